//! The developmental profile from its records: each checklist's own areas and bands, and its own marks.

use crate::model::{
    Area, Assessment, AssessmentKind, Band, Date, Entry, Named, ObservationValue, ScaleMark,
};
use crate::view::sight::ChildReader;

use super::blocks::Told;
use super::lists::{List, Seen};
use super::{Counts, Legend, Profile, ProfileRow, Round};

/// The most assessments that the profile sets side by side.
const MOST_ROUNDS: usize = 3;

impl<A: ChildReader> Told<'_, A> {
    /// The developmental profiles, one a checklist: the baseline and the latest assessments, side by
    /// side.
    pub(super) fn profiles(&self) -> Vec<Profile> {
        let lists = self.lists();
        let several = lists.len() > 1;
        lists.iter().filter_map(|list| self.profile(list, several)).collect()
    }

    fn profile(&self, list: &List<'_>, several: bool) -> Option<Profile> {
        let (sight, grant) = (self.sight, &self.sight.grant);
        let mut chosen = list.rounds.clone();
        while chosen.len() > MOST_ROUNDS {
            // The baseline stays: everything is measured from it.
            chosen.remove(1);
        }
        let seen: Vec<Vec<Seen<'_>>> =
            chosen.iter().map(|(_, assessment)| self.seen(list, assessment)).collect();
        let mut bands = list.record.all_bands(grant);
        bands.retain(|band| {
            seen.iter().flatten().any(|(item, _)| sight.open(&item.band).value == band.id)
        });
        if bands.is_empty() {
            return None;
        }
        let row = |area: &Named<Area>| ProfileRow {
            area: self.area_name(area),
            bands: bands
                .iter()
                .map(|band| seen.iter().map(|seen| self.counts(seen, area, band)).collect())
                .collect(),
        };
        let areas = list.record.all_areas(grant);
        let areas: Vec<ProfileRow> = areas
            .iter()
            .map(row)
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
        let steps = if list.record.steps.is_empty() { "" } else { "-steps" };
        let own = several || !list.record.is_divided_as_ours();
        Some(Profile {
            title: own.then(|| self.title_of(list).to_owned()),
            caption: sight.words.say(&format!("report-profile-caption{steps}")),
            alt: sight.words.say_with(&format!("report-profile-alt{steps}"), &parts),
            table_caption: sight.words.say("report-profile-table"),
            rounds,
            bands: bands.iter().map(|band| self.name(band, "band")).collect(),
            areas,
            legend: self.legend(list),
            sources: self.source(list).into_iter().collect(),
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

    fn counts(&self, seen: &[Seen<'_>], area: &Named<Area>, band: &Named<Band>) -> Counts {
        let sight = self.sight;
        let mut counts = Counts::default();
        for (item, observation) in seen {
            if *sight.open(&item.area) != area.id || sight.open(&item.band).value != band.id {
                continue;
            }
            let value = self.mark(observation).value();
            counts.looked_at += u32::from(value != ObservationValue::NotSeen);
            counts.achieved += u32::from(value == ObservationValue::Achieved);
            counts.developing += u32::from(value == ObservationValue::Developing);
            counts.emerging += u32::from(value == ObservationValue::Emerging);
        }
        counts
    }

    /// Our words for what was seen, or what the marks of the checklist's own scale mean.
    fn legend(&self, list: &List<'_>) -> Legend {
        let sight = self.sight;
        let scale = &list.record.scale;
        let entry = |value: ObservationValue, ours: &str| {
            if scale.is_empty() {
                return Some(sight.words.say(ours));
            }
            let counts = |mark: &&ScaleMark| sight.open(&mark.counts_as).value == value;
            let marks = scale.iter().filter(counts);
            let meant: Vec<&str> = marks.map(|mark| sight.open(&mark.means).as_str()).collect();
            (!meant.is_empty()).then(|| meant.join(" / "))
        };
        Legend {
            achieved: entry(ObservationValue::Achieved, "report-profile-achieved"),
            developing: entry(ObservationValue::Developing, "report-profile-developing"),
            emerging: entry(ObservationValue::Emerging, "report-profile-emerging"),
            rest: entry(ObservationValue::NotYet, "report-profile-rest")
                .or_else(|| Some(sight.words.say("report-profile-rest"))),
        }
    }
}
