//! The pages that the law asks for, and the credits.

use std::collections::BTreeMap;

use crate::model::{self, IssueGround, ServiceRecord};
use crate::privacy::policy::Public;
use crate::view::photo::illustrated;
use crate::view::prose::Prose;
use crate::view::sight::Sight;

use super::{
    AccessibilityPage, Compliance, Contact, Credit, CreditGroup, CreditsPage, Enforcement,
    KnownIssue, PrivacyPage,
};

/// Fonts that the papers embed: name, maker, licence.
const FONTS: &[[&str; 3]] = &[
    ["Andika", "SIL International", "OFL-1.1"],
    ["Noto Naskh Arabic", "The Noto Project Authors", "OFL-1.1"],
    ["Noto Nastaliq Urdu", "The Noto Project Authors", "OFL-1.1"],
    ["Noto Sans Bengali", "The Noto Project Authors", "OFL-1.1"],
    ["Noto Sans Gurmukhi", "The Noto Project Authors", "OFL-1.1"],
];

/// Programs that Doorstep stands on: name, licence.
const PROGRAMS: &[[&str; 2]] = &[
    ["Doorstep", "MIT OR Apache-2.0"],
    ["Typst", "Apache-2.0"],
    ["Tera", "MIT"],
    ["pulldown-cmark", "MIT"],
    ["Fluent", "Apache-2.0 OR MIT"],
];

/// The accessibility statement; `None` when the service has not recorded its facts.
pub(super) fn accessibility(
    sight: &Sight<'_, Public>,
    record: &ServiceRecord,
) -> Option<AccessibilityPage> {
    let facts = record.accessibility.as_ref()?;
    let words = sight.words;
    let name = &sight.open(&record.name).value;
    // These pages may stand somewhere else than the service's own website, and it is they that are meant.
    let website = sight.open(&record.website).as_ref().map(|website| website.value.as_str());
    let what = sight.published_at().or(website).unwrap_or(name);
    let days = usize::from(*sight.open(&facts.response_days));
    let issue = |issue: &model::KnownIssue| KnownIssue {
        what: sight.open(&issue.what).clone(),
        why: sight.open(&issue.why).clone(),
        instead: sight.open(&issue.instead).clone(),
        mended: None,
    };
    let on = |ground: IssueGround| -> Vec<KnownIssue> {
        let named = |one: &model::KnownIssue| {
            sight.open(&one.because).unwrap_or(IssueGround::NotCompliant) == ground
        };
        facts.known_issues.iter().filter(|one| named(one)).map(issue).collect()
    };
    Some(AccessibilityPage {
        organisation: sight.open(&facts.organisation).clone(),
        scope: words.say_with("site-applies-to", &[("what", what.into())]),
        status: match sight.open(&facts.status) {
            model::Compliance::Full => Compliance::Full,
            model::Compliance::Partial => Compliance::Partial,
            model::Compliance::None => Compliance::None,
        },
        not_compliant: on(IssueGround::NotCompliant),
        too_great_a_burden: on(IssueGround::Burden),
        outside_the_law: on(IssueGround::Outside),
        contact: contact(sight, record),
        answer: words.say_with("site-answer-within", &[("days", days.into())]),
        enforcement: match sight.open(&facts.enforcement) {
            model::Enforcement::Ehrc => Enforcement::Ehrc,
            model::Enforcement::Ecni => Enforcement::Ecni,
        },
        plans: None,
        prepared: words.date(*sight.open(&facts.prepared)),
        reviewed: words.date(sight.open(&facts.reviewed).value),
        tested: words.date(*sight.open(&facts.tested_on)),
        tested_by: sight.open(&facts.tested_by).clone(),
        method: sight.open(&facts.method).clone(),
    })
}

/// The privacy notice.
pub(super) fn privacy(sight: &Sight<'_, Public>, record: &ServiceRecord) -> PrivacyPage {
    let facts = record.privacy.as_ref();
    let name = &sight.open(&record.name).value;
    let mut contact = contact(sight, record);
    contact.form = None;
    PrivacyPage {
        organisation: facts
            .map_or_else(|| name.clone(), |facts| sight.open(&facts.controller).clone()),
        body: page(sight, "privacy"),
        contact,
        changed: facts.map(|facts| sight.words.date(*sight.open(&facts.reviewed))),
    }
}

/// A page that the service wrote, in the language of the sight.
pub(super) struct Written {
    pub(super) title: String,
    pub(super) summary: String,
    pub(super) body: Prose,
}

/// What the service wrote under this name; nothing in a language that nobody has translated it into.
pub(super) fn written(sight: &Sight<'_, Public>, slug: &str) -> Option<Written> {
    let page = sight.service.pages().get(slug)?;
    let (title, summary, body) = if sight.is_own_language() {
        (&page.title, &page.summary, &page.body)
    } else {
        let page = sight.service.page_translation(slug, sight.words.language())?;
        (&page.title, &page.summary, &page.body)
    };
    Some(Written {
        title: sight.open(title).clone(),
        summary: sight.open(summary).clone(),
        body: illustrated(sight, sight.open(body)),
    })
}

/// The text of such a page.
pub(super) fn page(sight: &Sight<'_, Public>, slug: &str) -> Option<Prose> {
    written(sight, slug).map(|page| page.body)
}

fn contact(sight: &Sight<'_, Public>, record: &ServiceRecord) -> Contact {
    Contact {
        phone: sight.open(&record.phone).as_ref().map(|phone| phone.value.clone()),
        email: sight.open(&record.email).as_ref().map(|email| email.value.clone()),
        address: sight.open(&record.address).clone(),
        form: None,
    }
}

/// Whose work is in the pages and papers.
pub(super) fn credits(
    sight: &Sight<'_, Public>,
    symbols: &BTreeMap<String, Credit>,
) -> CreditsPage {
    let words = sight.words;
    // A checklist that may not be published has nothing in these pages.
    let lists = sight.service.checklists().values();
    let texts = lists.filter(|list| list.may_be_published(&sight.grant)).map(|list| Credit {
        name: sight.open(&list.title).clone(),
        by: Some(sight.open(&list.publisher).clone()),
        licence: sight.open(&list.licence).value.clone(),
        website: None,
    });
    let fonts = FONTS.iter().map(|[name, by, licence]| Credit {
        name: (*name).into(),
        by: Some((*by).into()),
        licence: (*licence).into(),
        website: None,
    });
    let programs = PROGRAMS.iter().map(|[name, licence]| Credit {
        name: (*name).into(),
        by: None,
        licence: (*licence).into(),
        website: None,
    });
    let group = |name: &str, credits: Vec<Credit>| CreditGroup { name: words.say(name), credits };
    let groups = vec![
        group("site-credit-texts", texts.collect()),
        group("site-credit-symbols", symbols.values().cloned().collect()),
        group("site-credit-fonts", fonts.collect()),
        group("site-credit-programs", programs.collect()),
    ];
    CreditsPage { groups: groups.into_iter().filter(|group| !group.credits.is_empty()).collect() }
}
