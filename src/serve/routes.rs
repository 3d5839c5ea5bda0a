//! From the path that was asked for to the answer. Paths are names in a map, never places on a disk.

use std::sync::Arc;

use crate::pipeline::{Outcome, Reading};

use super::answer::Answer;
use super::edition::Edition;
use super::plain::{self, PAPERS, PROBLEMS, STYLE, escape};
use super::{papers, problems};

/// Where a page asks whether it is still the current one.
pub(super) const VERSION: &str = "/__doorstep/version";
/// Where the script is that asks.
const SCRIPT: &str = "/__doorstep/reload.js";

/// The answer of an edition at a path, which has no query any more.
pub(super) fn answer(edition: &Edition, path: &str) -> Arc<Answer> {
    let made = edition.answer(path, |reading| {
        make(reading, path).map(|answer| with_script(answer, &edition.label))
    });
    made.unwrap_or_else(|| Arc::new(with_script(nothing(path), &edition.label)))
}

/// Makes the answer; `None` when there is nothing, which is not worth keeping.
fn make(reading: &Reading, path: &str) -> Option<Answer> {
    match path {
        SCRIPT => Some(Answer::file(path, include_str!("assets/reload.js"))),
        STYLE => Some(Answer::file(path, include_str!("assets/plain.css"))),
        PROBLEMS => Some(Answer::page(200, problems::all(reading))),
        PAPERS => Some(Answer::page(200, papers::page(reading))),
        _ => match path.strip_prefix(PAPERS) {
            Some(paper) => Some(told(paper, reading.paper(paper)?)),
            None => public(reading, path.strip_prefix('/')?),
        },
    }
}

fn public(reading: &Reading, path: &str) -> Option<Answer> {
    let index;
    let path = if path.is_empty() || path.ends_with('/') {
        index = format!("{path}index.html");
        &index
    } else {
        path
    };
    if let Some(outcome) = reading.public(path) {
        return Some(told(path, outcome));
    }
    if let Some(page) = problems::whole(reading) {
        return Some(Answer::page(500, page));
    }
    reading.missing(path).map(|missing| Answer::page(500, problems::missing(&missing)))
}

fn told(path: &str, outcome: Outcome) -> Answer {
    match outcome {
        Ok(bytes) => Answer::file(path, bytes),
        Err(told) => Answer::page(500, problems::unfit(&told)),
    }
}

fn nothing(path: &str) -> Answer {
    let body = format!("<p>There is no page <strong>{}</strong> here.</p>\n", escape(path));
    Answer::page(404, plain::page("No such page", &body))
}

/// The words after which a page's own policy begins, if it has one.
const POLICY: &str = "http-equiv=\"Content-Security-Policy\" content=\"";

/// A page that loads itself again when there is a newer edition. Its own policy, which on a real
/// website forbids every connection, lets it ask; all else that the policy says still holds.
fn with_script(mut answer: Answer, label: &str) -> Answer {
    if !answer.is_page() {
        return answer;
    }
    let Ok(mut html) = String::from_utf8(std::mem::take(&mut answer.body)) else { return answer };
    let end = html.rfind("</body>").unwrap_or(html.len());
    html.insert_str(end, &format!("<script src=\"{SCRIPT}\" data-edition=\"{label}\"></script>\n"));
    if let Some(at) = html.find(POLICY) {
        html.insert_str(at + POLICY.len(), "connect-src 'self'; ");
    }
    answer.body = html.into_bytes();
    answer
}
