//! The policy: one table, class by audience, that an information-governance officer can read.
//!
//! A class is a kind of information, an audience a kind of reader. `yes` means that papers for that
//! reader may hold it. What is not in the table cannot be read at all. Changing a `yes` changes what
//! compiles: `doorstep prove` and the compile-fail tests hold the rest.

/// A kind of information in a record.
pub trait Class: 'static {
    /// Its name in the table.
    const NAME: &'static str;
}

/// A kind of reader.
pub trait Audience: Sized + 'static {
    /// Its name in the table, on the command line and in the manifest.
    const NAME: &'static str;
}

/// The table's `yes`: papers for this audience may hold this class.
#[diagnostic::on_unimplemented(
    message = "the policy does not let `{Self}` see `{C}`",
    note = "the table is in src/privacy/policy.rs"
)]
pub trait MaySee<C: Class>: Audience {}

/// One line of the table, for people and for the proof.
#[derive(Debug, Clone, Copy)]
pub struct Line {
    /// The class.
    pub class: &'static str,
    /// What it holds.
    pub about: &'static str,
    /// The audiences with a `yes`.
    pub seen_by: &'static [&'static str],
}

macro_rules! policy {
    (
        $(#[doc = $who:literal] audience $audience:ident $name:literal;)+
        table $columns:tt
        $(#[doc = $about:literal] $class:ident: $($cell:ident)+;)+
    ) => {
        $(
            #[doc = $who]
            pub enum $audience {}
            impl Audience for $audience {
                const NAME: &'static str = $name;
            }
        )+
        $(
            #[doc = $about]
            pub enum $class {}
            impl Class for $class {
                const NAME: &'static str = stringify!($class);
            }
            impl MaySee<$class> for Inspector {}
            policy!(@cells $class $columns [$($cell)+]);
        )+
        /// The whole table.
        pub const TABLE: &[Line] = &[
            $(Line {
                class: stringify!($class),
                about: $about,
                seen_by: policy!(@seen [] $columns [$($cell)+]),
            },)+
        ];
        /// The names of the audiences, in the order of the table's columns.
        pub const AUDIENCES: &[&str] = &[$($name),+];
    };
    (@cells $class:ident ($column:ident $($columns:ident)*) [yes $($cells:ident)*]) => {
        impl MaySee<$class> for $column {}
        policy!(@cells $class ($($columns)*) [$($cells)*]);
    };
    (@cells $class:ident ($column:ident $($columns:ident)*) [no $($cells:ident)*]) => {
        policy!(@cells $class ($($columns)*) [$($cells)*]);
    };
    (@cells $class:ident () []) => {};
    (@seen [$($seen:expr),*] ($column:ident $($columns:ident)*) [yes $($cells:ident)*]) => {
        policy!(@seen [$($seen,)* <$column as Audience>::NAME] ($($columns)*) [$($cells)*])
    };
    (@seen [$($seen:expr),*] ($column:ident $($columns:ident)*) [no $($cells:ident)*]) => {
        policy!(@seen [$($seen),*] ($($columns)*) [$($cells)*])
    };
    (@seen [$($seen:expr),*] () []) => { &[$($seen),*] };
}

/// The program itself while it reads, checks and scans records. It sees everything and writes no
/// paper: only the rooms that judge records may name it, which a test holds.
pub enum Inspector {}
impl Audience for Inspector {
    const NAME: &'static str = "inspector";
}

policy! {
    /// Everybody: the public website.
    audience Public "public";
    /// One household, or one adult, of one child.
    audience Family "family";
    /// The named recipients of one report on one child.
    audience Professional "professional";
    /// The named people of one core group or child in need meeting, who have a contribution by `release` alone.
    audience CoreGroup "core-group";

    table                    (Public  Family  Professional  CoreGroup)

    /// The library, what a checklist is and how it is divided, the service's particulars and pages.
    Published:                yes     yes     yes           yes;
    /// The words of a checklist's items: their publisher's, whose licence says who may print them.
    ItemText:                 no      yes     yes           yes;
    /// The child's first name, and the words he, she or they.
    GivenName:                no      yes     yes           yes;
    /// Surname, date of birth, due date, languages of the home.
    Identity:                 no      yes     yes           yes;
    /// The NHS number.
    HealthNumber:             no      no      yes           no;
    /// Diagnoses, as somebody reported them.
    Health:                   no      yes     yes           yes;
    /// Care alerts: swallowing, seizures, allergy, positioning and their like.
    Care:                     no      yes     yes           yes;
    /// Goals, activity charts, interests, ways of communicating, advice being followed.
    Teaching:                 no      yes     yes           yes;
    /// Observations, counts, decisions, visits held.
    Progress:                 no      yes     yes           yes;
    /// The parents' and the child's own views, as written into a review.
    Voice:                    no      yes     yes           yes;
    /// Names, roles and agencies of the people who work with the child.
    Around:                   no      yes     yes           yes;
    /// Names of the people of one household. Another household never sees them.
    Household:                no      yes     no            no;
    /// Addresses, telephones and e-mails of families and of people around the child.
    Contact:                  no      no      no            no;
    /// What was said in family focus, and other notes for the team alone.
    TeamNote:                 no      no      no            no;
    /// Referrals, allocation, meetings and plans as the team keeps them, before any of it is a paper.
    Casework:                 no      no      no            no;
    /// Minutes of a meeting, the plan for a move, letters to other services: for the circle around a child.
    Circle:                   no      no      yes           no;
    /// School or setting, provision, targets and plans for a pupil.
    Schooling:                no      yes     yes           yes;
    /// Attendance, attainment, suspensions and exclusions.
    Attainment:               no      yes     yes           no;
    /// What provision costs, and who pays for it.
    Cost:                     no      no      yes           no;
    /// Scores of well-being, such as those of a strengths and difficulties questionnaire.
    Wellbeing:                no      no      yes           no;
    /// The legal status of a child who is looked after, and a placement that is confidential.
    CareStatus:               no      no      no            no;
    /// A concern about a child's safety: to whom it was reported, and under which reference.
    Concern:                  no      no      no            no;
    /// What is written for a core group or a child in need meeting, and kept apart from the child's other papers.
    Safeguarding:             no      no      no            yes;
    /// A thing of the service that is on loan to this household: what it is, and its number.
    Lent:                     no      yes     no            no;
    /// Training, competencies and supervision of the staff, and the people who come to a course.
    Staffing:                 no      no      no            no;
    /// What a group of families did together, in words for all of them: it holds nothing of any one child.
    Together:                 no      yes     no            no;
    /// Things to lend, groups and courses, as the team keeps them.
    Resources:                no      no      no            no;
    /// Safety alerts: lone working, safeguarding, addresses. They never print.
    Safety:                   no      no      no            no;
    /// Which child, which record, which permission: what decides whether a paper exists.
    Record:                   no      yes     yes           yes;
}

/// Whether the table lets an audience, by name, see a class, by name.
#[must_use]
pub fn allows(audience: &str, class: &str) -> bool {
    TABLE.iter().any(|line| line.class == class && line.seen_by.contains(&audience))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_public_sees_what_is_published_and_nothing_else() {
        let seen: Vec<_> = TABLE.iter().filter(|line| line.seen_by.contains(&"public")).collect();
        assert_eq!(seen.len(), 1);
        assert_eq!(seen[0].class, "Published");
    }

    #[test]
    fn what_is_written_for_a_core_group_is_for_nobody_else() {
        let seen = AUDIENCES.iter().filter(|audience| allows(audience, "Safeguarding"));
        assert_eq!(seen.collect::<Vec<_>>(), [&CoreGroup::NAME]);
        for class in ["Circle", "HealthNumber", "Cost", "Wellbeing", "Household", "Concern"] {
            assert!(!allows(CoreGroup::NAME, class), "{class}");
        }
    }

    #[test]
    fn safety_alerts_contacts_and_team_notes_are_for_no_paper() {
        for class in ["Safety", "Contact", "TeamNote"] {
            assert!(AUDIENCES.iter().all(|audience| !allows(audience, class)), "{class}");
        }
    }
}
