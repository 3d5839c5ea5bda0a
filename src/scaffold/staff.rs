//! A new member of staff.

use super::records;
use super::template::Template;
use super::{NewFile, NewStaff, title_of};

/// A member of staff.
pub(super) fn new(staff: &NewStaff) -> NewFile {
    let name = staff.name.clone().unwrap_or_else(|| title_of(&staff.id));
    let text = Template::new(records::STAFF)
        .words("name", &name)
        .words("role", staff.role.as_deref().unwrap_or("Portage home visitor"));
    NewFile::record(format!("staff/{}.yaml", staff.id), text.fill())
}
