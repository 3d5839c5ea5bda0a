//! The two halves of a Markdown record: fields between two lines of three hyphens, then text.

/// The halves of a file, each with the byte at which it begins.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Halves<'t> {
    /// The fields.
    pub fields: &'t str,
    /// Where the fields begin.
    pub fields_at: usize,
    /// The text.
    pub body: &'t str,
    /// Where the text begins.
    pub body_at: usize,
}

/// Splits a Markdown record; `None` when either line of hyphens is missing.
pub(super) fn split(text: &str) -> Option<Halves<'_>> {
    let fields_at = text.strip_prefix("---").and_then(line_end).map(|rest| 3 + rest)?;
    let mut at = fields_at;
    for line in text[fields_at..].split_inclusive('\n') {
        if line.trim_end() == "---" {
            let body_at = at + line.len();
            return Some(Halves {
                fields: &text[fields_at..at],
                fields_at,
                body: &text[body_at..],
                body_at,
            });
        }
        at += line.len();
    }
    None
}

/// The length of a line end with spaces before it; `None` when something else stands there.
fn line_end(rest: &str) -> Option<usize> {
    let end = rest.find('\n')?;
    rest[..end].trim().is_empty().then_some(end + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_halves_know_where_they_begin() {
        let text = "---\na: 1\n--- \nHello\n";
        let halves = split(text).expect("two halves");
        assert_eq!(halves.fields, "a: 1\n");
        assert_eq!(&text[halves.body_at..], "Hello\n");
        assert_eq!(split("a: 1\n"), None);
        assert_eq!(split("---\na: 1\n"), None);
        assert_eq!(split("----\n---\n"), None);
    }
}
