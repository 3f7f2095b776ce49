//! Totals by a fit with a correlation, with intervals.

use super::{limits, model};
use crate::error::Error;
use crate::models::customers::Histories;
use crate::models::totals::ParameterEstimate;
use crate::models::uncertain::{Part, ProcessOf, Uncertain, flat};

/// Estimates of a fit with a correlation.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CorrelatedEstimate {
    /// r, α, s, β.
    pub parameters: [f64; 4],
    /// The coefficient c.
    pub coefficient: f64,
    /// The time τ.
    pub kernel: f64,
    /// Covariance of the logarithms of the parameters, followed by the coefficient, or the reason why it is unknown.
    pub log_covariance: Result<[[f64; 5]; 5], &'static str>,
}

/// Distance from a limit, relative to it, within which the coefficient is at it: that of a fit.
const AT_LIMIT: f64 = 1e-3;

impl CorrelatedEstimate {
    /// The model with the customers whose totals are requested.
    ///
    /// For drawn parameters, a coefficient at a limit is at the same share of their own limit; any other is kept within
    /// their limits.
    ///
    /// # Errors
    /// As [`model`].
    ///
    /// # Examples
    /// The total is the sum of the expectations of each customer:
    ///
    /// ```
    /// use regulars::models::correlation::{CorrelatedEstimate, model};
    /// use regulars::models::customers::{Customer, Histories};
    /// use regulars::models::horizon::Horizon;
    /// use regulars::models::purchases::PurchaseProcess;
    ///
    /// let (parameters, coefficient, kernel) = ([0.55, 10.6, 0.6, 11.7], 0.5, 30.0);
    /// let estimate =
    ///     CorrelatedEstimate { parameters, coefficient, kernel, log_covariance: Ok([[0.0; 5]; 5]) };
    /// let histories =
    ///     Histories { frequency: &[2.0, 0.0], recency: &[30.43, 0.0], age: &[38.86; 2], weight: &[] };
    /// let horizon = Horizon::new(39.0, 1.0, 0.0).unwrap();
    /// let whole = estimate.of(&histories, &[], None).unwrap();
    /// let found = whole.expected_totals(&horizon, 0.95).unwrap().transactions.unwrap();
    /// let process = model(parameters, coefficient, kernel).unwrap();
    /// let expected = |frequency, recency| {
    ///     process.expected_transactions(&Customer { frequency, recency, age: 38.86 }, 39.0)
    /// };
    /// assert!((found.value - expected(2.0, 30.43) - expected(0.0, 0.0)).abs() < 1e-12);
    /// ```
    pub fn of<'a>(
        &self,
        histories: &Histories<'a>,
        mean_spend: &'a [f64],
        spends: Option<ParameterEstimate<3>>,
    ) -> Result<Uncertain<'a>, Error> {
        let Self { parameters, coefficient, kernel, mut log_covariance } = *self;
        model(parameters, coefficient, kernel)?;
        let shares = limits(parameters, kernel).map(|limit| coefficient / limit);
        let [low, high] = shares.map(|share| 1.0 - share <= AT_LIMIT);
        if low || high {
            if let Ok(covariance) = &mut log_covariance {
                (0..5).for_each(|i| (covariance[i][4], covariance[4][i]) = (0.0, 0.0));
            }
        }
        let process: ProcessOf = Box::new(move |estimates, _| {
            let parameters = core::array::from_fn(|i| estimates[i]);
            let [least, most] = limits(parameters, kernel);
            let coefficient = match (low, high) {
                (true, _) => shares[0] * least,
                (_, true) => shares[1] * most,
                _ => estimates[4].ln().clamp(least, most),
            };
            Ok(Box::new(model(parameters, coefficient, kernel)?))
        });
        let [r, alpha, s, beta] = parameters;
        let estimates = vec![r, alpha, s, beta, coefficient.exp()];
        let parts = vec![Part::of(histories, mean_spend)];
        Ok(Uncertain::new(estimates, flat(&log_covariance), process, parts, spends))
    }
}
