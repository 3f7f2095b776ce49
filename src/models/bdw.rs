//! BdW, the beta-discrete-Weibull model of contract renewals in one cohort: sBG with churn that changes with tenure.
//!
//! As in [`super::sbg`], customers differ in their propensity to churn. In addition, each customer's propensity rises
//! with tenure for c > 1 and falls for c < 1. c = 1 gives sBG.
//!
//! # Parameters
//! a, b: beta distribution of the churn probability at the first renewal, mean a/(a + b). c: exponent of tenure.
//!
//! # Formula
//! S(t) = E[(1 − θ)^(tᶜ)] = B(a, b + tᶜ)/B(a, b), with θ ~ Beta(a, b).
//!
//! # Source
//! Fader, Hardie, Liu, Davin & Steenburgh 2018, "How to Project Customer Retention" Revisited: The Role of Duration
//! Dependence, J. Interactive Marketing 43.
//!
//! # When not to use it
//! For fewer than about five renewals, where c is hardly determined.

use super::fit::{Fit, Likelihood, Watch, climb, fit};
use super::sbg::Renewals;
use crate::error::Error;
use crate::math::gamma::{ln_gamma, ln_rising};
use crate::math::jet::Jet;

/// Names of the parameters, in order.
pub const PARAMETERS: [&str; 3] = ["a", "b", "c"];

/// Beta-discrete-Weibull (BdW) model.
///
/// # Examples
/// "High End" customers of Fader & Hardie 2007, seven renewals: the log-likelihood is −1605.3142, where sBG has
/// −1611.158, and the projection for year 12 is 40.4 % (39.4 % of the customers actually remained):
///
/// ```
/// use regulars::models::bdw::Bdw;
///
/// let survivors = [1000.0, 869.0, 743.0, 653.0, 593.0, 551.0, 517.0, 491.0];
/// let fit = Bdw::fit(&survivors, 0.0, &mut |_, _| true).unwrap();
/// let [a, b, c] = fit.parameters;
/// assert!((fit.log_likelihood + 1605.3142).abs() < 5e-5);
/// assert!((a - 0.214253).abs() < 5e-6 && (b - 1.426575).abs() < 5e-6 && (c - 1.723565).abs() < 5e-6);
/// assert!((Bdw { a, b, c }.survival(12.0) - 0.4039).abs() < 5e-5);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bdw {
    /// First parameter of the churn probability at the first renewal.
    pub a: f64,
    /// Second parameter of the churn probability at the first renewal.
    pub b: f64,
    /// Exponent of tenure: above 1 individual churn rises, below 1 it falls.
    pub c: f64,
}

/// Limit on the periods of a lifetime sum.
const MOST_PERIODS: u32 = 100_000;

impl Bdw {
    /// Survival S(t): share of the cohort that remains after `periods` renewals.
    ///
    /// # Formula
    /// B(a, b + tᶜ)/B(a, b) = Γ(b + tᶜ)Γ(a + b)/(Γ(b)Γ(a + b + tᶜ))
    ///
    /// # Examples
    /// With c = 1, S(1) = b/(a + b):
    ///
    /// ```
    /// use regulars::models::bdw::Bdw;
    ///
    /// assert!((Bdw { a: 1.0, b: 3.0, c: 1.0 }.survival(1.0) - 0.75).abs() < 1e-15);
    /// ```
    pub fn survival(&self, periods: f64) -> f64 {
        self.ln_survival(periods).exp()
    }

    fn ln_survival(&self, periods: f64) -> f64 {
        let Self { a, b, c } = *self;
        let tenure = periods.powf(c);
        if tenure <= a + b {
            return ln_rising(b, tenure)[0] - ln_rising(a + b, tenure)[0];
        }
        // After a long tenure both terms are huge, and their difference would keep few digits.
        let far = if tenure > 1e16 * (a + b) { a * c * periods.ln() } else { ln_rising(b + tenure, a)[0] };
        ln_rising(b, a)[0] - far
    }

    /// Retention rate rₜ = S(t)/S(t − 1): share of the customers present who renew at renewal `period` ≥ 1.
    pub fn retention(&self, period: f64) -> f64 {
        (self.ln_survival(period) - self.ln_survival(period - 1.0)).exp()
    }

    /// DEL: discounted expected lifetime of a new customer in periods, the first undiscounted.
    ///
    /// # Formula
    /// Σ S(t)/(1 + d)ᵗ from t = 0, until the remainder is below 10⁻¹².
    ///
    /// # Errors
    /// [`Error::Undefined`] if the sum needs more than 100,000 periods, as for a discount near zero.
    pub fn discounted_lifetime(&self, discount: f64) -> Result<f64, Error> {
        self.lifetime_from(0.0, 0.0, discount)
    }

    /// DERL: discounted expected residual lifetime, in periods, of a customer who has renewed `renewals` − 1 times and is
    /// about to decide on the next renewal, as [`super::sbg::Sbg::discounted_residual_lifetime`].
    ///
    /// # Formula
    /// Σ S(t)/S(n − 1)/(1 + d)^(t − n) from t = n = `renewals`.
    ///
    /// # Errors
    /// As [`Bdw::discounted_lifetime`].
    pub fn discounted_residual_lifetime(&self, renewals: f64, discount: f64) -> Result<f64, Error> {
        self.lifetime_from(renewals, renewals - 1.0, discount)
    }

    /// Discounted periods from renewal `first` on, of customers present after renewal `present`.
    fn lifetime_from(&self, first: f64, present: f64, discount: f64) -> Result<f64, Error> {
        let factor = 1.0 / (1.0 + discount);
        let (mut sum, mut weight) = (0.0, 1.0);
        let ln_present = self.ln_survival(present);
        for period in 0..MOST_PERIODS {
            let term = weight * (self.ln_survival(first + f64::from(period)) - ln_present).exp();
            sum += term;
            weight *= factor;
            // Survival decreases, so the remainder is below this geometric series.
            if term * factor <= 1e-12 * sum * (1.0 - factor) {
                return Ok(sum);
            }
        }
        Err(Error::Undefined { place: "discountRate".into(), reason: "infinite-lifetime" })
    }

    /// Fits the model by maximum likelihood: `survivors[0]` customers at the start, `survivors[t]` after t renewals.
    ///
    /// # Errors
    /// As [`super::sbg::Sbg::fit`], with at least four counts.
    pub fn fit(survivors: &[f64], penalty: f64, watch: Watch) -> Result<Fit<3>, Error> {
        fit(&BdwLikelihood { renewals: Renewals::new(survivors, 4)?, tenured: true }, penalty, watch)
    }

    /// The most likely model, or with `tenured` false the most likely sBG (the model with c = 1), and whether customers
    /// are too similar for the data to determine its parameters. One search finds both models, and computes only what a
    /// calculator shows.
    ///
    /// # Errors
    /// As [`super::sbg::Sbg::fit`], for which three counts suffice, or [`Bdw::fit`].
    pub fn most_likely(survivors: &[f64], tenured: bool) -> Result<(Self, bool), Error> {
        let renewals = Renewals::new(survivors, if tenured { 4 } else { 3 })?;
        let peak = climb(&BdwLikelihood { renewals, tenured }, 0.0, &mut |_, _| true)?;
        let [a, b, c] = peak.parameters;
        Ok((Self { a, b, c }, peak.is_flat))
    }

    /// Fits the model to several cohorts at once; see [`super::sbg::Sbg::fit_cohorts`].
    ///
    /// # Errors
    /// As there, with three renewals at least.
    #[cfg(feature = "orders")]
    pub fn fit_cohorts(cohorts: &[&[f64]], penalty: f64, watch: Watch) -> Result<Fit<3>, Error> {
        fit(&BdwLikelihood { renewals: Renewals::of(cohorts, 3)?, tenured: true }, penalty, watch)
    }
}

pub(super) struct BdwLikelihood {
    pub renewals: Renewals,
    /// True if c is free; otherwise it is 1, and the model sBG.
    pub tenured: bool,
}

/// ln S(t) with its derivatives in a, b, c; for S(0) = 1 the zero function.
fn ln_survival(t: f64, &[a, b, c]: &[f64; 3]) -> Jet<3> {
    let mut jet = Jet::ZERO;
    if t == 0.0 {
        return jet;
    }
    let (ln_t, tenure) = (t.ln(), t.powf(c));
    jet.add_along(1.0, [0.0, 1.0, 0.0], ln_rising(b, tenure));
    jet.add_along(-1.0, [1.0, 1.0, 0.0], ln_rising(a + b, tenure));
    // In the tenure u = tᶜ: ψ(b + u) − ψ(a + b + u), whose derivatives in c carry du/dc = u·ln t.
    let (near, far) = (ln_gamma(b + tenure), ln_gamma(a + b + tenure));
    let (first, second) = (near[1] - far[1], near[2] - far[2]);
    let (du, ddu) = (tenure * ln_t, tenure * ln_t * ln_t);
    jet.gradient[2] += first * du;
    jet.hessian[2][2] += second * du * du + first * ddu;
    for (i, mixed) in [(0, -far[2]), (1, second)] {
        jet.hessian[i][2] += mixed * du;
        jet.hessian[2][i] += mixed * du;
    }
    jet
}

impl Likelihood<3> for BdwLikelihood {
    /// # Formula
    /// Σ over the renewals of (nₜ₋₁ − nₜ)·ln(1 − rₜ) + nₜ·ln rₜ, with the retention rates rₜ = S(t)/S(t − 1).
    fn evaluate(&self, parameters: &[f64; 3]) -> Jet<3> {
        let mut sum = Jet::ZERO;
        let mut before = Jet::ZERO;
        for (t, pair) in self.renewals.pairs.iter().enumerate() {
            let now = ln_survival((t + 1) as f64, parameters);
            let lost = pair[0] - pair[1];
            let mut ln_retention = now;
            ln_retention.add(-1.0, &before);
            sum.add(pair[1], &ln_retention);
            sum.add(lost, &ln_one_minus_exp(&ln_retention));
            before = now;
        }
        if !self.tenured {
            // c remains at its start of 1, where the logarithm has this curvature.
            sum.gradient[2] = 0.0;
            sum.hessian[2] = [0.0, 0.0, -self.renewals.customers()];
            sum.hessian[0][2] = 0.0;
            sum.hessian[1][2] = 0.0;
        }
        sum
    }

    fn start(&self) -> [f64; 3] {
        [1.0, 1.0, 1.0]
    }

    fn customers(&self) -> f64 {
        self.renewals.customers()
    }

    fn ridge(&self, _: &[f64; 3]) -> &'static str {
        "churn-alike"
    }
}

/// ln(1 − e^f) for f < 0, with its derivatives.
fn ln_one_minus_exp(f: &Jet<3>) -> Jet<3> {
    let left = -f.value.exp_m1();
    // The derivative −e^f/(1 − e^f) and its own, −e^f/(1 − e^f)².
    let first = -(1.0 - left) / left;
    let second = first / left;
    let mut jet = Jet { value: left.ln(), ..Jet::ZERO };
    for i in 0..3 {
        jet.gradient[i] = first * f.gradient[i];
        for j in 0..3 {
            jet.hessian[i][j] = first * f.hessian[i][j] + second * f.gradient[i] * f.gradient[j];
        }
    }
    jet
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Log-likelihood and parameters of "Regular" customers, as published for seven renewals.
    #[test]
    fn fit_of_regular_customers_agrees_with_the_source() {
        let survivors = [1000.0, 631.0, 468.0, 382.0, 326.0, 289.0, 262.0, 241.0];
        let fit = Bdw::fit(&survivors, 0.0, &mut |_, _| true).unwrap();
        for (found, expected) in fit.parameters.into_iter().zip([0.455614, 0.779326, 1.283451]) {
            assert!((found - expected).abs() < 5e-6, "{found} is not {expected}");
        }
        assert!((fit.log_likelihood + 1679.6028).abs() < 5e-5);
        assert!(fit.warnings.is_empty());
    }

    /// "High End", likewise; 39.4 % of the customers actually remained after twelve renewals.
    #[test]
    fn fit_of_high_end_customers_agrees_with_the_source() {
        let survivors = [1000.0, 869.0, 743.0, 653.0, 593.0, 551.0, 517.0, 491.0];
        let watch = &mut |_: u32, _: f64| true;
        let fit = Bdw::fit(&survivors, 0.0, watch).unwrap();
        assert!((fit.log_likelihood + 1605.3142).abs() < 5e-5, "{}", fit.log_likelihood);
        let plain = crate::models::sbg::Sbg::fit(&survivors, 0.0, watch).unwrap();
        assert!((plain.log_likelihood + 1611.1581).abs() < 5e-5, "{}", plain.log_likelihood);
        let [a, b, c] = fit.parameters;
        assert!((Bdw { a, b, c }.survival(12.0) - 0.4039).abs() < 5e-5);
    }

    /// 60-digit arithmetic (mpmath): a long tenure keeps its digits, and survival never rises.
    #[test]
    fn survival_after_long_tenures_agrees_with_mpmath() {
        for (a, b, c, period, survival, retention) in [
            (0.0853, 0.563, 2.6464, 5127.0, 0.127_678_107_996_642_25, 0.999_955_967_433_772_42),
            (0.0853, 0.563, 2.6464, 10_000.0, 0.109_804_866_231_902_69, 0.999_977_425_334_046_82),
            (0.5, 0.9, 1.3, 400.0, 0.016_897_734_086_316_902, 0.998_374_726_320_555_62),
            (2.0, 5.0, 0.4, 10_000.0, 0.014_614_106_622_504_001, 0.999_929_701_293_120_90),
            (0.01, 0.7, 30.0, 50.0, 0.305_542_468_621, 0.993_957_517_477_380_46),
            (3e5, 4e6, 2.0, 9000.0, 0.0, 2.862_336_106_331_700_5e-28),
        ] {
            let model = Bdw { a, b, c };
            let (found, kept) = (model.survival(period), model.retention(period));
            assert!((found - survival).abs() <= 1e-12 * survival, "{found} is not {survival}");
            // The difference of logarithms as large as 5·10⁶ keeps nine of their decimals.
            assert!((kept / retention - 1.0).abs() < 1e-8, "{kept} is not {retention}");
        }
        let model = Bdw { a: 0.0853, b: 0.563, c: 2.6464 };
        assert!((1..=10_000).all(|period| model.retention(f64::from(period)) <= 1.0));
        // A tenure beyond all limits: nobody remains, unless churn is as rare as here.
        let steep = |a| Bdw { a, b: 1.0, c: 1e6 };
        assert_eq!((steep(1.0).survival(3.0), steep(1.0).retention(3.0)), (0.0, 0.0));
        let rare = (steep(1e-9).survival(3.0) / (-1e-3 * 3f64.ln()).exp() - 1.0).abs();
        assert!(rare < 1e-8, "{rare}");
    }

    /// 40-digit arithmetic (mpmath) of sBG, as in its own tests; the residual lifetime too.
    #[test]
    fn a_search_without_tenure_finds_sbg() {
        let survivors = [1000.0, 631.0, 468.0, 382.0, 326.0, 289.0, 262.0, 241.0];
        let (found, is_flat) = Bdw::most_likely(&survivors, false).unwrap();
        let expected = [0.704_077_298_473_516_2, 1.182_043_026_209_475_7, 1.0];
        for (found, expected) in [found.a, found.b, found.c].into_iter().zip(expected) {
            assert!((found / expected - 1.0).abs() < 1e-10, "{found} is not {expected}");
        }
        let residual = found.discounted_residual_lifetime(1.0, 0.1).unwrap();
        assert!((residual / 2.964_399_270_263_322 - 1.0).abs() < 1e-10);
        assert!(!is_flat);
        assert!(Bdw::most_likely(&[1024.0, 512.0, 256.0, 128.0, 64.0], false).unwrap().1);
        assert!(Bdw::most_likely(&[1000.0, 869.0, 743.0], false).is_ok());
        assert_eq!(Bdw::most_likely(&[1000.0, 869.0, 743.0], true).unwrap_err().code(), "row-count");
    }

    /// The search alone finds the maximum of the fit.
    #[test]
    fn a_search_with_tenure_finds_the_fit() {
        let survivors = [1000.0, 869.0, 743.0, 653.0, 593.0, 551.0, 517.0, 491.0];
        let (Bdw { a, b, c }, _) = Bdw::most_likely(&survivors, true).unwrap();
        assert_eq!(Bdw::fit(&survivors, 0.0, &mut |_, _| true).unwrap().parameters, [a, b, c]);
    }

    #[test]
    fn gradient_and_hessian_agree_with_finite_differences() {
        let survivors = [1000.0, 869.0, 743.0, 653.0, 593.0];
        let likelihood = BdwLikelihood { renewals: Renewals::new(&survivors, 4).unwrap(), tenured: true };
        let at = [0.7, 1.9, 1.3];
        let jet = likelihood.evaluate(&at);
        for i in 0..3 {
            let moved = |step: f64| {
                let mut point = at;
                point[i] += step;
                likelihood.evaluate(&point)
            };
            let (up, down) = (moved(1e-5), moved(-1e-5));
            assert!((jet.gradient[i] - (up.value - down.value) / 2e-5).abs() < 1e-5);
            for j in 0..3 {
                let bend = (up.gradient[j] - down.gradient[j]) / 2e-5;
                assert!((jet.hessian[i][j] - bend).abs() < 1e-5 * bend.abs().max(1.0));
            }
        }
    }

    /// c = 1 is sBG.
    #[test]
    fn exponent_one_equals_sbg() {
        let (bdw, sbg) = (Bdw { a: 0.7, b: 1.2, c: 1.0 }, crate::models::sbg::Sbg { alpha: 0.7, beta: 1.2 });
        for t in [1.0, 5.0, 40.0] {
            assert!((bdw.survival(t) / sbg.survival(t) - 1.0).abs() < 1e-13);
            assert!((bdw.retention(t) / sbg.retention(t) - 1.0).abs() < 1e-13);
        }
        let [ours, theirs] = [bdw.discounted_lifetime(0.1), sbg.discounted_lifetime(0.1)].map(Result::unwrap);
        assert!((ours / theirs - 1.0).abs() < 1e-10);
        assert_eq!(bdw.discounted_lifetime(0.0).unwrap_err().code(), "undefined");
        assert_eq!(Bdw::fit(&[9.0, 8.0, 7.0], 0.0, &mut |_, _| true).unwrap_err().code(), "row-count");
    }
}
