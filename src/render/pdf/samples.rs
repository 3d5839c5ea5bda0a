//! Sample views for the tests of this room: short and long, with names from several scripts.

use std::collections::BTreeMap;

use crate::view::chart::{Advice, CareAlert, Chart, Day, Grid, Mark, Step};
use crate::view::prose::{Block as Text, Inline, Prose};
use crate::view::report::{
    ActionRow, AreaCanDo, Block, Counts, Fact, GoalRow, LostSkill, NextGoal, Person, Profile,
    ProfileRow, Report, Round, Section, SignatureLine,
};
use crate::view::service::ServiceLine;
use crate::view::sheet::{NotFor, Sheet};

/// The messages of the default theme that stand on one line and take no argument.
fn words(prefix: &str) -> BTreeMap<String, String> {
    let text = include_str!("../../../themes/default/words/en-GB/papers.ftl");
    let plain = text.lines().filter_map(|line| line.split_once(" = "));
    plain
        .filter(|(id, text)| id.starts_with(prefix) && !text.contains('{'))
        .map(|(id, text)| (id.to_owned(), text.to_owned()))
        .collect()
}

#[expect(clippy::unnecessary_wraps, reason = "samples fill fields that may be empty")]
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
        phone: "01632 960 400".into(),
        email: "hello@thistledown.example".into(),
        website: some("www.thistledown.example"),
        hours: some("Monday to Friday, 9 am to 4 pm"),
        address: strings(&["The Old School", "Mill Lane", "Wendbridge"]),
        language: "en-GB".into(),
    }
}

fn step(does: &str, say: &str) -> Step {
    Step { does: does.into(), say: (!say.is_empty()).then(|| say.to_owned()) }
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
        large_print: false,
        service: service(),
        agreed: "Agreed on 3 March 2026".into(),
        contact: "Your home visitor: Ada Whitcombe, 01632 960 400.".into(),
        goal: "Sam signs “more” or takes my hand to the bubbles when the bubbles stop and I wait, 3 of 4 tries.".into(),
        long_term_goal: some("Sam asks for what he wants with a sign or a word, at home and at nursery."),
        why: some("Mum and Dad want to know what he wants before he cries."),
        materials: strings(&["a pot of bubbles", "a towel for slippery floors"]),
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
        if_not: "Show the sign, blow a few bubbles anyway, and try again later. Stop while it is fun.".into(),
        easier: some("Wait for a look, nothing more."),
        harder: some("Let someone else hold the bubbles."),
        stop_when: some("When he turns away or gets cross."),
        safety: some("Bubbles make floors slippery and sting eyes. Wipe up, and keep the pot out of reach."),
        alerts: Vec::new(),
        advice: None,
        grid: grid(),
        ruled_lines: 2,
        next_visit: some("Next visit: Tuesday 10 March 2026."),
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
    Chart { large_print: true, alerts: alerts(), ruled_lines: 3, ..chart() }
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
pub(super) fn sheet() -> Sheet {
    let chart = chart();
    Sheet {
        title: "Bubbles, and more bubbles".into(),
        summary: "Asking for more with a look, a sign or a sound".into(),
        area: "Language".into(),
        for_a_child_who: "For a child who watches things that move and sometimes looks back at you.".into(),
        ages: None,
        minutes: "About 5 minutes".into(),
        materials: chart.materials,
        when: "After breakfast or before the bath, when nobody is in a hurry.".into(),
        steps: chart.steps,
        praise: chart.praise,
        if_not: chart.if_not,
        easier: chart.easier,
        harder: chart.harder,
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
        lost_skill: words("sheet-")["sheet-lost-skill"].clone(),
        service: service(),
        words: words("sheet-"),
    }
}

const AREAS: [&str; 6] =
    ["Infant development", "Social", "Language", "Self-help", "Cognitive", "Motor"];
const BANDS: [&str; 9] = ["0–3", "3–6", "6–9", "9–12", "12–18", "18–24", "24–36", "36–48", "48–60"];

/// A profile with as many rounds and bands as asked for.
pub(super) fn profile(rounds: usize, bands: usize) -> Profile {
    let counts = |area: usize, band: usize, round: usize| {
        let reach = 2 + round + area % 3;
        let total = 7 + u32::try_from((area + band) % 4).unwrap();
        match band.cmp(&reach) {
            std::cmp::Ordering::Less => {
                Counts { achieved: total, developing: 0, emerging: 0, looked_at: total }
            }
            std::cmp::Ordering::Equal => {
                Counts { achieved: 3, developing: 2, emerging: 1, looked_at: total }
            }
            std::cmp::Ordering::Greater if band == reach + 1 => {
                Counts { emerging: 2, looked_at: 5, ..Counts::default() }
            }
            std::cmp::Ordering::Greater => Counts::default(),
        }
    };
    let row = |area: usize| ProfileRow {
        area: AREAS[area].into(),
        bands: (0..bands)
            .map(|band| (0..rounds).map(|round| counts(area, band, round)).collect())
            .collect(),
    };
    let names =
        ["Baseline, 6 September 2025", "Review, 24 February 2026", "Review, 1 September 2026"];
    Profile {
        caption: words("report-")["report-profile-caption"].clone(),
        alt: "Bar picture of 6 areas of development. The table that follows holds every number."
            .into(),
        table_caption: words("report-")["report-profile-table"].clone(),
        rounds: (0..rounds)
            .map(|at| Round { letter: ["A", "B", "C"][at].into(), name: names[at].into() })
            .collect(),
        bands: BANDS[..bands].iter().map(|band| format!("{band} months")).collect(),
        areas: (0..6).map(row).collect(),
    }
}

fn fact(label: &str, value: &str) -> Fact {
    Fact { label: label.into(), value: value.into() }
}

fn section(heading: &str, blocks: Vec<Block>) -> Section {
    Section { heading: heading.into(), blocks }
}

fn person(name: &str, role: &str) -> Person {
    Person { name: name.into(), role: (!role.is_empty()).then(|| role.to_owned()) }
}

fn goal(goal: &str, result: &str, date: &str) -> GoalRow {
    GoalRow {
        goal: goal.into(),
        set: "6 October 2025".into(),
        result: result.into(),
        date: (!date.is_empty()).then(|| date.to_owned()),
    }
}

fn can_do(heading: &str) -> AreaCanDo {
    AreaCanDo {
        heading: heading.into(),
        prose: prose(&[
            "Zofia turns to Mum’s voice from across the room and smiles. She looks from the toy to your face and back, and reaches when the song stops. With her sister she takes turns with a ball three or four times.",
        ]),
        achieved_since: "New since 6 September 2025".into(),
        achieved: strings(&[
            "Turns to a familiar voice from another room",
            "Holds out a toy to show it",
            "Takes three turns with a ball",
        ]),
        emerging: strings(&[
            "Points to ask for something out of reach",
            "Copies a new sound in a game",
        ]),
    }
}

/// A review for professionals, with everything that a report can hold.
pub(super) fn report(rounds: usize, bands: usize) -> Report {
    Report {
        title: "Portage review report".into(),
        subtitle: "Zofia Nguyễn: 1 September 2025 to 2 March 2026".into(),
        running_title: "Portage review report, Zofia Nguyễn".into(),
        page_of: "Page «page» of «pages»".into(),
        marking: some("Official - sensitive: personal"),
        text_size: 11,
        service: service(),
        notice: some("For Dr Helen Marsh and Priya Nair. Please ask us before you pass it on."),
        facts: vec![
            fact("Date of birth", "11 February 2023"),
            fact("Age", "3 years 1 month"),
            fact("NHS number", "999 000 0018"),
            fact("Languages at home", "Vietnamese (Tiếng Việt), Arabic (العربية) and English"),
            fact("Portage since", "1 September 2025"),
            fact("Written by", "Ada Whitcombe, Portage home visitor"),
            fact("Home visits", "22 of 25 planned visits took place"),
        ],
        sections: sections(rounds, bands),
        words: words("report-"),
    }
}

fn sections(rounds: usize, bands: usize) -> Vec<Section> {
    let long = "Zofia has had a lively half-year. She has moved from watching other children to joining them for short games, and she now asks for what she wants with a sign, a look or a sound. Her family plays every day, and it shows.";
    vec![
        section("Summary", vec![Block::Prose { prose: prose(&[long, "Two goals are met and one goes on. The family’s main wish now is a calm start at nursery."]) }, Block::CareAlerts { alerts: alerts()[..2].to_vec() }]),
        section("Strengths and interests", vec![Block::List { items: strings(&["Music of any kind, above all drums", "Water, light and shadows", "Her sister يُسرا"]) }]),
        section("The views of the child and the family", vec![Block::Prose { prose: prose(&["Mum said that mornings are easier and that Zofia “tells us now”. Her worry is how nursery staff will learn her signs.", "Zofia showed that she likes visits: she fetches the bag and laughs."]) }]),
        section("Goals worked on", goal_blocks()),
        section("What the child can do now", vec![Block::CanDo { areas: ["Social", "Language", "Self-help", "Motor"].map(can_do).to_vec() }]),
        section("Developmental profile", vec![Block::Profile(profile(rounds, bands))]),
        section("Skills no longer seen", vec![Block::LostSkills {
            notice: "A skill that goes away should be looked at soon. Dr Marsh was told on 25 February 2026.".into(),
            skills: vec![LostSkill { text: "Says three words with meaning".into(), last_seen: "6 September 2025".into(), noticed: "24 February 2026".into() }],
        }]),
        section("Goals for the next period", vec![Block::NextGoals { goals: vec![
            NextGoal { area: "Language".into(), goal: "Zofia signs two ideas together when she wants something, at home and at nursery, three times a day.".into(), because: some("Her family wants her to be understood by people who do not know her yet.") },
            NextGoal { area: "Motor".into(), goal: "Zofia stands at the sofa while she plays, holding with one hand, for two minutes.".into(), because: None },
        ] }]),
        section("Actions agreed", vec![Block::Actions { caption: "Actions agreed at this review".into(), rows: vec![
            ActionRow { what: "Send the sign list and this report to the nursery".into(), who: "Ada Whitcombe".into(), by: some("1 April 2026") },
            ActionRow { what: "Ask for a hearing check".into(), who: "Dr Helen Marsh".into(), by: None },
        ] }, Block::Facts { rows: vec![fact("Visits from now on", "Every week"), fact("Next review", "1 September 2026")] }]),
        section("People", people()),
    ]
}

fn goal_blocks() -> Vec<Block> {
    vec![
        Block::GoalsSummary {
            sentence: "3 goals were set and 2 are achieved.".into(),
            set: 3,
            achieved: 2,
            percent: Some(67),
        },
        Block::Goals {
            caption: "Long-term goals since the last review and what came of them".into(),
            rows: vec![
                goal(
                    "Zofia asks for what she wants with a sign or a word, at home and at nursery, five times in a day.",
                    "Achieved",
                    "2 February 2026",
                ),
                goal(
                    "Zofia sits on the floor without help while she plays for five minutes.",
                    "Achieved",
                    "12 January 2026",
                ),
                goal(
                    "Zofia drinks from an open cup that she holds herself, at each meal.",
                    "Carried on",
                    "",
                ),
            ],
        },
    ]
}

fn people() -> Vec<Block> {
    vec![
        Block::TookPart {
            people: vec![
                person("Nguyễn Thị Hương", "mum"),
                person("Zofia", ""),
                person("Ada Whitcombe", "Portage home visitor"),
            ],
        },
        Block::Recipients {
            sentence: "Shared with the family’s agreement, given on 1 September 2025.".into(),
            people: vec![
                person(
                    "Dr Helen Marsh",
                    "Community paediatrician, Thistledown Child Development Centre",
                ),
                person("Priya Nair", "Speech and language therapist"),
            ],
        },
        Block::Signatures {
            lines: vec![
                SignatureLine { who: "Parent or carer".into() },
                SignatureLine { who: "Ada Whitcombe, Portage home visitor".into() },
            ],
        },
    ]
}

/// The family's copy of the same.
pub(super) fn family_report() -> Report {
    let mut report = report(2, 4);
    report.text_size = 14;
    report.marking = None;
    report.title = "Our review".into();
    for section in &mut report.sections {
        section.blocks.retain(|block| !matches!(block, Block::Profile(_)));
    }
    report.sections.retain(|section| !section.blocks.is_empty());
    report
}
