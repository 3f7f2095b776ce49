//! Choices for the report, in addition to those for reading.

use super::outcomes::Customers;
use super::waves::Length;
use crate::surveys::detect::invited::InvitedList;

/// Choices for the report, in addition to those for reading.
#[derive(Debug, Clone)]
pub struct Choices {
    /// Confidence level of intervals.
    pub confidence: f64,
    /// Length of waves.
    pub wave: Length,
    /// Shares that weighted figures are adjusted to, per column and value.
    pub targets: Vec<(String, Vec<(String, f64)>)>,
    /// People who were asked.
    pub invitations: Option<f64>,
    /// The people who were asked, individually.
    pub invited: Option<InvitedList>,
    /// Samples of the bootstrap.
    pub draws: usize,
    /// Maximum number of problems listed of each kind.
    pub problem_limit: usize,
    /// Purchases of the same people.
    pub customers: Option<Customers>,
}

impl Default for Choices {
    fn default() -> Self {
        Self {
            confidence: 0.95,
            wave: Length::default(),
            targets: Vec::new(),
            invitations: None,
            invited: None,
            draws: 1_000,
            problem_limit: 100,
            customers: None,
        }
    }
}
