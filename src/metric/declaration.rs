//! The parts of a metric's declaration besides its inputs.

use super::input::Input;
use super::unit::Unit;

/// A set of inputs that is sufficient for a result; a metric has several if it can be computed from different data.
#[derive(Debug, Clone, Copy)]
pub struct Form {
    /// Kebab-case id.
    pub id: &'static str,
    /// The inputs, in display order.
    pub inputs: &'static [Input],
}

/// A named choice between definitions on which the field disagrees.
///
/// ```
/// let interval = regulars::metrics::find("nps").unwrap().conventions[0];
/// assert_eq!(interval.choices, ["adjusted-wald", "score", "wald", "weighted"]);
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Convention {
    /// Kebab-case id.
    pub id: &'static str,
    /// Ids of the choices; the first is the default.
    pub choices: &'static [&'static str],
}

/// A resulting figure.
#[derive(Debug, Clone, Copy)]
pub struct Output {
    /// Kebab-case id, unique within its metric.
    pub id: &'static str,
    /// Its unit.
    pub unit: Unit,
}

impl Output {
    /// An output of the given id and unit.
    pub const fn new(id: &'static str, unit: Unit) -> Self {
        Self { id, unit }
    }
}

/// A resulting table, drawn by a chart.
#[derive(Debug, Clone, Copy)]
pub struct Table {
    /// Kebab-case id, unique within its metric.
    pub id: &'static str,
    /// The columns.
    pub columns: &'static [Output],
}

/// A formula for display, with `{id}` for inputs, settings and outputs.
///
/// ```
/// let nps = regulars::metrics::find("nps").unwrap().formulas[0];
/// assert_eq!((nps.output, nps.when), ("nps", ""));
/// assert_eq!(nps.text, "100 · ({promoters-count} − {detractors-count}) ÷ {answers}");
/// ```
///
/// Only `+ − · ÷ ^ √ ( )`, numbers and names, so that tests can compute it and compare it with the code.
#[derive(Debug, Clone, Copy)]
pub struct Formula {
    /// The output it gives.
    pub output: &'static str,
    /// The form or convention choice it belongs to; empty if it always applies.
    pub when: &'static str,
    /// The right-hand side.
    pub text: &'static str,
}

/// Source of a definition.
#[derive(Debug, Clone, Copy)]
pub struct Source {
    /// Author, year, title, place.
    pub text: &'static str,
    /// Web address; empty if it exists only in print.
    pub url: &'static str,
}
