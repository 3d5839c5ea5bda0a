//! Rows for checklists that are divided in a way of their own, for their scales and their licences.

use super::Row;
use crate::check::sound::Site;
use crate::check::{assessments as a, checklists as k, divisions as d, reviews as v};

const LIST: &str = "checklists/ladder/checklist.yaml";
const SHEET: &str = "checklists/ladder/sounds.yaml";
const SOUND: &str = "checklists/small/checklist.yaml";
const SOCIAL: &str = "checklists/small/social.yaml";
const SEEN: &str = "children/p1/assessments/2026-01-06.yaml";
const REVIEW: &str = "children/p1/reviews/2026-01-06.md";
const ASSESSMENT: &str = "children/p1/assessments/2026-01-05.yaml";

/// A checklist with areas, steps and marks of its own, by which one child was looked at.
pub(super) fn with_ladder(site: Site) -> Site {
    site.with(
        LIST,
        "title: Little Ladder\npublisher: Hollow Oak School\nlicence: all rights reserved\n\
         attribution: Little Ladder, Hollow Oak School\npublish: no\npapers: professional\n\
         about: For planning.\n\
         areas:\n  - {id: sounds, title: Sounds, belongs_to: language}\n\
         steps:\n  - {id: step-1, title: First step}\n  - {id: step-2, title: Second step}\n\
         scale:\n  - {mark: \"no\", means: Not yet, counts_as: not-yet}\n  \
         - {mark: helped, means: With help, counts_as: developing}\n  \
         - {mark: alone, means: Alone, counts_as: achieved}\n",
    )
    .with(
        SHEET,
        "area: sounds\nitems:\n  - {id: S1.01, text: Turning to the rattle at once, band: step-1}\n  \
         - {id: S2.01, text: Makes a sound back at the one who calls, band: step-2}\n",
    )
    .with(
        SEEN,
        "checklist: ladder\nkind: baseline\nby: ada\nseen_by: parent\nobservations:\n  \
         S1.01: alone\n  S2.01: helped\n",
    )
    .replace(REVIEW, "assessment: 2026-01-05", "assessment: 2026-01-05\nother_assessments: [2026-01-06]")
}

/// The ladder with one text in its record changed.
fn ladder(site: Site, from: &str, to: &str) -> Site {
    with_ladder(site).replace(LIST, from, to)
}

pub(super) static ROWS: &[Row] = &[
    Row {
        rule: &k::BELONGS_NOWHERE,
        wrong: |site| site.replace(SOCIAL, "    eyfs: personal-social-emotional\n", ""),
        says: "`eyfs` is missing for `social-9-12-01`",
        right: with_ladder,
    },
    Row {
        rule: &d::NO_AREA,
        wrong: |site| with_ladder(site).rename(SHEET, "checklists/ladder/sound.yaml"),
        says: "`sound` is no area of this checklist",
        right: with_ladder,
    },
    Row {
        rule: &d::NO_AREA,
        wrong: |site| site.rename(SOCIAL, "checklists/small/sociable.yaml"),
        says: "`sociable` is no area of this checklist",
        right: |site| site.replace(SOUND, "title:", "titel:"),
    },
    Row {
        rule: &d::OTHER_AREA,
        wrong: |site| site.replace(SOCIAL, "area: social", "area: language"),
        says: "it says `language`, and the name of its file `social`",
        right: with_ladder,
    },
    Row {
        rule: &d::NO_BAND,
        wrong: |site| site.replace(SOCIAL, "band: 9-12", "band: 9-21"),
        says: "`9-21` is no band of this checklist",
        right: with_ladder,
    },
    Row {
        rule: &d::NO_BAND,
        wrong: |site| with_ladder(site).replace(SHEET, "band: step-2", "band: 9-12"),
        says: "`9-12` is no band of this checklist",
        right: with_ladder,
    },
    Row {
        rule: &d::SAME_PART,
        wrong: |site| ladder(site, "id: step-2", "id: step-1"),
        says: "`step-1` stands twice",
        right: with_ladder,
    },
    Row {
        rule: &d::BANDS_AND_STEPS,
        wrong: |site| ladder(site, "steps:\n", "bands: [{id: early, title: Early}]\nsteps:\n"),
        says: "steps stand here, and bands above",
        right: |site| ladder(site, "steps:\n", "bands:\n"),
    },
    Row {
        rule: &d::BAND_AGES,
        wrong: |site| ladder(site, "title: First step", "title: First step, from: 12, to: 6"),
        says: "the ages of `step-1` do not follow",
        right: |site| ladder(site, "title: First step", "title: First step, from: 6, to: 12"),
    },
    Row {
        rule: &d::BAND_AGES,
        wrong: |site| ladder(site, "title: First step", "title: First step, from: 12"),
        says: "`step-1` has one age and not the other",
        right: with_ladder,
    },
    Row {
        rule: &d::NO_ACHIEVED,
        wrong: |site| ladder(site, "counts_as: achieved", "counts_as: developing"),
        says: "no mark counts as achieved",
        right: with_ladder,
    },
    Row {
        rule: &d::SCALE_ORDER,
        wrong: |site| ladder(site, "counts_as: not-yet", "counts_as: achieved"),
        says: "`developing` comes after `achieved`",
        right: |site| {
            ladder(site, "scale:\n", "scale:\n  - {mark: gone, means: Lost, counts_as: lost}\n")
        },
    },
    Row {
        rule: &d::BORROWED_MARK,
        wrong: |site| ladder(site, "mark: helped", "mark: emerging"),
        says: "`emerging` is one of our words, and counts as `developing` here",
        right: |site| ladder(site, "mark: helped", "mark: developing"),
    },
    Row {
        rule: &d::UNUSED_PART,
        wrong: |site| ladder(site, "areas:\n", "areas:\n  - {id: play, title: Play}\n"),
        says: "`play` has no items",
        // A sheet that cannot be read may hold anything.
        right: |site| {
            ladder(site, "areas:\n", "areas:\n  - {id: play, title: Play}\n")
                .with("checklists/ladder/play.yaml", "area: play\n")
        },
    },
    Row {
        rule: &d::NO_ATTRIBUTION,
        wrong: |site| ladder(site, "attribution: Little Ladder, Hollow Oak School\n", ""),
        says: "nothing says whose the words of `ladder` are",
        right: |site| {
            ladder(site, "attribution: Little Ladder, Hollow Oak School\n", "").replace(
                LIST,
                "papers: professional\n",
                "",
            )
        },
    },
    Row {
        rule: &d::MAY_NOT_PUBLISH,
        wrong: |site| ladder(site, "publish: no\npapers: professional\n", "publish: yes\n"),
        says: "its licence says `all rights reserved`",
        right: with_ladder,
    },
    Row {
        rule: &d::MORE_THAN_PUBLISHED,
        wrong: |site| site.replace(SOUND, "publish: yes", "publish: yes\npapers: family"),
        says: "it may be published, and papers is `family`",
        right: |site| site.replace(SOUND, "publish: yes", "publish: yes\npapers: both"),
    },
    Row {
        rule: &a::NO_MARK,
        wrong: |site| with_ladder(site).replace(SEEN, "S1.01: alone", "S1.01: achieved"),
        says: "`achieved` is no mark of the checklist `ladder`",
        right: |site| with_ladder(site).replace(SEEN, "S1.01: alone", "S1.01: not-seen"),
    },
    Row {
        rule: &a::NO_MARK,
        wrong: |site| {
            site.replace(ASSESSMENT, "language-0-3-01: achieved", "language-0-3-01: acheived")
        },
        says: "`acheived` is no mark of the checklist `small`",
        right: |site| with_ladder(site).replace(SEEN, "checklist: ladder", "checklist: latter"),
    },
    Row {
        rule: &v::SAME_CHECKLIST,
        wrong: |site| with_ladder(site).replace(REVIEW, "[2026-01-06]", "[2026-01-06, 2025-09-08]"),
        says: "the assessment of `2025-09-08` is by `small` too",
        right: with_ladder,
    },
];

#[test]
fn a_checklist_of_ones_own_is_as_sound_as_ours() {
    let checked = with_ladder(crate::check::sound::sound()).check();
    assert_eq!(checked.said(), Vec::<String>::new());
    assert_eq!(checked.withheld(), Vec::<String>::new());
}
