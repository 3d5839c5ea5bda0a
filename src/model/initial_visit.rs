//! The initial visit: to explain Portage, to listen, and to decide together.

use super::choice::choice;
use super::written::written;
use super::{Date, Happened, PersonId, Prose, Rhythm, StaffId, Time};
use crate::source::Spanned;

choice! {
    /// What family and service decided at the initial visit.
    pub enum InitialDecision {
        /// Portage visits begin.
        Accept = "accept",
        /// A group, first or instead.
        Group = "group",
        /// Something else fits better, and the family knows how to reach it.
        Signpost = "signpost",
        /// Not now.
        NotNow = "not-now",
        /// The family would like to think about it.
        Thinking = "thinking",
    }
}

choice! {
    /// A day of the working week.
    pub enum VisitDay {
        /// Monday.
        Monday = "monday",
        /// Tuesday.
        Tuesday = "tuesday",
        /// Wednesday.
        Wednesday = "wednesday",
        /// Thursday.
        Thursday = "thursday",
        /// Friday.
        Friday = "friday",
        /// Saturday.
        Saturday = "saturday",
    }
}

choice! {
    /// What the family said about photographs and video.
    pub enum PictureConsent {
        /// Yes, for the purposes that the form names.
        Yes = "yes",
        /// Ask each time.
        AskEachTime = "ask-each-time",
        /// No.
        No = "no",
    }
}

choice! {
    /// What the look at lone working came to.
    pub enum LoneWorking {
        /// One person may visit.
        Alone = "alone",
        /// One person may visit, with what stands under measures.
        WithMeasures = "with-measures",
        /// Nobody visits alone.
        NotAlone = "not-alone",
    }
}

written! {
    /// The first visit to a family. The file is named by its day.
    pub struct InitialVisit {
        /// Who visited: staff ids.
        control by (some): Record => Vec<Spanned<StaffId>>,
        /// From what time.
        control from: Casework => Option<Spanned<Time>>,
        /// To what time.
        control to: Casework => Option<Spanned<Time>>,
        /// Where: at home, at a centre, by video.
        place as "where": Casework => Option<String>,
        /// Who was there.
        present (some): Casework => Vec<String>,
        /// Whether the purpose of Portage was explained.
        control explained: Casework => bool,
        /// Whether a leaflet was given.
        leaflet: Casework => bool,
        /// Who helps the family, and when: the appointments diary.
        nested appointments => Vec<Appointment>,
        /// The day, time and rhythm that were agreed. Needed when visits begin.
        nested agreed => Option<AgreedVisits>,
        /// The day on which the consent form was signed.
        control consent_signed: Casework => Option<Spanned<Happened>>,
        /// What the family said about photographs and video.
        control pictures: Casework => Option<Spanned<PictureConsent>>,
        /// With whom the service may and may not share information.
        nested sharing => Vec<Sharing>,
        /// Lone working: what was looked at before anybody visits alone. Never printed.
        nested lone_working => Option<LoneWorkingRisk>,
        /// The service agreement and its two signatures.
        nested agreement => Option<ServiceAgreement>,
        /// What was decided.
        control decision: Record => Spanned<InitialDecision>,
        /// Why, or what comes next.
        because: Casework => Option<String>,
        /// What the family would like from Portage.
        hopes under "What we would like from Portage": Voice => Prose,
        /// Family and household.
        family under "Family and household": Casework => Prose,
        /// Pregnancy, birth and health, in the parents' own words.
        health under "Pregnancy, birth and health": Casework => Prose,
        /// What the child enjoys.
        enjoys under "What the child enjoys": Progress => Prose,
        /// What the child does not like.
        dislikes under "What the child does not like": Casework => Prose,
        /// How the child communicates.
        communicates under "How the child communicates": Casework => Prose,
        /// The day: routines, sleep and meals.
        day under "Routines, sleep and meals": Casework => Prose,
        /// Worries, and what matters most.
        worries under "Worries and what matters most": Casework => Prose,
        /// A note for the team.
        note under "Note for the team": TeamNote => Prose,
    }
}

written! {
    /// Somebody who helps the family, and when.
    pub struct Appointment {
        /// With whom: a name and a role.
        with: Casework => String,
        /// The next one.
        control next: Casework => Option<Spanned<Date>>,
        /// How often, or what it is for.
        about: Casework => Option<String>,
    }
}

written! {
    /// What was agreed about the visits to come.
    pub struct AgreedVisits {
        /// The day of the week.
        day: Progress => VisitDay,
        /// The time of day.
        time: Progress => Spanned<Time>,
        /// How often.
        every: Progress => Rhythm,
        /// The first of them.
        control first: Progress => Option<Spanned<Date>>,
    }
}

written! {
    /// Whether the service may share information with somebody.
    pub struct Sharing {
        /// With whom: a name or an agency.
        with: Casework => Spanned<String>,
        /// Yes or no.
        control agreed: Casework => Spanned<bool>,
        /// What not to share, or for how long it holds.
        note: Casework => Option<String>,
    }
}

written! {
    /// What was looked at before anybody visits alone. Never printed.
    pub struct LoneWorkingRisk {
        /// The day.
        control on: Safety => Spanned<Happened>,
        /// Who looked: staff id.
        control by: Record => Spanned<StaffId>,
        /// What it came to.
        control outcome: Safety => Spanned<LoneWorking>,
        /// What to do, such as a call before and after.
        measures: Safety => Option<String>,
    }
}

written! {
    /// What family and service promise each other, signed by both.
    pub struct ServiceAgreement {
        /// Who signed for the family: the id of a person in the child's record.
        control family: Record => Option<Spanned<PersonId>>,
        /// Who signed for the service: staff id.
        control service: Record => Option<Spanned<StaffId>>,
        /// The day.
        control on: Casework => Spanned<Happened>,
    }
}
