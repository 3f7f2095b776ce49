//! The purchase models by their ids.

use super::customers::CustomerBase;
use super::fit::{Fit, RANGE, Watch};
use super::purchases::PurchaseProcess;
use super::{bg_bb, bg_nbd, mbg_nbd, pareto_nbd};
use crate::error::Error;

/// Model of repeat purchases; each has four positive parameters.
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
    /// Models of purchases in continuous time, whose likelihoods are comparable.
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

    /// Looks up a model by id.
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

    /// Fits the model to a customer base.
    ///
    /// # Errors
    /// As the `fit_to` function of the model's module.
    pub fn fit(self, base: &CustomerBase, penalty: f64, watch: Watch) -> Result<Fit<4>, Error> {
        match self {
            Self::BgNbd => bg_nbd::fit_to(base, penalty, watch),
            Self::MbgNbd => mbg_nbd::fit_to(base, penalty, watch),
            Self::ParetoNbd => pareto_nbd::fit_to(base, penalty, watch),
            Self::BgBb => bg_bb::fit_to(base, penalty, watch),
        }
    }

    /// Creates the model with given parameters.
    ///
    /// # Errors
    /// The first parameter that is not a positive finite number.
    ///
    /// # Examples
    /// BG/NBD with the published CDNOW parameters; a customer with x = 2, tₓ = 30.43, T = 38.86 is expected to make 1.226
    /// purchases in the next 39 weeks (Fader, Hardie & Lee 2005, section 4.2):
    ///
    /// ```
    /// use regulars::models::catalogue::PurchaseModel;
    /// use regulars::models::customers::Customer;
    ///
    /// let model = PurchaseModel::from_id("bg-nbd").unwrap().with([0.243, 4.414, 0.793, 2.426]).unwrap();
    /// let customer = Customer { frequency: 2.0, recency: 30.43, age: 38.86 };
    /// assert!((model.expected_transactions(&customer, 39.0) - 1.226).abs() < 5e-4);
    /// assert!(PurchaseModel::BgNbd.with([0.243, -4.414, 0.793, 2.426]).is_err());
    /// ```
    pub fn with(self, parameters: [f64; 4]) -> Result<Box<dyn PurchaseProcess>, Error> {
        check_parameters(self.parameters(), parameters)?;
        Ok(match self {
            Self::BgNbd => Box::new(bg_nbd::model(parameters)),
            Self::MbgNbd => Box::new(mbg_nbd::model(parameters)),
            Self::ParetoNbd => Box::new(pareto_nbd::model(parameters)),
            Self::BgBb => Box::new(bg_bb::model(parameters)),
        })
    }
}

/// Checks that parameters are positive finite numbers within the range of a fit.
///
/// # Errors
/// [`Error::NotANumber`] or [`Error::OutOfRange`] for the first that is not.
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
