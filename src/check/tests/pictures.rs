//! Rows for pictures: beside their records, of a kind that can be used, and with consent.

use super::{Row, untouched};
use crate::check::pictures as i;
use crate::picture::tests as drawn;

const RECORD: &str = "pictures/pot.yaml";
const FILE: &str = "pictures/pot.png";
const OWN: &str = "children/p1/pictures/sam-and-bubbles.png";
const CARD: &str = "activities/language/bubbles.md";
const CHILD: &str = "children/p1/child.yaml";
const PROFILE: &str = "children/p1/profiles/2025-12-01.md";
const PAGE: &str = "pages/about.md";

const CONSENT: &str = "{for: use-in-training, by: mum, on: 2025-09-01}";
const OWN_CONSENT: &str = "{for: photograph, by: mum, on: 2025-09-01}";

fn page(text: &str) -> String {
    format!("---\ntitle: About\nsummary: About us\n---\n{text}\n")
}

pub(super) static ROWS: &[Row] = &[
    Row {
        rule: &i::NO_SUCH_PICTURE,
        wrong: |site| site.replace(CARD, "pictures: [pot]", "pictures: [pit]"),
        says: "there is no picture `pit`",
        // The record is there, and has a message of its own.
        right: |site| site.replace(RECORD, "words:", "wards:"),
    },
    Row {
        rule: &i::NO_SUCH_PICTURE,
        wrong: |site| site.with(PAGE, &page("![A pot](pot.png)")),
        says: "there is no picture `pot.png`",
        right: |site| site.with(PAGE, &page("![](pot) and ![A pot](pot)")),
    },
    Row {
        rule: &i::NO_SUCH_PICTURE,
        wrong: |site| site.replace(PROFILE, "photo: sam-and-bubbles", "photo: pot"),
        says: "there is no picture `pot`",
        right: untouched,
    },
    Row {
        rule: &i::NO_FILE,
        wrong: |site| site.without_bytes(FILE),
        says: "there is no picture beside this record",
        right: |site| {
            site.without_bytes(FILE).with_bytes("pictures/pot.JPEG", &drawn::jpg(600, 400))
        },
    },
    Row {
        rule: &i::NOT_DESCRIBED,
        wrong: |site| site.with_bytes("pictures/lid.png", &drawn::plain(600, 400)),
        says: "nobody has said what this picture shows",
        right: |site| {
            site.with_bytes("pictures/lid.png", &drawn::plain(600, 400))
                .with("pictures/lid.yaml", "words: A lid.\n")
        },
    },
    Row {
        rule: &i::BROKEN,
        wrong: |site| site.with_bytes(FILE, &drawn::plain(600, 400)[..200]),
        says: "`pictures/pot.png` is damaged, or breaks off before its end",
        right: untouched,
    },
    Row {
        rule: &i::BROKEN,
        wrong: |site| site.with_bytes(OWN, b""),
        says: "`children/p1/pictures/sam-and-bubbles.png` is empty",
        right: untouched,
    },
    Row {
        rule: &i::WRONG_KIND,
        wrong: |site| site.with_bytes(FILE, b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"),
        says: "`pictures/pot.png` is a picture of another kind: `HEIC`",
        // It is what its first bytes say.
        right: |site| site.with_bytes(FILE, &drawn::jpg(600, 400)),
    },
    Row {
        rule: &i::WRONG_KIND,
        wrong: |site| site.with_bytes(FILE, b"Dear all"),
        says: "`pictures/pot.png` is no picture that can be read here",
        right: untouched,
    },
    Row {
        rule: &i::TOO_LARGE,
        wrong: |site| site.with_bytes(FILE, &drawn::claiming(12_000, 9_000)),
        says: "`pictures/pot.png` is 12000 pixels wide and 9000 high: 108 megapixels, and 51 are the most",
        right: untouched,
    },
    Row {
        rule: &i::TOO_LARGE,
        wrong: |site| site.with_bytes(FILE, &vec![7; 30 << 20]),
        says: "`pictures/pot.png` has 30 MB, and 20 are the most",
        right: untouched,
    },
    Row {
        rule: &i::NOT_SHARP,
        wrong: |site| site.with_bytes(FILE, &drawn::plain(320, 240)),
        says: "`pictures/pot.png` is 320 pixels wide, and sharp on paper up to 27 mm",
        right: |site| site.with_bytes(FILE, &drawn::plain(480, 360)),
    },
    Row {
        rule: &i::NO_CONSENT,
        wrong: |site| {
            site.replace(RECORD, "[p1]", "[p1, p2]").replace(
                "children/p2/child.yaml",
                CONSENT,
                OWN_CONSENT,
            )
        },
        says: "no consent for `use-in-training` is written down for `p2`, so the picture is left out",
        right: |site| site.replace(RECORD, "[p1]", "[p1, p2]"),
    },
    Row {
        rule: &i::NO_CONSENT,
        // Gran may not give it.
        wrong: |site| {
            site.replace(CHILD, OWN_CONSENT, "{for: photograph, by: gran, on: 2025-09-01}")
        },
        says: "no consent for `photograph` is written down for `p1`, so the picture is left out",
        right: |site| site.replace(CHILD, CONSENT, OWN_CONSENT).replace(RECORD, "[p1]", "[p2]"),
    },
    Row {
        rule: &i::NO_CONSENT,
        wrong: |site| {
            site.replace(CHILD, OWN_CONSENT, "{for: photograph, by: mum, on: 2026-02-01}")
        },
        says: "no consent for `photograph` is written down for `p1`, so the picture is left out",
        right: |site| {
            site.replace(CHILD, OWN_CONSENT, "{for: photograph, by: mum, on: 2026-01-20}")
        },
    },
    Row {
        rule: &i::CONSENT_OVER,
        wrong: |site| {
            site.replace(
                CHILD,
                CONSENT,
                "{for: use-in-training, by: mum, on: 2025-09-01, withdrawn: 2026-01-20}",
            )
        },
        says: "the consent for `use-in-training` of `p1` was withdrawn on `2026-01-20`, so the picture is left out",
        right: |site| {
            site.replace(
                CHILD,
                CONSENT,
                "{for: use-in-training, by: mum, on: 2025-09-01, until: 2026-01-20}",
            )
        },
    },
    Row {
        rule: &i::CONSENT_OVER,
        wrong: |site| {
            site.replace(
                CHILD,
                OWN_CONSENT,
                "{for: photograph, by: mum, on: 2025-09-01, until: 2026-01-19}",
            )
        },
        says: "the consent for `photograph` of `p1` ended on `2026-01-19`, so the picture is left out",
        // The family was asked again.
        right: |site| {
            let again = "{for: photograph, by: mum, on: 2025-09-01, until: 2026-01-19}\n  - {for: photograph, by: mum, on: 2026-01-19}";
            site.replace(CHILD, OWN_CONSENT, again)
        },
    },
    Row {
        rule: &i::TWO_FILES,
        wrong: |site| site.with_bytes("pictures/pot.jpg", &drawn::jpg(600, 400)),
        says: "`pictures/pot.jpg` and `pictures/pot.png` both lie beside it",
        right: untouched,
    },
    Row {
        rule: &i::NO_PLACE,
        wrong: |site| site.replace(CARD, "Bubbles go, and", "![A pot](pot) Bubbles go, and"),
        says: "this picture is left out; its words are printed",
        right: |site| site.with(PAGE, &page("![A pot](pot)")),
    },
];

#[test]
fn a_picture_that_cannot_be_shown_holds_nothing_else_back() {
    let checked = super::sound()
        .replace("children/p1/child.yaml", CONSENT, "{for: photograph, by: mum, on: 2025-09-01}")
        .with_bytes(OWN, b"GIF89a")
        .check();
    assert_eq!(
        checked.withheld(),
        ["picture pot: error", "own picture sam-and-bubbles of p1: error"]
    );
    assert!(checked.service.activities().contains_key("language/bubbles"));
}
