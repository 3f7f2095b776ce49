//! Gamma-Gamma: what a customer spends per purchase, when that does not depend on how often they buy.
//!
//! Every customer spends around a mean of their own, with the same relative spread; these means differ between
//! customers. Who has bought little is pulled towards the mean of all, who has bought much is believed.
//!
//! # Parameters
//! p: how steady each customer's spend is (large: hardly varies). q, v: how the customers' means differ; the mean of
//! all is p·v/(q − 1), and a q near 1 means a few spend very much.
//!
//! # Formula
//! ln f(m̄ | x) = −ln B(px, q) − ln m̄ − px·ln(1 + v/(m̄x)) − q·ln(1 + m̄x/v), for customers with x > 0 repeat purchases
//! of mean spend m̄ · E[M | x, m̄] = p(v + x·m̄)/(px + q − 1).
//!
//! # Source
//! Fader, Hardie & Lee 2005, "RFM and CLV", J. of Marketing Research 42(4); Fader & Hardie 2013, note 025.
//!
//! # When not to use it
//! Where those who buy more often also spend more (or less) each time: check the correlation of the two first.

use super::customers::{Distinct, by_frequency, check_columns, check_weight};
use super::fit::{Fit, Likelihood, Watch, fit};
use crate::error::{Error, Place};
use crate::math::gamma::{ln_beta, ln_gamma, ln_rising, median};
use crate::math::jet::Jet;

/// Names of the parameters, in order.
pub const PARAMETERS: [&str; 3] = ["p", "q", "v"];

/// A Gamma-Gamma model.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct GammaGamma {
    /// Shape of one customer's spends.
    pub p: f64,
    /// Shape of the distribution over customers.
    pub q: f64,
    /// Scale of the distribution over customers, in money.
    pub v: f64,
}

/// The model with these parameters.
pub fn model([p, q, v]: [f64; 3]) -> GammaGamma {
    GammaGamma { p, q, v }
}

impl GammaGamma {
    /// ln of the density of a mean spend over `frequency` > 0 purchases.
    pub fn ln_likelihood(&self, frequency: f64, mean_spend: f64) -> f64 {
        let (shape, total) = (self.p * frequency, frequency * mean_spend);
        -ln_beta(shape, self.q)
            - mean_spend.ln()
            - shape * (self.v / total).ln_1p()
            - self.q * (total / self.v).ln_1p()
    }

    /// Expected spend per purchase of a customer who spent `mean_spend` on average over `frequency` repeat purchases;
    /// without any, that of an unknown customer. `None` where the mean is infinite: then px + q ≤ 1.
    pub fn expected_spend(&self, frequency: f64, mean_spend: f64) -> Option<f64> {
        let shape = self.p * frequency + self.q;
        (shape > 1.0).then(|| self.p * (self.v + frequency * mean_spend) / (shape - 1.0))
    }

    /// The spend per purchase that such a customer's own mean exceeds with probability one half: what to quote where
    /// the expected spend does not exist.
    pub fn median_spend(&self, frequency: f64, mean_spend: f64) -> f64 {
        self.p * (self.v + frequency * mean_spend) / median(self.p * frequency + self.q)
    }
}

/// What customers spent, one entry per customer.
#[derive(Debug, Clone, Copy)]
pub struct Spends<'a> {
    /// Repeat purchases.
    pub frequency: &'a [f64],
    /// Mean spend over the repeat purchases; not looked at where there are none.
    pub mean_spend: &'a [f64],
    /// Customers each entry stands for; empty for one each.
    pub weight: &'a [f64],
}

impl Spends<'_> {
    /// Frequency, mean spend and weight of each entry, checked; the mean spend is 0 where there are no purchases.
    pub(super) fn rows(&self) -> impl Iterator<Item = Result<([f64; 2], f64), Error>> {
        self.frequency.iter().zip(self.mean_spend).enumerate().map(|(row, (&frequency, &mean))| {
            let place = |column| Place { input: column, cell: Some((row, column)) };
            if !frequency.is_finite() {
                return Err(Error::NotANumber(place("frequency")));
            }
            if !(0.0..=1e15).contains(&frequency) {
                return Err(Error::OutOfRange { place: place("frequency"), min: 0.0, max: 1e15 });
            }
            if frequency.fract() != 0.0 {
                return Err(Error::NotWhole(place("frequency")));
            }
            let weight = check_weight(self.weight, row)?;
            if frequency == 0.0 {
                return Ok(([0.0, 0.0], weight));
            }
            if !mean.is_finite() {
                return Err(Error::NotANumber(place("monetary")));
            }
            // A gamma variable is never zero; the least amount of any currency is far above this.
            if !(1e-9..=1e15).contains(&mean) {
                return Err(Error::OutOfRange { place: place("monetary"), min: 1e-9, max: 1e15 });
            }
            Ok(([frequency, mean], weight))
        })
    }

    /// Checks that the columns belong together.
    ///
    /// # Errors
    /// [`Error::Empty`], [`Error::RowCount`].
    pub fn check(&self) -> Result<(), Error> {
        check_columns(self.frequency.len(), &[("monetary", self.mean_spend.len())], self.weight)
    }
}

/// Expected spend per purchase of every customer, the median where the mean is infinite; and whether it ever is.
///
/// # Errors
/// What is wrong with the first row that is not right; [`Error::TooLarge`] for a spend beyond the range of numbers.
pub fn spends(model: &GammaGamma, spends: &Spends) -> Result<(Vec<f64>, bool), Error> {
    spends.check()?;
    let mut any_median = false;
    let column = spends.rows().map(|row| {
        let ([frequency, mean], _) = row?;
        Ok(model.expected_spend(frequency, mean).unwrap_or_else(|| {
            any_median = true;
            model.median_spend(frequency, mean)
        }))
    });
    let column = column.collect::<Result<Vec<f64>, Error>>()?;
    // The median of a q near zero is beyond the range of numbers.
    if column.iter().all(|value| value.is_finite()) { Ok((column, any_median)) } else { Err(Error::TooLarge) }
}

/// Fits the model to the customers with repeat purchases; see [`fit`].
///
/// Where all mean spends are the same, such as in a shop of one price, no spread is too small: without a penalty the fit
/// is then one of a spread of 10⁻⁴, with the warnings `spend-steady` and `spend-alike`, and expects that spend.
///
/// # Errors
/// What is wrong with the first row that is not right, a spend of zero included; [`Error::TooFew`] for fewer than two
/// repeat buyers; and as [`fit`].
pub fn fit_to(spends: &Spends, penalty: f64, watch: Watch) -> Result<Fit<3>, Error> {
    let likelihood = GammaGammaLikelihood::new(spends)?;
    if penalty == 0.0 && likelihood.is_alike() {
        return Ok(likelihood.limit());
    }
    fit(&likelihood, penalty, watch)
}

/// Mean spends whose standard deviation, relative to their mean, is no more than this are the same: beyond, roundings
/// would be taken for spread.
const ALIKE: f64 = 1e-4;

/// Mean spends by frequency.
struct GammaGammaLikelihood {
    groups: Vec<(f64, Vec<Spend>)>,
    mean_spend: f64,
    customers: f64,
}

struct Spend {
    /// x·m̄.
    total: f64,
    ln_mean: f64,
    weight: f64,
}

impl GammaGammaLikelihood {
    fn new(spends: &Spends) -> Result<Self, Error> {
        spends.check()?;
        let mut distinct = Distinct::new();
        for row in spends.rows() {
            let (key, weight) = row?;
            if key[0] > 0.0 && weight > 0.0 {
                distinct.add(key, weight);
            }
        }
        let rows = distinct.rows;
        let customers: f64 = rows.iter().map(|(_, weight)| weight).sum();
        if customers < 2.0 {
            return Err(Error::TooFew { place: "frequency".into(), reason: "repeat-buyers", min: 2 });
        }
        let mean_spend = rows.iter().map(|([_, mean], weight)| weight * mean).sum::<f64>() / customers;
        let groups = by_frequency(&rows, |([frequency, mean], weight)| Spend {
            total: frequency * mean,
            ln_mean: mean.ln(),
            weight,
        });
        let groups = groups.into_iter().map(|(frequency, _, spends)| (frequency, spends)).collect();
        Ok(Self { groups, mean_spend, customers })
    }

    fn is_alike(&self) -> bool {
        let ln_mean = self.mean_spend.ln();
        let square = |spend: &Spend| spend.weight * (spend.ln_mean - ln_mean).powi(2);
        let squares: f64 = self.groups.iter().flat_map(|(_, spends)| spends).map(square).sum();
        squares <= ALIKE * ALIKE * self.customers
    }

    /// Steady customers who are all alike: shapes so large that no spread is left to speak of.
    fn limit(&self) -> Fit<3> {
        let shape = 1.0 / (ALIKE * ALIKE);
        let parameters = [shape, shape, self.mean_spend * (shape - 1.0) / shape];
        Fit {
            parameters,
            log_likelihood: self.evaluate(&parameters).value,
            log_covariance: [[0.0; 3]; 3],
            determined: [false; 3],
            customers: self.customers,
            iterations: 0,
            warnings: vec!["spend-steady", "spend-alike"],
        }
    }
}

impl Likelihood<3> for GammaGammaLikelihood {
    /// The gamma functions depend on the frequency alone; each distinct spend costs two logarithms.
    fn evaluate(&self, &[p, q, v]: &[f64; 3]) -> Jet<3> {
        let mut jet = Jet::ZERO;
        for (x, spends) in &self.groups {
            let shape = p * x;
            let (mut weight, mut value) = (0.0, 0.0);
            // Σ w of ln(1 + v/y), ln(1 + y/v), 1/(v + y), y/(v(v + y)) and the last two squared as vv needs them.
            let mut sums = [0.0; 6];
            for spend in spends {
                let (w, y) = (spend.weight, spend.total);
                let inverse = 1.0 / (v + y);
                let share = y / v * inverse;
                let terms = [
                    (v / y).ln_1p(),
                    (y / v).ln_1p(),
                    inverse,
                    share,
                    inverse * inverse,
                    share * (1.0 / v + inverse),
                ];
                for (sum, term) in sums.iter_mut().zip(terms) {
                    *sum += w * term;
                }
                weight += w;
                value -= w * spend.ln_mean;
            }
            let in_p = ln_rising(shape, q);
            let in_q = ln_rising(q, shape);
            let ln_beta = ln_gamma(q)[0] - in_p[0];
            let mixed = ln_gamma(shape + q)[2];
            jet.value += value - weight * ln_beta - shape * sums[0] - q * sums[1];
            jet.gradient[0] += x * (weight * in_p[1] - sums[0]);
            jet.gradient[1] += weight * in_q[1] - sums[1];
            jet.gradient[2] += q * sums[3] - shape * sums[2];
            jet.hessian[0][0] += weight * x * x * in_p[2];
            jet.hessian[1][1] += weight * in_q[2];
            jet.hessian[2][2] += shape * sums[4] - q * sums[5];
            for (i, j, term) in [(0, 1, weight * x * mixed), (0, 2, -x * sums[2]), (1, 2, sums[3])] {
                jet.hessian[i][j] += term;
                jet.hessian[j][i] += term;
            }
        }
        jet
    }

    fn start(&self) -> [f64; 3] {
        // The mean p·v/(q − 1) is the mean observed.
        [2.0, 3.0, 1.0]
    }

    fn customers(&self) -> f64 {
        self.customers
    }

    fn units(&self) -> [f64; 3] {
        [1.0, 1.0, self.mean_spend]
    }

    /// Either each customer always spends the same (p grows, v shrinks) or all have the same mean (q and v grow).
    fn ridge(&self, [p, q, _]: &[f64; 3]) -> &'static str {
        if p.abs() > q.abs() { "spend-steady" } else { "spend-alike" }
    }
}
