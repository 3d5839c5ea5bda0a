//! The bare loop: the same libraries make pages of the same size and the same lists, without places
//! of mistakes, without checks, without the wall, without digests and without a swap.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use pulldown_cmark::{Event, Tag, TagEnd};
use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use tera::{Context, Tera};
use walkdir::WalkDir;

use crate::clock;

/// A card as its front matter has it.
#[derive(Deserialize, Serialize)]
struct Card {
    title: String,
    summary: String,
    for_a_child_who: String,
    items: Vec<String>,
    ages: BTreeMap<String, u16>,
    minutes: u16,
    routines: Vec<String>,
    at_hand: bool,
    materials: Vec<String>,
    when: String,
    steps: Vec<BTreeMap<String, String>>,
    praise: String,
    if_not: String,
    easier: String,
    harder: String,
    versions: BTreeMap<String, String>,
    notice: Vec<String>,
    safety: String,
    not_for: Vec<BTreeMap<String, String>>,
    ladder: Vec<String>,
    before: Option<String>,
    after: Option<String>,
    #[serde(skip_deserializing)]
    path: String,
    #[serde(skip_deserializing)]
    why: String,
}

/// A card as lists have it.
#[derive(Serialize)]
struct Brief<'a> {
    title: &'a str,
    summary: &'a str,
    for_a_child_who: &'a str,
    minutes: u16,
    path: &'a str,
}

const PAGE: &str = "<h1>{{ card.title }}</h1><p>{{ card.summary }}</p><p>For a child who {{ card.for_a_child_who }}.</p>
<p>About {{ card.minutes }} minutes.</p><h2>You need</h2><ul>{% for need in card.materials %}<li>{{ need }}</li>{% endfor %}</ul>
<h2>When</h2><p>{{ card.when }}</p><h2>What to do</h2><ol>{% for step in card.steps %}<li>{{ step.do }}</li>{% endfor %}</ol>
<p>{{ card.praise }}</p><p>{{ card.if_not }}</p><p>{{ card.easier }}</p><p>{{ card.harder }}</p><p>{{ card.safety }}</p>
<h2>Not for</h2><ul>{% for one in card.not_for %}<li>{{ one.because }}</li>{% endfor %}</ul>
{% for need, change in card.versions %}<h3>{{ need }}</h3><p>{{ change }}</p>{% endfor %}
<ul>{% for thing in card.notice %}<li>{{ thing }}</li>{% endfor %}</ul>
{% if card.before %}<p><a href=\"../{{ card.before }}.html\">Before</a></p>{% endif %}
{% if card.after %}<p><a href=\"../{{ card.after }}.html\">After</a></p>{% endif %}
<h2>Steps</h2><ol>{% for step in card.ladder %}<li>{{ step }}</li>{% endfor %}</ol><div>{{ card.why | safe }}</div>";

const LIST: &str = "<ul>{% for card in cards %}<li class=\"card\"><h3><a href=\"{{ card.path }}\">{{ card.title }}</a></h3>\
<p>{{ card.summary }}</p><p>For a child who {{ card.for_a_child_who }}.</p><p>About {{ card.minutes }} minutes</p></li>\
{% endfor %}</ul>";

/// Measures the loop. The frame of a page is that of a page which the pipeline made.
pub(crate) fn measure(content: &str, output: &str, times: &str) {
    let made = Path::new(output).join("public/activities/social/card-00001.html");
    let page = fs::read_to_string(made).expect("a page to take the frame from");
    let head = page.split("<main").next().unwrap_or_default();
    let foot = page.rsplit("</main>").next().unwrap_or_default();
    let framed = |body: &str| {
        format!("{{% raw %}}{head}{{% endraw %}}<main>{body}</main>{{% raw %}}{foot}{{% endraw %}}")
    };
    let mut tera = Tera::new();
    tera.autoescape_on([".html"]);
    tera.add_raw_templates([("page.html", framed(PAGE)), ("list.html", framed(LIST))])
        .expect("two templates");
    let target = format!("{output}-floor");
    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(std::thread::available_parallelism().map_or(1, usize::from))
        .build()
        .expect("a pool");
    let cost = clock::mean(times.parse().unwrap_or(1), || {
        let _ = fs::remove_dir_all(&target);
        pool.install(|| whole_site(&tera, Path::new(content), Path::new(&target)))
    });
    let _ = fs::remove_dir_all(&target);
    println!("{cost}");
}

/// Reads, renders and writes everything, and says how many pages there are.
fn whole_site(tera: &Tera, content: &Path, target: &Path) -> usize {
    let walk = WalkDir::new(content.join("activities")).sort_by_file_name();
    let found: Vec<_> = walk.into_iter().filter_map(Result::ok).collect();
    let files: Vec<_> = found.iter().filter(|found| found.file_type().is_file()).collect();
    let cards: Vec<Card> = files.par_iter().map(|file| card(content, file.path())).collect();
    for area in crate::phrases::AREAS {
        fs::create_dir_all(target.join("activities").join(area)).expect("a folder");
    }
    cards.par_iter().for_each(|card| {
        let mut given = Context::new();
        given.insert("card", card);
        let page = tera.render("page.html", &given).expect("a page");
        fs::write(target.join(&card.path), page).expect("a page on the disk");
    });
    // One list an area, and two of everything, as on the site.
    let lists: Vec<&str> = crate::phrases::AREAS.iter().copied().chain(["", ""]).collect();
    lists.par_iter().enumerate().for_each(|(number, area)| {
        let cards = cards.iter().filter(|card| card.path.contains(area));
        let briefs: Vec<Brief<'_>> = cards.map(Card::brief).collect();
        let mut given = Context::new();
        given.insert("cards", &briefs);
        let page = tera.render("list.html", &given).expect("a list");
        fs::write(target.join(format!("list-{number}.html")), page).expect("a list on the disk");
    });
    cards.len() + lists.len()
}

fn card(content: &Path, file: &Path) -> Card {
    let text = fs::read_to_string(file).expect("a card");
    let (fields, body) = text[4..].split_once("\n---\n").expect("two halves");
    let mut card: Card = serde_yaml::from_str(fields).expect("fields");
    for event in pulldown_cmark::Parser::new(body) {
        match event {
            Event::Start(Tag::Paragraph) => card.why.push_str("<p>"),
            Event::End(TagEnd::Paragraph) => card.why.push_str("</p>"),
            Event::Start(Tag::Emphasis) => card.why.push_str("<em>"),
            Event::End(TagEnd::Emphasis) => card.why.push_str("</em>"),
            Event::Text(text) => card.why.push_str(&text),
            _ => {}
        }
    }
    let path = file.strip_prefix(content).unwrap_or(file).with_extension("html");
    card.path = path.to_string_lossy().into_owned();
    card
}

impl Card {
    fn brief(&self) -> Brief<'_> {
        Brief {
            title: &self.title,
            summary: &self.summary,
            for_a_child_who: &self.for_a_child_who,
            minutes: self.minutes,
            path: &self.path,
        }
    }
}
