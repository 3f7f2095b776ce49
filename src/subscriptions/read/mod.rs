//! Rows into subscriptions with their standing, and subscriptions into customers; counts of everything left out.
//!
//! - [`spells`]: days and price of each subscription · [`rows`]: the rows that count
//! - [`customers`]: the subscriptions of each customer, and their revenue on a day

pub mod customers;
pub mod rows;
pub mod spells;
