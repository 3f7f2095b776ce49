//! Several models fitted to the same customers, and which of them tells their story best.

use super::catalogue::PurchaseModel;
use super::customers::CustomerBase;
use super::fit::{Fit, Watch};
use crate::error::Error;

/// A model and how well it fits.
#[derive(Debug, Clone, PartialEq)]
pub struct Candidate {
    /// The model.
    pub model: PurchaseModel,
    /// The fit, or why there is none.
    pub fit: Result<Fit<4>, Error>,
    /// Akaike weight: how much the data speak for this model among those compared; they add up to 1.
    pub weight: f64,
}

/// Fits the models to the same customers; the best (smallest AIC) comes first, those that cannot be fitted last.
///
/// # Formula
/// Akaike weight e^(−Δ/2)/Σ e^(−Δ/2), Δ = AIC − the smallest AIC.
///
/// # Errors
/// [`Error::Undefined`] where BG/BB is among several: the likelihood of numbered occasions is a probability, that of
/// moments in time a density, and the two cannot be compared. [`Error::Cancelled`].
///
/// # Source
/// Burnham & Anderson 2004, "Multimodel inference", Sociological Methods & Research 33(2).
pub fn compare(
    base: &CustomerBase,
    models: &[PurchaseModel],
    penalty: f64,
    watch: Watch,
) -> Result<Vec<Candidate>, Error> {
    if models.len() > 1 && models.contains(&PurchaseModel::BgBb) {
        return Err(Error::Undefined { place: "models".into(), reason: "likelihoods-not-comparable" });
    }
    let mut candidates = Vec::new();
    for &model in models {
        let fit = model.fit(base, penalty, watch);
        if fit == Err(Error::Cancelled) {
            return Err(Error::Cancelled);
        }
        candidates.push(Candidate { model, fit, weight: 0.0 });
    }
    let aic = |candidate: &Candidate| candidate.fit.as_ref().map_or(f64::INFINITY, Fit::aic);
    candidates.sort_by(|a, b| aic(a).total_cmp(&aic(b)));
    let least = candidates.first().map_or(0.0, aic);
    let share = |candidate: &Candidate| (0.5 * (least - aic(candidate))).exp();
    let total: f64 = candidates.iter().filter(|candidate| candidate.fit.is_ok()).map(share).sum();
    for candidate in candidates.iter_mut().filter(|candidate| candidate.fit.is_ok()) {
        candidate.weight = share(candidate) / total;
    }
    Ok(candidates)
}
