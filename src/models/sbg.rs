//! The shifted beta-geometric model: how many of a cohort renew, and how long they will stay.
//!
//! Every customer decides at each renewal with a churn probability of their own, which never changes; these
//! probabilities follow a beta distribution. Retention rises with tenure only because those who churn easily have
//! already left.
//!
//! # Parameters
//! α and β of the churn probability: the mean is α/(α + β), and the smaller α + β, the more customers differ.
//!
//! # Formula
//! S(t) = (β)ₜ/(α + β)ₜ, with (z)ₜ = z(z + 1)⋯(z + t − 1) · rₜ = (β + t − 1)/(α + β + t − 1).
//!
//! # Source
//! Fader & Hardie 2007, "How to project customer retention", J. Interactive Marketing 21(1); residual lifetime:
//! Fader & Hardie 2010, "Customer-base valuation in a contractual setting", Marketing Science 29(1).
//!
//! # When not to use it
//! Where customers may leave at any time without notice, where churn grows with tenure, or where the cohort mixes
//! customers who signed up at different times.

use super::fit::{Fit, Likelihood, Watch, fit};
use crate::error::{Error, Place};
use crate::math::expectation::over_beta;
use crate::math::gamma::ln_rising;
use crate::math::jet::Jet;

/// Names of the parameters, in order.
pub const PARAMETERS: [&str; 2] = ["alpha", "beta"];

/// A shifted beta-geometric model.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sbg {
    /// α of the churn probability.
    pub alpha: f64,
    /// β of the churn probability.
    pub beta: f64,
}

impl Sbg {
    /// Share of the cohort still there after `periods` renewals.
    pub fn survival(&self, periods: f64) -> f64 {
        (ln_rising(self.beta, periods)[0] - ln_rising(self.alpha + self.beta, periods)[0]).exp()
    }

    /// Share of those present who renew for the `period`-th time (1 for the first renewal).
    pub fn retention(&self, period: f64) -> f64 {
        let rest = self.beta + (period - 1.0);
        rest / (self.alpha + rest)
    }

    /// Expected number of periods a new customer stays, the first included: (α + β − 1)/(α − 1).
    ///
    /// # Errors
    /// [`Error::Undefined`] for α ≤ 1: so many stay for so long that the mean is infinite.
    pub fn expected_lifetime(&self) -> Result<f64, Error> {
        if self.alpha <= 1.0 {
            return Err(Error::Undefined { place: "alpha".into(), reason: "infinite-lifetime" });
        }
        Ok(1.0 + self.beta / (self.alpha - 1.0))
    }

    /// Discounted expected lifetime of a new customer in periods, the first period counted in full.
    ///
    /// # Formula
    /// Σ S(t)/(1 + d)ᵗ from t = 0 = ₂F₁(1, β; α + β; 1/(1 + d)), as the mean of 1/(1 − q/(1 + d)) over q = 1 − churn.
    ///
    /// # Errors
    /// [`Error::Undefined`] for a discount of zero where the lifetime itself is infinite.
    pub fn discounted_lifetime(&self, discount: f64) -> Result<f64, Error> {
        // Below 5.6e-309 its reciprocal, the longest lifetime there could be, is no number: as good as none.
        if discount.recip().is_finite() {
            let z = 1.0 / (1.0 + discount);
            // 1 − z·q = p + (1 − z)·q, which does not cancel.
            return Ok(over_beta(self.alpha, self.beta, |p, q| 1.0 / (p + discount * z * q)));
        }
        self.expected_lifetime()
    }

    /// Discounted expected residual lifetime of a customer who has renewed `renewals` − 1 times and is about to decide
    /// on the next renewal: the periods still to come, the next one undiscounted.
    ///
    /// # Formula
    /// (β + n − 1)/(α + β + n − 1)·₂F₁(1, β + n; α + β + n; 1/(1 + d)) for n = `renewals` ≥ 1.
    ///
    /// # Errors
    /// As for [`Sbg::discounted_lifetime`].
    pub fn discounted_residual_lifetime(&self, renewals: f64, discount: f64) -> Result<f64, Error> {
        let tenured = Self { alpha: self.alpha, beta: self.beta + renewals };
        Ok(self.retention(renewals) * tenured.discounted_lifetime(discount)?)
    }

    /// Fits the model to the number of customers left: `survivors[0]` at the start, `survivors[t]` after t periods.
    ///
    /// # Errors
    /// [`Error::RowCount`] for fewer than three counts, [`Error::Exceeds`] where a count grows, [`Error::TooFew`] where
    /// nobody or everybody left at the first renewal.
    pub fn fit(survivors: &[f64], penalty: f64, watch: Watch) -> Result<Fit<2>, Error> {
        fit(&Cohort::new(survivors)?, penalty, watch)
    }
}

/// The customers of one cohort left after each period.
struct Cohort<'a> {
    survivors: &'a [f64],
}

const INPUT: &str = "survivors";

impl<'a> Cohort<'a> {
    fn new(survivors: &'a [f64]) -> Result<Self, Error> {
        let place = |row| Place { input: INPUT, cell: Some((row, INPUT)) };
        if survivors.len() < 3 {
            return Err(Error::RowCount { place: INPUT.into(), min: 3, max: usize::MAX });
        }
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
        let lost = survivors[0] - survivors[survivors.len() - 1];
        let too_few = |reason| Err(Error::TooFew { place: INPUT.into(), reason, min: 1 });
        match (lost > 0.0, survivors[1] > 0.0) {
            (false, _) => too_few("lost-customers"),
            (_, false) => too_few("renewals"),
            _ => Ok(Self { survivors }),
        }
    }
}

impl Likelihood<2> for Cohort<'_> {
    /// Each renewal is a success with probability (β + t − 1)/(α + β + t − 1), each loss a failure.
    fn evaluate(&self, &[alpha, beta]: &[f64; 2]) -> Jet<2> {
        let mut sum = Jet::ZERO;
        let ln = |x: f64| [x.ln(), 1.0 / x, -1.0 / (x * x)];
        for (t, pair) in self.survivors.windows(2).enumerate() {
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
        self.survivors[0]
    }

    fn ridge(&self, _: &[f64; 2]) -> &'static str {
        "churn-alike"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Fader & Hardie 2007, table 1: customers left of 1,000 after each year.
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
    fn fits_of_fader_and_hardie() {
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
    fn projections_of_fader_and_hardie() {
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
    fn an_infinite_lifetime_is_refused() {
        let model = Sbg { alpha: 0.7, beta: 1.2 };
        assert_eq!(model.discounted_lifetime(0.0).unwrap_err().code(), "undefined");
        close(Sbg { alpha: 3.0, beta: 2.0 }.discounted_lifetime(0.0).unwrap(), 2.0, 1e-15);
    }

    /// Constant churn is the limit of α, β → ∞ with α/(α + β) fixed: a ridge, at whose end churn is the plain rate.
    #[test]
    fn constant_churn_is_recognised() {
        let fit = Sbg::fit(&[1024.0, 512.0, 256.0, 128.0, 64.0], 0.0, &mut quiet()).unwrap();
        assert_eq!((fit.warnings.as_slice(), fit.covariance()), (&["churn-alike"][..], None));
        close(fit.parameters[0] / (fit.parameters[0] + fit.parameters[1]), 0.5, 1e-6);
    }

    #[test]
    fn refusals_name_what_is_lacking() {
        let code = |survivors: &[f64]| Sbg::fit(survivors, 0.0, &mut quiet()).unwrap_err().code();
        assert_eq!(code(&[10.0, 9.0]), "row-count");
        assert_eq!(code(&[10.0, 11.0, 9.0]), "exceeds");
        assert_eq!(code(&[10.0, f64::NAN, 9.0]), "not-a-number");
        assert_eq!(code(&[10.0, 10.0, 10.0]), "too-few");
        assert_eq!(code(&[10.0, 0.0, 0.0]), "too-few");
        assert_eq!(Sbg::fit(&REGULAR, 0.0, &mut |_, _| false).unwrap_err(), Error::Cancelled);
    }
}
