//! Orders for papers: what is to be made and for whom, what is kept of it while the engine has it, and what
//! became of it.

use serde_json::Value;

use crate::output::Digest;
use crate::render::office;
use crate::render::pdf::{PdfFault, PdfJob};
use crate::view::photo::Plate;
use crate::view::report::Outline;
use crate::view::site::PaperSize;

use super::work::TEAM;

/// A paper that is ready to be rendered.
pub(super) struct Order {
    /// Where it will stand.
    pub(super) path: String,
    /// For whom.
    pub(super) audience: &'static str,
    /// Whom it is about: `p014` or `p014/home`; empty for nobody.
    pub(super) subject: String,
    /// What it is made from.
    pub(super) inputs: Digest,
    /// What the engine needs.
    pub(super) job: PdfJob,
    /// The pictures that are on it.
    pub(super) plates: Vec<Plate>,
    /// The same report for other programs, which stands beside it; none for most papers.
    pub(super) outline: Option<Outline>,
}

impl Order {
    /// The order with these pictures on the paper.
    pub(super) fn with(mut self, plates: impl IntoIterator<Item = Plate>) -> Self {
        self.plates.extend(plates);
        self
    }

    /// The forms of the report for other programs, each with its place: the Word file, the page, the text.
    pub(super) fn forms(&self) -> Vec<(String, Vec<u8>)> {
        forms(self.outline.as_ref(), &self.job.language, &self.path)
    }

    /// The order for another place.
    pub(super) fn renamed(mut self, path: &str) -> Self {
        path.clone_into(&mut self.path);
        path.clone_into(&mut self.job.ident);
        self
    }

    /// The order for the team's own folder.
    pub(super) fn for_team(mut self) -> Self {
        self.audience = TEAM;
        self
    }
}

/// What became of an order.
pub(super) enum Outcome {
    /// It is in the staging folder, and so large.
    Put(PaperSize),
    /// It could not be rendered.
    Fault(PdfFault),
    /// The scan withheld it.
    Found,
}

/// What is kept of an order while its job is with the engine.
pub(super) struct Waiting {
    /// Its number among the orders.
    pub(super) number: usize,
    pub(super) path: String,
    pub(super) audience: &'static str,
    pub(super) subject: String,
    pub(super) inputs: Digest,
    /// Every text of its view, for the scan.
    pub(super) text: String,
    /// The report for other programs.
    pub(super) outline: Option<Outline>,
    /// In which language it is.
    pub(super) language: String,
}

impl Waiting {
    /// What is kept, and the order itself.
    pub(super) fn of(number: usize, order: Order) -> (Self, Order) {
        let Order { path, audience, subject, inputs, job, .. } = &order;
        let (path, subject, text) = (path.clone(), subject.clone(), texts(&job.view));
        let (outline, language) = (order.outline.clone(), job.language.clone());
        (Self { number, path, audience, subject, inputs: *inputs, text, outline, language }, order)
    }

    /// The forms of the report for other programs, each with its place: the Word file, the page, the text.
    pub(super) fn forms(&self) -> Vec<(String, Vec<u8>)> {
        forms(self.outline.as_ref(), &self.language, &self.path)
    }
}

fn forms(outline: Option<&Outline>, language: &str, path: &str) -> Vec<(String, Vec<u8>)> {
    let Some(outline) = outline else { return Vec::new() };
    let forms = [
        office::docx(outline, language),
        office::html(outline, language).into_bytes(),
        office::text(outline).into_bytes(),
    ];
    forms_of(path).into_iter().zip(forms).collect()
}

/// Where the forms of a report for other programs stand, beside its paper: the Word file, the page, the text.
pub(super) fn forms_of(path: &str) -> [String; 3] {
    let stem = path.strip_suffix(".pdf").unwrap_or(path);
    ["docx", "html", "txt"].map(|ending| format!("{stem}.{ending}"))
}

/// Every text in a view, one a line: all that a paper can say beside the words of its template.
pub(super) fn texts(view: &[u8]) -> String {
    gathered(view, false)
}

/// Every line in a view, as somebody reads it: a paragraph in which something is set strongly is one.
pub(super) fn lines(view: &[u8]) -> String {
    gathered(view, true)
}

fn gathered(view: &[u8], as_read: bool) -> String {
    fn gather(value: &Value, as_read: bool, out: &mut String) {
        match value {
            Value::String(text) => {
                out.push_str(text);
                out.push('\n');
            }
            Value::Array(items) if as_read && !items.is_empty() && items.iter().all(is_run) => {
                items.iter().for_each(|run| run_on(run, out));
                out.push('\n');
            }
            Value::Array(items) => items.iter().for_each(|item| gather(item, as_read, out)),
            Value::Object(fields) => {
                fields.values().for_each(|field| gather(field, as_read, out));
            }
            _ => {}
        }
    }
    let mut out = String::new();
    if let Ok(value) = serde_json::from_slice::<Value>(view) {
        gather(&value, as_read, &mut out);
    }
    out
}

/// Whether a value is a run of text within a paragraph.
fn is_run(value: &Value) -> bool {
    let kind = value.get("kind").and_then(Value::as_str);
    matches!(kind, Some("text" | "code" | "strong" | "emphasis" | "break" | "link"))
}

/// The words of a run, and of the runs in it.
fn run_on(run: &Value, out: &mut String) {
    match run.get("kind").and_then(Value::as_str) {
        Some("break") => out.push(' '),
        _ => out.push_str(run.get("text").and_then(Value::as_str).unwrap_or_default()),
    }
    let inner = run.get("inlines").and_then(Value::as_array);
    inner.into_iter().flatten().for_each(|run| run_on(run, out));
}
