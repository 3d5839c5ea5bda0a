//! Rows for what is held before anything goes out: names, copies, promises, and what readers look for.

use super::{Row, untouched};
use crate::check::sound::{Site, sound};
use crate::check::{
    copies as c, naming as n, peps as e, plain as l, promises as p, readers as r, reviews as v,
    written as w,
};

const RULES: &str = "rules.yaml";
const CHILD: &str = "children/p1/child.yaml";
const REPORT: &str = "children/p1/reports/2025-11-17.md";
const REVIEW: &str = "children/p1/reviews/2026-01-06.md";
const PEP: &str = "children/v1/peps/2025-10-16.md";

/// What stands under Strengths and interests in the report.
const STRENGTHS: &str = "Sam waits for the bubbles with his whole body";

/// A text of the report with something behind it.
fn summary(site: Site, text: &str) -> Site {
    site.replace(
        REPORT,
        "## Strengths and interests",
        &format!("## Summary\n{text}\n\n## Strengths and interests"),
    )
}

fn off(site: Site, what: &str) -> Site {
    site.replace(
        RULES,
        "nation: england\n",
        &format!("nation: england\nwording:\n  - {{off: [{what}]}}\n"),
    )
}

pub(super) static ROWS: &[Row] = &[
    Row {
        rule: &n::OTHER_CHILD,
        wrong: |site| summary(site, "Nia waits for the bubbles."),
        says: "`Nia` is another child",
        right: |site| off(summary(site, "Nia waits for the bubbles."), "names"),
    },
    // Somebody of the family may have the name as well.
    Row {
        rule: &n::OTHER_CHILD,
        wrong: |site| summary(site, "He plays like Nia."),
        says: "`Nia` is another child",
        right: |site| summary(site, "He plays with his cousin Nia."),
    },
    Row {
        rule: &n::NOBODYS_NAME,
        wrong: |site| summary(site, "Oliver waits for the bubbles."),
        says: "nobody in this child's record is called `Oliver`",
        right: |site| summary(site, "Oliver, his key person, waits for the bubbles."),
    },
    // A name that is a word, too.
    Row {
        rule: &n::NOBODYS_NAME,
        wrong: |site| summary(site, "At snack Poppy asks for more."),
        says: "nobody in this child's record is called `Poppy`",
        right: |site| summary(site, "Rose holds the pot. In May he asked for more. Will he wait?"),
    },
    Row {
        rule: &n::OTHER_PRONOUN,
        wrong: |site| summary(site, "She waits for the bubbles."),
        says: "`She` is said of a child who is `he`",
        right: |site| summary(site, "Joanna blows the bubbles. She waits for him."),
    },
    Row {
        rule: &n::OTHER_NEED,
        wrong: |site| site.replace(REPORT, "Sam needs people", "Rafferty needs people"),
        says: "`Rafferty` is not this child's first name",
        right: untouched,
    },
    // One sentence is enough, whatever was done to he and she.
    Row {
        rule: &c::COPIED,
        wrong: |site| {
            let text = "Nia shows each bubble to whoever sits beside her, laughs and waits for the next one.";
            let copy = text.replace("Nia", "Sam").replace("her,", "him,");
            summary(site.with_child("p2").copy(REPORT, "children/p2/reports/2025-11-17.md"), &copy)
                .replace(
                    "children/p2/reports/2025-11-17.md",
                    "Joanna would like",
                    &format!("{text}\n\nJoanna would like"),
                )
        },
        says: "this stands in another child's record too",
        right: |site| {
            let text =
                "Say it once, then count slowly to ten in your head before you say it again.";
            summary(site.with_child("p2"), text).with(
                "children/p2/reports/2025-11-16.md",
                &format!("---\nkind: ehc-advice\nby: ada\n---\n## Summary\n{text}\n"),
            )
        },
    },
    Row {
        rule: &c::REPEATED,
        wrong: |site| {
            summary(
                site,
                "Sam waits for the bubbles with his whole body, laughs before they come, and shows each one to whoever sits beside him.",
            )
        },
        says: "this stands under another heading too",
        right: untouched,
    },
    Row {
        rule: &p::OPEN_PROMISE,
        wrong: |site| summary(site, "Sam would benefit from regular games."),
        says: "`would benefit from` leaves it open how much",
        right: |site| {
            summary(
                site,
                "Joanna says, \"Forms say access to support as needed.\" His heartbeat is regular.",
            )
        },
    },
    Row {
        rule: &p::NOBODY_ACTS,
        wrong: |site| {
            site.replace(
                REPORT,
                "sources:",
                "actions:\n  - {what: Teach his signs, who: tbc, by: 2025-12-18}\nsources:",
            )
        },
        says: "`tbc` is nobody in particular",
        right: |site| {
            site.replace(
                REPORT,
                "sources:",
                "actions:\n  - {what: Teach his signs, who: Ada, by: 2025-12-18}\nsources:",
            )
        },
    },
    Row {
        rule: &r::NO_VIEW_SAID,
        wrong: |site| {
            site.replace(
                REPORT,
                "He was shown a pot and a drum, took the pot, and gave it back to be opened.",
                "Not applicable at this age.",
            )
        },
        says: "under `Child's view` stands only `not applicable`",
        right: untouched,
    },
    Row {
        rule: &r::NEEDS_FIRST,
        wrong: |site| {
            summary(site, "Sam has a severe delay and cannot talk. He waits for bubbles.")
        },
        says: "`Summary` begins with what is hard",
        right: |site| {
            summary(site, "Sam waits for bubbles. He has a severe delay and cannot talk.")
        },
    },
    Row {
        rule: &r::OLD_EVIDENCE,
        wrong: |site| summary(site, "His signs were counted in October 2024."),
        says: "`2024-10-31` is more than twelve months before",
        right: |site| {
            summary(site, "His signs were counted in October 2025. He was born in February 2023.")
        },
    },
    Row {
        rule: &r::NAMES_A_CHILD_AT_HOME,
        wrong: |site| {
            let home = "      - {id: gran, name: Rose, relation: gran}\n";
            let site = site.replace(
                CHILD,
                home,
                &format!("{home}      - {{id: edda, name: Edda, relation: sister}}\n"),
            );
            summary(site, "Edda has begun to sign as well.")
        },
        says: "`Edda` took no part in this",
        right: |site| {
            let home = "      - {id: gran, name: Rose, relation: gran}\n";
            let site = site.replace(
                CHILD,
                home,
                &format!("{home}      - {{id: edda, name: Edda, relation: sister}}\n"),
            );
            summary(site, "Edda has begun to sign as well.").replace(
                REVIEW,
                "took_part: [Joanna]",
                "took_part: [Joanna, Edda (sister)]",
            )
        },
    },
    Row {
        rule: &r::NO_DAY,
        wrong: |site| {
            site.replace(
                REVIEW,
                "## Parents' view",
                "## Information from others\nPriya Nair says that thick drinks go down well at home now.\n\n## Parents' view",
            )
        },
        says: "nothing says when this was told",
        right: |site| {
            site.replace(
                REVIEW,
                "## Parents' view",
                "## Information from others\nPriya Nair, letter of 4 December 2025: thick drinks go down well at home now.\n\n## Parents' view",
            )
        },
    },
    Row {
        rule: &r::NO_ROLE,
        wrong: |site| site.replace(REPORT, "\"Priya Nair, therapist\"", "Priya Nair"),
        says: "`Priya Nair` has no role here",
        right: untouched,
    },
    Row {
        rule: &r::NO_BY_WHEN,
        wrong: |site| {
            site.replace(
                REPORT,
                "sources:",
                "actions:\n  - {what: Teach signs, who: Ada}\nsources:",
            )
        },
        says: "nothing says by when `Teach signs`",
        right: untouched,
    },
    Row {
        rule: &v::NO_CHILDS_VIEW,
        wrong: |site| site.replace(REVIEW, "He took the pot twice and the book not at all.", ""),
        says: "nothing stands under Child's view",
        right: untouched,
    },
    Row {
        rule: &v::NO_STRENGTHS,
        wrong: |site| site.replace(REVIEW, "He waits for the bubbles with both hands.", ""),
        says: "nothing stands under Strengths and interests",
        right: untouched,
    },
    Row {
        rule: &v::OLD_ASSESSMENT,
        wrong: |site| site.replace(REVIEW, "from: 2025-09-01", "from: 2026-01-06"),
        says: "`2026-01-05` is before the period, which begins on `2026-01-06`",
        right: untouched,
    },
    Row {
        rule: &w::OUTCOME_WITHOUT_NEED,
        wrong: |site| {
            site.replace(
                REPORT,
                "{id: signs, area: communication-and-interaction",
                "{id: signs, area: cognition-and-learning",
            )
        },
        says: "there is no need in `cognition-and-learning`",
        right: untouched,
    },
    Row {
        rule: &w::DUE_TOO_LATE,
        wrong: |site| site.replace(REPORT, "due: 2025-11-24", "due: 2025-11-25"),
        says: "`2025-11-25` is later than six weeks",
        right: untouched,
    },
    Row {
        rule: &w::DAYS_ORDER,
        wrong: |site| site.replace(REPORT, "due: 2025-11-24", "due: 2025-10-12"),
        says: "`2025-10-12` is before it was asked for",
        right: untouched,
    },
    Row {
        rule: &w::NO_CHILDS_VIEW,
        wrong: |site| {
            site.replace(
                REPORT,
                "He was shown a pot and a drum, took the pot, and gave it back to be opened.\n",
                "",
            )
        },
        says: "nothing stands under Child's view",
        right: untouched,
    },
    Row {
        rule: &e::NEXT_TOO_LATE,
        wrong: |site| site.replace(PEP, "next: 2026-02-12", "next: 2026-07-12"),
        says: "`2026-07-12` is more than one term on",
        right: untouched,
    },
    Row {
        rule: &l::HARD_SENTENCE,
        wrong: |site| summary(site, HARD),
        says: "a reading age of about `30`, and 20 is the highest here: `Independent bipedal ambulation over considerable distances h…`",
        right: |site| off(summary(site, HARD), "reading-age"),
    },
];

/// A sentence that nobody reads to its end.
const HARD: &str = "Independent bipedal ambulation over considerable distances has been consolidated throughout the domestic environment, notwithstanding the absence of stabilisation.";

#[test]
fn the_strengths_of_the_report_are_where_the_rows_expect_them() {
    assert_eq!(summary(sound(), STRENGTHS).check().of(&c::REPEATED), Vec::<String>::new());
}
