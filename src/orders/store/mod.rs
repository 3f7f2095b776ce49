//! The store: purchases and products per customer, in memory that grows with customers and purchase days, not with rows.
//!
//! - [`purchase`]: everything one customer bought on one day
//! - [`interner`]: names of customers, products and countries, numbered by first appearance
//! - [`packed_rows`]: rows in few bytes, to be read again by another filter
//! - [`purchase_arena`], [`ledger`]: the purchase days of every customer
//! - [`order_ids`]: distinct order ids
//! - [`customer_products`], [`first_day_products`], [`second_products`], [`baskets`]: products by customer, by day and by order

pub mod baskets;
pub mod customer_products;
pub mod first_day_products;
pub mod interner;
pub mod ledger;
pub mod order_ids;
pub mod packed_rows;
pub mod purchase;
pub mod purchase_arena;
pub mod second_products;
