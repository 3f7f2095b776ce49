//! The purchase models by their ids.

use super::beta_geometric::{BetaGeometricLikelihood, Dropout};
use super::customers::CustomerBase;
use super::fit::{Fit, Likelihood, RANGE, Watch};
use super::purchases::PurchaseProcess;
use super::{bg_bb, bg_nbd, cnbd, cnbd_fit, mbg_nbd, pareto_nbd};
use crate::error::Error;

/// Model of repeat purchases; each has four positive parameters, and those with a rhythm also a regularity k.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PurchaseModel {
    /// [`bg_nbd`].
    BgNbd,
    /// [`mbg_nbd`].
    MbgNbd,
    /// [`pareto_nbd`].
    ParetoNbd,
    /// [`cnbd`] with dropout after repeat purchases.
    BgCnbd {
        /// Regularity; `None` before a fit has searched it.
        k: Option<u32>,
    },
    /// [`cnbd`] with dropout after any purchase.
    MbgCnbd {
        /// Regularity; `None` before a fit has searched it.
        k: Option<u32>,
    },
    /// [`bg_bb`].
    BgBb,
}

impl PurchaseModel {
    /// Models of purchases in continuous time without rhythm; their likelihoods are comparable.
    pub const ANY_TIME: [Self; 3] = [Self::BgNbd, Self::MbgNbd, Self::ParetoNbd];

    /// Models with a rhythm, whose likelihoods are comparable with those of [`Self::ANY_TIME`]; they need log gaps.
    pub const WITH_RHYTHM: [Self; 2] = [Self::BgCnbd { k: None }, Self::MbgCnbd { k: None }];

    /// All models of purchases in continuous time that the data of a base allow.
    pub fn candidates(base: &CustomerBase) -> Vec<Self> {
        let rhythm = base.log_gaps.map(|_| Self::WITH_RHYTHM);
        Self::ANY_TIME.into_iter().chain(rhythm.into_iter().flatten()).collect()
    }

    /// Stable kebab-case id.
    pub const fn id(self) -> &'static str {
        match self {
            Self::BgNbd => "bg-nbd",
            Self::MbgNbd => "mbg-nbd",
            Self::ParetoNbd => "pareto-nbd",
            Self::BgCnbd { .. } => "bg-cnbd-k",
            Self::MbgCnbd { .. } => "mbg-cnbd-k",
            Self::BgBb => "bg-bb",
        }
    }

    /// Looks up a model by id; a regularity k will be searched for.
    pub fn from_id(id: &str) -> Option<Self> {
        let all = Self::ANY_TIME.into_iter().chain(Self::WITH_RHYTHM).chain([Self::BgBb]);
        all.into_iter().find(|model| model.id() == id)
    }

    /// Id with the regularity k (at most two digits), such as `mbg-cnbd-k:2`; the plain id for models without k.
    pub fn label(self) -> String {
        let mut label = self.id().to_owned();
        if let Some(k) = self.k() {
            // Formatted by hand, because the WebAssembly build contains no code for formatting numbers.
            label.push(':');
            let digits = [k / 10, k % 10].map(|digit| char::from_digit(digit, 10));
            label.extend(digits.into_iter().flatten().skip(usize::from(k < 10)));
        }
        label
    }

    /// Looks up a model by its label.
    ///
    /// # Examples
    /// ```
    /// use regulars::models::catalogue::PurchaseModel;
    ///
    /// let model = PurchaseModel::from_label("mbg-cnbd-k:2").unwrap();
    /// assert_eq!((model.k(), model.label()), (Some(2), "mbg-cnbd-k:2".to_owned()));
    /// assert_eq!(PurchaseModel::from_label("bg-nbd:2"), None);
    /// ```
    pub fn from_label(label: &str) -> Option<Self> {
        let Some((id, k)) = label.split_once(':') else { return Self::from_id(label) };
        let k = k.parse().ok().filter(|k| (1..=99).contains(k));
        let model = Self::from_id(id)?.with_k(Some(k?));
        model.k().map(|_| model)
    }

    /// Regularity k, for a model with a rhythm and a known k.
    pub const fn k(self) -> Option<u32> {
        match self {
            Self::BgCnbd { k } | Self::MbgCnbd { k } => k,
            _ => None,
        }
    }

    /// The same model with a given regularity; models without a rhythm have none.
    pub const fn with_k(self, k: Option<u32>) -> Self {
        match self {
            Self::BgCnbd { .. } => Self::BgCnbd { k },
            Self::MbgCnbd { .. } => Self::MbgCnbd { k },
            other => other,
        }
    }

    /// Names of the parameters other than k, in order.
    pub const fn parameters(self) -> [&'static str; 4] {
        match self {
            Self::BgNbd => bg_nbd::PARAMETERS,
            Self::MbgNbd => mbg_nbd::PARAMETERS,
            Self::ParetoNbd => pareto_nbd::PARAMETERS,
            Self::BgCnbd { .. } | Self::MbgCnbd { .. } => cnbd::PARAMETERS,
            Self::BgBb => bg_bb::PARAMETERS,
        }
    }

    /// Fits the model to a customer base.
    ///
    /// # Errors
    /// As the `fit_to` function of the model's module.
    pub fn fit(self, base: &CustomerBase, penalty: f64, watch: Watch) -> Result<Fit<4>, Error> {
        self.fit_with_k(base, penalty, watch).map(|(_, fit)| fit)
    }

    /// Fits the model to a customer base; the returned model has the regularity k found.
    ///
    /// # Errors
    /// As the `fit_to` function of the model's module.
    pub fn fit_with_k(
        self,
        base: &CustomerBase,
        penalty: f64,
        watch: Watch,
    ) -> Result<(Self, Fit<4>), Error> {
        let fit = match self {
            Self::BgNbd => bg_nbd::fit_to(base, penalty, watch),
            Self::MbgNbd => mbg_nbd::fit_to(base, penalty, watch),
            Self::ParetoNbd => pareto_nbd::fit_to(base, penalty, watch),
            Self::BgBb => bg_bb::fit_to(base, penalty, watch),
            Self::BgCnbd { k } | Self::MbgCnbd { k } => {
                let dropout = if matches!(self, Self::BgCnbd { .. }) {
                    Dropout::AfterRepeats
                } else {
                    Dropout::AfterAny
                };
                let (k, fit) = cnbd_fit::fit_to(base, dropout, k, penalty, watch)?;
                return Ok((self.with_k(Some(k)), fit));
            }
        };
        fit.map(|fit| (self, fit))
    }

    /// Likelihood of a base, with the regularity k where the model has one.
    ///
    /// # Errors
    /// [`Error::Missing`] without the regularity or the log gaps it needs.
    pub(super) fn likelihood(self, base: &CustomerBase) -> Result<Box<dyn Likelihood<4> + '_>, Error> {
        let of = |dropout| BetaGeometricLikelihood { base, dropout };
        Ok(match self {
            Self::BgNbd => Box::new(of(Dropout::AfterRepeats)),
            Self::MbgNbd => Box::new(of(Dropout::AfterAny)),
            Self::ParetoNbd => Box::new(pareto_nbd::ParetoNbdLikelihood::new(base)),
            Self::BgCnbd { k } => {
                Box::new(cnbd_fit::CnbdLikelihood::new(base, Dropout::AfterRepeats, check_k(k)?, None)?)
            }
            Self::MbgCnbd { k } => {
                Box::new(cnbd_fit::CnbdLikelihood::new(base, Dropout::AfterAny, check_k(k)?, None)?)
            }
            Self::BgBb => Box::new(bg_bb::BgBbLikelihood::new(base)),
        })
    }

    /// Creates the model with given parameters.
    ///
    /// # Errors
    /// The first parameter that is not a positive finite number; a missing regularity k, or one outside 1 to
    /// [`cnbd::MAX_K`].
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
            Self::BgCnbd { k } => Box::new(cnbd::model(check_k(k)?, Dropout::AfterRepeats, parameters)),
            Self::MbgCnbd { k } => Box::new(cnbd::model(check_k(k)?, Dropout::AfterAny, parameters)),
            Self::BgBb => Box::new(bg_bb::model(parameters)),
        })
    }
}

fn check_k(k: Option<u32>) -> Result<u32, Error> {
    let k = k.ok_or(Error::Missing("k".into()))?;
    let valid = (1..=cnbd::MAX_K).contains(&k);
    valid.then_some(k).ok_or(Error::OutOfRange { place: "k".into(), min: 1.0, max: f64::from(cnbd::MAX_K) })
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
