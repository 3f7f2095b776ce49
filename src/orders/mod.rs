//! Orders: an export in, a per-customer summary and a report out.
