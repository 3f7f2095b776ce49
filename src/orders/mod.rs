//! Orders: an export in, a per-customer summary and a report out.
//!
//! From the bytes up: [`scan`] and [`csv`] give records; [`number`], [`scientific`], [`day`], [`clock`], [`months`], [`letters`] and [`date`]
//! read cells; [`evidence`], [`dialect`], [`columns`] [`exports`] and [`inspect`] find out how a file is written; [`log`]
//! reads it into a [`ledger`] of purchases, their [`details`] and a list of [`problems`]; [`summary`], [`report`] and
//! its [`analysis`] are what comes out.

pub mod analysis;
pub mod baskets;
pub mod clock;
pub mod columns;
pub mod csv;
pub mod currency;
pub mod date;
pub mod day;
pub mod details;
pub mod dialect;
pub mod entries;
pub mod evidence;
pub mod exports;
pub mod firsts;
pub mod inspect;
pub mod interner;
pub mod ledger;
pub mod letters;
pub mod log;
pub mod months;
pub mod number;
pub mod options;
pub mod order_ids;
pub mod pairs;
pub mod pending;
pub mod problems;
pub mod refusal;
pub mod report;
pub mod scan;
pub mod scientific;
pub mod status;
pub mod summary;
pub mod summary_file;
