//! The list of papers about children, for the worker at this computer alone.

use std::fmt::Write as _;

use crate::pipeline::{PaperLine, Reading};

use super::plain::{self, PAPERS, escape, paragraph};

/// The papers that the records give, child by child, and what is held back.
pub(super) fn page(reading: &Reading) -> String {
    let mut body = String::from(
        "<p class=\"mine\">For you only: never publish. These papers are about children. They are \
         not part of the website, and they can be seen only on this computer.</p>\n",
    );
    let papers = reading.papers();
    if papers.is_empty() {
        body += &paragraph("The records give no chart and no review at present.");
    }
    for of_child in papers.chunk_by(|one, other| one.child == other.child) {
        let child = of_child.first().map(|line| line.child.as_str()).unwrap_or_default();
        let lines: String = of_child.iter().map(line).collect();
        // Writing to a string cannot fail.
        let _ = write!(body, "<h2>{}</h2>\n<ul class=\"papers\">\n{lines}</ul>\n", escape(child));
    }
    body += &held_back(reading);
    plain::page("Papers about children", &body)
}

fn line(paper: &PaperLine) -> String {
    let name = plain::sentence_case(&paper.name);
    format!(
        "<li><a href=\"{PAPERS}{}\">{} <span>for {}, {} (PDF)</span></a></li>\n",
        escape(&paper.path),
        escape(&name),
        escape(&paper.child),
        escape(&paper.date),
    )
}

fn held_back(reading: &Reading) -> String {
    let held = reading.held_back();
    let about_children = held.iter().filter(|held| !held.subject.is_empty());
    let lines: Vec<String> = about_children
        .map(|held| {
            let subject = if held.document.contains(held.subject.as_str()) {
                String::new()
            } else {
                format!(" for {}", held.subject)
            };
            let said = format!("{}{subject}: {}.", held.document, held.because);
            format!("<li>{}</li>\n", escape(&plain::sentence_case(&said)))
        })
        .collect();
    if lines.is_empty() {
        return String::new();
    }
    format!("<h2>Held back</h2>\n<ul class=\"papers\">\n{}</ul>\n", lines.concat())
}
