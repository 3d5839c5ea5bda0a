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
    for (path, bytes) in theme.below("pdf").filter(|(path, _)| path.ends_with(".typ")) {
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
