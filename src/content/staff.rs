//! `staff/<id>.yaml`.

use crate::diag::Sink;
use crate::model::Staff;
use crate::privacy::Private;
use crate::source::Spanned;
use crate::source::yaml::Node;

use super::fields::Fields;

/// Reads a member of staff.
pub(super) fn decode(node: &Node, sink: &mut Sink) -> Option<Staff> {
    let mut fields = Fields::open(node, sink)?;
    let name = fields.text("name");
    let role = fields.text("role");
    let phone = fields.maybe_text("phone");
    let email = fields.maybe_text("email");
    fields.finish();
    Some(Staff {
        name: Private::new(name?.value),
        role: Private::new(role?.value),
        phone: Private::new(plain(phone)),
        email: Private::new(plain(email)),
    })
}

/// The value without its place.
pub(super) fn plain<T>(found: Option<Spanned<T>>) -> Option<T> {
    found.map(|found| found.value)
}

/// The values without their places.
pub(super) fn plain_all<T>(found: Vec<Spanned<T>>) -> Vec<T> {
    found.into_iter().map(|found| found.value).collect()
}
