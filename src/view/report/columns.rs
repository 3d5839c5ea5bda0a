//! How the room of a page goes to the columns of a table, so that its rows come out as low as they can and
//! no word is torn.
//!
//! Measures are letters of ordinary width in a report of eleven points: near enough to share a line out by,
//! and the same on every machine. A page in larger letters keeps the shares.

/// Letters in a line that goes over the whole page.
const LINE: usize = 88;

/// What stands on both sides of a cell, in letters.
const GAP: usize = 2;

/// More lines than this in a row, on average, and nobody follows it with a finger: what a row says then
/// reads better one thing below the other.
const TALLEST: usize = 10;

/// A cell of at most so many letters, such as a date, is better not broken.
const SHORT: usize = 18;

/// Parts of a line that are told from each other.
const PARTS: usize = 10_000;

/// One cell; nothing where a record says nothing.
type Cell = Option<String>;

/// The shares of the columns, each the letters that it has room for; all of them nothing when the whole
/// table needs less than a line, and each column is then as wide as it needs. `None` when a table is no way
/// to set these rows: a word would not fit, or the rows would become towers.
pub(super) fn shares(heads: &[String], rows: &[Vec<Cell>]) -> Option<Vec<u32>> {
    let columns: Vec<Measure> =
        (0..heads.len()).map(|at| Measure::of(&heads[at], rows, at)).collect();
    let mut widths: Vec<usize> = columns.iter().map(|column| column.least).collect();
    let mut left = LINE.checked_sub(widths.iter().sum())?;
    if columns.iter().map(|column| column.most).sum::<usize>() <= LINE {
        return Some(vec![0; heads.len()]);
    }
    // Dates and counts in one line are read at a glance, as long as the sentences beside them have most of
    // the room.
    let whole: Vec<usize> =
        columns.iter().map(|column| column.whole().unwrap_or(column.least)).collect();
    let taken: usize = columns.iter().filter_map(Measure::whole).sum();
    if whole.iter().sum::<usize>() <= LINE && taken * 2 <= LINE {
        left = LINE - whole.iter().sum::<usize>();
        widths = whole;
    }
    while left > 0 {
        let Some(tallest) = tallest(&columns, &widths) else { break };
        widths[tallest] += 1;
        left -= 1;
    }
    let tall = |row: usize| {
        let lines = columns
            .iter()
            .zip(&widths)
            .map(|(column, width)| column.letters[row].div_ceil(width.saturating_sub(GAP).max(1)));
        lines.max().unwrap_or(0)
    };
    let lines: usize = (0..rows.len()).map(tall).sum();
    (heads.len() < 3 || lines <= rows.len() * TALLEST)
        .then(|| widths.into_iter().map(|width| u32::try_from(width).unwrap_or(u32::MAX)).collect())
}

/// The column that can still grow and by which the rows lose most of their height when it does: the height
/// of a cell is its letters over its width, and falls by that over the width again.
fn tallest(columns: &[Measure], widths: &[usize]) -> Option<usize> {
    let rows = columns.first()?.letters.len();
    let mut blame = vec![0; columns.len()];
    for row in 0..rows {
        // Fractions are compared by cross multiplication: no number here may depend on rounding.
        let (mut worst, mut of) = (0, (0, 1));
        for (at, column) in columns.iter().enumerate() {
            let here = (column.letters[row], widths[at].saturating_sub(GAP).max(1));
            if here.0 * of.1 > of.0 * here.1 {
                (worst, of) = (at, here);
            }
        }
        blame[worst] += of.0 * PARTS / (of.1 * of.1);
    }
    let can_grow = |at: &usize| widths[*at] < columns[*at].most;
    (0..columns.len()).filter(can_grow).max_by_key(|at| (blame[*at], usize::MAX - at))
}

/// What one column holds, in letters.
struct Measure {
    /// Its longest word with the gap: less would tear it.
    least: usize,
    /// Its longest cell with the gap: more would stay white.
    most: usize,
    /// Each cell.
    letters: Vec<usize>,
}

impl Measure {
    /// The width in which each of its cells stands in one line, where all of them are short. Its head may
    /// break.
    fn whole(&self) -> Option<usize> {
        let longest = self.letters.iter().max().copied().unwrap_or(0);
        (longest <= SHORT).then_some(self.least.max(longest + GAP))
    }

    fn of(head: &str, rows: &[Vec<Cell>], at: usize) -> Self {
        let cells = || rows.iter().filter_map(|row| row[at].as_deref());
        let long = |text: &str| text.chars().count();
        // A head is set strongly, so that its letters are a little wider.
        let strong = |text: &str| long(text) + long(text).div_ceil(8);
        let word = |text: &str| text.split_whitespace().map(long).max().unwrap_or(0);
        let head_word = head.split_whitespace().map(strong).max().unwrap_or(0);
        let letters = rows.iter().map(|row| row[at].as_deref().map_or(0, long)).collect();
        Self {
            least: cells().map(word).max().unwrap_or(0).max(head_word) + GAP,
            most: cells().map(long).max().unwrap_or(0).max(strong(head)) + GAP,
            letters,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(heads: &[&str], rows: &[&[&str]]) -> Option<Vec<u32>> {
        let heads: Vec<String> = heads.iter().map(|head| (*head).to_owned()).collect();
        let cell = |text: &&str| (!text.is_empty()).then(|| (*text).to_owned());
        let rows: Vec<Vec<Cell>> = rows.iter().map(|row| row.iter().map(cell).collect()).collect();
        shares(&heads, &rows)
    }

    #[test]
    fn a_small_table_is_as_wide_as_it_needs() {
        let narrow = table(&["Day", "Result"], &[&["23 September 2025", "Met"]]);
        assert_eq!(narrow, Some(vec![0, 0]));
    }

    #[test]
    fn a_long_column_has_most_of_the_room_and_a_short_one_keeps_its_words_whole() {
        let long = "one word after another ".repeat(12);
        let row: &[&str] = &["Communication and interaction", &long];
        let found = table(&["Area", "Outcome"], &[row, row]).unwrap();
        assert!(found[0] >= 15, "communication stays whole: {found:?}");
        assert!(found[1] > 2 * found[0], "{found:?}");
        assert_eq!(found.iter().sum::<u32>(), 88);
    }

    #[test]
    fn a_date_beside_a_sentence_stands_in_one_line() {
        let long = "one word after another ".repeat(12);
        let row: &[&str] = &[&long, "Colette Marr, designated teacher", "23 September 2027"];
        let found = table(&["What", "Who", "By"], &[row]).unwrap();
        assert!(found[2] >= 17, "{found:?}");
    }

    #[test]
    fn many_columns_with_long_heads_share_the_line() {
        let heads =
            ["Day", "Until", "Sessions possible", "Attended", "Authorised absences", "Support"];
        let row: &[&str] = &["6 November 2026", "13 November 2026", "40", "38", "2", "A walk in"];
        let found = table(&heads, &[row]).unwrap();
        assert!(found.iter().all(|width| *width >= 6), "{found:?}");
        assert!(found.iter().sum::<u32>() <= 88);
    }

    #[test]
    fn what_would_become_a_tower_is_no_table() {
        let long = "one word after another ".repeat(20);
        let row: &[&str] = &[&long, &long, &long, &long];
        assert_eq!(table(&["What", "Who", "How", "Why"], &[row]), None);
        let word = "w".repeat(50);
        let wide: &[&str] = &[&word, &word];
        assert_eq!(table(&["What", "Who"], &[wide]), None, "a word would be torn");
    }

    #[test]
    fn a_column_in_which_nothing_stands_has_room_for_its_head() {
        let long = "one word after another ".repeat(12);
        let found = table(&["Result", "Outcome"], &[&["", &long]]).unwrap();
        assert!(found[0] >= 8, "{found:?}");
    }
}
