//! Inputs: their units, ranges and examples, and the checks that follow from them.

use super::shown::shown;
use super::unit::Unit;
use crate::error::{Error, Place};

/// One figure or one table of figures given by the caller.
///
/// ```
/// use regulars::metric::{Input, Unit};
/// const PROMOTERS: Input = Input::count("promoters", 70.0);
/// const TARGET: Input = Input::number("target", Unit::Points, -100.0, 100.0, 0.0).blank();
/// assert_eq!((PROMOTERS.min, PROMOTERS.max, PROMOTERS.default), (0.0, 1e9, Some(70.0)));
/// assert!(TARGET.optional && TARGET.default.is_none());
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Input {
    /// Kebab-case id, unique within its metric.
    pub id: &'static str,
    /// Unit of the figure; [`Unit::Number`] for a table, whose columns have separate units.
    pub unit: Unit,
    /// Smallest value accepted.
    pub min: f64,
    /// Largest value accepted.
    pub max: f64,
    /// The example shown before the user types; `None` if the field starts empty.
    pub default: Option<f64>,
    /// True if it is optional.
    pub optional: bool,
    /// Present for an input that is a table.
    pub rows: Option<Rows>,
    /// Forms or choices of a convention under which the figure counts; empty if it always does. The form hides figures
    /// that do not count.
    pub under: &'static [&'static str],
}

/// The shape of an input that is a table.
///
/// ```
/// let counts = regulars::METRICS[0].forms[1].inputs[0].rows.unwrap();
/// // One count for each of the scores 0 to 10.
/// assert_eq!((counts.columns.len(), counts.labels.len()), (1, 11));
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Rows {
    /// The columns, each a plain number.
    pub columns: &'static [Input],
    /// Ids of the rows if they are fixed (scores 0…10); empty if the user can add rows.
    pub labels: &'static [&'static str],
    /// Minimum number of rows accepted.
    pub min: usize,
    /// Maximum number of rows accepted.
    pub max: usize,
    /// The example, row by row.
    pub default: &'static [&'static [f64]],
}

/// The largest count accepted: a billion answers or customers.
pub const MAX_COUNT: f64 = 1e9;
/// The largest amount of money accepted.
pub const MAX_MONEY: f64 = 1e12;

/// Confidence level of the intervals, 50 % to 99.99 %, usually 95 %.
pub const CONFIDENCE: Input = Input::number("confidence", Unit::Share, 0.5, 0.9999, 0.95);

impl Input {
    const fn new(id: &'static str, unit: Unit, min: f64, max: f64, default: f64) -> Self {
        Self { id, unit, min, max, default: Some(default), optional: false, rows: None, under: &[] }
    }

    /// A whole number from 0 to a billion.
    pub const fn count(id: &'static str, default: f64) -> Self {
        Self::new(id, Unit::Count, 0.0, MAX_COUNT, default)
    }

    /// A proportion from 0 to 1.
    pub const fn share(id: &'static str, default: f64) -> Self {
        Self::new(id, Unit::Share, 0.0, 1.0, default)
    }

    /// An amount of money from 0 to a trillion.
    pub const fn money(id: &'static str, default: f64) -> Self {
        Self::new(id, Unit::Money, 0.0, MAX_MONEY, default)
    }

    /// An answer on a scale.
    pub const fn score(id: &'static str, min: f64, max: f64, default: f64) -> Self {
        Self::new(id, Unit::Score, min, max, default)
    }

    /// A number of any unit in a range.
    pub const fn number(id: &'static str, unit: Unit, min: f64, max: f64, default: f64) -> Self {
        Self::new(id, unit, min, max, default)
    }

    /// A table; `default` shows an example.
    pub const fn rows(
        id: &'static str,
        columns: &'static [Input],
        (min, max): (usize, usize),
        default: &'static [&'static [f64]],
    ) -> Self {
        let rows = Rows { columns, labels: &[], min, max, default: shown(default) };
        Self { rows: Some(rows), default: None, ..Self::new(id, Unit::Number, 0.0, 0.0, 0.0) }
    }

    /// A table with a fixed number of rows; `labels` are their ids.
    pub const fn fixed_rows(
        id: &'static str,
        columns: &'static [Input],
        labels: &'static [&'static str],
        default: &'static [&'static [f64]],
    ) -> Self {
        let count = labels.len();
        let rows = Rows { columns, labels: shown(labels), min: count, max: count, default: shown(default) };
        Self { rows: Some(rows), default: None, ..Self::new(id, Unit::Number, 0.0, 0.0, 0.0) }
    }

    /// The same input with another range.
    pub const fn range(self, min: f64, max: f64) -> Self {
        Self { min, max, ..self }
    }

    /// The same input, but optional.
    pub const fn optional(self) -> Self {
        Self { optional: true, ..self }
    }

    /// The same input, but optional and initially empty.
    pub const fn blank(self) -> Self {
        Self { optional: true, default: None, ..self }
    }

    /// The same input, counted only under these forms or choices of a convention.
    ///
    /// ```
    /// use regulars::metric::Input;
    /// const MARGIN: Input = Input::share("margin", 0.4).optional().under(&["margin", "discounted"]);
    /// assert_eq!(MARGIN.under, ["margin", "discounted"]);
    /// ```
    pub const fn under(self, choices: &'static [&'static str]) -> Self {
        Self { under: shown(choices), ..self }
    }

    /// The number, if it is finite, in range and, for a count or a score, whole; counts of weighted answers need not be.
    pub(super) fn check(&self, value: f64, place: Place, weighted: bool) -> Result<f64, Error> {
        if !value.is_finite() {
            return Err(Error::NotANumber(place));
        }
        if value < self.min || value > self.max {
            return Err(Error::OutOfRange { place, min: self.min, max: self.max });
        }
        let is_whole = self.unit == Unit::Score || (self.unit == Unit::Count && !weighted);
        if is_whole && value.fract() != 0.0 {
            return Err(Error::NotWhole(place));
        }
        Ok(value)
    }

    /// Checks the cells given for this input: one number, a table row by row, or none if it is left out.
    pub(super) fn check_cells(&self, cells: &[f64], weighted: bool) -> Result<(), Error> {
        let place = Place::from(self.id);
        let Some(rows) = self.rows else {
            return match cells {
                [] if self.optional => Ok(()),
                [] => Err(Error::Missing(place)),
                [value] => self.check(*value, place, weighted).map(drop),
                _ => Err(Error::RowCount { place, min: 1, max: 1 }),
            };
        };
        let width = rows.columns.len();
        let count = cells.len() / width;
        if cells.is_empty() && rows.min > 0 {
            return Err(Error::Missing(place));
        }
        if cells.len() % width != 0 || count < rows.min || count > rows.max {
            return Err(Error::RowCount { place, min: rows.min, max: rows.max });
        }
        for (index, &value) in cells.iter().enumerate() {
            let column = &rows.columns[index % width];
            column.check(
                value,
                Place { input: self.id, cell: Some((index / width, column.id)) },
                weighted,
            )?;
        }
        Ok(())
    }
}
