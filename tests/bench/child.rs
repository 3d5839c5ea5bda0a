//! One child's records: who the child is, two assessments, four long-term goals, sixteen weeks of charts
//! and visits, and a review. Everybody in them is made up, and no two children share a name.

use std::fmt::Write as _;

use crate::generate::{Chance, Files, Items, steps};
use crate::phrases as say;

/// The days of the visits; a chart is agreed on each.
const DAYS: [&str; 16] = [
    "2026-07-27",
    "2026-08-03",
    "2026-08-10",
    "2026-08-17",
    "2026-08-24",
    "2026-08-31",
    "2026-09-07",
    "2026-09-14",
    "2026-09-21",
    "2026-09-28",
    "2026-10-05",
    "2026-10-12",
    "2026-10-19",
    "2026-10-26",
    "2026-11-02",
    "2026-11-09",
];

const GOALS: [(&str, &str, &str); 4] = [
    ("asking", "language", "asks for what is wanted with a sign or a word"),
    ("turns", "social", "gives the ball back and holds out a hand for it"),
    ("finding", "cognitive", "lifts the cup that the toy is under"),
    ("walking", "motor", "walks from the sofa to the open door"),
];

/// The reference of a child.
pub(crate) fn reference(number: usize) -> String {
    format!("k{number:05}")
}

/// Names that are nobody's and no word's, every one of them different.
fn name(number: usize, endings: &[&str; 10]) -> String {
    const FIRST: [&str; 10] = ["Za", "Qui", "Vo", "Ji", "Xe", "Ku", "Dza", "Fri", "Ylo", "Ubo"];
    const THEN: [&str; 10] = ["zor", "vik", "qua", "jem", "xil", "bru", "dov", "fen", "gyr", "hux"];
    let digit = |place: u32| number / 10_usize.pow(place) % 10;
    let middle: String = [1, 2, 3].map(|place| THEN[digit(place)]).concat();
    format!("{}{middle}{}", FIRST[digit(0)], endings[digit(4)])
}

/// Ten digits whose last is the check of the others; none is given to anybody.
fn health_number(number: usize) -> String {
    (0..)
        .map(|more| 999_000_000 + number * 2 + more)
        .find_map(|nine| {
            let digits = nine.to_string();
            let weighed = digits.bytes().zip((2..=10).rev());
            let sum: usize =
                weighed.map(|(digit, weight)| usize::from(digit - b'0') * weight).sum();
            let check = (11 - sum % 11) % 11;
            (check < 10).then(|| format!("{digits}{check}"))
        })
        .unwrap_or_default()
}

/// Adds the records of one child.
pub(crate) fn write(number: usize, items: &Items, files: &mut Files) {
    let chance = &mut Chance::of(number + 500_000);
    let child = reference(number);
    let first = name(number, &["a", "i", "o", "u", "e", "ay", "or", "im", "un", "el"]);
    let last =
        name(number, &["sky", "dottir", "wen", "bert", "ovic", "mann", "quist", "ley", "by", "ro"]);
    let mut put = |path: &str, text: String| files.insert(format!("children/{child}/{path}"), text);
    put("child.yaml", about(number, &first, &last, chance));
    for (slug, area, does) in GOALS {
        put(&format!("goals/{slug}.yaml"), goal(&first, (area, does), items));
    }
    put("assessments/2026-04-20.yaml", assessment("baseline", 0, items, chance));
    put("assessments/2026-10-26.yaml", assessment("review", 1, items, chance));
    for (at, day) in DAYS.iter().enumerate() {
        put(&format!("charts/{day}.yaml"), chart(at, &first, chance));
        put(&format!("visits/{day}.md"), visit(at, chance));
    }
    put("reviews/2026-11-02.md", review(&first, chance));
}

fn about(number: usize, first: &str, last: &str, chance: &mut Chance) -> String {
    format!(
        "first_name: {first}\nsurname: {last}\nborn: 2024-{:02}-{:02}\nnhs_number: {}\npronouns: they\n\
         languages: [English]\nstarted: 2026-04-13\nvisitor: ada-whitcombe\nvisits_every: week\n\
         diagnoses:\n  - {{text: Down's syndrome, from: \"Dr Helen Marsh, community paediatrician\", on: 2024-12-30}}\n\
         interests: [{}]\ncommunicates: Looks, reaches and makes sounds for what is wanted.\n\
         households:\n  - id: home\n    name: Home\n    people:\n      - {{id: mum, name: Mab {last}, relation: mum, parental_responsibility: true}}\n    \
         address: [{number} {last} Terrace, Wendbridge]\n    phone: 079{number:08}\n    receives: [chart, review]\n\
         professionals:\n  - {{id: dr-marsh, name: Dr Helen Marsh, role: Community paediatrician, agency: Thistledown Child Development Centre, email: helen.marsh@cdc.example, receives: [review]}}\n\
         permissions:\n  - {{for: chart, basis: consent, by: mum, on: 2026-04-13}}\n  \
         - {{for: review, basis: consent, by: mum, on: 2026-04-13, until: 2027-04-13, to: [dr-marsh]}}\n",
        1 + number % 12,
        1 + number / 12 % 28,
        health_number(number),
        chance.run(say::MATERIALS, 3).join(", "),
    )
}

fn goal(first: &str, (area, does): (&str, &str), items: &Items) -> String {
    let of_area = items.of_area(area);
    format!(
        "area: {area}\ntitle: What {first} wants next\ngoal:\n  who: {first}\n  does: {does}\n  \
         conditions: at home, with people who are known\n  success: five times in a day\n\
         because: It would make every day easier.\nitems: [{}]\nset: 2026-05-11\nstatus: working-on\n",
        of_area[of_area.len() / 2]
    )
}

fn assessment(kind: &str, better: usize, items: &Items, chance: &mut Chance) -> String {
    const VALUES: [&str; 4] = ["not-yet", "emerging", "developing", "achieved"];
    let mut text = format!(
        "checklist: early-steps\nkind: {kind}\nby: ada-whitcombe\nseen_by: home-visitor\nwhere: at home\nobservations:\n"
    );
    for (at, item) in items.some(48).enumerate() {
        let value = VALUES[(at % 3) + better];
        let _ = if at % 4 == 0 {
            writeln!(text, "  {item}: {{value: {value}, note: {}}}", chance.one(say::NOTES))
        } else {
            writeln!(text, "  {item}: {value}")
        };
    }
    text
}

fn chart(at: usize, first: &str, chance: &mut Chance) -> String {
    let mut text = format!(
        "chart: {}\nserves: {}\ngoal:\n  who: {first}\n  does: {}\n  conditions: when the game stops and I wait\n  \
         success: 3 of 4 tries\nbecause: We play it every day already.\nmaterials: [{}]\nwhen: {}\n\
         tries: 4\nper_day: 1\nsteps:\n",
        at + 1,
        GOALS[at % 4].0,
        GOALS[at % 4].2,
        chance.run(say::MATERIALS, 2).join(", "),
        chance.one(say::WHENS),
    );
    steps(&mut text, chance, 3);
    let _ = write!(
        text,
        "help: model\npraise: {}\nif_not: Leave it for today.\neasier: {}\nharder: {}\nsafety: {}\n",
        chance.one(say::PRAISES),
        chance.one(say::EASIER),
        chance.one(say::HARDER),
        chance.one(say::SAFETY),
    );
    text
}

fn visit(at: usize, chance: &mut Chance) -> String {
    let mut text = format!(
        "---\nnumber: {}\nby: ada-whitcombe\nfrom: \"10:00\"\nto: \"11:00\"\nhow: home\npresent: [Mab (mum)]\nresults:\n",
        at + 1
    );
    if at > 0 {
        let _ = writeln!(text, "  - {{chart: {at}, post_baseline: 3 of 4, decision: achieved}}");
    }
    let _ = writeln!(text, "  - {{chart: {}, baseline: 1 of 4}}", at + 1);
    let _ = writeln!(text, "---");
    for heading in
        ["How the week has been", "Child-led play", "Structured teaching", "Family focus"]
    {
        let _ = writeln!(text, "## {heading}\n{}\n", chance.run(say::STORY, 3).join(" "));
    }
    text
}

fn review(first: &str, chance: &mut Chance) -> String {
    let mut text = format!(
        "---\ntitle: Autumn review\nby: ada-whitcombe\nperiod: {{from: 2026-04-20, to: 2026-11-02}}\n\
         took_part: [{first}, Mab (mum), Ada Whitcombe (Portage home visitor)]\nassessment: 2026-10-26\n\
         goals: [asking, turns]\nnext_goals: [finding, walking]\nvisits_every: week\nnext_review: 2027-04-01\n\
         actions:\n  - {{what: Bring the box with the lids, who: Ada Whitcombe, by: 2026-12-01}}\n---\n"
    );
    for heading in [
        "Summary",
        "Parents' view",
        "Child's view",
        "Strengths and interests",
        "What helps",
        "Infant development",
        "Social",
        "Language",
        "Self-help",
        "Cognitive",
        "Motor",
    ] {
        let _ = writeln!(text, "## {heading}\n{}\n", chance.run(say::STORY, 4).join(" "));
    }
    text
}
