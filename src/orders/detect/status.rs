//! Decides from the status whether a row counts.

use super::exports::Export;
use crate::tables::header::normalise;

/// Prefixes of statuses without a purchase, in all supported languages.
#[rustfmt::skip]
const NOT_PURCHASED: &[&str] = &[
    "cancel", "void", "fail", "declin", "test", "draft", "expired", "abandon", "trash", "unpaid", "blocked", "requires payment", "payment error",
    "отказ", "анулиран", "сторн", "неуспеш", "тест", "чернов", "откажан", "поништен",
    "tühista", "katkesta", "ebaõnnest",
    "zrušen", "storn", "neúspeš", "testov",
    "anulowan", "nieudan", "testow", "odrzucon",
];

/// Prefixes of statuses of fully refunded orders.
#[rustfmt::skip]
const REFUNDED: &[&str] = &["refund", "възстанов", "рефундир", "вратен", "tagasta", "vráten", "refundov", "zwrot", "zwróco"];

/// True if rows of this status are left out: statuses in `listed` if given; otherwise those without a purchase and, in
/// exports that show refunds by status only, those fully refunded.
pub fn is_excluded(status: &str, export: Option<&Export>, listed: Option<&[String]>) -> bool {
    let status = normalise(status);
    let begins_with_any =
        |beginnings: &[&str]| beginnings.iter().any(|beginning| status.starts_with(beginning));
    match (listed, export) {
        (Some(listed), _) => listed.iter().any(|excluded| normalise(excluded) == status),
        (None, Some(Export { only_status: Some(only), .. })) => status != *only,
        (None, export) => {
            begins_with_any(NOT_PURCHASED)
                || export.is_some_and(|export| export.refunds_by_status) && begins_with_any(REFUNDED)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::orders::detect::exports::EXPORTS;

    #[test]
    fn statuses_without_a_purchase_are_excluded() {
        for status in [
            "Cancelled",
            "canceled",
            "VOIDED",
            "wc-failed",
            "Анулирана",
            "Zrušená",
            "Anulowane",
            "Tühistatud",
        ] {
            assert!(is_excluded(status.trim_start_matches("wc-"), None, None), "{status}");
        }
        for status in ["paid", "completed", "", "refunded", "partially_refunded", "Платена", "Opłacone"]
        {
            assert!(!is_excluded(status, None, None), "{status}");
        }
        let export = |id| EXPORTS.iter().find(|export| export.id == id);
        assert!(is_excluded("page_view", export("ga4"), None));
        assert!(!is_excluded("purchase", export("ga4"), None));
        assert!(is_excluded("Refunded", export("prestashop"), None));
        assert!(!is_excluded("refunded", export("shopify"), None));
        assert!(is_excluded("Paid", None, Some(&["paid".to_owned()])));
        assert!(!is_excluded("cancelled", None, Some(&[])));
    }
}
