//! A new page of the website.

use super::records;
use super::template::Template;
use super::{NewFile, title_of};

/// A page of the website.
pub(super) fn new(slug: &str, title: Option<&str>) -> NewFile {
    let title = title.map_or_else(|| title_of(slug), str::to_owned);
    let text = Template::new(records::PAGE).words("title", &title).fill();
    NewFile::record(format!("pages/{slug}.md"), text)
}
