//! What a theme's papers may not say.
//!
//! A theme comes from somebody else. Its templates get a view and lay it out; they have no reason
//! to read files, to run text as code or to fetch packages. The words for that are refused when
//! the theme is loaded, with their places, whether they are called, renamed or reached through a
//! module. The world in which papers run refuses the same things again.

use typst::syntax::ast::{self, AstNode};
use typst::syntax::{LinkedNode, Source, SyntaxKind};

use super::fault::{FaultKind, PdfFault, Place};
use crate::theme::Theme;

/// Words that read or run something, and the module through which each of them can be reached.
const REFUSED: [&str; 11] =
    ["read", "eval", "plugin", "json", "yaml", "csv", "toml", "xml", "cbor", "std", "sys"];

/// Everything in a theme's papers that is refused or that is not Typst at all.
#[must_use]
pub fn theme_faults(theme: &Theme) -> Vec<PdfFault> {
    let mut faults = Vec::new();
    for (path, bytes) in theme.below("pdf").filter(|(path, _)| path.strip_suffix(".typ").is_some())
    {
        match std::str::from_utf8(bytes) {
            Ok(text) => faults.extend(source_faults(path, text)),
            Err(_) => faults.push(PdfFault::theme(format!("{path} is not text in UTF-8."))),
        }
    }
    faults
}

/// The faults of one file.
fn source_faults(path: &str, text: &str) -> Vec<PdfFault> {
    let source = Source::detached(text);
    let at = |offset: usize| {
        let (line, column) = source.lines().byte_to_line_column(offset)?;
        Some(Place { file: path.to_owned(), line: line + 1, column: column + 1 })
    };
    let mut faults = Vec::new();
    let mut waiting = vec![LinkedNode::new(source.root())];
    while let Some(node) = waiting.pop() {
        if let Some(message) = refusal(&node) {
            faults.push(fault(at(node.offset()), message));
        }
        let children: Vec<_> = node.children().collect();
        waiting.extend(children.into_iter().rev());
    }
    faults
}

/// A fault of the theme at a place.
fn fault(place: Option<Place>, message: String) -> PdfFault {
    PdfFault { kind: FaultKind::Theme, place, message, hints: Vec::new() }
}

/// Why this node is refused, if it is.
fn refusal(node: &LinkedNode<'_>) -> Option<String> {
    match node.kind() {
        SyntaxKind::Error => {
            let (errors, _) = node.get().errors_and_warnings();
            errors.first().map(|error| error.message.to_string())
        }
        SyntaxKind::Ident | SyntaxKind::MathIdent => {
            let word = node.leaf_text().as_str();
            let refused = REFUSED.contains(&word) && !is_key(node);
            refused.then(|| format!("A paper may not use `{word}`: it gets its view and no more."))
        }
        SyntaxKind::ModuleImport => {
            let source = node.cast::<ast::ModuleImport>()?.source();
            named(&source)
        }
        SyntaxKind::ModuleInclude => {
            let source = node.cast::<ast::ModuleInclude>()?.source();
            named(&source)
        }
        _ => None,
    }
}

/// Whether a word is only the name of an entry or an argument, as in `(json: 1)`.
fn is_key(node: &LinkedNode<'_>) -> bool {
    let named = node.parent().filter(|parent| parent.kind() == SyntaxKind::Named);
    named.is_some_and(|parent| {
        parent.children().next().is_some_and(|at| at.offset() == node.offset())
    })
}

/// Refuses to import by anything but the plain name of a file of the theme.
fn named(source: &ast::Expr<'_>) -> Option<String> {
    match source {
        ast::Expr::Str(path) if path.get().starts_with('@') => {
            Some("A paper may not use packages: nothing is fetched.".to_owned())
        }
        ast::Expr::Str(_) => None,
        other => Some(format!(
            "A paper imports files of its own folder by name, not `{}`.",
            other.to_untyped().full_text()
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Where the refused words of a text stand.
    fn places(text: &str) -> Vec<(usize, usize)> {
        let faults = source_faults("pdf/chart.typ", text);
        faults
            .into_iter()
            .map(|fault| fault.place.unwrap())
            .map(|at| (at.line, at.column))
            .collect()
    }

    #[test]
    fn the_default_theme_says_nothing_that_is_refused() {
        assert_eq!(theme_faults(&Theme::default()), []);
    }

    #[test]
    fn words_that_read_or_run_are_refused_with_their_place() {
        assert_eq!(places("#let a = 1\n#read(\"/data.json\")"), [(2, 2)]);
        assert_eq!(places("#eval(\"1 + 1\")"), [(1, 2)]);
        assert_eq!(places("#let x = plugin(\"a.wasm\")"), [(1, 10)]);
    }

    #[test]
    fn a_new_name_or_a_way_round_does_not_help() {
        assert_eq!(places("#let fetch = read"), [(1, 14)]);
        assert_eq!(places("#dictionary(std).at(\"re\" + \"ad\")"), [(1, 13)]);
        assert_eq!(places("$ eval $"), [(1, 3)]);
        assert_eq!(places("#import \"@preview/cetz:0.3.0\": *"), [(1, 2)]);
        assert_eq!(places("#include \"@\" + \"preview/a:1.0.0\""), [(1, 2)]);
    }

    #[test]
    fn a_name_of_an_entry_and_words_in_text_are_left_alone() {
        assert_eq!(places("#let d = (json: 1, read: 2)\nPlease read this."), []);
    }

    #[test]
    fn what_is_not_typst_is_refused_where_it_breaks() {
        assert_eq!(places("#let a = 1\n#let b = (1, 2").len(), 1);
    }
}
