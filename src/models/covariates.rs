//! Static covariates: what is known of each customer, such as country or channel, moves the parameters.
//!
//! # Formula
//! A customer with covariates z has the parameters of the model with α·e^(−γ·z) for the purchase covariates, so that the
//! mean purchase rate is multiplied by e^(γ·z); for the dropout covariates β·e^(−γ·z) in Pareto/NBD, so that the mean
//! dropout rate is multiplied, and a·e^(γ·z) in the other models, so that the mean odds a/b of dropping out are. In
//! Gamma-Gamma v·e^(γ·z) multiplies the mean spend.
//!
//! The logarithms of all parameters are linear in the estimates, so that gradient and Hessian are those of the model
//! without covariates, summed over customers with the same z.
//!
//! # Source
//! Fader & Hardie 2007, "Incorporating time-invariant covariates into the Pareto/NBD and BG/NBD models", note 019; for
//! Pareto/NBD as in the R package CLVTools.

use super::bdw::{Bdw, BdwLikelihood};
use super::catalogue::PurchaseModel;
use super::customers::{CustomerBase, DistinctRows, Histories};
use super::fit::{Fit, Likelihood, Watch, fit};
use super::gamma_gamma::{self, GammaGamma, GammaGammaLikelihood, LEAST_SPEND, Spends};
use super::predict::{Horizon, Predictions, predict};
use super::sbg::{Renewals, Sbg};
use crate::error::{Error, Place};
use crate::math::jet::Jet;
use crate::math::normal::two_sided_p;

/// Most coefficients of one fit.
pub const MOST_COEFFICIENTS: usize = 20;

/// Parameters and coefficients of one fit.
const ALL: usize = MOST_COEFFICIENTS + 4;

/// What a covariate acts on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Process {
    /// Purchases.
    Purchase,
    /// Dropout.
    Dropout,
    /// Spend per purchase.
    Spend,
    /// Churn at a renewal.
    Churn,
}

/// Covariates of all customers.
#[derive(Debug, Clone)]
pub struct Covariates<'a> {
    /// Columns one behind the other, one entry per customer in each.
    pub values: &'a [f64],
    /// Per column: the process it acts on, and the number of its coefficient, which columns may share.
    pub columns: Vec<(Process, usize)>,
}

/// Estimated coefficient.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Coefficient {
    /// The logarithm of the factor per unit of the covariate.
    pub value: f64,
    /// Standard error; `None` if the data leave the coefficient undetermined.
    pub standard_error: Option<f64>,
    /// Likelihood-ratio test of the coefficient being 0: twice the gain in log-likelihood, and its p-value (χ², 1 degree).
    pub likelihood_ratio: (f64, f64),
}

/// Fit with covariates.
#[derive(Debug, Clone, PartialEq)]
pub struct CovariateFit<const N: usize> {
    /// The parameters of a customer whose covariates are 0; `covariance` and so on are theirs.
    pub fit: Fit<N>,
    /// Coefficients, by number.
    pub coefficients: Vec<Coefficient>,
    /// Covariance of the logarithms of the parameters, followed by the coefficients.
    pub covariance: Vec<Vec<f64>>,
    /// Log-likelihood of the model without covariates.
    pub without: f64,
}

impl<const N: usize> CovariateFit<N> {
    /// Akaike's information criterion.
    pub fn aic(&self) -> f64 {
        self.fit.aic() + 2.0 * self.coefficients.len() as f64
    }

    /// Bayesian information criterion.
    pub fn bic(&self) -> f64 {
        self.fit.bic() + self.coefficients.len() as f64 * self.fit.customers.ln()
    }
}

impl Covariates<'_> {
    fn coefficients(&self) -> usize {
        self.columns.iter().map(|&(_, coefficient)| coefficient + 1).max().unwrap_or(0)
    }

    fn check(&self, customers: usize) -> Result<(), Error> {
        let (columns, coefficients) = (self.columns.len(), self.coefficients());
        if columns == 0 {
            return Err(Error::Empty("covariates".into()));
        }
        if coefficients > MOST_COEFFICIENTS {
            let max = MOST_COEFFICIENTS;
            return Err(Error::RowCount { place: "covariates".into(), min: 1, max });
        }
        if self.values.len() != columns * customers {
            return Err(Error::RowCount { place: "covariates".into(), min: customers, max: customers });
        }
        for (index, value) in self.values.iter().enumerate() {
            if !value.is_finite() {
                let cell = Some((index % customers, "covariates"));
                return Err(Error::NotANumber(Place { input: "covariates", cell }));
            }
        }
        Ok(())
    }

    /// Refuses columns that are the same for all customers, whose coefficients nothing determines.
    fn check_variation(&self, customers: usize) -> Result<(), Error> {
        let constant = |column: &[f64]| column.iter().all(|value| *value == column[0]);
        if self.values.chunks(customers).any(constant) {
            return Err(Error::Undefined { place: "covariates".into(), reason: "constant-covariate" });
        }
        Ok(())
    }

    /// Distinct combinations of covariates: per combination the covariates and the rows of its customers.
    fn segments(&self, customers: usize) -> Vec<(Vec<f64>, Vec<usize>)> {
        let mut places = std::collections::HashMap::new();
        let mut segments: Vec<(Vec<f64>, Vec<usize>)> = Vec::new();
        for row in 0..customers {
            // −0 and 0 are one value.
            let z: Vec<f64> =
                (0..self.columns.len()).map(|column| self.values[column * customers + row] + 0.0).collect();
            let key: Vec<u64> = z.iter().map(|value| value.to_bits()).collect();
            let place = *places.entry(key).or_insert(segments.len());
            if place == segments.len() {
                segments.push((z, Vec::new()));
            }
            segments[place].1.push(row);
        }
        segments
    }

    /// Largest size of the covariates of each coefficient, by which they are scaled during a fit.
    fn sizes(&self, customers: usize) -> Vec<f64> {
        let mut sizes = vec![0.0; self.coefficients()];
        for (column, &(_, coefficient)) in self.values.chunks(customers).zip(&self.columns) {
            let most = column.iter().fold(0.0, |most: f64, value| most.max(value.abs()));
            sizes[coefficient] = f64::max(sizes[coefficient], most);
        }
        sizes
    }
}

/// Parameter that a process moves, and whether upwards with its covariates.
fn moved(process: Process, model: Option<PurchaseModel>) -> (usize, f64) {
    match (process, model) {
        (Process::Purchase, _) => (1, -1.0),
        (Process::Dropout, Some(PurchaseModel::ParetoNbd)) => (3, -1.0),
        (Process::Dropout, _) | (Process::Spend, _) => (2, 1.0),
        (Process::Churn, _) => (0, 1.0),
    }
}

/// Customers with the same covariates.
struct Segment<'a, const N: usize> {
    /// Per column: its covariate, scaled.
    z: Vec<f64>,
    likelihood: Box<dyn Likelihood<N> + 'a>,
}

/// Log-likelihood of the parameters and the coefficients (as eᵞ, so that their logarithms are the coefficients).
struct Combined<'a, const N: usize> {
    segments: Vec<Segment<'a, N>>,
    /// Per column: parameter moved, direction, coefficient.
    columns: Vec<(usize, f64, usize)>,
    /// Coefficients held at 0.
    held: Vec<bool>,
    start: [f64; ALL],
    units: [f64; N],
    customers: f64,
    ridge: &'a dyn Likelihood<N>,
}

impl<const N: usize> Combined<'_, N> {
    /// Weight of each estimate in the logarithm of each parameter.
    fn loads(&self, z: &[f64]) -> [[f64; ALL]; N] {
        let mut loads = [[0.0; ALL]; N];
        for (parameter, row) in loads.iter_mut().enumerate() {
            row[parameter] = 1.0;
        }
        for (&(parameter, sign, coefficient), value) in self.columns.iter().zip(z) {
            if !self.held[coefficient] {
                loads[parameter][N + coefficient] += sign * value;
            }
        }
        loads
    }

    /// Number of parameters and coefficients in use.
    fn used(&self) -> usize {
        N + self.held.len()
    }
}

impl<const N: usize> Likelihood<ALL> for Combined<'_, N> {
    fn evaluate(&self, at: &[f64; ALL]) -> Jet<ALL> {
        let logs = at.map(f64::ln);
        let used = self.used();
        // In the logarithms first, where all is linear.
        let mut jet = Jet::ZERO;
        for Segment { z, likelihood } in &self.segments {
            let loads = self.loads(z);
            let parameters: [f64; N] =
                core::array::from_fn(|i| (0..used).map(|j| loads[i][j] * logs[j]).sum::<f64>().exp());
            let of_segment = likelihood.evaluate(&parameters).in_logarithms(&parameters);
            jet.value += of_segment.value;
            for (i, load) in loads.iter().enumerate() {
                for a in (0..used).filter(|&a| load[a] != 0.0) {
                    jet.gradient[a] += load[a] * of_segment.gradient[i];
                    for (j, other) in loads.iter().enumerate() {
                        for b in (0..used).filter(|&b| other[b] != 0.0) {
                            jet.hessian[a][b] += load[a] * of_segment.hessian[i][j] * other[b];
                        }
                    }
                }
            }
        }
        for (a, log) in logs.iter().enumerate() {
            // Estimates that are not used stay where they are.
            if a >= used || (a >= N && self.held[a - N]) {
                jet.value -= 0.5 * log * log;
                jet.gradient[a] = -log;
                jet.hessian[a][a] = -1.0;
            }
        }
        for a in 0..ALL {
            jet.hessian[a][a] -= jet.gradient[a];
            jet.gradient[a] /= at[a];
            for b in 0..ALL {
                jet.hessian[a][b] /= at[a] * at[b];
            }
        }
        jet
    }

    fn start(&self) -> [f64; ALL] {
        self.start
    }

    fn customers(&self) -> f64 {
        self.customers
    }

    fn units(&self) -> [f64; ALL] {
        core::array::from_fn(|i| if i < N { self.units[i] } else { 1.0 })
    }

    fn ridge(&self, direction: &[f64; ALL]) -> &'static str {
        let of_coefficients: f64 = direction[N..].iter().map(|share| share * share).sum();
        if of_coefficients > 0.5 {
            return "covariate-undetermined";
        }
        self.ridge.ridge(&core::array::from_fn(|i| direction[i]))
    }
}

/// Fits, and tests each coefficient against 0 by fitting without it.
fn estimate<const N: usize>(
    mut combined: Combined<N>,
    sizes: &[f64],
    without: &Fit<N>,
    penalty: f64,
    watch: Watch,
) -> Result<CovariateFit<N>, Error> {
    let found = fit(&combined, penalty, &mut *watch)?;
    let units = combined.units();
    combined.start = core::array::from_fn(|i| found.parameters[i] / units[i]);
    let mut coefficients = Vec::new();
    for (index, size) in sizes.iter().enumerate() {
        combined.held[index] = true;
        let start = core::mem::replace(&mut combined.start[N + index], 1.0);
        let restricted = fit(&combined, penalty, &mut *watch)?;
        combined.held[index] = false;
        combined.start[N + index] = start;
        let ratio = f64::max(2.0 * (found.log_likelihood - restricted.log_likelihood), 0.0);
        let determined = found.determined[N + index];
        coefficients.push(Coefficient {
            value: found.parameters[N + index].ln() / size,
            standard_error: determined
                .then(|| f64::max(found.log_covariance[N + index][N + index], 0.0).sqrt() / size),
            likelihood_ratio: (ratio, two_sided_p(ratio.sqrt())),
        });
    }
    let scale = |i: usize| if i < N { 1.0 } else { sizes[i - N] };
    let used = combined.used();
    let row = |i: usize| (0..used).map(|j| found.log_covariance[i][j] / (scale(i) * scale(j))).collect();
    Ok(CovariateFit {
        covariance: (0..used).map(row).collect(),
        coefficients,
        without: without.log_likelihood,
        fit: Fit {
            parameters: core::array::from_fn(|i| found.parameters[i]),
            log_likelihood: found.log_likelihood,
            log_covariance: core::array::from_fn(|i| core::array::from_fn(|j| found.log_covariance[i][j])),
            determined: core::array::from_fn(|i| found.determined[i]),
            customers: found.customers,
            iterations: found.iterations,
            searched: without.searched,
            warnings: found.warnings,
        },
    })
}

/// Fits a purchase model with covariates, from the sums of log gaps (empty if unknown) for one with a rhythm, whose k is
/// that of the fit without covariates.
///
/// `penalty` is the L2 penalty of [`fit`], on the coefficients of covariates scaled to at most 1 in size, too.
///
/// # Errors
/// As [`PurchaseModel::fit`]; [`Error::RowCount`] for covariates that are not one per customer or have more than
/// [`MOST_COEFFICIENTS`] coefficients; [`Error::NotANumber`]; [`Error::Undefined`] for a covariate that is the same for
/// all customers.
pub fn fit_purchases(
    model: PurchaseModel,
    histories: &Histories,
    log_gap_sum: &[f64],
    covariates: &Covariates,
    penalty: f64,
    watch: Watch,
) -> Result<(PurchaseModel, CovariateFit<4>), Error> {
    let base = CustomerBase::new(histories)?;
    let base = if log_gap_sum.is_empty() { base } else { base.with_log_gap_sums(histories, log_gap_sum)? };
    let rows = histories.frequency.len();
    covariates.check(rows)?;
    covariates.check_variation(rows)?;
    let (model, without) = model.fit_with_k(&base, penalty, &mut *watch)?;
    let sizes = covariates.sizes(rows);
    let mut parts = Vec::new();
    let mut log_gaps = base.log_gaps;
    for (z, members) in covariates.segments(rows) {
        let mut distinct = DistinctRows::new();
        for row in members {
            let weight = histories.weight.get(row).copied().unwrap_or(1.0);
            if weight > 0.0 {
                distinct.add([histories.frequency[row], histories.recency[row], histories.age[row]], weight);
            }
        }
        if !distinct.rows.is_empty() {
            let mut part = CustomerBase::of_rows(&distinct.rows);
            // Only their sum over all parts matters.
            part.log_gaps = log_gaps;
            log_gaps = log_gaps.map(|_| 0.0);
            parts.push((z, part));
        }
    }
    if model == PurchaseModel::BgBb {
        return Err(Error::Undefined { place: "covariates".into(), reason: "not-with-occasions" });
    }
    let whole = model.likelihood(&base)?;
    let columns = columns(covariates, Some(model));
    let segments = parts.iter().map(|(z, part)| {
        let z = scaled(z, covariates, &sizes);
        Ok(Segment { z, likelihood: model.likelihood(part)? })
    });
    let units = whole.units();
    let combined = Combined {
        segments: segments.collect::<Result<_, Error>>()?,
        columns,
        held: vec![false; sizes.len()],
        start: core::array::from_fn(|i| if i < 4 { without.parameters[i] / units[i] } else { 1.0 }),
        units,
        customers: base.customers,
        ridge: &*whole,
    };
    Ok((model, estimate(combined, &sizes, &without, penalty, watch)?))
}

/// Fits the Gamma-Gamma model with covariates of the mean spend; penalty and errors as for [`fit_purchases`].
///
/// # Errors
/// As [`gamma_gamma::fit_to`] and [`fit_purchases`].
pub fn fit_spends(
    spends: &Spends,
    covariates: &Covariates,
    penalty: f64,
    watch: Watch,
) -> Result<CovariateFit<3>, Error> {
    spends.check()?;
    let customers = spends.frequency.len();
    covariates.check(customers)?;
    covariates.check_variation(customers)?;
    let without = gamma_gamma::fit_to(spends, penalty, &mut *watch)?;
    let whole = GammaGammaLikelihood::new(spends)?;
    let sizes = covariates.sizes(customers);
    let rows = spends.rows().collect::<Result<Vec<_>, Error>>()?;
    let segments = covariates.segments(customers).into_iter().filter_map(|(z, members)| {
        let mut distinct = DistinctRows::new();
        for row in members {
            let ([frequency, mean], weight) = rows[row];
            if frequency > 0.0 && mean >= LEAST_SPEND && weight > 0.0 {
                distinct.add([frequency, mean], weight);
            }
        }
        let likelihood = GammaGammaLikelihood::of_rows(&distinct.rows, 0.0);
        let z = scaled(&z, covariates, &sizes);
        (!distinct.rows.is_empty())
            .then(|| Segment { z, likelihood: Box::new(likelihood) as Box<dyn Likelihood<3>> })
    });
    let units = whole.units();
    let combined = Combined {
        segments: segments.collect(),
        columns: columns(covariates, None),
        held: vec![false; sizes.len()],
        start: core::array::from_fn(|i| if i < 3 { without.parameters[i] / units[i] } else { 1.0 }),
        units,
        customers: whole.customers(),
        ridge: &whole,
    };
    let mut found = estimate(combined, &sizes, &without, penalty, watch)?;
    if without.warnings.contains(&"zero-spends-left-out") {
        found.fit.warnings.push("zero-spends-left-out");
    }
    Ok(found)
}

fn columns(covariates: &Covariates, model: Option<PurchaseModel>) -> Vec<(usize, f64, usize)> {
    let of = |&(process, coefficient): &(Process, usize)| {
        let (parameter, sign) = moved(process, model);
        (parameter, sign, coefficient)
    };
    covariates.columns.iter().map(of).collect()
}

fn scaled(z: &[f64], covariates: &Covariates, sizes: &[f64]) -> Vec<f64> {
    z.iter().zip(&covariates.columns).map(|(value, &(_, coefficient))| value / sizes[coefficient]).collect()
}

/// Fits sBG to cohorts with covariates, such as the plan, of the mean odds α/β of churning; one entry per cohort.
///
/// # Errors
/// As [`Sbg::fit_cohorts`] and [`fit_purchases`].
pub fn fit_renewals(
    cohorts: &[&[f64]],
    covariates: &Covariates,
    penalty: f64,
    watch: Watch,
) -> Result<CovariateFit<2>, Error> {
    let without = Sbg::fit_cohorts(cohorts, penalty, &mut *watch)?;
    let likelihood_of = |members: &[&[f64]]| -> Result<Box<dyn Likelihood<2>>, Error> {
        Ok(Box::new(Renewals::pooled(members)?))
    };
    fit_cohorts(cohorts, covariates, &without, &likelihood_of, penalty, watch)
}

/// Fits BdW to cohorts with covariates; see [`fit_renewals`].
///
/// # Errors
/// As [`Bdw::fit_cohorts`] and [`fit_purchases`].
pub fn fit_tenured_renewals(
    cohorts: &[&[f64]],
    covariates: &Covariates,
    penalty: f64,
    watch: Watch,
) -> Result<CovariateFit<3>, Error> {
    let without = Bdw::fit_cohorts(cohorts, penalty, &mut *watch)?;
    let likelihood_of = |members: &[&[f64]]| -> Result<Box<dyn Likelihood<3>>, Error> {
        Ok(Box::new(BdwLikelihood { renewals: Renewals::pooled(members)? }))
    };
    fit_cohorts(cohorts, covariates, &without, &likelihood_of, penalty, watch)
}

/// Makes the likelihood of cohorts.
type CohortLikelihood<'a, const N: usize> = &'a dyn Fn(&[&[f64]]) -> Result<Box<dyn Likelihood<N>>, Error>;

fn fit_cohorts<const N: usize>(
    cohorts: &[&[f64]],
    covariates: &Covariates,
    without: &Fit<N>,
    likelihood_of: CohortLikelihood<N>,
    penalty: f64,
    watch: Watch,
) -> Result<CovariateFit<N>, Error> {
    covariates.check(cohorts.len())?;
    covariates.check_variation(cohorts.len())?;
    let sizes = covariates.sizes(cohorts.len());
    let segments = covariates.segments(cohorts.len()).into_iter().map(|(z, members)| {
        let members: Vec<&[f64]> = members.into_iter().map(|row| cohorts[row]).collect();
        Ok(Segment { z: scaled(&z, covariates, &sizes), likelihood: likelihood_of(&members)? })
    });
    let whole = likelihood_of(cohorts)?;
    let combined = Combined {
        segments: segments.collect::<Result<_, Error>>()?,
        columns: columns(covariates, None),
        held: vec![false; sizes.len()],
        start: core::array::from_fn(|i| if i < N { without.parameters[i] } else { 1.0 }),
        units: [1.0; N],
        customers: whole.customers(),
        ridge: &*whole,
    };
    estimate(combined, &sizes, without, penalty, watch)
}

/// Predicts for customers with covariates, by the parameters and coefficients of a fit.
///
/// # Errors
/// As [`predict`] and [`fit_purchases`]; [`Error::OutOfRange`] for covariates that move a parameter out of range.
pub fn predict_purchases(
    model: PurchaseModel,
    parameters: [f64; 4],
    coefficients: &[f64],
    histories: &Histories,
    covariates: &Covariates,
    horizon: &Horizon,
) -> Result<Predictions, Error> {
    histories.check()?;
    let rows = histories.frequency.len();
    covariates.check(rows)?;
    let finite = horizon.length < f64::INFINITY;
    let mut found = Predictions {
        p_alive: vec![0.0; rows],
        transactions: vec![0.0; if finite { rows } else { 0 }],
        discounted: vec![0.0; rows],
    };
    let columns = columns(covariates, Some(model));
    for (z, members) in covariates.segments(rows) {
        let process = model.with(shifted(parameters, &columns, coefficients, &z)?)?;
        let column = |values: &[f64]| members.iter().map(|&row| values[row]).collect::<Vec<f64>>();
        let [frequency, recency, age] = [histories.frequency, histories.recency, histories.age].map(column);
        let part = Histories { frequency: &frequency, recency: &recency, age: &age, weight: &[] };
        let predicted = predict(&*process, &part, horizon)?;
        for (index, &row) in members.iter().enumerate() {
            found.p_alive[row] = predicted.p_alive[index];
            found.discounted[row] = predicted.discounted[index];
            if finite {
                found.transactions[row] = predicted.transactions[index];
            }
        }
    }
    Ok(found)
}

/// Expected spends per purchase of customers with covariates; medians for all if a mean is infinite.
///
/// # Errors
/// As [`gamma_gamma::spends`] and [`fit_purchases`].
pub fn predict_spends(
    parameters: [f64; 3],
    coefficients: &[f64],
    spends: &Spends,
    covariates: &Covariates,
) -> Result<(Vec<f64>, bool), Error> {
    spends.check()?;
    let rows = spends.frequency.len();
    covariates.check(rows)?;
    let columns = columns(covariates, None);
    let [p, q, _] = parameters;
    let shape = |row: &Result<([f64; 2], f64), Error>| row.as_ref().is_ok_and(|([x, _], _)| p * x + q <= 1.0);
    let medians = spends.rows().any(|row| shape(&row));
    let mut worth = vec![0.0; rows];
    let cells = spends.rows().collect::<Result<Vec<_>, Error>>()?;
    for (z, members) in covariates.segments(rows) {
        let model = gamma_gamma::model(shifted(parameters, &columns, coefficients, &z)?);
        for row in members {
            let ([frequency, mean], _) = cells[row];
            let median = |model: &GammaGamma| model.median_spend(frequency, mean);
            worth[row] = if medians {
                median(&model)
            } else {
                model.expected_spend(frequency, mean).unwrap_or_else(|| median(&model))
            };
        }
    }
    if worth.iter().all(|value| value.is_finite()) { Ok((worth, medians)) } else { Err(Error::TooLarge) }
}

/// Parameters of customers with the covariates z.
fn shifted<const N: usize>(
    mut parameters: [f64; N],
    columns: &[(usize, f64, usize)],
    coefficients: &[f64],
    z: &[f64],
) -> Result<[f64; N], Error> {
    for (&(parameter, sign, coefficient), value) in columns.iter().zip(z) {
        let place = || "coefficients".into();
        let factor = coefficients.get(coefficient).ok_or_else(|| Error::Missing(place()))?;
        parameters[parameter] *= (sign * factor * value).exp();
        if !super::fit::RANGE.contains(&parameters[parameter]) {
            return Err(Error::OutOfRange { place: "covariates".into(), min: -500.0, max: 500.0 });
        }
    }
    Ok(parameters)
}
