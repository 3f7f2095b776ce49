//! Arena of linked purchase days, 12 bytes per node.

use std::collections::HashMap;

use super::order_ids::IdentityHash;
use super::purchase::Purchase;
use crate::tables::day::Day;
use crate::tables::number::Money;

/// The end of a list.
pub const END_OF_LIST: u32 = u32::MAX;

const PAGE: usize = 1 << 16;

/// Days are kept as days since this one, early in 1899, in so many bits.
const FIRST_DAY: Day = -26_000;
const DAY_BITS: u32 = 18;
/// What spend there is room for, in ten-thousandths: seven milliards. The few above are kept elsewhere.
const LARGE: u64 = (1 << (64 - DAY_BITS)) - 1;

/// A purchase day that is not the customer's latest in the file, linked to the one before it.
#[derive(Debug, Clone, Copy)]
struct Node {
    /// The spend in the high bits, the day in the low ones; in halves, or padding would make it sixteen bytes.
    purchase: [u32; 2],
    previous: u32,
}

/// The arena; each customer's purchases form one list in it.
#[derive(Debug, Clone, Default)]
pub struct PurchaseArena {
    /// Pages instead of one long list: growing never copies, nor needs twice the room.
    pages: Vec<Vec<Node>>,
    free: Vec<u32>,
    /// Spend there is no room for in an entry, by its place.
    large: HashMap<u64, u64, IdentityHash>,
}

impl PurchaseArena {
    /// Adds a purchase before a list; where it is.
    #[inline]
    pub fn add(&mut self, purchase: Purchase, previous: u32) -> u32 {
        let place = match self.free.pop() {
            Some(place) => place,
            None => {
                if self.pages.last().is_none_or(|page| page.len() == PAGE) {
                    self.pages.push(Vec::with_capacity(PAGE));
                }
                let page = self.pages.len() - 1;
                self.pages[page].push(Node { purchase: [0; 2], previous });
                (page * PAGE + self.pages[page].len() - 1) as u32
            }
        };
        self.set(place, purchase, previous);
        place
    }

    /// The purchase at a place, and where the one before it is.
    #[inline]
    pub fn get(&self, place: u32) -> (Purchase, u32) {
        let Node { purchase: [low, high], previous } =
            self.pages[place as usize / PAGE][place as usize % PAGE];
        let packed = u64::from(high) << 32 | u64::from(low);
        let day = (packed & ((1 << DAY_BITS) - 1)) as Day + FIRST_DAY;
        let spend = match packed >> DAY_BITS {
            LARGE => self.large.get(&u64::from(place)).map_or(Money::MAX, |&spend| spend as Money),
            spend => spend as Money,
        };
        (Purchase { day, spend }, previous)
    }

    /// Puts a purchase at a place; its spend is not negative.
    #[inline]
    pub fn set(&mut self, place: u32, Purchase { day, spend }: Purchase, previous: u32) {
        let mut kept = spend as u64;
        if kept >= LARGE {
            kept = LARGE;
            self.large.insert(u64::from(place), spend as u64);
        }
        let day = (day - FIRST_DAY).clamp(0, (1 << DAY_BITS) - 1) as u64;
        let packed = kept << DAY_BITS | day;
        let purchase = [packed as u32, (packed >> 32) as u32];
        self.pages[place as usize / PAGE][place as usize % PAGE] = Node { purchase, previous };
    }

    /// Makes places free for other entries.
    pub fn release(&mut self, places: &[u32]) {
        self.free.extend_from_slice(places);
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.pages.iter().map(Vec::len).sum::<usize>() - self.free.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_put_in_comes_out() {
        assert_eq!(size_of::<Node>(), 12);
        let mut arena = PurchaseArena::default();
        let large = LARGE as Money;
        // The first and the last day there are, and spend on both sides of what there is room for.
        let days = [-25_567, 0, 19_000, 84_005];
        let spends = [0, 1, large - 1, large, large + 1, Money::MAX];
        let all: Vec<Purchase> =
            days.into_iter().flat_map(|day| spends.map(|spend| Purchase { day, spend })).collect();
        let places: Vec<u32> = all.iter().map(|&purchase| arena.add(purchase, 7)).collect();
        for (&place, &purchase) in places.iter().zip(&all) {
            assert_eq!(arena.get(place), (purchase, 7));
        }
        // A place used again tells of its last purchase only.
        arena.release(&places[3..4]);
        let again = arena.add(Purchase { day: 5, spend: large + 9 }, END_OF_LIST);
        assert_eq!(
            (again, arena.get(again)),
            (places[3], (Purchase { day: 5, spend: large + 9 }, END_OF_LIST))
        );
        assert_eq!(arena.len(), all.len());
    }
}
