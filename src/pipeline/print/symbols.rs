//! Labels with a symbol and its word, on sheets as they are bought.

use std::collections::BTreeSet;

use crate::diag::nearest;
use crate::model::{Choice, Ink};
use crate::privacy::Audience;
use crate::privacy::policy::Public;
use crate::render::pdf::FaultKind;
use crate::view::symbol_labels::{SymbolLabel, SymbolLabels};

use super::{Chosen, Form, Job, PrintError, Printed};

/// Which symbols get a label, and how they are printed.
#[derive(Debug, Clone, PartialEq)]
pub struct SymbolJob {
    /// Symbols as cards name them, in the order in which they are to be printed. With none, those of the
    /// chosen cards.
    pub names: Vec<String>,
    /// The language of the words, if not the service's own.
    pub language: Option<String>,
    /// The sheet, by its name in the theme.
    pub sheet: String,
    /// How many labels of the first sheet are used already.
    pub used: usize,
    /// What pictures are printed in.
    pub ink: Ink,
}

impl Job<'_> {
    /// Prints the labels, and says which symbols have no word in the language.
    pub(super) fn symbols(
        &self,
        job: &SymbolJob,
        chosen: &Chosen,
        printed: &mut Printed,
    ) -> Result<(), PrintError> {
        let sight = self.desk.sight(0);
        let pictures = &*self.desk.engines.pictures;
        let names = self.named(job, chosen, printed)?;
        let language = job.language.as_deref().unwrap_or(sight.words.language());
        let thanks = |credit: &crate::view::site::Credit| {
            let by = credit.by.as_deref().unwrap_or(&credit.name);
            let parts = [("by", by.into()), ("licence", (&credit.licence).into())];
            sight.words.say_with("sheet-symbols", &parts)
        };
        let mut labels = Vec::new();
        let mut wordless = Vec::new();
        for full in &names {
            match SymbolLabel::new(pictures, full, language, thanks) {
                Some(label) => labels.push(label),
                None => wordless.push(full.as_str()),
            }
        }
        if labels.is_empty() {
            let known: BTreeSet<&str> = pictures
                .labels
                .values()
                .flat_map(|labels| labels.keys())
                .map(String::as_str)
                .collect();
            let known = known.into_iter().collect::<Vec<_>>().join(", ");
            return Err(PrintError::Refused(format!(
                "no pack has words for these symbols in `{language}`; there are words in {known}"
            )));
        }
        if !wordless.is_empty() {
            let names = wordless.join(", ");
            let many = format!(
                "Left out, since their pack has no word for them in `{language}`: {names}."
            );
            printed.notes.push(many);
        }
        let Some(layout) = self.layout.clone() else { return Ok(()) };
        let title = sight.service_line().map_or_else(String::new, |service| service.short_name);
        let said: Vec<String> = labels.iter().map(|label| label.said.clone()).collect();
        let view = SymbolLabels { layout, ink: job.ink.word(), labels };
        let at = ("public/print.pdf".to_owned(), Public::NAME, String::new());
        let order = self.desk.order_in(language, ("symbols", &view, title), at, None, None);
        match self.render(order, &mut printed.diagnostics) {
            Ok(Some((bytes, sides))) => {
                (printed.bytes, printed.sides, printed.labels) = (Some(bytes), sides, said.len());
            }
            Ok(None) => printed.scan_withheld = true,
            Err(fault) => match &fault.kind {
                FaultKind::TooLong { overruns, .. } if !overruns.is_empty() => {
                    let long: Vec<&str> = overruns
                        .iter()
                        .filter_map(|one| said.get(one.part).map(String::as_str))
                        .collect();
                    printed.notes.push(format!(
                        "Nothing was printed: the sheet `{}` is too small for {}. Choose a sheet with \
                         fewer labels; letters are never made smaller.",
                        job.sheet,
                        long.join(", ")
                    ));
                }
                _ => printed.notes.push(format!("Nothing was printed: {}", fault.message)),
            },
        }
        Ok(())
    }

    /// The full names of the symbols that were asked for, each once.
    fn named(
        &self,
        job: &SymbolJob,
        chosen: &Chosen,
        printed: &mut Printed,
    ) -> Result<Vec<String>, PrintError> {
        let pictures = &*self.desk.engines.pictures;
        let mut names: Vec<String> = Vec::new();
        let mut add = |full: String| {
            if !names.contains(&full) {
                names.push(full);
            }
        };
        for name in &job.names {
            let Some(full) = pictures.find(name) else {
                return Err(PrintError::Refused(match nearest(name, pictures.short_names()) {
                    Some(near) => {
                        format!("no pack has the symbol `{name}`; did you mean `{near}`?")
                    }
                    None => format!(
                        "no pack has the symbol `{name}`; the symbols are the files below \
                         themes/<name>/symbols, and those of the program's own pack"
                    ),
                }));
            };
            add(full);
        }
        if job.names.is_empty() {
            let sight = self.desk.sight(0);
            for id in chosen.ids(&self.desk, 0, &mut printed.notes)? {
                let steps = sight.activity(&id).into_iter().flat_map(|card| &card.steps);
                let symbols = steps.filter_map(|step| sight.open(&step.symbol).as_ref());
                symbols.filter_map(|symbol| pictures.find(&symbol.value)).for_each(&mut add);
            }
        }
        if names.is_empty() {
            return Err(PrintError::Refused("these cards have no symbol".into()));
        }
        Ok(names)
    }
}

impl Form {
    /// The sheet of labels that the form is printed on, and how many of it are used; none where it is
    /// printed on paper.
    pub(super) fn label_sheet(&self) -> Option<(&str, usize)> {
        match self {
            Self::Labels { sheet, used } => Some((sheet, *used)),
            Self::Symbols(job) => Some((&job.sheet, job.used)),
            _ => None,
        }
    }
}
