//! What is wrong, as a page: in place of a page that cannot be made, and all of it in one list.

use std::fmt::Write as _;

use crate::pipeline::{Missing, Reading, Told};

use super::plain::{self, escape, numbered, paragraph};

/// What happens next, on every page that stands in the place of another.
const NEXT: &str =
    "Put it right and save the file; this page then changes by itself into the one that you want.";

/// Everything that there is to say about the records.
pub(super) fn all(reading: &Reading) -> String {
    let told: Vec<Told> = reading.told().collect();
    let errors = told.iter().filter(|told| told.is_error).count();
    let mut body = trouble(reading).unwrap_or_default();
    if told.is_empty() {
        let said = format!("{} read and nothing is wrong.", numbered(reading.file_count(), "file"));
        body += &paragraph(&said);
    } else {
        let warnings = told.len() - errors;
        body += &paragraph(&format!(
            "{} and {}. A record with an error is held back, with what rests on it. A warning holds \
             nothing back.",
            numbered(errors, "error"),
            numbered(warnings, "warning"),
        ));
        body += &list(told.iter().filter(|told| told.is_error));
        body += &list(told.iter().filter(|told| !told.is_error));
    }
    plain::page("Problems", &body)
}

/// In the place of a page whose record is withheld.
pub(super) fn missing(missing: &Missing) -> String {
    let mut body = paragraph(&format!("It is held back because {}.", missing.because));
    body += &paragraph(NEXT);
    body += &list(missing.told.iter());
    plain::page("This page cannot be shown yet", &body)
}

/// In the place of a page or paper that was made and may not be shown, or could not be made.
pub(super) fn unfit(told: &[Told]) -> String {
    let mut body = paragraph(NEXT);
    body += &list(told.iter());
    plain::page("This cannot be shown yet", &body)
}

/// In the place of every page when the theme cannot be used or the service has no particulars.
pub(super) fn whole(reading: &Reading) -> Option<String> {
    let trouble = trouble(reading)?;
    let told: Vec<Told> = reading.told().filter(|told| told.is_error).collect();
    let body = format!("{trouble}{}{}", paragraph(NEXT), list(told.iter()));
    Some(plain::page("The website cannot be shown yet", &body))
}

/// What stands in the way of every page.
fn trouble(reading: &Reading) -> Option<String> {
    if let Some((sentence, told)) = reading.theme_trouble() {
        let sentence = sentence.map(|said| paragraph(&format!("{said}."))).unwrap_or_default();
        let head = paragraph("The theme cannot be used, so there is no website to show.");
        return Some(format!("{head}{sentence}{}", list(told.iter())));
    }
    (!reading.has_service()).then(|| {
        paragraph(
            "content/service.yaml is missing or has an error. It says who the service is, so \
             without it there is no website to show.",
        )
    })
}

fn list<'a>(told: impl Iterator<Item = &'a Told>) -> String {
    told.map(one).collect()
}

/// One problem: what, where, the line, and the way out.
fn one(told: &Told) -> String {
    let (class, kind) = if told.is_error { ("told error", "Error") } else { ("told", "Warning") };
    let mut out = format!(
        "<section class=\"{class}\">\n<h2><span class=\"kind\">{kind} {}:</span> {}</h2>\n\
         <p class=\"place\">{}</p>\n",
        escape(told.code),
        escape(&told.sentence),
        escape(&told.place),
    );
    // Writing to a string cannot fail, here and below.
    if let Some(line) = &told.line {
        let _ = writeln!(
            out,
            "<p class=\"typed\"><span class=\"number\">{} | </span>{}<mark>{}</mark>{}</p>",
            line.number,
            escape(&line.before),
            escape(&line.meant),
            escape(&line.after),
        );
    }
    if let Some(also) = &told.also {
        let _ = writeln!(out, "<p class=\"also\">See also {}</p>", escape(also));
    }
    if !told.hints.is_empty() {
        let items = told.hints.iter().map(|hint| format!("<li>{}</li>\n", escape(hint)));
        let _ = write!(
            out,
            "<p><strong>The way out</strong></p>\n<ul class=\"out\">\n{}</ul>\n",
            items.collect::<String>()
        );
    }
    if !told.about.is_empty() {
        let about = escape(told.about);
        let _ =
            writeln!(out, "<details><summary>Why this matters</summary><p>{about}</p></details>");
    }
    out + "</section>\n"
}
