//! Cells of flag columns, each understood once.

use crate::orders::detect::vocabulary::flags::{FlagKind, RowEffect, is_test_gateway, row_effect, yes_or_no};

/// Meaning of one cell of a flag column for its row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum CellMeaning {
    /// The row counts.
    Counts,
    /// The amount comes off, whatever its sign.
    Reverses,
    /// The row is left out, unless another column has the amount refunded.
    RefundedInFull,
    /// The row is left out.
    Excludes,
}

/// Meanings remembered; columns of flags have few different cells.
const MOST_CELLS: usize = 32;

/// Meanings of the cells seen so far.
#[derive(Debug, Clone, Default)]
pub(super) struct FlagCells(Vec<(FlagKind, Vec<u8>, CellMeaning)>);

impl FlagCells {
    /// Meaning of a cell in a column of this kind.
    #[inline]
    pub(super) fn meaning(&mut self, kind: FlagKind, cell: &[u8]) -> CellMeaning {
        let known = self.0.iter().position(|(known, text, _)| *known == kind && text == cell);
        match known {
            Some(place) => self.0[place].2,
            None => self.learn(kind, cell),
        }
    }

    #[cold]
    fn learn(&mut self, kind: FlagKind, cell: &[u8]) -> CellMeaning {
        let meaning = meaning(kind, &String::from_utf8_lossy(cell));
        if self.0.len() < MOST_CELLS {
            self.0.push((kind, cell.to_vec(), meaning));
        }
        meaning
    }
}

fn meaning(kind: FlagKind, cell: &str) -> CellMeaning {
    let is_set = yes_or_no(cell).unwrap_or(!cell.is_empty());
    let excluded = |excludes| if excludes { CellMeaning::Excludes } else { CellMeaning::Counts };
    match kind {
        FlagKind::Cancelled | FlagKind::FullyRefunded => excluded(is_set),
        FlagKind::Test => match &cell.to_lowercase()[..] {
            "test" | "sandbox" => CellMeaning::Excludes,
            "live" | "production" => CellMeaning::Counts,
            _ => excluded(is_set),
        },
        FlagKind::Live | FlagKind::Valid => excluded(!is_set && !cell.is_empty()),
        FlagKind::Refunded if is_set => CellMeaning::RefundedInFull,
        FlagKind::Refunded => CellMeaning::Counts,
        FlagKind::PaymentMethod => excluded(is_test_gateway(cell)),
        FlagKind::RowType => match row_effect(cell) {
            RowEffect::Other => CellMeaning::Excludes,
            RowEffect::Refund => CellMeaning::Reverses,
            RowEffect::Purchase => CellMeaning::Counts,
        },
    }
}
