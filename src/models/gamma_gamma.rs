//! Gamma-Gamma: spend per purchase, independent of the number of purchases.
//!
//! Each customer's spends vary around an individual mean with the same relative spread, and the means differ between
//! customers. The expected spend of a customer with few purchases is shrunk towards the mean of all customers.
//!
//! # Parameters
//! p: shape of an individual customer's spends (large: steady). q, v: shape and scale of the differences between
//! customers; the overall mean is p·v/(q − 1), and a q near 1 means that a few customers spend very much.
//!
//! # Formula
//! ln f(m̄ | x) = −ln B(px, q) − ln m̄ − px·ln(1 + v/(m̄x)) − q·ln(1 + m̄x/v), for customers with x > 0 repeat purchases
//! of mean spend m̄ · E[M | x, m̄] = p(v + x·m̄)/(px + q − 1).
//!
//! # Source
//! Fader, Hardie & Lee 2005, "RFM and CLV", J. of Marketing Research 42(4); Fader & Hardie 2013, note 025.
//!
//! # When not to use it
//! Where frequent buyers spend more (or less) per purchase: check the correlation of the two first.

use super::customers::{DistinctRows, by_frequency, check_columns, check_weight};
use super::fit::{Fit, Likelihood, Watch, fit};
use crate::error::{Error, Place};
use crate::math::gamma::{ln_beta, ln_gamma, ln_rising, median};
use crate::math::jet::Jet;

/// Names of the parameters, in order.
pub const PARAMETERS: [&str; 3] = ["p", "q", "v"];

/// Gamma-Gamma model.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct GammaGamma {
    /// Shape of an individual customer's spends.
    pub p: f64,
    /// Shape of the distribution over customers.
    pub q: f64,
    /// Scale of the distribution over customers, in money.
    pub v: f64,
}

/// Creates the model with parameters p, q, v.
///
/// # Examples
/// Fader & Hardie 2013 (note 025), p 6.25, q 3.74, v 15.44: a customer with two repeat purchases of 22.35 on average has
/// an expected spend of 24.66 per purchase:
///
/// ```
/// use regulars::models::gamma_gamma;
///
/// let spend = gamma_gamma::model([6.25, 3.74, 15.44]).expected_spend(2.0, 22.35).unwrap();
/// assert!((spend - 24.66).abs() < 5e-3);
/// ```
pub fn model([p, q, v]: [f64; 3]) -> GammaGamma {
    GammaGamma { p, q, v }
}

impl GammaGamma {
    /// Log density of a mean spend over `frequency` > 0 purchases.
    pub fn ln_likelihood(&self, frequency: f64, mean_spend: f64) -> f64 {
        let (shape, total) = (self.p * frequency, frequency * mean_spend);
        -ln_beta(shape, self.q)
            - mean_spend.ln()
            - shape * (self.v / total).ln_1p()
            - self.q * (total / self.v).ln_1p()
    }

    /// Expected spend per purchase given `mean_spend` over `frequency` repeat purchases; for `frequency` 0 the overall
    /// mean. `None` if the mean is infinite, px + q ≤ 1.
    ///
    /// # Formula
    /// p(v + x·m̄)/(px + q − 1)
    pub fn expected_spend(&self, frequency: f64, mean_spend: f64) -> Option<f64> {
        let shape = self.p * frequency + self.q;
        (shape > 1.0).then(|| self.p * (self.v + frequency * mean_spend) / (shape - 1.0))
    }

    /// Median of a customer's individual mean spend, which exists even if [`GammaGamma::expected_spend`] does not.
    ///
    /// # Formula
    /// p(v + x·m̄) ÷ the median of Gamma(px + q, 1)
    ///
    /// # Examples
    /// SciPy 1.17: 6.25·(15.44 + 2·40)/gamma.ppf(0.5, 6.25·2 + 3.74) = 37.49706796694646
    ///
    /// ```
    /// use regulars::models::gamma_gamma;
    ///
    /// let median = gamma_gamma::model([6.25, 3.74, 15.44]).median_spend(2.0, 40.0);
    /// assert!((median - 37.49706796694646).abs() < 1e-9);
    /// ```
    pub fn median_spend(&self, frequency: f64, mean_spend: f64) -> f64 {
        self.p * (self.v + frequency * mean_spend) / median(self.p * frequency + self.q)
    }
}

/// Spend data as columns, one entry per customer.
#[derive(Debug, Clone, Copy)]
pub struct Spends<'a> {
    /// Repeat purchases.
    pub frequency: &'a [f64],
    /// Mean spend over the repeat purchases; ignored for customers without any.
    pub mean_spend: &'a [f64],
    /// Number of customers per entry; empty for one each. Fractions are allowed.
    pub weight: &'a [f64],
}

impl Spends<'_> {
    /// Iterates over checked ([frequency, mean spend], weight); the mean spend is 0 without repeat purchases.
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
            if !(0.0..=1e15).contains(&mean) {
                return Err(Error::OutOfRange { place: place("monetary"), min: 0.0, max: 1e15 });
            }
            Ok(([frequency, mean], weight))
        })
    }

    /// Checks that the columns are non-empty and of equal length.
    ///
    /// # Errors
    /// [`Error::Empty`], [`Error::RowCount`].
    pub fn check(&self) -> Result<(), Error> {
        check_columns(self.frequency.len(), &[("monetary", self.mean_spend.len())], self.weight)
    }
}

/// Expected spend per purchase of every customer, and whether it is the median because a mean is infinite.
///
/// If the mean is infinite for any customer, medians are returned for all, because the two are not comparable.
///
/// # Errors
/// The first invalid row; [`Error::TooLarge`] if a spend overflows.
pub fn spends(model: &GammaGamma, spends: &Spends) -> Result<(Vec<f64>, bool), Error> {
    spends.check()?;
    let rows = || spends.rows().map(|row| row.map(|(cells, _)| cells));
    let any_median = rows().any(|row| row.is_ok_and(|[x, _]| model.expected_spend(x, 0.0).is_none()));
    let column = rows().map(|row| {
        let [frequency, mean] = row?;
        let median = || model.median_spend(frequency, mean);
        Ok(if any_median { median() } else { model.expected_spend(frequency, mean).unwrap_or_else(median) })
    });
    let column = column.collect::<Result<Vec<f64>, Error>>()?;
    // For q near zero the median is beyond the range of doubles.
    if column.iter().all(|value| value.is_finite()) { Ok((column, any_median)) } else { Err(Error::TooLarge) }
}

/// Fits the model by maximum likelihood to the customers with repeat purchases; see [`fit`].
///
/// If all mean spends are equal (a shop with a single price), the likelihood increases as the spread shrinks. Without a
/// penalty the fit then has a relative spread of 10⁻⁴, the observed mean and the warnings `spend-steady` and
/// `spend-alike`. Customers whose mean spend is zero are left out, with the warning `zero-spends-left-out`.
///
/// # Errors
/// The first invalid row; [`Error::TooFew`] for fewer than two repeat buyers; and as [`fit`].
///
/// # Examples
/// CDNOW, 946 repeat buyers; Fader & Hardie 2013 (note 025) print p 6.25, q 3.74, v 15.44:
///
/// ```
/// # let text = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/cdnow-summary.csv"));
/// # let column = |index: usize| -> Vec<f64> {
/// #     text.lines().skip(1).map(|line| line.split(',').nth(index).unwrap().parse().unwrap()).collect()
/// # };
/// # let (frequency, mean_spend) = (column(1), column(4));
/// use regulars::models::gamma_gamma::{self, Spends};
///
/// let spends = Spends { frequency: &frequency, mean_spend: &mean_spend, weight: &[] };
/// let fit = gamma_gamma::fit_to(&spends, 0.0, &mut |_, _| true).unwrap();
/// for (found, printed) in fit.parameters.into_iter().zip([6.25, 3.74, 15.44]) {
///     assert!((found - printed).abs() < 0.01);
/// }
/// ```
pub fn fit_to(spends: &Spends, penalty: f64, watch: Watch) -> Result<Fit<3>, Error> {
    let likelihood = GammaGammaLikelihood::new(spends)?;
    let alike = penalty == 0.0 && likelihood.is_alike();
    let mut found = if alike { likelihood.limit() } else { fit(&likelihood, penalty, watch)? };
    if likelihood.left_out > 0.0 {
        found.warnings.push("zero-spends-left-out");
    }
    Ok(found)
}

/// Relative standard deviation up to which mean spends count as equal; below it, rounding would look like spread.
const ALIKE: f64 = 1e-4;

/// Mean spends by frequency.
pub(super) struct GammaGammaLikelihood {
    groups: Vec<(f64, Vec<Spend>)>,
    mean_spend: f64,
    customers: f64,
    /// Customers whose purchases were all free.
    left_out: f64,
}

/// Mean spends below this are zero, which has no density under a gamma distribution; amounts in any currency are larger.
pub(super) const LEAST_SPEND: f64 = 1e-9;

struct Spend {
    /// Total spend x·m̄.
    total: f64,
    ln_mean: f64,
    weight: f64,
}

impl GammaGammaLikelihood {
    pub(super) fn new(spends: &Spends) -> Result<Self, Error> {
        spends.check()?;
        let mut distinct = DistinctRows::new();
        let mut left_out = 0.0;
        for row in spends.rows() {
            let (key, weight) = row?;
            if key[0] > 0.0 && key[1] < LEAST_SPEND {
                left_out += weight;
            } else if key[0] > 0.0 && weight > 0.0 {
                distinct.add(key, weight);
            }
        }
        let likelihood = Self::of_rows(&distinct.rows, left_out);
        if likelihood.customers < 2.0 {
            return Err(Error::TooFew { place: "frequency".into(), reason: "repeat-buyers", min: 2 });
        }
        Ok(likelihood)
    }

    /// Of checked pairs of frequency and mean spend, none of them zero, with their weights.
    pub(super) fn of_rows(rows: &[([f64; 2], f64)], left_out: f64) -> Self {
        let customers: f64 = rows.iter().map(|(_, weight)| weight).sum();
        let mean_spend = rows.iter().map(|([_, mean], weight)| weight * mean).sum::<f64>() / customers;
        let groups = by_frequency(rows, |([frequency, mean], weight)| Spend {
            total: frequency * mean,
            ln_mean: mean.ln(),
            weight,
        });
        let groups = groups.into_iter().map(|(frequency, _, spends)| (frequency, spends)).collect();
        Self { groups, mean_spend, customers, left_out }
    }

    pub(super) fn is_alike(&self) -> bool {
        let ln_mean = self.mean_spend.ln();
        let square = |spend: &Spend| spend.weight * (spend.ln_mean - ln_mean).powi(2);
        let squares: f64 = self.groups.iter().flat_map(|(_, spends)| spends).map(square).sum();
        squares <= ALIKE * ALIKE * self.customers
    }

    /// Limit of steady, identical customers: shapes so large that the spread is [`ALIKE`].
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
            searched: 0,
            warnings: vec!["spend-steady", "spend-alike"],
        }
    }
}

impl Likelihood<3> for GammaGammaLikelihood {
    /// Gamma functions depend on the frequency alone; each distinct spend costs two logarithms.
    fn evaluate(&self, &[p, q, v]: &[f64; 3]) -> Jet<3> {
        let mut jet = Jet::ZERO;
        for (x, spends) in &self.groups {
            let shape = p * x;
            let (mut weight, mut value) = (0.0, 0.0);
            // Σ w of ln(1 + v/y), ln(1 + y/v), 1/(v + y), y/(v(v + y)) and the squares of the last two, as vv needs
            // them.
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
        // Here p·v/(q − 1) equals the observed mean.
        [2.0, 3.0, 1.0]
    }

    fn customers(&self) -> f64 {
        self.customers
    }

    fn units(&self) -> [f64; 3] {
        [1.0, 1.0, self.mean_spend]
    }

    /// Either each customer's spend is constant (p grows, v shrinks) or all customers have the same mean (q and v grow).
    fn ridge(&self, [p, q, _]: &[f64; 3]) -> &'static str {
        if p.abs() > q.abs() { "spend-steady" } else { "spend-alike" }
    }
}
