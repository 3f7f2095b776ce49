//! Products: their buyers, and the products that customers begin with.

use crate::math::ranking::{falling, ranked_by_name};
use serde::Serialize;

use super::absent::Absent;
use super::marker::True;
use crate::estimate::Estimate;
use crate::math::proportion::wilson;
use crate::orders::read::details::Details;
use crate::orders::summary::customers::Summary;
use crate::orders::summary::long_file::{LongFile, LongRow};

/// Maximum number of products listed.
const MAX_PRODUCTS: usize = 100;

/// Product purchases.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Products {
    /// Always true.
    pub ok: True,
    /// Kinds of product bought.
    pub products: usize,
    /// Customers who bought one kind only.
    pub one_kind: u64,
    /// Customers who bought more than one.
    pub several_kinds: u64,
    /// Several ÷ one.
    pub upsell_ratio: Option<f64>,
    /// Several ÷ both, with its Wilson interval.
    pub upsell_share: Estimate,
    /// Those with most customers.
    pub top: Vec<Product>,
}

/// One product.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Product {
    /// Its name.
    pub name: String,
    /// Customers who bought it.
    pub customers: u64,
    /// Customers with it in their first purchase.
    pub first_buyers: u64,
    /// Share of those who bought again.
    pub first_buyers_returned: Option<Estimate>,
}

/// True for each customer who bought more than one product type, in the order of the summary; `None` for customers
/// without a named product.
pub fn bought_several(details: &Details, summary: &Summary) -> Vec<Option<bool>> {
    let kinds = details.bought.products_per_customer();
    let of = |&number: &u32| kinds.get(number as usize).filter(|&&kinds| kinds > 0).map(|&kinds| kinds > 1);
    summary.number.iter().map(of).collect()
}

/// The customers' places in the summary, each with a product of the first purchase.
pub fn first_products(details: &Details, summary: &Summary) -> impl Iterator<Item = (usize, u32)> {
    let places = summary.rows_by_number();
    details.first_day_products.iter().filter_map(move |(customer, product)| {
        let place = places.get(customer as usize).copied().flatten()?;
        (details.first_day_products.day(customer) == Some(summary.first[place])).then_some((place, product))
    })
}

impl Products {
    /// The products of a log.
    ///
    /// # Errors
    /// No names of products.
    pub fn new(details: &Details, summary: &Summary, confidence: f64) -> Result<Self, Absent> {
        let several = bought_several(details, summary);
        let count = |kinds: bool| several.iter().filter(|&&several| several == Some(kinds)).count() as u64;
        let (one_kind, several_kinds) = (count(false), count(true));
        if one_kind + several_kinds == 0 {
            return Err(Absent::NoProductColumn);
        }
        let places = summary.rows_by_number();
        let place = |customer: u32| places.get(customer as usize).copied().flatten();
        // Customers, first buyers, and those of them who returned.
        let mut counts = vec![[0u64; 3]; details.products.len()];
        for (customer, product) in details.bought.iter() {
            counts[product as usize][0] += u64::from(place(customer).is_some());
        }
        for (place, product) in first_products(details, summary) {
            let [_, first, returned] = &mut counts[product as usize];
            *first += 1;
            *returned += u64::from(summary.frequency[place] > 0);
        }
        let name = |product: u32| details.products.name(product);
        let mut places = ranked_by_name(counts.iter().map(|&[customers, ..]| !customers), &name);
        places.retain(|&product| counts[product as usize][0] > 0);
        let products = places.len();
        let top = places.into_iter().take(MAX_PRODUCTS).map(|product| {
            let [customers, first_buyers, returned] = counts[product as usize];
            Product {
                name: details.products.text(product),
                customers,
                first_buyers,
                first_buyers_returned: (first_buyers > 0)
                    .then(|| wilson(returned as f64, first_buyers as f64, confidence)),
            }
        });
        Ok(Self::of(products, [one_kind, several_kinds], top.collect(), confidence))
    }

    /// The products of a whole report.
    ///
    /// # Errors
    /// No names of products.
    pub(super) fn of_long_file(file: &LongFile, confidence: f64) -> Result<Self, Absent> {
        let kinds =
            file.rows("kinds").first().filter(|row| row.count > 0.0).ok_or(Absent::NoProductColumn)?;
        let rows = file.rows("product");
        let name = |row: u32| rows[row as usize].keys[0].as_bytes();
        let mut places = ranked_by_name(rows.iter().map(|row| falling(row.count)), &name);
        places.retain(|&row| rows[row as usize].count > 0.0);
        let product = |row: &LongRow| {
            let [first, returned, ..] = row.sums;
            Product {
                name: row.keys[0].clone(),
                customers: row.count as u64,
                first_buyers: first as u64,
                first_buyers_returned: (first > 0.0).then(|| wilson(returned.min(first), first, confidence)),
            }
        };
        let top = places.iter().take(MAX_PRODUCTS).map(|&row| product(&rows[row as usize])).collect();
        let [one, several, ..] = kinds.sums.map(|sum| sum as u64);
        Ok(Self::of(kinds.count as usize, [one, several], top, confidence))
    }

    fn of(products: usize, kinds: [u64; 2], top: Vec<Product>, confidence: f64) -> Self {
        let [one_kind, several_kinds] = kinds;
        Self {
            ok: True,
            products,
            one_kind,
            several_kinds,
            upsell_ratio: (one_kind > 0).then(|| several_kinds as f64 / one_kind as f64),
            upsell_share: wilson(several_kinds as f64, (one_kind + several_kinds) as f64, confidence),
            top,
        }
    }
}
