//! An assessment: what was seen, item by item, with date and observer. A later one stands beside the
//! baseline and never replaces it.

use super::choice::choice;
use super::{DATE, FieldForm, Form, Kind, LinkKind, Scalar, Walker};
use super::{Date, Disclose, Disclosed, Help, Mark};
use crate::privacy::policy::Inspector;
use crate::privacy::{Disclosure, Grant};
use crate::record;
use crate::source::Spanned;

choice! {
    /// Whether it is the first or a later one.
    pub enum AssessmentKind {
        /// What the child did before teaching began.
        Baseline = "baseline",
        /// A later look.
        Review = "review",
    }
}

choice! {
    /// What was seen of an item.
    pub enum ObservationValue {
        /// Looked at, and not seen yet.
        NotYet = "not-yet",
        /// Seen for the first time.
        Emerging = "emerging",
        /// Seen sometimes.
        Developing = "developing",
        /// Seen reliably.
        Achieved = "achieved",
        /// Could do it and no longer does: news for a doctor.
        Lost = "lost",
        /// Not looked at this time.
        NotSeen = "not-seen",
    }
}

choice! {
    /// Who saw it.
    pub enum Observer {
        /// A parent or another carer.
        Parent = "parent",
        /// The home visitor.
        HomeVisitor = "home-visitor",
        /// Nursery, pre-school, childminder or school.
        Setting = "setting",
        /// A therapist.
        Therapist = "therapist",
    }
}

record! {
    /// One time of looking at a checklist with a child.
    pub struct Assessment {
        /// The checklist, by id.
        control checklist: Record => Spanned<String>,
        /// Baseline or review.
        control kind: Record => Spanned<AssessmentKind>,
        /// Who made it: staff id.
        control by: Record => Spanned<String>,
        /// Where.
        place: Progress => Option<String>,
        /// What was seen.
        nested observations => Vec<Observation>,
    }
}

record! {
    /// What was seen of one item.
    pub struct Observation {
        /// The item, by id.
        control item: Record => Spanned<String>,
        /// What was seen.
        value: Progress => Mark,
        /// The help that it took.
        help: Progress => Option<Help>,
        /// The highest of the item's steps that was reached, the first being 1.
        step: Progress => Option<u16>,
        /// Who saw it.
        seen_by: Progress => Observer,
        /// When.
        control on: Progress => Spanned<Date>,
        /// A note.
        note: Progress => Option<String>,
    }
}

/// One of our words, or a mark of the checklist's own scale.
const MARK: Form = Form::Either(&ObservationValue::FORM, &Form::Text);

/// A line of an assessment that has more to say than its value.
const OBSERVATION: &Kind = &Kind {
    name: "Observation",
    about: &["What was seen of one item."],
    fields: &[
        FieldForm::key("value", true, &MARK, &["What was seen."]),
        FieldForm::key("help", false, &Help::FORM, &["The help that it took."]),
        FieldForm::key(
            "step",
            false,
            &Form::Whole,
            &["The highest of the item's steps that was reached, the first being 1."],
        ),
        FieldForm::key(
            "seen_by",
            false,
            &Observer::FORM,
            &["Who saw it, when it was not the one whom the head of the file names."],
        ),
        FieldForm::key(
            "on",
            false,
            &Form::Shaped(&DATE),
            &["When, if it was not the day of the assessment."],
        ),
        FieldForm::key("note", false, &Form::Text, &["A note."]),
    ],
};

impl Assessment {
    /// How it is written. It is read by hand, since the head of the file says what most lines leave
    /// out.
    pub const KIND: &'static Kind = &Kind {
        name: "Assessment",
        about: &["One time of looking at a checklist with a child."],
        fields: &[
            FieldForm::key("checklist", true, &Form::Text, &["The checklist, by id."]),
            FieldForm::key("kind", true, &AssessmentKind::FORM, &["Baseline or review."]),
            FieldForm::key("by", true, &Form::Link(LinkKind::Staff), &["Who made it: staff id."]),
            FieldForm::key(
                "seen_by",
                true,
                &Observer::FORM,
                &["Who saw what no line says otherwise."],
            ),
            FieldForm::key("where", false, &Form::Text, &["Where."]),
            FieldForm::key(
                "observations",
                true,
                &Form::Lines(&Form::Either(&MARK, &Form::Group(OBSERVATION))),
                &["What was seen, item by item; a later assessment names every earlier item."],
            ),
        ],
    };

    /// Shows a walker what is in it, as kinds that are read by their declaration alone do.
    pub(super) fn walk(&self, grant: &Grant<Inspector>, by: &mut dyn Walker) {
        let notes = self.observations.iter().filter_map(|seen| grant.open(&seen.note).as_deref());
        notes.for_each(|note| by.text(note, None));
    }
}

impl Disclose for Assessment {
    /// Nothing: what was observed is told with the words of its checklist, by blocks of their own.
    fn disclose(&self, _: &Disclosure) -> Disclosed<'_> {
        Disclosed::Nothing
    }
}
