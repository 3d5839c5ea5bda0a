//! Sample reports: with few bands and many, for professionals and for a family.

use super::{alerts, prose, service, some, strings, words};
use crate::view::report::{
    ActionRow, AreaCanDo, Block, Counts, Fact, GoalRow, Legend, LostSkill, NextGoal, Person,
    Profile, ProfileRow, Report, Round, Section, SignatureLine,
};

const AREAS: [&str; 6] =
    ["Infant development", "Social", "Language", "Self-help", "Cognitive", "Motor"];
const BANDS: [&str; 9] = ["0–3", "3–6", "6–9", "9–12", "12–18", "18–24", "24–36", "36–48", "48–60"];

/// A profile with as many rounds and bands as asked for.
fn profile(rounds: usize, bands: usize) -> Profile {
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
    let meant = |kind: &str| Some(words("report-")[&format!("report-profile-{kind}")].clone());
    Profile {
        title: None,
        caption: words("report-")["report-profile-caption"].clone(),
        alt: "Bar picture of 6 areas of development. The table that follows holds every number."
            .into(),
        table_caption: words("report-")["report-profile-table"].clone(),
        rounds: (0..rounds)
            .map(|at| Round { letter: ["A", "B", "C"][at].into(), name: names[at].into() })
            .collect(),
        bands: BANDS[..bands].iter().map(|band| format!("{band} months")).collect(),
        areas: (0..6).map(row).collect(),
        legend: Legend {
            achieved: meant("achieved"),
            developing: meant("developing"),
            emerging: meant("emerging"),
            rest: meant("rest"),
        },
        sources: strings(&["Early Steps: Thistledown Portage Service, under CC BY 4.0"]),
    }
}

fn fact(label: &str, value: &str) -> Fact {
    Fact { label: label.into(), value: value.into() }
}

fn section(heading: &str, blocks: Vec<Block>) -> Section {
    Section { heading: Some(heading.into()), blocks }
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
        counted: None,
    }
}

/// A review for professionals, with everything that a report can hold.
pub(in crate::render::pdf) fn report(rounds: usize, bands: usize) -> Report {
    Report {
        title: "Portage review report".into(),
        subtitle: "Zofia Nguyễn: 1 September 2025 to 2 March 2026".into(),
        running_title: "Portage review report, Zofia Nguyễn".into(),
        page_of: "Page «page» of «pages»".into(),
        marking: some("Official - sensitive: personal"),
        copy: None,
        form: None,
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
        section("What the child can do now", vec![Block::CanDo { areas: ["Social", "Language", "Self-help", "Motor"].map(can_do).to_vec(), sources: Vec::new() }]),
        section("Developmental profile", vec![Block::Profile(Box::new(profile(rounds, bands)))]),
        section("Skills no longer seen", vec![Block::LostSkills {
            notice: "A skill that goes away should be looked at soon. Dr Marsh was told on 25 February 2026.".into(),
            skills: vec![LostSkill { text: "Says three words with meaning".into(), last_seen: "6 September 2025".into(), noticed: "24 February 2026".into() }],
            sources: Vec::new(),
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
            practice: some(
                "2 weeks came back from home: practice on 9 of 14 days, and 12 of 20 tries went as the goal says.",
            ),
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
pub(in crate::render::pdf) fn family_report() -> Report {
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
