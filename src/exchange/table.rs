//! A table as a spreadsheet writes it: one row of names, and rows of cells.

use std::fmt;

/// A table.
#[derive(Debug, Clone, Default)]
pub struct Table {
    /// The names of the columns, as they are compared: small letters and underscores.
    pub(super) columns: Vec<String>,
    /// The rows with something in them.
    pub(super) rows: Vec<Row>,
}

/// A row of a table.
#[derive(Debug, Clone)]
pub(super) struct Row {
    /// Which row it is, as a spreadsheet counts: the names of the columns are row 1.
    pub(super) number: usize,
    pub(super) cells: Vec<String>,
}

/// Why a table cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TableError {
    /// The text is in another encoding than UTF-8.
    NotUtf8,
    /// The file is a workbook and not a text.
    Workbook,
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
            Self::Workbook => write!(
                f,
                "it is a workbook; open it, choose Save as, and save the sheet as \"CSV UTF-8\""
            ),
            Self::Broken(row) => write!(
                f,
                "row {row} cannot be read; look for a quotation mark that is never closed"
            ),
            Self::Empty => write!(f, "there is no row under the names of the columns"),
        }
    }
}

impl Table {
    /// Reads comma-separated values. Semicolons and tabs, which spreadsheets of other countries write,
    /// are understood.
    ///
    /// # Errors
    ///
    /// When it is no such text, or holds no rows.
    pub fn read(bytes: &[u8]) -> Result<Self, TableError> {
        if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
            return Err(TableError::Workbook);
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
            let cells: Vec<String> = record.iter().map(|cell| cell.trim().to_owned()).collect();
            if at == 0 {
                table.columns = cells.iter().map(|name| plain(name)).collect();
            } else if cells.iter().any(|cell| !cell.is_empty()) {
                let line = record.position().map_or(at + 1, |position| row_of(position.line()));
                table.rows.push(Row { number: line, cells });
            }
        }
        if table.rows.is_empty() { Err(TableError::Empty) } else { Ok(table) }
    }
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
            let table = Table::read(text.as_bytes()).unwrap();
            assert_eq!(table.columns, ["first_name", "born"], "{text}");
            assert_eq!(table.rows[0].cells, ["Zoë", "2024-01-02"], "{text}");
            assert_eq!(table.rows[0].number, 2);
        }
    }

    #[test]
    fn what_is_no_table_is_named() {
        assert_eq!(Table::read(b"PK\x03\x04rest").unwrap_err(), TableError::Workbook);
        assert_eq!(Table::read(b"name\nZo\xEB\n").unwrap_err(), TableError::NotUtf8);
        assert_eq!(Table::read(b"name\n\n").unwrap_err(), TableError::Empty);
        assert_eq!(Table::read(b"").unwrap_err(), TableError::Empty);
    }
}
