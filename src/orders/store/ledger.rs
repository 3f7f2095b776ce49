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

/// Natural logarithm of a gap in days, in integer units of 1/[`LN_UNITS`], so that sums do not depend on the order of
/// rows.
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
    refunds: Vec<Refund>,
    /// Last day of a refund or of an order excluded by its status, as days after [`NO_DAY`]; 0 if there is none.
    observed: u32,
}

/// Customer and a purchase with negative spend.
type Refund = (u32, Purchase);

/// Number of customers whose lists are followed in parallel.
const SIDE_BY_SIDE: usize = 32;

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

    /// Opens an account for a customer who may not have bought anything.
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

    fn refunds_of(&self, number: u32) -> &[Refund] {
        if self.refunds.is_empty() {
            return &[];
        }
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
        let walks = |account: &Account, refunds: &[_]| account.totals().is_none() || !refunds.is_empty();
        self.walk(walks, |number, account, refunds, purchases| {
            let totals = match purchases {
                Some(purchases) => PurchaseTotals::of(Self::sorted(account, refunds, purchases)),
                None => account.totals(),
            };
            if let Some(totals) = totals {
                visit(number, totals);
            }
        });
    }

    /// Calls `visit` for each customer, by number, with their purchases sorted by day.
    pub fn for_each(&self, mut visit: impl FnMut(u32, &[Purchase])) {
        self.walk(
            |_, _| true,
            |number, account, refunds, purchases| {
                if let Some(purchases) = purchases {
                    visit(number, Self::sorted(account, refunds, purchases));
                }
            },
        );
    }

    /// Calls `visit` for each customer with account, refunds and, where `walks` is true, purchases, the latest row first.
    /// Several customers’ lists are followed at once, so that their memory accesses overlap.
    fn walk(
        &self,
        walks: impl Fn(&Account, &[Refund]) -> bool,
        mut visit: impl FnMut(u32, &Account, &[Refund], Option<&mut Vec<Purchase>>),
    ) {
        let mut lists: [Vec<Purchase>; SIDE_BY_SIDE] = Default::default();
        for (chunk, accounts) in self.accounts.chunks(SIDE_BY_SIDE).enumerate() {
            let number = |index: usize| (chunk * SIDE_BY_SIDE + index) as u32;
            let mut walked = [false; SIDE_BY_SIDE];
            let mut open = [(0, END_OF_LIST); SIDE_BY_SIDE];
            let mut count = 0;
            for (index, account) in accounts.iter().enumerate() {
                walked[index] = walks(account, self.refunds_of(number(index)));
                lists[index].clear();
                if walked[index] && account.day != NO_DAY {
                    lists[index].push(account.purchase());
                    open[count] = (index, account.previous);
                    count += usize::from(account.previous != END_OF_LIST);
                }
            }
            while count > 0 {
                let mut place = 0;
                while place < count {
                    let (index, at) = open[place];
                    let (purchase, previous) = self.arena.get(at);
                    lists[index].push(purchase);
                    if previous == END_OF_LIST {
                        count -= 1;
                        open[place] = open[count];
                    } else {
                        open[place].1 = previous;
                        place += 1;
                    }
                }
            }
            for (index, account) in accounts.iter().enumerate() {
                let purchases = walked[index].then(|| &mut lists[index]);
                visit(number(index), account, self.refunds_of(number(index)), purchases);
            }
        }
    }

    /// One customer's purchases sorted by day, net of refunds; none for a number that no customer has.
    pub fn purchases_of(&self, number: u32) -> Vec<Purchase> {
        let mut purchases = Vec::new();
        let Some(account) = self.accounts.get(number as usize).filter(|account| account.day != NO_DAY) else {
            return purchases;
        };
        purchases.push(account.purchase());
        let mut at = account.previous;
        while at != END_OF_LIST {
            let (purchase, previous) = self.arena.get(at);
            purchases.push(purchase);
            at = previous;
        }
        Self::sorted(account, self.refunds_of(number), &mut purchases);
        purchases
    }

    /// One customer's purchases, given with the latest row first, sorted by day and net of refunds.
    fn sorted<'a>(account: &Account, refunds: &[Refund], purchases: &'a mut Vec<Purchase>) -> &'a [Purchase] {
        if account.rising && !account.falling {
            purchases.reverse();
        }
        merge(purchases);
        for (_, refund) in refunds {
            let later = purchases.partition_point(|purchase| purchase.day <= refund.day);
            // Without a purchase there is nothing to subtract.
            let Some(purchase) = purchases.get_mut(later.max(1) - 1) else { break };
            if purchase.spend < Money::MAX {
                purchase.spend = purchase.spend.saturating_add(refund.spend);
            }
        }
        purchases
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

    /// Customers with lists of any length, visited at once, some of them with refunds or without a purchase.
    #[test]
    fn every_customer_is_visited_with_their_own_purchases() {
        let mut ledger = Ledger::default();
        let customers = 5 * SIDE_BY_SIDE as u32 + 3;
        let mut expected = vec![std::collections::BTreeMap::new(); customers as usize];
        for row in 0..4_000u32 {
            let customer = row * row % 977 % customers;
            let (day, spend) = ((row * 31 % 700) as Day, Money::from(row % 90 + 10));
            let number = ledger.enter(&customer.to_le_bytes(), Purchase { day, spend });
            *expected[number as usize].entry(day).or_insert(0) += spend;
        }
        let stranger = ledger.customers.number(b"refund only");
        ledger.refund(stranger, 5, -3);
        let (&last, _) = expected[1].last_key_value().unwrap();
        ledger.refund(1, last + 9, -4);
        *expected[1].get_mut(&last).unwrap() -= 4;
        ledger.sort_refunds();
        let mut visited = Vec::new();
        ledger.for_each(|number, purchases| {
            visited.push(number);
            let found = purchases.iter().map(|purchase| (purchase.day, purchase.spend));
            let expected = expected.get(number as usize).filter(|_| number != stranger);
            assert!(found.eq(expected.into_iter().flatten().map(|(&day, &spend)| (day, spend))), "{number}");
        });
        assert_eq!(visited, (0..=stranger).collect::<Vec<_>>());
        ledger.for_each_totals(|number, totals| {
            let expected = &expected[number as usize];
            assert_eq!(totals.purchases as usize, expected.len());
            assert_eq!(totals.spend, expected.values().sum::<Money>());
        });
    }
}
