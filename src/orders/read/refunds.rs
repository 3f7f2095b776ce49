//! Refunds that name an order rather than a customer: deferred until the orders of the file are known.

use super::problems::ProblemKind;
use super::row_reader::RowReader;
use super::unassigned::UnassignedRefund;
use crate::orders::store::order_ids::OrderId;
use crate::tables::csv::Record;
use crate::tables::day::Day;
use crate::tables::number::Money;

impl RowReader {
    /// Begins to keep the customer of every order if refunds of the file need it.
    pub(super) fn keep_buyers(&mut self) {
        if self.layout.details.as_ref().is_some_and(|details| details.refunds_by_order) {
            self.details.buyers.get_or_insert_default();
        }
    }

    /// Keeps a refund until all orders of the file are known: newest first, it precedes its order.
    #[cold]
    pub(super) fn put_aside(&mut self, record: &Record, order: &[u8], day: Day, spend: Money) {
        let customer = self.customers.name(record).map_or_else(Vec::new, <[u8]>::to_vec);
        let order_id = OrderId::new(order);
        let refund = UnassignedRefund {
            order: order_id,
            customer,
            day,
            spend,
            file: self.file,
            line: record.line,
            text: order.to_vec(),
        };
        self.unassigned.push(refund);
    }

    /// Enters the deferred refunds, each with the customer of its order or else its own. The order may also be in a later
    /// file; until then the refund is a problem.
    pub(super) fn assign_refunds(&mut self) {
        for refund in std::mem::take(&mut self.unassigned) {
            let buyer =
                self.details.buyers.as_ref().and_then(|buyers| *buyers.get(&refund.order.number())?);
            let place = (refund.file, refund.line);
            let number = match buyer {
                Some(number) => {
                    self.problems.remove(ProblemKind::RefundOnly, place);
                    number
                }
                None if !refund.customer.is_empty() => self.ledger.customers.number(&refund.customer),
                None => {
                    if refund.file == self.file {
                        self.problems.add(ProblemKind::RefundOnly, place, None, &refund.text, None);
                    }
                    self.unassigned.push(refund);
                    continue;
                }
            };
            self.rows.count(self.details.is_after_end(refund.day));
            if !self.details.is_after_end(refund.day) {
                self.ledger.observe(refund.day);
                self.ledger.refund(number, refund.day, refund.spend);
            }
        }
    }
}
