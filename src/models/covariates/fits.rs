//! Fits of purchase models and of spends with covariates.

use super::design::{Covariates, columns, scaled};
use super::estimate::{Combined, CovariateFit, Segment, estimate};
use crate::error::Error;
use crate::models::catalogue::PurchaseModel;
use crate::models::customers::{CustomerBase, DistinctRows, Histories};
use crate::models::fit::{Likelihood, Watch};
use crate::models::gamma_gamma::{self, GammaGammaLikelihood, LEAST_SPEND, Spends};

/// Fits a purchase model with covariates, from the sums of log gaps (empty if unknown) for one with a rhythm, whose k is
/// that of the fit without covariates.
///
/// `penalty` is the L2 penalty of [`fit`](crate::models::fit::fit), also on the coefficients of covariates scaled to at
/// most 1 in size.
///
/// # Errors
/// As [`PurchaseModel::fit`]; [`Error::RowCount`] for covariates that are not one per customer or have more than
/// [`MOST_COEFFICIENTS`](super::MOST_COEFFICIENTS) coefficients; [`Error::NotANumber`]; [`Error::Undefined`] for a
/// covariate that is the same for all customers.
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
        precision: Vec::new(),
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
        precision: Vec::new(),
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
