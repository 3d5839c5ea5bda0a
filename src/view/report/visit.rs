//! The family's copy of a visit. It lies in the kitchen, where anybody may read it: so it names nobody
//! who came to the door, and of family focus it says only the words that one adult of this home has
//! agreed to.

use crate::model::{ChartResult, Choice, HowVisited, Tries};
use crate::privacy::policy::Family;
use crate::view::kind::BlockName;
use crate::view::sight::ChildReader;

use super::blocks::Told;
use super::sources::{facts, list, text};
use super::{Block, Fact};

impl<A: ChildReader> Told<'_, A> {
    /// A block that is told from a visit.
    pub(super) fn of_visit(&self, name: BlockName) -> Option<Block> {
        let visit = self.visit()?;
        let sight = self.sight;
        match name {
            BlockName::VisitFacts => facts(self.visit_facts()),
            BlockName::VisitWeek => text(sight.open(&visit.week)),
            BlockName::VisitPlay => text(sight.open(&visit.child_led_play)),
            BlockName::VisitTeaching => text(sight.open(&visit.structured_teaching)),
            BlockName::VisitResults => {
                list(visit.results.iter().filter_map(|result| self.result(result)).collect())
            }
            BlockName::NewSkills => {
                let items = sight.open(&visit.new_skills).iter();
                list(items.filter_map(|item| self.item_words(item)).collect())
            }
            BlockName::TherapistsAdvice => {
                let advice = visit.advice.iter();
                let advice = advice.map(|of| {
                    self.advised(
                        sight.open(&of.text).as_str(),
                        sight.open(&of.from).as_str(),
                        sight.open(&of.on).value,
                    )
                });
                list(advice.collect())
            }
            BlockName::Loans => list(sight.open(&visit.loans).clone()),
            BlockName::Actions => self.agreed(&visit.actions),
            BlockName::ParentsComment => text(sight.open(&visit.comment)),
            _ => None,
        }
    }

    /// When it was, who came, and when the next visit is.
    fn visit_facts(&self) -> Vec<Fact> {
        let (Some(visit), sight) = (self.visit(), self.sight) else { return Vec::new() };
        let mut rows = vec![self.fact("paper-when", self.day(self.date))];
        let how = sight.open(&visit.how).value;
        let with = sight.open(&visit.with).iter().filter_map(|id| self.professional(id));
        let team = sight.open(&visit.team).iter().map(|id| &*id.value as &str);
        let by = sight.open(&visit.by).as_str();
        let came = std::iter::once(by).chain(team);
        let came: Vec<String> = came.filter_map(|id| self.staff_member(id)).chain(with).collect();
        if !came.is_empty() {
            rows.push(self.fact("paper-who-came", sight.words.list(&came)));
        }
        if how != HowVisited::Home {
            let how = sight.words.say(&format!("paper-visit-{}", how.word()));
            rows.push(self.fact("paper-how", how));
        }
        if let Some(next) = sight.open(&visit.next) {
            rows.push(self.fact("paper-next-visit", self.day(next.value)));
        }
        rows
    }

    /// What came of one chart, as one sentence.
    fn result(&self, result: &ChartResult) -> Option<String> {
        let sight = self.sight;
        let number = sight.open(&result.chart).value;
        let mut charts = self.records.charts.values();
        let chart = charts.find(|chart| sight.open(&chart.number).value == number)?;
        let goal = sight.weekly_goal(chart);
        let said = |tries: &Option<Tries>| {
            tries.map(|tries| {
                let parts =
                    [("met", usize::from(tries.met).into()), ("of", usize::from(tries.of).into())];
                sight.words.say_with("paper-tries", &parts)
            })
        };
        let before = said(sight.open(&result.baseline));
        let after = said(sight.open(&result.post_baseline));
        let decision = sight
            .open(&result.decision)
            .map(|decision| sight.words.say(&format!("paper-decision-{}", decision.word())));
        let known = [("before", before), ("after", after), ("decision", decision)];
        let said: Vec<String> = known
            .iter()
            .filter_map(|(what, said)| {
                let said = said.as_ref()?;
                let parts = [(*what, said.into())];
                Some(sight.words.say_with(&format!("paper-result-{what}"), &parts))
            })
            .collect();
        (!said.is_empty()).then(|| format!("{goal} {}", said.join(" ")))
    }
}

impl Told<'_, Family> {
    /// What was talked about in family focus, in the words that somebody of this home agreed to have on
    /// the copy. Nobody else's home has them.
    pub(super) fn family_focus(&self) -> Option<Block> {
        let (visit, sight) = (self.visit()?, self.sight);
        let agreed = sight.open(&visit.focus_agreed_by).as_ref()?;
        let here = sight.grant.household()?;
        let homes = &self.records.child.households;
        let home = homes.iter().find(|home| *sight.open(&home.id).value == *here)?;
        let mut people = home.people.iter();
        people.find(|person| *sight.open(&person.id).value == *agreed.value)?;
        text(sight.open(&visit.focus_copy))
    }
}
