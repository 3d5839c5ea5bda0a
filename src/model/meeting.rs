//! A meeting about one child: agenda, who was asked and who came, minutes, and what everybody has
//! promised. It can be written before its day.

use super::choice::choice;
use super::written::written;
use super::{CaseAction, Date, Happened, PersonId, Prose, StaffId, Time};
use crate::source::Spanned;

choice! {
    /// What a meeting is for.
    pub enum MeetingKind {
        /// The move to a nursery or school.
        Transition = "transition",
        /// The team around the child, with the family.
        TeamAroundTheChild = "team-around-the-child",
        /// The team around the family.
        TeamAroundTheFamily = "team-around-the-family",
        /// A child in need meeting.
        ChildInNeed = "child-in-need",
        /// A core group under a child protection plan.
        CoreGroup = "core-group",
        /// Planning with several professionals.
        Planning = "planning",
        /// Something else.
        Other = "other",
    }
}

choice! {
    /// Whether somebody who was asked came.
    pub enum CameTo {
        /// Was there.
        Present = "present",
        /// Sent apologies.
        Apologies = "apologies",
        /// Was not there and sent no word.
        Absent = "absent",
    }
}

written! {
    /// One meeting. The file is named by its day, which may still be to come.
    pub struct Meeting {
        /// What it is for.
        control kind: Circle => Spanned<MeetingKind>,
        /// From what time.
        control from: Progress => Option<Spanned<Time>>,
        /// To what time.
        control to: Circle => Option<Spanned<Time>>,
        /// Where.
        place as "where": Progress => Option<String>,
        /// Who leads it: a name and a role.
        chair: Around => Option<String>,
        /// Who writes the minutes: a name and a role.
        notes_by: Circle => Option<String>,
        /// Who of the team is there: staff ids.
        control team: Record => Vec<Spanned<StaffId>>,
        /// What is to be talked about, in order.
        agenda: Progress => Vec<String>,
        /// Everybody who was asked.
        nested invited (some) => Vec<Invitee>,
        /// Visits to the child since the last meeting.
        nested visits_since => Vec<SeenSince>,
        /// What each agency reports.
        nested updates => Vec<AgencyUpdate>,
        /// Who does what by when.
        nested actions => Vec<CaseAction>,
        /// The next meeting.
        control next: Circle => Option<Spanned<Date>>,
        /// Who receives the minutes: names and roles.
        circulation: Circle => Vec<Spanned<String>>,
        /// The day on which they went out.
        control circulated: Casework => Option<Spanned<Happened>>,
        /// The child: what we like, what is going well.
        child under "The child": Circle => Prose,
        /// The parents' hopes and worries, in their words.
        parents under "Parents' hopes and worries": Circle => Prose,
        /// Communication and interaction.
        communication under "Communication and interaction": Circle => Prose,
        /// Cognition and learning.
        learning under "Cognition and learning": Circle => Prose,
        /// Social, emotional and mental health.
        emotional under "Social, emotional and mental health": Circle => Prose,
        /// Sensory and physical.
        physical under "Sensory and physical": Circle => Prose,
        /// Health, meals, medicine, toileting, moving and handling, equipment.
        care under "Health and care": Circle => Prose,
        /// What helps and what upsets.
        helps under "What helps and what upsets": Circle => Prose,
        /// The settling plan: dates and hours.
        settling under "Settling in": Circle => Prose,
        /// Training and funding.
        training under "Training and funding": Circle => Prose,
        /// The review of a plan, action by action.
        plan under "Review of the plan": Circle => Prose,
        /// Anything else.
        other under "Anything else": Circle => Prose,
        /// Safeguarding. For nobody's papers: it is kept apart.
        safeguarding under "Safeguarding": Concern => Prose,
    }
}

written! {
    /// Somebody who was asked to a meeting.
    pub struct Invitee {
        /// The name.
        name: Around => Spanned<String>,
        /// The role, or what they are to the child.
        role: Around => String,
        /// Who it is in the child's record: id. Needed to see that the parents were asked.
        control person: Record => Option<Spanned<PersonId>>,
        /// How to reach them.
        contact: Contact => Option<String>,
        /// Whether they came. Leave it out until the meeting has been.
        control came: Circle => Option<Spanned<CameTo>>,
        /// Whether they sent a report.
        control report: Circle => bool,
    }
}

written! {
    /// A visit to the child between two meetings.
    pub struct SeenSince {
        /// The day.
        control on: Casework => Spanned<Happened>,
        /// Who visited: a name and a role.
        by: Casework => String,
        /// Where.
        place as "where": Casework => Option<String>,
        /// Whether the child was seen.
        control seen: Casework => Spanned<bool>,
        /// Whether the child was seen alone, without a parent or carer.
        control seen_alone: Casework => Option<Spanned<bool>>,
        /// What was seen: facts, and whose words.
        summary: Casework => Option<String>,
    }
}

written! {
    /// What one agency reports to a meeting.
    pub struct AgencyUpdate {
        /// From whom: a name and an agency.
        from: Circle => String,
        /// How often they have seen the child or the family.
        contact: Circle => Option<Spanned<String>>,
        /// What is working well.
        well: Circle => Option<Spanned<String>>,
        /// What they are worried about.
        worries: Circle => Option<Spanned<String>>,
        /// What needs to happen.
        needed: Circle => Option<Spanned<String>>,
    }
}
