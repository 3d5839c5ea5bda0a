//! What the service calls things, as terms that every sentence of the words can use: whoever translates
//! a sentence writes `{ -goal(form: "many") }` where the word belongs.

use std::fmt::Write as _;

use crate::model::{Label, Labels, Nation, Service, Thing};
use crate::privacy::policy::Published;
use crate::privacy::{Grant, MaySee};

/// The nation by whose law the service goes; England for one that writes no rules.
#[must_use]
pub fn nation<A: MaySee<Published>>(service: &Service, grant: &Grant<A>) -> Nation {
    service.rules().map_or(Nation::England, |rules| *grant.open(&rules.nation))
}

/// Whether Welsh and English are the languages of the public: in Wales, and for a service that writes its
/// records in Welsh. Welsh is then placed to be read first, as the Welsh Language Standards ask (Welsh
/// Language (Wales) Measure 2011).
#[must_use]
pub fn is_bilingual<A: MaySee<Published>>(service: &Service, grant: &Grant<A>) -> bool {
    let own = service.particulars().map(|record| grant.open(&record.language).as_str());
    nation(service, grant) == Nation::Wales || own.is_some_and(is_welsh)
}

/// Whether a language is Welsh.
#[must_use]
pub fn is_welsh(language: &str) -> bool {
    language.split('-').next() == Some("cy")
}

/// Whether a language is English.
#[must_use]
pub fn is_english(language: &str) -> bool {
    language.split('-').next() == Some("en")
}

/// The terms of the service's own labels, as a file of words. It is empty for a service that is content
/// with the words of the theme.
#[must_use]
pub fn terms<A: MaySee<Published>>(service: &Service, grant: &Grant<A>) -> String {
    let Some(record) = service.particulars() else { return String::new() };
    let lists = service.rules().map(|rules| &rules.labels).into_iter().chain([&record.labels]);
    let lists: Vec<&Labels> = lists.collect();
    let labels = Labels::join(&lists, grant.open(&record.language).as_str(), grant);
    labels.iter().fold(String::new(), |text, (thing, label)| text + &term(*thing, label))
}

fn term(thing: Thing, label: &Label) -> String {
    let [name, ..] = thing.keys();
    let mut text = format!("-{name} = {{ $form ->\n");
    let forms = [("one", &label.one), ("many", &label.many), ("a", &label.a)];
    for (form, words) in forms {
        let star = if form == "one" { '*' } else { ' ' };
        let _ = writeln!(text, "   {star}[{form}] {}", literal(words));
    }
    for (form, words) in [("One", &label.one), ("Many", &label.many), ("A", &label.a)] {
        let _ = writeln!(text, "    [{form}] {}", literal(&capital(words)));
    }
    text.push_str("}\n");
    text
}

/// Somebody's words as Fluent takes them, whatever signs are in them.
fn literal(words: &str) -> String {
    let clean: String = words.chars().filter(|c| !c.is_control()).collect();
    format!("{{\"{}\"}}", clean.replace('\\', "\\\\").replace('"', "\\\""))
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Words;

    #[test]
    fn a_label_takes_the_place_of_the_themes_word_in_every_form() {
        let own = term(Thing::Goal, &Label::new("\"aim\" {x}", "en-GB"));
        let theme = "-goal = goal\nshort = This week’s { -goal }\nmore = { -goal(form: \"Many\") } and { -goal(form: \"a\") }.\n";
        let (words, faults) = Words::load([("theme", theme), ("own", &own)].into_iter(), "en-GB");
        assert_eq!(faults, []);
        assert_eq!(words.say("short"), "This week’s \"aim\" {x}");
        assert_eq!(words.say("more"), "\"aim\" {x}s and a \"aim\" {x}.");
    }
}
