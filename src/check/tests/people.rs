//! Rows for programmes, consents and staff, and for links to people, households, things and groups.

use super::{Row, untouched};
use crate::check::{consents as n, hidden as h, programmes as q, records as l, staffing as s};

const CHILD: &str = "children/p1/child.yaml";
const ADA: &str = "staff/ada.yaml";
const DRUM: &str = "equipment/drum.yaml";
const SESSION: &str = "group-sessions/2026-01-14-rhyme.md";
const VISIT: &str = "children/p1/visits/2026-01-12.md";
const NOTE: &str = "children/p1/contact-notes/2026-01-14-text.md";
const PROGRAMME: &str = "  - {kind: portage, from: 2025-09-01, worker: ada, offer: weekly}\n";
const TEXT: &str = "{for: contact-by-text, by: mum, on: 2025-09-01";
const PRIYA: &str = "{id: priya, name: Priya Nair, role: Therapist}";

/// A note of a text message of 14 January.
const MESSAGE: &str = "---\nby: ada\nwith: [mum]\nhow: message\n---\nSee you on Monday.\n";

pub(super) static ROWS: &[Row] = &[
    Row {
        rule: &h::UNNAMED_TOLD,
        wrong: |site| site.replace(CHILD, "visits_every", "not_named: [Priya Nair]\nvisits_every"),
        says: "`Priya Nair` asked not to be named and would print",
        right: |site| {
            site.replace(CHILD, "visits_every", "not_named: [Delyth Arkwright]\nvisits_every")
        },
    },
    Row {
        rule: &l::NO_SUCH_PERSON,
        wrong: |site| {
            site.replace(
                CHILD,
                "by: mum, on: 2025-09-01}\n  - {for: joint",
                "by: dad, on: 2025-09-01}\n  - {for: joint",
            )
        },
        says: "`dad` is nobody in this child's record",
        right: untouched,
    },
    Row {
        rule: &l::NO_SUCH_HOUSEHOLD,
        wrong: |site| site.replace(DRUM, "to: p2, household: home", "to: p2, household: dads"),
        says: "`dads` is no household of this child",
        right: untouched,
    },
    Row {
        rule: &l::NO_SUCH_EQUIPMENT,
        wrong: |site| site.replace("equipment/rattle.yaml", "drum", "drums"),
        says: "`drums` is not in the equipment library",
        // It is there, and has a mistake of its own.
        right: |site| site.replace(DRUM, "kind: sensory", "kind: loud"),
    },
    Row {
        rule: &l::NO_SUCH_GROUP,
        wrong: |site| site.replace(SESSION, "group: rhyme", "group: rhymes"),
        says: "`rhymes` is no group of the service",
        right: |site| site.replace("groups/rhyme.yaml", "most: 6", "most: many"),
    },
    Row {
        rule: &l::NO_SUCH_NAMED_CHILD,
        wrong: |site| site.replace(DRUM, "to: p2", "to: p3"),
        says: "`p3` is no child here",
        right: |site| site.replace("children/p2/child.yaml", "pronouns: he", "pronouns: who"),
    },
    Row {
        rule: &q::TWICE,
        wrong: |site| {
            site.replace(CHILD, PROGRAMME, "  - {kind: portage, from: 2025-09-01, until: 2025-12-01, worker: ada}\n  - {kind: portage, from: 2025-12-01, worker: ada}\n")
        },
        says: "there is `Portage` twice at the same time",
        right: |site| {
            site.replace(CHILD, PROGRAMME, "  - {kind: portage, from: 2025-09-01, until: 2025-12-01, worker: ada}\n  - {kind: portage, from: 2025-12-02, worker: ada}\n  - {kind: send-support, from: 2025-10-01, worker: bron}\n")
        },
    },
    Row {
        rule: &q::ENDS_FIRST,
        wrong: |site| {
            site.replace(CHILD, "worker: ada, offer", "until: 2025-08-31, worker: ada, offer")
        },
        says: "it ends on `2025-08-31`, before it begins",
        right: |site| {
            site.replace(CHILD, "worker: ada, offer", "until: 2025-09-01, worker: ada, offer")
        },
    },
    Row {
        rule: &q::OTHER_START,
        wrong: |site| {
            site.replace(
                CHILD,
                "kind: portage, from: 2025-09-01",
                "kind: portage, from: 2025-09-08",
            )
        },
        says: "the programme begins on `2025-09-08`, and started says `2025-09-01`",
        right: |site| {
            site.replace(
                CHILD,
                PROGRAMME,
                "  - {kind: send-support, from: 2025-10-01, worker: bron}\n",
            )
        },
    },
    Row {
        rule: &q::OTHER_WORKER,
        wrong: |site| site.replace(CHILD, "worker: ada", "worker: bron"),
        says: "`bron` has the programme, and `ada` visits",
        right: |site| {
            site.replace(CHILD, PROGRAMME, "  - {kind: portage, from: 2025-09-01, until: 2025-12-01, worker: bron}\n  - {kind: portage, from: 2025-12-02, worker: ada}\n")
        },
    },
    Row {
        rule: &q::NO_SUCH_OFFER,
        wrong: |site| site.replace(CHILD, "offer: weekly", "offer: monthly"),
        says: "there is no offer `monthly`",
        // The rules cannot be read, which has a message of its own.
        right: |site| site.replace("rules.yaml", "nation: england", "nation: narnia"),
    },
    Row {
        rule: &q::NO_SUCH_OFFER,
        wrong: |site| site.without("rules.yaml"),
        says: "there is no offer `weekly`",
        right: |site| {
            site.replace(CHILD, ", offer: weekly", "")
                .replace("children/p2/child.yaml", ", offer: weekly", "")
                .without("rules.yaml")
        },
    },
    Row {
        rule: &q::USED_UP,
        wrong: |site| {
            site.replace(CHILD, "offer: weekly", "offer: twelve").replace(
                "rules.yaml",
                "visits: 12",
                "visits: 2",
            )
        },
        says: "2 visits were held, and the offer `twelve` has 2",
        right: |site| {
            site.replace(CHILD, "offer: weekly", "offer: twelve").replace(
                "rules.yaml",
                "visits: 12",
                "visits: 3",
            )
        },
    },
    Row {
        rule: &n::NOT_RESPONSIBLE,
        wrong: |site| site.replace(CHILD, TEXT, "{for: contact-by-text, by: priya, on: 2025-09-01"),
        says: "`priya` does not have parental responsibility",
        right: untouched,
    },
    Row {
        rule: &n::NOT_RESPONSIBLE,
        wrong: |site| site.replace(CHILD, TEXT, "{for: contact-by-text, by: gran, on: 2025-09-01"),
        says: "`gran` does not have parental responsibility",
        right: |site| {
            site.replace(CHILD, "relation: gran}", "relation: gran, parental_responsibility: yes}")
                .replace(CHILD, TEXT, "{for: contact-by-text, by: gran, on: 2025-09-01")
        },
    },
    Row {
        rule: &n::ENDS_FIRST,
        wrong: |site| site.replace(CHILD, "until: 2026-12-31}\n", "until: 2025-08-31}\n"),
        says: "`2025-08-31` is before it was given",
        right: |site| site.replace(CHILD, "until: 2026-12-31}\n", "until: 2025-09-01}\n"),
    },
    Row {
        rule: &n::ENDS_SOON,
        wrong: |site| site.replace(CHILD, "until: 2026-12-31}\n", "until: 2026-02-19}\n"),
        says: "this consent ends on `2026-02-19`",
        right: |site| site.replace(CHILD, "until: 2026-12-31}\n", "until: 2026-02-20}\n"),
    },
    Row {
        rule: &n::USED_WHEN_OVER,
        wrong: |site| {
            site.with(NOTE, MESSAGE).replace(
                CHILD,
                TEXT,
                "{for: contact-by-text, by: mum, on: 2025-09-01, withdrawn: 2026-01-14",
            )
        },
        says: "the consent for `contact-by-text` did not hold on `2026-01-14`",
        right: |site| {
            site.with(NOTE, MESSAGE).replace(
                CHILD,
                TEXT,
                "{for: contact-by-text, by: mum, on: 2025-09-01, withdrawn: 2026-01-15",
            )
        },
    },
    Row {
        rule: &n::USED_WHEN_OVER,
        wrong: |site| {
            site.replace(VISIT, "how: home", "how: joint").replace(
                CHILD,
                "until: 2026-12-31}\n",
                "until: 2026-01-11}\n",
            )
        },
        says: "the consent for `joint-visit` did not hold on `2026-01-12`",
        right: |site| site.replace(VISIT, "how: home", "how: joint"),
    },
    Row {
        rule: &n::SENT_THOUGH_WITHDRAWN,
        wrong: |site| sharing(site, "withdrawn: 2026-01-05"),
        says: "sharing with `dr-marsh` was withdrawn on `2026-01-05`",
        right: |site| sharing(site, "until: 2026-03-05"),
    },
    Row {
        rule: &n::PAPERS_WITHOUT_SAY,
        wrong: |site| site.replace(CHILD, "relation: gran}", "relation: gran, receives: [chart]}"),
        says: "`gran` has no parental responsibility and is to receive papers",
        right: |site| {
            site.replace(CHILD, "relation: gran}", "relation: gran, receives: [chart]}").replace(
                CHILD,
                "consents:",
                "consents:\n  - {for: share-information, with: [gran], by: mum, on: 2025-09-01}",
            )
        },
    },
    Row {
        rule: &n::SENDS_NOWHERE,
        wrong: |site| site.replace(CHILD, TEXT, "{for: contact-by-email, by: mum, on: 2025-09-01"),
        says: "there is no e-mail to write to",
        right: |site| {
            site.replace(CHILD, TEXT, "{for: contact-by-email, by: mum, on: 2025-09-01").replace(
                CHILD,
                "relation: mum,",
                "relation: mum, email: joanna@home.example,",
            )
        },
    },
    Row {
        rule: &s::COMPETENCY_OVER,
        wrong: |site| site.on("2026-02-04"),
        says: "`Making a first visit` was signed off until `2026-02-03`",
        right: |site| site.on("2026-02-03"),
    },
    Row {
        rule: &s::COMPETENCY_OVER,
        wrong: |site| {
            site.on("2026-02-04").replace(ADA, "supervision:", "  - {what: Making a later visit, signed_off_by: bron, on: 2026-02-03}\nsupervision:")
        },
        says: "`Making a first visit` was signed off until `2026-02-03`",
        right: |site| {
            site.on("2026-02-04").replace(ADA, "supervision:", "  - {what: making a first visit, signed_off_by: bron, on: 2026-02-03}\nsupervision:")
        },
    },
    Row {
        rule: &s::TRAINING_OVER,
        wrong: |site| site.on("2026-03-04"),
        says: "`Keeping children safe` was to be done again by `2026-03-03`",
        right: |site| {
            site.on("2026-03-04").replace(
                ADA,
                "competencies:",
                "  - {what: Keeping children safe, on: 2026-03-02}\ncompetencies:",
            )
        },
    },
    Row {
        rule: &s::OWN_SIGNATURE,
        wrong: |site| site.replace(ADA, "signed_off_by: bron", "signed_off_by: ada"),
        says: "the signature is their own",
        right: untouched,
    },
    Row {
        rule: &s::STAFF_DATES,
        wrong: |site| {
            site.replace(ADA, "started: 2024-09-02", "started: 2024-09-02\nleft: 2024-09-01")
        },
        says: "`2024-09-01` is before `2024-09-02`",
        right: |site| {
            site.replace(ADA, "started: 2024-09-02", "started: 2024-09-02\nleft: 2026-09-01")
        },
    },
    Row {
        rule: &s::NO_SUPERVISION,
        wrong: |site| site.on("2026-02-19"),
        says: "the last supervision was on `2026-01-07`, and the next was due by `2026-02-18`",
        right: |site| site.on("2026-02-18"),
    },
    Row {
        rule: &s::LEFT_WITH_CHILDREN,
        wrong: |site| site.replace(ADA, "started:", "left: 2026-01-19\nstarted:"),
        says: "`ada` left on `2026-01-19`",
        right: |site| site.replace(ADA, "started:", "left: 2026-01-20\nstarted:"),
    },
    Row {
        rule: &s::LEFT_WITH_CHILDREN,
        wrong: |site| {
            site.replace("staff/bron.yaml", "role:", "left: 2026-01-19\nrole:").replace(
                CHILD,
                "  - {kind: portage",
                "  - {kind: send-support, from: 2026-01-05, worker: bron}\n  - {kind: portage",
            )
        },
        says: "`bron` left on `2026-01-19`",
        right: |site| {
            site.replace("staff/bron.yaml", "role:", "left: 2026-01-19\nrole:").replace(CHILD, "  - {kind: portage", "  - {kind: send-support, from: 2026-01-05, until: 2026-01-19, worker: bron}\n  - {kind: portage")
        },
    },
    Row {
        rule: &s::LEAVING_WITH_CHILDREN,
        wrong: |site| site.replace(ADA, "started:", "left: 2026-02-19\nstarted:"),
        says: "`ada` leaves on `2026-02-19`",
        right: |site| site.replace(ADA, "started:", "left: 2026-02-20\nstarted:"),
    },
];

/// Consent to share with the doctor, and a review that goes to her by consent.
fn sharing(site: super::Site, end: &str) -> super::Site {
    let line = format!(
        "consents:\n  - {{for: share-information, with: [dr-marsh], by: mum, on: 2025-09-01, {end}}}"
    );
    site.replace(CHILD, "consents:", &line).replace(
        CHILD,
        "basis: public-task, recorded_by: ada",
        "basis: consent, by: mum",
    )
}

#[test]
fn a_professional_may_be_rung() {
    use crate::check::children::PHONE;
    let line = |phone: &str| PRIYA.replace("role:", &format!("phone: {phone}, role:"));
    let site = |phone: &str| super::sound().replace(CHILD, PRIYA, &line(phone)).check();
    assert_eq!(site("01632 960555").of(&PHONE), Vec::<String>::new());
    assert_eq!(site("960555").of(&PHONE), ["`960555` has too few digits to ring"]);
}

#[test]
fn what_portage_asks_for_is_asked_while_it_runs() {
    use crate::check::children::OVER_FIVE;
    use crate::check::reviews::OVERDUE;
    let over = "  - {kind: portage, from: 2025-09-01, until: 2025-12-01, worker: ada}\n";
    let school = "  - {kind: send-support, from: 2025-12-02, worker: bron}\n";
    for (programmes, said) in [(over.to_owned() + school, 0), (PROGRAMME.to_owned(), 1)] {
        let site = super::sound().replace(CHILD, PROGRAMME, &programmes).on("2028-02-12");
        let checked = site.without("children/p2/child.yaml").check();
        assert_eq!(checked.of(&OVER_FIVE).len(), said, "{programmes}");
        assert_eq!(checked.of(&OVERDUE).len(), said, "{programmes}");
    }
}
