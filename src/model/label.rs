//! What a service calls things: the word itself, more than one of it, and the word after a or an, so
//! that every sentence comes out right.

use std::collections::BTreeMap;

use super::written::written;
use crate::privacy::policy::{Audience, Published};
use crate::privacy::{Grant, MaySee};
use crate::source::Spanned;

written! {
    /// Words that services differ in. More than one of a thing, and the thing after a or an, need
    /// writing only where English makes them in an unusual way: `members of staff`, `an SEN worker`.
    #[derive(Default)]
    pub struct Labels {
        /// The practitioner: Portage home visitor, Portage worker, Portage practitioner …
        practitioner: Published => Option<Spanned<String>>,
        /// More than one of them.
        practitioners: Published => Option<Spanned<String>>,
        /// One of them, after a or an.
        a_practitioner: Published => Option<Spanned<String>>,
        /// What a child works towards: goal, aim, target …
        goal: Published => Option<Spanned<String>>,
        /// More than one of them.
        goals: Published => Option<Spanned<String>>,
        /// One of them, after a or an.
        a_goal: Published => Option<Spanned<String>>,
        /// The sheet that a family is given: activity chart, play plan …
        chart: Published => Option<Spanned<String>>,
        /// More than one of them.
        charts: Published => Option<Spanned<String>>,
        /// One of them, after a or an.
        a_chart: Published => Option<Spanned<String>>,
        /// Where a child goes for the day: nursery, setting, pre-school …
        setting: Published => Option<Spanned<String>>,
        /// More than one of them.
        settings: Published => Option<Spanned<String>>,
        /// One of them, after a or an.
        a_setting: Published => Option<Spanned<String>>,
    }
}

/// A thing that services call by different names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Thing {
    /// Who visits.
    Practitioner,
    /// What a child works towards.
    Goal,
    /// The sheet of a week.
    Chart,
    /// Where a child goes for the day.
    Setting,
}

impl Thing {
    /// Every thing.
    pub const ALL: [Self; 4] = [Self::Practitioner, Self::Goal, Self::Chart, Self::Setting];

    /// The key of the word, of more than one, and of the word after a or an.
    #[must_use]
    pub fn keys(self) -> [&'static str; 3] {
        match self {
            Self::Practitioner => ["practitioner", "practitioners", "a_practitioner"],
            Self::Goal => ["goal", "goals", "a_goal"],
            Self::Chart => ["chart", "charts", "a_chart"],
            Self::Setting => ["setting", "settings", "a_setting"],
        }
    }
}

/// What somebody wrote about one thing.
pub(super) type WrittenLabel<'l> = [Option<&'l Spanned<String>>; 3];

impl Labels {
    /// The word for a thing, for more than one of it, and the word after a or an.
    #[must_use]
    pub fn written<'l, A: Audience + MaySee<Published>>(
        &'l self,
        thing: Thing,
        grant: &Grant<A>,
    ) -> WrittenLabel<'l> {
        let fields = match thing {
            Thing::Practitioner => [&self.practitioner, &self.practitioners, &self.a_practitioner],
            Thing::Goal => [&self.goal, &self.goals, &self.a_goal],
            Thing::Chart => [&self.chart, &self.charts, &self.a_chart],
            Thing::Setting => [&self.setting, &self.settings, &self.a_setting],
        };
        fields.map(|field| grant.open(field).as_ref())
    }

    /// What the first of some lists that names a thing calls it. A thing that none names has the
    /// program's own word, which is not here.
    #[must_use]
    pub fn join<A: Audience + MaySee<Published>>(
        lists: &[&Self],
        language: &str,
        grant: &Grant<A>,
    ) -> BTreeMap<Thing, Label> {
        let label = |thing: Thing| {
            let mut written = lists.iter().map(|list| list.written(thing, grant));
            let [one, many, a] = written.find(|[one, ..]| one.is_some())?;
            let made = Label::new(one?, language);
            Some((
                thing,
                Label {
                    many: many.map_or(made.many, |many| many.value.clone()),
                    a: a.map_or(made.a, |a| a.value.clone()),
                    one: made.one,
                },
            ))
        };
        Thing::ALL.into_iter().filter_map(label).collect()
    }
}

/// What a thing is called, in the forms that sentences need.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// One: `aim`.
    pub one: String,
    /// More than one: `aims`.
    pub many: String,
    /// One after a or an: `an aim`.
    pub a: String,
}

impl Label {
    /// The forms that English makes of a word. In another language all are the word itself, until
    /// somebody writes them.
    #[must_use]
    pub fn new(one: &str, language: &str) -> Self {
        let one = one.trim();
        if !language.starts_with("en") {
            return Self { one: one.into(), many: one.into(), a: one.into() };
        }
        let vowel = one.starts_with(['a', 'e', 'i', 'o', 'u', 'A', 'E', 'I', 'O', 'U']);
        let article = if vowel { "an" } else { "a" };
        Self { one: one.into(), many: plural(one), a: format!("{article} {one}") }
    }

    /// Whether more than one of a word is made otherwise than with an s, or with one in the middle, so
    /// that somebody has to write it.
    #[must_use]
    pub fn has_doubtful_plural(one: &str) -> bool {
        let words: Vec<String> = one.split([' ', '-']).map(str::to_lowercase).collect();
        let joins = ["of", "in", "for", "with", "at", "on", "to"];
        let odd = ["child", "person", "man", "woman", "staff", "series", "life", "self", "people"];
        let last = words.last().map_or("", String::as_str);
        let ends = odd.iter().any(|odd| last.ends_with(odd)) || last.ends_with('f');
        ends || words.iter().any(|word| joins.contains(&word.as_str()))
    }

    /// Whether nobody can tell from the letters of a word if it is said after a or an.
    #[must_use]
    pub fn has_doubtful_article(one: &str) -> bool {
        let first = one.split([' ', '-']).next().unwrap_or_default();
        let spelt =
            first.len() > 1 && first.chars().all(|c| c.is_uppercase() || c.is_ascii_digit());
        let low = first.to_lowercase();
        let sounds = ["u", "eu", "one", "once", "hour", "honest", "honour", "heir"];
        spelt
            || first.starts_with(|c: char| c.is_ascii_digit())
            || sounds.iter().any(|s| low.starts_with(s))
    }
}

fn plural(one: &str) -> String {
    let hisses = ["s", "x", "z", "ch", "sh"];
    let before_y = one.strip_suffix('y').filter(|rest| !rest.ends_with(['a', 'e', 'i', 'o', 'u']));
    match before_y {
        Some(rest) => format!("{rest}ies"),
        None if hisses.iter().any(|end| one.ends_with(end)) => format!("{one}es"),
        None => format!("{one}s"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english_makes_its_forms() {
        let made = |one: &str| {
            let label = Label::new(one, "en-GB");
            format!("{}, {}", label.a, label.many)
        };
        assert_eq!(made("aim"), "an aim, aims");
        assert_eq!(made("Portage practitioner"), "a Portage practitioner, Portage practitioners");
        assert_eq!(made("nursery"), "a nursery, nurseries");
        assert_eq!(made("play day"), "a play day, play days");
        assert_eq!(made("activity sketch"), "an activity sketch, activity sketches");
        assert_eq!(Label::new("nod", "cy").many, "nod");
    }

    #[test]
    fn what_english_does_not_make_by_itself_is_doubtful() {
        for one in ["member of staff", "link person", "Portage staff", "support-in-school worker"] {
            assert!(Label::has_doubtful_plural(one), "{one}");
        }
        for one in ["aim", "play plan", "Portage home visitor", "nursery", "pre-school"] {
            assert!(!Label::has_doubtful_plural(one), "{one}");
            assert!(!Label::has_doubtful_article(one), "{one}");
        }
        for one in ["SEN worker", "unit", "hour at play", "EYFS aim", "one-page plan"] {
            assert!(Label::has_doubtful_article(one), "{one}");
        }
    }
}
