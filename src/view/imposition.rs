//! Where small cards stand on a large paper, so that they can be cut out and each back lies behind its
//! front. All lengths are millimetres from the upper left corner of the side.

mod grid;

use serde::Serialize;

use crate::model::{Backs, CutMarks};

use grid::Grid;

/// The paper on which all of it is printed.
const A4: (f64, f64) = (210.0, 297.0);

/// What is kept free at the edges of the paper for the marks that show where to cut.
const MARGIN: f64 = 8.0;

/// How far a printer may be out: nothing is printed nearer to the edge of a card.
const SAFE: f64 = 6.0;

/// The same on a card of A7, where each millimetre is a word.
const SAFE_SMALL: f64 = 4.5;

/// The same on a label, which is bought cut.
const LABEL_SAFE: f64 = 3.0;

/// A point of a side.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Point {
    /// From the left.
    pub x: f64,
    /// From the top.
    pub y: f64,
}

/// The upper left corner of a card on its side.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Spot {
    /// From the left.
    pub x: f64,
    /// From the top.
    pub y: f64,
    /// Whether it stands on its head, so that it is upright once the cut card is turned like a page.
    pub turned: bool,
}

/// A line to cut or to fold along.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Mark {
    /// Where it begins.
    pub from: Point,
    /// Where it ends.
    pub to: Point,
    /// Whether to fold there.
    pub fold: bool,
}

/// How a deck is laid out.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct DeckPlan {
    /// How many cards on one side of A4: one to eight.
    pub on_a_side: usize,
    /// What is left free between two cards.
    pub gutter: f64,
    /// What shows where to cut.
    pub marks: CutMarks,
    /// Where the backs go.
    pub backs: Backs,
    /// How far the backs are moved, right and down, to make up for a printer that is out.
    pub shift: (f64, f64),
}

/// A sheet of labels as it is bought.
#[derive(Debug, Clone, PartialEq)]
pub struct LabelSheet {
    /// What it is, for people.
    pub title: String,
    /// How many labels stand side by side.
    pub columns: usize,
    /// How many stand one below the other.
    pub rows: usize,
    /// The width of a label.
    pub width: f64,
    /// Its height.
    pub height: f64,
    /// From the left edge of the paper to the first label.
    pub left: f64,
    /// From the upper edge of the paper to the first label.
    pub top: f64,
    /// From the left edge of a label to that of the next.
    pub across: f64,
    /// From the upper edge of a label to that of the one below it.
    pub down: f64,
}

impl LabelSheet {
    /// Whether its labels stand on A4 and beside each other.
    #[must_use]
    pub fn stays_on_the_paper(&self) -> bool {
        let apart = self.columns == 1 || self.across >= self.width - 0.05;
        let below = self.rows == 1 || self.down >= self.height - 0.05;
        let Spot { x, y, .. } = self.spots().last().copied().unwrap_or(NOWHERE);
        apart && below && x + self.width <= A4.0 + 0.05 && y + self.height <= A4.1 + 0.05
    }

    /// The corner of every label, row by row.
    #[expect(clippy::cast_precision_loss, reason = "columns and rows are few")]
    fn spots(&self) -> Vec<Spot> {
        let of_row = |row| (0..self.columns).map(move |column| (column, row));
        let spot = |(column, row): (usize, usize)| Spot {
            x: self.left + self.across * column as f64,
            y: self.top + self.down * row as f64,
            turned: false,
        };
        (0..self.rows).flat_map(of_row).map(spot).collect()
    }
}

/// Where nothing stands.
const NOWHERE: Spot = Spot { x: 0.0, y: 0.0, turned: false };

/// Why a deck cannot be laid out so, as a sentence without a full stop.
pub type Unplaceable = &'static str;

/// Where everything stands on the sides of one paper.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Imposition {
    /// The width of the paper.
    pub width: f64,
    /// Its height.
    pub height: f64,
    /// The width of a card.
    pub cell_width: f64,
    /// The height of a card.
    pub cell_height: f64,
    /// What is kept free inside the edge of a card.
    pub inset: f64,
    /// The size of the letters, in points.
    pub letters: f64,
    /// The side of the picture on a card.
    pub picture: f64,
    /// Whether the card is so small that its parts stand close together.
    pub small: bool,
    /// How many places at the head of the first paper are used already.
    pub skip: usize,
    /// The places of the fronts.
    pub fronts: Vec<Spot>,
    /// The places of the backs, in the order of their fronts.
    pub backs: Option<Vec<Spot>>,
    /// Whether the backs are on the other side of the paper.
    pub backs_overleaf: bool,
    /// Where to cut and to fold.
    pub marks: Vec<Mark>,
}

impl Imposition {
    /// Lays out labels. The first `used` places of the first sheet have none left.
    ///
    /// # Errors
    ///
    /// When the first sheet has no label left.
    pub fn of_labels(sheet: &LabelSheet, used: usize) -> Result<Self, Unplaceable> {
        let fronts = sheet.spots();
        if used >= fronts.len() {
            return Err("the sheet does not have so many labels: --start counts from 1");
        }
        Ok(Self {
            width: A4.0,
            height: A4.1,
            cell_width: sheet.width,
            cell_height: sheet.height,
            inset: LABEL_SAFE,
            letters: if sheet.height < 60.0 { 12.0 } else { 14.0 },
            picture: 0.0,
            small: true,
            skip: used,
            fronts,
            backs: None,
            backs_overleaf: false,
            marks: Vec::new(),
        })
    }

    /// Lays out a deck.
    ///
    /// # Errors
    ///
    /// A number of cards that a paper has no places for, a fold where cards do not stand in pairs, or a
    /// gutter that leaves too little of them.
    pub fn of_deck(plan: &DeckPlan) -> Result<Self, Unplaceable> {
        let (columns, rows, is_wide) = match plan.on_a_side {
            1 => (1, 1, false),
            2 => (2, 1, true),
            3 => (3, 1, true),
            4 => (2, 2, false),
            5 | 6 => (2, 3, false),
            7 | 8 => (4, 2, true),
            _ => return Err("a side has room for one to eight cards"),
        };
        let folds = plan.backs == Backs::Fold;
        if folds && columns % 2 == 1 {
            return Err("cards that are folded stand in pairs: use 2, 4, 6 or 8 on a side");
        }
        let (width, height) = if is_wide { (A4.1, A4.0) } else { A4 };
        let margin = if plan.marks == CutMarks::Corners { MARGIN } else { 0.0 };
        let grid = Grid {
            columns,
            rows,
            margin,
            // Front and back of a card that is folded touch.
            gutters: (0..columns - 1)
                .map(|at| if folds && at % 2 == 0 { 0.0 } else { plan.gutter })
                .collect(),
            gutter: plan.gutter,
            width,
            height,
        };
        let (cell_width, cell_height) = grid.cell();
        if cell_width < 50.0 || cell_height < 50.0 {
            return Err("so wide a gutter leaves less than five centimetres of each card");
        }
        let spots = grid.spots();
        let used = spots.into_iter().take(if folds { columns * rows } else { plan.on_a_side });
        let mut spots: Vec<Spot> = used.collect();
        let backs = match plan.backs {
            Backs::None => None,
            Backs::Fold => {
                let backs = spots.iter().skip(1).step_by(2).copied().collect();
                spots = spots.into_iter().step_by(2).collect();
                Some(backs)
            }
            Backs::LongEdge | Backs::ShortEdge => {
                // A paper turned over its upright edge has left and right changed; over the other, top
                // and bottom, and every card is on its head.
                let upright = (plan.backs == Backs::LongEdge) != is_wide;
                let behind = |spot: &Spot| Spot {
                    x: plan.shift.0 + if upright { width - spot.x - cell_width } else { spot.x },
                    y: plan.shift.1 + if upright { spot.y } else { height - spot.y - cell_height },
                    turned: !upright,
                };
                Some(spots.iter().map(behind).collect())
            }
        };
        let letters = match plan.on_a_side {
            1 => 22.0,
            2 => 18.0,
            3 | 4 => 14.0,
            _ => 12.0,
        };
        let picture = match plan.on_a_side {
            1 => 90.0,
            2 => 58.0,
            3 => 40.0,
            4 => 34.0,
            _ => 17.0,
        };
        let marks = match plan.marks {
            CutMarks::None => Vec::new(),
            CutMarks::Corners => grid.corners(),
            CutMarks::Lines => grid.outlines(),
        };
        let folded = spots.iter().filter(|_| folds).map(|spot| {
            let x = spot.x + cell_width;
            let (from, to) = (Point { x, y: spot.y }, Point { x, y: spot.y + cell_height });
            Mark { from, to, fold: true }
        });
        Ok(Self {
            width,
            height,
            cell_width,
            cell_height,
            inset: if plan.on_a_side > 4 { SAFE_SMALL } else { SAFE },
            letters,
            picture,
            small: plan.on_a_side > 4,
            skip: 0,
            marks: marks.into_iter().chain(folded).collect(),
            fronts: spots,
            backs,
            backs_overleaf: matches!(plan.backs, Backs::LongEdge | Backs::ShortEdge),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan(on_a_side: usize, backs: Backs) -> DeckPlan {
        DeckPlan { on_a_side, gutter: 4.0, marks: CutMarks::Corners, backs, shift: (0.0, 0.0) }
    }

    /// Where a spot of the other side lies when one looks through the paper from the front.
    fn through(layout: &Imposition, spot: Spot, over_upright_edge: bool) -> (f64, f64) {
        if over_upright_edge {
            (layout.width - spot.x - layout.cell_width, spot.y)
        } else {
            (spot.x, layout.height - spot.y - layout.cell_height)
        }
    }

    #[test]
    fn every_back_lies_behind_its_front_whichever_edge_the_paper_turns_over() {
        for on_a_side in 1..=8 {
            for backs in [Backs::LongEdge, Backs::ShortEdge] {
                let layout = Imposition::of_deck(&plan(on_a_side, backs)).unwrap();
                let is_wide = layout.width > layout.height;
                // The long edge of a paper that lies on its side is its upper one.
                let over_upright_edge = (backs == Backs::LongEdge) != is_wide;
                let behind = layout.backs.clone().unwrap();
                assert_eq!((layout.fronts.len(), behind.len()), (on_a_side, on_a_side));
                for (front, back) in layout.fronts.iter().zip(behind) {
                    let (x, y) = through(&layout, back, over_upright_edge);
                    assert!((x - front.x).abs() < 1e-9 && (y - front.y).abs() < 1e-9, "{layout:?}");
                    assert_eq!(back.turned, !over_upright_edge);
                }
            }
        }
    }

    #[test]
    fn no_two_cards_overlap_and_none_leaves_the_paper() {
        for on_a_side in 1..=8 {
            for marks in [CutMarks::None, CutMarks::Lines, CutMarks::Corners] {
                let plan = DeckPlan { marks, ..plan(on_a_side, Backs::None) };
                let layout = Imposition::of_deck(&plan).unwrap();
                let (w, h) = (layout.cell_width, layout.cell_height);
                for (at, one) in layout.fronts.iter().enumerate() {
                    assert!(one.x >= 0.0 && one.x + w <= layout.width + 1e-9);
                    assert!(one.y >= 0.0 && one.y + h <= layout.height + 1e-9);
                    for other in &layout.fronts[at + 1..] {
                        let apart_across = (one.x - other.x).abs() >= w + plan.gutter - 1e-9;
                        let apart_down = (one.y - other.y).abs() >= h + plan.gutter - 1e-9;
                        assert!(apart_across || apart_down, "{on_a_side}: {one:?} {other:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn four_without_marks_or_gutter_are_a6() {
        let plan = DeckPlan { gutter: 0.0, marks: CutMarks::None, ..plan(4, Backs::None) };
        let layout = Imposition::of_deck(&plan).unwrap();
        assert_eq!((layout.cell_width, layout.cell_height), (105.0, 148.5));
    }

    #[test]
    fn a_folded_card_has_its_back_beside_it_and_a_line_to_fold_along() {
        let layout = Imposition::of_deck(&plan(4, Backs::Fold)).unwrap();
        let backs = layout.backs.unwrap();
        assert_eq!((layout.fronts.len(), backs.len()), (2, 2));
        for (front, back) in layout.fronts.iter().zip(&backs) {
            let touch = (front.x + layout.cell_width - back.x).abs() < 1e-9;
            assert!(touch && (front.y - back.y).abs() < 1e-9);
            let fold =
                layout.marks.iter().find(|mark| mark.fold && (mark.from.y - front.y).abs() < 1e-9);
            assert!(fold.is_some_and(|mark| (mark.from.x - back.x).abs() < 1e-9));
        }
        assert!(Imposition::of_deck(&plan(3, Backs::Fold)).is_err());
    }

    #[test]
    fn marks_stay_in_the_margin() {
        let layout = Imposition::of_deck(&plan(4, Backs::None)).unwrap();
        let inside = |point: Point| {
            (MARGIN..=layout.width - MARGIN).contains(&point.x)
                && (MARGIN..=layout.height - MARGIN).contains(&point.y)
        };
        assert!(!layout.marks.is_empty());
        assert!(layout.marks.iter().all(|mark| !inside(mark.from) && !inside(mark.to)));
    }

    #[test]
    fn labels_begin_after_those_that_are_used() {
        let sheet = LabelSheet {
            title: "Ours".into(),
            columns: 2,
            rows: 3,
            width: 90.0,
            height: 80.0,
            left: 10.0,
            top: 10.0,
            across: 95.0,
            down: 90.0,
        };
        assert!(sheet.stays_on_the_paper());
        let layout = Imposition::of_labels(&sheet, 3).unwrap();
        assert_eq!((layout.fronts.len(), layout.skip), (6, 3));
        assert_eq!((layout.fronts[3].x, layout.fronts[3].y), (105.0, 100.0));
        assert!(Imposition::of_labels(&sheet, 6).is_err());
    }

    #[test]
    fn what_has_no_place_is_said() {
        assert!([0, 9].iter().all(|on| Imposition::of_deck(&plan(*on, Backs::None)).is_err()));
        let wide = DeckPlan { gutter: 60.0, ..plan(8, Backs::None) };
        assert!(Imposition::of_deck(&wide).unwrap_err().contains("gutter"));
    }
}
