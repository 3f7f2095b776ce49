//! Which rows stand, told by a status column.

use super::columns::normalise;

/// Beginnings of statuses that mean no purchase took place, in English and the six languages.
#[rustfmt::skip]
const VOID: &[&str] = &[
    "cancel", "void", "fail", "declin", "test", "draft", "expired", "abandon", "trash", "unpaid", "blocked", "requires payment",
    "отказ", "анулиран", "неуспеш", "тест", "чернов", "откажан", "поништен",
    "tühista", "katkesta", "ebaõnnest",
    "zrušen", "storn", "neúspeš", "testov",
    "anulowan", "nieudan", "testow", "odrzucon",
];

/// Whether rows of this status are left out: what the caller lists, or else what says that nothing was bought.
pub fn is_excluded(status: &str, only: Option<&str>, listed: Option<&[String]>) -> bool {
    let status = normalise(status);
    match (listed, only) {
        (Some(listed), _) => listed.iter().any(|excluded| normalise(excluded) == status),
        (None, Some(only)) => status != only,
        (None, None) => VOID.iter().any(|beginning| status.starts_with(beginning)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statuses() {
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
        assert!(is_excluded("page_view", Some("purchase"), None));
        assert!(!is_excluded("purchase", Some("purchase"), None));
        assert!(is_excluded("Paid", None, Some(&["paid".to_owned()])));
        assert!(!is_excluded("cancelled", None, Some(&[])));
    }
}
