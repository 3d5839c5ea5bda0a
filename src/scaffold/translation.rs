//! A card or a page in another language: every line of it, to be overwritten in that language.

use serde_yaml::{Mapping, Value};

use super::known::KnownWords;
use super::{Known, NewFile, ScaffoldError};

/// What stands above the fields of every translation.
const NOTES: &str = "# Once somebody who speaks the language has read this beside the original, take the hashes away.\n\
                     # checked_by: the name\n\
                     # checked_on: 2026-03-25\n";

/// The translation of a card, or of a page, whose name has no area: their own words behind the mark of a
/// text that waits.
pub(super) fn new(
    name: &str,
    language: &str,
    known: &Known,
) -> Result<Vec<NewFile>, ScaffoldError> {
    if name.contains('/') { of_card(name, language, known) } else { of_page(name, language, known) }
}

fn of_page(slug: &str, language: &str, known: &Known) -> Result<Vec<NewFile>, ScaffoldError> {
    let page = known.pages.get(slug).ok_or_else(|| ScaffoldError::NoSuchPage(slug.to_owned()))?;
    let mut fields = Mapping::new();
    let mut put = |key: &str, value: String| drop(fields.insert(key.into(), value.into()));
    put("translates", page.digest.clone());
    put("translated_by", "Write here who translates it".into());
    put("title", ask(&page.title));
    put("summary", ask(&page.summary));
    let fields = serde_yaml::to_string(&fields).unwrap_or_default();
    let text = format!("---\n{NOTES}{fields}---\n{}\n", ask(&page.body));
    Ok(vec![NewFile::record(format!("pages/{slug}.{language}.md"), text)])
}

fn of_card(card: &str, language: &str, known: &Known) -> Result<Vec<NewFile>, ScaffoldError> {
    let there = known.cards.get(card);
    let words =
        there.map(|card| &card.words).ok_or_else(|| ScaffoldError::NoSuchCard(card.to_owned()))?;
    let fields = serde_yaml::to_string(&fields(words)).unwrap_or_default();
    let text = format!("---\n{NOTES}{fields}---\n{}\n", ask(&words.why));
    Ok(vec![NewFile::record(format!("activities/{card}.{language}.md"), text)])
}

fn fields(words: &KnownWords) -> Mapping {
    let mut fields = Mapping::new();
    let mut put = |key: &str, value: Value| drop(fields.insert(key.into(), value));
    put("translates", words.digest.clone().into());
    put("translated_by", "Write here who translates it".into());
    put("title", ask(&words.title).into());
    put("summary", ask(&words.summary).into());
    put("for_a_child_who", ask(&words.for_a_child_who).into());
    put("materials", all(&words.materials));
    put("when", ask(&words.when).into());
    let step = |(act, say): &(String, Option<String>)| {
        let mut step = Mapping::new();
        step.insert("do".into(), ask(act).into());
        if let Some(say) = say {
            step.insert("say".into(), ask(say).into());
        }
        Value::Mapping(step)
    };
    put("steps", Value::Sequence(words.steps.iter().map(step).collect()));
    put("praise", ask(&words.praise).into());
    put("if_not", ask(&words.if_not).into());
    put("easier", ask(&words.easier).into());
    put("harder", ask(&words.harder).into());
    if !words.versions.is_empty() {
        let versions = words.versions.iter();
        let versions = versions.map(|(need, change)| ((*need).into(), ask(change).into()));
        put("versions", Value::Mapping(versions.collect()));
    }
    if !words.notice.is_empty() {
        put("notice", all(&words.notice));
    }
    put("safety", ask(&words.safety).into());
    let reason = |(alert, because): &(&'static str, String)| {
        let pairs = [("alert", Value::from(*alert)), ("because", ask(because).into())];
        Value::Mapping(pairs.into_iter().map(|(key, value)| (key.into(), value)).collect())
    };
    put("not_for", Value::Sequence(words.not_for.iter().map(reason).collect()));
    put("ladder", all(&words.ladder));
    fields
}

fn all(texts: &[String]) -> Value {
    Value::Sequence(texts.iter().map(|text| ask(text).into()).collect())
}

/// A text that waits to be overwritten, so that no card goes out half translated.
fn ask(text: &str) -> String {
    format!("Write here: {text}")
}
