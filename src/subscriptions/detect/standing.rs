//! Statuses and reasons of cancellation.

use super::exports::Export;
use super::vocabulary::{INVOLUNTARY, STATUSES, Standing};
use crate::tables::header::normalise;
use crate::tables::names::{has_word, lists};

/// Standing that a status means; `None` for an unknown word.
///
/// ```
/// use regulars::subscriptions::detect::standing::standing_of;
/// use regulars::subscriptions::detect::vocabulary::Standing;
///
/// assert_eq!(standing_of("wc-pending-cancel", None, &[]), Some(Standing::Live));
/// assert_eq!(standing_of("past_due", None, &[]), Some(Standing::Overdue));
/// ```
pub fn standing_of(text: &str, export: Option<&Export>, chosen: &[(String, Standing)]) -> Option<Standing> {
    let lower = text.trim().to_lowercase();
    if let Some((_, standing)) = chosen.iter().find(|(word, _)| *word == lower) {
        return Some(*standing);
    }
    let name = normalise(text);
    let name = name.strip_prefix("wc ").unwrap_or(&name);
    if export.is_some_and(|export| export.cancelled_is_live) && lists("canceled|cancelled", name) {
        return Some(Standing::Live);
    }
    STATUSES.iter().find(|(_, words)| lists(words, name)).map(|(standing, _)| *standing)
}

/// Cause of a loss.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    /// The customer cancelled.
    Voluntary,
    /// A payment failed.
    Involuntary,
    /// The file gives no reason.
    Unknown,
}

/// Cause of the end of a subscription, by its reason.
///
/// ```
/// use regulars::subscriptions::detect::standing::{Cause, cause_of};
///
/// assert_eq!(cause_of("payment_failed"), Cause::Involuntary);
/// assert_eq!(cause_of("Too expensive"), Cause::Voluntary);
/// assert_eq!(cause_of(""), Cause::Unknown);
/// ```
pub fn cause_of(reason: &str) -> Cause {
    let reason = reason.trim().to_lowercase();
    if reason.is_empty() || lists(super::vocabulary::ABSENT, &reason) {
        return Cause::Unknown;
    }
    if has_word(INVOLUNTARY, &reason) { Cause::Involuntary } else { Cause::Voluntary }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn each_word_has_one_standing() {
        let mut seen = BTreeSet::new();
        for (standing, words) in STATUSES {
            for word in words.split('|') {
                assert_eq!(normalise(word), word);
                assert!(seen.insert(word) || lists("пробен", word), "{word} of {standing:?}");
            }
        }
    }

    #[test]
    fn statuses_of_known_systems_are_recognised() {
        for (text, expected) in [
            ("active", Standing::Live),
            ("non_renewing", Standing::Live),
            ("In Trial", Standing::Trial),
            ("trialing", Standing::Trial),
            ("incomplete_expired", Standing::Never),
            ("future", Standing::Never),
            ("unpaid", Standing::Overdue),
            ("wc-on-hold", Standing::Paused),
            ("wc-cancelled", Standing::Ended),
            ("Canceled", Standing::Ended),
            ("expired", Standing::Ended),
            ("Активен", Standing::Live),
            ("zakończona", Standing::Ended),
        ] {
            assert_eq!(standing_of(text, None, &[]), Some(expected), "{text}");
        }
        assert_eq!(standing_of("gold", None, &[]), None);
        let recurly = super::super::exports::EXPORTS.iter().find(|export| export.id == "recurly");
        assert_eq!(standing_of("canceled", recurly, &[]), Some(Standing::Live));
        let chosen = [("gold".to_owned(), Standing::Ended)];
        assert_eq!(standing_of("Gold", None, &chosen), Some(Standing::Ended));
    }

    #[test]
    fn failed_payments_are_distinguished_from_cancellations() {
        for reason in
            ["payment_failed", "not_paid", "No Card", "Card declined", "involuntary", "неуспешно плащане"]
        {
            assert_eq!(cause_of(reason), Cause::Involuntary, "{reason}");
        }
        for reason in ["cancellation_requested", "voluntary", "switched to a competitor"] {
            assert_eq!(cause_of(reason), Cause::Voluntary, "{reason}");
        }
        assert_eq!(cause_of("null"), Cause::Unknown);
    }
}
