//! Which file and which template a page has, and how its links find their way.
//!
//! Every link is the way up to the root and down again, with the file name written out, so that
//! the site works from a memory stick, in a folder of another site, and on any server.

use std::collections::BTreeMap;

use crate::view::Address;
use crate::view::site::SitePage;

/// The address of a page.
#[must_use]
pub fn address(page: &SitePage) -> Address {
    match page {
        SitePage::Home(_) => Address::Home,
        SitePage::Areas(_) => Address::Areas,
        SitePage::Area(page) => page.area.address.clone(),
        SitePage::Activity(page) => page.address.clone(),
        SitePage::ToSend(page) => match page.address.clone() {
            Address::Activity(area, slug) => Address::ToSend(area, slug),
            other => other,
        },
        SitePage::Find(_) => Address::Find,
        SitePage::FindData(_) => Address::FindData,
        SitePage::Groups(page) => page.address.clone(),
        SitePage::Now(_) => Address::Now,
        SitePage::Ages(_) => Address::Ages,
        SitePage::Age(page) => Address::Age(page.slug.clone()),
        SitePage::AToZ(_) => Address::AToZ,
        SitePage::Prose(page) => page.address.clone(),
        SitePage::Accessibility(_) => Address::Accessibility,
        SitePage::Privacy(_) => Address::Privacy,
        SitePage::Credits(_) => Address::Credits,
        SitePage::Kept => Address::Kept,
        SitePage::Offline => Address::Offline,
        SitePage::NotFound => Address::NotFound,
        SitePage::Way(page) => page.address.clone(),
    }
}

/// The file of a page below the root of the site.
#[must_use]
pub fn file(page: &SitePage) -> String {
    address(page).to_string()
}

/// The way from a page up to the root of the site: nothing, or `../` once, twice or three times.
#[must_use]
pub fn root(path: &str) -> &'static str {
    match path.matches('/').count() {
        0 => "",
        1 => "../",
        2 => "../../",
        _ => "../../../",
    }
}

/// The pages that every page links to, by the names that templates call them: `to.a_to_z`.
#[must_use]
pub(super) fn fixed() -> BTreeMap<&'static str, Address> {
    BTreeMap::from([
        ("home", Address::Home),
        ("areas", Address::Areas),
        ("find", Address::Find),
        ("minutes", Address::Minutes),
        ("now", Address::Now),
        ("ages", Address::Ages),
        ("a_to_z", Address::AToZ),
        ("about", Address::About),
        ("kept", Address::Kept),
        ("accessibility", Address::Accessibility),
        ("privacy", Address::Privacy),
        ("credits", Address::Credits),
    ])
}

/// The template that a page is made with, by its name below `html/`.
#[must_use]
pub(super) fn template(page: &SitePage) -> &'static str {
    match page {
        SitePage::Home(_) => "home.html",
        SitePage::Areas(_) => "areas.html",
        SitePage::Area(_) => "area.html",
        SitePage::Activity(_) => "activity.html",
        SitePage::ToSend(_) => "send.html",
        SitePage::Find(_) | SitePage::FindData(_) => "find.html",
        SitePage::Groups(_) => "groups.html",
        SitePage::Now(_) => "now.html",
        SitePage::Ages(_) => "ages.html",
        SitePage::Age(_) => "age.html",
        SitePage::AToZ(_) => "a-to-z.html",
        SitePage::Prose(_) => "page.html",
        SitePage::Accessibility(_) => "accessibility.html",
        SitePage::Privacy(_) => "privacy.html",
        SitePage::Credits(_) => "credits.html",
        SitePage::Kept => "kept.html",
        SitePage::Offline => "offline.html",
        SitePage::NotFound => "404.html",
        SitePage::Way(_) => "way.html",
    }
}

/// Whether a slug can stand in an address everywhere: on a server, on a memory stick with an old
/// file system, in an e-mail. Lower-case ASCII letters, digits and single hyphens, at most sixty.
#[must_use]
pub fn is_slug(text: &str) -> bool {
    let fits = (1..=60).contains(&text.len());
    fits && text.split('-').all(|part| {
        !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::sheet::CardPaper;

    fn card() -> Address {
        Address::Activity("language".into(), "bubbles".into())
    }

    #[test]
    fn every_address_names_its_file_and_the_paper_lies_beside_its_page() {
        assert_eq!(Address::Home.to_string(), "index.html");
        assert_eq!(card().to_string(), "activities/language/bubbles.html");
        let sheet = Address::Sheet("language".into(), "bubbles".into(), CardPaper::A4);
        assert_eq!(sheet.to_string(), "activities/language/bubbles.pdf");
        assert_eq!(Address::Age("9-12".into()).to_string(), "ages/9-12.html");
        assert_eq!(Address::Page("referrals".into()).to_string(), "referrals.html");
    }

    #[test]
    fn the_way_up_leads_to_the_root_from_any_depth() {
        assert_eq!(root("index.html"), "");
        assert_eq!(root("areas/language.html"), "../");
        assert_eq!(root(&card().to_string()), "../../");
        let short = Address::ShortIn("ur".into(), "k7m2xq".into());
        assert_eq!(root(&short.to_string()), "../../../");
    }

    #[test]
    fn slugs_are_plain() {
        for good in ["bubbles", "list-of-three", "9-12"] {
            assert!(is_slug(good), "{good}");
        }
        for bad in ["", "Bubbles", "a--b", "-a", "a-", "zoë", "a/b", "..", "a.b", &"a".repeat(61)]
        {
            assert!(!is_slug(bad), "{bad}");
        }
    }
}
