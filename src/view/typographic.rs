//! Quotation marks as print has them.
//!
//! Records are typed on keyboards that have one straight mark for everything. A paper has opening
//! and closing marks, the apostrophe, and single marks inside double ones. Which of them is meant is
//! told by what stands before: a mark after nothing, a space, a bracket or a dash opens, every other
//! one closes. Dots, dashes and marks that are typographic already stay as they are.

use serde::Serialize;
use serde_json::Value;

/// Keys whose text is not for reading, and stays as it is.
const NOT_TEXT: &[&str] =
    &["href", "kind", "block", "language", "page_of", "qr", "url", "file", "mark", "address"];

/// The key of words to be said aloud. The template puts them in double marks, so marks inside them
/// are single.
const SPOKEN: &str = "say";

/// A view as the bytes that a paper's template gets, with typographic marks in its texts.
#[must_use]
pub fn to_print<V: Serialize>(view: &V) -> Vec<u8> {
    // Views are maps of texts and numbers, which JSON can always hold.
    let mut value = serde_json::to_value(view).unwrap_or_default();
    mend(&mut value, false, &mut None);
    serde_json::to_vec(&value).unwrap_or_default()
}

/// Mends every text in a value. `before` is the character before it on the same line.
fn mend(value: &mut Value, spoken: bool, before: &mut Option<char>) {
    match value {
        Value::String(text) => *text = marked(text, spoken, before),
        Value::Array(entries) => {
            for entry in entries {
                if !is_inline(entry) {
                    *before = None;
                }
                mend(entry, spoken, before);
            }
        }
        Value::Object(fields) => {
            let inline = is_inline_object(fields);
            for (key, field) in fields.iter_mut() {
                if !NOT_TEXT.contains(&key.as_str()) || field.is_array() || field.is_object() {
                    if !inline {
                        *before = None;
                    }
                    mend(field, spoken || key == SPOKEN, before);
                }
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Whether a value is a run of text within a line, so that the run before it counts.
fn is_inline(value: &Value) -> bool {
    value.as_object().is_some_and(is_inline_object)
}

fn is_inline_object(fields: &serde_json::Map<String, Value>) -> bool {
    let kind = fields.get("kind").and_then(Value::as_str);
    matches!(kind, Some("text" | "strong" | "emphasis" | "code" | "link" | "break"))
}

/// A text with its straight marks mended.
fn marked(text: &str, spoken: bool, before: &mut Option<char>) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for (at, character) in text.char_indices() {
        let mark = match character {
            '"' if opens(*before) => {
                if spoken {
                    '‘'
                } else {
                    '“'
                }
            }
            '"' => {
                if spoken {
                    '’'
                } else {
                    '”'
                }
            }
            '“' if spoken => '‘',
            '”' if spoken => '’',
            '\'' if opens(*before) && starts_quote(&text[at + 1..]) => '‘',
            '\'' => '’',
            other => other,
        };
        out.push(mark);
        *before = Some(mark);
    }
    out
}

/// Whether a mark after this character opens.
fn opens(before: Option<char>) -> bool {
    before.is_none_or(|one| one.is_whitespace() || "([{<“‘-–—/".contains(one))
}

/// Whether a single mark before this text opens a quotation that is closed again. If nothing closes
/// it, it stands for letters left out, as in ’tis.
fn starts_quote(rest: &str) -> bool {
    let mut letters = rest.chars().peekable();
    let mut before = None;
    while let Some(one) = letters.next() {
        let ends_word = letters.peek().is_none_or(|next| !next.is_alphanumeric());
        if one == '\'' && ends_word && before.is_some_and(|last: char| !last.is_whitespace()) {
            return true;
        }
        before = Some(one);
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    fn print(text: &str) -> String {
        marked(text, false, &mut None)
    }

    #[test]
    fn straight_marks_become_opening_and_closing_ones() {
        assert_eq!(
            print(r#"Say "You asked for more!" at once."#),
            "Say “You asked for more!” at once."
        );
        assert_eq!(
            print("Tom's sheet ('photo 3') is Mum and Dads'."),
            "Tom’s sheet (‘photo 3’) is Mum and Dads’."
        );
        assert_eq!(print(r#""There is a finger, or 'opp'.""#), "“There is a finger, or ‘opp’.”");
        assert_eq!(print("'Tis the '90s"), "’Tis the ’90s");
    }

    #[test]
    fn dots_dashes_and_marks_that_are_right_stay() {
        let text = "Ready, steady … “bubbles” – it’s 9–12 months, a to-and-fro game ...";
        assert_eq!(print(text), text);
    }

    #[test]
    fn words_to_say_hold_single_marks_because_the_paper_puts_double_ones_round_them() {
        let view = serde_json::json!({"steps": [{"does": "Say \"hi\".", "say": "Sing \"more\"!"}]});
        let mended: Value = serde_json::from_slice(&to_print(&view)).unwrap();
        assert_eq!(mended["steps"][0]["say"], "Sing ‘more’!");
        assert_eq!(mended["steps"][0]["does"], "Say “hi”.");
    }

    #[test]
    fn a_mark_knows_the_run_of_text_before_it_and_addresses_are_left_alone() {
        let view = serde_json::json!({"inlines": [
            {"kind": "strong", "inlines": [{"kind": "text", "text": "Mum"}]},
            {"kind": "text", "text": "'s song"},
            {"kind": "link", "href": "https://example.org/?q=\"a\"", "inlines": []},
        ]});
        let mended: Value = serde_json::from_slice(&to_print(&view)).unwrap();
        assert_eq!(mended["inlines"][1]["text"], "’s song");
        assert_eq!(mended["inlines"][2]["href"], "https://example.org/?q=\"a\"");
    }
}
