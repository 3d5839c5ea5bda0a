//! Drafts of reports that are told from the record, for their authors: in the team's folder, beside no
//! paper that goes out.

use std::collections::BTreeMap;

use crate::model::Nation;
use crate::output::{Bundle, Digest, OutputError};
use crate::privacy::policy::{Professional, Public};
use crate::privacy::{Audience, Grant};
use crate::render::draft;
use crate::scan::Papers;
use crate::view::report::ReportDraft;
use crate::view::{Sight, labels};

use super::Built;
use super::report::DRAFTS;
use super::work::{TEAM, Work};

/// Where they stand.
const FOLDER: &str = "team/drafts";

/// Makes the drafts of every child who is asked for: of the next review, once it is due soon, and in
/// England of advice for an assessment of needs.
pub(super) fn make(work: &Work<'_>, built: &mut Built) -> Result<(), OutputError> {
    let desk = &work.desk;
    let (service, words) = (desk.service, &desk.engines.words);
    let in_england = labels::nation(service, &Grant::<Public>::public()) == Nation::England;
    for child in service.references() {
        let sight = Sight {
            service,
            grant: Grant::<Professional>::professional(child),
            words,
            date: desk.settings.date,
            cards: service.activities(),
        };
        let advice = ReportDraft::ehc_advice(&sight).filter(|_| in_england);
        for told in ReportDraft::review(&sight).into_iter().chain(advice) {
            let path = format!("{FOLDER}/{child}/{}-{}", told.folder, draft::file(&told));
            let text = draft::text(&told, child);
            let mut bundle = Bundle::new(TEAM, child.to_owned(), Digest::of(text.as_bytes()));
            let added = bundle.add(path.clone(), text.into_bytes());
            added.map_err(|fault| OutputError::Path(path.clone(), fault))?;
            let old = work.output.old().and_then(|old| old.file(&path));
            let same = old.filter(|old| old.inputs == bundle.inputs_of(&path));
            if same.map(|old| work.staging.carry(old)).transpose()? == Some(true) {
                built.count_carried(DRAFTS, 1);
            } else if desk.settings.wanted.paper(Professional::NAME, child) {
                let texts = BTreeMap::new();
                let papers = Papers { bundle: &bundle, texts: &texts, about: Some(child) };
                if !work.withholds(&papers) {
                    work.staging.put(&bundle)?;
                    built.count_new(DRAFTS, 1);
                }
            }
        }
    }
    Ok(())
}
