//! A report as one page for a browser: for the team, on any screen, read aloud, in any size.

use crate::view::report::{Outline, Piece, Run};

use super::{add, escaped};

/// How the page looks: one column, dark on light or light on dark as the reader has chosen, and plain when
/// it is printed.
const STYLE: &str = "body{max-width:46rem;margin:0 auto;padding:1.5rem;font:1.05rem/1.5 system-ui,sans-serif;\
color:#1b1b1b;background:#fff}p{margin:.4em 0}h1{line-height:1.2;margin:.2em 0}h2{margin:1.6em 0 .3em;border-top:2px solid;\
padding-top:.5em}.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;margin:.8em 0}\
caption{text-align:left;font-weight:bold}th,td{text-align:left;vertical-align:top;padding:.35em .6em .35em 0;\
border-bottom:1px solid}.marking{font-weight:bold}.skip{position:absolute;left:-99rem}a,a:hover,a:visited{color:inherit}.skip:focus{position:static}:focus-visible{outline:3px solid}\
@media(prefers-color-scheme:dark){body{color:#eee;background:#161616}}\
@media screen and (max-width:40rem){thead{position:absolute;left:-99rem}tr,td{display:block}td{border:0;padding:.1em 0}\
td:empty{display:none}td[data-head]::before{content:attr(data-head)': ';font-weight:bold}tr{border-bottom:1px solid;padding:.5em 0}\
td:first-child{font-weight:bold}td:first-child::before{display:none}}\
.each{display:none}@media print{body{max-width:none;padding:0 0 2em;color:#000;background:#fff}\
.each{display:block;position:fixed;bottom:0;left:0;right:0;font-size:.8em}}";

/// The page, in a language.
#[must_use]
pub fn html(outline: &Outline, language: &str) -> String {
    let title = escaped(&outline.title);
    let mut out = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"robots\" content=\"noindex\">\n{}\
         <title>{}</title>\n<style>{STYLE}</style>\n</head>\n<body data-template=\"report\">\n<a class=\"skip\" href=\"#main\">{}</a>\n\
         <main id=\"main\" tabindex=\"-1\">\n\
         <p>{}</p>\n<h1>{title}</h1>\n<p>{}</p>\n",
        escaped(language),
        keywords(outline),
        escaped(&tab(outline)),
        escaped(&outline.skip),
        escaped(&outline.service),
        escaped(&outline.subtitle),
    );
    outline.marking.iter().chain(&outline.copy).for_each(|line| {
        add(&mut out, format_args!("<p class=\"marking\">{}</p>\n", escaped(line)));
    });
    outline.pieces.iter().for_each(|piece| put(&mut out, piece));
    out.push_str("</main>\n");
    // A page for a browser has no pages of its own: what stands on each when it is printed is its last line.
    if outline.copy.is_some() {
        let said = escaped(&outline.handling());
        add(&mut out, format_args!("<footer class=\"each\">{said}</footer>\n"));
    }
    out.push_str("</body>\n</html>\n");
    out
}

/// How the page is to be handled, for programs; nothing where it says nothing of it.
fn keywords(outline: &Outline) -> String {
    let said = outline.handling();
    if said.is_empty() {
        return said;
    }
    format!("<meta name=\"keywords\" content=\"{}\">\n", escaped(&said))
}

/// What a tab of the browser says: the report and whom it is about, or the report alone where both are too
/// long for it.
fn tab(outline: &Outline) -> String {
    const ROOM: usize = 70;
    let whole = format!("{}, {}", outline.title, outline.subtitle);
    if whole.chars().count() <= ROOM { whole } else { outline.title.clone() }
}

fn put(out: &mut String, piece: &Piece) {
    match piece {
        Piece::Heading(level, text) => {
            add(out, format_args!("<h{level}>{}</h{level}>\n", escaped(text)));
        }
        Piece::Text(all) => add(out, format_args!("<p>{}</p>\n", runs(all))),
        Piece::Items { ordered, items } => {
            let tag = if *ordered { "ol" } else { "ul" };
            add(out, format_args!("<{tag}>\n"));
            items.iter().for_each(|item| add(out, format_args!("<li>{}</li>\n", runs(item))));
            add(out, format_args!("</{tag}>\n"));
        }
        Piece::Table { caption, heads, rows } => {
            // On a telephone each row stands as a small entry, its cells one below the other with their heads
            // before them. A table that is too wide for a larger screen is scrolled by itself, with keys as well.
            out.push_str("<div class=\"scroll\" tabindex=\"0\">\n<table>\n");
            caption.iter().for_each(|caption| {
                add(out, format_args!("<caption>{}</caption>\n", escaped(caption)));
            });
            let head = |head: &String| match head.as_str() {
                "" => "<td></td>".to_owned(),
                head => format!("<th scope=\"col\">{}</th>", escaped(head)),
            };
            let top: String = heads.iter().map(head).collect();
            add(out, format_args!("<thead><tr>{top}</tr></thead>\n<tbody>\n"));
            for row in rows {
                out.push_str("<tr>");
                for (at, cell) in row.iter().enumerate() {
                    let head = heads.get(at).filter(|head| !head.is_empty());
                    let head = head.map(|head| format!(" data-head=\"{}\"", escaped(head)));
                    add(
                        out,
                        format_args!("<td{}>{}</td>", head.unwrap_or_default(), escaped(cell)),
                    );
                }
                out.push_str("</tr>\n");
            }
            out.push_str("</tbody>\n</table>\n</div>\n");
        }
    }
}

fn runs(all: &[Run]) -> String {
    let one = |run: &Run| {
        let text = escaped(&run.text);
        if run.strong { format!("<strong>{text}</strong>") } else { text }
    };
    all.iter().map(one).collect()
}
