//! Rows for links, checklists, cards, wording and the service's own particulars.

use super::{Row, untouched};
use crate::check::{
    activities as b, checklists as k, links as l, records as r, service as s, wording as w,
};

const SERVICE: &str = "service.yaml";
/// The facts of the statement as the sound service has them.
const STATEMENT: &str = "accessibility:
  organisation: Valley Council
  status: fully compliant
  response_days: 10
  method: With a keyboard alone.
  tested_by: Small Portage
  tested_on: 2025-11-02
  prepared: 2025-06-01
  reviewed: 2025-11-02
  enforcement: EHRC
";
const LANGUAGE: &str = "checklists/small/language.yaml";
const SOCIAL: &str = "checklists/small/social.yaml";
const CARD: &str = "activities/language/bubbles.md";
const CHILD: &str = "children/p1/child.yaml";
const CHART: &str = "children/p1/charts/2026-01-12.yaml";
const FIRST_CHART: &str = "children/p1/charts/2026-01-05.yaml";
const VISIT: &str = "children/p1/visits/2026-01-12.md";
const REVIEW: &str = "children/p1/reviews/2026-01-06.md";
const ASSESSMENT: &str = "children/p1/assessments/2026-01-05.yaml";
const GOAL: &str = "children/p1/goals/asking.yaml";

const NOTE: &str = "children/p1/contact-notes/2026-01-05-call.md";

/// A contact note with somebody of a household.
fn note(person: &str, household: &str) -> String {
    format!("---\nby: ada\nwith: [{person}]\nhow: telephone\nhousehold: {household}\n---\nSleep.\n")
}

pub(super) static ROWS: &[Row] = &[
    Row {
        rule: &l::NO_SUCH_STAFF,
        wrong: |site| site.replace(CHILD, "visitor: ada", "visitor: aida"),
        says: "`aida` is nobody on the staff",
        right: |site| site.replace("staff/ada.yaml", "role: Portage", "rank: Portage"),
    },
    Row {
        rule: &l::NO_SUCH_ITEM,
        wrong: |site| site.replace(CHART, "language-12-18-01", "language-12-18-10"),
        says: "`language-12-18-10` is in no checklist",
        // The item is missing because its sheet has a mistake, which has a message of its own.
        right: |site| site.replace(LANGUAGE, "band: 12-18", "band: 12-81"),
    },
    Row {
        rule: &l::NO_SUCH_ITEM,
        wrong: |site| {
            site.copy("checklists/small/checklist.yaml", "checklists/other/checklist.yaml")
                .rename(SOCIAL, "checklists/other/social.yaml")
        },
        says: "`social-9-12-01` is not in the checklist `small`",
        right: untouched,
    },
    Row {
        rule: &l::NO_SUCH_CHECKLIST,
        wrong: |site| site.replace(ASSESSMENT, "checklist: small", "checklist: smell"),
        says: "there is no checklist `smell`",
        right: |site| site.replace("checklists/small/checklist.yaml", "title:", "titel:"),
    },
    Row {
        rule: &l::NO_SUCH_GOAL,
        wrong: |site| site.replace(CHART, "serves: asking", "serves: axing"),
        says: "`axing` is no long-term goal of this child",
        right: |site| site.replace(GOAL, "area: language", "area: speech"),
    },
    Row {
        rule: &l::NO_SUCH_CARD,
        wrong: |site| site.replace(CHART, "language/bubbles", "language/bubble"),
        says: "`language/bubble` is not in the library",
        right: |site| site.replace(CARD, "minutes: 5", "minutes: five"),
    },
    Row {
        rule: &l::NO_SUCH_ASSESSMENT,
        wrong: |site| site.replace(REVIEW, "assessment: 2026-01-05", "assessment: 2026-01-04"),
        says: "there is no assessment of `2026-01-04`",
        right: |site| site.replace(ASSESSMENT, "kind: review", "kind: revue"),
    },
    Row {
        rule: &l::NO_SUCH_CHART,
        wrong: |site| site.replace(VISIT, "chart: 2,", "chart: 3,"),
        says: "this child has no chart 3",
        right: |site| site.replace(CHART, "chart: 2", "chart: two"),
    },
    Row {
        rule: &r::NO_SUCH_PERSON,
        wrong: |site| site.with(NOTE, &note("auntie", "home")),
        says: "`auntie` is nobody in this child's record",
        right: |site| site.with(NOTE, &note("mum", "home")),
    },
    Row {
        rule: &r::NO_SUCH_HOUSEHOLD,
        wrong: |site| site.with(NOTE, &note("mum", "elsewhere")),
        says: "`elsewhere` is no household of this child",
        right: |site| site.with(NOTE, &note("mum", "home")),
    },
    Row {
        rule: &l::NO_SUCH_SIBLING,
        wrong: |site| site.replace(CHILD, "visits_every", "siblings: [p3]\nvisits_every"),
        says: "`p3` is no other child here",
        right: |site| site.replace(CHILD, "visits_every", "siblings: [p2]\nvisits_every"),
    },
    Row {
        rule: &l::SIBLING_OF_ONE_SIDE,
        wrong: |site| site.replace(CHILD, "visits_every", "siblings: [p2]\nvisits_every"),
        says: "`p2` does not name this child in turn",
        right: |site| {
            site.replace(CHILD, "visits_every", "siblings: [p2]\nvisits_every").replace(
                "children/p2/child.yaml",
                "visits_every",
                "siblings: [p1]\nvisits_every",
            )
        },
    },
    Row {
        rule: &l::NO_CHILD,
        wrong: |site| site.without(CHILD),
        says: "there is no child.yaml for `p1`",
        right: |site| site.replace(CHILD, "born: 2023-02-11", "born: unknown"),
    },
    Row {
        rule: &k::SAME_ID,
        wrong: |site| site.replace(SOCIAL, "social-9-12-01", "language-0-3-01"),
        says: "the id `language-0-3-01` is used twice",
        right: untouched,
    },
    Row {
        rule: &k::OTHER_ID,
        wrong: |site| site.replace(SOCIAL, "id: social-9-12-01", "id: social-9-12-1"),
        says: "the id `social-9-12-1` does not fit its area and band",
        right: |site| site.replace(SOCIAL, "id: social-9-12-01", "id: social-9-12-99"),
    },
    Row {
        rule: &k::PRONOUN,
        wrong: |site| site.replace(SOCIAL, "Holds out a toy", "Holds out his toy"),
        says: "`his` speaks of one child",
        right: |site| site.replace(SOCIAL, "Holds out a toy", "Holds out this toy"),
    },
    Row {
        rule: &k::NO_VERB,
        wrong: |site| site.replace(SOCIAL, "Holds out", "Holding out"),
        says: "`Holding` is not something that a child does",
        right: |site| site.replace(SOCIAL, "Holds out", "Reaches, then holds out"),
    },
    Row {
        rule: &k::SAME_TEXT,
        wrong: |site| {
            site.replace(
                SOCIAL,
                "Holds out a toy to somebody close by",
                "Stills when a familiar voice speaks close by",
            )
        },
        says: "another item says the same",
        right: untouched,
    },
    Row {
        rule: &k::LONG_ITEM,
        wrong: |site| {
            site.replace(
                SOCIAL,
                "close by",
                "close by on the rug or on the stairs or in the garden",
            )
        },
        says: "this item has 19 words",
        right: |site| {
            site.replace(SOCIAL, "close by", "close by on the rug or on the stairs or in gardens")
        },
    },
    Row {
        rule: &k::FEW_STEPS,
        wrong: |site| site.replace(SOCIAL, "      - Lifts the toy towards somebody\n", ""),
        says: "this early item has 1 small steps",
        right: |site| {
            // From twelve months on no steps are needed.
            site.replace(SOCIAL, "9-12-01", "12-18-01")
                .replace(SOCIAL, "band: 9-12", "band: 12-18")
                .replace(SOCIAL, "      - Lifts the toy towards somebody\n", "")
        },
    },
    Row {
        rule: &k::NO_CHECKLIST,
        wrong: |site| site.without("checklists/small/checklist.yaml"),
        says: "there is no checklist.yaml for `small`",
        right: |site| site.replace("checklists/small/checklist.yaml", "title:", "titel:"),
    },
    Row {
        rule: &b::STEP_COUNT,
        wrong: |site| {
            site.replace(CARD, "  - do: Blow at once for anything that means more.\n", "")
        },
        says: "the card has 2 steps",
        right: |site| site.replace(CARD, "praise:", "  - do: Pop one.\n  - do: Rest.\npraise:"),
    },
    Row {
        rule: &b::LONG_SENTENCE,
        wrong: |site| {
            site.replace(
                CARD,
                "Sit face to face.",
                "Sit face to face and close on the floor or the bed or the grass today.",
            )
        },
        says: "a sentence of this step has 16 words",
        right: |site| {
            site.replace(
                CARD,
                "Sit face to face.",
                "Sit face to face. Sit close. Sit on the floor, or on the bed, or on the grass.",
            )
        },
    },
    Row {
        rule: &b::LADDER_COUNT,
        wrong: |site| site.replace(CARD, "  - Looks at the pot when they stop\n", ""),
        says: "the ladder has 2 steps",
        right: |site| site.replace(CARD, "ladder:\n", "ladder:\n  - Sits near\n  - Stays near\n"),
    },
    Row {
        rule: &b::AGES,
        wrong: |site| site.replace(CARD, "from: 9, to: 24", "from: 24, to: 9"),
        says: "the ages go from 24 to 9 months",
        right: |site| site.replace(CARD, "from: 9, to: 24", "from: 24, to: 24"),
    },
    Row {
        rule: &b::LONG_TITLE,
        wrong: |site| {
            site.replace(
                CARD,
                "title: Bubbles,",
                "title: Bubbles and bubbles and bubbles and bubbles,",
            )
        },
        says: "the title has 10 words",
        right: |site| {
            site.replace(CARD, "title: Bubbles,", "title: Bubbles and bubbles and bubbles,")
        },
    },
    Row {
        rule: &b::LONG_SUMMARY,
        wrong: |site| site.replace(CARD, "a sign or a sound", "a sound."),
        says: "the summary `Asking for more with a look, a sound.` is too long or ends in a full stop",
        right: |site| site.replace(CARD, "a sign or a sound", "a sign, a sound or a tug"),
    },
    Row {
        rule: &b::REVIEWED_LATER,
        wrong: |site| {
            site.replace(
                CARD,
                "ladder:",
                "reviewed: {by: Priya Nair, role: therapist, on: 2026-01-21}\nladder:",
            )
        },
        says: "`2026-01-21` is in the future",
        right: |site| {
            site.replace(
                CARD,
                "ladder:",
                "reviewed: {by: Priya Nair, role: therapist, on: 2026-01-20}\nladder:",
            )
        },
    },
    Row {
        rule: &b::MATERIAL_COUNT,
        wrong: |site| site.replace(CARD, "[a pot of bubbles]", "[a, b, c, d, e, f, g]"),
        says: "the card asks for 7 things",
        right: |site| site.replace(CARD, "[a pot of bubbles]", "[a, b, c, d, e, f]"),
    },
    Row {
        rule: &b::ITEM_COUNT,
        wrong: |site| {
            let item = "language-12-18-01";
            site.replace(CARD, "items: [", &format!("items: [{}", format!("{item}, ").repeat(5)))
        },
        says: "the card names 6 items",
        right: |site| site.replace(CARD, "items: [", "items: [social-9-12-01, language-0-3-01, "),
    },
    Row {
        rule: &b::NO_WHY,
        wrong: |site| {
            site.replace(CARD, "Bubbles go, and only a person can bring them back.\n", "")
        },
        says: "nothing says why this helps",
        right: |site| {
            site.replace(CARD, "Bubbles go, and only a person can bring them back.", "Fun.")
        },
    },
    Row {
        rule: &w::HURTFUL,
        wrong: |site| site.replace(CHILD, "Signs three words.", "Suffers from autism."),
        says: "`suffers from` tells what a child lacks",
        right: |site| {
            site.replace(CHILD, "Signs three words.", "Autistic, and suffers nobody's hurry.")
        },
    },
    Row {
        rule: &w::GOOD_CHILD,
        wrong: |site| site.replace(CARD, "You asked for more!", "Good girl!"),
        says: "`good girl` judges the child",
        right: |site| site.replace(CARD, "You asked for more!", "Good asking, girls!"),
    },
    Row {
        rule: &w::MASKING,
        wrong: |site| site.replace(FIRST_CHART, "signs \"more\"", "makes eye contact"),
        says: "`eye contact` asks a child to hide something",
        right: |site| site.replace(FIRST_CHART, "signs \"more\"", "looks at the pot"),
    },
    Row {
        rule: &s::NO_SERVICE,
        wrong: |site| site.without(SERVICE),
        says: "there is no service.yaml",
        right: |site| site.replace(SERVICE, "review_months: 6", "review_months: six"),
    },
    Row {
        rule: &s::NO_STATEMENT,
        wrong: |site| site.replace(SERVICE, STATEMENT, ""),
        says: "the facts for an accessibility statement are missing",
        right: untouched,
    },
    Row {
        rule: &s::OLD_STATEMENT,
        wrong: |site| site.replace(SERVICE, "reviewed: 2025-11-02", "reviewed: 2025-01-02"),
        says: "the accessibility statement is of `2025-01-02`",
        right: |site| site.replace(SERVICE, "reviewed: 2025-11-02", "reviewed: 2025-01-20"),
    },
    Row {
        rule: &s::EMAIL,
        wrong: |site| site.replace(SERVICE, "hello@small.example", "hello at small"),
        says: "`hello at small` is not an e-mail address",
        right: |site| site.replace(SERVICE, "hello@small.example", "a.b@c.example"),
    },
    Row {
        rule: &s::REVIEW_MONTHS,
        wrong: |site| site.replace(SERVICE, "review_months: 6", "review_months: 60"),
        says: "reviews come every 60 months",
        right: |site| site.replace(SERVICE, "review_months: 6", "review_months: 12"),
    },
    Row {
        rule: &s::NO_PRIVACY,
        wrong: |site| {
            site.replace(SERVICE, "privacy:\n  controller: Valley Council\n", "").replace(
                SERVICE,
                "  contact: dpo@valley.example\n  reviewed: 2025-10-14\n",
                "",
            )
        },
        says: "the facts for a privacy notice are missing",
        right: untouched,
    },
    Row {
        rule: &s::OLD_PRIVACY,
        wrong: |site| site.replace(SERVICE, "reviewed: 2025-10-14", "reviewed: 2024-10-14"),
        says: "the privacy notice is of `2024-10-14`",
        right: |site| site.replace(SERVICE, "reviewed: 2025-10-14", "reviewed: 2025-01-20"),
    },
    Row {
        rule: &s::UNREACHABLE,
        wrong: |site| {
            site.replace(SERVICE, "phone: 01632 960140\n", "").replace(
                SERVICE,
                "email: hello@small.example\n",
                "",
            )
        },
        says: "there is neither a telephone nor an e-mail",
        right: |site| site.replace(SERVICE, "phone: 01632 960140\n", ""),
    },
    Row {
        rule: &s::NO_LIST,
        wrong: |site| site.replace(SERVICE, "fully compliant", "partially compliant"),
        says: "the website is `partially compliant`, and nothing says in what",
        right: |site| {
            site.replace(
                SERVICE,
                "fully compliant",
                "not compliant\n  known_issues: [{what: Charts, why: Two columns, instead: Ask us}]",
            )
        },
    },
    Row {
        rule: &s::NO_ADDRESS,
        wrong: |site| site.replace(SERVICE, "address: [Mill Lane]\n", ""),
        says: "there is no postal address",
        right: untouched,
    },
];
