//! How an example says that it is one: whoever makes a new record writes these words where somebody
//! has yet to write, and whoever reads records knows by them that nobody has.

/// The words with which every text begins that a new record holds for somebody to overwrite.
pub const EXAMPLE: &str = "Write here";

/// Whether a text is still the example that a new record came with.
#[must_use]
pub fn is_example(text: &str) -> bool {
    let start = text.trim_start().get(..EXAMPLE.len());
    start.is_some_and(|start| start.eq_ignore_ascii_case(EXAMPLE))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_example_is_known_by_its_beginning() {
        assert!(is_example("Write here what the child will do"));
        assert!(is_example("  write here, please"));
        assert!(!is_example("Writes here and there"[..5].trim()));
        assert!(!is_example("Wri"));
        assert!(!is_example("Wir schrieben hé"));
    }
}
