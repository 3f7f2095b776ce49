//! Definition of a calculator: one static [`Metric`] that drives range checks, forms, documentation and tests.
//!
//! A metric declares its [`Input`]s in one or more [`Form`]s, the [`Convention`]s on which the field disagrees, its
//! [`Output`]s and [`Table`]s, the [`Formula`]s shown and their [`Source`]s. Its function receives checked
//! [`Arguments`] and gives an [`Outcome`]. [`codec`] carries both over a boundary of plain numbers.

mod arguments;
pub mod codec;
mod declaration;
mod input;
mod outcome;
mod shown;
mod unit;

pub use arguments::Arguments;
pub use declaration::{Convention, Form, Formula, Output, Source, Table};
pub use input::{CONFIDENCE, Input, MAX_COUNT, MAX_MONEY, Rows};
pub use outcome::{Outcome, Warning};
pub use shown::shown;
pub use unit::{Family, Unit};

use crate::error::Error;

/// One calculator, declared once.
///
/// ```
/// let nps = regulars::metrics::find("nps").unwrap();
/// assert_eq!(nps.forms.iter().map(|form| form.id).collect::<Vec<_>>(), ["groups", "scores", "answers"]);
/// // 70 promoters, 10 passives, 20 detractors; target, what-if and effective number left out; confidence 95 %.
/// let outcome = nps.evaluate(0, &[0], &[0.95], vec![&[70.0], &[10.0], &[20.0], &[], &[], &[], &[]])?;
/// assert_eq!(outcome.value("nps"), Some(50.0));
/// # Ok::<(), regulars::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Metric {
    /// Kebab-case id, unique.
    pub id: &'static str,
    /// Family for display.
    pub family: Family,
    /// The sets of inputs it can be computed from; the first is the default.
    pub forms: &'static [Form],
    /// Numbers with a default that tune the calculation, such as the confidence level.
    pub settings: &'static [Input],
    /// Named choices between definitions.
    pub conventions: &'static [Convention],
    /// Outputs; the first that applies is the headline.
    pub outputs: &'static [Output],
    /// Tables that come out.
    pub tables: &'static [Table],
    /// Codes of the warnings it may give.
    pub warnings: &'static [&'static str],
    /// Possible reasons of [`Error::Undefined`].
    pub refusals: &'static [&'static str],
    /// Codes of the sentences that summarise the result.
    pub verdicts: &'static [&'static str],
    /// The formulas, in the order they are shown.
    pub formulas: &'static [Formula],
    /// Sources of the definition.
    pub sources: &'static [Source],
    /// The calculation.
    pub compute: fn(&Arguments) -> Result<Outcome, Error>,
}

/// The choice of a convention under which counts are sums of weights.
pub const WEIGHTED: &str = "weighted";

impl Metric {
    /// Checks raw arguments by position and computes; [`evaluate`](crate::evaluate) takes them by name.
    ///
    /// `form` and `choices` (one per convention) are positions in the declaration; `settings` has one number each;
    /// `cells` has, for every input of the form, its cells row by row: one number, or none where it is left out.
    ///
    /// # Errors
    /// The fault of the first invalid input; see [`Error`].
    pub fn evaluate(
        &'static self,
        form: usize,
        choices: &[usize],
        settings: &[f64],
        cells: Vec<&[f64]>,
    ) -> Result<Outcome, Error> {
        let outcome = (self.compute)(&self.check(form, choices.to_vec(), settings, cells)?)?;
        outcome.finite()
    }

    /// Checks the raw arguments; see [`Metric::evaluate`].
    fn check<'a>(
        &'static self,
        form: usize,
        choices: Vec<usize>,
        settings: &'a [f64],
        cells: Vec<&'a [f64]>,
    ) -> Result<Arguments<'a>, Error> {
        let form = self.forms.get(form).ok_or(Error::UnknownForm)?;
        let chosen =
            self.conventions.iter().zip(&choices).all(|(convention, &i)| i < convention.choices.len());
        if !chosen || choices.len() != self.conventions.len() || settings.len() != self.settings.len() {
            return Err(Error::UnknownOption);
        }
        if cells.len() != form.inputs.len() {
            return Err(Error::UnknownInput);
        }
        for (setting, &value) in self.settings.iter().zip(settings) {
            setting.check(value, setting.id.into(), false)?;
        }
        let weighted =
            self.conventions.iter().zip(&choices).any(|(convention, &i)| convention.choices[i] == WEIGHTED);
        for (input, cells) in form.inputs.iter().zip(&cells) {
            input.check_cells(cells, weighted)?;
        }
        Ok(Arguments { metric: self, form, choices, settings, cells })
    }
}
