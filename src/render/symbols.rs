//! Symbol packs: small pictures, one for one meaning, with the licence that they come under.
//!
//! A pack is a folder of the theme: `symbols/<pack>/pack.yaml` and an SVG a symbol. Ours is `core`; a
//! service puts another beside it, and its cards say `symbol: mulberry/cup`. An SVG is a program for a
//! browser if one lets it be, so one is taken only when it consists of shapes and nothing else.

mod ink;

use std::collections::{BTreeMap, BTreeSet};

use roxmltree::{Document, Node as Element};

use crate::render::html::ThemeFault;
use crate::source::yaml::{self, Key, Node, Value};
use crate::source::{MemoryLoader, Sources};
use crate::theme::Theme;
use crate::view::sheet::Ink;
use crate::view::site::{Credit, PackTerms, Pictures};

/// The pack that a symbol belongs to when it names none.
const CORE: &str = "core";

/// What a picture may be made of.
const ELEMENTS: &[&str] = &[
    "svg",
    "g",
    "path",
    "circle",
    "ellipse",
    "rect",
    "line",
    "polyline",
    "polygon",
    "title",
    "desc",
    "defs",
    "linearGradient",
    "radialGradient",
    "stop",
    "clipPath",
    "use",
];

/// The symbols of all packs of a theme.
#[derive(Debug, Default)]
pub struct Symbols {
    files: BTreeMap<String, Vec<u8>>,
    packs: BTreeMap<String, Pack>,
}

/// What a `pack.yaml` says.
#[derive(Debug)]
struct Pack {
    credit: Credit,
    terms: PackTerms,
    /// The symbols by their ids, each with what it is called in each language.
    symbols: BTreeMap<String, BTreeMap<String, String>>,
}

/// How many different Widgit symbols a licensed holder may give away in all papers together, by Widgit's
/// copyright guidance of 2025. A pack whose title names Widgit is held to it when it says nothing else.
const WIDGIT: usize = 100;

impl Symbols {
    /// Reads and checks every pack.
    ///
    /// # Errors
    ///
    /// Every pack without its licence, every symbol without its file and every file that is more than a
    /// picture.
    pub fn load(theme: &Theme) -> Result<Self, Vec<ThemeFault>> {
        let mut symbols = Self::default();
        let mut faults = Vec::new();
        let files: BTreeMap<&str, &[u8]> = theme.below("symbols").collect();
        for (path, bytes) in files.iter().filter(|(path, _)| path.ends_with("/pack.yaml")) {
            let folder = path.trim_end_matches("pack.yaml");
            let name = folder.trim_start_matches("symbols/").trim_end_matches('/');
            let pack = match pack(path, bytes) {
                Ok(read) => read,
                Err(why) => {
                    faults.push(ThemeFault::of((*path).to_owned(), (1, 1), why));
                    continue;
                }
            };
            for id in pack.symbols.keys() {
                let file = format!("{folder}{id}.svg");
                let picture = files.get(file.as_str()).ok_or("there is no such file".to_owned());
                match picture.and_then(|bytes| is_picture(bytes).map(|()| bytes.to_vec())) {
                    Ok(bytes) => drop(symbols.files.insert(format!("{name}/{id}"), bytes)),
                    Err(why) => {
                        let say = format!("This symbol cannot be used: {why}.");
                        faults.push(ThemeFault::of(file, (1, 1), say));
                    }
                }
            }
            symbols.packs.insert(name.to_owned(), pack);
        }
        if faults.is_empty() { Ok(symbols) } else { Err(faults) }
    }

    /// What views know of the symbols: which there are, and whom to thank.
    #[must_use]
    pub fn pictures(&self) -> Pictures {
        let names: BTreeSet<String> = self.files.keys().cloned().collect();
        let packs = self.packs.iter();
        let credits = packs.clone().map(|(name, pack)| (name.clone(), pack.credit.clone()));
        let terms = packs.clone().map(|(name, pack)| (name.clone(), pack.terms.clone()));
        let labels = packs.flat_map(|(name, pack)| {
            let symbols = pack.symbols.iter();
            symbols.map(move |(id, labels)| (format!("{name}/{id}"), labels.clone()))
        });
        Pictures {
            names,
            core: CORE,
            credits: credits.collect(),
            terms: terms.collect(),
            labels: labels.collect(),
        }
    }

    /// A picture in an ink, by its name with its pack.
    #[must_use]
    pub fn inked(&self, name: &str, ink: Ink) -> Option<Vec<u8>> {
        self.file(name).map(|svg| ink::inked(svg, ink))
    }

    /// A picture by its name with its pack: `core/cup`.
    #[must_use]
    pub fn file(&self, name: &str) -> Option<&[u8]> {
        self.files.get(name).map(Vec::as_slice)
    }
}

/// What a pack says of itself and of its symbols.
fn pack(path: &str, bytes: &[u8]) -> Result<Pack, String> {
    let mut loader = MemoryLoader::new();
    loader.set(path, bytes);
    let sources = Sources::load(&loader);
    let read = sources.iter().next().and_then(|(id, file)| yaml::parse(&file.text, id, 0).ok());
    let (node, _) = read.ok_or("This is not YAML that can be read.")?;
    let text = |key: &str| match field(&node, key).map(|node| &node.value) {
        Some(Value::Text(text)) if !text.is_empty() => Ok(text.clone()),
        _ => Err(format!("A symbol pack says its `{key}`; without it nobody may use the pack.")),
    };
    let allows = |key: &str| match text(key)?.as_str() {
        "true" | "yes" => Ok(true),
        "false" | "no" => Ok(false),
        _ => Err(format!("A symbol pack says `yes` or `no` for `{key}`.")),
    };
    let title = text("title")?;
    let most = match field(&node, "most_symbols").map(|node| &node.value) {
        Some(Value::Text(most)) => Some(most.parse().map_err(|_| {
            "`most_symbols` is the number of different symbols that may be given away.".to_owned()
        })?),
        _ => title.to_lowercase().contains("widgit").then_some(WIDGIT),
    };
    let terms = PackTerms {
        commercial_use: allows("commercial_use")?,
        share_alike: allows("share_alike")?,
        most,
    };
    let credit = Credit {
        name: title,
        by: Some(text("attribution")?),
        licence: text("licence")?,
        website: text("website").ok(),
    };
    let Some(Value::Map(symbols)) = field(&node, "symbols").map(|node| &node.value) else {
        return Err("A symbol pack lists its `symbols`, each with its labels.".into());
    };
    let symbols = symbols.iter().map(|(key, symbol)| (key.name.clone(), labels(symbol)));
    Ok(Pack { credit, terms, symbols: symbols.collect() })
}

/// What a symbol is called, by language.
fn labels(symbol: &Node) -> BTreeMap<String, String> {
    let Some(Value::Map(labels)) = field(symbol, "labels").map(|node| &node.value) else {
        return BTreeMap::new();
    };
    let label = |(language, label): &(Key, Node)| match &label.value {
        Value::Text(text) => Some((language.name.clone(), text.clone())),
        _ => None,
    };
    labels.iter().filter_map(label).collect()
}

fn field<'n>(node: &'n Node, key: &str) -> Option<&'n Node> {
    let Value::Map(fields) = &node.value else { return None };
    fields.iter().find(|(name, _)| name.name == key).map(|(_, node)| node)
}

/// Whether an SVG is a picture and nothing more.
fn is_picture(bytes: &[u8]) -> Result<(), String> {
    let text = std::str::from_utf8(bytes).map_err(|_| "it is not UTF-8 text")?;
    // A document type could bring in what stands elsewhere; the parser refuses it.
    let document = Document::parse(text).map_err(|error| error.to_string())?;
    document.descendants().filter(Element::is_element).try_for_each(|element| {
        let name = element.tag_name().name();
        if !ELEMENTS.contains(&name) {
            return Err(format!("it has a `{name}`, and pictures are made of shapes alone"));
        }
        element.attributes().try_for_each(|attribute| {
            let (key, value) = (attribute.name(), attribute.value().to_ascii_lowercase());
            let runs = key.starts_with("on") || value.contains("javascript:");
            let reaches_out = match key {
                "href" => !value.starts_with('#'),
                _ => {
                    value.contains("url(") && !value.contains("url(#") || value.contains("@import")
                }
            };
            if runs || reaches_out {
                return Err(format!("its `{key}` would run or fetch something"));
            }
            Ok(())
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const PACK: &str = "title: Ours\nlicence: CC0-1.0\nattribution: Us\ncommercial_use: true\n\
                        share_alike: false\nsymbols:\n  cup:\n    labels: {en: cup}\n";
    const CUP: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">\
                       <path d=\"M1 1h7\" fill=\"#ffffff\"/></svg>";

    fn with(pack: &str, cup: &str) -> Result<Symbols, Vec<String>> {
        let theme = Theme::default().with("symbols/ours/pack.yaml", pack);
        let symbols = Symbols::load(&theme.with("symbols/ours/cup.svg", cup));
        symbols.map_err(|faults| {
            faults.iter().map(|fault| format!("{}: {}", fault.file, fault.message)).collect()
        })
    }

    #[test]
    fn our_own_pack_has_a_picture_for_each_of_its_symbols() {
        let symbols = Symbols::load(&Theme::default()).unwrap();
        assert!(symbols.files.len() >= 60);
        assert!(symbols.pictures().credits["core"].licence.starts_with("CC0"));
    }

    /// How light a colour is, of 255.
    fn light(colour: &str) -> u32 {
        let part = |at: usize| u32::from_str_radix(&colour[at..at + 2], 16).unwrap();
        (299 * part(0) + 587 * part(2) + 114 * part(4)) / 1000
    }

    #[test]
    fn our_own_pictures_come_through_a_photocopier_that_knows_black_and_white_alone() {
        let symbols = Symbols::load(&Theme::default()).unwrap();
        for (name, svg) in symbols.files.iter().filter(|(name, _)| name.starts_with("core/")) {
            let svg = std::str::from_utf8(svg).unwrap();
            for after in svg.split("fill=\"#").skip(1) {
                // Hair may turn black; a face, a sleeve or a cup would lose what is drawn on it.
                let light = light(&after[..6]);
                assert!(!(90..150).contains(&light), "{name}: #{} would turn black", &after[..6]);
            }
        }
    }

    #[test]
    fn another_pack_stands_beside_it() {
        let symbols = with(PACK, CUP).unwrap();
        assert_eq!(symbols.file("ours/cup"), Some(CUP.as_bytes()));
        assert_eq!(symbols.pictures().find("ours/cup"), Some("ours/cup".to_owned()));
        assert_eq!(symbols.pictures().find("cup"), Some("core/cup".to_owned()));
    }

    #[test]
    fn a_pack_without_a_licence_and_a_symbol_without_a_picture_are_named() {
        let faults = with(&PACK.replace("licence", "license"), CUP).unwrap_err();
        assert!(faults[0].contains("symbols/ours/pack.yaml") && faults[0].contains("licence"));
        let faults = with(&PACK.replace("cup:", "mug:"), CUP).unwrap_err();
        assert!(faults[0].contains("symbols/ours/mug.svg"), "{faults:?}");
    }

    #[test]
    fn a_picture_that_runs_or_fetches_something_is_refused() {
        let inside = |what: &str| CUP.replace("<path", &format!("{what}<path"));
        let bad = [
            inside("<script>1</script>"),
            inside("<foreignObject/>"),
            inside("<image href=\"x.png\"/>"),
            inside("<style>a{}</style>"),
            inside("<use href=\"other.svg#a\"/>"),
            CUP.replace("d=", "onclick=\"x()\" d="),
            CUP.replace("#ffffff", "url(http://x.example/a)"),
            format!("<!DOCTYPE svg [<!ENTITY a \"b\">]>{CUP}"),
            "<svg".to_owned(),
        ];
        for svg in bad {
            assert!(with(PACK, &svg).is_err(), "{svg}");
        }
        assert!(with(PACK, &inside("<title>A cup</title>")).is_ok());
    }
}
