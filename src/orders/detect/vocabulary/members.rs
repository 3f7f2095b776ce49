//! Cells of columns of members, coupons and recommendations.

use super::flags::yes_or_no;
use super::is_one_of;
use super::nobody::is_nobody;
use crate::tables::header::normalise;
use crate::tables::number::amount;

/// Normalised words in a cell for no member, no coupon, no referral.
const NOBODY: &str = "non member|nonmember|not a member|no member|not member|guest|not enrolled|unenrolled|not joined|not referred|\
    inactive|expired|disabled|declined|opted out|no coupon|no code|no discount|no tier|без|няма|не е член|pole|pole liige|\
    puudub|nie je člen|bez|нема|не е член на|brak|nie";

/// True for a cell that names a membership, a coupon, a recommendation.
///
/// ```
/// use regulars::orders::detect::vocabulary::members::is_somebody;
///
/// assert!(is_somebody("Gold") && is_somebody("yes") && is_somebody("WELCOME10") && is_somebody("1"));
/// assert!(!is_somebody("") && !is_somebody("no") && !is_somebody("0,00") && !is_somebody("Non-member"));
/// ```
pub fn is_somebody(cell: &str) -> bool {
    let cell = cell.trim();
    // A discount of zero.
    let is_zero = || amount(cell.as_bytes(), b'.').or(amount(cell.as_bytes(), b',')) == Some(0);
    yes_or_no(cell)
        .unwrap_or_else(|| !is_nobody(cell.as_bytes()) && !is_one_of(&normalise(cell), NOBODY) && !is_zero())
}
