//! Decides from the status whether a row counts.

use super::exports::Export;
use super::vocabulary::statuses::{StatusMeaning, is_unpaid, meaning};
use crate::tables::header::normalise;

/// True if rows of this status are left out: statuses in `listed` if given; otherwise those without a purchase and, where
/// `refunds_by_status`, those fully refunded; `of_payment` also those not yet paid, such as “pending”. An export that logs
/// all events counts its one status of a purchase.
pub fn is_excluded(
    status: &str,
    export: Option<&Export>,
    listed: Option<&[String]>,
    refunds_by_status: bool,
    of_payment: bool,
) -> bool {
    let normal = normalise(status);
    match (listed, export) {
        (Some(listed), _) => listed.iter().any(|excluded| normalise(excluded) == normal),
        (None, Some(Export { only_status: Some(only), .. })) => normal != *only,
        (None, export) => {
            let excluded = export.is_some_and(|export| export.excluded_statuses.contains(&&normal[..]));
            excluded
                || (of_payment && is_unpaid(status))
                || match meaning(status) {
                    StatusMeaning::NotBought => true,
                    StatusMeaning::Refunded => refunds_by_status,
                    StatusMeaning::Bought | StatusMeaning::Unknown => false,
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
        for status in ["Cancelled", "VOIDED", "wc-failed", "Анулирана", "Zrušená", "Anulowane", "Tühistatud"]
        {
            assert!(is_excluded(status, None, None, false, false), "{status}");
        }
        for status in ["paid", "completed", "", "refunded", "partially_refunded", "Платена", "Opłacone"]
        {
            assert!(!is_excluded(status, None, None, false, false), "{status}");
        }
        assert!(is_excluded("refunded", None, None, true, false));
        assert!(is_excluded("Pending", None, None, false, true));
        assert!(!is_excluded("Pending", None, None, false, false));
        assert!(is_excluded("page_view", export("ga4"), None, false, false));
        assert!(!is_excluded("purchase", export("ga4"), None, false, false));
        assert!(is_excluded("Paid", None, Some(&["paid".to_owned()]), false, false));
        assert!(!is_excluded("cancelled", None, Some(&[]), true, false));
    }
}
