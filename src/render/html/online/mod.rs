//! Families' pages online: the page that will be sealed, and the shell round it that opens it.
//!
//! The page comes from a template of the theme, held to the same rules as those of the website. The shell is
//! ours alone, since it takes a family's code: no theme can change it. It is the same for every family and
//! speaks every language that there are words in, so that it tells nothing of the family behind it, not even
//! which language they speak. Its policy names its one script and its one style by their digests.

mod sample;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde::Serialize;
use tera::{Context, Tera, Value};

use super::contract::{self, Templates};
use super::fault::ThemeFault;
use super::{escape, prose, refuse, to_send};
use crate::output::{Digest, Unsealed};
use crate::theme::Theme;
use crate::view::online::OnlinePage;
use crate::words::Words;

/// The folder of a theme with the template and the style of these pages.
const FOLDER: &str = "online";

/// The template of the page.
const PAGE: &str = "page.html";

/// The words of the shell.
const SHELL_WORDS: &str = "sealed-";

const SHELL: &str = include_str!("shell.html");
const NOT_FOUND: &str = include_str!("not-found.html");

/// Makes families' pages and what stands beside them.
pub struct OnlineEngine {
    tera: Tera,
    /// The shell before and after the sealed page.
    shell: (String, String),
    not_found: String,
    policy: String,
}

/// A language that the shell speaks.
#[derive(Serialize)]
struct Spoken {
    language: String,
    direction: String,
    name: String,
    no_script: String,
    not_found: String,
    words: Vec<Word>,
}

#[derive(Serialize)]
struct Word {
    id: String,
    text: String,
}

impl OnlineEngine {
    /// Reads and checks a theme's template and style. `words` are those of every language, `script` the one
    /// that opens a page.
    ///
    /// # Errors
    ///
    /// Everything that is refused, does not parse, or names what does not exist, each with its line.
    pub fn new(theme: &Theme, words: &[&Words], script: &str) -> Result<Self, Vec<ThemeFault>> {
        let Some(first) = words.first() else { return Err(Vec::new()) };
        let sample = sample::page(first);
        let templates = templates(theme, &sample)?;
        let style = style(theme)?;
        let tera = compile(&templates)?;
        let engine = Self {
            tera,
            shell: Default::default(),
            not_found: String::new(),
            policy: policy(Some(script), &style),
        };
        engine.render(&sample).map_err(|fault| of_folder(vec![fault]))?;
        let context = Context::from_serialize(&BTreeMap::from([("languages", spoken(words))]));
        let context = context.map_err(|error| vec![ThemeFault::from_tera("shell.html", &error)])?;
        let fill = |template: &str, policy: &str| {
            let mut tera = Tera::new();
            tera.autoescape_on([".html"]);
            tera.set_escape_fn(escape::escape);
            tera.add_raw_template("shell.html", template)
                .and_then(|()| tera.render("shell.html", &context))
                .map(|text| text.replace("%POLICY%", policy).replace("%STYLE%", &style))
                .map_err(|error| vec![ThemeFault::from_tera("shell.html", &error)])
        };
        let shell = fill(SHELL, &engine.policy)?.replace("%SCRIPT%", script);
        let (before, after) = shell.split_once("%SEALED%").unwrap_or((&shell, ""));
        let shell = (before.to_owned(), after.to_owned());
        let not_found = fill(NOT_FOUND, &policy(None, &style))?;
        Ok(Self { shell, not_found, ..engine })
    }

    /// Makes one page, with its pictures in it. `file` gives the bytes of a picture by the name that the
    /// template uses. What comes back can only be sealed.
    ///
    /// # Errors
    ///
    /// A template that names a part of the view that this page does not have.
    pub fn page(
        &self,
        page: &OnlinePage,
        file: &dyn Fn(&str) -> Option<Vec<u8>>,
    ) -> Result<Unsealed, ThemeFault> {
        let file = |path: &str| file(path).map(Cow::Owned);
        Ok(Unsealed::new(to_send::with_pictures(&self.render(page)?, &file)))
    }

    fn render(&self, page: &OnlinePage) -> Result<String, ThemeFault> {
        let fault = |error: &tera::Error| ThemeFault::from_tera(PAGE, error);
        let mut context = Context::new();
        let view = Value::try_from_serializable(page).map_err(|error| fault(&error))?;
        context.insert_value("page", view);
        context.insert("words", &page.words);
        context.insert("labels", &page.labels);
        context.insert("root", "");
        context.insert("base", "");
        self.tera.render(PAGE, &context).map_err(|error| fault(&error))
    }

    /// The whole page round the element that holds the sealed one.
    #[must_use]
    pub fn around(&self, sealed: &str) -> String {
        let (before, after) = &self.shell;
        format!("{before}{sealed}{after}")
    }

    /// What stands beside the pages, by name: what a host answers where there is no page, and what it is to
    /// say with each of them. A policy within a page cannot forbid to frame it, so two kinds of host are told
    /// as well; others are told by whoever runs them.
    #[must_use]
    pub fn beside(&self) -> Vec<(&'static str, String)> {
        let policy = format!("{}; frame-ancestors 'none'", self.policy);
        let headers = [
            ("Content-Security-Policy", policy.as_str()),
            ("Referrer-Policy", "no-referrer"),
            ("X-Robots-Tag", "noindex, nofollow, noarchive"),
            ("X-Content-Type-Options", "nosniff"),
            ("X-Frame-Options", "DENY"),
            ("Cross-Origin-Opener-Policy", "same-origin"),
            ("Cross-Origin-Resource-Policy", "same-origin"),
            ("Strict-Transport-Security", "max-age=31536000"),
            ("Cache-Control", "no-store"),
        ];
        let mut list = String::from("/*\n");
        let mut named = String::new();
        for (name, value) in headers {
            // Writing to a string cannot fail.
            let _ = writeln!(list, "  {name}: {value}");
            let _ = writeln!(named, "        <add name=\"{name}\" value=\"{value}\" />");
        }
        let config = format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<configuration>\n  <system.webServer>\n    \
             <httpErrors errorMode=\"Custom\" existingResponse=\"Replace\">\n      \
             <remove statusCode=\"404\" />\n      \
             <error statusCode=\"404\" path=\"404.html\" responseMode=\"File\" />\n    </httpErrors>\n    \
             <httpProtocol>\n      <customHeaders>\n{named}      </customHeaders>\n    </httpProtocol>\n  \
             </system.webServer>\n</configuration>\n"
        );
        let robots = "User-agent: *\nDisallow: /\n".to_owned();
        vec![
            ("404.html", self.not_found.clone()),
            ("_headers", list),
            ("robots.txt", robots),
            ("web.config", config),
        ]
    }
}

/// Nothing may be loaded; one script runs and one style holds, known by their digests.
fn policy(script: Option<&str>, style: &str) -> String {
    let named =
        |text: &str| format!("'sha256-{}'", BASE64.encode(Digest::of(text.as_bytes()).as_bytes()));
    let script = script.map_or_else(|| "'none'".to_owned(), named);
    format!(
        "default-src 'none'; script-src {script}; style-src {}; img-src data:; base-uri 'none'; \
         form-action 'none'",
        named(style)
    )
}

/// What the shell says in each language.
fn spoken(words: &[&Words]) -> Vec<Spoken> {
    let one = |words: &&Words| Spoken {
        language: words.language().to_owned(),
        direction: words.say("language-direction"),
        name: words.say("language-name"),
        no_script: words.say("sealed-no-script"),
        not_found: words.say("sealed-not-found"),
        words: words
            .all(SHELL_WORDS)
            .into_iter()
            .map(|(id, text)| Word { id: id.trim_start_matches(SHELL_WORDS).to_owned(), text })
            .collect(),
    };
    words.iter().map(one).collect()
}

/// The templates of the folder, refused where they do what no theme may.
fn templates(theme: &Theme, page: &OnlinePage) -> Result<Templates, Vec<ThemeFault>> {
    let mut templates = Templates::new();
    let mut faults = Vec::new();
    for (path, bytes) in theme.below(FOLDER).filter(|(path, _)| path.ends_with(".html")) {
        let name = path.trim_start_matches("online/");
        match std::str::from_utf8(bytes) {
            Ok(text) => {
                faults.extend(refuse::refusals(name, text));
                templates.insert(name.to_owned(), text.to_owned());
            }
            Err(_) => faults.push(ThemeFault::new(name, (1, 1), "This file is not UTF-8 text.")),
        }
    }
    let roots = serde_json::json!({ "page": page, "words": page.words, "labels": page.labels });
    faults.extend(contract::faults(PAGE, &templates, &roots));
    if faults.is_empty() { Ok(templates) } else { Err(of_folder(faults)) }
}

/// Faults with the folder that their files stand in.
fn of_folder(faults: Vec<ThemeFault>) -> Vec<ThemeFault> {
    let moved = faults.into_iter().map(|fault| ThemeFault {
        file: format!("{FOLDER}/{}", fault.file.trim_start_matches("html/")),
        ..fault
    });
    moved.collect()
}

fn compile(templates: &Templates) -> Result<Tera, Vec<ThemeFault>> {
    let mut tera = Tera::new();
    tera.autoescape_on([".html"]);
    tera.set_escape_fn(escape::escape);
    tera.register_filter("prose", prose::ProseFilter);
    let added = tera.add_raw_templates(templates);
    added.map_err(|error| of_folder(super::syntax_faults(templates, &error)))?;
    Ok(tera)
}

/// The style, without its notes.
fn style(theme: &Theme) -> Result<String, Vec<ThemeFault>> {
    let name = "online/style.css";
    let bytes = theme.get(name).unwrap_or_default();
    let faults = refuse::asset_refusals(name, bytes);
    let text = std::str::from_utf8(bytes).unwrap_or_default();
    if !faults.is_empty() {
        return Err(faults);
    }
    if text.contains("</") {
        let message = "`</` is not allowed here: it could end the style of the page.";
        return Err(vec![ThemeFault::new(name, (1, 1), message)]);
    }
    Ok(to_send::shortened(text))
}
