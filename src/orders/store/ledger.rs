//! Purchases by customer.
//!
//! Rows of one customer on one day are one purchase, in any order of rows, so each customer's purchase days are kept.
//! Memory grows with customers and their purchase days, not with rows: unsorted lists are compacted whenever they
//! double. Most files are sorted by time, ascending or descending; there totals are updated row by row, and the lists
//! are never walked.

use std::sync::OnceLock;

use super::interner::Interner;
use super::purchase::Purchase;
use super::purchase_arena::{END_OF_LIST, PurchaseArena};
use crate::tables::day::Day;
use crate::tables::number::Money;

/// Nodes in an unsorted list before its first compaction.
const FIRST_COMPACTION: u32 = 16;

/// One customer: the purchase of their latest row, and the list of the others. `spend` and `day` are separate fields,
/// because a nested `Purchase` would add a quarter in padding, and there may be millions of accounts.
#[derive(Debug, Clone, Copy)]
struct Account {
    spend: Money,
    /// Spend on the day of the first row; complete once `entries` > 0.
    origin_spend: Money,
    /// Spend of all listed purchases.
    earlier_spend: Money,
    /// Sum of squared gaps in days; valid only while rows rise or fall, not both.
    squares: u64,
    /// Sum of [`ln_gap`]; valid as `squares` is.
    ln_gaps: i64,
    day: Day,
    origin_day: Day,
    previous: u32,
    entries: u32,
    compact_at: u32,
    /// A later row had a later day (`rising`) or an earlier one (`falling`).
    rising: bool,
    falling: bool,
}

/// Totals of one customer's purchases.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PurchaseTotals {
    /// Number of purchase days.
    pub purchases: u32,
    /// Earliest purchase.
    pub first: Purchase,
    /// Day of the latest purchase.
    pub last: Day,
    /// Total spend; `Money::MAX` if it overflows.
    pub spend: Money,
    /// Sum of squared gaps between successive purchases, in days².
    pub squares: u64,
    /// Sum of the scaled logarithms of the gaps between purchase days.
    pub ln_gaps: i64,
}

impl PurchaseTotals {
    /// Totals of purchases sorted by day; `None` if there are none.
    pub fn of(purchases: &[Purchase]) -> Option<Self> {
        let (first, last) = (purchases.first()?, purchases.last()?);
        let gaps = || purchases.windows(2).map(|pair| pair[1].day - pair[0].day);
        let (squares, ln_gaps) = (gaps().map(square).sum(), gaps().map(ln_gap).sum());
        let spend = purchases.iter().fold(0, |sum: Money, purchase| sum.saturating_add(purchase.spend));
        Some(Self {
            purchases: purchases.len() as u32,
            first: *first,
            last: last.day,
            spend,
            squares,
            ln_gaps,
        })
    }
}

/// Units of the scaled logarithm of a gap in a natural logarithm.
pub const LN_UNITS: f64 = (1u64 << 40) as f64;

/// Natural logarithm of a gap in days, in whole units of 1/[`LN_UNITS`], whose sums do not depend on the order of rows.
fn ln_gap(days: Day) -> i64 {
    // Most gaps are short, and there may be one per row.
    static SHORT: OnceLock<Vec<i64>> = OnceLock::new();
    let ln = |days: u32| (f64::from(days).ln() * LN_UNITS).round() as i64;
    let days = days.unsigned_abs();
    let short = SHORT.get_or_init(|| (0..512).map(|days: u32| ln(days.max(1))).collect());
    short.get(days as usize).copied().unwrap_or_else(|| ln(days))
}

fn square(days: Day) -> u64 {
    u64::from(days.unsigned_abs()).pow(2)
}

impl Account {
    fn new(purchase: Purchase) -> Self {
        Self {
            spend: purchase.spend,
            origin_spend: purchase.spend,
            earlier_spend: 0,
            squares: 0,
            ln_gaps: 0,
            day: purchase.day,
            origin_day: purchase.day,
            previous: END_OF_LIST,
            entries: 0,
            compact_at: FIRST_COMPACTION,
            rising: false,
            falling: false,
        }
    }

    fn purchase(&self) -> Purchase {
        Purchase { day: self.day, spend: self.spend }
    }

    /// Totals, if the rows were sorted by time, ascending or descending.
    fn totals(&self) -> Option<PurchaseTotals> {
        let origin = match self.entries {
            0 => self.purchase(),
            _ => Purchase { day: self.origin_day, spend: self.origin_spend },
        };
        let (first, last) = match (self.rising, self.falling) {
            (true, true) => return None,
            _ if self.day == NO_DAY => return None,
            (false, true) => (self.purchase(), origin.day),
            _ => (origin, self.day),
        };
        let spend = self.earlier_spend.saturating_add(self.spend);
        Some(PurchaseTotals {
            purchases: self.entries + 1,
            first,
            last,
            spend,
            squares: self.squares,
            ln_gaps: self.ln_gaps,
        })
    }
}

/// All customers and their purchases.
#[derive(Debug, Clone, Default)]
pub struct Ledger {
    /// Customer names, numbered by first appearance.
    pub customers: Interner,
    accounts: Vec<Account>,
    /// Purchases other than each customer's latest row.
    arena: PurchaseArena,
    /// Refunds: customer and a purchase with negative spend; sorted by [`Ledger::sort_refunds`].
    refunds: Vec<(u32, Purchase)>,
    /// Last day of a refund or of an order left out by its status, as days after [`NO_DAY`]; 0 if there is none.
    observed: u32,
}

/// Day of an account with refunds but no purchase yet.
const NO_DAY: Day = Day::MIN;

impl Ledger {
    /// Records a purchase (spend ≥ 0) and returns the customer's number.
    pub fn enter(&mut self, customer: &[u8], purchase: Purchase) -> u32 {
        let number = self.customers.number(customer);
        self.enter_numbered(number, purchase);
        number
    }

    /// Loads the accounts of these customers into the processor's cache. The returned sum keeps the compiler from
    /// removing the loads.
    #[inline]
    pub fn prefetch(&self, numbers: &[u32]) -> Day {
        let day = |&number: &u32| self.accounts.get(number as usize).map_or(0, |account| account.day);
        numbers.iter().map(day).fold(0, Day::wrapping_add)
    }

    /// Records a purchase (spend ≥ 0) of a customer by number.
    #[inline]
    pub fn enter_numbered(&mut self, number: u32, purchase: Purchase) {
        let Some(account) = self.accounts.get_mut(number as usize) else {
            return self.accounts.push(Account::new(purchase));
        };
        if account.day == purchase.day {
            account.spend = account.spend.saturating_add(purchase.spend);
            return;
        }
        if account.day == NO_DAY {
            *account = Account::new(purchase);
            return;
        }
        let before = account.purchase();
        if account.entries == 0 {
            account.origin_spend = account.spend;
        }
        let ahead = purchase.day - account.day;
        (account.rising, account.falling) = (account.rising | (ahead > 0), account.falling | (ahead < 0));
        account.earlier_spend = account.earlier_spend.saturating_add(account.spend);
        account.squares = account.squares.wrapping_add(square(ahead));
        account.ln_gaps += ln_gap(ahead);
        (account.day, account.spend) = (purchase.day, purchase.spend);
        account.entries += 1;
        let compact = account.rising && account.falling && account.entries >= account.compact_at;
        account.previous = self.arena.add(before, account.previous);
        if compact {
            self.compact(number);
        }
    }

    /// Records a refund (`amount` < 0) to a customer by number. It reduces the customer's latest purchase up to that day,
    /// or the first one if all are later.
    pub fn refund(&mut self, number: u32, day: Day, amount: Money) {
        self.register(number);
        self.refunds.push((number, Purchase { day, spend: amount }));
    }

    /// Opens an account for a customer who may have bought nothing.
    pub fn register(&mut self, number: u32) {
        if number as usize == self.accounts.len() {
            self.accounts.push(Account::new(Purchase { day: NO_DAY, spend: 0 }));
        }
    }

    /// Notes a day on which the shop was open although no purchase of that day counts.
    #[inline]
    pub fn observe(&mut self, day: Day) {
        self.observed = self.observed.max(day.abs_diff(NO_DAY));
    }

    /// Last day of a refund or of an order left out by its status.
    pub fn last_observed(&self) -> Option<Day> {
        (self.observed > 0).then(|| NO_DAY.wrapping_add_unsigned(self.observed))
    }

    /// Sorts refunds by customer. Call it before visiting customers.
    pub fn sort_refunds(&mut self) {
        self.refunds.sort_unstable_by_key(|&(number, Purchase { day, spend })| (number, day, spend));
    }

    /// Number of refunds of customers without a purchase.
    pub fn refunds_only(&self) -> u64 {
        let nothing = |number: u32| self.accounts[number as usize].day == NO_DAY;
        self.refunds.iter().filter(|&&(number, _)| nothing(number)).count() as u64
    }

    fn refunds_of(&self, number: u32) -> &[(u32, Purchase)] {
        let start = self.refunds.partition_point(|&(customer, _)| customer < number);
        let count = self.refunds[start..].partition_point(|&(customer, _)| customer == number);
        &self.refunds[start..start + count]
    }

    /// Merges one customer's listed purchases of the same day.
    #[cold]
    fn compact(&mut self, number: u32) {
        let account = self.accounts[number as usize];
        let (mut places, mut purchases) = (Vec::new(), Vec::new());
        let mut at = account.previous;
        while at != END_OF_LIST {
            let (purchase, previous) = self.arena.get(at);
            places.push(at);
            purchases.push(purchase);
            at = previous;
        }
        merge(&mut purchases);
        let mut previous = END_OF_LIST;
        for (&place, &purchase) in places.iter().zip(&purchases) {
            self.arena.set(place, purchase, previous);
            previous = place;
        }
        self.arena.release(&places[purchases.len()..]);
        let entries = purchases.len() as u32;
        let account = &mut self.accounts[number as usize];
        (account.previous, account.entries, account.compact_at) =
            (previous, entries, FIRST_COMPACTION.max(2 * entries));
    }

    /// Calls `visit` for each customer with purchases, by number, with their totals.
    pub fn for_each_totals(&self, mut visit: impl FnMut(u32, PurchaseTotals)) {
        let mut purchases = Vec::new();
        for (number, account) in self.accounts.iter().enumerate() {
            let refunds = self.refunds_of(number as u32);
            let totals = account.totals().filter(|_| refunds.is_empty()).or_else(|| {
                self.collect(account, refunds, &mut purchases);
                PurchaseTotals::of(&purchases)
            });
            if let Some(totals) = totals {
                visit(number as u32, totals);
            }
        }
    }

    /// Calls `visit` for each customer, by number, with their purchases sorted by day.
    pub fn for_each(&self, mut visit: impl FnMut(u32, &[Purchase])) {
        let mut purchases = Vec::new();
        for (number, account) in self.accounts.iter().enumerate() {
            self.collect(account, self.refunds_of(number as u32), &mut purchases);
            visit(number as u32, &purchases);
        }
    }

    /// One customer's purchases sorted by day, net of refunds; none for a number that no customer has.
    pub fn purchases_of(&self, number: u32) -> Vec<Purchase> {
        let mut purchases = Vec::new();
        if let Some(account) = self.accounts.get(number as usize) {
            self.collect(account, self.refunds_of(number), &mut purchases);
        }
        purchases
    }

    /// Collects one customer's purchases sorted by day, net of refunds.
    fn collect(&self, account: &Account, refunds: &[(u32, Purchase)], purchases: &mut Vec<Purchase>) {
        purchases.clear();
        if account.day == NO_DAY {
            return;
        }
        purchases.push(account.purchase());
        let mut at = account.previous;
        while at != END_OF_LIST {
            let (purchase, previous) = self.arena.get(at);
            purchases.push(purchase);
            at = previous;
        }
        if account.rising && !account.falling {
            purchases.reverse();
        }
        merge(purchases);
        for (_, refund) in refunds {
            let later = purchases.partition_point(|purchase| purchase.day <= refund.day);
            let purchase = &mut purchases[later.max(1) - 1];
            if purchase.spend < Money::MAX {
                purchase.spend = purchase.spend.saturating_add(refund.spend);
            }
        }
    }

    /// Number of purchases kept beyond one per customer.
    pub fn arena_len(&self) -> usize {
        self.arena.len()
    }
}

/// Sorts purchases by day and merges those of the same day.
fn merge(purchases: &mut Vec<Purchase>) {
    if purchases.is_sorted_by(|a, b| a.day < b.day) {
        return;
    }
    purchases.sort_unstable_by_key(|purchase| purchase.day);
    purchases.dedup_by(|next, kept| {
        let same = next.day == kept.day;
        if same {
            kept.spend = kept.spend.saturating_add(next.spend);
        }
        same
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn totals_do_not_depend_on_row_order() {
        let days = [3, 3, 5, 9, 9, 12];
        for turn in 0..days.len() {
            for reversed in [false, true] {
                let mut order = days;
                order.rotate_left(turn);
                if reversed {
                    order.reverse();
                }
                let mut ledger = Ledger::default();
                for day in order {
                    ledger.enter(b"a", Purchase { day, spend: Money::from(day) });
                }
                let first = Purchase { day: 3, spend: 6 };
                // Gaps 2, 4 and 3.
                let ln_gaps = [2f64, 4.0, 3.0].map(|gap| (gap.ln() * LN_UNITS).round() as i64).iter().sum();
                let expected =
                    PurchaseTotals { purchases: 4, first, last: 12, spend: 41, squares: 4 + 16 + 9, ln_gaps };
                ledger.for_each_totals(|_, totals| assert_eq!(totals, expected, "{order:?}"));
            }
        }
    }

    #[test]
    fn memory_grows_with_purchase_days_not_rows() {
        let mut ledger = Ledger::default();
        for row in 0..100_000i64 {
            // 10 customers and 97 days, in an order that rarely repeats a day in succession.
            let (customer, day) = (row % 10, (row * 31) % 97);
            ledger.enter(&[customer as u8], Purchase { day: day as Day, spend: 1 });
        }
        assert!(ledger.arena_len() <= 10 * 2 * 97, "{}", ledger.arena_len());
        let mut rows = 0;
        ledger.for_each(|_, purchases| {
            assert!(purchases.iter().map(|purchase| purchase.day).eq(0..97));
            rows += purchases.iter().map(|purchase| purchase.spend).sum::<Money>();
        });
        assert_eq!(rows, 100_000);
    }
}
