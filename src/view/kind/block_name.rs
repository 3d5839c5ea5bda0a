//! The blocks that a kind of paper may ask for: who may have each, and from which record it is told.

use crate::model::PaperAudience;

use PaperAudience::{CoreGroup, Family, Professional};

/// Declares the blocks that a kind may ask for: each with its name, who may have it, and the records
/// that it is told from, none for any.
macro_rules! blocks {
    ($($(#[doc = $doc:literal])+ $block:ident $name:literal [$($audience:ident)+] [$($from:literal)*];)+) => {
        /// The blocks that a kind may ask for.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum BlockName {
            $($(#[doc = $doc])+ $block,)+
        }

        impl BlockName {
            /// Every block, in the order in which they are explained.
            pub const ALL: &'static [Self] = &[$(Self::$block),+];

            /// The name that a kind's file uses.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$block => $name,)+
                }
            }

            /// What it says.
            #[must_use]
            pub const fn meaning(self) -> &'static str {
                match self {
                    $(Self::$block => concat!($($doc),+),)+
                }
            }

            /// Who may have this block.
            ///
            /// The profile of a checklist goes to professionals alone, because its bands are ages, and a
            /// family's paper prints no ages beside a child's skills.
            #[must_use]
            pub const fn audiences(self) -> &'static [PaperAudience] {
                match self {
                    $(Self::$block => &[$($audience),+],)+
                }
            }

            /// The records that it is told from, in the words of the format; none means any, since it
            /// is told from the child's own record.
            #[must_use]
            pub const fn told_from(self) -> &'static [&'static str] {
                match self {
                    $(Self::$block => &[$($from),*],)+
                }
            }
        }
    };
}

impl BlockName {
    /// The block of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|block| block.name() == name)
    }
}

// What is said of a child is said to the family too, so most blocks are for both.
blocks! {
    /// What the review says first: what was worked on, strengths first.
    Summary "summary" [Family Professional] ["review"];
    /// What the child likes and is good at.
    Strengths "strengths" [Family Professional] ["review"];
    /// What helps the child.
    WhatHelps "what-helps" [Family Professional] ["review"];
    /// How the child showed a view of their own.
    ChildsView "childs-view" [Family Professional] ["review"];
    /// What the parents said.
    ParentsView "parents-view" [Family Professional] ["review"];
    /// What therapists and settings said, with names and dates.
    InformationFromOthers "information-from-others" [Family Professional] ["review"];
    /// The care alerts.
    CareAlerts "care-alerts" [Family Professional CoreGroup] [];
    /// The goals worked on, as a table.
    GoalsTable "goals-table" [Family Professional] [];
    /// How many goals were set and how many achieved.
    GoalsSummary "goals-summary" [Family Professional] [];
    /// What the child can do now, by area.
    CanDo "can-do" [Family Professional] [];
    /// The same in the writer's words alone, without the lists of what is new.
    CanDoInWords "can-do-in-words" [Family Professional] ["review"];
    /// The developmental profile with its numbers.
    Profile "profile" [Professional] [];
    /// Skills that were there and are not seen any more.
    LostSkills "lost-skills" [Family Professional] [];
    /// The goals for the time to come.
    NextGoals "next-goals" [Family Professional] ["review"];
    /// Who does what until when.
    Actions "actions" [Family Professional] ["review" "visit"];
    /// How often visits are from now on, and when the next review is.
    FromNowOn "from-now-on" [Family Professional] ["review"];
    /// The people who took part.
    TookPart "took-part" [Family Professional] ["review"];
    /// The people whom the report goes to.
    Recipients "recipients" [Family Professional CoreGroup] [];
    /// Lines to sign on.
    Signatures "signatures" [Family Professional] ["review"];
    /// Visits offered and kept, and why others were not, by reason.
    VisitsByReason "visits-by-reason" [Family Professional CoreGroup] [];
    /// What the paper rests on: assessments, visits, charts, reports by others, each with its days.
    EvidenceList "evidence-list" [Professional] [];
    /// Long-term goals that were met.
    GoalsMet "goals-met" [Family] ["review"];
    /// Weekly goals that were met.
    WeeksMet "weeks-met" [Family] ["review"];
    /// The long-term goals that are being worked on.
    CurrentGoals "current-goals" [Family Professional] [];
    /// When a visit was, who came, when the next one is.
    VisitFacts "visit-facts" [Family] ["visit"];
    /// How the week had been, in the family's words.
    VisitWeek "visit-week" [Family] ["visit"];
    /// Child-led play on a visit.
    VisitPlay "visit-play" [Family] ["visit"];
    /// What was taught on a visit.
    VisitTeaching "visit-teaching" [Family] ["visit"];
    /// What came of the charts, in a sentence each.
    VisitResults "visit-results" [Family] ["visit"];
    /// What the child did for the first time.
    NewSkills "new-skills" [Family] ["visit"];
    /// What therapists advised, with whose advice it is and since when.
    TherapistsAdvice "therapists-advice" [Family Professional] ["visit" "profile" "nursery advice"];
    /// What was left on loan.
    Loans "loans" [Family] ["visit"];
    /// What the parent said at the end.
    ParentsComment "parents-comment" [Family] ["visit"];
    /// Family focus in the words that an adult of the home agreed to; for that home alone.
    FamilyFocus "family-focus" [Family] ["visit"];
    /// The picture that goes with the page about the child.
    AboutPhoto "about-photo" [Family Professional] ["profile"];
    /// What people like and admire.
    Admired "admired" [Family Professional] ["profile"];
    /// What is important to the child.
    Important "important" [Family Professional] ["profile"];
    /// How best to support the child.
    Support "support" [Family Professional] ["profile"];
    /// Hopes and wishes.
    Hopes "hopes" [Family Professional] ["profile"];
    /// How the child communicates.
    Communicates "communicates" [Family Professional] ["profile"];
    /// The child's own signs and what they mean.
    Signs "signs" [Family Professional] ["profile"];
    /// What the child likes.
    Likes "likes" [Family Professional] ["profile"];
    /// What the child does not like.
    Dislikes "dislikes" [Family Professional] ["profile"];
    /// The family, in its own copy.
    MyFamily "my-family" [Family] ["profile"];
    /// How the child moves.
    Moves "moves" [Family Professional] ["profile"];
    /// Eating and drinking.
    Eating "eating" [Family Professional] ["profile"];
    /// Nappies, potty or toilet.
    Toileting "toileting" [Family Professional] ["profile"];
    /// Seeing, hearing, touching, smelling.
    Senses "senses" [Family Professional] ["profile"];
    /// What helps the child to be calm.
    Calm "calm" [Family Professional] ["profile"];
    /// The day and its routines.
    Routines "routines" [Family Professional] ["profile"];
    /// People who help, and with what.
    Helpers "helpers" [Family Professional] ["profile"];
    /// Whose voice the page speaks in, and when it was finished.
    Voice "voice" [Family Professional] ["profile"];
    /// Which setting, when, with whom.
    AdviceFacts "advice-facts" [Family Professional] ["nursery advice"];
    /// What was seen at the setting.
    AdviceSeen "advice-seen" [Family Professional] ["nursery advice"];
    /// What is going well there.
    AdviceWell "advice-well" [Family Professional] ["nursery advice"];
    /// What was suggested.
    AdviceGiven "advice-given" [Family Professional] ["nursery advice"];
    /// What the setting asked.
    AdviceAsked "advice-asked" [Family Professional] ["nursery advice"];
    /// The long-term goals that the advice serves.
    AdviceGoals "advice-goals" [Family Professional] ["nursery advice"];
    /// When a note was written and by whom.
    NoteFacts "note-facts" [Family] ["home-school note"];
    /// The best moment of the day.
    NoteBest "note-best" [Family] ["home-school note"];
    /// What was done.
    NoteDid "note-did" [Family] ["home-school note"];
    /// How the day was.
    NoteDay "note-day" [Family] ["home-school note"];
    /// What is for home.
    NoteAtHome "note-at-home" [Family] ["home-school note"];
    /// What school would like to know.
    NoteAtSchool "note-at-school" [Family] ["home-school note"];
    /// What the family was pointed to.
    Signposts "signposts" [Family] ["contact note"];
    /// An offer to help with the first call.
    SignpostsOffer "signposts-offer" [Family] ["contact note"];
    /// When and where a meeting is.
    MeetingFacts "meeting-facts" [Family] ["meeting"];
    /// What is to be talked about.
    MeetingAgenda "meeting-agenda" [Family] ["meeting"];
    /// Who was asked.
    MeetingPeople "meeting-people" [Family] ["meeting"];
    /// What to bring.
    MeetingBring "meeting-bring" [Family] ["meeting"];
    /// The first lines of the letter at the end.
    ClosingOpening "closing-opening" [Family] ["closing"];
    /// The time with Portage.
    ClosingSummary "closing-summary" [Family] ["closing"];
    /// What works for the child.
    ClosingWorks "closing-works" [Family] ["closing"];
    /// The family's own words.
    ClosingFamily "closing-family" [Family] ["closing"];
    /// Whom the family can turn to.
    ClosingOnward "closing-onward" [Family] ["closing"];
    /// Where the child goes, and when somebody rings once more.
    ClosingNext "closing-next" [Family] ["closing"];
    /// What is still with the family.
    StillOut "still-out" [Family] ["closing"];
    /// Who wrote the letter.
    LetterSigned "letter-signed" [Family] ["closing"];
    /// When visits are and who comes.
    WelcomeVisits "welcome-visits" [Family] ["initial visit"];
    /// What the family would like from Portage.
    WelcomeHopes "welcome-hopes" [Family] ["initial visit"];
    /// What the child enjoys.
    WelcomeEnjoys "welcome-enjoys" [Family] ["initial visit"];
    /// What happens on a visit.
    WelcomeWhatHappens "welcome-what-happens" [Family] ["initial visit"];
    /// What the family has a say in.
    WelcomeYourSay "welcome-your-say" [Family] ["initial visit"];
    /// What the child chose to play.
    PlayChose "play-chose" [Family] ["play observation"];
    /// What was new in it.
    PlayNew "play-new" [Family] ["play observation"];
    /// Where else it could happen.
    PlayElsewhere "play-elsewhere" [Family] ["play observation"];
    /// Ideas to try.
    PlayIdeas "play-ideas" [Family] ["play observation"];
    /// What lay ready to play with.
    PlayMaterials "play-materials" [Family] ["play observation"];
    /// Ruled lines for the family's own words.
    RoomToWrite "room-to-write" [Family] ["home-school note" "meeting" "play observation" "group session"];
    /// A word to a family that waits.
    ReadyOpening "ready-opening" [Family] ["allocation"];
    /// Cards for a family that waits.
    ReadyCards "ready-cards" [Family] ["allocation"];
    /// Which group met and when.
    GroupFacts "group-facts" [Family] ["group session"];
    /// What everybody sang, played and read there.
    GroupDid "group-did" [Family] ["group session"];
    /// Why.
    GroupWhy "group-why" [Family] ["group session"];
    /// What this child did well there, in words for the child's own family.
    GroupChild "group-child" [Family] ["group session"];
    /// What to try at home, and an idea for this child.
    GroupToTry "group-to-try" [Family] ["group session"];
    /// The cards that go with it, each with its address. None that is not for a child with such a care alert.
    GroupCards "group-cards" [Family] ["group session"];
    /// When and where the group meets again, and what to bring.
    GroupAgain "group-again" [Family] ["group session"];
    /// What a certificate says.
    Award "award" [Family] ["goal"];
    /// What the child has newly come to do, in the words of a checklist that may be used so.
    ICan "i-can" [Family] ["assessment"];
    /// The child's own pictures that may be shown, in the order of their days.
    Pictures "pictures" [Family] ["own picture"];
}
