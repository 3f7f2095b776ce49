//! The only place that knows JavaScript. Thin: convert, call, convert.

#[cfg(all(feature = "calculators", not(feature = "orders")))]
mod calculators;
