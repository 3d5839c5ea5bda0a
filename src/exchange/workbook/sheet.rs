//! One sheet: its cells in rows, and what about them is not as it looks.

use std::ops::RangeInclusive;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::super::table::{MOST_COLUMNS, MOST_ROWS, Row, cell_name};
use super::book::{Book, attribute, next, says_yes, words};
use super::number::{self, Format};
use super::{Sheet, WorkbookError};

/// How many hidden rows a note names.
const NAMED: usize = 10;

/// One cell while it is read.
#[derive(Default)]
struct Cell {
    column: usize,
    /// What its value is: `s` for a shared text, `n` for a number …
    kind: String,
    style: usize,
    value: String,
    has_value: bool,
    is_formula: bool,
}

struct Reading<'b> {
    book: &'b Book,
    sheet: Sheet,
    row: Option<Row>,
    cell: Option<Cell>,
    /// The number of the last row.
    last: usize,
    hidden: Vec<usize>,
    hidden_columns: Vec<RangeInclusive<usize>>,
    merged: Vec<String>,
    /// Whether the words that come are a value.
    in_value: bool,
}

/// Reads a sheet.
pub(super) fn read(text: &str, book: &Book) -> Result<Sheet, WorkbookError> {
    let mut reader = Reader::from_str(text);
    let mut reading = Reading {
        book,
        sheet: Sheet::default(),
        row: None,
        cell: None,
        last: 0,
        hidden: Vec::new(),
        hidden_columns: Vec::new(),
        merged: Vec::new(),
        in_value: false,
    };
    loop {
        let event = next(&mut reader)?;
        match &event {
            Event::Start(element) => reading.open(element)?,
            Event::Empty(element) => {
                reading.open(element)?;
                reading.close(element.local_name().as_ref());
            }
            Event::End(element) => reading.close(element.local_name().as_ref()),
            Event::Eof => return Ok(reading.finish()),
            event if reading.in_value => {
                if let (Some(cell), Some(words)) = (&mut reading.cell, words(event)) {
                    cell.value.push_str(&words);
                    cell.has_value = true;
                }
            }
            _ => {}
        }
    }
}

impl Reading<'_> {
    fn open(&mut self, element: &BytesStart<'_>) -> Result<(), WorkbookError> {
        match element.local_name().as_ref() {
            "row" => {
                let number = attribute(element, "r").and_then(|number| number.parse().ok());
                let number: usize = number.unwrap_or(self.last + 1);
                if number > MOST_ROWS + 1 {
                    return Err(WorkbookError::TooLarge);
                }
                self.last = number;
                if says_yes(element, "hidden") {
                    self.hidden.push(number);
                }
                self.row = Some(Row { number, ..Row::default() });
            }
            "c" => self.cell = Some(self.cell(element)?),
            "f" => self.cell.iter_mut().for_each(|cell| cell.is_formula = true),
            // The text of a cell of its own stands in `is`, in runs.
            "v" | "t" => self.in_value = true,
            "col" if says_yes(element, "hidden") => {
                let edge = |name| attribute(element, name).and_then(|edge| edge.parse().ok());
                if let (Some(from), Some(to)) = (edge("min"), edge("max")) {
                    self.hidden_columns.push(from..=to);
                }
            }
            "mergeCell" => self.merged.extend(attribute(element, "ref")),
            _ => {}
        }
        Ok(())
    }

    fn cell(&self, element: &BytesStart<'_>) -> Result<Cell, WorkbookError> {
        let next = self.row.as_ref().map_or(0, |row| row.cells.len());
        let named = attribute(element, "r");
        let column = named.as_deref().and_then(place).map_or(next, |(column, _)| column);
        if column >= MOST_COLUMNS {
            return Err(WorkbookError::TooLarge);
        }
        let style = attribute(element, "s").and_then(|style| style.parse().ok());
        Ok(Cell {
            column,
            kind: attribute(element, "t").unwrap_or_else(|| "n".into()),
            style: style.unwrap_or_default(),
            ..Cell::default()
        })
    }

    fn close(&mut self, element: &str) {
        match element {
            "v" | "t" => self.in_value = false,
            "c" => {
                if let (Some(cell), Some(row)) = (self.cell.take(), &mut self.row) {
                    let said = said(&cell, self.book);
                    if row.cells.len() <= cell.column {
                        row.cells.resize(cell.column + 1, String::new());
                    }
                    match said {
                        Ok(text) => row.cells[cell.column] = text,
                        Err(why) => drop(row.faults.insert(cell.column, why)),
                    }
                }
            }
            "row" => self.sheet.rows.extend(self.row.take()),
            _ => {}
        }
    }

    fn finish(mut self) -> Sheet {
        self.merges();
        let filled: Vec<usize> = self
            .sheet
            .rows
            .iter()
            .filter(|row| self.hidden.contains(&row.number))
            .filter(|row| row.cells.iter().any(|cell| !cell.is_empty()))
            .map(|row| row.number)
            .collect();
        if !filled.is_empty() {
            let named: Vec<String> = filled.iter().take(NAMED).map(ToString::to_string).collect();
            let more = if filled.len() > NAMED { ", …" } else { "" };
            self.sheet.notes.push(format!(
                "Rows are hidden in the sheet and were read like the others: {}{more}.",
                named.join(", ")
            ));
        }
        if !self.hidden_columns.is_empty() {
            let names = self.hidden_columns.iter().map(|columns| {
                cell_name(columns.start().saturating_sub(1), 0).trim_end_matches('0').to_owned()
            });
            let names: Vec<String> = names.take(NAMED).collect();
            self.sheet.notes.push(format!(
                "Columns are hidden in the sheet and were read like the others, from: {}.",
                names.join(", ")
            ));
        }
        self.sheet
    }

    /// Of merged cells only the first holds what all of them show.
    fn merges(&mut self) {
        for merged in &self.merged {
            let Some((from, to)) = merged.split_once(':') else { continue };
            let (Some((left, top)), Some((right, bottom))) = (place(from), place(to)) else {
                continue;
            };
            let rows = self.sheet.rows.iter_mut();
            for row in rows.filter(|row| (top..=bottom).contains(&row.number)) {
                for column in left..=right.min(MOST_COLUMNS - 1) {
                    if (column, row.number) != (left, top) {
                        row.faults.insert(
                            column,
                            format!("it is merged with {from}; unmerge the cells and fill in each"),
                        );
                    }
                }
            }
        }
    }
}

/// What a cell says.
fn said(cell: &Cell, book: &Book) -> Result<String, String> {
    if cell.is_formula && !cell.has_value {
        return Err("it holds a formula whose result is not saved; open the workbook in the \
                    spreadsheet, save it, and import again"
            .into());
    }
    if !cell.has_value {
        return Ok(String::new());
    }
    match cell.kind.as_str() {
        "s" => {
            let at: Option<usize> = cell.value.trim().parse().ok();
            let text = at.and_then(|at| book.texts.get(at));
            text.map(|text| text.trim().to_owned()).ok_or_else(|| "its text is missing".to_owned())
        }
        "b" => Ok(if cell.value.trim() == "1" { "yes" } else { "no" }.into()),
        "e" => Err(format!("it shows the error {}; put the formula right", cell.value.trim())),
        // A day written out, perhaps with a time.
        "d" => Ok(cell.value.split('T').next().unwrap_or_default().to_owned()),
        "n" => {
            let format = book.formats.get(cell.style).copied().unwrap_or(Format::Number);
            number::text(&cell.value, format, book.from_1904)
        }
        _ => Ok(cell.value.trim().to_owned()),
    }
}

/// The column and the row of a cell's name, the first column being nought.
fn place(name: &str) -> Option<(usize, usize)> {
    let name = name.replace('$', "");
    let digits = name.find(|c: char| c.is_ascii_digit())?;
    let (letters, row) = name.split_at(digits);
    if letters.is_empty() || letters.len() > 3 {
        return None;
    }
    let column = letters.bytes().try_fold(0_usize, |all, letter| {
        letter
            .is_ascii_alphabetic()
            .then(|| all * 26 + usize::from(letter.to_ascii_uppercase() - b'A') + 1)
    })?;
    Some((column.checked_sub(1)?, row.parse().ok()?))
}
