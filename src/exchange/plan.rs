//! What an import would do.

use std::collections::BTreeMap;

use crate::diag::nearest;
use crate::scaffold::NewFile;

use super::cell::{self, Fault};
use super::table::{Row, Table};

/// What an import would do, before anything is written.
#[derive(Default)]
pub struct Plan {
    /// Files that are not there yet.
    pub new: Vec<NewFile>,
    /// How many records are there already and say the same.
    pub same: usize,
    /// Records that are there already and say something else. They are left as they are.
    pub other: Vec<String>,
    /// Cells that cannot be taken. A row with one gives no record.
    pub refused: Vec<Refusal>,
    /// Columns that nothing is taken from.
    pub unused: Vec<String>,
}

/// A cell that cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The row, as a spreadsheet counts.
    pub row: usize,
    /// The column, by its name.
    pub column: String,
    /// What stands there.
    pub cell: String,
    /// What is wrong, and the way out.
    pub why: String,
}

impl Plan {
    /// Sorts what would be written by what is there.
    pub(super) fn against(mut self, there: &BTreeMap<String, String>) -> Self {
        let (mut same, mut other) = (0, Vec::new());
        self.new.retain(|file| {
            let path = file.path.strip_prefix("content/").unwrap_or(&file.path);
            match there.get(path) {
                None => true,
                Some(text) if *text == file.text => {
                    same += 1;
                    false
                }
                Some(_) => {
                    other.push(path.to_owned());
                    false
                }
            }
        });
        self.same += same;
        self.other.extend(other);
        self
    }

    /// Whether anything stands in the way of taking the whole table.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.refused.is_empty()
    }
}

/// A column that an import knows: its name, and others that people give it.
pub(super) type Column = (&'static str, &'static [&'static str]);

/// A table of which some columns are known.
pub(super) struct Known<'t> {
    table: &'t Table,
    at: BTreeMap<&'static str, usize>,
}

impl<'t> Known<'t> {
    /// Finds the known columns. Those that must be there and are not, and those that nobody knows, go
    /// into the plan.
    pub(super) fn new(
        table: &'t Table,
        columns: &[Column],
        needed: &[&'static str],
        plan: &mut Plan,
    ) -> Option<Self> {
        let mut at = BTreeMap::new();
        for (place, name) in table.columns.iter().enumerate() {
            let known = columns
                .iter()
                .find(|(column, others)| column == name || others.contains(&name.as_str()));
            match known {
                Some((column, _)) => {
                    at.entry(*column).or_insert(place);
                }
                None if name.is_empty() => {}
                None => plan.unused.push(name.clone()),
            }
        }
        for column in needed.iter().filter(|column| !at.contains_key(*column)) {
            let near = nearest(column, plan.unused.iter().map(String::as_str));
            let why = match near {
                Some(near) => format!("the column is missing; is it the one called `{near}`?"),
                None => "the column is missing".to_owned(),
            };
            plan.refused.push(Refusal {
                row: 1,
                column: (*column).to_owned(),
                cell: String::new(),
                why,
            });
        }
        plan.refused.is_empty().then_some(Self { table, at })
    }

    /// The rows, each ready to be taken apart.
    pub(super) fn rows(&self) -> impl Iterator<Item = Cells<'_>> {
        self.table.rows.iter().map(|row| Cells { row, at: &self.at, refused: Vec::new() })
    }
}

/// The cells of one row.
pub(super) struct Cells<'r> {
    row: &'r Row,
    at: &'r BTreeMap<&'static str, usize>,
    refused: Vec<Refusal>,
}

impl Cells<'_> {
    /// What stands in a column; `None` when nothing does.
    pub(super) fn get(&self, column: &'static str) -> Option<&str> {
        let cell = self.at.get(column).and_then(|at| self.row.cells.get(*at))?;
        (!cell.is_empty()).then_some(cell.as_str())
    }

    /// A cell that may be empty, read by `read`.
    pub(super) fn maybe<T>(
        &mut self,
        column: &'static str,
        read: impl FnOnce(&str) -> Result<T, Fault>,
    ) -> Option<T> {
        let cell = self.get(column)?.to_owned();
        match read(&cell) {
            Ok(value) => Some(value),
            Err(why) => {
                self.refuse(column, &cell, why);
                None
            }
        }
    }

    /// A cell that must hold something, read by `read`.
    pub(super) fn need<T>(
        &mut self,
        column: &'static str,
        read: impl FnOnce(&str) -> Result<T, Fault>,
    ) -> Option<T> {
        if self.get(column).is_none() {
            self.refuse(column, "", "the cell is empty, and it is needed".into());
            return None;
        }
        self.maybe(column, read)
    }

    /// A text that must be there.
    pub(super) fn text(&mut self, column: &'static str) -> Option<String> {
        self.need(column, cell::text)
    }

    /// A text that need not be there.
    pub(super) fn maybe_text(&mut self, column: &'static str) -> Option<String> {
        self.maybe(column, cell::text)
    }

    /// Refuses a cell.
    pub(super) fn refuse(&mut self, column: &str, cell: &str, why: String) {
        let (row, column, cell) = (self.row.number, column.to_owned(), cell.to_owned());
        self.refused.push(Refusal { row, column, cell, why });
    }

    /// Gives what was made of the row, or what stands in the way.
    pub(super) fn finish<T>(self, made: Option<T>, plan: &mut Plan) -> Option<T> {
        let whole = self.refused.is_empty();
        plan.refused.extend(self.refused);
        made.filter(|_| whole)
    }
}
