//! Cells of flag columns, each distinct cell interpreted once.

use crate::orders::detect::assumption::Found;
use crate::orders::detect::vocabulary::flags::{
    FlagKind, RowEffect, is_credit, is_earlier_step, is_known_row_type, is_part_of_sale, is_received_invoice,
    is_settlement, is_test_gateway, row_effect, yes_or_no,
};
use crate::orders::detect::vocabulary::statuses::{self, StatusMeaning};

/// Meaning of one cell of a flag column for its row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum CellMeaning {
    /// The row counts.
    Counts,
    /// The amount is deducted, whatever its sign.
    Reverses,
    /// The row is left out, unless another column has the amount refunded.
    RefundedInFull,
    /// The row is left out, unless another column has the refunded amount or a dispute that was won.
    Disputed,
    /// A dispute leaves the row in.
    DisputeWon,
    /// The row is left out.
    Excludes,
}

/// Meanings remembered; columns of flags have few different cells.
const MOST_CELLS: usize = 32;

/// Meanings of the cells seen so far, with their rows.
#[derive(Debug, Clone, Default)]
pub(super) struct FlagCells {
    cells: Vec<FlagCell>,
    /// Index of the last cell examined in a column of row types.
    row_type: Option<usize>,
}

/// A cell, its meaning and its rows.
#[derive(Debug, Clone)]
struct FlagCell {
    kind: FlagKind,
    text: Vec<u8>,
    meaning: CellMeaning,
    rows: u64,
}

impl FlagCells {
    /// Meaning of a cell in a column of this kind.
    #[inline]
    pub(super) fn meaning(&mut self, kind: FlagKind, cell: &[u8], refunds_by_status: bool) -> CellMeaning {
        let known = self.cells.iter().position(|known| known.kind == kind && known.text == cell);
        match known {
            Some(place) => {
                self.row_type = Some(place).filter(|_| kind == FlagKind::RowType).or(self.row_type);
                self.cells[place].rows += 1;
                self.cells[place].meaning
            }
            None => self.learn(kind, cell, refunds_by_status),
        }
    }

    /// Cells remembered: kind of the column, text and rows. `None` if there were more than are remembered.
    pub(super) fn all(&self) -> Option<impl ExactSizeIterator<Item = (FlagKind, &[u8], u64)>> {
        let cells = self.cells.iter().map(|cell| (cell.kind, &cell.text[..], cell.rows));
        (self.cells.len() < MOST_CELLS).then_some(cells)
    }

    /// Counts rows with a cell.
    pub(super) fn add_rows(&mut self, kind: FlagKind, cell: &[u8], rows: u64, refunds_by_status: bool) {
        self.meaning(kind, cell, refunds_by_status);
        if let Some(known) = self.cells.iter_mut().find(|known| known.kind == kind && known.text == cell) {
            known.rows += rows - 1;
        }
    }

    /// Unknown row types, with their rows.
    pub(super) fn unknown_row_types(&self) -> Vec<Found> {
        let types = self.cells.iter().filter(|cell| cell.kind == FlagKind::RowType && !cell.text.is_empty());
        let found = types
            .map(|cell| Found { text: String::from_utf8_lossy(&cell.text).into_owned(), rows: cell.rows });
        found.filter(|found| !is_known_row_type(&found.text)).collect()
    }

    /// Unknown second statuses, with their rows.
    pub(super) fn unknown_statuses(&self) -> Vec<Found> {
        self.statuses(|meaning, text| {
            meaning == CellMeaning::Counts && statuses::meaning(text) == StatusMeaning::Unknown
        })
    }

    /// Second statuses whose rows are left out, with their rows.
    pub(super) fn excluded_statuses(&self) -> Vec<Found> {
        self.statuses(|meaning, _| meaning == CellMeaning::Excludes)
    }

    fn statuses(&self, wanted: impl Fn(CellMeaning, &str) -> bool) -> Vec<Found> {
        let is_status = |cell: &&FlagCell| cell.kind.is_status() && !cell.text.is_empty();
        let found = |cell: &FlagCell| {
            let text = String::from_utf8_lossy(&cell.text).into_owned();
            wanted(cell.meaning, &text).then_some(Found { text, rows: cell.rows })
        };
        self.cells.iter().filter(is_status).filter_map(found).collect()
    }

    /// The cell of a column of row types examined since the last call.
    pub(super) fn take_row_type(&mut self) -> Option<&[u8]> {
        self.row_type.take().and_then(|place| self.cells.get(place)).map(|cell| &cell.text[..])
    }

    /// True if further cells are not remembered.
    pub(super) fn is_full(&self) -> bool {
        self.cells.len() >= MOST_CELLS
    }

    /// Forgets second statuses: in the next file, refunds may show elsewhere.
    pub(super) fn next_file(&mut self) {
        self.row_type = None;
        self.cells.retain(|cell| !cell.kind.is_status());
    }

    #[cold]
    fn learn(&mut self, kind: FlagKind, cell: &[u8], refunds_by_status: bool) -> CellMeaning {
        let meaning = meaning(kind, &String::from_utf8_lossy(cell), refunds_by_status);
        if self.cells.len() < MOST_CELLS {
            self.row_type = Some(self.cells.len()).filter(|_| kind == FlagKind::RowType).or(self.row_type);
            self.cells.push(FlagCell { kind, text: cell.to_vec(), meaning, rows: 1 });
        }
        meaning
    }
}

fn meaning(kind: FlagKind, cell: &str, refunds_by_status: bool) -> CellMeaning {
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
        FlagKind::Disputed if is_set => CellMeaning::Disputed,
        FlagKind::DisputeWon if is_set => CellMeaning::DisputeWon,
        FlagKind::Refunded | FlagKind::Disputed | FlagKind::DisputeWon => CellMeaning::Counts,
        FlagKind::PaymentStatus if statuses::is_unpaid(cell) => CellMeaning::Excludes,
        FlagKind::InvoicePayment => {
            excluded(refunds_by_status && statuses::meaning(cell) == StatusMeaning::Refunded)
        }
        FlagKind::Status | FlagKind::PaymentStatus => match statuses::meaning(cell) {
            StatusMeaning::NotBought => CellMeaning::Excludes,
            StatusMeaning::Refunded => excluded(refunds_by_status),
            StatusMeaning::Bought | StatusMeaning::Unknown => CellMeaning::Counts,
        },
        FlagKind::Settlement => excluded(is_settlement(cell)),
        FlagKind::InvoiceDirection => excluded(is_received_invoice(cell)),
        FlagKind::CreditNote if cell.is_empty() => CellMeaning::Counts,
        FlagKind::CreditNote => CellMeaning::Reverses,
        FlagKind::Parts => excluded(is_part_of_sale(cell)),
        FlagKind::Step => excluded(is_earlier_step(cell)),
        FlagKind::Credit if is_credit(cell) => CellMeaning::Reverses,
        FlagKind::Credit => CellMeaning::Counts,
        FlagKind::PaymentMethod => excluded(is_test_gateway(cell)),
        FlagKind::RowType => match row_effect(cell) {
            RowEffect::Other => CellMeaning::Excludes,
            RowEffect::Refund => CellMeaning::Reverses,
            RowEffect::Purchase => CellMeaning::Counts,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn payments_of_invoices_are_listed_and_read_anew_in_the_next_file() {
        let mut cells = FlagCells::default();
        assert!(cells.meaning(FlagKind::InvoicePayment, b"Reversed", false) == CellMeaning::Counts);
        cells.next_file();
        assert!(cells.meaning(FlagKind::InvoicePayment, b"Reversed", true) == CellMeaning::Excludes);
        assert!(cells.meaning(FlagKind::InvoicePayment, b"Not Paid", true) == CellMeaning::Counts);
        let excluded: Vec<String> = cells.excluded_statuses().into_iter().map(|found| found.text).collect();
        assert_eq!(excluded, ["Reversed"]);
    }
}
