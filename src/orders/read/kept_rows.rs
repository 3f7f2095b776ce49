//! Rows kept in memory: another filter reads them again without the file, with the same result.

use std::collections::{HashMap, HashSet};

use super::details::RowDetails;
use super::flag_cells::FlagCells;
use super::log::OrderLog;
use super::pending::RowKind;
use super::problems::Problem;
use super::programme::ProgrammeRow;
use super::row_class::{Bits, RowClass};
use super::row_filter::FilterColumns;
use super::row_memory::{ASIDE, Odd, RowMemory};
use super::row_reader::RowReader;
use super::unassigned::UnassignedRefund;
use crate::orders::detect::filter::Filter;
use crate::orders::detect::inspect::Inspection;
use crate::orders::detect::options::Options;
use crate::orders::detect::refusal::Refusal;
use crate::orders::detect::vocabulary::flags::FlagKind;
use crate::orders::store::interner::Interner;
use crate::orders::store::order_ids::OrderId;
use crate::orders::store::packed_rows::{Fields, PackedRows, RowNumbers};
use crate::tables::number::Money;

/// A customer, product, country or channel that no row read so far has.
const NEW: u32 = u32::MAX;

/// The rows of a log, in few bytes each, and the names in them.
///
/// ```
/// use regulars::orders::detect::filter::Filter;
/// use regulars::orders::detect::inspect::Inspection;
/// use regulars::orders::detect::options::Options;
/// use regulars::orders::read::log::OrderLog;
/// use regulars::orders::summary::customers::Summary;
///
/// let file = b"customer,date,amount,shop\nann,2024-01-05,10,a\nann,2024-02-05,20,b\nbob,2024-01-09,15,b\n";
/// let options = Options { keep_rows: true, count_values: true, ..Options::default() };
/// let inspection = Inspection::new(file, true, &options).unwrap();
/// let mut log = OrderLog::new(&inspection, &options, 10).unwrap();
/// log.push(file).unwrap();
/// log.read(true).unwrap();
/// let rows = log.take_rows().unwrap();
/// let filter = Filter { columns: vec![("shop".into(), vec!["b".into()])], ..Filter::default() };
/// let log = rows.log(&Options { filter, ..Options::default() }, None).unwrap().unwrap();
/// let summary = Summary::new(log.ledger(), None).unwrap();
/// assert_eq!(summary.revenue, [20.0, 15.0]);
/// ```
#[derive(Debug)]
pub struct KeptRows {
    packed: PackedRows,
    classes: Vec<RowClass>,
    customers: Interner,
    /// Customers of rows that enter nothing into the log, and their numbers among all others, or [`NEW`].
    others: Interner,
    others_as: Vec<u32>,
    row_types: Interner,
    /// Distinct rows of a loyalty programme, serialised.
    programme: Interner,
    statuses: Interner,
    written: Interner,
    products: Interner,
    countries: Interner,
    channels: Interner,
    problems: Vec<Problem>,
    odd: Vec<Odd>,
    aside: Vec<UnassignedRefund>,
    files: Vec<(Inspection, u64)>,
    columns: FilterColumns,
    limit: usize,
}

/// Facts known about a class and the names while rows are read again.
#[derive(Debug, Default)]
struct Renumbered {
    customers: Vec<u32>,
    products: Vec<u32>,
    countries: Vec<u32>,
    channels: Vec<u32>,
    statuses: Vec<u32>,
    /// True if a row of the class was read.
    classes: Vec<bool>,
}

/// The rows that pass a filter.
struct Passing {
    classes: Vec<bool>,
    days: Option<(i32, i32)>,
    /// True if a customer passes, by number, and of others.
    customers: Option<(Vec<bool>, Vec<bool>)>,
    /// Sizes of orders, and the total of each order.
    sizes: Option<(Vec<(Money, Money)>, OrderTotals)>,
}

/// Totals by the number of an order.
type OrderTotals = HashMap<u64, Money>;

impl Passing {
    #[inline]
    fn passes(&self, class: &RowClass, number: u32, row: &RowNumbers, names: &Interner) -> bool {
        self.classes[number as usize]
            && self
                .days
                .is_none_or(|(from, to)| class.fields.has(Fields::DAY) && (from..=to).contains(&row.day))
            && self.customers.as_ref().is_none_or(|(customers, others)| {
                if class.fields.has(Fields::FILTERED_BY) {
                    return others[row.filtered_by as usize];
                }
                // A line without an amount may lack a customer.
                class.fields.has(Fields::CUSTOMER)
                    && customers[row.customer as usize]
                    && !(class.kind() == Some(RowKind::UnpricedLine) && names.name(row.customer).is_empty())
            })
            && self.has_size(class, row)
    }

    /// True for a row of an order of one of the sizes. False for a refund without an order and for a row left out.
    fn has_size(&self, class: &RowClass, row: &RowNumbers) -> bool {
        let Some((sizes, totals)) = &self.sizes else { return true };
        let total = match class.kind() {
            None => None,
            Some(_) if class.fields.has(Fields::ORDER) => totals.get(&row.order.number()).copied(),
            Some(kind) => (kind == RowKind::Purchase).then_some(row.spend),
        };
        total.is_some_and(|total| sizes.iter().any(|&(from, below)| (from..below).contains(&total)))
    }
}

/// The number a name has in a log read anew.
#[inline]
fn renumber(known: &mut u32, number: impl FnOnce() -> u32) -> u32 {
    if *known == NEW {
        *known = number();
    }
    *known
}

impl OrderLog {
    /// The rows that [`Options::keep_rows`] kept, with the names of the log, which loses them. `None` if they would take more
    /// than 16 bytes each, are too many, or if an order is in several files.
    pub fn take_rows(&mut self) -> Option<KeptRows> {
        self.records.take_memory()
    }
}

impl KeptRows {
    pub(super) fn new(mut memory: RowMemory, records: &mut RowReader) -> Self {
        memory.packed.finish();
        let classes = memory.classes;
        let details = &mut records.details;
        let customers = std::mem::take(&mut records.ledger.customers);
        let mut others_as = vec![NEW; memory.others.len()];
        if !others_as.is_empty() {
            for number in 0..customers.len() as u32 {
                if let Some(other) = memory.others.find(customers.name(number)) {
                    others_as[other as usize] = number;
                }
            }
        }
        memory.ends.push(memory.packed.len());
        Self {
            classes: (0..classes.len() as u32).map(|number| RowClass::read(classes.name(number))).collect(),
            packed: memory.packed,
            customers,
            others: memory.others,
            others_as,
            row_types: memory.row_types,
            programme: memory.programme,
            statuses: std::mem::take(&mut details.statuses.names),
            written: std::mem::take(&mut details.written),
            products: std::mem::take(&mut details.products),
            countries: std::mem::take(&mut details.countries),
            channels: std::mem::take(&mut details.channels),
            problems: memory.problems,
            odd: memory.odd,
            aside: memory.aside,
            files: memory.inspections.into_iter().zip(memory.ends).collect(),
            columns: records.filter_columns.take().unwrap_or_default(),
            limit: memory.limit,
        }
    }

    /// Number of rows.
    pub fn rows(&self) -> u64 {
        self.packed.len()
    }

    /// Bytes of the rows, without the names in them.
    pub fn bytes(&self) -> usize {
        self.packed.bytes() + size_of_val(&self.odd[..]) + size_of_val(&self.others_as[..])
    }

    /// The log of the rows that pass a filter, as if read from the files. The options, except the filter, must be those
    /// of the first reading. `members` are customers by number in the ledger. `None` if the filter needs a column whose
    /// values were not kept: then the files must be read.
    ///
    /// # Errors
    /// As [`OrderLog::new`].
    pub fn log(&self, options: &Options, members: Option<&[u32]>) -> Result<Option<OrderLog>, Refusal> {
        let Some(passing) = self.passing(options, members) else { return Ok(None) };
        // The filter need not be applied again, because the passing rows are known.
        let options =
            Options { keep_rows: false, count_values: false, filter: Filter::default(), ..options.clone() };
        let Some((first, _)) = self.files.first() else { return Ok(None) };
        let mut log = OrderLog::new(first, &options, self.limit)?;
        let mut renumbered = Renumbered {
            customers: vec![NEW; self.customers.len()],
            products: vec![NEW; self.products.len()],
            countries: vec![NEW; self.countries.len()],
            channels: vec![NEW; self.channels.len()],
            statuses: vec![NEW; self.statuses.len()],
            classes: vec![false; self.classes.len()],
        };
        let (mut reader, mut row, mut odd) = (self.packed.reader(), 0, 0);
        for (file, (inspection, end)) in self.files.iter().enumerate() {
            if file > 0 {
                log.next_file(inspection, &options)?;
            }
            let records = &mut log.records;
            let mut passed = true;
            while row < *end {
                row += 1;
                let number = reader.class();
                let class = &self.classes[number as usize];
                let numbers = reader.numbers(class.fields);
                let odds = class.bits.get(Bits::ODD) as usize;
                odd += odds;
                if class.bits.has(Bits::OF_FILE) {
                    self.add_odd(records, odd - odds..odd);
                    continue;
                }
                if !class.bits.has(Bits::GOES_WITH_LAST) {
                    passed = passing.passes(class, number, &numbers, &self.customers);
                }
                if passed {
                    self.add(records, &mut renumbered, number, class, &numbers);
                    if odds > 0 {
                        self.add_odd(records, odd - odds..odd);
                    }
                }
            }
            records.pending.enter_numbered(&mut records.ledger, &mut records.details);
            records.finish_file();
        }
        Ok(Some(log))
    }

    fn passing(&self, options: &Options, members: Option<&[u32]>) -> Option<Passing> {
        let filter = &options.filter;
        let files: Vec<Inspection> = self.files.iter().map(|(file, _)| file.clone()).collect();
        let mut classes = vec![true; self.classes.len()];
        for (header, texts) in &filter.columns {
            let (column, wanted) = self.columns.wanted(header, texts, &files)?;
            for (passes, class) in classes.iter_mut().zip(&self.classes) {
                let value = class.values.get(column).copied().unwrap_or(0) as usize;
                *passes &= wanted.get(value).copied().unwrap_or(false);
            }
        }
        let of_names = filter.customers.as_ref().map(|names| {
            let names: HashSet<&[u8]> = names.iter().map(|name| name.trim().as_bytes()).collect();
            let has = |of: &Interner| -> Vec<bool> {
                (0..of.len() as u32).map(|number| names.contains(of.name(number))).collect()
            };
            (has(&self.customers), has(&self.others))
        });
        let of_numbers = members.map(|members| {
            let mut customers = vec![false; self.customers.len()];
            for &number in members {
                if let Some(is_member) = customers.get_mut(number as usize) {
                    *is_member = true;
                }
            }
            let others = self.others_as.iter().map(|&number| number != NEW && customers[number as usize]);
            let others = others.collect();
            (customers, others)
        });
        let both = |a: Vec<bool>, b: Vec<bool>| a.into_iter().zip(b).map(|(a, b)| a && b).collect();
        let customers = match (of_names, of_numbers) {
            (Some(a), Some(b)) => Some((both(a.0, b.0), both(a.1, b.1))),
            (a, b) => a.or(b),
        };
        let days = (filter.from.is_some() || filter.to.is_some())
            .then(|| (filter.from.unwrap_or(i32::MIN), filter.to.unwrap_or(i32::MAX)));
        let sizes =
            (!filter.order_sizes.is_empty()).then(|| (filter.order_sizes.clone(), self.order_totals()));
        Some(Passing { classes, days, customers, sizes })
    }

    /// The total of each order with an id, before refunds.
    fn order_totals(&self) -> OrderTotals {
        let (mut totals, mut reader) = (OrderTotals::new(), self.packed.reader());
        for _ in 0..self.packed.len() {
            let class = &self.classes[reader.class() as usize];
            let row = reader.numbers(class.fields);
            if class.kind() != Some(RowKind::Purchase) || !class.fields.has(Fields::ORDER) {
                continue;
            }
            let total = totals.entry(row.order.number()).or_default();
            // Rows that repeat a total all contain it.
            *total = if class.bits.has(Bits::TOTAL) {
                row.spend.max(*total)
            } else {
                total.saturating_add(row.spend)
            };
        }
        totals
    }

    /// Adds a row that passes.
    #[inline]
    fn add(
        &self,
        records: &mut RowReader,
        renumbered: &mut Renumbered,
        number: u32,
        class: &RowClass,
        row: &RowNumbers,
    ) {
        let bits = class.bits;
        records.rows.read += bits.get(Bits::READ);
        records.rows.counted += bits.get(Bits::COUNTED);
        records.rows.after_end += bits.get(Bits::AFTER_END);
        let assumed = &mut records.assumed;
        assumed.folded += bits.get(Bits::FOLDED);
        assumed.other_column += bits.get(Bits::OTHER_COLUMN);
        assumed.refunds += bits.get(Bits::REFUNDS);
        let [status, row_type, currency, country, channel] = class.names;
        if status | row_type | currency != 0 {
            let is_known = std::mem::replace(&mut renumbered.classes[number as usize], true);
            self.add_names(records, renumbered, [status, row_type, currency], is_known);
        }
        if bits.has(Bits::OBSERVED) {
            records.ledger.observe(row.day);
        }
        let (mut spend, mut is_repeated) = (row.spend, false);
        if bits.has(Bits::TOTAL) {
            spend = records.details.total_once(row.order, spend);
            is_repeated = spend == 0;
            records.assumed.repeated_totals += u64::from(is_repeated);
            records.assumed.zeros += bits.get(Bits::ZERO) * u64::from(is_repeated);
        } else {
            records.assumed.zeros += bits.get(Bits::ZERO);
        }
        let Some(kind) = class.kind() else { return };
        if kind == RowKind::Refund {
            records.ledger.observe(row.day);
        }
        let customers = &mut records.ledger.customers;
        let customer = renumber(&mut renumbered.customers[row.customer as usize], || {
            customers.number(self.customers.name(row.customer))
        });
        let is_full = records.pending.push_numbered(customer, row.day, spend, kind);
        if bits.has(Bits::DETAILED) {
            let (fields, details) = (class.fields, &mut records.details);
            let product = fields.has(Fields::PRODUCT).then(|| {
                let name = || details.products.number(self.products.name(row.product));
                renumber(&mut renumbered.products[row.product as usize], name)
            });
            let country = country.checked_sub(1).map(|old| {
                let name = || details.countries.number(self.countries.name(old));
                renumber(&mut renumbered.countries[old as usize], name)
            });
            let channel = channel.checked_sub(1).map(|old| {
                let name = || details.channels.number(self.channels.name(old));
                renumber(&mut renumbered.channels[old as usize], name)
            });
            let order: Option<OrderId> = fields.has(Fields::ORDER).then_some(row.order);
            // Baskets of rows without an order belong to the customer name as written in the row.
            let has_buyer = order.is_none() && product.is_some() && !bits.has(Bits::NAMELESS);
            let buyer = has_buyer.then(|| {
                if fields.has(Fields::BUYER) { row.buyer } else { self.customers.hash_of(row.customer) }
            });
            let programme = fields.has(Fields::PROGRAMME).then(|| {
                let is_further = is_repeated || matches!(kind, RowKind::UnpricedLine | RowKind::FurtherLine);
                details.programme.push(self.programme_row(row.programme), is_further)
            });
            records.pending.push_details(RowDetails {
                order,
                product,
                country,
                channel,
                score: fields.has(Fields::SCORE).then_some(row.score),
                category_spend: fields.has(Fields::CATEGORY_SPEND).then_some(row.category_spend),
                cost: row.cost,
                buyer,
                programme,
            });
        }
        if is_full {
            records.pending.enter_numbered(&mut records.ledger, &mut records.details);
        }
    }

    /// Values of a programme's columns, by their number.
    fn programme_row(&self, number: u32) -> ProgrammeRow {
        let mut words = self.programme.name(number).chunks_exact(4);
        ProgrammeRow::read(|| {
            words
                .next()
                .map_or(0, |bytes| bytes.iter().rev().fold(0, |word, &byte| word << 8 | u32::from(byte)))
        })
    }

    /// Counts the names of a row that are the same for its class.
    fn add_names(
        &self,
        records: &mut RowReader,
        renumbered: &mut Renumbered,
        [status, row_type, currency]: [u32; 3],
        is_known: bool,
    ) {
        let RowReader { details, layout, policies, .. } = records;
        let by_status = layout.details.as_ref().is_some_and(|details| details.statuses.refunds_by_status);
        if let (Some(old), Some(at)) = (status.checked_sub(1), &layout.details) {
            match renumbered.statuses[old as usize] {
                NEW => {
                    details.is_excluded(self.statuses.name(old), at, policies);
                    let number = details.noted.status.unwrap_or_default();
                    renumbered.statuses[old as usize] = number as u32;
                }
                number => details.statuses.rows[number as usize] += 1,
            }
        }
        if let Some(row_type) = row_type.checked_sub(1) {
            let flags: &mut FlagCells = &mut details.flags;
            flags.meaning(FlagKind::RowType, self.row_types.name(row_type), by_status);
        }
        if let (Some(currency), false) = (currency.checked_sub(1), is_known) {
            details.convert(self.written.name(currency), 0, policies);
        }
    }

    /// Adds problems and deferred refunds.
    #[cold]
    fn add_odd(&self, records: &mut RowReader, places: std::ops::Range<usize>) {
        for odd in &self.odd[places] {
            if odd.number >= ASIDE {
                let refund = &self.aside[(odd.number - ASIDE) as usize];
                records.unassigned.push(refund.clone());
                continue;
            }
            let problem = self.problems[odd.number as usize].clone();
            records.problems.push(Problem { file: records.file, line: odd.line.into(), ..problem });
        }
    }
}
