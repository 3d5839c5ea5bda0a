//! Each block of a report from the records: one name, one function.

use crate::model::{self, ChartDecision, ChildFile, Choice, Date, Goal, GoalStatus, Review};
use crate::view::kind::{BlockName, KindAudience};
use crate::view::sight::{ChildReader, Sight, prose};

use super::{ActionRow, Block, GoalRow, NextGoal, Person, SignatureLine};

/// What a report on one review is told from.
pub(super) struct Told<'a, A> {
    pub(super) sight: &'a Sight<'a, A>,
    pub(super) records: &'a ChildFile,
    pub(super) review: &'a Review,
    /// The day of the review.
    pub(super) date: Date,
    /// Ids of the professionals who may receive it.
    recipients: &'a [String],
    /// For whom it is.
    pub(super) audience: KindAudience,
}

impl<'a, A: ChildReader> Told<'a, A> {
    pub(super) fn new(
        sight: &'a Sight<'a, A>,
        date: Date,
        recipients: &'a [String],
        audience: KindAudience,
    ) -> Option<Self> {
        let records = sight.child()?;
        let review = &records.reviews.get(&date)?.record;
        Some(Self { sight, records, review, date, recipients, audience })
    }

    /// The blocks of a name: none when there is nothing to print, and a profile for each checklist.
    pub(super) fn blocks(&self, name: BlockName) -> Vec<Block> {
        match name {
            BlockName::Profile => {
                self.profiles().into_iter().map(Box::new).map(Block::Profile).collect()
            }
            _ => self.block(name).into_iter().collect(),
        }
    }

    /// A block; `None` when there is nothing in it to print.
    fn block(&self, name: BlockName) -> Option<Block> {
        let review = self.review;
        let sight = self.sight;
        match name {
            BlockName::Summary => text(sight.open(&review.summary)),
            BlockName::Strengths => text(sight.open(&review.strengths)),
            BlockName::WhatHelps => text(sight.open(&review.what_helps)),
            BlockName::ChildsView => text(sight.open(&review.childs_view)),
            BlockName::ParentsView => text(sight.open(&review.parents_view)),
            BlockName::InformationFromOthers => text(sight.open(&review.from_others)),
            BlockName::CareAlerts => {
                let alerts = sight.care_alerts(&self.records.child.alerts.care);
                (!alerts.is_empty()).then_some(Block::CareAlerts { alerts })
            }
            BlockName::GoalsTable => self.goals(),
            BlockName::GoalsSummary => Some(self.weekly_goals()),
            BlockName::CanDo => self.can_do(),
            BlockName::CanDoInWords => self.can_do_in_words(),
            // Each checklist has a picture of its own.
            BlockName::Profile => None,
            BlockName::LostSkills => self.lost_skills(),
            BlockName::NextGoals => self.next_goals(),
            BlockName::Actions => self.actions(),
            BlockName::FromNowOn => Some(Block::Facts { rows: self.visits_to_come() }),
            BlockName::TookPart => Some(self.took_part()),
            BlockName::Recipients => self.shared_with(),
            BlockName::Signatures => Some(self.signatures()),
        }
    }

    /// The first and the last day of the time that the review looks back on.
    pub(super) fn period(&self) -> (Date, Date) {
        let (from, to) = (
            self.sight.open(&self.review.period.from).value,
            self.sight.open(&self.review.period.to).value,
        );
        (from, to.max(from))
    }

    fn goal_records(&self, slugs: &'a [crate::source::Spanned<String>]) -> Vec<&'a Goal> {
        let goals = &self.records.goals;
        slugs.iter().filter_map(|slug| goals.get(&slug.value)).map(|goal| &goal.record).collect()
    }

    fn goals(&self) -> Option<Block> {
        let sight = self.sight;
        let row = |goal: &Goal| {
            let status = *sight.open(&goal.status);
            let ended = sight.open(&goal.ended).as_ref().map(|ended| sight.words.date(ended.value));
            // The family knows its goals by their names.
            let goal_text = match self.audience {
                KindAudience::Family => sight.open(&goal.title).clone(),
                KindAudience::Professional => sight.goal(&goal.goal),
            };
            GoalRow {
                goal: goal_text,
                set: sight.words.date(sight.open(&goal.set).value),
                result: sight.words.say(&format!("report-result-{}", status.word())),
                date: ended.filter(|_| status != GoalStatus::WorkingOn),
            }
        };
        let rows: Vec<_> = self
            .goal_records(sight.open(&self.review.goals).as_slice())
            .into_iter()
            .map(row)
            .collect();
        let caption = sight.words.say("report-goals-caption");
        (!rows.is_empty()).then_some(Block::Goals { caption, rows })
    }

    /// Weekly goals set and achieved: the count by which Portage services show what they do.
    fn weekly_goals(&self) -> Block {
        let sight = self.sight;
        let (from, to) = self.period();
        let charts = self.records.charts.range(from..=to);
        let numbers: Vec<u16> = charts.map(|(_, chart)| **sight.open(&chart.number)).collect();
        // What was found at a later visit belongs to the next review.
        let visits = self.records.visits.range(..=to);
        let results = visits.flat_map(|(_, visit)| &visit.results);
        let decided = results.filter(|result| numbers.contains(&**sight.open(&result.chart)));
        let decided: Vec<_> = decided.filter_map(|result| *sight.open(&result.decision)).collect();
        let achieved =
            decided.iter().filter(|decision| **decision == ChartDecision::Achieved).count();
        let set = numbers.len();
        let parts = [("set", set.into()), ("achieved", achieved.into())];
        let small = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        Block::GoalsSummary {
            sentence: sight.words.say_with("report-weekly-sentence", &parts),
            set: small(set),
            achieved: small(achieved),
            // On the first day nothing has been looked at again, and a nought would be no finding.
            // A family is not marked out of a hundred.
            percent: (100 * achieved)
                .checked_div(set)
                .filter(|_| !decided.is_empty() && self.audience == KindAudience::Professional)
                .map(small),
            practice: self.practice(),
        }
    }

    fn next_goals(&self) -> Option<Block> {
        let sight = self.sight;
        let looked_at = sight.open(&self.review.goals);
        let next = |slug: &crate::source::Spanned<String>| {
            let goal = &self.records.goals.get(&slug.value)?.record;
            let area = sight.area(*sight.open(&goal.area));
            // A professional has just read the whole of a goal that goes on, in the table.
            let carries_on = looked_at.iter().any(|other| other.value == slug.value);
            if carries_on && self.audience == KindAudience::Professional {
                let parts = [("title", sight.open(&goal.title).into())];
                let goal = sight.words.say_with("report-goal-carries-on", &parts);
                return Some(NextGoal { area, goal, because: None });
            }
            let because = Some(sight.open(&goal.because).clone());
            Some(NextGoal { area, goal: sight.goal(&goal.goal), because })
        };
        let goals: Vec<_> = sight.open(&self.review.next_goals).iter().filter_map(next).collect();
        (!goals.is_empty()).then_some(Block::NextGoals { goals })
    }

    fn actions(&self) -> Option<Block> {
        let sight = self.sight;
        let row = |action: &model::Action| ActionRow {
            what: sight.open(&action.what).value.clone(),
            who: sight.open(&action.who).clone(),
            by: sight.open(&action.by).as_ref().map(|by| sight.words.date(by.value)),
        };
        let rows: Vec<_> = self.review.actions.iter().map(row).collect();
        let caption = sight.words.say("report-actions-caption");
        (!rows.is_empty()).then_some(Block::Actions { caption, rows })
    }

    fn took_part(&self) -> Block {
        let people = self.sight.open(&self.review.took_part);
        let person = |name: &String| Person { name: name.clone(), role: None };
        Block::TookPart { people: people.iter().map(person).collect() }
    }

    /// Who receives the report, and on what ground.
    fn shared_with(&self) -> Option<Block> {
        let sight = self.sight;
        let child = &self.records.child;
        let person = |id: &String| {
            let found = child.professionals.iter().find(|who| **sight.open(&who.id) == *id)?;
            let role = sight.open(&found.role);
            let role = match sight.open(&found.agency) {
                Some(agency) => format!("{role}, {agency}"),
                None => role.clone(),
            };
            Some(Person { name: sight.open(&found.name).clone(), role: Some(role) })
        };
        let people: Vec<_> = self.recipients.iter().filter_map(person).collect();
        // What comes back as a sentence says the ground that was recorded, and no other.
        let sentence = self.ground()?;
        (!people.is_empty()).then_some(Block::Recipients { sentence, people })
    }

    /// For whom the report is, as a sentence for its first page.
    pub(super) fn notice(&self) -> Option<String> {
        let sight = self.sight;
        let who = self.records.child.professionals.iter();
        let who = who.filter(|who| self.recipients.contains(&**sight.open(&who.id)));
        let names: Vec<String> = who.map(|who| sight.open(&who.name).clone()).collect();
        let people = sight.words.list(names.as_slice());
        let parts = [("people", (&people).into())];
        (!names.is_empty()).then(|| sight.words.say_with("report-notice", &parts))
    }

    /// The permission under which the report goes out, as a sentence.
    fn ground(&self) -> Option<String> {
        let sight = self.sight;
        let permission = self.records.child.permissions.iter().find(|permission| {
            let to = sight.open(&permission.to);
            sight.open(&permission.purpose).value == model::PaperKind::Review
                && to.iter().any(|id| self.recipients.contains(&id.value))
        })?;
        let date = sight.words.date(sight.open(&permission.on).value);
        let message = match sight.open(&permission.basis) {
            model::Basis::Consent => "report-shared-consent",
            _ => "report-shared-basis",
        };
        Some(sight.words.say_with(message, &[("date", (&date).into())]))
    }

    fn signatures(&self) -> Block {
        let sight = self.sight;
        let author = sight.staff(sight.open(&self.review.by).as_str());
        let author = author.map(|author| {
            let (name, role) = (sight.open(&author.name), sight.open(&author.role));
            let parts = [("name", name.into()), ("role", role.into())];
            SignatureLine { who: sight.words.say_with("name-and-role", &parts) }
        });
        let family = SignatureLine { who: sight.words.say("report-family") };
        Block::Signatures { lines: author.into_iter().chain([family]).collect() }
    }
}

fn text(written: &model::Prose) -> Option<Block> {
    (!written.is_empty()).then(|| Block::Prose { prose: prose(written) })
}
