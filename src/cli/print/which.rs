//! Which cards a person names: one by one, in a list, or by what they have in common.

use std::fs;
use std::path::PathBuf;

use clap::Args;

use crate::model::Area;
use crate::pipeline::Chosen;

use super::paper::choice;

/// The cards to print.
#[derive(Debug, Args)]
pub(super) struct Which {
    /// Cards by name, such as motor/over-the-cushion
    #[arg(value_name = "CARD")]
    cards: Vec<String>,
    /// Only cards of this area
    #[arg(long = "area", value_name = "AREA", value_parser = choice::<Area>())]
    areas: Vec<Area>,
    /// Only cards that are roughly for a child of so many months
    #[arg(long, value_name = "MONTHS")]
    age: Option<u16>,
    /// Only cards that this child's charts come from
    #[arg(long, value_name = "REF")]
    child: Option<String>,
    /// A text file that names a card a line
    #[arg(long, value_name = "FILE")]
    list: Option<PathBuf>,
    /// Every card
    #[arg(long)]
    all: bool,
    /// The language of the cards, such as cy, if not the service's own
    #[arg(long, value_name = "LANGUAGE")]
    language: Option<String>,
}

impl Which {
    /// What was chosen, or a sentence when nothing was.
    pub(super) fn chosen(&self) -> Result<Chosen, String> {
        let mut cards = self.cards.clone();
        if let Some(file) = &self.list {
            cards.extend(listed(file)?);
            if cards.is_empty() {
                return Err(format!("{} names no card", file.display()));
            }
        }
        let names_some = !cards.is_empty()
            || !self.areas.is_empty()
            || self.age.is_some()
            || self.child.is_some();
        if !names_some && !self.all {
            return Err(
                "say which cards: by name, with --area, --age, --child or --list, or --all \
                        for every card"
                    .into(),
            );
        }
        Ok(Chosen {
            cards,
            areas: self.areas.iter().copied().collect(),
            months: self.age,
            child: self.child.clone(),
            language: self.language.clone(),
        })
    }
}

/// The cards that a text file names. What stands after a `#` is for people.
#[expect(clippy::disallowed_methods, reason = "a list is read from where the user says it is")]
fn listed(file: &PathBuf) -> Result<Vec<String>, String> {
    let text = fs::read_to_string(file)
        .map_err(|error| format!("{} cannot be read: {error}", file.display()))?;
    let names = text.lines().map(|line| line.split('#').next().unwrap_or_default().trim());
    Ok(names.filter(|name| !name.is_empty()).map(str::to_owned).collect())
}
