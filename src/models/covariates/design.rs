//! Covariates of customers, and the model parameters that they change.

use crate::error::{Error, Place};
use crate::models::catalogue::PurchaseModel;
use crate::models::fit::RANGE;

/// Maximum number of coefficients of one fit.
pub const MOST_COEFFICIENTS: usize = 20;

/// Process that a covariate acts on.
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
    /// Concatenated columns, one entry per customer in each.
    pub values: &'a [f64],
    /// Per column: the process it acts on, and the number of its coefficient, which columns may share.
    pub columns: Vec<(Process, usize)>,
}

impl Covariates<'_> {
    pub(super) fn coefficients(&self) -> usize {
        self.columns.iter().map(|&(_, coefficient)| coefficient + 1).max().unwrap_or(0)
    }

    pub(super) fn check(&self, customers: usize) -> Result<(), Error> {
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

    /// Refuses columns that are equal for all customers, whose coefficients are undetermined, and those so large or
    /// small that their coefficients would not be finite.
    pub(super) fn check_variation(&self, customers: usize) -> Result<(), Error> {
        let constant = |column: &[f64]| column.iter().all(|value| *value == column[0]);
        if self.values.chunks(customers).any(constant) {
            return Err(Error::Undefined { place: "covariates".into(), reason: "constant-covariate" });
        }
        if !self.sizes(customers).iter().all(|size| RANGE.contains(size)) {
            let (min, max) = (*RANGE.start(), *RANGE.end());
            return Err(Error::OutOfRange { place: "covariates".into(), min, max });
        }
        Ok(())
    }

    /// Distinct combinations of covariates: per combination the covariates and the rows of its customers.
    pub(super) fn segments(&self, customers: usize) -> Vec<(Vec<f64>, Vec<usize>)> {
        let mut places = std::collections::HashMap::new();
        let mut segments: Vec<(Vec<f64>, Vec<usize>)> = Vec::new();
        for row in 0..customers {
            // −0 and 0 are the same value.
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
    pub(super) fn sizes(&self, customers: usize) -> Vec<f64> {
        let mut sizes = vec![0.0; self.coefficients()];
        for (column, &(_, coefficient)) in self.values.chunks(customers).zip(&self.columns) {
            let most = column.iter().fold(0.0, |most: f64, value| most.max(value.abs()));
            sizes[coefficient] = f64::max(sizes[coefficient], most);
        }
        sizes
    }
}

/// Parameter that a process changes, and whether it rises with its covariates.
pub(super) fn moved(process: Process, model: Option<PurchaseModel>) -> (usize, f64) {
    match (process, model) {
        (Process::Purchase, _) => (1, -1.0),
        (Process::Dropout, Some(PurchaseModel::ParetoNbd)) => (3, -1.0),
        (Process::Dropout, _) | (Process::Spend, _) => (2, 1.0),
        (Process::Churn, _) => (0, 1.0),
    }
}

/// Per column: parameter moved, direction, coefficient.
pub(super) fn columns(covariates: &Covariates, model: Option<PurchaseModel>) -> Vec<(usize, f64, usize)> {
    let of = |&(process, coefficient): &(Process, usize)| {
        let (parameter, sign) = moved(process, model);
        (parameter, sign, coefficient)
    };
    covariates.columns.iter().map(of).collect()
}

/// Covariates scaled to at most 1 in size.
pub(super) fn scaled(z: &[f64], covariates: &Covariates, sizes: &[f64]) -> Vec<f64> {
    z.iter().zip(&covariates.columns).map(|(value, &(_, coefficient))| value / sizes[coefficient]).collect()
}
