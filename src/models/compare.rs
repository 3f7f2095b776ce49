//! Comparison of several models fitted to the same customers.

use super::catalogue::PurchaseModel;
use super::customers::CustomerBase;
use super::fit::{Fit, Watch};
use crate::error::Error;

/// Model with its fit and Akaike weight.
#[derive(Debug, Clone, PartialEq)]
pub struct Candidate {
    /// The model, with the regularity k found if it has one.
    pub model: PurchaseModel,
    /// The fit, or the reason why it is missing.
    pub fit: Result<Fit<4>, Error>,
    /// Akaike weight: relative support among the models compared; the weights sum to 1.
    pub weight: f64,
}

/// Fits several models to the same customers, sorted by AIC; failed fits come last.
///
/// # Formula
/// Akaike weight e^(−Δ/2)/Σ e^(−Δ/2), with Δ = AIC − smallest AIC.
///
/// # Errors
/// [`Error::Undefined`] if BG/BB is among several models: its likelihood is a probability, the others are densities in
/// time, and the two are not comparable. [`Error::Cancelled`].
///
/// # Source
/// Burnham & Anderson 2004, "Multimodel inference", Sociological Methods & Research 33(2).
///
/// # Examples
/// On CDNOW, MBG/NBD (LL −9582.1) comes before BG/NBD (−9582.4) and Pareto/NBD (−9595.0):
///
/// ```
/// # let text = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/cdnow-summary.csv"));
/// # let column = |index: usize| -> Vec<f64> {
/// #     text.lines().skip(1).map(|line| line.split(',').nth(index).unwrap().parse().unwrap()).collect()
/// # };
/// # let (frequency, recency, age) = (column(1), column(2), column(3));
/// use regulars::models::catalogue::PurchaseModel;
/// use regulars::models::compare::compare;
/// use regulars::models::customers::{CustomerBase, Histories};
///
/// let histories = Histories { frequency: &frequency, recency: &recency, age: &age, weight: &[] };
/// let base = CustomerBase::new(&histories).unwrap();
/// let models = [PurchaseModel::ParetoNbd, PurchaseModel::BgNbd, PurchaseModel::MbgNbd];
/// let candidates = compare(&base, &models, 0.0, &mut |_, _| true).unwrap();
/// let ids: Vec<_> = candidates.iter().map(|candidate| candidate.model.id()).collect();
/// assert_eq!(ids, ["mbg-nbd", "bg-nbd", "pareto-nbd"]);
/// ```
pub fn compare(
    base: &CustomerBase,
    models: &[PurchaseModel],
    penalty: f64,
    watch: Watch,
) -> Result<Vec<Candidate>, Error> {
    if models.len() > 1 && models.contains(&PurchaseModel::BgBb) {
        return Err(Error::Undefined { place: "models".into(), reason: "likelihoods-not-comparable" });
    }
    let aic = |candidate: &Candidate| candidate.fit.as_ref().map_or(f64::INFINITY, Fit::aic);
    let mut candidates = Vec::new();
    for &model in models {
        let (model, fit) = match model.fit_with_k(base, penalty, watch) {
            Ok((model, fit)) => (model, Ok(fit)),
            Err(Error::Cancelled) => return Err(Error::Cancelled),
            Err(error) => (model, Err(error)),
        };
        let candidate = Candidate { model, fit, weight: 0.0 };
        let place = candidates.partition_point(|better| aic(better).total_cmp(&aic(&candidate)).is_le());
        candidates.insert(place, candidate);
    }
    let least = candidates.first().map_or(0.0, aic);
    let share = |candidate: &Candidate| (0.5 * (least - aic(candidate))).exp();
    let total: f64 = candidates.iter().filter(|candidate| candidate.fit.is_ok()).map(share).sum();
    for candidate in candidates.iter_mut().filter(|candidate| candidate.fit.is_ok()) {
        candidate.weight = share(candidate) / total;
    }
    Ok(candidates)
}
