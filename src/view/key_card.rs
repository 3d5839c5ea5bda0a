//! The card that opens a family's page online: a pattern for a phone, and a code to type.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::model::OnlineId;
use crate::privacy::policy::Family;

use super::online::adult_name;
use super::printed::pattern;
use super::service::ServiceLine;
use super::sight::Sight;

/// How wide one square of the pattern is printed, in millimetres: a phone reads it from a creased copy.
const SQUARE: f64 = 0.8;

/// What a card carries beside its words.
pub struct KeyOf<'k> {
    /// The whole address with its secret; none where the service has not said where pages are published.
    pub link: Option<String>,
    /// The address without it, as somebody types it.
    pub address: Option<String>,
    /// The code in groups.
    pub code: &'k [String],
    /// The day on which the key was made, in words.
    pub made: String,
}

/// A family's card.
#[derive(Debug, Clone, Serialize)]
pub struct KeyCard {
    /// What it is called.
    pub title: String,
    /// For whom it is.
    pub for_whom: String,
    /// What it opens, in a sentence.
    pub what: String,
    /// The pattern as a picture in SVG.
    pub qr: Option<String>,
    /// How wide to print it, in millimetres.
    pub width: f64,
    /// The address to type.
    pub address: Option<String>,
    /// What to open before the code is typed, in a sentence.
    pub way: String,
    /// The code in groups.
    pub code: Vec<String>,
    /// When the key was made, in a sentence.
    pub made: String,
    /// Whose card it is.
    pub service: ServiceLine,
    /// The fixed labels of the paper, by message id.
    pub words: BTreeMap<String, String>,
}

impl KeyCard {
    /// The card of an adult's page; `None` when the adult is not in the household that the sight's grant
    /// names.
    #[must_use]
    pub fn new(sight: &Sight<'_, Family>, id: &OnlineId, key: KeyOf<'_>) -> Option<Self> {
        let words = sight.words;
        let child = sight.open(&sight.child()?.child.first_name).value.as_str();
        let adult = adult_name(sight, &id.adult)?;
        let pattern = key.link.as_deref().and_then(pattern);
        let sides = pattern.as_ref().map_or(0, |(_, sides)| *sides);
        let way = if key.address.is_some() { "key-type" } else { "key-file" };
        Some(Self {
            title: words.say("key-title"),
            for_whom: words.say_with("key-for", &[("adult", adult.into())]),
            what: words.say_with("key-what", &[("child", child.into())]),
            width: SQUARE * f64::from(u32::try_from(sides).unwrap_or_default()),
            qr: pattern.map(|(svg, _)| svg),
            address: key.address,
            way: words.say(way),
            code: key.code.to_vec(),
            made: words.say_with("key-made", &[("date", (&key.made).into())]),
            service: sight.service_line()?,
            words: words.all("key-"),
        })
    }
}
