//! sBG, the shifted beta-geometric model of contract renewals in one cohort.
//!
//! Each customer churns at every renewal with a constant individual probability, beta distributed over the customers.
//! Retention rises with tenure only because customers with high churn probabilities leave first.
//!
//! # Parameters
//! α, β: beta distribution of the churn probability, mean α/(α + β); a small α + β means strong differences.
//!
//! # Formula
//! S(t) = (β)ₜ/(α + β)ₜ, with (z)ₜ = z(z + 1)⋯(z + t − 1) · rₜ = (β + t − 1)/(α + β + t − 1).
//!
//! # Source
//! Fader & Hardie 2007, "How to project customer retention", J. Interactive Marketing 21(1); residual lifetime:
//! Fader & Hardie 2010, "Customer-base valuation in a contractual setting", Marketing Science 29(1).
//!
//! # When not to use it
//! Where customers may leave at any time without notice, or where individual churn changes with tenure.

use super::fit::{Fit, Likelihood, Watch, fit};
use crate::error::{Error, Place};
use crate::math::expectation::over_beta;
use crate::math::gamma::ln_rising;
use crate::math::jet::Jet;

/// Names of the parameters, in order.
pub const PARAMETERS: [&str; 2] = ["alpha", "beta"];

/// Shifted beta-geometric (sBG) model.
///
/// # Examples
/// Fader & Hardie 2007, "Regular" customers: of 1,000, 631 to 241 remain after one to seven years. The paper prints α
/// .704, β 1.182; the projection is 17.0 % after twelve years (40-digit arithmetic):
///
/// ```
/// use regulars::models::sbg::Sbg;
///
/// let survivors = [1000.0, 631.0, 468.0, 382.0, 326.0, 289.0, 262.0, 241.0];
/// let fit = Sbg::fit(&survivors, 0.0, &mut |_, _| true).unwrap();
/// let [alpha, beta] = fit.parameters;
/// assert!((alpha - 0.704).abs() < 5e-4 && (beta - 1.182).abs() < 5e-4);
/// assert!((Sbg { alpha, beta }.survival(12.0) - 0.170037).abs() < 1e-6);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sbg {
    /// First parameter of the churn probability.
    pub alpha: f64,
    /// Second parameter of the churn probability.
    pub beta: f64,
}

impl Sbg {
    /// Survival S(t): share of the cohort that remains after `periods` renewals.
    ///
    /// # Formula
    /// (β)ₜ/(α + β)ₜ
    ///
    /// # Examples
    /// S(1) = β/(α + β):
    ///
    /// ```
    /// use regulars::models::sbg::Sbg;
    ///
    /// assert!((Sbg { alpha: 1.0, beta: 3.0 }.survival(1.0) - 0.75).abs() < 1e-15);
    /// ```
    pub fn survival(&self, periods: f64) -> f64 {
        (ln_rising(self.beta, periods)[0] - ln_rising(self.alpha + self.beta, periods)[0]).exp()
    }

    /// Retention rate rₜ: share of the customers present who renew at renewal `period` ≥ 1.
    ///
    /// # Formula
    /// (β + t − 1)/(α + β + t − 1)
    ///
    /// # Examples
    /// By hand, r₂ = (3 + 1)/(1 + 3 + 1):
    ///
    /// ```
    /// use regulars::models::sbg::Sbg;
    ///
    /// assert!((Sbg { alpha: 1.0, beta: 3.0 }.retention(2.0) - 0.8).abs() < 1e-15);
    /// ```
    pub fn retention(&self, period: f64) -> f64 {
        let rest = self.beta + (period - 1.0);
        rest / (self.alpha + rest)
    }

    /// Expected lifetime of a new customer in periods, including the first.
    ///
    /// # Formula
    /// (α + β − 1)/(α − 1)
    ///
    /// # Errors
    /// [`Error::Undefined`] for α ≤ 1, where the mean is infinite.
    ///
    /// # Examples
    /// By hand, (3 + 2 − 1)/(3 − 1) = 2 periods:
    ///
    /// ```
    /// use regulars::models::sbg::Sbg;
    ///
    /// assert_eq!(Sbg { alpha: 3.0, beta: 2.0 }.expected_lifetime(), Ok(2.0));
    /// assert_eq!(Sbg { alpha: 0.7, beta: 1.2 }.expected_lifetime().unwrap_err().code(), "undefined");
    /// ```
    pub fn expected_lifetime(&self) -> Result<f64, Error> {
        if self.alpha <= 1.0 {
            return Err(Error::Undefined { place: "alpha".into(), reason: "infinite-lifetime" });
        }
        Ok(1.0 + self.beta / (self.alpha - 1.0))
    }

    /// DEL: discounted expected lifetime of a new customer in periods, the first undiscounted.
    ///
    /// # Formula
    /// Σ S(t)/(1 + d)ᵗ from t = 0 = ₂F₁(1, β; α + β; 1/(1 + d)), as the mean of 1/(1 − q/(1 + d)) over q = 1 − churn.
    ///
    /// # Errors
    /// [`Error::Undefined`] for a discount of zero if the lifetime itself is infinite.
    ///
    /// # Examples
    /// Fader & Hardie's "Regular" customers at 10 % per year: 3.694908427512 (40-digit arithmetic):
    ///
    /// ```
    /// use regulars::models::sbg::Sbg;
    ///
    /// let regular = Sbg { alpha: 0.7040772984735162, beta: 1.1820430262094757 };
    /// assert!((regular.discounted_lifetime(0.1).unwrap() - 3.694908427512).abs() < 1e-11);
    /// ```
    pub fn discounted_lifetime(&self, discount: f64) -> Result<f64, Error> {
        // A discount below 5.6e-309, whose reciprocal overflows, counts as zero.
        if discount.recip().is_finite() {
            let z = 1.0 / (1.0 + discount);
            // 1 − z·q = p + (1 − z)·q, which does not cancel.
            return Ok(over_beta(self.alpha, self.beta, |p, q| 1.0 / (p + discount * z * q)));
        }
        self.expected_lifetime()
    }

    /// DERL: discounted expected residual lifetime, in periods, of a customer who has renewed `renewals` − 1 times and is
    /// about to decide on the next renewal. The next period is undiscounted.
    ///
    /// # Formula
    /// (β + n − 1)/(α + β + n − 1)·₂F₁(1, β + n; α + β + n; 1/(1 + d)) for n = `renewals` ≥ 1.
    ///
    /// # Errors
    /// As for [`Sbg::discounted_lifetime`].
    ///
    /// # Source
    /// Fader & Hardie 2010, Marketing Science 29(1).
    ///
    /// # Examples
    /// "Regular" customers before their first renewal at 10 % per year: 2.9644 (40-digit arithmetic):
    ///
    /// ```
    /// use regulars::models::sbg::Sbg;
    ///
    /// let regular = Sbg { alpha: 0.7040772984735162, beta: 1.1820430262094757 };
    /// assert!((regular.discounted_residual_lifetime(1.0, 0.1).unwrap() - 2.964399270263).abs() < 1e-11);
    /// ```
    pub fn discounted_residual_lifetime(&self, renewals: f64, discount: f64) -> Result<f64, Error> {
        let tenured = Self { alpha: self.alpha, beta: self.beta + renewals };
        Ok(self.retention(renewals) * tenured.discounted_lifetime(discount)?)
    }

    /// Fits the model by maximum likelihood: `survivors[0]` customers at the start, `survivors[t]` after t renewals.
    ///
    /// # Errors
    /// [`Error::RowCount`] for fewer than three counts, [`Error::Exceeds`] if a count increases, [`Error::TooFew`] if nobody
    /// left, or everybody left at the first renewal.
    pub fn fit(survivors: &[f64], penalty: f64, watch: Watch) -> Result<Fit<2>, Error> {
        fit(&Renewals::new(survivors, 3)?, penalty, watch)
    }

    /// Fits the model to several cohorts at once, each as for [`Sbg::fit`] but with two counts at least; cohorts of
    /// different age share the churn probabilities of their tenure.
    ///
    /// # Errors
    /// As [`Sbg::fit`], for the first cohort that is invalid and for all of them together.
    ///
    /// # Examples
    /// Two halves of a cohort are the cohort:
    ///
    /// ```
    /// use regulars::models::sbg::Sbg;
    ///
    /// let fit = |cohorts: &[&[f64]]| Sbg::fit_cohorts(cohorts, 0.0, &mut |_, _| true).unwrap().parameters;
    /// let (whole, halves) = (fit(&[&[1000.0, 631.0, 468.0]]), fit(&[&[400.0, 250.0, 200.0], &[600.0, 381.0, 268.0]]));
    /// assert!((whole[0] - halves[0]).abs() < 1e-9);
    /// ```
    #[cfg(feature = "orders")]
    pub fn fit_cohorts(cohorts: &[&[f64]], penalty: f64, watch: Watch) -> Result<Fit<2>, Error> {
        fit(&Renewals::of(cohorts, 2)?, penalty, watch)
    }
}

/// Customers up for each renewal, and the number of them who renewed.
pub(super) struct Renewals {
    pub(super) pairs: Vec<[f64; 2]>,
    customers: f64,
}

const INPUT: &str = "survivors";

impl Renewals {
    /// Renewals of one cohort with at least `least` counts.
    pub(super) fn new(survivors: &[f64], least: usize) -> Result<Self, Error> {
        if survivors.len() < least {
            return Err(Error::RowCount { place: INPUT.into(), min: least, max: usize::MAX });
        }
        let mut found = Self { pairs: Vec::new(), customers: 0.0 };
        found.add(survivors)?;
        found.check()
    }

    /// The same for several cohorts, which together reach at least the renewal `least`.
    #[cfg(feature = "orders")]
    pub(super) fn of(cohorts: &[&[f64]], least: usize) -> Result<Self, Error> {
        let mut found = Self { pairs: Vec::new(), customers: 0.0 };
        cohorts.iter().try_for_each(|survivors| found.add(survivors))?;
        if found.pairs.len() < least {
            return Err(Error::RowCount { place: INPUT.into(), min: least + 1, max: usize::MAX });
        }
        found.check()
    }

    /// The same for some cohorts, regardless of how few.
    #[cfg(feature = "orders")]
    pub(super) fn pooled(cohorts: &[&[f64]]) -> Result<Self, Error> {
        let mut found = Self { pairs: Vec::new(), customers: 0.0 };
        cohorts.iter().try_for_each(|survivors| found.add(survivors))?;
        Ok(found)
    }

    /// Adds a cohort without checking that it is sufficient.
    pub(super) fn add(&mut self, survivors: &[f64]) -> Result<(), Error> {
        let place = |row| Place { input: INPUT, cell: Some((row, INPUT)) };
        for (row, &count) in survivors.iter().enumerate() {
            if !count.is_finite() {
                return Err(Error::NotANumber(place(row)));
            }
            if count < 0.0 {
                return Err(Error::OutOfRange { place: place(row), min: 0.0, max: f64::MAX });
            }
            if row > 0 && count > survivors[row - 1] {
                return Err(Error::Exceeds { place: place(row), limit: INPUT });
            }
        }
        for (t, pair) in survivors.windows(2).enumerate() {
            if t == self.pairs.len() {
                self.pairs.push([0.0; 2]);
            }
            self.pairs[t][0] += pair[0];
            self.pairs[t][1] += pair[1];
        }
        self.customers += survivors.first().unwrap_or(&0.0);
        Ok(())
    }

    fn check(self) -> Result<Self, Error> {
        let lost: f64 = self.pairs.iter().map(|[before, after]| before - after).sum();
        let too_few = |reason| Err(Error::TooFew { place: INPUT.into(), reason, min: 1 });
        match (lost > 0.0, self.pairs.first().is_some_and(|[_, after]| *after > 0.0)) {
            (false, _) => too_few("lost-customers"),
            (_, false) => too_few("renewals"),
            _ => Ok(self),
        }
    }
}

impl Likelihood<2> for Renewals {
    /// Each renewal is a success with probability (β + t − 1)/(α + β + t − 1), each loss a failure.
    fn evaluate(&self, &[alpha, beta]: &[f64; 2]) -> Jet<2> {
        let mut sum = Jet::ZERO;
        let ln = |x: f64| [x.ln(), 1.0 / x, -1.0 / (x * x)];
        for (t, pair) in self.pairs.iter().enumerate() {
            let t = t as f64;
            sum.add_along(pair[0] - pair[1], [1.0, 0.0], ln(alpha));
            sum.add_along(pair[1], [0.0, 1.0], ln(beta + t));
            sum.add_along(-pair[0], [1.0, 1.0], ln(alpha + beta + t));
        }
        sum
    }

    fn start(&self) -> [f64; 2] {
        [1.0, 1.0]
    }

    fn customers(&self) -> f64 {
        self.customers
    }

    fn ridge(&self, _: &[f64; 2]) -> &'static str {
        "churn-alike"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Fader & Hardie 2007, table 1: customers remaining of 1,000 after each year.
    const REGULAR: [f64; 8] = [1000.0, 631.0, 468.0, 382.0, 326.0, 289.0, 262.0, 241.0];
    const HIGH_END: [f64; 8] = [1000.0, 869.0, 743.0, 653.0, 593.0, 551.0, 517.0, 491.0];

    fn quiet() -> impl FnMut(u32, f64) -> bool {
        |_, _| true
    }

    fn close(actual: f64, expected: f64, tolerance: f64) {
        assert!((actual / expected - 1.0).abs() < tolerance, "{actual} is not {expected}");
    }

    /// Newton's method in 40-digit arithmetic (mpmath); the paper prints .704, 1.182 and .668, 3.806.
    #[test]
    fn fits_agree_with_the_paper_and_mpmath() {
        let cases = [
            (
                REGULAR,
                [0.704_077_298_473_516_2, 1.182_043_026_209_475_7],
                -1_680.265_188_463_287,
                [0.065_598_964_234, 0.152_475_631_676],
            ),
            (
                HIGH_END,
                [0.668_088_351_106_446_2, 3.806_094_964_058_267],
                -1_611.158_147_391_156_4,
                [0.103_734_931_15, 0.785_531_691_776],
            ),
        ];
        for (survivors, parameters, log_likelihood, errors) in cases {
            let fit = Sbg::fit(&survivors, 0.0, &mut quiet()).unwrap();
            close(fit.log_likelihood, log_likelihood, 1e-12);
            for i in 0..2 {
                close(fit.parameters[i], parameters[i], 1e-10);
                close(fit.standard_errors()[i].unwrap(), errors[i], 1e-9);
            }
            assert!(fit.warnings.is_empty() && fit.iterations < 15, "{fit:?}");
        }
    }

    /// 40-digit arithmetic (mpmath) at the parameters above.
    #[test]
    fn projections_agree_with_mpmath() {
        let model = Sbg { alpha: 0.704_077_298_473_516_2, beta: 1.182_043_026_209_475_7 };
        close(model.survival(0.0), 1.0, 1e-15);
        close(model.survival(1.0), 0.626_706_054_083_875, 1e-14);
        close(model.survival(12.0), 0.170_037_452_811_511, 1e-14);
        close(model.retention(12.0), 0.945_361_576_585_244, 1e-14);
        close(model.discounted_lifetime(0.1).unwrap(), 3.694_908_427_512_111, 1e-13);
        close(model.discounted_residual_lifetime(1.0, 0.1).unwrap(), 2.964_399_270_263_322, 1e-13);
        close(model.discounted_residual_lifetime(5.0, 0.01).unwrap(), 21.005_071_097_822_53, 1e-13);
    }

    #[test]
    fn undiscounted_infinite_lifetimes_are_refused() {
        let model = Sbg { alpha: 0.7, beta: 1.2 };
        assert_eq!(model.discounted_lifetime(0.0).unwrap_err().code(), "undefined");
        close(Sbg { alpha: 3.0, beta: 2.0 }.discounted_lifetime(0.0).unwrap(), 2.0, 1e-15);
    }

    /// Constant churn is the limit α, β → ∞ with α/(α + β) fixed: a ridge that ends at the observed rate.
    #[test]
    fn constant_churn_warns_churn_alike() {
        let fit = Sbg::fit(&[1024.0, 512.0, 256.0, 128.0, 64.0], 0.0, &mut quiet()).unwrap();
        assert_eq!((fit.warnings.as_slice(), fit.covariance()), (&["churn-alike"][..], None));
        close(fit.parameters[0] / (fit.parameters[0] + fit.parameters[1]), 0.5, 1e-6);
    }

    #[test]
    fn invalid_survivors_are_refused() {
        let code = |survivors: &[f64]| Sbg::fit(survivors, 0.0, &mut quiet()).unwrap_err().code();
        assert_eq!(code(&[10.0, 9.0]), "row-count");
        assert_eq!(code(&[10.0, 11.0, 9.0]), "exceeds");
        assert_eq!(code(&[10.0, f64::NAN, 9.0]), "not-a-number");
        assert_eq!(code(&[10.0, 10.0, 10.0]), "too-few");
        assert_eq!(code(&[10.0, 0.0, 0.0]), "too-few");
        assert_eq!(Sbg::fit(&REGULAR, 0.0, &mut |_, _| false).unwrap_err(), Error::Cancelled);
    }
}
