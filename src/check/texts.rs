//! Every text of a record that a family or a professional may read, with its place.

use crate::model::{
    Activity, Area, Block, Chart, Child, Entry, Goal, GoalSentence, Inline, ItemSheet, Prose,
    Review, Versions, Visit,
};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::{Span, Spanned};

/// The texts of one record, gathered one after another.
pub(super) struct Texts<'d> {
    grant: &'d Grant<Inspector>,
    /// The place of a text that was kept without its own.
    top: Span,
    said: Vec<(&'d str, Span)>,
}

impl<'d> Texts<'d> {
    fn of<T>(entry: &Entry<T>, grant: &'d Grant<Inspector>) -> Self {
        Self { grant, top: Span::top(entry.file), said: Vec::new() }
    }

    fn at(&mut self, text: &'d Spanned<String>) {
        self.said.push((&text.value, text.span));
    }

    fn plain(&mut self, text: &'d str) {
        self.said.push((text, self.top));
    }

    fn plain_all(&mut self, texts: impl IntoIterator<Item = &'d String>) {
        texts.into_iter().for_each(|text| self.plain(text));
    }

    fn sentence(&mut self, goal: &'d GoalSentence) {
        for part in [&goal.does, &goal.conditions, &goal.success] {
            self.at(self.grant.open(part));
        }
    }

    fn prose(&mut self, prose: &'d Prose) {
        of_blocks(&prose.blocks, self.top, &mut self.said);
    }

    /// The texts of a card.
    pub(super) fn card(
        card: &'d Entry<Activity>,
        grant: &'d Grant<Inspector>,
    ) -> Vec<(&'d str, Span)> {
        let mut texts = Self::of(card, grant);
        texts.at(grant.open(&card.title));
        texts.at(grant.open(&card.for_a_child_who));
        let lines = [&card.summary, &card.when, &card.praise, &card.if_not];
        texts.plain_all(lines.map(|line| grant.open(line)));
        texts.plain_all([&card.easier, &card.harder, &card.safety].map(|line| grant.open(line)));
        texts.plain_all(card.not_for.iter().map(|not| grant.open(&not.because)));
        for step in &card.steps {
            texts.at(grant.open(&step.act));
            texts.plain_all(grant.open(&step.say));
        }
        if let Some(versions) = &card.versions {
            let Versions { vision, hearing, movement, overwhelm } = versions;
            let all = [vision, hearing, movement, overwhelm];
            texts.plain_all(all.into_iter().flat_map(|change| grant.open(change)));
        }
        texts.plain_all(grant.open(&card.notice));
        grant.open(&card.ladder).iter().for_each(|step| texts.at(step));
        texts.prose(grant.open(&card.why));
        texts.said
    }

    /// The texts of a sheet of items.
    pub(super) fn sheet(
        sheet: &'d Entry<ItemSheet>,
        grant: &'d Grant<Inspector>,
    ) -> Vec<(&'d str, Span)> {
        let mut texts = Self::of(sheet, grant);
        for item in &sheet.items {
            let place = grant.open(&item.text);
            texts.at(place);
            texts.said.extend(grant.open(&item.steps).iter().map(|s| (s.as_str(), place.span)));
        }
        texts.said
    }

    /// The texts of a child's own record that print.
    pub(super) fn child(
        child: &'d Entry<Child>,
        grant: &'d Grant<Inspector>,
    ) -> Vec<(&'d str, Span)> {
        let mut texts = Self::of(child, grant);
        texts.plain_all(grant.open(&child.interests));
        texts.plain_all(grant.open(&child.communicates));
        texts.plain_all(child.diagnoses.iter().map(|known| grant.open(&known.text)));
        texts.plain_all(child.alerts.care.iter().map(|alert| grant.open(&alert.text)));
        texts.said
    }

    /// The texts of a long-term goal.
    pub(super) fn goal(goal: &'d Entry<Goal>, grant: &'d Grant<Inspector>) -> Vec<(&'d str, Span)> {
        let mut texts = Self::of(goal, grant);
        texts.plain_all([grant.open(&goal.title)]);
        texts.sentence(&goal.goal);
        texts.plain_all([grant.open(&goal.because)]);
        texts.said
    }

    /// The texts of a chart.
    pub(super) fn chart(
        chart: &'d Entry<Chart>,
        grant: &'d Grant<Inspector>,
    ) -> Vec<(&'d str, Span)> {
        let mut texts = Self::of(chart, grant);
        texts.at(grant.open(&chart.goal.does));
        texts.at(grant.open(&chart.goal.conditions));
        grant.open(&chart.goal.success).iter().for_each(|success| texts.at(success));
        texts.plain_all([grant.open(&chart.because)]);
        for step in &chart.steps {
            texts.at(grant.open(&step.act));
            texts.plain_all(grant.open(&step.say));
        }
        grant.open(&chart.praise).iter().for_each(|praise| texts.at(praise));
        let lines = [&chart.if_not, &chart.easier, &chart.harder, &chart.stop_when, &chart.safety];
        for line in lines {
            texts.plain_all(grant.open(line));
        }
        texts.said
    }

    /// The texts of a visit that others than the team may read.
    pub(super) fn visit(
        visit: &'d Entry<Visit>,
        grant: &'d Grant<Inspector>,
    ) -> Vec<(&'d str, Span)> {
        let mut texts = Self::of(visit, grant);
        texts.prose(grant.open(&visit.child_led_play));
        texts.prose(grant.open(&visit.structured_teaching));
        texts.said
    }

    /// What parents and child said themselves, which nobody corrects.
    pub(super) fn voices(
        review: &'d Entry<Review>,
        grant: &'d Grant<Inspector>,
    ) -> Vec<(&'d str, Span)> {
        let mut texts = Self::of(review, grant);
        texts.prose(grant.open(&review.parents_view));
        texts.prose(grant.open(&review.childs_view));
        texts.said
    }

    /// The texts of a review, apart from the voices in it.
    pub(super) fn review(
        review: &'d Entry<Review>,
        grant: &'d Grant<Inspector>,
    ) -> Vec<(&'d str, Span)> {
        let mut texts = Self::of(review, grant);
        for action in &review.actions {
            texts.at(grant.open(&action.what));
            texts.at(grant.open(&action.who));
        }
        texts.prose(grant.open(&review.summary));
        texts.prose(grant.open(&review.strengths));
        texts.prose(grant.open(&review.what_helps));
        Area::ALL.iter().for_each(|area| texts.prose(grant.open(review.area(*area))));
        texts.prose(grant.open(&review.from_others));
        texts.said
    }
}

/// Every text in a Markdown text. What was kept without its place has that of the record.
pub(super) fn of_prose(prose: &Prose, top: Span) -> Vec<(&str, Span)> {
    let mut said = Vec::new();
    of_blocks(&prose.blocks, top, &mut said);
    said
}

fn of_blocks<'d>(
    blocks: impl IntoIterator<Item = &'d Block>,
    top: Span,
    said: &mut Vec<(&'d str, Span)>,
) {
    for block in blocks {
        match block {
            Block::Paragraph(inlines) | Block::Heading(_, inlines) => {
                of_inlines(inlines, top, said);
            }
            Block::List { items, .. } => of_blocks(items.iter().flatten(), top, said),
        }
    }
}

fn of_inlines<'d>(inlines: &'d [Inline], top: Span, said: &mut Vec<(&'d str, Span)>) {
    for inline in inlines {
        match inline {
            Inline::Text(text, span) => said.push((text, *span)),
            Inline::Code(text) => said.push((text, top)),
            Inline::Strong(inner) | Inline::Emphasis(inner) | Inline::Link { text: inner, .. } => {
                of_inlines(inner, top, said);
            }
            Inline::Picture { words, name } => said.push((words, name.span)),
            Inline::Cited(..) | Inline::Break => {}
        }
    }
}
