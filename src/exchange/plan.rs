//! What an import would do.

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::nearest;
use crate::scaffold::NewFile;

use super::cell::{self, Fault};
use super::table::{Row, Table, cell_name};

/// What an import would do, before anything is written.
#[derive(Default)]
pub struct Plan {
    /// Files that are not there yet.
    pub new: Vec<NewFile>,
    /// Records that are there already and to which something is added, as they would be then.
    pub changed: Vec<NewFile>,
    /// How many records are there already and say the same.
    pub same: usize,
    /// Records that are there already and say something else. They are left as they are.
    pub other: Vec<Other>,
    /// Cells that cannot be taken. A row with one gives no record.
    pub refused: Vec<Refusal>,
    /// Columns that nothing is taken from.
    pub unused: Vec<String>,
    /// What else whoever imports should know.
    pub notes: Vec<String>,
    /// Which columns each row said something in, by what tells the row from others.
    pub(super) given: BTreeMap<Vec<String>, BTreeSet<&'static str>>,
}

/// A record that is there and says something else than the table.
pub struct Other {
    /// Its path below `content`.
    pub path: String,
    /// What the table would change, one line each.
    pub changes: Vec<String>,
}

/// A cell that cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The cell, as spreadsheets name it, such as `B7`; nothing where it is no single cell.
    pub name: String,
    /// The column, by its name.
    pub column: String,
    /// What stands there.
    pub cell: String,
    /// What is wrong, and the way out.
    pub why: String,
}

impl Plan {
    /// Refuses the whole table for something that is wrong with all of it.
    pub(super) fn refuse_all(&mut self, column: &str, why: &str) {
        let (column, why) = (column.to_owned(), why.to_owned());
        self.refused.push(Refusal { name: String::new(), column, cell: String::new(), why });
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
                name: String::new(),
                column: (*column).to_owned(),
                cell: String::new(),
                why,
            });
        }
        plan.notes.clone_from(&table.notes);
        plan.refused.is_empty().then_some(Self { table, at })
    }

    /// Whether a column has a number with a zero at its front, so that one without may have lost it.
    pub(super) fn keeps_zeros(&self, column: &'static str) -> bool {
        let Some(at) = self.at.get(column) else { return false };
        let cells = self.table.rows.iter().filter_map(|row| row.cells.get(*at));
        cells.into_iter().any(|cell| is_padded(cell))
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
    /// The columns in which the row says something.
    fn given(&self) -> BTreeSet<&'static str> {
        self.at.keys().copied().filter(|column| self.get(column).is_some()).collect()
    }

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
        if let Some(why) = self.fault(column) {
            self.refuse(column, "", why);
            return None;
        }
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
        if self.get(column).is_none() && self.fault(column).is_none() {
            self.refuse(column, "", "the cell is empty, and it is needed".into());
            return None;
        }
        self.maybe(column, read)
    }

    /// Why the cell of a column cannot be read as it stands.
    fn fault(&self, column: &'static str) -> Option<String> {
        self.at.get(column).and_then(|at| self.row.faults.get(at)).cloned()
    }

    /// A reference or an id that becomes the name of a file. Where others in the service or in the
    /// column have zeros at their front, one of digits alone may have lost its own.
    pub(super) fn reference(
        &mut self,
        column: &'static str,
        keeps_zeros: bool,
        there: &BTreeMap<String, String>,
    ) -> Option<String> {
        let name = self.need(column, cell::name)?;
        let digits = name.bytes().all(|byte| byte.is_ascii_digit());
        let lost = digits && !name.starts_with('0');
        let padded = (1..4).map(|zeros| format!("{}{name}", "0".repeat(zeros)));
        let is_there = |name: &String| there.contains_key(&format!("children/{name}/child.yaml"));
        let meant = padded.into_iter().find(is_there);
        if lost && !is_there(&name) && (keeps_zeros || meant.is_some()) {
            let meant = meant.unwrap_or_else(|| format!("0{name}"));
            self.refuse(
                column,
                &name,
                format!(
                    "a zero at the front may have been lost, as others have one; format the column as \
                     text and write {meant} if that is meant"
                ),
            );
            return None;
        }
        Some(name)
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
        let at = self.at.get(column);
        let name = at.map(|at| cell_name(*at, self.row.number));
        let name = name.unwrap_or_else(|| format!("row {}", self.row.number));
        let (column, cell) = (column.to_owned(), cell.to_owned());
        self.refused.push(Refusal { name, column, cell, why });
    }

    /// Gives what was made of the row, or what stands in the way. `key` is what tells the row from
    /// others.
    pub(super) fn finish<T>(
        self,
        made: Option<T>,
        key: impl FnOnce(&T) -> Vec<String>,
        plan: &mut Plan,
    ) -> Option<T> {
        let (whole, given) = (self.refused.is_empty(), self.given());
        plan.refused.extend(self.refused);
        let made = made.filter(|_| whole)?;
        plan.given.insert(key(&made), given);
        Some(made)
    }
}

fn is_padded(cell: &str) -> bool {
    cell.len() > 1 && cell.starts_with('0') && cell.bytes().all(|byte| byte.is_ascii_digit())
}
