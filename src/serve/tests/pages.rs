//! What a person sees, and what nobody else does.

use super::client::{Reply, ask};
use super::site::{Site, copied};

const CARD: &str = "content/activities/language/bubbles.md";
const PAGE: &str = "/activities/language/bubbles.html";

#[test]
fn the_website_is_served_as_it_will_look_and_to_nobody_else() {
    let site = Site::new();
    let at = site.server.address();
    let home = site.get("/");
    assert_eq!(home.status, 200);
    assert_eq!(home.header("content-type"), Some("text/html; charset=utf-8"));
    assert_eq!(home.header("x-content-type-options"), Some("nosniff"));
    assert_eq!(home.header("cache-control"), Some("no-store"));
    assert!(home.header("content-security-policy").unwrap().contains("default-src 'none'"));
    assert_eq!(home.header("access-control-allow-origin"), None);
    assert!(home.text().contains("src=\"/__doorstep/reload.js\""));
    assert!(home.text().contains("content=\"connect-src 'self'; default-src 'none'"));
    assert_eq!(site.page("/index.html"), home.text());
    assert_eq!(site.get("/style.css").header("content-type"), Some("text/css; charset=utf-8"));
    assert!(site.page("/areas/").contains("<h1"));

    let evil = ask(at, &["GET / HTTP/1.1", "Host: evil.example"]);
    assert_eq!(evil.status, 403);
    assert!(evil.text().contains("answers only at"), "{}", evil.text());
    let host = format!("Host: {at}");
    for method in ["POST", "PUT", "DELETE", "OPTIONS"] {
        let refused = ask(at, &[&format!("{method} / HTTP/1.1"), &host]);
        assert_eq!((refused.status, refused.header("allow")), (405, Some("GET, HEAD")), "{method}");
    }
    let foreign = ask(at, &["GET / HTTP/1.1", &host, "Origin: https://evil.example"]);
    assert_eq!(foreign.status, 403);
}

#[test]
fn no_browser_keeps_a_page_of_the_preview() {
    let site = Site::new();
    // A page that was kept would show what was written yesterday, here or by another preview before.
    assert!(site.page("/keep.js").contains("one.unregister()"));
    assert!(site.page("/worker.js").contains("self.registration.unregister()"));
    let card = site.page(PAGE);
    assert!(card.contains("hidden data-keep="), "the button stays hidden");
    assert!(site.page("/send/language/bubbles.html").contains("<style>"));
    assert_eq!(site.get("/worker-list.json").status, 404);
}

#[test]
fn a_head_request_has_the_headers_and_no_body() {
    let site = Site::new();
    let at = site.server.address();
    let reply = ask(at, &["HEAD / HTTP/1.1", &format!("Host: {at}")]);
    assert_eq!((reply.status, reply.body.len()), (200, 0));
    assert_eq!(reply.header("content-type"), Some("text/html; charset=utf-8"));
}

#[test]
fn no_path_leads_to_the_disk() {
    let site = Site::new();
    site.write("secret.txt", "a secret");
    for path in [
        "/../secret.txt",
        "/..%2fsecret.txt",
        "/%2e%2e/secret.txt",
        "//secret.txt",
        "/..\\secret.txt",
        "/content/service.yaml",
        "/__papers/../../secret.txt",
        "/__papers/content/children/p014/child.yaml",
        "/activities/../../content/service.yaml",
        "/<script>alert(1)</script>",
    ] {
        let reply = site.get(path);
        assert_eq!(reply.status, 404, "{path}");
        let text = reply.text();
        assert!(!text.contains("a secret") && !text.contains("<script>alert"), "{text}");
    }
}

fn is_paper(reply: &Reply) -> bool {
    let kind = reply.header("content-type");
    (reply.status, kind) == (200, Some("application/pdf")) && reply.body.starts_with(b"%PDF-")
}

#[test]
fn sheets_and_papers_are_made_when_they_are_asked_for() {
    let site = Site::new();
    let cards = site.page("/a-to-z.html");
    let sheets =
        cards.split("href=\"activities/").skip(1).filter_map(|rest| rest.split_once(".html"));
    let sheets = sheets.map(|(card, _)| format!("/activities/{card}.pdf"));
    assert!(sheets.map(|path| site.get(&path)).any(|reply| is_paper(&reply)));

    let list = site.page("/__papers/");
    assert!(list.contains("For you only: never publish"), "{list}");
    let papers = list.split("href=\"/__papers/families/").skip(1);
    let papers: Vec<&str> = papers.filter_map(|rest| Some(rest.split_once('"')?.0)).collect();
    let made = |path: &&str| is_paper(&site.get(&format!("/__papers/families/{path}")));
    let path = papers.iter().copied().find(made).expect("a paper for a family");
    assert_eq!(site.get(&format!("/families/{path}")).status, 404, "it is no part of the website");
    for child in site.path("content/children").read_dir().unwrap() {
        let child = site.read(&format!("{}/child.yaml", child.unwrap().path().display()));
        let name = child.lines().find_map(|line| line.strip_prefix("surname: ")).unwrap();
        assert!(!list.contains(name.trim()), "the list names no child");
    }
}

#[test]
fn a_save_shows_on_the_page_and_in_every_list() {
    let site = Site::new();
    let card = site.read(CARD);
    let title = card.lines().find_map(|line| line.strip_prefix("title: ")).unwrap().to_owned();
    site.save(CARD, &card.replace(&title, "Soapy rainbows for two"));
    for path in [PAGE, "/areas/language.html", "/a-to-z.html", "/now/"] {
        let page = site.page(path);
        assert!(page.contains("Soapy rainbows for two") && !page.contains(&title), "{path}");
    }
    let shown = site.edition();
    std::fs::remove_file(site.path(CARD)).unwrap();
    site.wait(&shown);
    assert_eq!(site.get(PAGE).status, 404);
    assert!(!site.page("/a-to-z.html").contains("Soapy rainbows"));
}

#[test]
fn editors_that_put_a_new_file_in_the_place_of_the_old_are_understood() {
    let site = Site::new();
    let card = site.read(CARD).replace("title: ", "title: Again, ");
    let shown = site.edition();
    site.write("content/activities/language/.bubbles.md.new", &card);
    let new = site.path("content/activities/language/.bubbles.md.new");
    std::fs::rename(new, site.path(CARD)).unwrap();
    site.wait(&shown);
    assert!(site.page(PAGE).contains("Again, "));
    let shown = site.edition();
    std::fs::rename(site.path("content"), site.path("kept")).unwrap();
    site.wait(&shown);
    assert_eq!(site.get("/").status, 500);
    let shown = site.edition();
    std::fs::rename(site.path("kept"), site.path("content")).unwrap();
    site.wait(&shown);
    site.save(CARD, &card.replace("Again, ", "Once more, "));
    assert!(site.page(PAGE).contains("Once more, "));
}

#[test]
fn where_the_system_tells_nothing_the_folders_are_looked_through() {
    let site = Site::of(copied(), true);
    let card = site.read(CARD).replace("title: ", "title: Polled, ");
    site.save(CARD, &card);
    assert!(site.page(PAGE).contains("Polled, "));
}

#[test]
fn a_broken_record_says_what_is_wrong_where_and_the_way_out() {
    let site = Site::new();
    let card = site.read(CARD);
    site.save(CARD, &card.replace("minutes: ", "minuts: <b>"));
    for path in [PAGE, "/activities/language/bubbles.pdf"] {
        let reply = site.get(path);
        let text = reply.text();
        assert_eq!(
            (reply.status, reply.header("content-type")),
            (500, Some("text/html; charset=utf-8"))
        );
        assert!(text.contains("held back because it has an error of its own"), "{text}");
        assert!(text.contains("content/activities/language/bubbles.md:"), "{text}");
        assert!(text.contains("<mark>minuts</mark>: &lt;b&gt;"), "{text}");
        assert!(text.contains("The way out") && text.contains("/__doorstep/reload.js"), "{text}");
    }
    assert!(site.page("/__doorstep/problems").contains("minuts"));
    assert!(!site.page("/a-to-z.html").contains("bubbles.html"));
    site.save(CARD, &card);
    assert!(site.page(PAGE).contains("<h1"));
    assert!(!site.page("/__doorstep/problems").contains("minuts"));
}

#[test]
fn without_the_services_particulars_every_page_says_so() {
    let site = Site::new();
    let service = site.read("content/service.yaml");
    site.save("content/service.yaml", "name: [");
    let home = site.get("/");
    assert_eq!(home.status, 500);
    assert!(home.text().contains("content/service.yaml is missing or has an error"));
    assert!(home.text().contains("content/service.yaml:1:"), "{}", home.text());
    assert!(site.page("/__papers/").contains("no chart and no review"));
    site.save("content/service.yaml", &service);
    assert_eq!(site.get("/").status, 200);
}

#[test]
fn a_fault_of_the_theme_is_told_with_its_line_and_goes_when_it_is_mended() {
    let site = Site::new();
    site.write("themes/own/html/home.html", "{% extends \"layout.html\" %}\n");
    let shown = site.edition();
    site.write("themes/own/html/about.txt", "x");
    // The folder may have come while it was being filled, in one edition or in two.
    if site.get("/").status == 200 && !site.page("/").contains("<main id=\"main\"") {
        site.wait(&shown);
    }
    site.save("themes/own/html/home.html", "{% extends \"layout.html\" %}\n{{ page.nonsense }}\n");
    // On a busy computer the two saves before this one may still be on their way.
    let mut home = site.get("/");
    while home.status != 500 {
        let shown = site.edition();
        site.wait(&shown);
        home = site.get("/");
    }
    assert!(home.text().contains("theme/html/home.html:2"), "{}", home.text());
    let shown = site.edition();
    std::fs::remove_file(site.path("themes/own/html/home.html")).unwrap();
    site.wait(&shown);
    assert_eq!(site.get("/").status, 200);
}
