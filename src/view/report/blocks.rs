//! Each block of a report from the records: one name, one function.

use std::cell::RefCell;

use crate::model::{
    self, ChartDecision, ChildFile, Choice, Cited, Date, Dated, Goal, GoalStatus, PaperGroup,
    PaperPlan, Review,
};
use crate::source::Spanned;
use crate::view::kind::{BlockName, PaperAudience};
use crate::view::sight::{ChildReader, Sight};

use super::sources::Reader;
use super::{Block, GoalRow, NextGoal, Person, SignatureLine};

/// What a paper is told from.
pub(super) struct Told<'a, A> {
    pub(super) sight: &'a Sight<'a, A>,
    pub(super) records: &'a ChildFile,
    /// The record that it draws on, in the words of the format.
    pub(super) draws_on: &'static str,
    /// The permission under which it goes out.
    pub(super) permission: PaperGroup,
    /// The name of that record: its day, and the word that tells it from others.
    pub(super) on: Dated,
    /// The day of that record.
    pub(super) date: Date,
    /// Ids of the professionals who may receive it.
    pub(super) recipients: &'a [String],
    /// For whom it is.
    pub(super) audience: PaperAudience,
    /// The first day that it looks back on, where no record says it.
    pub(super) since: Option<Date>,
    /// What its sentences rest on, in the order in which they name it.
    pub(super) cited: RefCell<Vec<Cited>>,
}

impl<'a, A: ChildReader> Told<'a, A> {
    pub(super) fn new(
        sight: &'a Sight<'a, A>,
        plan: &PaperPlan,
        on: &Dated,
        recipients: &'a [String],
    ) -> Option<Self> {
        let records = sight.child()?;
        let (draws_on, audience) = (plan.draws_on, plan.audience);
        let told = Self {
            sight,
            records,
            draws_on,
            permission: plan.permission,
            on: on.clone(),
            date: on.on,
            recipients,
            audience,
            since: None,
            cited: RefCell::default(),
        };
        (draws_on != "review" || told.review().is_some()).then_some(told)
    }

    /// The review that it draws on.
    pub(super) fn review(&self) -> Option<&'a Review> {
        let review = || self.records.reviews.get(&self.date).map(|entry| &entry.record);
        (self.draws_on == "review").then(review).flatten()
    }

    /// The blocks of a name: none when there is nothing to print, and a profile for each checklist.
    pub(super) fn blocks(&self, name: BlockName) -> Vec<Block>
    where
        A: Reader,
    {
        match name {
            BlockName::Profile => {
                self.profiles().into_iter().map(Box::new).map(Block::Profile).collect()
            }
            _ => self.block(name).or_else(|| A::own_block(self, name)).into_iter().collect(),
        }
    }

    /// A block; `None` when there is nothing in it to print, or it is told from another record.
    fn block(&self, name: BlockName) -> Option<Block> {
        let sight = self.sight;
        match name {
            BlockName::CareAlerts => {
                let alerts = sight.care_alerts(&self.records.child.alerts.care);
                return (!alerts.is_empty()).then_some(Block::CareAlerts { alerts });
            }
            BlockName::Recipients => return self.shared_with(),
            BlockName::Pictures => return self.pictures(),
            BlockName::CurrentGoals => return self.current_goals(),
            BlockName::GoalsTable => return self.goals(),
            BlockName::GoalsSummary => return Some(self.weekly_goals()),
            BlockName::CanDo => return self.can_do(),
            BlockName::LostSkills => return self.lost_skills(),
            BlockName::VisitsByReason => return self.visits_by_reason(),
            BlockName::EvidenceList => return self.evidence(),
            _ => {}
        }
        match self.draws_on {
            "review" => self.of_review(name),
            "visit" => self.of_visit(name),
            "profile" => self.of_profile(name),
            "nursery advice" => self.of_nursery_advice(name),
            "home-school note" => self.of_note(name),
            "contact note" => self.of_contact_note(name),
            "meeting" => self.of_meeting(name),
            "closing" => self.of_closing(name),
            "initial visit" => self.of_initial_visit(name),
            "play observation" => self.of_play(name),
            "allocation" => self.of_allocation(name),
            "goal" => self.of_goal(name),
            "assessment" => self.of_assessment(name),
            _ => None,
        }
    }

    /// The long-term goals that are being worked on.
    fn current_goals(&self) -> Option<Block> {
        let sight = self.sight;
        let goals = self.records.goals.values();
        let goals =
            goals.filter(|goal| *sight.open(&goal.status) == GoalStatus::WorkingOn).map(|goal| {
                NextGoal {
                    area: sight.area(*sight.open(&goal.area)),
                    goal: sight.goal(&goal.goal),
                    because: Some(sight.open(&goal.because).clone()),
                }
            });
        let goals: Vec<NextGoal> = goals.collect();
        (!goals.is_empty()).then_some(Block::NextGoals { goals })
    }

    /// A block that is told from a review.
    fn of_review(&self, name: BlockName) -> Option<Block> {
        let review = self.review()?;
        let sight = self.sight;
        match name {
            BlockName::Summary => self.text(sight.open(&review.summary)),
            BlockName::Strengths => self.text(sight.open(&review.strengths)),
            BlockName::WhatHelps => self.text(sight.open(&review.what_helps)),
            BlockName::ChildsView => self.text(sight.open(&review.childs_view)),
            BlockName::ParentsView => self.text(sight.open(&review.parents_view)),
            BlockName::InformationFromOthers => self.text(sight.open(&review.from_others)),
            BlockName::CanDoInWords => self.can_do_in_words(),
            BlockName::NextGoals => self.next_goals(review),
            BlockName::Actions => self.agreed(&review.actions),
            BlockName::FromNowOn => Some(Block::Facts { rows: self.visits_to_come(review) }),
            BlockName::TookPart => Some(self.took_part(review)),
            BlockName::GoalsMet => self.goals_met(),
            BlockName::WeeksMet => self.weeks_met(),
            BlockName::Signatures => Some(self.signatures(review)),
            // Each checklist has a picture of its own; others are told from other records.
            _ => None,
        }
    }

    fn goals(&self) -> Option<Block> {
        let sight = self.sight;
        let row = |goal: &Goal| {
            let status = *sight.open(&goal.status);
            let ended = sight.open(&goal.ended).as_ref().map(|ended| sight.words.date(ended.value));
            // The family knows its goals by their names.
            let goal_text = match self.audience {
                PaperAudience::Family => sight.open(&goal.title).clone(),
                PaperAudience::Professional | PaperAudience::CoreGroup => sight.goal(&goal.goal),
            };
            GoalRow {
                goal: goal_text,
                set: sight.words.date(sight.open(&goal.set).value),
                result: sight.words.say(&format!("report-result-{}", status.word())),
                date: ended.filter(|_| status != GoalStatus::WorkingOn),
            }
        };
        let rows: Vec<_> = self.goals_told().into_iter().map(row).collect();
        let caption = sight.words.say("report-goals-caption");
        (!rows.is_empty()).then_some(Block::Goals { caption, rows })
    }

    /// Weekly goals set and achieved: the count by which Portage services show what they do.
    pub(super) fn weekly_goals(&self) -> Block {
        let sight = self.sight;
        let (from, to) = self.span();
        let charts = self.records.charts.iter().filter(|(name, _)| (from..=to).contains(&name.on));
        // Play without an aim has nothing to reach, so it can neither be reached nor be missed.
        let (open, charts): (Vec<_>, Vec<_>) =
            charts.partition(|(_, chart)| chart.is_open_ended(&sight.grant));
        let numbers: Vec<u16> =
            charts.iter().map(|(_, chart)| **sight.open(&chart.number)).collect();
        // What was found at a later visit belongs to the next review.
        let visits = self.records.visits.range(..=to);
        let results = visits.flat_map(|(_, visit)| &visit.results);
        let decided = results.filter(|result| numbers.contains(&**sight.open(&result.chart)));
        let decided: Vec<_> = decided.filter_map(|result| *sight.open(&result.decision)).collect();
        let achieved =
            decided.iter().filter(|decision| **decision == ChartDecision::Achieved).count();
        let set = numbers.len();
        let parts = [("set", set.into()), ("achieved", achieved.into())];
        let mut sentence = sight.words.say_with("report-weekly-sentence", &parts);
        if !open.is_empty() {
            let parts = [("count", open.len().into())];
            sentence = format!("{sentence} {}", sight.words.say_with("report-weekly-open", &parts));
        }
        let small = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        Block::GoalsSummary {
            sentence,
            set: small(set),
            achieved: small(achieved),
            // On the first day nothing has been looked at again, and a nought would be no finding.
            // A family is not marked out of a hundred.
            percent: (100 * achieved)
                .checked_div(set)
                .filter(|_| !decided.is_empty() && self.audience == PaperAudience::Professional)
                .map(small),
            practice: self.practice(),
        }
    }

    fn next_goals(&self, review: &Review) -> Option<Block> {
        let sight = self.sight;
        let looked_at = sight.open(&review.goals);
        let next = |slug: &crate::source::Spanned<String>| {
            let goal = &self.records.goals.get(&slug.value)?.record;
            let area = sight.area(*sight.open(&goal.area));
            // A professional has just read the whole of a goal that goes on, in the table.
            let carries_on = looked_at.iter().any(|other| other.value == slug.value);
            if carries_on && self.audience == PaperAudience::Professional {
                let parts = [("title", sight.open(&goal.title).into())];
                let goal = sight.words.say_with("report-goal-carries-on", &parts);
                return Some(NextGoal { area, goal, because: None });
            }
            let because = Some(sight.open(&goal.because).clone());
            Some(NextGoal { area, goal: sight.goal(&goal.goal), because })
        };
        let goals: Vec<_> = sight.open(&review.next_goals).iter().filter_map(next).collect();
        (!goals.is_empty()).then_some(Block::NextGoals { goals })
    }

    fn took_part(&self, review: &Review) -> Block {
        let people = self.sight.open(&review.took_part);
        let person = |name: &Spanned<String>| Person { name: name.value.clone(), role: None };
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
    pub(super) fn ground(&self) -> Option<String> {
        let sight = self.sight;
        let permission = self.records.child.permissions.iter().find(|permission| {
            let to = sight.open(&permission.to);
            sight.open(&permission.purpose).value == self.permission
                && to.iter().any(|id| self.recipients.contains(&id.value))
        })?;
        let date = sight.words.date(sight.open(&permission.on).value);
        let message = match sight.open(&permission.basis) {
            model::Basis::Consent => "report-shared-consent",
            _ => "report-shared-basis",
        };
        Some(sight.words.say_with(message, &[("date", (&date).into())]))
    }

    fn signatures(&self, review: &Review) -> Block {
        let sight = self.sight;
        let author = sight.staff(sight.open(&review.by).as_str());
        let author = author.map(|author| {
            let (name, role) =
                (sight.open(&author.name), sight.told(sight.open(&author.role).as_str()));
            let parts = [("name", name.into()), ("role", role.into())];
            SignatureLine { who: sight.words.say_with("name-and-role", &parts) }
        });
        let family = SignatureLine { who: sight.words.say("report-family") };
        Block::Signatures { lines: author.into_iter().chain([family]).collect() }
    }
}
