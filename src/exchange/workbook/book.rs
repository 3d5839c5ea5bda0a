//! What all sheets of a workbook share: their names, the texts, the formats, and when days begin.

use std::borrow::Cow;
use std::collections::BTreeMap;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::archive::Archive;
use super::number::Format;
use super::{WorkbookError, number};

/// A workbook without its sheets.
pub(super) struct Book {
    /// Name, path and whether it is shown, in the order of the tabs.
    sheets: Vec<(String, String, bool)>,
    /// The texts that cells name by number.
    pub(super) texts: Vec<String>,
    /// The format of each style, by number.
    pub(super) formats: Vec<Format>,
    /// Whether days are counted from 1904, as the first Macintoshes did.
    pub(super) from_1904: bool,
}

/// The next event of a part. A part that ends in the middle is broken.
pub(super) fn next<'x>(reader: &mut Reader<&'x [u8]>) -> Result<Event<'x>, WorkbookError> {
    reader.read_event().map_err(|_| WorkbookError::Broken)
}

/// An attribute of an element.
pub(super) fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = element.attributes().flatten().find(|one| one.key.local_name().as_ref() == name)?;
    found.normalized_value(quick_xml::XmlVersion::Implicit1_0).ok().map(Cow::into_owned)
}

/// Whether an attribute that says yes or no says yes.
pub(super) fn says_yes(element: &BytesStart<'_>, name: &str) -> bool {
    attribute(element, name).is_some_and(|value| matches!(value.as_str(), "1" | "true" | "on"))
}

/// The text of an event: words, or one of the signs that XML writes by name.
pub(super) fn words(event: &Event<'_>) -> Option<String> {
    match event {
        Event::Text(text) => Some(text.xml10_content().into_owned()),
        Event::CData(text) => Some(text.xml10_content().into_owned()),
        Event::GeneralRef(reference) => {
            if let Ok(Some(letter)) = reference.resolve_char_ref() {
                return Some(letter.to_string());
            }
            let sign = match reference.xml10_content().as_ref() {
                "amp" => "&",
                "lt" => "<",
                "gt" => ">",
                "quot" => "\"",
                "apos" => "'",
                _ => return None,
            };
            Some(sign.to_owned())
        }
        _ => None,
    }
}

impl Book {
    /// Reads what the sheets share.
    pub(super) fn read(archive: &Archive<'_>) -> Result<Self, WorkbookError> {
        let book = archive.text("xl/workbook.xml")?.ok_or(WorkbookError::Broken)?;
        let links = archive.text("xl/_rels/workbook.xml.rels")?.ok_or(WorkbookError::Broken)?;
        let links = links_of(&links)?;
        let (sheets, from_1904) = sheets_of(&book, &links)?;
        let texts = archive.text("xl/sharedStrings.xml")?;
        let styles = archive.text("xl/styles.xml")?;
        Ok(Self {
            sheets,
            texts: texts.map_or(Ok(Vec::new()), |text| texts_of(&text))?,
            formats: styles.map_or(Ok(Vec::new()), |text| formats_of(&text))?,
            from_1904,
        })
    }

    /// The path of a sheet, and the names of the others that are shown.
    pub(super) fn sheet(&self, name: Option<&str>) -> Result<(String, Vec<String>), WorkbookError> {
        let found = match name {
            Some(name) => self.sheets.iter().find(|(known, ..)| known == name),
            None => self.sheets.iter().find(|(_, _, shown)| *shown),
        };
        let names = || self.sheets.iter().map(|(name, ..)| name.clone()).collect();
        let (name, path, _) = found.ok_or_else(|| WorkbookError::NoSheet(names()))?;
        let others = self.sheets.iter().filter(|(other, _, shown)| *shown && other != name);
        Ok((path.clone(), others.map(|(other, ..)| other.clone()).collect()))
    }
}

/// The paths of the parts that a workbook names by id.
fn links_of(text: &str) -> Result<BTreeMap<String, String>, WorkbookError> {
    let mut reader = Reader::from_str(text);
    let mut links = BTreeMap::new();
    loop {
        match next(&mut reader)? {
            Event::Start(element) | Event::Empty(element)
                if element.local_name().as_ref() == "Relationship" =>
            {
                if let (Some(id), Some(target)) =
                    (attribute(&element, "Id"), attribute(&element, "Target"))
                {
                    let path = target
                        .strip_prefix('/')
                        .map_or_else(|| format!("xl/{target}"), str::to_owned);
                    links.insert(id, path);
                }
            }
            Event::Eof => return Ok(links),
            _ => {}
        }
    }
}

type Sheets = (Vec<(String, String, bool)>, bool);

fn sheets_of(text: &str, links: &BTreeMap<String, String>) -> Result<Sheets, WorkbookError> {
    let mut reader = Reader::from_str(text);
    let (mut sheets, mut from_1904) = (Vec::new(), false);
    loop {
        match next(&mut reader)? {
            Event::Start(element) | Event::Empty(element) => match element.local_name().as_ref() {
                "workbookPr" => from_1904 = says_yes(&element, "date1904"),
                "sheet" => {
                    let path = attribute(&element, "id").and_then(|id| links.get(&id));
                    let shown = attribute(&element, "state").is_none_or(|state| state == "visible");
                    if let (Some(name), Some(path)) = (attribute(&element, "name"), path) {
                        sheets.push((name, path.clone(), shown));
                    }
                }
                _ => {}
            },
            Event::Eof => return Ok((sheets, from_1904)),
            _ => {}
        }
    }
}

/// The shared texts. What stands in `rPh` says how a text is pronounced, and is none of it.
fn texts_of(text: &str) -> Result<Vec<String>, WorkbookError> {
    let mut reader = Reader::from_str(text);
    let mut texts = Vec::new();
    let mut current: Option<String> = None;
    let (mut in_text, mut in_sound) = (false, false);
    loop {
        let event = next(&mut reader)?;
        match &event {
            Event::Start(element) => match element.local_name().as_ref() {
                "si" => current = Some(String::new()),
                "t" => in_text = true,
                "rPh" => in_sound = true,
                _ => {}
            },
            Event::Empty(element) if element.local_name().as_ref() == "si" => {
                texts.push(String::new());
            }
            Event::End(element) => match element.local_name().as_ref() {
                "si" => texts.push(current.take().unwrap_or_default()),
                "t" => in_text = false,
                "rPh" => in_sound = false,
                _ => {}
            },
            Event::Eof => return Ok(texts),
            event => {
                if let (Some(text), true, false) = (&mut current, in_text, in_sound) {
                    text.push_str(&words(event).unwrap_or_default());
                }
            }
        }
    }
}

/// The format of each style of cells.
fn formats_of(text: &str) -> Result<Vec<Format>, WorkbookError> {
    let mut reader = Reader::from_str(text);
    let mut own: BTreeMap<u32, String> = BTreeMap::new();
    let mut formats = Vec::new();
    let mut of_cells = false;
    let id = |element: &BytesStart<'_>, name: &str| {
        attribute(element, name).and_then(|id| id.parse::<u32>().ok()).unwrap_or_default()
    };
    loop {
        match next(&mut reader)? {
            Event::Start(element) | Event::Empty(element) => match element.local_name().as_ref() {
                "numFmt" => {
                    let code = attribute(&element, "formatCode").unwrap_or_default();
                    own.insert(id(&element, "numFmtId"), code);
                }
                "cellXfs" => of_cells = true,
                "xf" if of_cells => {
                    let id = id(&element, "numFmtId");
                    formats.push(number::format(id, own.get(&id).map(String::as_str)));
                }
                _ => {}
            },
            Event::End(element) if element.local_name().as_ref() == "cellXfs" => of_cells = false,
            Event::Eof => return Ok(formats),
            _ => {}
        }
    }
}
