//! Customer-base models.
