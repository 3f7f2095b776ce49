//! Weights of the respondents, by a column and by targets.

use serde::Serialize;

use super::choices::Choices;
use crate::surveys::detect::inspect::Inspection;
use crate::surveys::detect::refusal::Refusal;
use crate::surveys::read::respondents::Respondents;
use crate::surveys::summary::weighted::rake;

/// Weights of the respondents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "SurveyWeights"))]
#[serde(rename_all = "camelCase")]
pub struct Weights {
    /// Column of the weights; null where they come from targets alone.
    pub column: Option<String>,
    /// Columns with targets.
    pub targets: Vec<String>,
    /// Kish’s design effect over all respondents: n·Σw² ÷ (Σw)².
    pub design_effect: f64,
    /// Respondents of equal weight with the same precision.
    pub effective: f64,
}

/// Difference from 1 up to which the targets of a column count as complete.
const TARGET_SUM: f64 = 0.005;

/// Weights of the rows, their groups by target, and the columns with targets.
pub struct Weighting {
    /// Per row of the file.
    pub weights: Vec<f64>,
    /// Per column with targets and row of the file: the place of its value among the targets.
    pub groups: Vec<Vec<Option<usize>>>,
    /// Columns with targets.
    pub columns: Vec<String>,
}

/// Weights by a column, and then by targets; `None` without either.
///
/// # Errors
/// [`Refusal::UnknownColumn`] for targets of a column that the file lacks, [`Refusal::UnknownOption`] for targets that it
/// cannot meet.
pub fn weighting(
    inspection: &Inspection,
    respondents: &Respondents,
    choices: &Choices,
) -> Result<Option<Weighting>, Refusal> {
    if respondents.weights.is_empty() && choices.targets.is_empty() {
        return Ok(None);
    }
    let mut weights = match respondents.weights.is_empty() {
        true => vec![1.0; respondents.read],
        false => respondents.weights.clone(),
    };
    let refuse = || Refusal::UnknownOption("targets".to_owned());
    let (mut by_column, mut shares, mut columns) = (Vec::new(), Vec::new(), Vec::new());
    for (name, targets) in &choices.targets {
        let place = inspection.headers.place(name);
        let column = &inspection.sheet.columns
            [place.ok_or_else(|| Refusal::UnknownColumn("targets", name.clone()))?];
        let sum: f64 = targets.iter().map(|(_, share)| share).sum();
        if targets.len() < 2
            || targets.iter().any(|(_, share)| !(*share > 0.0 && *share < 1.0))
            || (sum - 1.0).abs() > TARGET_SUM
        {
            return Err(refuse());
        }
        let of_text: Vec<Option<usize>> =
            column.values().map(|(text, _)| targets.iter().position(|(value, _)| value == text)).collect();
        by_column.push(column.map(&of_text).collect::<Vec<_>>());
        shares.push(targets.iter().map(|(_, share)| *share).collect::<Vec<_>>());
        columns.push(name.clone());
    }
    if !columns.is_empty() {
        // Only counted rows take part.
        let rows = &respondents.rows;
        let base: Vec<f64> = rows.iter().map(|&row| weights[row as usize]).collect();
        let own: Vec<Vec<Option<usize>>> =
            by_column.iter().map(|all| rows.iter().map(|&row| all[row as usize]).collect()).collect();
        let raked = rake(&base, &own, &shares).ok_or_else(refuse)?;
        for (&row, weight) in rows.iter().zip(raked) {
            weights[row as usize] = weight;
        }
    }
    Ok(Some(Weighting { weights, groups: by_column, columns }))
}

impl Weighting {
    /// Design effect of the weights of the rows that count.
    pub fn summary(&self, inspection: &Inspection, rows: &[u32]) -> Weights {
        let own = || rows.iter().map(|&row| self.weights[row as usize]);
        let (sum, squares) =
            own().fold((0.0, 0.0), |(sum, squares), weight| (sum + weight, squares + weight * weight));
        let effective = sum * sum / squares;
        Weights {
            column: inspection.roles.weight.map(|column| inspection.id(column).to_owned()),
            targets: self.columns.clone(),
            design_effect: rows.len() as f64 / effective,
            effective,
        }
    }
}
