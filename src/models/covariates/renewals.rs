//! Fits of contracts' renewals with covariates.

use super::design::{Covariates, columns, scaled};
use super::estimate::{Combined, CovariateFit, Segment, estimate};
use crate::error::Error;
use crate::models::bdw::{Bdw, BdwLikelihood};
use crate::models::fit::{Fit, Likelihood, Watch};
use crate::models::sbg::{Renewals, Sbg};

/// Fits sBG to cohorts with covariates, such as the plan, that change the mean odds α/β of churning; one entry per
/// cohort.
///
/// # Errors
/// As [`Sbg::fit_cohorts`] and [`fit_purchases`](super::fit_purchases).
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
/// As [`Bdw::fit_cohorts`] and [`fit_purchases`](super::fit_purchases).
pub fn fit_tenured_renewals(
    cohorts: &[&[f64]],
    covariates: &Covariates,
    penalty: f64,
    watch: Watch,
) -> Result<CovariateFit<3>, Error> {
    let without = Bdw::fit_cohorts(cohorts, penalty, &mut *watch)?;
    let likelihood_of = |members: &[&[f64]]| -> Result<Box<dyn Likelihood<3>>, Error> {
        Ok(Box::new(BdwLikelihood { renewals: Renewals::pooled(members)?, tenured: true }))
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
        precision: Vec::new(),
        start: core::array::from_fn(|i| if i < N { without.parameters[i] } else { 1.0 }),
        units: [1.0; N],
        customers: whole.customers(),
        ridge: &*whole,
    };
    estimate(combined, &sizes, without, penalty, watch)
}
