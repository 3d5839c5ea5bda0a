//! Pages of words alone.

use super::paragraph;
use crate::view::Address;
use crate::view::prose::{Block, Inline, Prose};
use crate::view::site::{
    AccessibilityPage, Compliance, Contact, Credit, CreditGroup, CreditsPage, Enforcement,
    KnownIssue, PrivacyPage, ProsePage, SitePage,
};
use crate::words::Words;

/// Every page that has no cards.
pub(super) fn pages(words: &Words) -> Vec<SitePage> {
    vec![
        SitePage::Prose(ProsePage {
            title: "About Thistledown Portage".into(),
            summary: Some("Who we are, whom we visit, and how to ask for us.".into()),
            address: Address::About,
            body: body(),
        }),
        SitePage::Accessibility(Box::new(statement(words))),
        SitePage::Privacy(PrivacyPage {
            organisation: "Wend Valley Council".into(),
            body: Some(body()),
            contact: contact(),
            changed: Some("22 November 2026".into()),
        }),
        SitePage::Credits(CreditsPage {
            groups: vec![CreditGroup {
                name: "Fonts".into(),
                credits: vec![Credit {
                    name: "Andika".into(),
                    by: Some("SIL Global".into()),
                    licence: "SIL Open Font Licence 1.1".into(),
                    website: Some("https://software.sil.org/andika/".into()),
                }],
            }],
        }),
    ]
}

fn heading(text: &str) -> Block {
    Block::Heading { level: 1, inlines: vec![Inline::Text { text: text.into() }] }
}

fn body() -> Prose {
    let item = |text: &str| vec![paragraph(text)];
    let items = vec![
        item("We ring you within a week."),
        item("Somebody comes for a cup of tea and a chat."),
        item("Together we look at what your child enjoys."),
    ];
    Prose {
        blocks: vec![
            paragraph("We are a small team. We work with families in their own homes."),
            heading("How to ask for a home visitor"),
            paragraph("Anyone can ask: you, your health visitor, a nursery or a friend."),
            heading("What happens first"),
            Block::List { ordered: false, items },
        ],
    }
}

fn contact() -> Contact {
    Contact {
        phone: Some("01632 960200".into()),
        email: Some("hello@thistledown.example".into()),
        address: vec!["The Old Library".into(), "Mill Lane".into(), "Wendbridge".into()],
        form: Some("https://thistledown.example/contact".into()),
    }
}

fn issue(what: &str) -> KnownIssue {
    KnownIssue {
        what: what.into(),
        why: "Some screen readers say the two columns in the wrong order (WCAG 2.2 success \
              criterion 1.3.2, meaningful sequence)."
            .into(),
        instead: "Every chart is also a list on the page beside it.".into(),
        mended: Some("By March 2027.".into()),
    }
}

fn statement(words: &Words) -> AccessibilityPage {
    AccessibilityPage {
        organisation: "Thistledown Portage Service is part of Wend Valley Council.".into(),
        scope: words.say_with("site-applies-to", &[("what", "thistledown.example".into())]),
        status: Compliance::Partial,
        not_compliant: vec![issue("Charts in some printed sheets")],
        too_great_a_burden: Vec::new(),
        outside_the_law: vec![issue("Training papers from before 2018")],
        contact: contact(),
        answer: words.say_with("site-answer-within", &[("days", 5_u32.into())]),
        enforcement: Enforcement::Ehrc,
        plans: Some(Prose { blocks: vec![paragraph("We test new cards with families.")] }),
        prepared: "3 March 2026".into(),
        reviewed: "22 November 2026".into(),
        tested: "20 November 2026".into(),
        tested_by: "Wend Valley Council web team".into(),
        method: "With a keyboard, with two screen readers and at four times the size.".into(),
    }
}
