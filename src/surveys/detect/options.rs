//! Options for reading survey files; everything not given is detected and reported.

use serde::{Deserialize, Serialize};

use super::wallet_choices::WalletChoices;
use crate::tables::date::DateFormat;
use crate::tables::day::Zone;

/// Options of reading a survey file and of its report.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Columns by role.
    pub columns: Columns,
    /// True if the first record names the columns.
    pub has_header: Option<bool>,
    /// Field delimiter.
    pub delimiter: Option<u8>,
    /// Format of dates.
    pub date_format: Option<DateFormat>,
    /// Time zone that assigns moments to days.
    pub zone: Zone,
    /// Scale of the columns in doubt.
    pub scale: Option<GivenScale>,
    /// Scale per column, by its name or id.
    pub scales: Vec<(String, GivenScale)>,
    /// Scores of labels, in lower case.
    pub labels: Vec<(String, f64)>,
    /// Meaning of codes such as `AO01`.
    pub codes: Option<Codes>,
    /// Treatment of scores between two whole ones.
    pub halves: Option<Halves>,
    /// Count answers that are not finished.
    pub count_unfinished: bool,
    /// Answers of a person who answered several times.
    pub respondents: Respondents,
    /// Columns of spending and of brands.
    pub wallet: WalletChoices,
}

/// Names of columns by role. An empty name means that no column has the role.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Columns {
    /// Columns of scores; detected if empty.
    pub score: Vec<String>,
    /// Date of an answer.
    pub date: Option<String>,
    /// Person.
    pub person: Option<String>,
    /// Columns that divide respondents.
    pub segment: Option<Vec<String>>,
    /// Weight of an answer.
    pub weight: Option<String>,
    /// Comment.
    pub comment: Option<String>,
    /// Mark of finished answers, or their state.
    pub status: Option<String>,
    /// Retention: renewed or not, churned or not.
    pub outcome: Option<String>,
    /// Invitation: a date, or yes and no; the file also lists people who did not answer.
    pub invited: Option<String>,
}

/// A scale as the caller gives it.
#[derive(Debug, Clone, Copy, PartialEq, Default, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "SurveyScale", optional_fields))]
#[serde(deny_unknown_fields, default)]
pub struct GivenScale {
    /// Kind of question.
    pub kind: Option<Kind>,
    /// Lowest answer.
    pub min: Option<f64>,
    /// Highest answer.
    pub max: Option<f64>,
    /// True if the lowest answer is the best.
    pub reversed: Option<bool>,
}

/// Kind of a question, which decides its result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "QuestionKind"))]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Likelihood to recommend from 0 to 10: promoters less detractors, in points.
    Nps,
    /// Satisfaction: the share of the best answers.
    Csat,
    /// Ease: the share of answers better than the middle.
    Effort,
    /// Any other scale: the mean.
    Scale,
}

impl Kind {
    /// Stable id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Nps => "nps",
            Self::Csat => "csat",
            Self::Effort => "effort",
            Self::Scale => "scale",
        }
    }
}

/// Meaning of the number in a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "ScoreCodes"))]
#[serde(rename_all = "kebab-case")]
pub enum Codes {
    /// The number is the score.
    AsNumbered,
    /// The number is the score + 1: `AO01` is 0.
    MinusOne,
}

/// Treatment of scores between two whole ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "HalfScores"))]
#[serde(rename_all = "kebab-case")]
pub enum Halves {
    /// Promoters from 9, passives from 7.
    Cuts,
    /// Left out.
    LeaveOut,
}

/// Answers of a person who answered several times.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "RespondentChoice"))]
#[serde(rename_all = "kebab-case")]
pub enum Respondents {
    /// Every answer counts.
    #[default]
    All,
    /// The last one counts.
    Last,
}
