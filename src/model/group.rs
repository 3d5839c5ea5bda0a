//! A group that children come to with their families: who belongs to it, and what was done each time.

use super::choice::choice;
use super::written::written;
use super::{
    ActivityId, ChildRef, Date, Dated, Draft, GroupId, Prose, Service, StaffId, Time, Weekday,
};
use crate::privacy::policy::Inspector;
use crate::privacy::{Audience, Grant, Perturb, Perturber};
use crate::source::Spanned;

written! {
    /// A group that runs for a while. The name of its file is what records call it.
    pub struct Group {
        /// What it is called.
        name: Together => Spanned<String>,
        /// What it is for, in one line.
        about: Resources => Option<String>,
        /// Where it meets.
        place: Together => Option<String>,
        /// On which day it meets.
        day: Resources => Option<Weekday>,
        /// When it begins.
        at: Together => Option<Time>,
        /// How long it takes, in minutes.
        minutes: Resources => Option<u16>,
        /// The first day of the group.
        control began: Resources => Spanned<Date>,
        /// The last day of the group. Left out while it goes on.
        control ended: Resources => Option<Spanned<Date>>,
        /// Who leads it: staff ids.
        control leaders (some): Resources => Vec<Spanned<StaffId>>,
        /// How many children there is room for.
        most: Resources => Option<u16>,
        /// The children who belong to it.
        nested members => Vec<Member>,
    }
}

written! {
    /// A child who belongs to a group.
    pub struct Member {
        /// The child: reference.
        control child: Casework => Spanned<ChildRef>,
        /// The first day.
        control from: Casework => Spanned<Date>,
        /// The last day. Left out while the child comes.
        control until: Casework => Option<Spanned<Date>>,
    }
}

choice! {
    /// Whether a child came.
    pub enum Came {
        /// The child was there.
        Yes = "yes",
        /// The family sent word that they could not come.
        SentWord = "sent-word",
        /// The child was not there, and nobody knows why.
        No = "no",
    }
}

written! {
    /// One meeting of a group.
    pub struct GroupSession {
        /// The group: the name of a file in `groups`.
        control group: Together => Spanned<GroupId>,
        /// Who led it: staff ids.
        control led_by (some): Resources => Vec<Spanned<StaffId>>,
        /// When it began.
        from: Resources => Option<Time>,
        /// When it ended.
        to: Resources => Option<Time>,
        /// Where it met, if not where the group usually does.
        place: Resources => Option<String>,
        /// Who came.
        nested attendance => Vec<Attended>,
        /// Cards of the library that were used.
        control cards: Together => Vec<Spanned<ActivityId>>,
        /// The card that every family took home.
        control home_sheet: Together => Option<Spanned<ActivityId>>,
        /// Songs that were sung, for the sheet that every family who came takes home. What stands on it
        /// names no child.
        sang: Together => Vec<Spanned<String>>,
        /// What was played, for the same sheet.
        played: Together => Vec<Spanned<String>>,
        /// Stories that were told or read, for the same sheet.
        stories: Together => Vec<Spanned<String>>,
        /// One or two things to try at home, for the same sheet.
        nested to_try => Vec<ToTry>,
        /// When the group meets again, for the same sheet.
        nested meets_again => Option<MeetsAgain>,
        /// Why it was done, in words for families: on the same sheet.
        why under "Why we did it": Together => Prose,
        /// What was done.
        done under "What we did": Casework => Prose,
        /// What the team noticed.
        noticed under "What we noticed": Casework => Prose,
        /// What to do, bring or change next time.
        next under "Next time": Casework => Prose,
    }
}

written! {
    /// Something to try at home after a meeting of a group.
    pub struct ToTry {
        /// What to do.
        does: Together => Spanned<String>,
        /// What to say with it.
        say: Together => Option<Spanned<String>>,
    }
}

written! {
    /// The next meeting of a group, as families are told of it.
    pub struct MeetsAgain {
        /// The day.
        control on: Together => Spanned<Date>,
        /// When it begins, if not when the group usually does.
        at: Together => Option<Time>,
        /// Where, if not where the group usually meets.
        place: Together => Option<Spanned<String>>,
        /// What to bring.
        bring: Together => Option<Spanned<String>>,
    }
}

written! {
    /// One child at one meeting of a group.
    pub struct Attended {
        /// The child: reference.
        control child: Casework => Spanned<ChildRef>,
        /// Whether the child came.
        control came: Casework => Came,
        /// Who came with the child.
        with: Casework => Option<String>,
        /// What the child did, in a line.
        note: Casework => Option<String>,
    }
}

impl Group {
    /// Whether a child belongs to it on a day.
    #[must_use]
    pub fn has_member(&self, child: &str, on: Date, grant: &Grant<Inspector>) -> bool {
        self.members.iter().any(|member| {
            let until = grant.open(&member.until).as_ref();
            *grant.open(&member.child).value == *child
                && grant.open(&member.from).value <= on
                && until.is_none_or(|until| on <= until.value)
        })
    }
}

impl GroupSession {
    /// Whether a child came.
    #[must_use]
    pub fn saw(&self, child: &str, grant: &Grant<Inspector>) -> bool {
        self.attendance.iter().any(|line| {
            *grant.open(&line.child).value == *child && *grant.open(&line.came) == Came::Yes
        })
    }

    /// Whether it says what was done in words for the families who came.
    #[must_use]
    pub fn tells_families(&self, grant: &Grant<Inspector>) -> bool {
        let told = [&self.sang, &self.played, &self.stories];
        told.into_iter().any(|told| !grant.open(told).is_empty())
    }
}

impl Draft {
    /// Changes the records that several children share: groups and their meetings.
    pub fn perturb_shared(&mut self, by: &mut Perturber) {
        self.groups.perturb(by);
        self.group_sessions.perturb(by);
    }

    /// Every meeting of a group to which a child came, with its group, in the order of their names.
    pub(super) fn came_to<'d>(
        &'d self,
        child: &'d str,
        grant: &'d Grant<Inspector>,
    ) -> impl Iterator<Item = (&'d Dated, &'d GroupSession, &'d Group)> {
        self.group_sessions.iter().filter_map(move |(name, session)| {
            let group = self.groups.get(&*grant.open(&session.group).value as &str)?;
            let came = session.saw(child, grant);
            came.then_some((name, &session.record, &group.record))
        })
    }
}

impl Service {
    /// The meeting of a group of this name and the group, when the one child whom a grant names came to it: in
    /// a language that the family reads, where somebody has said it in it. Of who else came nobody is told, and
    /// of no other meeting.
    #[must_use]
    pub fn group_session<A: Audience>(
        &self,
        grant: &Grant<A>,
        language: &str,
        name: &Dated,
    ) -> Option<(&GroupSession, &Group)> {
        if let Some(retold) = self.retold(grant, language) {
            return retold.sessions.get(name).map(|(session, group)| (session, group));
        }
        let inspector = Grant::inspector();
        let session = &self.draft.group_sessions.get(name)?.record;
        let group = self.draft.groups.get(&*inspector.open(&session.group).value as &str)?;
        session.saw(grant.child()?, &inspector).then_some((session, &group.record))
    }
}
