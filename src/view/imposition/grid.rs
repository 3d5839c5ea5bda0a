//! Cards in columns and rows, and the lines along which they are cut.

use super::{Mark, Point, Spot};

/// How long such a mark is, and how far from the corner it stops.
const MARK: (f64, f64) = (5.0, 1.5);

/// Cards in columns and rows.
pub(super) struct Grid {
    /// How many side by side.
    pub(super) columns: usize,
    /// How many one below the other.
    pub(super) rows: usize,
    /// What is kept free at the edges of the paper.
    pub(super) margin: f64,
    /// What is free after each column but the last.
    pub(super) gutters: Vec<f64>,
    /// What is free after each row but the last.
    pub(super) gutter: f64,
    /// The width of the paper.
    pub(super) width: f64,
    /// Its height.
    pub(super) height: f64,
}

#[expect(clippy::cast_precision_loss, reason = "columns and rows are few")]
impl Grid {
    /// The width and the height of a card.
    pub(super) fn cell(&self) -> (f64, f64) {
        let between: f64 = self.gutters.iter().sum();
        let across = self.width - 2.0 * self.margin - between;
        let down = self.height - 2.0 * self.margin - self.gutter * (self.rows - 1) as f64;
        (across / self.columns as f64, down / self.rows as f64)
    }

    /// The corner of every card, row by row.
    pub(super) fn spots(&self) -> Vec<Spot> {
        let (width, height) = self.cell();
        let x = |column: usize| {
            self.margin + width * column as f64 + self.gutters.iter().take(column).sum::<f64>()
        };
        let y = |row: usize| self.margin + (height + self.gutter) * row as f64;
        let of_row = |row| (0..self.columns).map(move |column| (column, row));
        let all = (0..self.rows).flat_map(of_row);
        all.map(|(column, row)| Spot { x: x(column), y: y(row), turned: false }).collect()
    }

    /// Short lines in the margins, one at each end of every cut.
    pub(super) fn corners(&self) -> Vec<Mark> {
        let (width, height) = self.cell();
        let (long, off) = MARK;
        let mut marks = Vec::new();
        let mut add = |from: (f64, f64), to: (f64, f64)| {
            let (from, to) = (Point { x: from.0, y: from.1 }, Point { x: to.0, y: to.1 });
            let mark = Mark { from, to, fold: false };
            if !marks.contains(&mark) {
                marks.push(mark);
            }
        };
        let near = self.margin - off;
        for spot in self.spots() {
            for x in [spot.x, spot.x + width] {
                add((x, near - long), (x, near));
                let below = self.height - near;
                add((x, below), (x, below + long));
            }
            for y in [spot.y, spot.y + height] {
                add((near - long, y), (near, y));
                let beside = self.width - near;
                add((beside, y), (beside + long, y));
            }
        }
        marks
    }

    /// A line around each card.
    pub(super) fn outlines(&self) -> Vec<Mark> {
        let (width, height) = self.cell();
        let around = |spot: Spot| {
            let (left, top) = (spot.x, spot.y);
            let (right, bottom) = (left + width, top + height);
            let corners = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)];
            let corners = corners.map(|(x, y)| Point { x, y });
            std::array::from_fn::<Mark, 4, _>(|side| Mark {
                from: corners[side],
                to: corners[side + 1],
                fold: false,
            })
        };
        self.spots().into_iter().flat_map(around).collect()
    }
}
