//! Rows for pages online, and what is made and held back of them.

use super::Row;
use crate::check::online as o;
use crate::check::sound::{Site, sound};
use crate::model::OnlineBecause;

const CHILD: &str = "children/p1/child.yaml";
const SERVICE: &str = "service.yaml";
const DECIDED: &str =
    ", decided: {by: ada, on: 2026-01-05, because: Nobody has to be kept from it.}";

/// The child's record with a page online that nobody has decided about. The record has a safety alert.
fn guarded(site: Site, entry: &str) -> Site {
    site.replace(CHILD, "consents:\n", &format!("online:\n  - {{{entry}}}\nconsents:\n"))
}

/// The same once somebody has decided.
fn page(site: Site, entry: &str) -> Site {
    guarded(site, &format!("{entry}{DECIDED}"))
}

/// The child's record without its safety alert.
fn unguarded(site: Site) -> Site {
    let alert = "  safety:\n    - {kind: other, text: Ring before you come., on: 2025-09-01}\n";
    site.replace(CHILD, alert, "")
}

const MUM: &str = "for: mum, by: mum, on: 2026-01-05";

pub(super) static ROWS: &[Row] = &[
    Row {
        rule: &o::NOT_AT_HOME,
        wrong: |site| page(site, "for: priya, by: mum, on: 2026-01-05"),
        says: "`priya` is in no household of this child",
        right: |site| page(site, MUM),
    },
    Row {
        rule: &o::NOT_RESPONSIBLE,
        wrong: |site| page(site, "for: mum, by: gran, on: 2026-01-05"),
        says: "`gran` does not have parental responsibility",
        right: |site| page(site, MUM),
    },
    Row {
        rule: &o::NOT_DECIDED,
        wrong: |site| guarded(site, MUM),
        says: "this child is looked after or has a safety alert, and nobody has decided that a page online is safe",
        right: |site| guarded(unguarded(site), MUM),
    },
    Row {
        rule: &o::OVER,
        wrong: |site| page(site, "for: mum, by: mum, on: 2024-12-05"),
        says: "the agreement to this page ended on `2025-12-05`",
        right: |site| page(site, "for: mum, by: mum, on: 2024-12-05, until: 2026-06-30"),
    },
    Row {
        rule: &o::ENDS_SOON,
        wrong: |site| page(site, "for: mum, by: mum, on: 2025-02-01"),
        says: "the agreement to this page ends on `2026-02-01`",
        right: |site| page(site, "for: mum, by: mum, on: 2025-03-01"),
    },
    Row {
        rule: &o::ENDS_FIRST,
        wrong: |site| page(site, "for: mum, by: mum, on: 2026-01-05, until: 2026-01-04"),
        says: "it ends on `2026-01-04`, before it begins",
        right: |site| page(site, "for: mum, by: mum, on: 2026-01-05, until: 2026-12-04"),
    },
    Row {
        rule: &o::TWICE,
        wrong: |site| {
            page(site, "for: mum, by: mum, on: 2025-09-05}\n  - {for: mum, by: mum, on: 2026-01-05")
        },
        says: "`mum` has two pages online",
        right: |site| page(site, MUM),
    },
    Row {
        rule: &o::NO_PLACE,
        wrong: |site| {
            site.replace(SERVICE, "phone:", "families_online_at: http://families.example\nphone:")
        },
        says: "`http://families.example` is no place on the web that phones open safely",
        right: |site| {
            site.replace(SERVICE, "phone:", "families_online_at: https://families.example/\nphone:")
        },
    },
];

/// The adults with a page, and those whose page is held back.
fn pages(site: &Site) -> (Vec<String>, Vec<OnlineBecause>) {
    let checked = site.check();
    let made = checked
        .service
        .online()
        .iter()
        .map(|id| format!("{}/{}/{}", id.child, id.household, id.adult));
    let held = checked.service.online_held().iter().map(|held| held.because.clone());
    (made.collect(), held.collect())
}

#[test]
fn nobody_has_a_page_until_somebody_agreed() {
    assert_eq!(pages(&sound()), (vec![], vec![]));
    assert_eq!(pages(&page(sound(), MUM)), (vec!["p1/home/mum".into()], vec![]));
}

#[test]
fn a_page_is_held_back_while_anything_is_wrong_with_it() {
    use OnlineBecause::{ItsOwnError, NotAgreed, NotDecided, Over};
    let held = |site: Site| pages(&site);
    for (site, because) in [
        (page(sound(), "for: mum, by: gran, on: 2026-01-05"), NotAgreed),
        (page(sound(), "for: priya, by: mum, on: 2026-01-05"), ItsOwnError),
        (page(sound(), "for: mum, by: mum, on: 2024-12-05"), Over),
        (guarded(sound(), MUM), NotDecided),
    ] {
        assert_eq!(held(site), (vec![], vec![because]));
    }
    for site in [page(sound(), MUM), guarded(unguarded(sound()), MUM)] {
        assert_eq!(held(site).0, ["p1/home/mum"]);
    }
}

#[test]
fn the_record_stays_in_use_while_a_page_is_held_back() {
    let checked = guarded(sound(), MUM).check();
    assert_eq!(checked.withheld(), Vec::<String>::new());
}
