//! Leaks that are planted on purpose: the proof shows first that it would see one.

use crate::model::{ChildFile, Draft, Paper, PaperId};
use crate::pipeline::{Engines, Fingerprints};
use crate::privacy::policy::{Family, Inspector, Public};
use crate::privacy::{Audience, Grant, Perturb, Perturber, Private};
use crate::source::{Span, Spanned};

use super::{Laboratory, Proof, differing, with_papers};

impl Laboratory<'_> {
    /// Plants a child's surname where it must not be, before and after changing it, and sees whether
    /// the files tell.
    pub(super) fn plant(&self, before: &Fingerprints, engines: &Engines, proof: &mut Proof) {
        let mut changed = self.draft.clone();
        let mut perturber = Perturber::everything(1);
        changed.children.values_mut().for_each(|child| child.perturb(&mut perturber));
        let public = |draft: &Draft| {
            let mut draft = draft.clone();
            let surname = surnames(&draft).into_iter().next().unwrap_or_default();
            if let Some(page) = draft.pages.values_mut().next() {
                page.record.summary = Private::new(surname);
            } else if let Some(card) = draft.activities.values_mut().next() {
                card.record.summary = Private::new(surname);
            }
            self.make(&draft, engines)
        };
        let caught = differing(&public(self.draft), &public(&changed), |audience, _| {
            audience == Public::NAME
        });
        proof.planted.push(("a child's surname on a public page", !caught.is_empty()));
        if self.draft.children.len() > 1 {
            proof.planted.push((
                "another child's surname in a child's papers",
                self.plant_in_family(&changed, before, engines),
            ));
        }
        if let Some(caught) = self.plant_in_group(engines) {
            proof
                .planted
                .push(("what the team noted of one child on the sheet of a group", caught));
        }
    }

    /// The surname of another child in the place of the name of the first child who has a paper.
    fn plant_in_family(&self, changed: &Draft, before: &Fingerprints, engines: &Engines) -> bool {
        let first = with_papers(before, Family::NAME).into_iter().next().unwrap_or_default();
        let with = |source: &Draft| {
            let mut draft = self.draft.clone();
            let mut others = source.children.iter().filter(|(reference, _)| **reference != first);
            let surname = others.next_back().map(|(_, records)| surname(records));
            let surname = surname.unwrap_or_default();
            if let Some(records) = draft.children.get_mut(&first) {
                let known = &mut records.child.record.first_name;
                let span = Span::top(records.child.file);
                *known = Private::new(Spanned::new(surname.clone(), span));
            }
            self.make(&draft, engines)
        };
        let of_first = |audience: &str, subject: &str| {
            audience == Family::NAME && subject.split('/').next() == Some(first.as_str())
        };
        !differing(&with(self.draft), &with(changed), of_first).is_empty()
    }

    /// What the team noted at a meeting of a group among the songs that every family reads of; nothing where
    /// no family has a sheet of a group.
    fn plant_in_group(&self, engines: &Engines) -> Option<bool> {
        let sheets = self.judge(self.draft.clone());
        let of_group = |paper: &&Paper| matches!(&paper.id, PaperId::Kind(id) if id.draws_on == "group session");
        let PaperId::Kind(sheet) = &sheets.papers().iter().find(of_group)?.id else { return None };
        let grant: Grant<Inspector> = Grant::inspector();
        let with = |source: &Draft| {
            let mut draft = self.draft.clone();
            let noted = source.group_sessions.get(&sheet.on)?.attendance.iter();
            let noted = noted.filter_map(|line| grant.open(&line.note).as_ref());
            // As a number: with a name in it the check would keep the sheet back, and nothing would leak.
            let number = noted.flat_map(|note| note.bytes()).map(u64::from).sum::<u64>();
            let session = draft.group_sessions.get_mut(&sheet.on)?;
            let planted = Spanned::new(number.to_string(), Span::top(session.file));
            session.record.sang = Private::new(vec![planted]);
            (number > 0).then(|| self.make(&draft, engines))
        };
        let mut changed = self.draft.clone();
        changed.perturb_shared(&mut Perturber::against(Family::NAME, 1));
        let (kept, other) = (with(self.draft)?, with(&changed)?);
        let subject = format!("{}/{}", sheet.child, sheet.household.as_deref().unwrap_or_default());
        let of_home = |audience: &str, found: &str| audience == Family::NAME && found == subject;
        Some(!differing(&kept, &other, of_home).is_empty())
    }
}

fn surname(records: &ChildFile) -> String {
    let grant: Grant<Inspector> = Grant::inspector();
    grant.open(&records.child.surname).value.clone()
}

fn surnames(draft: &Draft) -> Vec<String> {
    draft.children.values().map(surname).collect()
}
