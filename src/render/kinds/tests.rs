//! What kind files may say, and that the default ones have their words.

use crate::view::kind::{Column, FieldBlock, Form, From, KindWords, Show, field, of_record, rows};
use crate::words::Words;

use super::*;

#[test]
fn the_default_kinds_can_be_used() {
    let mut sink = Sink::new();
    let kinds = load(&Theme::default(), &mut sink);
    assert_eq!(sink.diagnostics(), []);
    let names: Vec<_> = kinds.keys().map(String::as_str).collect();
    for name in ["review-family", "review-professional", "visit-copy", "certificate"] {
        assert!(names.contains(&name), "{names:?}");
    }
    assert_eq!(names.len(), Theme::default().below("reports").count());
    let papers = kinds.values().map(|kind| kind.plan.paper.as_str());
    let mut offered: Vec<&str> = papers.chain(["chart", "family-papers"]).collect();
    offered.sort_unstable();
    offered.dedup();
    let mut known: Vec<&str> = crate::view::kind::known_papers().collect();
    known.sort_unstable();
    assert_eq!(offered, known, "an editor offers the papers that there are");
}

#[test]
fn a_familys_report_cannot_ask_for_the_profile() {
    let text = "kind: review-family\naudience: family\ntitle: t\ntext_size: 14\ndraws_on: \
                review\npermission: review\nsections:\n  - heading: h\n    blocks: [profile, \
                sumary]\n";
    let theme = Theme::default().with("reports/review-family.yaml", text);
    let mut sink = Sink::new();
    let kinds = load(&theme, &mut sink);
    let codes: Vec<_> = sink.diagnostics().iter().map(|found| found.rule.code).collect();
    assert_eq!(codes, ["T04", "T03"]);
    assert_eq!(
        sink.diagnostics()[0].place,
        Place::Theme("theme/reports/review-family.yaml".into(), 9, 14)
    );
    assert!(kinds["review-family"].sections[0].blocks.is_empty());
}

#[test]
fn a_kind_names_the_fields_that_it_tells_and_no_others() {
    let text = "kind: plan\naudience: family\ntitle: t\ntext_size: 12\ndraws_on: \
                support-plan\npermission: family-papers\nsections:\n  - heading: h\n    blocks:\n      \
                - prose: Assess\n      - {table: outcomes, columns: [sentence, by, {does: label}]}\n      \
                - {table: provision, columns: [what, cost, amuont]}\n      - {prose: Asess}\n      \
                - {facts: [school], form: attendance}\n";
    let theme = Theme::default().with("reports/plan.yaml", text);
    let mut sink = Sink::new();
    let kinds = load(&theme, &mut sink);
    let found: Vec<_> = sink
        .diagnostics()
        .iter()
        .map(|found| {
            let Place::Theme(_, line, _) = &found.place else { panic!("{:?}", found.place) };
            (found.rule.code, *line)
        })
        .collect();
    assert_eq!(found, [("T04", 12), ("T03", 12), ("T03", 13), ("T03", 14)]);
    assert_eq!(kinds["plan"].sections[0].blocks.len(), 3);
}

/// The words of a language in the default theme.
fn words(language: &str) -> Words {
    let theme = Theme::default();
    let folder = format!("words/{language}");
    let files = theme.below(&folder);
    let files = files.filter_map(|(path, bytes)| Some((path, std::str::from_utf8(bytes).ok()?)));
    Words::load(files.collect::<Vec<_>>().into_iter(), language).0
}

/// The messages that a block needs, and the words that may stand in its cells.
fn of_block(block: &FieldBlock, plan: &PaperPlan) -> (Vec<String>, Vec<&'static str>) {
    let word = match block.from {
        From::Own => plan.draws_on,
        From::Latest(word) | From::All(word) => word,
    };
    let kind = of_record(word).unwrap();
    let (within, columns): (_, Vec<Column>) = match &block.show {
        Show::Prose(_) => (kind, Vec::new()),
        Show::List(path) => (kind, vec![Column { path: path.clone(), label: String::new() }]),
        Show::Facts(columns) => (kind, columns.clone()),
        Show::Table(of, columns) => (rows(kind, of, plan.audience).unwrap(), columns.clone()),
        Show::Each(of, title, columns) => {
            let title = Column { label: String::new(), ..title.clone() };
            let all = std::iter::once(title).chain(columns.iter().cloned());
            (rows(kind, of, plan.audience).unwrap(), all.collect())
        }
    };
    let ids = columns.iter().map(|column| column.label.clone());
    let ids = ids.filter(|id| !id.is_empty()).chain(block.heading.clone());
    let choices = columns.iter().filter_map(|column| {
        let field = field(within, &column.path, plan.audience).ok()?;
        offered(field.form)
    });
    (ids.collect(), choices.flatten().collect())
}

fn offered(form: &'static Form) -> Option<Vec<&'static str>> {
    match form {
        Form::Words(words) => Some(words.iter().map(|(word, _)| *word).collect()),
        Form::List(form) => offered(form),
        _ => None,
    }
}

#[test]
fn every_kind_has_its_words_in_english_and_in_welsh() {
    let kinds = load(&Theme::default(), &mut Sink::new());
    let mut missing = Vec::new();
    for language in ["en-GB", "cy"] {
        let words = words(language);
        for kind in kinds.values() {
            let of_theme = |words: &KindWords| words.message().map(str::to_owned);
            let mut ids: Vec<String> = of_theme(&kind.title).into_iter().collect();
            let mut said = Vec::new();
            for section in &kind.sections {
                ids.extend(section.heading.iter().filter_map(of_theme));
                ids.extend(section.empty.iter().cloned());
                for block in &section.blocks {
                    let KindBlock::Fields(block) = block else { continue };
                    let (more, choices) = of_block(block, &kind.plan);
                    ids.extend(more);
                    said.extend(choices);
                }
            }
            missing.extend(
                ids.iter().filter(|id| !words.has(id)).map(|id| format!("{language} {id}")),
            );
            // English prints a word of the format as it is written.
            let said = said.iter().map(|word| format!("choice-{word}"));
            let said = said.filter(|id| language == "cy" && !words.has(id));
            missing.extend(said.map(|id| format!("{language} {id}")));
        }
    }
    missing.sort();
    missing.dedup();
    assert_eq!(missing, Vec::<String>::new());
}
