//! Rows for profiles, observations of play, engagement records, and what visits say of themselves.

use super::{Row, untouched};
use crate::check::{looking as l, profiles as p, visiting as v};

const CHILD: &str = "children/p1/child.yaml";
const INITIAL: &str = "children/p1/initial-visits/2025-08-27.md";
const PROFILE: &str = "children/p1/profiles/2025-12-01.md";
const PLAY: &str = "children/p1/play-observations/2025-10-13.md";
const ENGAGEMENT: &str = "children/p1/engagement/2025-11-03.yaml";
const VISIT: &str = "children/p1/visits/2026-01-12.md";
const ADVICE: &str = "advice:\n  - {from: Priya Nair, on: 2025-11-20, text: Thick drinks only.}\n";
const EATING: &str = "## Eating and drinking\nI drink thick drinks, sitting up.\n";
const NEW_ALERT: &str =
    "- {kind: vision, text: Come close., from: Dr Marsh, on: 2025-12-02}\n    - {kind: swallowing";
const MARKED: &str = "chart: 1, marks: [y y n h], post_baseline";
const KEY: &str = "marking: Official\nmarks:\n  - {mark: y, means: alone, counts: yes}\n  - {mark: n, means: not this time}";

pub(super) static ROWS: &[Row] = &[
    Row {
        rule: &p::TOO_LONG,
        wrong: |site| site.replace(PROFILE, "Wait for me.", &"Wait. ".repeat(440)),
        says: "this profile has 453 words",
        right: |site| site.replace(PROFILE, "Wait for me.", &"Wait. ".repeat(437)),
    },
    Row {
        rule: &p::GROWN_OUT_OF,
        wrong: |site| site.on("2026-12-02"),
        says: "this profile is of `2025-12-01`",
        right: |site| site.on("2026-12-01"),
    },
    Row {
        rule: &p::GROWN_OUT_OF,
        wrong: |site| site.replace(PROFILE, "signs:", "look_again: 2026-01-19\nsigns:"),
        says: "this profile is of `2025-12-01`",
        right: |site| site.replace(PROFILE, "signs:", "look_again: 2026-01-20\nsigns:"),
    },
    Row {
        rule: &p::BODY_UNADVISED,
        wrong: |site| site.replace(PROFILE, ADVICE, ""),
        says: "there is a `swallowing` alert, and `Eating and drinking` names no advice",
        right: |site| site.replace(PROFILE, ADVICE, "").replace(PROFILE, EATING, ""),
    },
    Row {
        rule: &p::BEFORE_ALERT,
        wrong: |site| site.replace(CHILD, "- {kind: swallowing", NEW_ALERT),
        says: "the `vision` alert of `2025-12-02` is newer than this profile",
        right: |site| {
            site.replace(CHILD, "- {kind: swallowing", &NEW_ALERT.replace("12-02", "12-01"))
        },
    },
    Row {
        rule: &p::CANNOT,
        wrong: |site| site.replace(PROFILE, "I make people laugh", "I can't walk yet"),
        says: "`can't` is no word of liking",
        right: |site| {
            site.replace(PROFILE, "Wait for me.", "I cannot see your hands, so come close.")
        },
    },
    Row {
        rule: &p::NOT_SHOWN,
        wrong: |site| site.replace(PROFILE, "agreed_by: mum\n", ""),
        says: "nobody in the family has agreed this page",
        right: untouched,
    },
    Row {
        rule: &p::NO_PICTURES,
        wrong: |site| site.replace(INITIAL, "pictures: ask-each-time", "pictures: no"),
        says: "the family said no to photographs",
        right: |site| {
            site.replace(INITIAL, "pictures: ask-each-time", "pictures: no").replace(
                PROFILE,
                "photo: sam-and-bubbles\n",
                "",
            )
        },
    },
    Row {
        rule: &l::LONGER_THAN_WATCHED,
        wrong: |site| site.replace(PLAY, "longest: 12", "longest: 26"),
        says: "26 minutes with one thing, and 25 watched",
        right: |site| site.replace(PLAY, "longest: 12", "longest: 25"),
    },
    Row {
        rule: &l::JOINED_FIRST,
        wrong: |site| site.replace(PLAY, "[watched, waited, copied]", "[copied, watched]"),
        says: "the first thing was `copied`",
        right: |site| site.replace(PLAY, "[watched, waited, copied]", "[waited, copied]"),
    },
    Row {
        rule: &l::OPINION,
        wrong: |site| site.replace(PLAY, "Banged, stopped", "Got bored, stopped"),
        says: "`got bored` is what somebody thought",
        right: |site| site.replace(PLAY, "A lid that hums.", "Perhaps he got bored: a new lid."),
    },
    Row {
        rule: &l::OPINION,
        wrong: |site| site.replace(ENGAGEMENT, "Put a finger on it.", "Of course touched it."),
        says: "`of course` is what somebody thought",
        right: untouched,
    },
    Row {
        rule: &l::NOTHING_FROM_IT,
        wrong: |site| site.replace(PLAY, "## Ideas to try\nA lid that hums.\n", ""),
        says: "no idea and no other place follows",
        right: |site| site.replace(PLAY, "## Ideas to try", "## Where else it could happen"),
    },
    Row {
        rule: &l::TWICE_IN_LIST,
        wrong: |site| site.replace(PLAY, "[exploring, cause-and-effect]", "[exploring, exploring]"),
        says: "`exploring` stands here twice",
        right: untouched,
    },
    Row {
        rule: &l::FEW_LOOKS,
        wrong: |site| {
            site.replace(ENGAGEMENT, "  - {at: \"10:05\", minutes: 2, changed: a red scarf}\n", "")
        },
        says: "the number of looks is 2",
        right: untouched,
    },
    Row {
        rule: &l::LONG_LOOK,
        wrong: |site| {
            site.replace(
                ENGAGEMENT,
                "at: \"10:20\"\n    minutes: 2",
                "at: \"10:20\"\n    minutes: 11",
            )
        },
        says: "11 minutes are no short look",
        right: |site| {
            site.replace(
                ENGAGEMENT,
                "at: \"10:20\"\n    minutes: 2",
                "at: \"10:20\"\n    minutes: 10",
            )
        },
    },
    Row {
        rule: &l::LOOKS_OVERLAP,
        wrong: |site| site.replace(ENGAGEMENT, "at: \"10:05\"", "at: \"10:02\""),
        says: "the look at `10:02` begins before the one above ended",
        right: |site| site.replace(ENGAGEMENT, "at: \"10:05\"", "at: \"10:03\""),
    },
    Row {
        rule: &l::AREA_TWICE,
        wrong: |site| site.replace(ENGAGEMENT, "area: exploration", "area: anticipation"),
        says: "`anticipation` stands twice in one look",
        right: |site| site.replace(ENGAGEMENT, "area: exploration", "area: initiation"),
    },
    Row {
        rule: &l::CONDITION_MISSING,
        wrong: |site| {
            site.replace(CHILD, "- {kind: swallowing", &NEW_ALERT.replace("12-02", "10-02"))
        },
        says: "there is a `vision` alert, and `light` is missing",
        right: |site| {
            site.replace(CHILD, "- {kind: swallowing", &NEW_ALERT.replace("12-02", "10-02"))
                .replace(ENGAGEMENT, "sound:", "light: steady\n  sound:")
        },
    },
    Row {
        rule: &v::JOINT_WITH_NOBODY,
        wrong: |site| site.replace(VISIT, "how: home", "how: joint"),
        says: "this joint visit names nobody",
        right: |site| site.replace(VISIT, "how: home", "how: joint\nwith: [priya]"),
    },
    Row {
        rule: &v::NO_CONTACT,
        wrong: |site| site.replace(VISIT, "how: home", "how: not-held\nreason: no-access"),
        says: "nobody opened on `2026-01-12`, and no contact is written down",
        right: |site| {
            site.replace(VISIT, "how: home", "how: not-held\nreason: no-access\ncontact: I rang.")
        },
    },
    Row {
        rule: &v::MARKS_BEYOND,
        wrong: |site| site.replace(VISIT, "chart: 1, post_baseline", &MARKED.replace("h]", "h y]")),
        says: "5 marks on a day with 4 places",
        right: |site| site.replace(VISIT, "chart: 1, post_baseline", MARKED),
    },
    Row {
        rule: &v::MARKS_BEYOND,
        wrong: |site| {
            site.replace(
                VISIT,
                "chart: 1, post_baseline",
                "chart: 1, marks: [y, y, y, y, y, y, y, y], post_baseline",
            )
        },
        says: "chart 1 has marks for 8 days",
        right: |site| {
            site.replace(
                VISIT,
                "chart: 1, post_baseline",
                "chart: 1, marks: [not this week], post_baseline",
            )
        },
    },
    Row {
        rule: &v::UNKNOWN_MARK,
        wrong: |site| {
            site.replace("service.yaml", "marking: Official", KEY).replace(
                VISIT,
                "chart: 1, post_baseline",
                MARKED,
            )
        },
        says: "`h` is no mark of the key",
        right: |site| {
            site.replace("service.yaml", "marking: Official", KEY).replace(
                VISIT,
                "chart: 1, post_baseline",
                &MARKED.replace(" h", ""),
            )
        },
    },
    Row {
        rule: &v::MARKS_EARLY,
        wrong: |site| {
            site.replace(VISIT, "chart: 2, baseline", "chart: 2, marks: [blank, y], baseline")
        },
        says: "the week has marks for `2026-01-14`",
        right: |site| {
            site.replace(VISIT, "chart: 2, baseline", "chart: 2, marks: [blank, blank], baseline")
        },
    },
    Row {
        rule: &v::MARKS_TWICE,
        wrong: |site| {
            site.replace(VISIT, "chart: 1, post_baseline", MARKED).replace(
                VISIT,
                "\n  - {chart: 2",
                "\n  - {chart: 1, marks: [y]}\n  - {chart: 2",
            )
        },
        says: "the week of chart 1 is written down twice",
        right: |site| site.replace(VISIT, "chart: 1, post_baseline", MARKED),
    },
];
