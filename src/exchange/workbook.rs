//! Workbooks (.xlsx): one sheet of one as rows of cells.
//!
//! A spreadsheet keeps numbers where people see names, dates and telephone numbers. What it shows and
//! what it keeps may differ, so a cell is taken only where both are one: a date by its format, a number
//! with all its digits. Anything else is named by its cell.

mod archive;
mod book;
mod number;
mod sheet;
#[cfg(test)]
mod tests;

use std::fmt;

use super::table::Row;
use archive::Archive;
use book::Book;

/// The largest file that is read, in bytes.
const LARGEST: usize = 20 * 1024 * 1024;

/// Why a workbook cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WorkbookError {
    /// It is no workbook, or a damaged one.
    Broken,
    /// It is protected by a password.
    Locked,
    /// It is of the kind that spreadsheets wrote before 2007.
    Old,
    /// The file, or what unpacks from it, is larger than an import takes.
    TooLarge,
    /// There is no such sheet; these are there.
    NoSheet(Vec<String>),
}

impl fmt::Display for WorkbookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Broken => write!(
                f,
                "it is no workbook that can be read; open it in the spreadsheet, choose Save as, and \
                 save it as .xlsx or as \"CSV UTF-8\""
            ),
            Self::Locked => write!(
                f,
                "it is protected by a password; open it in the spreadsheet and save a copy without one"
            ),
            Self::Old => write!(
                f,
                "it is a workbook of the old kind (.xls); open it, choose Save as, and save it as .xlsx"
            ),
            Self::TooLarge => write!(
                f,
                "it is larger than an import takes (files of {} MB, 50000 rows, 200 columns); copy the \
                 list alone into a new workbook",
                LARGEST / 1024 / 1024
            ),
            Self::NoSheet(there) => {
                write!(f, "it has no such sheet; there is {}", there.join(", "))
            }
        }
    }
}

/// One sheet.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    pub(super) rows: Vec<Row>,
    /// What whoever imports it should know.
    pub(super) notes: Vec<String>,
}

/// How a file begins that a spreadsheet wrote before 2007, or that is protected by a password.
const COMPOUND: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0];

/// Whether a file is a workbook, of any kind.
pub(super) fn is_one(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(COMPOUND)
}

/// Reads the sheet of this name, or else the first that is not hidden.
pub(super) fn read(bytes: &[u8], name: Option<&str>) -> Result<Sheet, WorkbookError> {
    if bytes.len() > LARGEST {
        return Err(WorkbookError::TooLarge);
    }
    if bytes.starts_with(COMPOUND) {
        // The name of the stream that holds a workbook under a password, two bytes a letter.
        let locked: Vec<u8> = "EncryptedPackage".bytes().flat_map(|byte| [byte, 0]).collect();
        let is_locked = bytes.windows(locked.len()).any(|window| window == locked);
        return Err(if is_locked { WorkbookError::Locked } else { WorkbookError::Old });
    }
    let archive = Archive::open(bytes)?;
    let book = Book::read(&archive)?;
    let (path, others) = book.sheet(name)?;
    let text = archive.text(&path)?.ok_or(WorkbookError::Broken)?;
    let mut sheet = sheet::read(&text, &book)?;
    if name.is_none() && !others.is_empty() {
        sheet.notes.push(format!(
            "The workbook has more sheets, which were not read: {}. Name one with --sheet.",
            others.join(", ")
        ));
    }
    Ok(sheet)
}
