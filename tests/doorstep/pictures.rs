//! Pictures from their records to the last byte that goes out: nothing hidden in them survives, nobody
//! is shown without consent, and what has not changed is not made again.

mod hidden;

use std::collections::BTreeMap;
use std::io::Read as _;
use std::sync::Mutex;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use doorstep::config::{Settings, Wanted};
use doorstep::output::Output;
use doorstep::picture;
use doorstep::pipeline::{self, Silent};
use doorstep::source::{Entry, Loader, MemoryLoader};
use doorstep::theme::Theme;
use flate2::read::ZlibDecoder;

use crate::pdf;
use crate::site::{Built, Site, TODAY};
use hidden::Tokens;

const CARD: &str = "activities/language/bubbles.md";
const CHART: &str = "children/p014/charts/2026-03-03.yaml";
const CHILD: &str = "children/p014/child.yaml";
const CONSENT: &str = "{for: use-in-training, by: mum, on: 2025-09-01}";

/// The sound service with a picture on a card, one beside a step, one on a page and one on a chart.
fn pictured(one: &[u8], two: &[u8], three: &[u8], own: &[u8]) -> Site {
    Site::sound()
        .with("pictures/pot.jpg", one)
        .with("pictures/pot.yaml", "words: A pot of bubbles on a step.\nshows: [p014]\n")
        .with("pictures/wand.png", two)
        .with("pictures/wand.yaml", "words: A wand.\ncredit: drawn for us\n")
        .with("pictures/door.webp", three)
        .with("pictures/door.yaml", "words: Our front door.\n")
        .with("children/p014/pictures/torch.png", own)
        .patch(CHILD, "consents:\n", &format!("consents:\n  - {CONSENT}\n"))
        .patch(CARD, "steps:\n", "pictures: [pot]\nsteps:\n")
        .patch(CARD, "    say: Bubbles!", "    picture: wand\n    say: Bubbles!")
        .patch("pages/about.md", "comes to", "![](door) comes to")
        .patch(
            "service.yaml",
            "review_months:",
            "sheets: [a4, easy-read, large-print]\nreview_months:",
        )
}

fn ordinary() -> Site {
    let tokens = &mut Tokens::default();
    let red = hidden::jpeg([190, 60, 50], tokens);
    let green = hidden::png([60, 150, 70], tokens);
    pictured(&red, &green, &hidden::webp([50, 60, 180], tokens), &hidden::png([9, 90, 120], tokens))
}

/// Every reading of a file in which a token could stand.
fn readings(bytes: &[u8]) -> Vec<Vec<u8>> {
    let mut all = vec![bytes.to_vec()];
    if bytes.starts_with(b"%PDF-") {
        all.extend(streams(bytes));
        return all;
    }
    let text = String::from_utf8_lossy(bytes);
    for inside in text.split(";base64,").skip(1) {
        let letters: String = inside
            .chars()
            .take_while(|c| c.is_ascii_alphanumeric() || "+/=".contains(*c))
            .collect();
        all.extend(BASE64.decode(letters).ok());
    }
    all
}

/// Every stream of a PDF, inflated where it is packed.
fn streams(pdf: &[u8]) -> Vec<Vec<u8>> {
    let begin = |end: usize| end + b"stream".len() + 1;
    let starts = memchr::memmem::find_iter(pdf, b"\nstream").map(|at| begin(at + 1));
    let inflated = |at: usize| {
        let mut out = Vec::new();
        let _ = ZlibDecoder::new(&pdf[at.min(pdf.len())..]).read_to_end(&mut out);
        out
    };
    starts.map(inflated).filter(|stream| !stream.is_empty()).collect()
}

#[test]
fn nothing_that_is_hidden_in_a_picture_goes_out() {
    let mut tokens = Tokens::default();
    let red = hidden::jpeg([190, 60, 50], &mut tokens);
    let green = hidden::png([60, 150, 70], &mut tokens);
    let blue = hidden::webp([50, 60, 180], &mut tokens);
    let own = hidden::jpeg([9, 90, 120], &mut tokens);
    assert!(tokens.0.len() >= 100, "{}", tokens.0.len());
    // First that the search sees them, and that the scan would.
    for file in [&red, &green, &blue, &own] {
        assert!(picture::hidden(file).is_some());
    }
    let everything = [red.clone(), green.clone(), blue.clone(), own.clone()].concat();
    for token in &tokens.0 {
        assert!(memchr::memmem::find(&everything, token.as_bytes()).is_some(), "{token}");
    }

    let built = pictured(&red, &green, &blue, &own).build();
    assert_eq!(built.said, Vec::<String>::new());
    let tree = &built.tree;
    for file in ["pot.jpg", "wand.png", "door.png"] {
        assert_eq!(picture::hidden(tree.bytes(&format!("public/pictures/{file}"))), None);
    }
    for (path, bytes) in &tree.0 {
        for reading in readings(bytes) {
            for mark in ["Qzhidden", "Exif", "ns.adobe.com", "8BIM", "Photoshop", "ICC_PROFILE"] {
                let found = memchr::memmem::find(&reading, mark.as_bytes());
                // The papers' own metadata are XMP, and say nothing of a picture.
                let of_paper = mark == "ns.adobe.com" && path.ends_with(".pdf");
                assert!(found.is_none() || of_paper, "{mark} in {path}");
            }
        }
    }
    // They are on the page, on the sheets, in the card to send, and on the child's own chart alone.
    let page = tree.text("public/activities/language/bubbles.html");
    assert!(page.contains("alt=\"A pot of bubbles on a step.\" width=\"640\" height=\"480\""));
    assert!(page.contains("pictures/wand.png") && page.contains("drawn for us"));
    assert!(
        tree.text("public/about.html")
            .contains("src=\"pictures/door.png\" alt=\"Our front door.\"")
    );
    assert!(!tree.text("public/send/language/bubbles.html").contains("src=\"../"));
    let alt = |path: &str, words: &str| {
        let said = readings(tree.bytes(path));
        let found = |text: &Vec<u8>| memchr::memmem::find(text, words.as_bytes()).is_some();
        assert!(said.iter().any(found), "{words} in {path}");
    };
    alt("public/activities/language/bubbles.easy-read.pdf", "A wand.");
    alt("public/activities/language/bubbles.pdf", "A pot of bubbles on a step.");
    alt("families/p014/home/activity-chart-2026-03-03.pdf", "A torch");
    assert!(!tree.paths().iter().any(|path| path.contains("torch")));
}

/// The pages and papers of the public site in which words stand.
fn public_with(built: &Built, words: &str) -> Vec<String> {
    let public = built.tree.0.iter().filter(|(path, _)| path.starts_with("public/"));
    let says = |bytes: &[u8]| {
        let texts = if bytes.starts_with(b"%PDF-") { vec![pdf::text(bytes)] } else { Vec::new() };
        let page = String::from_utf8_lossy(bytes);
        page.contains(words) || texts.iter().any(|text| text.contains(words))
    };
    public.filter(|(_, bytes)| says(bytes)).map(|(path, _)| path.clone()).collect()
}

#[test]
fn without_consent_a_box_stands_in_the_place_of_a_child() {
    let shown = ordinary().build();
    assert!(shown.tree.has("public/pictures/pot.jpg"));
    assert_eq!(public_with(&shown, "Picture left out"), Vec::<String>::new());
    let back = "{for: use-in-training, by: mum, on: 2025-09-01, withdrawn: 2026-03-01}";
    let site = ordinary().patch(CHILD, CONSENT, back);
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path().join("output");
    let _ = ordinary().build_into(&folder);
    let built = site.build_into(&folder);
    built.says(
        "error[IM09]: the consent for `use-in-training` of `p014` was withdrawn on `2026-03-01`, so \
         the picture is left out\n  --> content/pictures/pot.yaml:2:9",
    );
    assert_eq!(built.withheld, ["picture pot : it has an error of its own"]);
    assert!(!built.tree.has("public/pictures/pot.jpg"));
    let boxes = public_with(&built, "Picture left out");
    assert_eq!(
        boxes,
        ["public/activities/language/bubbles.html", "public/send/language/bubbles.html"]
    );
    // Nothing in public says whose consent it is, or that it is about consent at all.
    assert_eq!(public_with(&built, "p014"), Vec::<String>::new());
    assert_eq!(public_with(&built, "use-in-training"), Vec::<String>::new());
    built.has_all_but(&[]);
}

#[test]
fn a_childs_own_picture_is_for_the_childs_papers_and_only_with_consent() {
    let site = ordinary().with("children/p014/pictures/torch.png", b"GIF89a");
    let built = site.build();
    built.says("`children/p014/pictures/torch.png` is a picture of another kind: `GIF`");
    let chart = built.tree.bytes("families/p014/home/activity-chart-2026-03-03.pdf");
    assert!(pdf::text(chart).contains("Picture left"));
    built.has_all_but(&[]);
    // A card cannot name it.
    let site = ordinary().patch(CARD, "[pot]", "[torch]");
    site.build().says("there is no picture `torch`");
}

#[test]
fn a_bad_picture_is_named_and_the_rest_is_published() {
    let half = |site: &Site| site.bytes("pictures/pot.jpg")[..3000].to_vec();
    let plain = ordinary();
    let site = plain.clone().with("pictures/pot.jpg", half(&plain));
    let built = site.build();
    built.says("error[IM04]: `pictures/pot.jpg` is damaged, or breaks off before its end");
    built.says("--> content/pictures/pot.yaml:1:1");
    built.has_all_but(&[]);
    // Sound by its parts, and not by its pixels: the chunks are whole, and what is in them is not.
    let mut png = plain.bytes("pictures/wand.png").to_vec();
    let at = memchr::memmem::find(&png, b"IDAT").unwrap();
    let length = u32::from_be_bytes(png[at - 4..at].try_into().unwrap()) as usize;
    png[at + 4..at + 4 + length].fill(7);
    let mut sum = flate2::Crc::new();
    sum.update(&png[at..at + 4 + length]);
    png[at + 4 + length..at + 8 + length].copy_from_slice(&sum.sum().to_be_bytes());
    let built = plain.clone().with("pictures/wand.png", &png).build();
    built.says("error[IM04]: `pictures/wand.png` is damaged");
    assert!(!built.tree.has("public/pictures/wand.png"));
    built.has_all_but(&[]);
    let built = plain.with("children/p014/pictures/torch.png", &png).build();
    built.says("this picture cannot be read");
}

/// Content that counts how often each file is read.
struct Counting(MemoryLoader, Mutex<BTreeMap<String, usize>>);

impl Loader for Counting {
    fn list(&self) -> Vec<Entry> {
        self.0.list()
    }

    fn read(&self, path: &str, most: u64) -> std::io::Result<Vec<u8>> {
        *self.1.lock().unwrap().entry(path.to_owned()).or_default() += 1;
        self.0.read(path, most)
    }
}

#[test]
fn a_picture_that_has_not_changed_is_not_made_again() {
    let site = ordinary();
    let files = |site: &Site| {
        let all = site.all_paths().into_iter();
        all.fold(MemoryLoader::new(), |files, path| files.with(&path, site.bytes(&path)))
    };
    let settings = Settings {
        date: TODAY,
        jobs: std::num::NonZeroUsize::MIN,
        wanted: Wanted::default(),
        sheets: true,
        every_message: true,
        keys: None,
    };
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path().join("output");
    let reads = |site: &Site| {
        let loader = Counting(files(site), Mutex::default());
        let output = Output::open(&folder).unwrap();
        let built = pipeline::build(&loader, &Theme::default(), &settings, &output, &Silent);
        assert!(built.is_ok());
        let counts = loader.1.into_inner().unwrap();
        ["pictures/pot.jpg", "pictures/wand.png", "children/p014/pictures/torch.png"]
            .map(|path| counts[path])
    };
    // Once to see what it is; again to make it.
    assert_eq!(reads(&site)[..2], [2, 2]);
    // A word elsewhere on the card changes its page and its sheets.
    let reworded = site.clone().patch(CARD, "Wait for a look.", "Wait for a glance.");
    assert_eq!(reads(&reworded), [1, 1, 1]);
    let other = hidden::jpeg([20, 120, 130], &mut Tokens::default());
    let repainted = reworded.with("pictures/pot.jpg", other);
    assert_eq!(reads(&repainted), [2, 1, 1]);
}

#[test]
fn a_new_picture_makes_the_papers_new_on_which_it_stands() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path().join("output");
    let before = ordinary().build_into(&folder);
    let other = hidden::png([150, 20, 130], &mut Tokens::default());
    let after = ordinary().with("children/p014/pictures/torch.png", &other).build_into(&folder);
    let mut differing = before.tree.differences(&after.tree);
    differing.retain(|path| !path.starts_with("manifest"));
    let stands = ["activity-chart", "all-about-me", "photo-timeline"];
    let with_it = |path: &&String| stands.iter().any(|paper| path.contains(&format!("/{paper}-")));
    let papers: Vec<&String> =
        differing.iter().filter(|path| path.contains("/p014/")).filter(with_it).collect();
    assert_eq!(papers, differing.iter().collect::<Vec<_>>());
    for paper in stands {
        assert!(papers.iter().any(|path| path.contains(paper)), "{paper}: {papers:?}");
    }
    assert!(ordinary().text(CHART).contains("picture: torch"));
}

#[test]
fn a_page_in_another_language_shows_the_picture_that_all_languages_share() {
    let site = Site::demonstration().asked(|settings| settings.sheets = false);
    assert!(site.text("pages/about.pl.md").contains("![](bowl-and-spoons)"));
    // It is there even where the page in the service's own language does not show it.
    let site = site.patch("pages/about.md", "![](bowl-and-spoons)", "");
    let tree = site.build().tree;
    let page = tree.text("public/pl/about.html");
    assert!(page.contains("src=\"../pictures/bowl-and-spoons.png\""), "{page}");
    assert!(!tree.bytes("public/pictures/bowl-and-spoons.png").is_empty());
    let said =
        site.patch("pages/about.pl.md", "![](bowl-and-spoons)", "![](bowl-and-spons)").check();
    let named = |one: &String| {
        one.contains("about.pl.md") && one.contains("did you mean `bowl-and-spoons`")
    };
    assert!(said.iter().any(named), "{said:#?}");
}
