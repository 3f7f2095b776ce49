//! Arena of linked purchase days, 12 bytes per node.

use std::collections::HashMap;

use super::order_ids::IdentityHash;
use super::purchase::Purchase;
use crate::tables::day::Day;
use crate::tables::number::Money;

/// Marks the end of a list.
pub const END_OF_LIST: u32 = u32::MAX;

const PAGE: usize = 1 << 16;

/// Days are stored as offsets from this one, in late 1898, in `DAY_BITS` bits.
const FIRST_DAY: Day = -26_000;
const DAY_BITS: u32 = 18;
/// Largest inline spend in ten-thousandths (about 7 billion); larger values spill to `large`.
const LARGE: u64 = (1 << (64 - DAY_BITS)) - 1;

/// A purchase other than the customer's latest in the file, linked to the one read before it.
#[derive(Debug, Clone, Copy)]
struct Node {
    /// Spend in the high bits, day in the low bits. Two halves, because a `u64` would pad the node to 16 bytes.
    purchase: [u32; 2],
    previous: u32,
}

/// Pages of nodes; each customer's purchases form one linked list.
#[derive(Debug, Clone, Default)]
pub struct PurchaseArena {
    /// Pages rather than one vector: growing neither copies nor doubles memory.
    pages: Vec<Vec<Node>>,
    free: Vec<u32>,
    /// Spend that does not fit in a node, by place.
    large: HashMap<u64, u64, IdentityHash>,
}

impl PurchaseArena {
    /// Prepends a purchase to the list that starts at `previous` and returns its place.
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

    /// Purchase at a place, and the place of the next one in its list.
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

    /// Overwrites the node at a place. The spend must not be negative.
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

    /// Returns places to the free list.
    pub fn release(&mut self, places: &[u32]) {
        self.free.extend_from_slice(places);
    }

    /// Number of nodes in use.
    pub fn len(&self) -> usize {
        self.pages.iter().map(Vec::len).sum::<usize>() - self.free.len()
    }

    /// True if no node is in use.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nodes_round_trip() {
        assert_eq!(size_of::<Node>(), 12);
        let mut arena = PurchaseArena::default();
        let large = LARGE as Money;
        // The first and last representable days, and spend around the inline limit.
        let days = [-25_567, 0, 19_000, 84_005];
        let spends = [0, 1, large - 1, large, large + 1, Money::MAX];
        let all: Vec<Purchase> =
            days.into_iter().flat_map(|day| spends.map(|spend| Purchase { day, spend })).collect();
        let places: Vec<u32> = all.iter().map(|&purchase| arena.add(purchase, 7)).collect();
        for (&place, &purchase) in places.iter().zip(&all) {
            assert_eq!(arena.get(place), (purchase, 7));
        }
        // A reused node holds only its last purchase.
        arena.release(&places[3..4]);
        let again = arena.add(Purchase { day: 5, spend: large + 9 }, END_OF_LIST);
        assert_eq!(
            (again, arena.get(again)),
            (places[3], (Purchase { day: 5, spend: large + 9 }, END_OF_LIST))
        );
        assert_eq!(arena.len(), all.len());
    }
}
