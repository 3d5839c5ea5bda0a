//! What changed between assessments: new skills by area, skills lost, and the developmental profile.

use std::collections::BTreeMap;

use crate::model::{
    Area, Assessment, AssessmentKind, Band, Choice, Date, Entry, Item, Observation,
    ObservationValue,
};
use crate::view::sight::{ChildReader, prose};

use super::blocks::Told;
use super::{AreaCanDo, Block, Counts, LostSkill, Profile, ProfileRow, Round};

/// The most assessments that the profile sets side by side.
const MOST_ROUNDS: usize = 3;

/// An item with what was seen of it.
type Seen<'a> = (&'a Item, &'a Observation);

impl<A: ChildReader> Told<'_, A> {
    /// The assessments up to the one that the review rests on, the earliest first.
    fn assessments(&self) -> Vec<(Date, &Entry<Assessment>)> {
        let last = self.sight.open(&self.review.assessment).value;
        self.records.assessments.range(..=last).map(|(date, entry)| (*date, entry)).collect()
    }

    /// What one assessment saw, in the order of the checklist.
    fn seen<'a>(&'a self, assessment: &'a Assessment) -> Vec<Seen<'a>> {
        let sight = self.sight;
        let by_item: BTreeMap<&str, &Observation> = assessment
            .observations
            .iter()
            .map(|observation| (sight.open(&observation.item).as_str(), observation))
            .collect();
        let checklist = sight.open(&assessment.checklist).as_str();
        let items = sight.service.items(checklist);
        items
            .filter_map(|item| Some((item, *by_item.get(sight.open(&item.id).as_str())?)))
            .collect()
    }

    /// What the child can do now, area by area, with what is new since the assessment before.
    pub(super) fn can_do(&self) -> Option<Block> {
        let sight = self.sight;
        let assessments = self.assessments();
        let (now, before) = match assessments.as_slice() {
            [.., before, now] => (now, Some(before)),
            [now] => (now, None),
            [] => return None,
        };
        let earlier: BTreeMap<&str, ObservationValue> = before
            .map(|(_, before)| self.seen(before))
            .unwrap_or_default()
            .into_iter()
            .map(|(item, seen)| (sight.open(&item.id).as_str(), *sight.open(&seen.value)))
            .collect();
        let since = before.map(|(date, _)| sight.words.date(*date)).unwrap_or_default();
        let seen = self.seen(now.1);
        let area = |area: Area| {
            let texts = |wanted: ObservationValue| {
                let new = seen.iter().filter(|(item, seen)| {
                    let before = earlier.get(sight.open(&item.id).as_str());
                    *sight.open(&item.area) == area
                        && *sight.open(&seen.value) == wanted
                        && before != Some(&wanted)
                });
                new.map(|(item, _)| sight.open(&item.text).value.clone()).collect()
            };
            let text = sight.open(self.review.area(area));
            (!text.is_empty()).then(|| AreaCanDo {
                heading: sight.area(area),
                prose: prose(text),
                achieved_since: sight
                    .words
                    .say_with("report-achieved-since", &[("date", (&since).into())]),
                achieved: if before.is_some() {
                    texts(ObservationValue::Achieved)
                } else {
                    Vec::new()
                },
                emerging: texts(ObservationValue::Emerging),
            })
        };
        let areas: Vec<_> = Area::ALL.iter().copied().filter_map(area).collect();
        (!areas.is_empty()).then_some(Block::CanDo { areas })
    }

    /// What the child can do now in the words of the review, which may hold all that is new already.
    pub(super) fn can_do_in_words(&self) -> Option<Block> {
        let Block::CanDo { mut areas } = self.can_do()? else { return None };
        for area in &mut areas {
            area.achieved.clear();
            area.emerging.clear();
        }
        Some(Block::CanDo { areas })
    }

    /// Skills that the child had and has no longer: news for a doctor.
    pub(super) fn lost_skills(&self) -> Option<Block> {
        let sight = self.sight;
        let assessments = self.assessments();
        let ((_, now), before) = assessments.split_last()?;
        let skill = |(item, seen): Seen<'_>| {
            let id = sight.open(&item.id).as_str();
            let last = before.iter().rev().find_map(|(_, assessment)| {
                self.seen(assessment)
                    .into_iter()
                    .find(|(item, seen)| {
                        sight.open(&item.id).as_str() == id && is_present(*sight.open(&seen.value))
                    })
                    .map(|(_, seen)| sight.open(&seen.on).value)
            });
            let note = sight.open(&seen.note).as_ref();
            let text = &sight.open(&item.text).value;
            LostSkill {
                text: note.map_or_else(|| text.clone(), |note| format!("{text} ({note})")),
                last_seen: last.map(|date| sight.words.date(date)).unwrap_or_default(),
                noticed: sight.words.date(sight.open(&seen.on).value),
            }
        };
        let lost = self.seen(now).into_iter();
        let lost = lost.filter(|(_, seen)| *sight.open(&seen.value) == ObservationValue::Lost);
        let skills: Vec<_> = lost.map(skill).collect();
        let notice = sight.words.say("report-lost-notice");
        (!skills.is_empty()).then_some(Block::LostSkills { notice, skills })
    }

    /// The developmental profile: the baseline and the latest assessments, side by side.
    pub(super) fn profile(&self) -> Option<Profile> {
        let sight = self.sight;
        let mut chosen = self.assessments();
        while chosen.len() > MOST_ROUNDS {
            // The baseline stays: everything is measured from it.
            chosen.remove(1);
        }
        let seen: Vec<Vec<Seen<'_>>> =
            chosen.iter().map(|(_, assessment)| self.seen(assessment)).collect();
        let bands: Vec<Band> = Band::ALL
            .iter()
            .copied()
            .filter(|band| seen.iter().flatten().any(|(item, _)| **sight.open(&item.band) == *band))
            .collect();
        if bands.is_empty() {
            return None;
        }
        let areas: Vec<ProfileRow> = Area::ALL
            .iter()
            .map(|area| ProfileRow {
                area: sight.area(*area),
                bands: bands
                    .iter()
                    .map(|band| seen.iter().map(|seen| self.counts(seen, *area, *band)).collect())
                    .collect(),
            })
            .filter(|row: &ProfileRow| row.bands.iter().flatten().any(|cell| cell.looked_at > 0))
            .collect();
        if areas.is_empty() {
            // Nothing was looked at yet, and a picture of nothing says nothing.
            return None;
        }
        let rounds = self.rounds(&chosen);
        let parts = [
            ("areas", areas.len().into()),
            ("bands", bands.len().into()),
            ("rounds", rounds.len().into()),
        ];
        Some(Profile {
            caption: sight.words.say("report-profile-caption"),
            alt: sight.words.say_with("report-profile-alt", &parts),
            table_caption: sight.words.say("report-profile-table"),
            rounds,
            bands: bands
                .iter()
                .map(|band| sight.words.say(&format!("band-{}", band.word())))
                .collect(),
            areas,
        })
    }

    fn rounds(&self, chosen: &[(Date, &Entry<Assessment>)]) -> Vec<Round> {
        let sight = self.sight;
        let round = |((date, assessment), letter): (&(Date, &Entry<Assessment>), char)| {
            let kind = sight.open(&assessment.kind).value;
            let message = match kind {
                AssessmentKind::Baseline => "report-round-baseline",
                AssessmentKind::Review => "report-round-review",
            };
            let (letter, date) = (letter.to_string(), sight.words.date(*date));
            let parts = [("letter", (&letter).into()), ("date", (&date).into())];
            Round { name: sight.words.say_with(message, &parts), letter }
        };
        chosen.iter().zip('A'..).map(round).collect()
    }

    fn counts(&self, seen: &[Seen<'_>], area: Area, band: Band) -> Counts {
        let sight = self.sight;
        let mut counts = Counts::default();
        for (item, observation) in seen {
            if *sight.open(&item.area) != area || **sight.open(&item.band) != band {
                continue;
            }
            let value = *sight.open(&observation.value);
            counts.looked_at += u32::from(value != ObservationValue::NotSeen);
            counts.achieved += u32::from(value == ObservationValue::Achieved);
            counts.developing += u32::from(value == ObservationValue::Developing);
            counts.emerging += u32::from(value == ObservationValue::Emerging);
        }
        counts
    }
}

/// Whether the child did it, at least sometimes.
fn is_present(value: ObservationValue) -> bool {
    matches!(
        value,
        ObservationValue::Achieved | ObservationValue::Developing | ObservationValue::Emerging
    )
}
