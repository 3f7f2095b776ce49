//! Timing: the day by which a customer's next purchase is due, by the fitted purchase process.
//!
//! Every model of purchases in continuous time draws a customer's rate λ from a gamma distribution and counts every
//! k-th event as a purchase (k = 1 without a rhythm). So after x gaps of tₓ in total, λ ~ Gamma(r + kx, α + tₓ). With
//! few gaps this stays close to the distribution over all customers, unlike a mean of two gaps.

use crate::models::catalogue::PurchaseModel;

/// Timing of the purchases of customers who are active, in days.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Timing {
    k: u32,
    r: f64,
    /// In days.
    alpha: f64,
}

impl Timing {
    /// Timing of a model with parameters per `days`.
    pub fn new(model: PurchaseModel, parameters: &[f64; 4], days: f64) -> Self {
        Self { k: model.k().unwrap_or(1), r: parameters[0], alpha: parameters[1] * days }
    }

    /// Shape and scale of the rate after `repeats` gaps of together `recency` days.
    fn rate(&self, repeats: f64, recency: f64) -> (f64, f64) {
        (self.r + f64::from(self.k) * repeats, self.alpha + recency)
    }

    /// Expected days between purchases; `None` where the mean is infinite.
    ///
    /// # Formula
    /// k·(α + tₓ)/(r + kx − 1)
    ///
    /// # Examples
    /// BG/NBD, r 0.243, α 4.414 weeks: for two gaps of 30.43 weeks in total the expected gap is 34.844/1.243 = 28.0322
    /// weeks.
    ///
    /// ```
    /// use regulars::models::catalogue::PurchaseModel;
    /// use regulars::orders::analysis::timing::Timing;
    ///
    /// let timing = Timing::new(PurchaseModel::BgNbd, &[0.243, 4.414, 0.793, 2.426], 7.0);
    /// assert!((timing.due_days(2.0, 30.43 * 7.0).unwrap() / 7.0 - 28.0322).abs() < 1e-4);
    /// ```
    pub fn due_days(&self, repeats: f64, recency: f64) -> Option<f64> {
        let (shape, scale) = self.rate(repeats, recency);
        (shape > 1.0).then(|| f64::from(self.k) * scale / (shape - 1.0))
    }

    /// Probability that a customer who is still active makes no purchase for `silent` days after the last one.
    ///
    /// # Formula
    /// Σ (s)ⱼ/j!·(α'/(α' + t))ˢ·(t/(α' + t))ʲ over j < k, s = r + kx, α' = α + tₓ: the next gap is Erlang-k.
    ///
    /// # Examples
    /// The customer above, silent for 8.43 weeks: (34.844/43.274)^2.243 = 0.615086.
    ///
    /// ```
    /// use regulars::models::catalogue::PurchaseModel;
    /// use regulars::orders::analysis::timing::Timing;
    ///
    /// let timing = Timing::new(PurchaseModel::BgNbd, &[0.243, 4.414, 0.793, 2.426], 7.0);
    /// assert!((timing.silence(2.0, 30.43 * 7.0, 8.43 * 7.0) - 0.615086).abs() < 1e-6);
    /// ```
    pub fn silence(&self, repeats: f64, recency: f64, silent: f64) -> f64 {
        let (shape, scale) = self.rate(repeats, recency);
        let share = silent / (scale + silent);
        let mut term = (-shape * (silent / scale).ln_1p()).exp();
        let mut sum = term;
        for j in 1..self.k {
            let j = f64::from(j);
            term *= (shape + j - 1.0) / j * share;
            sum += term;
        }
        sum.min(1.0)
    }
}
