//! A family's paper in two languages: what the family reads, and beside each line the same in the service's
//! own, so that a home visitor who does not read the one follows it with a finger.
//!
//! It is put together from the two papers as they are, part by part, and says nothing that they do not say.

use serde::Serialize;
use serde_json::Value;

use crate::words::Words;

use super::beside::Tongue;

/// A paper in two languages.
#[derive(Debug, Clone, Serialize)]
pub struct Follow {
    /// What stands at its head: for whom it is.
    pub note: String,
    /// Which template the papers are for: `chart`, or one of those that are made of blocks.
    pub layout: String,
    /// The paper: `a4`, on which the languages stand side by side, or `large-print`, one below the other.
    pub paper: &'static str,
    /// From which side the two are read: `rtl` where both are written from the right. Of two languages
    /// that are written towards each other, the one from the right stands at the right.
    pub direction: &'static str,
    /// The languages: the one that is read first, and the other.
    pub tongues: [Tongue<Value>; 2],
}

impl Follow {
    /// A paper from two, each the view of a paper with the words of its language: first the family's, then
    /// the service's own. `None` where one of them is no view.
    #[must_use]
    pub fn new(layout: &str, note: String, [family, own]: [(&[u8], &Words); 2]) -> Option<Self> {
        let tongue = |(view, words): (&[u8], &Words)| {
            let view: Value = serde_json::from_slice(view).ok()?;
            Some(Tongue::of(words, view))
        };
        let (family, own) = (tongue(family)?, tongue(own)?);
        // What is kept for its looks has large letters for that alone.
        let large = layout != KEEPSAKE && is_large(&family.card);
        let from_the_right = |tongue: &Tongue<Value>| tongue.direction == "rtl";
        let both = from_the_right(&family) && from_the_right(&own);
        let turned = from_the_right(&family) && !from_the_right(&own);
        Some(Self {
            note,
            layout: layout.to_owned(),
            paper: if large { "large-print" } else { "a4" },
            direction: if both { "rtl" } else { "ltr" },
            tongues: if turned { [own, family] } else { [family, own] },
        })
    }
}

/// The layout of papers to keep.
const KEEPSAKE: &str = "keepsake";

/// From this size on, in points, letters are those of large print.
const LARGE: u64 = 16;

/// Whether the family has its paper in large print. Then half a line of it would hold too few words.
fn is_large(view: &Value) -> bool {
    let chart = view.get("large_print").and_then(Value::as_bool);
    let size = view.get("text_size").and_then(Value::as_u64);
    chart.unwrap_or(false)
        || view.get("paper").and_then(Value::as_str) == Some("large-print")
        || size.is_some_and(|size| size >= LARGE)
}
