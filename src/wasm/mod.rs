//! The only place that knows JavaScript. Thin: convert, call, convert.
