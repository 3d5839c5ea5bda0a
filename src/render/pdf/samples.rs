//! Sample views for the tests of this room: short and long, with names from several scripts.

mod reports;

use std::collections::BTreeMap;

pub(super) use reports::{family_report, report};

use crate::theme::Theme;
use crate::view::card::Version;
use crate::view::chart::{Advice, CareAlert, Chart, Day, Grid, Mark, Step};
use crate::view::prose::{Block as Text, Inline, Prose};
use crate::view::service::ServiceLine;
use crate::view::sheet::{self, CardSheets, NotFor, Sheet};
use crate::words::Words;

/// The messages of the default theme that take no argument.
fn words(prefix: &str) -> BTreeMap<String, String> {
    let files = ["papers.ftl", "terms.ftl"].map(|name| format!("words/en-GB/{name}"));
    let theme = Theme::default();
    let texts = files
        .iter()
        .filter_map(|path| Some((path.as_str(), std::str::from_utf8(theme.get(path)?).ok()?)));
    Words::load(texts, "en-GB").0.all(prefix)
}

#[expect(clippy::unnecessary_wraps, reason = "a short name for a field that is there")]
fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

fn strings(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

pub(super) fn service() -> ServiceLine {
    ServiceLine {
        name: "Thistledown Portage Service".into(),
        short_name: "Thistledown Portage".into(),
        strapline: "Learning through play, at home, together".into(),
        area: "the Wend Valley".into(),
        phone: Some("01632 960 400".into()),
        email: Some("hello@thistledown.example".into()),
        website: some("www.thistledown.example"),
        hours: some("Monday to Friday, 9 am to 4 pm"),
        address: strings(&["The Old School", "Mill Lane", "Wendbridge"]),
        language: "en-GB".into(),
    }
}

fn step(does: &str, say: &str) -> Step {
    let say = (!say.is_empty()).then(|| say.to_owned());
    Step { does: does.into(), say, symbol: None, photo: None }
}

fn grid() -> Grid {
    let day = |(name, date): (&str, &str)| Day { name: name.into(), date: date.into() };
    let mark = |(sign, meaning): (&str, &str)| Mark { sign: sign.into(), meaning: meaning.into() };
    let days = [
        ("Wed", "4"),
        ("Thu", "5"),
        ("Fri", "6"),
        ("Sat", "7"),
        ("Sun", "8"),
        ("Mon", "9"),
        ("Tue", "10"),
    ];
    let marks = [
        ("✓", "alone"),
        ("H", "with help"),
        ("–", "not this time"),
        ("", "not tried: blank is fine"),
    ];
    Grid {
        caption: "Mark each try".into(),
        tries: strings(&["1", "2", "3", "4"]),
        times: 1,
        days: days.map(day).to_vec(),
        baseline: some("1 of 4"),
        baseline_day: some("3 Mar"),
        next_day: some("10"),
        key: marks.map(mark).to_vec(),
    }
}

/// A chart as most are.
pub(super) fn chart() -> Chart {
    Chart {
        title: "Activity chart 7 for Sam".into(),
        paper: "a4",
        large_print: false,
        note: None,
        sides: 1,
        open_ended: false,
        service: service(),
        agreed: "Agreed on 3 March 2026".into(),
        contact: "Your home visitor: Ada Whitcombe, 01632 960 400.".into(),
        goal: "Sam signs “more” or takes my hand to the bubbles when the bubbles stop and I wait, 3 of 4 tries.".into(),
        long_term_goal: some("Sam asks for what he wants with a sign or a word, at home and at nursery."),
        why: some("Mum and Dad want to know what he wants before he cries."),
        picture: None,
        materials: strings(&["a pot of bubbles", "a towel for slippery floors"]),
        lent: Vec::new(),
        when: "After breakfast and before bath, on the living-room floor.".into(),
        how_often: "4 tries once a day, little and often.".into(),
        steps: vec![
            step("Sit face to face on the floor. Blow one slow stream of bubbles.", "Ready, steady … bubbles!"),
            step("Let him pop them. Enjoy it together.", ""),
            step("Hold the pot still. Wait and count to five in your head.", ""),
            step("When he signs, reaches or makes a sound, blow at once.", "More! More bubbles!"),
        ],
        help: "Show it yourself first, then wait.".into(),
        praise: "Laugh with him and blow straight away. Say “You asked for more!”".into(),
        loves: None,
        if_not: "Show the sign, blow a few bubbles anyway, and try again later. Stop while it is fun.".into(),
        easier: some("Wait for a look, nothing more."),
        harder: some("Let someone else hold the bubbles."),
        stop_when: some("When he turns away or gets cross."),
        safety: some("Bubbles make floors slippery and sting eyes. Wipe up, and keep the pot out of reach."),
        alerts: Vec::new(),
        advice: None,
        grid: grid(),
        ruled_lines: 2,
        at_next: "At the visit we look at it together, try 4 times, and decide.".into(),
        next_visit: some("Next visit: Tuesday 10 March 2026."),
        signs: BTreeMap::new(),
        credits: Vec::new(),
        words: words("chart-"),
    }
}

fn alert(kind: &str, text: &str, source: &str) -> CareAlert {
    CareAlert { kind: kind.into(), text: text.into(), source: source.into() }
}

fn alerts() -> Vec<CareAlert> {
    vec![
        alert(
            "Swallowing",
            "Thickened drinks only. Sit fully upright.",
            "(Advice from Priya Nair, speech and language therapist, 20 August 2025)",
        ),
        alert(
            "Seizures",
            "If one lasts five minutes, follow the emergency plan on the fridge.",
            "(Advice from Dr Helen Marsh, community paediatrician, 2 June 2025)",
        ),
        alert(
            "Positioning",
            "Hips and feet supported, in the chair with the tray.",
            "(Advice from Tom Aldridge, physiotherapist, 3 May 2025)",
        ),
        alert(
            "Allergy",
            "No latex toys or balloons.",
            "(Advice from Dr Helen Marsh, community paediatrician, 2 June 2025)",
        ),
    ]
}

/// A chart that holds as much as a careful home visitor would ever write.
pub(super) fn full_chart() -> Chart {
    let mut chart = chart();
    chart.steps.push(step(
        "Stop after four turns, or sooner. Put the pot away together.",
        "Bubbles are finished. Bye bye, bubbles!",
    ));
    chart.materials.push("a mirror on the wall".into());
    chart.alerts = alerts()[..1].to_vec();
    chart.advice = Some(Advice {
        text: "Sit him on your lap with his feet flat.".into(),
        source: "(Advice from Tom Aldridge, physiotherapist, 3 May 2025)".into(),
    });
    chart
}

/// A chart with four alerts, in large print.
pub(super) fn large_chart() -> Chart {
    Chart {
        paper: "large-print",
        large_print: true,
        sides: 2,
        alerts: alerts(),
        ruled_lines: 3,
        ..chart()
    }
}

/// A chart with four alerts on one side.
pub(super) fn alert_chart() -> Chart {
    Chart { alerts: alerts(), ..chart() }
}

/// A chart with nothing that may be missing, for a child whose name is written in Arabic script.
pub(super) fn short_chart(name: &str) -> Chart {
    Chart {
        title: format!("Activity chart 1 for {name}"),
        goal: format!("{name} reaches for the drum when it lights up, 3 of 4 tries."),
        long_term_goal: None,
        why: None,
        easier: None,
        harder: None,
        stop_when: None,
        safety: None,
        next_visit: None,
        ruled_lines: 3,
        grid: Grid { baseline: None, baseline_day: None, next_day: None, ..grid() },
        ..chart()
    }
}

fn plain(text: &str) -> Inline {
    Inline::Text { text: text.into() }
}

fn paragraph(text: &str) -> Text {
    Text::Paragraph { inlines: vec![plain(text)] }
}

fn prose(paragraphs: &[&str]) -> Prose {
    Prose { blocks: paragraphs.iter().map(|text| paragraph(text)).collect() }
}

/// An activity of the library.
/// The card on its A4 sheet.
pub(super) fn sheet() -> CardSheets {
    CardSheets { paper: "a4", ink: "colour", two_sided: false, hand: "naskh", cards: vec![card()] }
}

fn card() -> Sheet {
    let chart = chart();
    Sheet {
        title: "Bubbles, and more bubbles".into(),
        summary: "Asking for more with a look, a sign or a sound".into(),
        area: "Language".into(),
        for_a_child_who: "For a child who watches things that move and sometimes looks back at you.".into(),
        ages: None,
        minutes: "About 5 minutes".into(),
        pictures: Vec::new(),
        materials: chart.materials,
        at_hand: false,
        when: "After breakfast or before the bath, when nobody is in a hurry.".into(),
        routines: "playing, out and about and bath time".into(),
        steps: chart
            .steps
            .into_iter()
            .map(|step| sheet::Step { does: step.does, say: step.say, picture: None, photo: None })
            .collect(),
        praise: chart.praise,
        if_not: chart.if_not,
        easier: chart.easier,
        harder: chart.harder,
        versions: vec![Version {
            name: "For a child who does not hear well".into(),
            change: "Sign just before you blow, while nothing is in the air to watch.".into(),
        }],
        notice: strings(&[
            "The stillness after the last one pops",
            "A glance that goes from the pot to you",
        ]),
        before: some("Puffs of air"),
        after: some("Tell Gran"),
        ladder: strings(&[
            "Watches bubbles float for a few seconds",
            "Looks at the pot when the bubbles stop",
            "Looks at you when the bubbles stop",
            "Reaches or makes a sound for more",
            "Signs or says “more” after you show it",
            "Signs or says “more” alone, three times out of four",
        ]),
        safety: chart.safety,
        not_for: vec![NotFor {
            kind: "Breathing".into(),
            because: "Ask the nurse or doctor first, because bubble mixture can make some children cough.".into(),
        }],
        why: Prose {
            blocks: vec![
                Text::Paragraph {
                    inlines: vec![
                        plain("Bubbles stop by themselves. That small pause gives your child a "),
                        Inline::Strong { inlines: vec![plain("reason to tell you")] },
                        plain(" something, and you a reason to wait."),
                    ],
                },
                paragraph("Asking for more is often a first sign or word, because it works at once."),
                Text::List { ordered: false, items: vec![vec![paragraph("It needs no toys.")], vec![paragraph("It ends by itself.")]] },
            ],
        },
        review: words("sheet-")["sheet-not-reviewed"].clone(),
        reminder: Vec::new(),
        signs: BTreeMap::new(),
        address: None,
        credits: Vec::new(),
        courtesy: Vec::new(),
        sides: 2,
        translation: Vec::new(),
        lost_skill: words("sheet-")["sheet-lost-skill"].clone(),
        service: service(),
        words: words("sheet-"),
    }
}
