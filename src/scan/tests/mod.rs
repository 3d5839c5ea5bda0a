//! Planted leaks are found in every spelling and under every cover; clean text is left alone.

mod clean;
mod measure;
mod pdfs;
mod plants;
mod policy;

use std::collections::BTreeMap;

use super::{Address, Certainty, Child, Finding, Matcher, Papers, Roster, scan};
use crate::output::{Bundle, Digest};

/// A child whose every field is filled in.
pub(super) fn lukasz() -> Child {
    Child {
        reference: "p101".into(),
        first_names: vec!["Łukasz".into(), "Tadeusz".into()],
        surname: "Wójcik-Brzęk".into(),
        other_names: vec!["Luki".into()],
        born: Some((2023, 4, 9)),
        nhs_number: Some("943 476 5919".into()),
        pupil_number: Some("B801200005001".into()),
        addresses: vec![Address {
            lines: vec!["17 Tanpit Steading".into(), "Overmarl".into(), "ZE3 9QX".into()],
            confidential: true,
        }],
        phones: vec!["01632 960 431".into(), "+44 7700 900613".into()],
        emails: vec!["brzek.family@post.example".into()],
        around: vec!["Ewa Wójcik".into()],
        untold: vec!["Ferrybank Primary School".into(), "Hill".into(), "Ros Marchbank".into()],
        siblings: vec![],
    }
}

/// A child with an ordinary name and few particulars.
pub(super) fn child(reference: &str, first: &str, surname: &str) -> Child {
    Child {
        reference: reference.into(),
        first_names: vec![first.into()],
        surname: surname.into(),
        ..Child::default()
    }
}

pub(super) fn roster() -> Roster {
    let mut amara = child("p102", "Amara", "Nwosu");
    amara.siblings = vec!["p103".into()];
    amara.around = vec!["Chidinma Nwosu".into()];
    let children =
        vec![lukasz(), amara, child("p103", "Kelechi", "Nwosu"), child("p104", "Grace", "Hill")];
    let published =
        vec!["01632 960 100".into(), "hello@service.example".into(), "Grace Adeyemi".into()];
    let licensed = vec!["Posts the quokka, face first, through a slot".into(), "Waves".into()];
    Roster { children, published, licensed }
}

pub(super) fn search(
    audience: &'static str,
    about: Option<&str>,
    file: (&str, &[u8]),
    matcher: &Matcher,
) -> Vec<Finding> {
    let mut bundle = Bundle::new(audience, about.unwrap_or_default(), Digest::of(b""));
    bundle.add(file.0, file.1.to_vec()).unwrap();
    scan(&Papers { bundle: &bundle, texts: &BTreeMap::new(), about }, matcher)
}

/// Searches a page for everybody.
pub(super) fn public(text: &str) -> Vec<Finding> {
    search("public", None, ("public/a.html", text.as_bytes()), &roster().matcher())
}

/// Searches a page of one child's papers.
pub(super) fn papers(about: &str, text: &str) -> Vec<Finding> {
    search("family", Some(about), ("families/a.html", text.as_bytes()), &roster().matcher())
}

pub(super) fn certain(findings: &[Finding]) -> bool {
    findings.iter().any(|finding| finding.certainty() == Certainty::Certain)
}
