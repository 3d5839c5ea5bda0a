//! Sheets of labels as the theme's files describe them, so that a service adds the one that it buys.

use std::collections::BTreeMap;

use crate::source::yaml::{self, Node, Value};
use crate::source::{MemoryLoader, Sources};
use crate::theme::Theme;
use crate::view::imposition::LabelSheet;

/// A file that describes no sheet of labels: its path in the theme, and what is wrong.
pub type LabelFault = (String, String);

/// Every sheet of a theme, by the name of its file.
///
/// # Errors
///
/// Every file that lacks a length, or whose labels leave the paper.
pub fn load(theme: &Theme) -> Result<BTreeMap<String, LabelSheet>, Vec<LabelFault>> {
    let mut sheets = BTreeMap::new();
    let mut faults = Vec::new();
    for (path, bytes) in theme.below("labels") {
        let Some(name) = path.strip_prefix("labels/").and_then(|name| name.strip_suffix(".yaml"))
        else {
            continue;
        };
        match sheet(path, bytes) {
            Ok(sheet) => drop(sheets.insert(name.to_owned(), sheet)),
            Err(why) => faults.push((path.to_owned(), why)),
        }
    }
    if faults.is_empty() { Ok(sheets) } else { Err(faults) }
}

fn sheet(path: &str, bytes: &[u8]) -> Result<LabelSheet, String> {
    let mut loader = MemoryLoader::new();
    loader.set(path, bytes);
    let sources = Sources::load(&loader);
    let read = sources.iter().next().and_then(|(id, file)| yaml::parse(&file.text, id, 0).ok());
    let (node, _) = read.ok_or("this is not YAML that can be read")?;
    let count = |key: &str| match text(&node, key).and_then(|text| text.parse().ok()) {
        Some(count @ 1..=50) => Ok(count),
        _ => Err(format!("`{key}` is a whole number from 1 to 50")),
    };
    let length = |key: &str| match text(&node, key).and_then(|text| text.parse::<f64>().ok()) {
        Some(length) if (0.0..=300.0).contains(&length) => Ok(length),
        _ => Err(format!("`{key}` is a length in millimetres, such as 38.1")),
    };
    let sheet = LabelSheet {
        title: text(&node, "title").ok_or("`title` says what the sheet is")?.to_owned(),
        columns: count("columns")?,
        rows: count("rows")?,
        width: length("width")?,
        height: length("height")?,
        left: length("left")?,
        top: length("top")?,
        across: length("across")?,
        down: length("down")?,
    };
    if sheet.stays_on_the_paper() {
        Ok(sheet)
    } else {
        Err("its labels overlap or leave the paper: A4 is 210 by 297 mm".into())
    }
}

fn text<'n>(node: &'n Node, key: &str) -> Option<&'n str> {
    let Value::Map(fields) = &node.value else { return None };
    match &fields.iter().find(|(name, _)| name.name == key)?.1.value {
        Value::Text(text) => Some(text),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OURS: &str = "title: Ours\ncolumns: 2\nrows: 2\nwidth: 90\nheight: 120\nleft: 10\n\
                        top: 10\nacross: 95\ndown: 130\n";

    fn fault(text: &str) -> String {
        let theme = Theme::default().with("labels/ours.yaml", text);
        load(&theme).unwrap_err().remove(0).1
    }

    #[test]
    fn the_sheets_of_the_default_theme_and_a_new_one_hold() {
        let theme = Theme::default().with("labels/ours.yaml", OURS);
        let sheets = load(&theme).unwrap();
        assert!(sheets.len() >= 5);
        assert_eq!(sheets["ours"].columns, 2);
    }

    #[test]
    fn what_is_missing_wrong_or_off_the_paper_is_named() {
        assert!(fault(&OURS.replace("rows: 2", "rows: many")).contains("`rows`"));
        assert!(fault(&OURS.replace("top: 10", "")).contains("`top`"));
        assert!(fault(&OURS.replace("across: 95", "across: 80")).contains("overlap"));
        assert!(fault(&OURS.replace("left: 10", "left: 60")).contains("leave the paper"));
    }
}
