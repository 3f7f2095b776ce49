//! Customer value by country, channel and first product, other things equal.
//!
//! Customers of different countries may also come through different channels. One fit of the purchase model, with all
//! columns as covariates of purchases and dropout, separates these effects; so does one fit of the model of spends.

use crate::math::ranking::sort_by;
use serde::Serialize;

use super::absent::Absent;
use super::forecast::{Base, LogBase, WEEK};
use super::marker::True;
use super::products::first_products;
use crate::estimate::Estimate;
use crate::math::holm::holm;
use crate::math::normal::{chi_squared_p, two_sided_z};
use crate::models::catalogue::PurchaseModel;
use crate::models::compare::Candidate;
use crate::models::covariates::categories::{
    PurchaseEffect, PurchaseEffects, Question, SpendEffects, purchase_effects, spend_effects,
};
use crate::orders::read::details::{Details, PerCustomer};
use crate::orders::summary::customers::Summary;
use crate::orders::summary::headline::YEAR;

/// Minimum number of customers for a separate value.
const MIN_CUSTOMERS: usize = 20;
/// Precision of the normal prior of effects on dropout: at 95 % a factor of 130 either way. Without it, the likelihood
/// has no maximum if all customers of a value stay.
const PRIOR: f64 = 0.16;
/// Maximum number of values of a column besides the largest; the others count together.
const MAX_VALUES: usize = 5;

/// Column that describes a customer's first purchase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "InfluenceKind"))]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Country of the first purchase.
    Country,
    /// Channel of the first purchase.
    Channel,
    /// The product of the first purchase that most customers began with.
    FirstProduct,
}

/// Customer value by attributes of the first purchase, each column with the others held equal.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Influences {
    /// Always true.
    pub ok: True,
    /// The model of purchases, with its regularity.
    pub model: String,
    /// The columns with at least two values of twenty customers or more.
    pub columns: Vec<Influence>,
}

/// One column.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Influence {
    /// Column.
    pub kind: Kind,
    /// The value of most customers, with which the others are compared.
    pub reference: String,
    /// Number of customers.
    pub customers: u64,
    /// The other values, the most frequent first.
    pub values: Vec<ValueEffect>,
    /// Likelihood-ratio statistic of the column making no difference, to purchases, dropout or spends.
    pub statistic: f64,
    /// Its degrees of freedom.
    pub degrees: u32,
    /// Its p-value.
    pub p_value: f64,
    /// The same after Holm’s correction for all columns.
    pub adjusted_p_value: f64,
}

/// Customers with one value, those of the reference being 1.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ValueEffect {
    /// The country, channel or product; none for all others and customers without one.
    pub value: Option<String>,
    /// Number of customers.
    pub customers: u64,
    /// Purchases per time while they are customers.
    pub rate: Option<Estimate>,
    /// Probability of leaving after a purchase.
    pub dropout: Option<Estimate>,
    /// Spend per purchase; none without amounts.
    pub spend: Option<Estimate>,
    /// Spend expected in the year after the first purchase; purchases if there are no amounts.
    pub worth: Option<Estimate>,
}

/// A column with the category of each customer.
struct Column {
    kind: Kind,
    /// Names of the categories, the reference first; none for the others together.
    names: Vec<Option<String>>,
    customers: Vec<u64>,
    /// Category of each customer, in the order of the summary.
    of_customer: Vec<u8>,
}

impl Influences {
    /// The effects of the columns of a log, by the best of the fitted models with a dropout after purchases.
    ///
    /// # Errors
    /// No column distinguishes customers, or no model can be fitted.
    pub fn new(
        base: &Base,
        candidates: &[Candidate],
        details: &Details,
        summary: &Summary,
        confidence: f64,
    ) -> Result<Self, Absent> {
        let columns = columns(details, summary);
        if columns.is_empty() {
            return Err(Absent::AllAlike);
        }
        // Pareto/NBD takes ten times as long, and the rates are similar in all models.
        let candidate = candidates.iter().find(|found| found.model != PurchaseModel::ParetoNbd);
        let candidate = candidate.filter(|candidate| candidate.fit.is_ok()).ok_or(Absent::NoModel)?;
        let without = candidate.fit.as_ref().map_err(|_| Absent::NoModel)?;
        let LogBase { rates, spends } = base.parts(|place| {
            core::array::from_fn(|index| columns.get(index).map_or(0, |column| column.of_customer[place]))
        });
        let levels: Vec<usize> = columns.iter().map(|column| column.names.len() - 1).collect();
        let purchases = purchase_effects(
            candidate.model,
            without,
            &rates,
            Question { levels: &levels, horizon: YEAR / WEEK, precision: PRIOR },
        );
        let purchases = purchases.map_err(|_| Absent::NoModel)?;
        let spends = base.fit_spends().ok().and_then(|fit| spend_effects(&fit, &spends, &levels).ok());
        let mut found: Vec<Influence> = columns
            .into_iter()
            .enumerate()
            .map(|(index, column)| influence(column, index, &purchases, spends.as_ref(), confidence))
            .collect();
        let adjusted = holm(&found.iter().map(|column| column.p_value).collect::<Vec<_>>());
        found.iter_mut().zip(adjusted).for_each(|(column, p)| column.adjusted_p_value = p);
        Ok(Self { ok: True, model: candidate.model.label(), columns: found })
    }
}

fn influence(
    column: Column,
    index: usize,
    purchases: &PurchaseEffects,
    spends: Option<&SpendEffects>,
    confidence: f64,
) -> Influence {
    let z = two_sided_z(confidence);
    let factor = |[log, variance]: [f64; 2]| {
        let reach = z * variance.sqrt();
        Estimate { value: log.exp(), low: (log - reach).exp(), high: (log + reach).exp(), confidence }
    };
    let Column { kind, mut names, customers, .. } = column;
    let reference = names.remove(0).unwrap_or_default();
    let value = |(place, value): (usize, Option<String>)| {
        let PurchaseEffect { rate, dropout, expected } = purchases.effects[index][place];
        let spend = spends.and_then(|spends| spends.effects[index][place]);
        let worth = expected.zip(spend).map(|(a, b)| [a[0] + b[0], a[1] + b[1]]);
        let worth = if spends.is_some() { worth } else { expected };
        let [rate, dropout, spend, worth] = [rate, dropout, spend, worth].map(|effect| effect.map(factor));
        ValueEffect { value, customers: customers[place + 1], rate, dropout, spend, worth }
    };
    let degrees = names.len() * if spends.is_some() { 3 } else { 2 };
    let statistic = purchases.statistics[index] + spends.map_or(0.0, |spends| spends.statistics[index]);
    let p_value = chi_squared_p(statistic, degrees);
    Influence {
        kind,
        reference,
        customers: customers[0],
        values: names.into_iter().enumerate().map(value).collect(),
        statistic,
        degrees: degrees as u32,
        p_value,
        adjusted_p_value: p_value,
    }
}

/// The columns in which customers differ.
fn columns(details: &Details, summary: &Summary) -> Vec<Column> {
    let first = |values: &PerCustomer<u32>| -> Vec<(usize, u32)> {
        let of = |(place, &number): (usize, &u32)| values.get(number).map(|value| (place, value));
        summary.number.iter().enumerate().filter_map(of).collect()
    };
    let products: Vec<_> = first_products(details, summary).collect();
    [
        column(Kind::Country, &first(&details.country), summary, |value| details.countries.text(value)),
        column(Kind::Channel, &first(&details.channel), summary, |value| details.channels.text(value)),
        column(Kind::FirstProduct, &products, summary, |value| details.products.text(value)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The categories of pairs of a customer's place and a value; of several values of a customer the most frequent counts.
fn column(
    kind: Kind,
    pairs: &[(usize, u32)],
    summary: &Summary,
    name: impl Fn(u32) -> String,
) -> Option<Column> {
    let mut counts: Vec<usize> = Vec::new();
    for &(_, value) in pairs {
        if value as usize >= counts.len() {
            counts.resize(value as usize + 1, 0);
        }
        counts[value as usize] += 1;
    }
    let frequent = (0u32..).zip(&counts).filter(|&(_, &count)| count >= MIN_CUSTOMERS);
    let mut largest: Vec<(usize, String, u32)> =
        frequent.map(|(value, &count)| (count, name(value), value)).collect();
    sort_by(&mut largest, |a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
    largest.truncate(MAX_VALUES + 1);
    let others = largest.len() as u8;
    let mut rank = vec![others; counts.len()];
    (0..).zip(&largest).for_each(|(place, found)| rank[found.2 as usize] = place);
    let mut of_customer = vec![others; summary.number.len()];
    for &(place, value) in pairs {
        of_customer[place] = of_customer[place].min(rank[value as usize]);
    }
    let mut customers = vec![0u64; largest.len() + 1];
    of_customer.iter().for_each(|&category| customers[usize::from(category)] += 1);
    let mut names: Vec<_> = largest.into_iter().map(|(_, name, _)| Some(name)).collect();
    if customers.last() == Some(&0) {
        customers.pop();
    } else {
        names.push(None);
    }
    // If customers have several values, a value may be left without customers.
    let tells = names.len() > 1 && customers.iter().all(|&count| count > 0) && names[0].is_some();
    tells.then_some(Column { kind, names, customers, of_customer })
}
