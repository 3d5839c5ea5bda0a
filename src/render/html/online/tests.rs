//! The shell names its one script and its one style, and a theme can change neither what opens a page nor
//! what the page may do.

use super::*;

/// The words of a language of the default theme.
fn words(language: &str) -> Words {
    let theme = Theme::default();
    let folder = format!("words/{language}");
    let files = theme.below(&folder);
    let files = files.filter_map(|(path, bytes)| Some((path, std::str::from_utf8(bytes).ok()?)));
    Words::load(files, language).0
}

fn engine(theme: &Theme) -> Result<OnlineEngine, Vec<ThemeFault>> {
    let (own, other) = (words("en-GB"), words("ur"));
    OnlineEngine::new(theme, &[&own, &other], "open();")
}

fn faults(theme: &Theme) -> Vec<ThemeFault> {
    engine(theme).err().unwrap_or_default()
}

fn between<'t>(text: &'t str, before: &str, after: &str) -> &'t str {
    text.split_once(before).unwrap().1.split_once(after).unwrap().0
}

#[test]
fn the_policy_names_the_script_and_the_style_as_they_stand_there() {
    let engine = engine(&Theme::default()).unwrap();
    let page = engine.around("<template></template>");
    let policy = between(&page, "Content-Security-Policy\" content=\"", "\"");
    for (element, of) in [("script", "script-src"), ("style", "style-src")] {
        let text = between(&page, &format!("<{element}>"), &format!("</{element}>"));
        let digest = BASE64.encode(Digest::of(text.as_bytes()).as_bytes());
        assert!(policy.contains(&format!("{of} 'sha256-{digest}'")), "{of}: {policy}");
    }
    assert!(policy.starts_with("default-src 'none'; ") && !policy.contains("unsafe"));
    let beside: BTreeMap<&str, String> = engine.beside().into_iter().collect();
    for (file, with) in [("_headers", "frame-ancestors 'none'"), ("web.config", "frame-ancestors")]
    {
        assert!(beside[file].contains(policy) && beside[file].contains(with), "{file}");
    }
    let nowhere = &beside["404.html"];
    assert!(nowhere.contains("script-src 'none'") && !nowhere.contains("<script"));
}

#[test]
fn the_shell_says_everything_in_each_language_and_nothing_of_anybody() {
    let page = engine(&Theme::default()).unwrap().around("");
    for language in ["en-GB", "ur"] {
        let list = between(&page, &format!("<div lang=\"{language}\""), "</div>");
        for id in ["wrong-code", "insecure", "hide", "length", "moved", "damaged", "over"] {
            assert!(list.contains(&format!("<p data-id=\"{id}\">")), "{language}: {id}");
        }
    }
    assert!(page.contains("<title>Private page</title>"));
    for mark in ["%POLICY%", "%STYLE%", "%SEALED%", "%SCRIPT%", "{{", "{%"] {
        assert!(!page.contains(mark), "{mark}");
    }
}

#[test]
fn a_theme_is_held_to_the_view_and_to_the_rules_of_every_theme() {
    let page = |text: &str| Theme::default().with("online/page.html", text);
    let found = faults(&page("<article>\n{{ page.surname }}\n</article>"));
    assert_eq!((found[0].file.as_str(), found[0].line), ("online/page.html", 2), "{found:?}");
    for bad in ["<script>x()</script>", "{{ page.title | safe }}", "<p onclick=\"x()\">"] {
        assert_eq!(faults(&page(bad)).len(), 1, "{bad}");
    }
    let style = |text: &str| Theme::default().with("online/style.css", text);
    assert_eq!(faults(&style("</style><script>")).len(), 1);
    assert_eq!(faults(&style("@import 'x';")).len(), 1);
    let fetches = engine(&style("p { background: url(x.png) }")).unwrap();
    assert!(fetches.around("").contains("p { background: none }"));
}

#[test]
fn what_people_wrote_is_text_and_stays_text() {
    let mut view = sample::page(&words("en-GB"));
    view.charts[0].goal = "<script>alert(1)</script> & \"more\"".into();
    let made = engine(&Theme::default()).unwrap().page(&view, &|_| None).unwrap();
    let text = String::from_utf8(made.unsealed_bytes().to_vec()).unwrap();
    assert!(text.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp;"), "{text}");
    assert!(!text.contains("<script"));
}
