//! Labels with a picture and its word: for the boxes, drawers and hooks of a home or a nursery, and for
//! the cards with which a child says something.

use serde::Serialize;

use super::imposition::Imposition;
use super::site::{Credit, Pictures};

/// Licences under which nobody needs to be thanked.
const FREE: &str = "CC0";

/// Labels on sheets as they are bought.
#[derive(Debug, Clone, Serialize)]
pub struct SymbolLabels {
    /// Where they stand.
    pub layout: Imposition,
    /// What pictures are printed in.
    pub ink: &'static str,
    /// The labels.
    pub labels: Vec<SymbolLabel>,
}

/// One label.
#[derive(Debug, Clone, Serialize)]
pub struct SymbolLabel {
    /// The picture, by its full name: `core/cup`.
    pub picture: String,
    /// What it is called.
    pub said: String,
    /// Whom to thank for it, under which licence; nothing where nobody needs to be.
    pub credit: Option<String>,
}

impl SymbolLabel {
    /// The label of a symbol in a language, by its full name; `None` where its pack has no word for it.
    /// A label is cut out and goes its own way, so it carries its own thanks.
    #[must_use]
    pub fn new(
        pictures: &Pictures,
        full: &str,
        language: &str,
        thanks: impl Fn(&Credit) -> String,
    ) -> Option<Self> {
        let said = pictures.label(full, language)?.to_owned();
        let pack = full.split_once('/').map_or("", |(pack, _)| pack);
        let credit = pictures.credits.get(pack);
        let credit = credit.filter(|credit| !credit.licence.starts_with(FREE));
        Some(Self { picture: full.to_owned(), said, credit: credit.map(thanks) })
    }
}
