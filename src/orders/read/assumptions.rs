//! Assumptions of a log: those of its files' inspections, and those met while reading.

use super::log::OrderLog;
use super::plus_tags::shared_mailboxes;
use super::problems::ProblemKind;
use crate::orders::detect::assumption::{Assumption, AssumptionCode, Found, most_frequent};
use crate::orders::detect::vocabulary::statuses::{StatusMeaning, is_closed, meaning};
use crate::tables::day::{Day, format_iso};

/// Option that decides about rows left out for a reason; `None` if the row itself has to change.
fn option_of(kind: ProblemKind) -> Option<&'static str> {
    match kind {
        ProblemKind::BadDate | ProblemKind::MissingDate => Some("dateOrder"),
        ProblemKind::BadAmount | ProblemKind::MissingAmount => Some("decimal"),
        ProblemKind::MissingCustomer => Some("guests"),
        ProblemKind::ExcludedStatus => Some("excludedStatuses"),
        ProblemKind::NegativeAmount => Some("refunds"),
        ProblemKind::ZeroAmount => Some("zeroAmounts"),
        ProblemKind::OtherCurrency => Some("rates"),
        _ => None,
    }
}

impl OrderLog {
    /// Assumptions behind this log, the most consequential first: rows left out, statuses, customers, columns, formats,
    /// the end of observation. `last` and `end` are the days of the last purchase and of the end of observation.
    pub fn assumptions(&self, last: Day, end: Day) -> Vec<Assumption> {
        use AssumptionCode::*;
        let (rows, details) = (self.assumed_rows(), self.details());
        let tags = shared_mailboxes(&self.ledger().customers);
        let mut all: Vec<Assumption> = self
            .left_out()
            .map(|(kind, rows)| Assumption {
                reason: Some(kind.code()),
                rows: Some(rows),
                ..Assumption::new(LeftOut, option_of(kind))
            })
            .collect();
        let counted = |code, option, rows: u64| {
            (rows > 0).then(|| Assumption { rows: Some(rows), ..Assumption::new(code, Some(option)) })
        };
        let listed = |code, option, found: Vec<Found>| {
            let rows: u64 = found.iter().map(|found| found.rows).sum();
            (rows > 0).then(|| Assumption {
                rows: Some(rows),
                found: most_frequent(found),
                ..Assumption::new(code, Some(option))
            })
        };
        let statuses = |wanted: &dyn Fn(&str, bool) -> bool| -> Vec<Found> {
            let all = details.statuses_with_exclusion();
            let wanted = all.filter(|(text, _, excluded)| !text.is_empty() && wanted(text, *excluded));
            wanted.map(|(text, rows, _)| Found { text, rows }).collect()
        };
        let is_unknown = |text: &str, excluded: bool| !excluded && meaning(text) == StatusMeaning::Unknown;
        if !self.has_listed_statuses() {
            let left_out = [statuses(&|_, excluded| excluded), details.excluded_second_statuses()].concat();
            all.extend(listed(StatusesLeftOut, "excludedStatuses", left_out));
            // In a file that also has “complete”, “closed” may mean fully refunded.
            let is_bought = |text: &str| meaning(text) == StatusMeaning::Bought && !is_closed(text);
            let is_doubtful = !statuses(&|text, excluded| !excluded && is_bought(text)).is_empty();
            let closed = statuses(&|text, excluded| !excluded && is_doubtful && is_closed(text));
            let unknown = [statuses(&is_unknown), closed, details.unknown_second_statuses()].concat();
            all.extend(listed(UnknownStatuses, "excludedStatuses", unknown));
        }
        all.extend(listed(UnknownRowTypes, "columns", details.unknown_row_types()));
        all.extend(counted(IdentityFolded, "identity", rows.folded));
        all.extend((tags.addresses > 0).then(|| Assumption {
            value: Some(tags.addresses.to_string()),
            others: tags.examples,
            ..Assumption::new(PlusTags, None)
        }));
        all.extend(
            counted(OtherCustomerColumn, "columns", rows.other_column)
                .map(|assumption| Assumption { role: Some("customer"), ..assumption }),
        );
        all.extend(counted(RefundsDeducted, "refunds", rows.refunds));
        all.extend(counted(ZeroAmounts, "zeroAmounts", rows.zeros.saturating_sub(rows.repeated_totals)));
        let future = self.problems().count(ProblemKind::FutureDate);
        all.extend(counted(FutureDates, "observationEnd", future));
        all.extend(self.file_decisions().iter().cloned());
        if !details.has_given_end() {
            all.push(Assumption {
                value: Some(format_iso(end)),
                reason: (end > last).then_some("later-row"),
                ..Assumption::new(ObservationEnd, Some("observationEnd"))
            });
        }
        all
    }
}
