//! Purchases by customer: what rows leave behind.
//!
//! Rows of one customer on one day are one purchase, in whatever order the rows come, so a customer's purchase days
//! are kept. Memory grows with customers and their purchase days, never with rows: a list that has doubled since it
//! was last put in order is put in order again.

use super::day::Day;
use super::interner::Interner;
use super::number::Money;

/// Everything one customer bought on one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Purchase {
    /// The day.
    pub day: Day,
    /// The sum of the day's amounts, none of them negative; `Money::MAX` where it does not fit.
    pub spend: Money,
}

const NONE: u32 = u32::MAX;
const PAGE: usize = 1 << 16;
const FIRST_TIDY: u32 = 16;

/// A purchase day that is not the customer's latest in the file, linked to the one before it.
#[derive(Debug, Clone, Copy)]
struct Entry {
    purchase: Purchase,
    previous: u32,
}

/// One customer: the purchase day of their latest row, and the way to the others.
#[derive(Debug, Clone, Copy)]
struct Account {
    purchase: Purchase,
    previous: u32,
    entries: u32,
    tidy_at: u32,
}

/// The ledger.
#[derive(Debug, Clone, Default)]
pub struct Ledger {
    /// The customers, numbered by first appearance.
    pub customers: Interner,
    accounts: Vec<Account>,
    /// Pages instead of one long list: growing never copies, nor needs twice the room.
    pages: Vec<Vec<Entry>>,
    free: Vec<u32>,
}

impl Ledger {
    /// Enters an amount, which is not negative, and tells the customer's number.
    #[inline]
    pub fn enter(&mut self, customer: &[u8], purchase: Purchase) -> u32 {
        let number = self.customers.number(customer);
        let Some(account) = self.accounts.get_mut(number as usize) else {
            self.accounts.push(Account { purchase, previous: NONE, entries: 0, tidy_at: FIRST_TIDY });
            return number;
        };
        if account.purchase.day == purchase.day {
            account.purchase.spend = account.purchase.spend.saturating_add(purchase.spend);
            return number;
        }
        let entry = Entry { purchase: account.purchase, previous: account.previous };
        account.purchase = purchase;
        account.entries += 1;
        let tidy = account.entries >= account.tidy_at;
        account.previous = place(&mut self.pages, &mut self.free, entry);
        if tidy {
            self.tidy(number);
        }
        number
    }

    fn entry(&mut self, place: u32) -> &mut Entry {
        &mut self.pages[place as usize / PAGE][place as usize % PAGE]
    }

    /// Merges the entries of one customer that fall on the same day.
    #[cold]
    fn tidy(&mut self, number: u32) {
        let account = self.accounts[number as usize];
        let (mut places, mut purchases) = (Vec::new(), Vec::new());
        let mut at = account.previous;
        while at != NONE {
            let entry = *self.entry(at);
            places.push(at);
            purchases.push(entry.purchase);
            at = entry.previous;
        }
        merge(&mut purchases);
        let mut previous = NONE;
        for (&place, &purchase) in places.iter().zip(&purchases) {
            *self.entry(place) = Entry { purchase, previous };
            previous = place;
        }
        self.free.extend_from_slice(&places[purchases.len()..]);
        let entries = purchases.len() as u32;
        let account = &mut self.accounts[number as usize];
        (account.previous, account.entries, account.tidy_at) =
            (previous, entries, FIRST_TIDY.max(2 * entries));
    }

    /// Visits the customers in the order of their numbers, each with their purchases in the order of days.
    pub fn for_each(&self, mut visit: impl FnMut(u32, &[Purchase])) {
        let mut purchases = Vec::new();
        for (number, account) in self.accounts.iter().enumerate() {
            purchases.clear();
            purchases.push(account.purchase);
            let mut at = account.previous;
            while at != NONE {
                let entry = self.pages[at as usize / PAGE][at as usize % PAGE];
                purchases.push(entry.purchase);
                at = entry.previous;
            }
            merge(&mut purchases);
            visit(number as u32, &purchases);
        }
    }

    /// How many purchase days are kept besides one per customer.
    pub fn entries(&self) -> usize {
        self.pages.iter().map(Vec::len).sum::<usize>() - self.free.len()
    }
}

fn place(pages: &mut Vec<Vec<Entry>>, free: &mut Vec<u32>, entry: Entry) -> u32 {
    if let Some(place) = free.pop() {
        pages[place as usize / PAGE][place as usize % PAGE] = entry;
        return place;
    }
    if pages.last().is_none_or(|page| page.len() == PAGE) {
        pages.push(Vec::with_capacity(PAGE));
    }
    let page = pages.len() - 1;
    pages[page].push(entry);
    (page * PAGE + pages[page].len() - 1) as u32
}

/// Orders purchases by day and makes one of those on the same day.
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
    fn rows_in_any_order_give_each_day_once_and_memory_grows_with_days_only() {
        let mut ledger = Ledger::default();
        for row in 0..100_000i64 {
            // 10 customers, 97 days, in an order that hardly ever repeats a day at once.
            let (customer, day) = (row % 10, (row * 31) % 97);
            ledger.enter(&[customer as u8], Purchase { day: day as Day, spend: 1 });
        }
        assert!(ledger.entries() <= 10 * 2 * 97, "{}", ledger.entries());
        let mut rows = 0;
        ledger.for_each(|_, purchases| {
            assert!(purchases.iter().map(|purchase| purchase.day).eq(0..97));
            rows += purchases.iter().map(|purchase| purchase.spend).sum::<Money>();
        });
        assert_eq!(rows, 100_000);
    }
}
