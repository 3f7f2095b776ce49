//! The purchase models by their ids.

use super::customers::CustomerBase;
use super::fit::{Fit, RANGE, Watch};
use super::purchases::Purchases;
use super::{bg_bb, bg_nbd, mbg_nbd, pareto_nbd};
use crate::error::Error;

/// One of the models of repeat purchases; each has four positive parameters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PurchaseModel {
    /// [`bg_nbd`].
    BgNbd,
    /// [`mbg_nbd`].
    MbgNbd,
    /// [`pareto_nbd`].
    ParetoNbd,
    /// [`bg_bb`].
    BgBb,
}

impl PurchaseModel {
    /// The models of purchases at any time, which can be compared on the same data.
    pub const ANY_TIME: [Self; 3] = [Self::BgNbd, Self::MbgNbd, Self::ParetoNbd];

    /// Stable kebab-case id.
    pub const fn id(self) -> &'static str {
        match self {
            Self::BgNbd => "bg-nbd",
            Self::MbgNbd => "mbg-nbd",
            Self::ParetoNbd => "pareto-nbd",
            Self::BgBb => "bg-bb",
        }
    }

    /// The model of this id.
    pub fn from_id(id: &str) -> Option<Self> {
        [Self::BgNbd, Self::MbgNbd, Self::ParetoNbd, Self::BgBb].into_iter().find(|model| model.id() == id)
    }

    /// Names of the parameters, in order.
    pub const fn parameters(self) -> [&'static str; 4] {
        match self {
            Self::BgNbd => bg_nbd::PARAMETERS,
            Self::MbgNbd => mbg_nbd::PARAMETERS,
            Self::ParetoNbd => pareto_nbd::PARAMETERS,
            Self::BgBb => bg_bb::PARAMETERS,
        }
    }

    /// Fits the model.
    ///
    /// # Errors
    /// See the model's own module.
    pub fn fit(self, base: &CustomerBase, penalty: f64, watch: Watch) -> Result<Fit<4>, Error> {
        match self {
            Self::BgNbd => bg_nbd::fit_to(base, penalty, watch),
            Self::MbgNbd => mbg_nbd::fit_to(base, penalty, watch),
            Self::ParetoNbd => pareto_nbd::fit_to(base, penalty, watch),
            Self::BgBb => bg_bb::fit_to(base, penalty, watch),
        }
    }

    /// The model with these parameters.
    ///
    /// # Errors
    /// What is wrong with the first parameter that is not a positive number.
    pub fn with(self, parameters: [f64; 4]) -> Result<Box<dyn Purchases>, Error> {
        check_parameters(self.parameters(), parameters)?;
        Ok(match self {
            Self::BgNbd => Box::new(bg_nbd::model(parameters)),
            Self::MbgNbd => Box::new(mbg_nbd::model(parameters)),
            Self::ParetoNbd => Box::new(pareto_nbd::model(parameters)),
            Self::BgBb => Box::new(bg_bb::model(parameters)),
        })
    }
}

/// Checks that parameters written by hand are positive numbers.
///
/// # Errors
/// What is wrong with the first that is not.
pub fn check_parameters<const N: usize>(names: [&'static str; N], values: [f64; N]) -> Result<(), Error> {
    for (name, value) in names.into_iter().zip(values) {
        if !value.is_finite() {
            return Err(Error::NotANumber(name.into()));
        }
        if !RANGE.contains(&value) {
            return Err(Error::OutOfRange { place: name.into(), min: *RANGE.start(), max: *RANGE.end() });
        }
    }
    Ok(())
}
