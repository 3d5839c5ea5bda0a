//! What a reader and the writer of a theme would notice.

use super::*;
use crate::view::card::ActivityPage;

fn words() -> Words {
    let theme = Theme::default();
    let files: Vec<_> = theme
        .below("words/en-GB")
        .map(|(path, bytes)| (path, std::str::from_utf8(bytes).unwrap()))
        .collect();
    Words::load(files.into_iter(), "en-GB").0
}

fn engine() -> HtmlEngine {
    HtmlEngine::new(&Theme::default(), std::sync::Arc::default(), &words(), &sample::frame())
        .unwrap()
}

/// The faults of the default theme with one file changed.
fn faults_with(name: &str, change: impl Fn(&str) -> String) -> Vec<ThemeFault> {
    let mut changed = templates(&Theme::default()).unwrap();
    let text = change(&changed[name]);
    changed.insert(name.to_owned(), text);
    HtmlEngine::of(&changed, BTreeMap::new(), &words(), &sample::frame()).err().unwrap_or_default()
}

fn activity(change: impl Fn(&mut ActivityPage)) -> String {
    let mut pages = sample::pages().into_iter();
    let found = pages.find_map(|page| match page {
        SitePage::Activity(page) => Some(page),
        _ => None,
    });
    let mut page = found.unwrap();
    change(&mut page);
    engine().render(&SitePage::Activity(page), &sample::twins()).unwrap()
}

fn count(text: &str, part: &str) -> usize {
    text.matches(part).count()
}

#[test]
fn every_page_has_one_heading_one_main_part_a_way_there_and_a_name() {
    let engine = engine();
    let mut templates = Vec::new();
    for page in sample::pages().iter().chain(&sample::bare_pages()) {
        let html = engine.render(page, &sample::twins()).unwrap();
        let name = routes::template(page);
        assert_eq!(count(&html, "<h1>"), 1, "{name}");
        assert_eq!(count(&html, "<main id=\"main\" tabindex=\"-1\">"), 1, "{name}");
        assert_eq!(count(&html, "href=\"#main\""), 1, "{name}");
        assert!(html.starts_with("<!DOCTYPE html>\n<html lang=\"x\" dir=\"x\">"), "{name}");
        let template = name.trim_end_matches(".html");
        assert!(html.contains(&format!("<body data-template=\"{template}\">")), "{name}");
        templates.push(template);
    }
    templates.sort_unstable();
    templates.dedup();
    assert_eq!(templates.len(), 19);
}

#[test]
fn headings_skip_no_level_and_ids_are_unique() {
    let engine = engine();
    for page in sample::pages() {
        let html = engine.render(&page, &sample::twins()).unwrap();
        let levels: Vec<usize> = html
            .match_indices("<h")
            .filter_map(|(at, _)| html[at + 2..].chars().next()?.to_digit(10))
            .map(|digit| digit as usize)
            .collect();
        for pair in levels.windows(2) {
            assert!(pair[1] <= pair[0] + 1, "{}: {levels:?}", routes::template(&page));
        }
        let ids: Vec<&str> =
            html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        let unique: std::collections::BTreeSet<_> = ids.iter().collect();
        assert_eq!(ids.len(), unique.len(), "{}: {ids:?}", routes::template(&page));
    }
}

#[test]
fn every_link_is_relative_explicit_and_leads_up_from_where_the_page_is() {
    let engine = engine();
    for page in sample::pages() {
        let html = engine.render(&page, &sample::twins()).unwrap();
        let root = routes::root(&routes::file(&page));
        let links = html.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
        for link in links.filter(|link| !link.contains(':') && !link.starts_with('#')) {
            if link == "x" {
                continue; // an address that the service gave, in the sample
            }
            let below = link.strip_prefix(root).unwrap_or_else(|| panic!("{link}"));
            assert!(!below.starts_with(['.', '/']), "{link}");
            assert!(below.rsplit('/').next().is_some_and(|name| name.contains('.')), "{link}");
        }
        assert!(!html.contains("src=\"http") && !html.contains("url("));
    }
}

#[test]
fn titles_say_card_area_and_service() {
    let html = activity(|page| {
        page.title = "Bubbles & more".into();
        page.area.name = "Language".into();
    });
    assert!(html.contains("<title>Bubbles &amp; more – Language – x</title>"));
}

#[test]
fn hostile_text_in_a_card_stays_text() {
    let html = activity(|page| {
        page.title = "<script>alert(1)</script>".into();
        page.area.slug = "\" onmouseover=\"alert(1)".into();
        page.steps[0].say = Some("</p><img src=x onerror=alert(1)>".into());
        page.safety = Some("{{ 7 * 7 }}{% raw %}".into());
    });
    assert_eq!(count(&html, "<script"), 2);
    assert!(!html.contains("<img src=x"));
    assert!(html.contains("&quot; onmouseover=&quot;"));
    assert!(html.contains("{{ 7 * 7 }}{% raw %}"));
}

#[test]
fn the_paper_says_what_the_reader_gets() {
    let html = activity(|page| {
        page.sheets[0].detail =
            words().say_with("site-pdf", &[("pages", 2_u32.into()), ("size", "140 KB".into())]);
    });
    assert!(html.contains("href=\"../../activities/language/language.pdf\""));
    assert!(html.contains("(PDF, 2 pages, 140 KB)"));
}

#[test]
fn a_skill_that_was_lost_always_leads_to_the_doctor() {
    let html = activity(|_| ());
    assert!(html.contains("tell your health visitor or GP"));
}

#[test]
fn a_wrong_field_in_a_theme_is_a_fault_at_its_line_with_advice() {
    let faults = faults_with("area.html", |text| {
        text.replace("{{ page.about }}</p>", "\n{{ page.abuot }}</p>")
    });
    assert_eq!(faults.len(), 1, "{faults:?}");
    assert_eq!((faults[0].file.as_str(), faults[0].column), ("html/area.html", 9));
    assert_eq!(faults[0].hints, ["Did you mean `about`?"]);
}

#[test]
fn a_theme_that_forgets_to_ask_whether_something_is_there_is_told_so() {
    let faults = faults_with("parts/steps.html", |text| {
        text.replace("{% if page.translation %}<section", "{% if page.title %}<section")
    });
    // The page and the card that is one file have this part in common.
    assert_eq!(faults.len(), 2, "{faults:?}");
    assert!(faults[0].message.contains("made"), "{faults:?}");
}

#[test]
fn an_unknown_word_or_broken_grammar_is_a_fault_at_its_line() {
    let faults =
        faults_with("now.html", |text| format!("{text}\n{{% block x %}}{{{{ words.nope }}}}"));
    assert!(faults.iter().any(|fault| fault.message.contains("`nope`")), "{faults:?}");
    let faults = faults_with("404.html", |text| format!("{text}\n{{% if %}}"));
    assert_eq!(faults.len(), 1);
    assert_eq!(faults[0].file, "html/404.html");
    assert!(faults[0].line > 5, "{faults:?}");
}

#[test]
fn the_engine_is_shared_between_threads_and_makes_the_same_bytes() {
    fn shared<T: Sync + Send>(_: &T) {}
    let (one, two) = (engine(), engine());
    shared(&one);
    for page in sample::pages() {
        assert_eq!(
            one.render(&page, &sample::twins()).unwrap(),
            two.render(&page, &sample::twins()).unwrap()
        );
    }
}
