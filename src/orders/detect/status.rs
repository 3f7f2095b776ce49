//! Decides from the status whether a row counts.

use super::exports::Export;
use super::vocabulary::statuses::{StatusMeaning, is_unpaid, meaning};
use crate::tables::header::normalise;

/// Facts about a file that decide about its statuses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct StatusRules {
    /// Full refunds show in the status only, so orders with such a status are left out.
    pub refunds_by_status: bool,
    /// The status is that of the payment, so orders not yet paid, such as “pending”, are left out.
    pub is_of_payment: bool,
}

impl StatusRules {
    /// True if rows of this status are left out: statuses in `listed` if given; otherwise those without a purchase and
    /// those that the rules add. An export that logs all events counts its one status of a purchase.
    pub fn exclude(self, status: &str, export: Option<&Export>, listed: Option<&[String]>) -> bool {
        let normal = normalise(status);
        match (listed, export) {
            (Some(listed), _) => listed.iter().any(|excluded| normalise(excluded) == normal),
            (None, Some(Export { only_status: Some(only), .. })) => normal != *only,
            (None, export) => {
                let excluded = export.is_some_and(|export| export.excludes(&normal));
                // WooCommerce’s own spelling of an order that awaits its payment; elsewhere “on hold” may be a paid order.
                excluded
                    || status == "on-hold"
                    || (self.is_of_payment && is_unpaid(status))
                    || match meaning(status) {
                        StatusMeaning::NotBought => true,
                        StatusMeaning::Refunded => self.refunds_by_status,
                        StatusMeaning::Bought | StatusMeaning::Unknown => false,
                    }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::orders::detect::exports::EXPORTS;

    #[test]
    fn statuses_without_a_purchase_are_excluded() {
        let export = |id| EXPORTS.iter().find(|export| export.id == id);
        let plain = StatusRules::default();
        for status in ["Cancelled", "VOIDED", "wc-failed", "Анулирана", "Zrušená", "Anulowane", "Tühistatud"]
        {
            assert!(plain.exclude(status, None, None), "{status}");
        }
        for status in ["paid", "completed", "", "refunded", "partially_refunded", "Платена", "Opłacone"]
        {
            assert!(!plain.exclude(status, None, None), "{status}");
        }
        let by_status = StatusRules { refunds_by_status: true, ..plain };
        assert!(by_status.exclude("refunded", None, None));
        assert!(StatusRules { is_of_payment: true, ..plain }.exclude("Pending", None, None));
        assert!(!plain.exclude("Pending", None, None));
        assert!(plain.exclude("on-hold", None, None) && !plain.exclude("On hold", None, None));
        assert!(plain.exclude("page_view", export("ga4"), None));
        assert!(!plain.exclude("purchase", export("ga4"), None));
        assert!(plain.exclude("Paid", None, Some(&["paid".to_owned()])));
        assert!(!by_status.exclude("cancelled", None, Some(&[])));
    }
}
