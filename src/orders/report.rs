//! What the log says about the customer base as a whole.

use super::number::units;
use super::summary::Summary;
use crate::estimate::Estimate;
use crate::math::proportion::wilson;

/// Days in a mean year of the Gregorian calendar.
pub const YEAR: f64 = 365.2425;

/// The headline figures.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Headline {
    /// Customers.
    pub customers: u64,
    /// Customers with more than one purchase day.
    pub repeat_customers: u64,
    /// Purchases: days on which a customer bought.
    pub purchases: u64,
    /// Orders: distinct order ids where the file has them, purchases otherwise.
    pub orders: u64,
    /// Sum of all amounts.
    pub revenue: f64,
    /// Customers with more than one purchase ÷ customers, with its Wilson interval.
    pub repurchase_rate: Estimate,
    /// Revenue ÷ orders.
    pub average_order_value: f64,
    /// Orders ÷ customers ÷ years from the first to the last day of observation, both included.
    pub orders_per_year: f64,
    /// Repeat purchases ÷ years of all customers since their first purchase; 0 where nobody has been observed since.
    pub repeat_purchases_per_year: f64,
    /// Customer lifetime value observed so far: revenue ÷ customers.
    pub observed_clv: f64,
}

impl Headline {
    /// The headline figures of a summary with this many orders.
    pub fn new(summary: &Summary, orders: u64, confidence: f64) -> Self {
        let customers = summary.customers() as f64;
        let repeat_customers = summary.repeat_customers();
        let revenue = units(summary.total);
        let years = f64::from(summary.observation_end - summary.span.0 + 1) / YEAR;
        let customer_years = summary.age.iter().sum::<f64>() / YEAR;
        let repeats = summary.purchases() as f64 - customers;
        Self {
            customers: summary.customers() as u64,
            repeat_customers: repeat_customers as u64,
            purchases: summary.purchases(),
            orders,
            revenue,
            repurchase_rate: wilson(repeat_customers as f64, customers, confidence),
            average_order_value: revenue / orders as f64,
            orders_per_year: orders as f64 / customers / years,
            repeat_purchases_per_year: if customer_years > 0.0 { repeats / customer_years } else { 0.0 },
            observed_clv: revenue / customers,
        }
    }
}
