//! Rows of a part of a file as words, three to six of them for most rows.

use super::details::RowDetails;
use super::pending::{Pending, RowKind};
use super::programme::{Programme, ProgrammeRow};
use super::words::{Words, WordsReader};
use crate::orders::store::order_ids::OrderId;
use crate::tables::day::Day;
use crate::tables::number::Money;

// Bits of a row's first word. The three lowest hold the kind of the row, the highest the length of its customer.
const KIND: u32 = 0b111;
/// The amount has two words.
const WIDE: u32 = 1 << 3;
const ORDER: u32 = 1 << 4;
const PRODUCT: u32 = 1 << 5;
const COUNTRY: u32 = 1 << 6;
const CHANNEL: u32 = 1 << 7;
const SCORE: u32 = 1 << 8;
const CATEGORY_SPEND: u32 = 1 << 9;
const COST: u32 = 1 << 10;
const BUYER: u32 = 1 << 11;
/// The row has optional columns, though maybe none with a value.
const DETAILS: u32 = 1 << 12;
/// Customer of the row before.
const SAME: u32 = 1 << 13;
const ORDER_BIT_AT: u32 = 14;
const PROGRAMME: u32 = 1 << 20;
const LENGTH_AT: u32 = 21;
const MOST_LENGTH: usize = (1 << (32 - LENGTH_AT)) - 1;

const KINDS: [RowKind; 5] =
    [RowKind::Purchase, RowKind::Refund, RowKind::UnpricedLine, RowKind::FurtherLine, RowKind::OrderTotal];

/// Rows serialised to be entered by another instance.
#[derive(Debug, Default)]
pub(super) struct PartRows {
    pub(super) rows: u64,
    pub(super) all: Words,
    /// A customer is named after the line of the row in the file, or has a name too long to be serialised.
    pub(super) names_lines: bool,
    last: Vec<u8>,
}

impl PartRows {
    /// Writes down waiting rows.
    pub(super) fn write(&mut self, pending: &mut Pending, programme: &mut Programme) {
        let Self { rows, all: Words { words, bytes }, names_lines, last } = self;
        let has_two = |amount: u64| amount > u64::from(u32::MAX);
        pending.drain(|name, day, spend, kind, details| {
            *rows += 1;
            let place = words.len();
            let amount = spend as u64;
            words.extend_from_slice(&[0, day as u32, amount as u32]);
            let mut first = KINDS.iter().position(|&known| known == kind).unwrap_or_default() as u32;
            if has_two(amount) {
                first |= WIDE;
                words.push((amount >> 32) as u32);
            }
            if name == &last[..] && *rows > 1 {
                first |= SAME;
            } else {
                *names_lines |= name.len() > MOST_LENGTH;
                first |= (name.len().min(MOST_LENGTH) as u32) << LENGTH_AT;
                bytes.extend_from_slice(name);
                last.clear();
                last.extend_from_slice(name);
            }
            if let Some(details) = details {
                first |= DETAILS | write_details(details, words);
                if let Some(place) = details.programme {
                    first |= PROGRAMME;
                    programme.row(place).write(words);
                }
            }
            words[place] = first;
        });
        programme.end_batch();
    }
}

/// Writes the details of a row; returns the bits that indicate which are present.
#[inline]
fn write_details(details: &RowDetails, words: &mut Vec<u32>) -> u32 {
    let mut first = 0;
    if let Some(order) = details.order {
        let (word, bit) = order.parts();
        first |= ORDER | u32::from(bit) << ORDER_BIT_AT;
        words.extend_from_slice(&[word as u32, (word >> 32) as u32]);
    }
    for (bit, number) in [(PRODUCT, details.product), (COUNTRY, details.country), (CHANNEL, details.channel)]
    {
        if let Some(number) = number {
            first |= bit;
            words.push(number);
        }
    }
    let numbers = [
        (SCORE, details.score.map(|score| score as u64)),
        (CATEGORY_SPEND, details.category_spend.map(|spend| spend as u64)),
        (COST, (details.cost != 0).then_some(details.cost as u64)),
        (BUYER, details.buyer),
    ];
    for (bit, number) in numbers {
        if let Some(number) = number {
            first |= bit;
            words.extend_from_slice(&[number as u32, (number >> 32) as u32]);
        }
    }
    first
}

/// A row read from words.
pub(super) struct PartRow {
    pub(super) day: Day,
    pub(super) spend: Money,
    pub(super) kind: RowKind,
    pub(super) details: Option<RowDetails>,
    pub(super) programme: Option<ProgrammeRow>,
}

/// Reads the next row; `name` contains the customer of the row before, and then of this one. Products, countries and
/// channels get their numbers from `numbers`.
#[inline]
pub(super) fn read_row<'a>(
    read: &mut WordsReader<'a>,
    name: &mut &'a [u8],
    [products, countries, channels]: &[Vec<u32>; 3],
) -> PartRow {
    let first = read.word();
    let day = read.word() as Day;
    let low = u64::from(read.word());
    let has = |bit: u32| first & bit != 0;
    let high = if has(WIDE) { u64::from(read.word()) } else { 0 };
    if !has(SAME) {
        *name = read.bytes((first >> LENGTH_AT) as usize);
    }
    let details = has(DETAILS).then(|| {
        let order = has(ORDER).then(|| OrderId::of_parts(read.number(), (first >> ORDER_BIT_AT & 63) as u8));
        let mut number = |bit, numbers: &[u32]| {
            has(bit).then(|| numbers.get(read.word() as usize).copied().unwrap_or_default())
        };
        let (product, country, channel) =
            (number(PRODUCT, products), number(COUNTRY, countries), number(CHANNEL, channels));
        let mut wide = |bit| has(bit).then(|| read.number());
        let (score, category_spend, cost, buyer) =
            (wide(SCORE), wide(CATEGORY_SPEND), wide(COST), wide(BUYER));
        RowDetails {
            order,
            product,
            country,
            channel,
            score: score.map(|score| score as Money),
            category_spend: category_spend.map(|spend| spend as Money),
            cost: cost.unwrap_or_default() as Money,
            buyer,
            programme: None,
        }
    });
    let programme = has(PROGRAMME).then(|| ProgrammeRow::read(|| read.word()));
    let kind = KINDS[((first & KIND) as usize).min(KINDS.len() - 1)];
    PartRow { day, spend: (high << 32 | low) as Money, kind, details, programme }
}
