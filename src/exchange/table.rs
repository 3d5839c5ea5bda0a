//! A table as a spreadsheet writes it: one row of names, and rows of cells.

use std::collections::BTreeMap;
use std::fmt;

use super::workbook::{self, WorkbookError};

/// A table.
#[derive(Debug, Clone, Default)]
pub struct Table {
    /// The names of the columns, as they are compared: small letters and underscores.
    pub(super) columns: Vec<String>,
    /// The rows with something in them.
    pub(super) rows: Vec<Row>,
    /// What whoever imports it should know: rows that are hidden, sheets that are left.
    pub notes: Vec<String>,
}

/// A row of a table.
#[derive(Debug, Clone, Default)]
pub(super) struct Row {
    /// Which row it is, as a spreadsheet counts: the names of the columns are row 1.
    pub(super) number: usize,
    pub(super) cells: Vec<String>,
    /// Cells that cannot be read as they stand, by their place in the row, and why.
    pub(super) faults: BTreeMap<usize, String>,
}

/// The name of a cell, as spreadsheets have it: the second column of row 7 is `B7`.
pub(super) fn cell_name(column: usize, row: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        let letter = u8::try_from((rest - 1) % 26).unwrap_or_default();
        letters.push(char::from(b'A' + letter));
        rest = (rest - 1) / 26;
    }
    format!("{}{row}", letters.iter().rev().collect::<String>())
}

/// Why a table cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TableError {
    /// The text is in another encoding than UTF-8.
    NotUtf8,
    /// The file is a workbook that cannot be read.
    Workbook(WorkbookError),
    /// There are more rows or columns than an import takes.
    TooLarge,
    /// Quotation marks or columns do not add up, at this row.
    Broken(usize),
    /// There is nothing in it.
    Empty,
}

impl fmt::Display for TableError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotUtf8 => write!(
                f,
                "it is not saved as UTF-8, so accents may be wrong; save it as \"CSV UTF-8\" and try \
                 again"
            ),
            Self::Workbook(why) => why.fmt(f),
            Self::TooLarge => write!(
                f,
                "it has more than {MOST_ROWS} rows or {MOST_COLUMNS} columns; divide it into several files"
            ),
            Self::Broken(row) => write!(
                f,
                "row {row} cannot be read; look for a quotation mark that is never closed"
            ),
            Self::Empty => write!(f, "there is no row under the names of the columns"),
        }
    }
}

/// The most rows that an import takes.
pub(super) const MOST_ROWS: usize = 50_000;

/// The most columns that an import takes.
pub(super) const MOST_COLUMNS: usize = 200;

impl Table {
    /// Reads a workbook (.xlsx), of which it takes one sheet: the one that is named, or else the first
    /// that is not hidden. Or reads comma-separated values; semicolons and tabs, which spreadsheets of
    /// other countries write, are understood.
    ///
    /// # Errors
    ///
    /// When it is neither, or holds no rows.
    pub fn read(bytes: &[u8], sheet: Option<&str>) -> Result<Self, TableError> {
        // No text has a nought among its first bytes, and every damaged workbook has.
        if workbook::is_one(bytes) || bytes.iter().take(512).any(|byte| *byte == 0) {
            return Self::of_workbook(bytes, sheet);
        }
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        let text = std::str::from_utf8(bytes).map_err(|_| TableError::NotUtf8)?;
        // With two characters at the end of a line, rows would be counted from the first of them.
        let text = &text.replace("\r\n", "\n");
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(delimiter(text))
            .from_reader(text.as_bytes());
        let mut table = Self::default();
        for (at, record) in reader.records().enumerate() {
            let record = record.map_err(|_| TableError::Broken(at + 1))?;
            let cells: Vec<String> = record.iter().map(|cell| unarmed(cell.trim())).collect();
            if at > MOST_ROWS || cells.len() > MOST_COLUMNS {
                return Err(TableError::TooLarge);
            }
            if at == 0 {
                table.columns = cells.iter().map(|name| plain(name)).collect();
            } else if cells.iter().any(|cell| !cell.is_empty()) {
                let line = record.position().map_or(at + 1, |position| row_of(position.line()));
                table.rows.push(Row { number: line, cells, ..Row::default() });
            }
        }
        if table.rows.is_empty() { Err(TableError::Empty) } else { Ok(table) }
    }
}

impl Table {
    fn of_workbook(bytes: &[u8], sheet: Option<&str>) -> Result<Self, TableError> {
        let sheet = workbook::read(bytes, sheet).map_err(TableError::Workbook)?;
        let mut rows = sheet
            .rows
            .into_iter()
            .filter(|row| !row.faults.is_empty() || row.cells.iter().any(|cell| !cell.is_empty()));
        let head = rows.next().ok_or(TableError::Empty)?;
        let columns = head.cells.iter().map(|name| plain(name)).collect();
        let table = Self { columns, rows: rows.collect(), notes: sheet.notes };
        if table.rows.is_empty() { Err(TableError::Empty) } else { Ok(table) }
    }
}

/// An apostrophe that an export put before what a spreadsheet would have taken for a formula.
fn unarmed(cell: &str) -> String {
    let bare = cell.strip_prefix('\'').filter(|rest| rest.starts_with(['=', '+', '-', '@']));
    bare.unwrap_or(cell).to_owned()
}

fn row_of(line: u64) -> usize {
    usize::try_from(line).unwrap_or(usize::MAX)
}

/// What stands between the names of the columns most often.
fn delimiter(text: &str) -> u8 {
    let head = text.lines().next().unwrap_or_default();
    let count = |mark: u8| head.bytes().filter(|byte| *byte == mark).count();
    let most = [b',', b';', b'\t'].into_iter().rev().max_by_key(|mark| count(*mark));
    most.unwrap_or(b',')
}

/// A name of a column as it is compared: `First name` is `first_name`.
fn plain(name: &str) -> String {
    let letters = name.chars().map(|c| if c.is_alphanumeric() { c } else { ' ' });
    let words: String = letters.collect::<String>().to_lowercase();
    words.split_whitespace().collect::<Vec<_>>().join("_")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_of_several_countries_are_read() {
        for text in [
            "First name,Born\nZoë,2024-01-02\n",
            "\u{FEFF}first_name;born\r\nZoë;2024-01-02\r\n\r\n",
            "FIRST NAME\tBorn\nZoë\t2024-01-02",
        ] {
            let table = Table::read(text.as_bytes(), None).unwrap();
            assert_eq!(table.columns, ["first_name", "born"], "{text}");
            assert_eq!(table.rows[0].cells, ["Zoë", "2024-01-02"], "{text}");
            assert_eq!(table.rows[0].number, 2);
        }
    }

    #[test]
    fn what_is_no_table_is_named() {
        let read = |bytes: &[u8]| Table::read(bytes, None).unwrap_err();
        assert_eq!(read(b"PK\x03\x04rest"), TableError::Workbook(WorkbookError::Broken));
        assert_eq!(read(b"name\nZo\xEB\n"), TableError::NotUtf8);
        assert_eq!(read(b"name\n\n"), TableError::Empty);
        assert_eq!(read(b""), TableError::Empty);
        assert_eq!(read("name\n".repeat(MOST_ROWS + 2).as_bytes()), TableError::TooLarge);
    }

    #[test]
    fn cells_are_named_as_spreadsheets_name_them() {
        assert_eq!(cell_name(0, 2), "A2");
        assert_eq!(cell_name(25, 1), "Z1");
        assert_eq!(cell_name(26, 1), "AA1");
        assert_eq!(cell_name(701, 10), "ZZ10");
    }
}
