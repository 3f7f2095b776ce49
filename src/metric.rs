//! What a calculator is: one static [`Metric`] that drives range checks, forms, documentation and tests.

use crate::error::{Error, Place};

/// What a number measures; decides how it is written and read, never how it is computed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// A whole number of people, answers or orders.
    Count,
    /// A proportion, 0–1 inside, percent on screen.
    Share,
    /// Net promoter points, −100…100.
    Points,
    /// Money in whatever currency the caller uses.
    Money,
    /// A whole answer on a survey's scale.
    Score,
    /// A dimensionless factor.
    Number,
    /// A duration in years.
    Years,
    /// A duration in months.
    Months,
    /// A number of periods, of the length the caller uses throughout.
    Periods,
    /// Occurrences per year.
    PerYear,
    /// A p-value, 0–1 and written as such.
    Probability,
}

impl Unit {
    /// Stable kebab-case id.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Count => "count",
            Self::Share => "share",
            Self::Points => "points",
            Self::Money => "money",
            Self::Score => "score",
            Self::Number => "number",
            Self::Years => "years",
            Self::Months => "months",
            Self::Periods => "periods",
            Self::PerYear => "per-year",
            Self::Probability => "probability",
        }
    }
}

/// One figure or one table of figures the caller gives.
#[derive(Debug, Clone, Copy)]
pub struct Input {
    /// Kebab-case id, unique within its metric.
    pub id: &'static str,
    /// What the figure measures; for rows, [`Unit::Number`] and the columns' own units count.
    pub unit: Unit,
    /// Smallest value accepted.
    pub min: f64,
    /// Largest value accepted.
    pub max: f64,
    /// The example shown before the user types; `None` for one that starts empty.
    pub default: Option<f64>,
    /// Whether it may be left out.
    pub optional: bool,
    /// Present for an input that is a table.
    pub rows: Option<Rows>,
}

/// The shape of an input that is a table.
#[derive(Debug, Clone, Copy)]
pub struct Rows {
    /// The columns, each a plain number.
    pub columns: &'static [Input],
    /// Ids of the rows where they are fixed (scores 0…10); empty where the user adds rows freely.
    pub labels: &'static [&'static str],
    /// Fewest rows accepted.
    pub min: usize,
    /// Most rows accepted.
    pub max: usize,
    /// The example, row by row.
    pub default: &'static [&'static [f64]],
}

/// The largest count accepted: a billion answers or customers.
pub const MAX_COUNT: f64 = 1e9;
/// The largest amount of money accepted.
pub const MAX_MONEY: f64 = 1e12;

impl Input {
    const fn new(id: &'static str, unit: Unit, min: f64, max: f64, default: f64) -> Self {
        Self { id, unit, min, max, default: Some(default), optional: false, rows: None }
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

    /// A table whose rows are given: `labels` are their ids.
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

    /// The same input, but it may be left out.
    pub const fn optional(self) -> Self {
        Self { optional: true, ..self }
    }

    /// The same input, but it may be left out and starts empty.
    pub const fn blank(self) -> Self {
        Self { optional: true, default: None, ..self }
    }

    fn check(&self, value: f64, place: Place) -> Result<f64, Error> {
        if !value.is_finite() {
            return Err(Error::NotANumber(place));
        }
        if value < self.min || value > self.max {
            return Err(Error::OutOfRange { place, min: self.min, max: self.max });
        }
        if matches!(self.unit, Unit::Count | Unit::Score) && value.fract() != 0.0 {
            return Err(Error::NotWhole(place));
        }
        Ok(value)
    }
}

/// A set of inputs that is enough for a result; a metric that can be computed from different data has several.
#[derive(Debug, Clone, Copy)]
pub struct Form {
    /// Kebab-case id.
    pub id: &'static str,
    /// What is asked for.
    pub inputs: &'static [Input],
}

/// A named choice between definitions on which the field disagrees.
#[derive(Debug, Clone, Copy)]
pub struct Convention {
    /// Kebab-case id.
    pub id: &'static str,
    /// Ids of the choices; the first is the default.
    pub choices: &'static [&'static str],
}

/// A figure that comes out.
#[derive(Debug, Clone, Copy)]
pub struct Output {
    /// Kebab-case id, unique within its metric.
    pub id: &'static str,
    /// What it measures.
    pub unit: Unit,
}

impl Output {
    /// An output of the given id and unit.
    pub const fn new(id: &'static str, unit: Unit) -> Self {
        Self { id, unit }
    }
}

/// A table that comes out: what a picture draws.
#[derive(Debug, Clone, Copy)]
pub struct Table {
    /// Kebab-case id, unique within its metric.
    pub id: &'static str,
    /// The columns.
    pub columns: &'static [Output],
}

/// A formula as it is shown, with `{id}` for inputs, settings and outputs.
///
/// Only `+ − · ÷ ^ √ ( )`, numbers and names, so that the tests can compute it and compare with the code.
#[derive(Debug, Clone, Copy)]
pub struct Formula {
    /// The output it gives.
    pub output: &'static str,
    /// The form or convention choice it belongs to; empty where it always holds.
    pub when: &'static str,
    /// The right-hand side.
    pub text: &'static str,
}

/// Where a definition comes from.
#[derive(Debug, Clone, Copy)]
pub struct Source {
    /// Author, year, title, place.
    pub text: &'static str,
    /// Where to read it; empty where it is only in print.
    pub url: &'static str,
}

/// The family a metric belongs to, as the gallery groups them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Family {
    /// What customers say.
    Satisfaction,
    /// What customers do again.
    Loyalty,
    /// What customers are worth.
    Value,
    /// How many customers stay.
    Retention,
    /// What winning customers costs.
    Acquisition,
    /// How much of their spending is ours.
    Share,
}

impl Family {
    /// Stable kebab-case id.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Satisfaction => "satisfaction",
            Self::Loyalty => "loyalty",
            Self::Value => "value",
            Self::Retention => "retention",
            Self::Acquisition => "acquisition",
            Self::Share => "share",
        }
    }
}

/// One calculator, declared once.
#[derive(Debug, Clone, Copy)]
pub struct Metric {
    /// Kebab-case id, unique.
    pub id: &'static str,
    /// The family it is shown with.
    pub family: Family,
    /// The sets of inputs it can be computed from; the first is the default.
    pub forms: &'static [Form],
    /// Numbers that tune the calculation and have a usual value, like the confidence level.
    pub settings: &'static [Input],
    /// Named choices between definitions.
    pub conventions: &'static [Convention],
    /// What comes out; the first that applies is the headline.
    pub outputs: &'static [Output],
    /// Tables that come out.
    pub tables: &'static [Table],
    /// Codes of the warnings it may give.
    pub warnings: &'static [&'static str],
    /// Reasons for which [`Error::Undefined`] may be returned.
    pub refusals: &'static [&'static str],
    /// Codes of the sentences that sum the result up.
    pub verdicts: &'static [&'static str],
    /// The formulas, in the order they are shown.
    pub formulas: &'static [Formula],
    /// Where the definition comes from.
    pub sources: &'static [Source],
    /// The calculation.
    pub compute: fn(&Arguments) -> Result<Outcome, Error>,
}

/// What is only shown, never computed with; left out of WebAssembly, where every byte is paid for by a visitor.
pub const fn shown<T>(items: &'static [T]) -> &'static [T] {
    if cfg!(target_arch = "wasm32") { &[] } else { items }
}

/// Confidence level of the intervals, 50 % to 99.99 %, usually 95 %.
pub const CONFIDENCE: Input = Input::number("confidence", Unit::Share, 0.5, 0.9999, 0.95);

/// Checked arguments of one evaluation.
#[derive(Debug)]
pub struct Arguments<'a> {
    metric: &'static Metric,
    form: &'static Form,
    choices: &'a [usize],
    settings: &'a [f64],
    /// Per input of the form: its cells, row by row; one cell for a plain number, none where left out.
    cells: Vec<&'a [f64]>,
}

impl<'a> Arguments<'a> {
    fn cells(&self, id: &str) -> &'a [f64] {
        match self.form.inputs.iter().position(|input| input.id == id) {
            Some(index) => self.cells[index],
            None => &[],
        }
    }

    /// Id of the form the caller chose.
    pub fn form(&self) -> &'static str {
        self.form.id
    }

    /// A required number of the chosen form.
    ///
    /// # Panics
    /// Where the form declares no such input: a mistake in the metric, found by its tests.
    pub fn number(&self, id: &'static str) -> f64 {
        self.cells(id)[0]
    }

    /// A number the caller may have left out.
    pub fn optional(&self, id: &'static str) -> Option<f64> {
        self.cells(id).first().copied()
    }

    /// A number that may be left out in general, but not for the convention chosen.
    ///
    /// # Errors
    /// [`Error::Missing`].
    pub fn needed(&self, id: &'static str) -> Result<f64, Error> {
        self.optional(id).ok_or(Error::Missing(id.into()))
    }

    /// The rows of a table; each slice has one number per declared column.
    pub fn rows(&self, id: &'static str) -> impl ExactSizeIterator<Item = &'a [f64]> + Clone + use<'a> {
        let input = self.form.inputs.iter().find(|input| input.id == id);
        let width = input.and_then(|input| input.rows).map_or(1, |rows| rows.columns.len());
        self.cells(id).chunks_exact(width)
    }

    /// A setting such as the confidence level.
    ///
    /// # Panics
    /// Where the metric declares no such setting: a mistake in the metric, found by its tests.
    pub fn setting(&self, id: &'static str) -> f64 {
        self.settings[self.metric.settings.iter().position(|setting| setting.id == id).expect(id)]
    }

    /// Id of the choice made for a convention.
    ///
    /// # Panics
    /// Where the metric declares no such convention: a mistake in the metric, found by its tests.
    pub fn convention(&self, id: &'static str) -> &'static str {
        let index = self.metric.conventions.iter().position(|convention| convention.id == id).expect(id);
        self.metric.conventions[index].choices[self.choices[index]]
    }

    /// The outcome with these outputs; what is not named stays absent.
    ///
    /// # Panics
    /// Where the metric declares no such output: a mistake in the metric, found by its tests.
    pub fn outcome(&self, values: &[(&'static str, f64)]) -> Outcome {
        let mut outcome = Outcome {
            metric: self.metric,
            values: vec![None; self.metric.outputs.len()],
            tables: vec![Vec::new(); self.metric.tables.len()],
            warnings: Vec::new(),
            verdict: None,
        };
        for &(id, value) in values {
            outcome.set(id, value);
        }
        outcome
    }
}

/// Something the user should know about a result that was computed all the same.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Warning {
    /// Kebab-case id, one of the metric's `warnings`.
    pub code: &'static str,
    /// The figure the sentence needs, where it needs one.
    pub value: Option<f64>,
}

/// What a calculation gives.
#[derive(Debug, Clone)]
pub struct Outcome {
    metric: &'static Metric,
    /// One entry per declared output; `None` where it does not apply.
    pub values: Vec<Option<f64>>,
    /// One entry per declared table: its cells row by row.
    pub tables: Vec<Vec<f64>>,
    /// What the user should know.
    pub warnings: Vec<Warning>,
    /// Code of the sentence that sums the result up, one of the metric's `verdicts`.
    pub verdict: Option<&'static str>,
}

impl Outcome {
    /// The value of an output by its id; `None` where it does not apply.
    pub fn value(&self, id: &str) -> Option<f64> {
        self.values[self.metric.outputs.iter().position(|output| output.id == id)?]
    }

    /// The first output that applies: which one may depend on the convention, as share and mean differ in unit.
    pub fn headline(&self) -> Option<(&'static Output, f64)> {
        self.metric.outputs.iter().zip(&self.values).find_map(|(output, value)| Some((output, (*value)?)))
    }

    /// Sets an output.
    ///
    /// # Panics
    /// Where the metric declares no such output: a mistake in the metric, found by its tests.
    pub fn set(&mut self, id: &'static str, value: f64) {
        let index = self.metric.outputs.iter().position(|output| output.id == id).expect(id);
        self.values[index] = Some(value);
    }

    /// Adds a warning that needs no figure.
    pub fn warn(&mut self, code: &'static str) {
        self.warnings.push(Warning { code, value: None });
    }

    /// Adds a warning with its figure.
    pub fn warn_with(&mut self, code: &'static str, value: f64) {
        self.warnings.push(Warning { code, value: Some(value) });
    }
}

impl Metric {
    /// Checks the raw arguments and computes.
    ///
    /// `form` and `choices` (one per convention) are positions in the declaration; `settings` has one number each;
    /// `cells` has, for every input of the form, its cells row by row: one number, or none where it is left out.
    ///
    /// # Errors
    /// Whatever is wrong with the first input that is not right; see [`Error`].
    pub fn evaluate(
        &'static self,
        form: usize,
        choices: &[usize],
        settings: &[f64],
        cells: Vec<&[f64]>,
    ) -> Result<Outcome, Error> {
        let form = self.forms.get(form).ok_or(Error::UnknownForm)?;
        let chosen =
            self.conventions.iter().zip(choices).all(|(convention, &i)| i < convention.choices.len());
        if !chosen || choices.len() != self.conventions.len() || settings.len() != self.settings.len() {
            return Err(Error::UnknownOption);
        }
        if cells.len() != form.inputs.len() {
            return Err(Error::UnknownInput);
        }
        for (setting, &value) in self.settings.iter().zip(settings) {
            setting.check(value, setting.id.into())?;
        }
        for (input, cells) in form.inputs.iter().zip(&cells) {
            check_cells(input, cells)?;
        }
        let outcome = (self.compute)(&Arguments { metric: self, form, choices, settings, cells })?;
        let numbers = outcome.values.iter().flatten().chain(outcome.tables.iter().flatten());
        match numbers.into_iter().all(|value| value.is_finite()) {
            true => Ok(outcome),
            false => Err(Error::TooLarge),
        }
    }
}

fn check_cells(input: &Input, cells: &[f64]) -> Result<(), Error> {
    let place = Place::from(input.id);
    let Some(rows) = input.rows else {
        return match cells {
            [] if input.optional => Ok(()),
            [] => Err(Error::Missing(place)),
            [value] => input.check(*value, place).map(drop),
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
        column.check(value, Place { input: input.id, cell: Some((index / width, column.id)) })?;
    }
    Ok(())
}
