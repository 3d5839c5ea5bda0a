//! Who is told of, over which time, and in which order a draft goes through it.

use crate::model::{
    Area, AreaOfNeed, Choice, Date, Dated, EvidenceAsked, HowVisited, PaperAudience, PaperGroup,
    PaperPlan, Which,
};
use crate::privacy::policy::Professional;
use crate::view::Sight;

use super::super::blocks::Told;
use super::{Ask, DraftSection, Field, Line, ReportDraft};

/// How many days half a year has.
const HALF_A_YEAR: i64 = 183;

/// The fewest days between the first and the last visit for advice to be told.
const KNOWN_LONG_ENOUGH: i64 = 150;

/// How many days before a review is due its draft is there.
const DAYS_BEFORE_A_REVIEW: i64 = 42;

/// After how many visits a first review is begun: it comes after about six.
const VISITS_BEFORE_THE_FIRST: usize = 4;

/// Tells of one child.
pub(super) struct Teller<'a> {
    pub(super) told: Told<'a, Professional>,
    /// The first day that it tells of.
    pub(super) from: Date,
    /// The assessment that the last review rested on: what was new at it was told then.
    told_before: Option<Date>,
}

impl<'a> Teller<'a> {
    /// Of the time since the last review.
    pub(super) fn since_last_review(sight: &'a Sight<'a, Professional>) -> Option<Self> {
        let records = sight.child()?;
        let soon = sight.date.saturating_add(jiff::Span::new().days(DAYS_BEFORE_A_REVIEW));
        let Some(last) = records.reviews.values().next_back() else {
            let teller = Self::of(sight, sight.open(&records.child.started).as_ref()?.value)?;
            return (teller.held().len() >= VISITS_BEFORE_THE_FIRST).then_some(teller);
        };
        if sight.open(&last.next_review).value > soon {
            return None;
        }
        let told_before = Some(sight.open(&last.assessment).value);
        let last = sight.open(&last.period.to).value;
        let teller = Self::of(sight, last.saturating_add(jiff::Span::new().days(1)))?;
        Some(Self { told_before, ..teller })
    }

    /// Of the last half year, of a child who has been known about so long.
    pub(super) fn of_half_a_year(sight: &'a Sight<'a, Professional>) -> Option<Self> {
        let records = sight.child()?;
        let (first, _) = records.visits.first_key_value()?;
        let (last, _) = records.visits.last_key_value()?;
        let known = first.saturating_add(jiff::Span::new().days(KNOWN_LONG_ENOUGH));
        let a_year = sight.date.saturating_sub(jiff::Span::new().years(1));
        let lately = records
            .reports
            .iter()
            .any(|(on, report)| on.on > a_year && *sight.open(&report.kind).value == *"ehc-advice");
        let from = sight.date.saturating_sub(jiff::Span::new().days(HALF_A_YEAR));
        if known > *last || lately { None } else { Self::of(sight, from) }
    }

    fn of(sight: &'a Sight<'a, Professional>, from: Date) -> Option<Self> {
        // Told as for professionals: a draft holds nothing that its report may not.
        let plan = PaperPlan {
            kind: String::new(),
            paper: String::new(),
            audience: PaperAudience::Professional,
            draws_on: "",
            which: Which::Latest,
            only: Vec::new(),
            nation: None,
            permission: PaperGroup::Reports,
            evidence: EvidenceAsked::default(),
        };
        let on = Dated { on: sight.date, word: String::new() };
        let told = Told::new(sight, &plan, &on, &[])?;
        // Whoever has left gets no letter that makes itself, least of all after a child has died.
        if !told.records.closings.is_empty() || told.records.assessments.is_empty() {
            return None;
        }
        let told = Told { since: Some(from), ..told };
        let teller = Self { told, from, told_before: None };
        (!teller.held().is_empty()).then_some(teller)
    }

    pub(super) fn review(&self, months: u16) -> Option<ReportDraft> {
        let sight = self.sight();
        let goals = self.told.goal_names();
        let days = self.told.assessed();
        let (assessment, others) = days.split_first()?;
        let visitor = sight.open(&self.told.records.child.visitor).as_ref()?;
        let rhythm = (*sight.open(&self.told.records.child.visits_every))?;
        let next = sight.date.saturating_add(jiff::Span::new().months(i64::from(months)));
        if goals.is_empty() {
            return None;
        }
        let mut fields = vec![
            Field::One("title", self.say("draft-review-title")),
            Field::One("by", visitor.value.clone()),
            Field::Group("period", self.period()),
            Field::Many("took_part", vec![self.name().to_owned()]),
            Field::Open(vec![self.say("draft-took-part")]),
            Field::One("assessment", assessment.to_string()),
        ];
        let others: Vec<String> =
            others.iter().filter(|day| **day >= self.from).map(ToString::to_string).collect();
        if !others.is_empty() {
            fields.push(Field::Many("other_assessments", others));
        }
        let working_on = self.told.current_goal_names();
        fields.push(Field::Many("goals", goals));
        if !working_on.is_empty() {
            fields.push(Field::Many("next_goals", working_on));
        }
        fields.extend([
            Field::One("visits_every", rhythm.word().to_owned()),
            Field::One("next_review", next.to_string()),
            Field::Open(vec![
                self.say("draft-actions"),
                "actions:".into(),
                "  - {what: \"\", who: \"\", by: }".into(),
            ]),
        ]);
        let mut sections = vec![
            self.section("Summary", self.summary(), "draft-ask-summary", 3),
            self.section("Parents' view", self.parents(), "draft-ask-parents", 6),
            self.section("Child's view", Vec::new(), "draft-ask-child", 3),
            self.section("Strengths and interests", self.strengths(), "draft-ask-strengths", 4),
            self.section("What helps", self.what_helped(), "draft-ask-helps", 6),
            self.section("Information from others", self.advice(), "draft-ask-others", 6),
        ];
        for area in Area::ALL {
            let lines = self.area(*area);
            if !lines.is_empty() {
                sections.push(self.section(heading(*area), lines, "draft-ask-area", 4));
            }
        }
        Some(self.draft("reviews", None, fields, sections))
    }

    pub(super) fn ehc_advice(&self) -> Option<ReportDraft> {
        let sight = self.sight();
        let child = &self.told.records.child;
        let visitor = sight.open(&child.visitor).as_ref()?;
        let started = sight.words.date(sight.open(&child.started).as_ref()?.value);
        let known = self.with("draft-known", &[("date", &started)]);
        let mut fields = vec![
            Field::One("kind", "ehc-advice".into()),
            Field::One("by", visitor.value.clone()),
            Field::One("known", known),
            Field::Group("period", self.period()),
            Field::Open(vec![self.say("draft-views-gathered"), "views_gathered: \"\"".into()]),
            Field::Open(self.open_needs()),
            Field::Open(self.open_outcomes()),
            Field::Open(self.open_provision()),
        ];
        let tried = self.tried();
        if !tried.is_empty() {
            fields.push(Field::Each("tried", tried));
        }
        let sources = self.sources();
        if !sources.is_empty() {
            fields.push(Field::Each("sources", sources));
        }
        let mut sections = vec![
            self.section("Summary", self.summary(), "draft-ask-summary", 4),
            self.section("Strengths and interests", self.strengths(), "draft-ask-strengths", 4),
            self.section("Child's view", Vec::new(), "draft-ask-child", 4),
            self.section("Parents' view", self.parents(), "draft-ask-parents", 6),
            self.section("Involvement", self.involvement(), "draft-ask-involvement", 3),
        ];
        for (need, heading) in NEEDS {
            sections.push(self.section(heading, self.need(*need), "draft-ask-need", 5));
        }
        sections.push(self.section("What helps", self.what_helped(), "draft-ask-helps", 6));
        sections.push(self.section("Moving on", Vec::new(), "draft-ask-moving-on", 3));
        Some(self.draft("reports", Some("ehc-advice"), fields, sections))
    }

    fn draft(
        &self,
        folder: &'static str,
        word: Option<&'static str>,
        fields: Vec<Field>,
        sections: Vec<DraftSection>,
    ) -> ReportDraft {
        let date = self.sight().date;
        let day = self.sight().words.date(date);
        let mut notes = vec![
            self.with("draft-note-told", &[("date", &day)]),
            self.say("draft-note-move"),
            self.say("draft-note-open"),
        ];
        if !self.has_looked() {
            notes.push(self.with("draft-note-look", &[("child", self.name())]));
        }
        ReportDraft { folder, date, word, notes, fields, sections }
    }

    fn section(
        &self,
        heading: &'static str,
        lines: Vec<Line>,
        ask: &str,
        sentences: usize,
    ) -> DraftSection {
        let words = self.sight().words;
        let parts = [("child", self.name().into()), ("sentences", sentences.into())];
        let ask = words.say_with(ask, &parts);
        let parts = [("what", (&ask).into()), ("sentences", sentences.into())];
        let text = words.say_with("draft-only-you", &parts);
        DraftSection { heading, lines, ask: Some(Ask { text }) }
    }

    pub(super) fn sight(&self) -> &'a Sight<'a, Professional> {
        self.told.sight
    }

    pub(super) fn say(&self, id: &str) -> String {
        self.sight().words.say(id)
    }

    pub(super) fn with(&self, id: &str, parts: &[(&str, &str)]) -> String {
        let parts: Vec<_> = parts.iter().map(|(name, value)| (*name, (*value).into())).collect();
        self.sight().words.say_with(id, &parts)
    }

    pub(super) fn name(&self) -> &'a str {
        &self.sight().open(&self.told.records.child.first_name).value
    }

    /// Whether the checklist was looked at since the last review.
    pub(super) fn has_looked(&self) -> bool {
        let latest = self.told.assessed().first().copied();
        latest.is_some_and(|day| self.told_before.is_none_or(|before| day > before))
    }

    fn period(&self) -> Vec<(&'static str, String)> {
        vec![("from", self.from.to_string()), ("to", self.sight().date.to_string())]
    }

    /// The days of visits that were held in this time.
    pub(super) fn held(&self) -> Vec<Date> {
        let sight = self.sight();
        let visits = self.told.records.visits.range(self.from..=sight.date);
        visits
            .filter(|(_, visit)| sight.open(&visit.how).value != HowVisited::NotHeld)
            .map(|(day, _)| *day)
            .collect()
    }
}

/// The four broad areas, with their headings in a written report.
pub(super) const NEEDS: &[(AreaOfNeed, &str)] = &[
    (AreaOfNeed::CommunicationAndInteraction, "Communication and interaction"),
    (AreaOfNeed::CognitionAndLearning, "Cognition and learning"),
    (AreaOfNeed::SocialEmotionalMentalHealth, "Social, emotional and mental health"),
    (AreaOfNeed::SensoryPhysical, "Sensory and physical"),
];

/// The heading of an area in a review.
fn heading(area: Area) -> &'static str {
    match area {
        Area::InfantDevelopment => "Infant development",
        Area::Social => "Social",
        Area::Language => "Language",
        Area::SelfHelp => "Self-help",
        Area::Cognitive => "Cognitive",
        Area::Motor => "Motor",
    }
}
