//! Views to the pages of the public website. The only importer of the template engine.
//!
//! The templates of a theme are read, checked against samples of every view and compiled once;
//! a page is then one serialised view and one run of its template. The engine is shared between
//! threads.

mod contract;
mod escape;
mod fault;
mod online;
mod prose;
mod refuse;
pub mod routes;
mod sample;
mod tags;
mod to_send;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;
use tera::{Context, Kwargs, State, Tera, Value};

pub use fault::ThemeFault;
pub use online::OnlineEngine;

use super::search::{self, SearchWords};
use super::symbols::Symbols;
use crate::theme::Theme;
use crate::view::site::{EditionLink, SiteFrame, SitePage};
use crate::words::Words;
use contract::Templates;

/// The prefix of the messages that templates see as `words`.
const PREFIX: &str = "site-";

/// The templates of one theme with the words of one language, ready to make pages.
pub struct HtmlEngine {
    tera: Tera,
    assets: BTreeMap<String, Vec<u8>>,
    search: SearchWords,
    symbols: Arc<Symbols>,
    /// The styles as they stand in cards to send.
    styles: to_send::Styles,
    /// The way from the root of the edition to that of the whole site.
    up: String,
}

impl HtmlEngine {
    /// Reads and checks a theme for a site.
    ///
    /// # Errors
    ///
    /// Everything in the theme's templates that is refused, does not parse, or names what does
    /// not exist, each with its line.
    pub fn new(
        theme: &Theme,
        symbols: Arc<Symbols>,
        words: &Words,
        site: &SiteFrame,
    ) -> Result<Self, Vec<ThemeFault>> {
        let search = SearchWords::load(theme, &site.language).map_err(|fault| vec![fault])?;
        Ok(Self { search, symbols, ..Self::of(&templates(theme)?, assets(theme)?, words, site)? })
    }

    /// Checks templates from wherever they came, and tries each with a full page and a bare one.
    fn of(
        templates: &Templates,
        assets: BTreeMap<String, Vec<u8>>,
        words: &Words,
        site: &SiteFrame,
    ) -> Result<Self, Vec<ThemeFault>> {
        let words = template_words(words);
        check(templates, &words)?;
        let mut tera = compile(templates)?;
        share(&mut tera, &words, &sample::frame());
        let pages = sample::pages().into_iter().chain(sample::bare_pages());
        let faults: Vec<_> =
            pages.filter_map(|page| render(&tera, &page, "", &sample::twins()).err()).collect();
        if !faults.is_empty() {
            return Err(faults);
        }
        share(&mut tera, &words, site);
        let (search, symbols) = (SearchWords::default(), Arc::default());
        let styles = to_send::Styles::default();
        Ok(Self { tera, assets, search, symbols, styles, up: site.up.clone() })
    }

    /// Makes one page, with links to it in other languages.
    ///
    /// # Errors
    ///
    /// A template that names a part of the view that this page does not have.
    pub fn render(&self, page: &SitePage, twins: &[EditionLink]) -> Result<String, ThemeFault> {
        self.render_with(page, twins, &|_| None)
    }

    /// Makes one page; `pictures` gives the bytes of a photograph or drawing by its path below the root
    /// of the site, for a page that carries everything with it.
    ///
    /// # Errors
    ///
    /// As [`HtmlEngine::render`].
    pub fn render_with(
        &self,
        page: &SitePage,
        twins: &[EditionLink],
        pictures: &dyn Fn(&str) -> Option<Vec<u8>>,
    ) -> Result<String, ThemeFault> {
        match page {
            SitePage::FindData(data) => Ok(search::script(data, &self.search)),
            SitePage::ToSend(_) => {
                let file = |path: &str| {
                    let own = self.file(path).map(Cow::Borrowed);
                    own.or_else(|| pictures(path).map(Cow::Owned))
                };
                let page = render(&self.tera, page, &self.up, twins)?;
                Ok(to_send::whole(&page, &self.styles, &file))
            }
            page => render(&self.tera, page, &self.up, twins),
        }
    }

    /// A file that lies beside the pages, or a symbol, by its path below the root of the site.
    fn file(&self, path: &str) -> Option<&[u8]> {
        let symbol = path.strip_prefix("symbols/").and_then(|name| name.strip_suffix(".svg"));
        match symbol {
            Some(name) => self.symbols.file(name),
            None => self.assets.get(path).map(Vec::as_slice),
        }
    }

    /// The files that the pages need beside them, by their path below the root of the site.
    pub fn assets(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.assets.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
    }
}

/// The text of every template, by its path below `html/`.
fn templates(theme: &Theme) -> Result<Templates, Vec<ThemeFault>> {
    let mut templates = Templates::new();
    let mut faults = Vec::new();
    for (path, bytes) in theme.below("html").filter(|(path, _)| is_template(path)) {
        let name = path.trim_start_matches("html/");
        match std::str::from_utf8(bytes) {
            Ok(text) => {
                faults.extend(refuse::refusals(name, text));
                templates.insert(name.to_owned(), text.to_owned());
            }
            Err(_) => faults.push(ThemeFault::new(name, (1, 1), "This file is not UTF-8 text.")),
        }
    }
    if faults.is_empty() { Ok(templates) } else { Err(faults) }
}

fn is_template(path: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, ending)| ending == "html")
}

/// The styles, pictures and the script that lie beside the pages.
fn assets(theme: &Theme) -> Result<BTreeMap<String, Vec<u8>>, Vec<ThemeFault>> {
    let mut assets = BTreeMap::new();
    let mut faults = Vec::new();
    for (path, bytes) in theme.below("html").filter(|(path, _)| !is_template(path)) {
        let name = path.trim_start_matches("html/");
        faults.extend(refuse::asset_refusals(name, bytes));
        assets.insert(name.to_owned(), bytes.to_vec());
    }
    if faults.is_empty() { Ok(assets) } else { Err(faults) }
}

/// The words as templates name them: `site-skip-link` is `words.skip_link`.
fn template_words(words: &Words) -> BTreeMap<String, String> {
    let named = words.all(PREFIX).into_iter();
    named.map(|(id, text)| (id[PREFIX.len()..].replace('-', "_"), text)).collect()
}

/// Holds every page template against a full sample of its view.
fn check(templates: &Templates, words: &BTreeMap<String, String>) -> Result<(), Vec<ThemeFault>> {
    let mut faults = Vec::new();
    for page in sample::pages() {
        let name = routes::template(&page);
        if !templates.contains_key(name) {
            faults.push(ThemeFault::new(name, (1, 1), "The theme has no such template."));
            continue;
        }
        let roots = serde_json::json!({
            "page": json(&page),
            "site": sample::frame(),
            "words": words,
            "to": routes::fixed(),
            "root": "",
            "base": "",
            "here": "",
            "twins": sample::twins(),
        });
        let found = contract::faults(name, templates, &roots);
        faults
            .extend(found.into_iter().filter(|fault| !faults.contains(fault)).collect::<Vec<_>>());
    }
    if faults.is_empty() { Ok(()) } else { Err(faults) }
}

/// A page's view as plain data.
fn json(page: &SitePage) -> serde_json::Value {
    with_view(page, JsonView).unwrap_or_default()
}

fn compile(templates: &Templates) -> Result<Tera, Vec<ThemeFault>> {
    let mut tera = Tera::new();
    tera.autoescape_on([".html"]);
    tera.set_escape_fn(escape::escape);
    tera.register_filter("prose", prose::ProseFilter);
    tera.register_filter("tel", |number: &str, _: Kwargs, _: &State<'_>| dialled(number));
    // A telephone number is read as one: its spaces do not end a line.
    tera.register_filter("unbroken", |text: &str, _: Kwargs, _: &State<'_>| {
        text.replace(' ', "\u{a0}")
    });
    let added = tera.add_raw_templates(templates);
    match added {
        Ok(()) => Ok(tera),
        Err(error) => Err(syntax_faults(templates, &error)),
    }
}

/// The engine stops at the first file that it cannot read and does not always name it, so the
/// files are tried one by one.
fn syntax_faults(templates: &Templates, error: &tera::Error) -> Vec<ThemeFault> {
    let mut faults = Vec::new();
    for (name, text) in templates {
        let Err(error) = Tera::new().add_raw_template(name, text) else { continue };
        if matches!(error.kind(), tera::ErrorKind::SyntaxError(_)) {
            faults.push(ThemeFault::from_tera(name, &error));
        }
    }
    if faults.is_empty() { vec![ThemeFault::from_tera("layout.html", error)] } else { faults }
}

/// A phone number as a telephone dials it.
fn dialled(number: &str) -> String {
    number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect()
}

/// Puts what every page shares where every template finds it.
fn share(tera: &mut Tera, words: &BTreeMap<String, String>, site: &SiteFrame) {
    let shared = tera.global_context();
    shared.insert("words", words);
    shared.insert("site", site);
    shared.insert("to", &routes::fixed());
}

fn render(
    tera: &Tera,
    page: &SitePage,
    up: &str,
    twins: &[EditionLink],
) -> Result<String, ThemeFault> {
    let template = routes::template(page);
    let fault = |error: &tera::Error| ThemeFault::from_tera(template, error);
    let here = routes::file(page);
    let mut context = Context::new();
    context.insert_value("page", with_view(page, TeraView).map_err(|error| fault(&error))?);
    context.insert_value("root", Value::normal_string(routes::root(&here)));
    context.insert_value("base", Value::normal_string(&format!("{}{up}", routes::root(&here))));
    context.insert_value("here", Value::normal_string(&here));
    context.insert("twins", twins);
    tera.render(template, &context).map_err(|error| fault(&error))
}

/// Something that takes any view.
trait TakeView {
    type Output;
    fn take<T: Serialize>(self, view: &T) -> Self::Output;
}

struct TeraView;

impl TakeView for TeraView {
    type Output = tera::TeraResult<Value>;
    fn take<T: Serialize>(self, view: &T) -> Self::Output {
        Value::try_from_serializable(view)
    }
}

struct JsonView;

impl TakeView for JsonView {
    type Output = serde_json::Result<serde_json::Value>;
    fn take<T: Serialize>(self, view: &T) -> Self::Output {
        serde_json::to_value(view)
    }
}

/// Hands the view inside a page to `taker`.
fn with_view<T: TakeView>(page: &SitePage, taker: T) -> T::Output {
    match page {
        SitePage::Home(view) => taker.take(view),
        SitePage::Areas(view) => taker.take(view),
        SitePage::Area(view) => taker.take(view),
        SitePage::Activity(view) | SitePage::ToSend(view) => taker.take(view),
        SitePage::Find(view) => taker.take(view),
        SitePage::Groups(view) => taker.take(view),
        SitePage::Now(view) => taker.take(view),
        SitePage::Ages(view) => taker.take(view),
        SitePage::Age(view) => taker.take(view),
        SitePage::AToZ(view) => taker.take(view),
        SitePage::Prose(view) => taker.take(view),
        SitePage::Accessibility(view) => taker.take(view),
        SitePage::Privacy(view) => taker.take(view),
        SitePage::Credits(view) => taker.take(view),
        SitePage::Way(view) => taker.take(view),
        SitePage::Kept | SitePage::Offline | SitePage::NotFound | SitePage::FindData(_) => {
            taker.take(&BTreeMap::<String, String>::new())
        }
    }
}

#[cfg(test)]
mod tests;
