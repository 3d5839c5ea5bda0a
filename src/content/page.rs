//! `pages/<slug>.md`.

use crate::diag::Sink;
use crate::model::Page;
use crate::privacy::Private;
use crate::source::FileId;
use crate::source::yaml::Node;

use super::fields::Fields;
use super::markdown;

/// The text half of a Markdown record: the text, its file, and where it begins.
pub(super) type Body<'t> = (&'t str, FileId, usize);

/// Reads a page.
pub(super) fn decode(node: &Node, body: Body<'_>, sink: &mut Sink) -> Option<Page> {
    let (text, file, at) = body;
    let prose = markdown::prose(text, file, at, sink);
    let mut fields = Fields::open(node, sink)?;
    let title = fields.text("title");
    let summary = fields.text("summary");
    fields.finish();
    Some(Page {
        title: Private::new(title?.value),
        summary: Private::new(summary?.value),
        body: Private::new(prose),
    })
}
