//! Columns and products for filtering rows.

use crate::math::ranking::sort_by;
use std::collections::BTreeMap;

use serde::Serialize;

use super::typed_array::counts;
use crate::orders::analysis::products::first_products;
use crate::orders::read::details::Details;
use crate::orders::summary::customers::Summary;

/// Maximum number of products for filtering.
const MOST_PRODUCTS: usize = 60;

/// A product that customers began with.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct FirstProduct {
    /// Its name.
    product: String,
    /// Places of the customers in the report.
    #[serde(serialize_with = "counts")]
    #[cfg_attr(test, ts(type = "Uint32Array"))]
    members: Vec<u32>,
}

impl FirstProduct {
    /// Those that most customers began with, the most frequent first.
    pub fn all(details: &Details, summary: &Summary) -> Vec<Self> {
        let mut members: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
        for (place, product) in first_products(details, summary) {
            members.entry(product).or_default().push(place as u32);
        }
        let named = members.into_iter().map(|(product, mut members)| {
            members.sort_unstable();
            Self { product: details.products.text(product), members }
        });
        let mut all: Vec<Self> = named.collect();
        sort_by(&mut all, |a, b| {
            b.members.len().cmp(&a.members.len()).then_with(|| a.product.cmp(&b.product))
        });
        all.truncate(MOST_PRODUCTS);
        all
    }
}

/// A column with few values.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct FilterColumn {
    /// Its header.
    column: String,
    /// Its values, the most frequent first.
    values: Vec<FilterValue>,
}

/// A value of such a column.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct FilterValue {
    /// The cell; empty if missing.
    value: String,
    /// Rows with it.
    rows: u64,
}

impl From<(String, Vec<(String, u64)>)> for FilterColumn {
    fn from((column, values): (String, Vec<(String, u64)>)) -> Self {
        let values = values.into_iter().map(|(value, rows)| FilterValue { value, rows });
        Self { column, values: values.collect() }
    }
}
