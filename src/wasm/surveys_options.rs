//! The options of a survey file as JavaScript gives them.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};

use super::plain_object;
use crate::surveys::analysis::Choices;
use crate::surveys::analysis::waves::Length;
use crate::surveys::detect::cell::folded;
use crate::surveys::detect::options::{Codes, Columns, GivenScale, Halves, Options, Respondents};
use crate::surveys::detect::refusal::Refusal;
use crate::surveys::detect::wallet_choices::WalletChoices;
use crate::tables::date::DateFormat;
use crate::tables::day::Zone;

/// Options of reading a survey file and of its report. Options not given are detected and reported.
#[derive(Debug, Default, serde::Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct SurveyOptions {
    /// Columns by role: their ids or headers; a column's number from 1 where the file has none.
    pub columns: Option<SurveyColumns>,
    /// True if the first row names the columns.
    pub has_header: Option<bool>,
    /// The character between fields.
    pub delimiter: Option<String>,
    /// A label that `TextDecoder` accepts.
    pub encoding: Option<String>,
    /// Language, such as "pl", that decides the code page of a file that is not Unicode.
    pub language: Option<String>,
    /// Names of the sheets that are read of workbooks (of the arrays of JSON, of the tables of web pages).
    pub sheets: Option<Vec<String>>,
    /// Order of the parts of a date, or the serial numbers it is written as.
    #[cfg_attr(
        test,
        ts(
            optional,
            type = "\"ymd\" | \"dmy\" | \"mdy\" | \"excel\" | \"unix\" | \"unix-ms\" | \"unix-us\""
        )
    )]
    pub date_order: Option<String>,
    /// Time zone of the days, such as "Europe/Sofia"; without it dates count as written.
    pub time_zone: Option<String>,
    /// Scale of the score columns, if it is open.
    #[cfg_attr(test, ts(optional, type = "SurveyScale"))]
    pub scale: Option<GivenScale>,
    /// Scales per column.
    #[cfg_attr(test, ts(optional, type = "Record<string, SurveyScale>"))]
    pub scales: Option<Pairs<GivenScale>>,
    /// Scores of answers in words.
    #[cfg_attr(test, ts(optional, type = "Record<string, number>"))]
    pub labels: Option<Pairs<f64>>,
    /// Meaning of codes such as AO01: their number, or their number minus one.
    pub codes: Option<Codes>,
    /// Scores such as 8.5: classified by the cuts at 9 and 7, or left out.
    pub halves: Option<Halves>,
    /// Unfinished answers: left out (the default), or counted.
    pub unfinished: Option<Unfinished>,
    /// Answers of a person who answered several times: all (the default), or the last one.
    pub respondents: Option<Respondents>,
    /// Length of waves; calendar months by default.
    pub wave: Option<Length>,
    /// Shares of the population per column and value, to which weights are adjusted.
    #[cfg_attr(test, ts(optional, type = "Record<string, Record<string, number>>"))]
    pub targets: Option<Pairs<Pairs<f64>>>,
    /// Number of people who were asked.
    pub invitations: Option<f64>,
    /// Column that names the people in the list of those asked; detected by default.
    pub invited_person: Option<String>,
    /// Columns of spending in the category and of ranks of brands; recognised by their headers if these are clear.
    #[cfg_attr(test, ts(optional, type = "WalletOptions"))]
    pub wallet: Option<WalletChoices>,
    /// Confidence level of intervals; 0.95 by default.
    pub confidence: Option<f64>,
    /// Samples of the bootstrap of the drivers; 1,000 by default.
    pub draws: Option<f64>,
    /// Number of problems listed of each kind; 100 by default.
    pub problem_limit: Option<f64>,
}

/// An object as pairs, in its order: a fifth of the code of a map.
#[derive(Debug)]
pub struct Pairs<T>(pub Vec<(String, T)>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Pairs<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(PairsVisitor(PhantomData))
    }
}

struct PairsVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for PairsVisitor<T> {
    type Value = Pairs<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut pairs = Vec::new();
        while let Some(pair) = map.next_entry()? {
            pairs.push(pair);
        }
        Ok(Pairs(pairs))
    }
}

/// The pairs of an optional object.
pub(super) fn pairs<T>(given: &Option<Pairs<T>>) -> impl Iterator<Item = &(String, T)> {
    given.iter().flat_map(|pairs| &pairs.0)
}

/// Columns by role. An empty text means that no column has the role.
#[derive(Debug, Default, serde::Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct SurveyColumns {
    /// Scores, the main one first.
    pub score: Option<OneOrMore>,
    /// Date of an answer.
    pub date: Option<String>,
    /// Person.
    pub person: Option<String>,
    /// Columns that divide respondents.
    pub segment: Option<OneOrMore>,
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

/// One text, or a list of them.
#[derive(Debug, serde::Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(untagged)]
pub enum OneOrMore {
    /// One.
    One(String),
    /// Several.
    More(Vec<String>),
}

impl OneOrMore {
    fn list(&self) -> Vec<String> {
        match self {
            Self::One(one) => vec![one.clone()],
            Self::More(list) => list.clone(),
        }
    }
}

/// Unfinished answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "UnfinishedAnswers"))]
#[serde(rename_all = "kebab-case")]
pub enum Unfinished {
    /// They are left out.
    LeaveOut,
    /// They count.
    Count,
}

/// Options from a plain object.
///
/// # Errors
/// [`Refusal::UnknownOption`] with the name of the option that does not exist or has the wrong type.
///
/// # Examples
/// ```
/// use regulars::surveys::detect::refusal::Refusal;
/// use regulars::wasm::surveys_options::read;
///
/// let json = |text| read(&mut serde_json::Deserializer::from_str(text));
/// assert_eq!(json(r#"{ "timeZone": "Europe/Sofia" }"#).unwrap().time_zone.as_deref(), Some("Europe/Sofia"));
/// assert_eq!(json(r#"{ "waves": "month" }"#).unwrap_err(), Refusal::UnknownOption("waves".into()));
/// ```
pub fn read<'de, D: Deserializer<'de>>(options: D) -> Result<SurveyOptions, Refusal> {
    plain_object::read(options).map_err(|name| unknown(name.as_deref().unwrap_or("options")))
}

fn unknown(name: &str) -> Refusal {
    Refusal::UnknownOption(name.to_owned())
}

/// A number within bounds, or its default.
fn within(given: Option<f64>, name: &str, default: f64, bounds: (f64, f64)) -> Result<f64, Refusal> {
    plain_object::within(given, default, bounds).ok_or_else(|| unknown(name))
}

/// A whole number within bounds, or its default.
fn whole(given: Option<f64>, name: &str, default: f64, bounds: (f64, f64)) -> Result<usize, Refusal> {
    plain_object::whole(given, default, bounds).ok_or_else(|| unknown(name))
}

/// A scale with its ends in order.
fn checked(scale: GivenScale, name: &str) -> Result<GivenScale, Refusal> {
    let is_finite =
        [scale.min, scale.max].into_iter().flatten().all(|end| end.is_finite() && end.abs() <= 1_000.0);
    let in_order = scale.min.zip(scale.max).is_none_or(|(min, max)| min < max);
    let both = scale.min.is_some() == scale.max.is_some();
    if is_finite && in_order && both { Ok(scale) } else { Err(unknown(name)) }
}

impl SurveyOptions {
    /// The choices of the report.
    ///
    /// # Errors
    /// [`Refusal::UnknownOption`] with the name of the option whose value is out of range.
    pub fn choices(&self) -> Result<Choices, Refusal> {
        let default = Choices::default();
        let targets = pairs(&self.targets).map(|(column, shares)| (column.clone(), shares.0.clone()));
        let invitations = match self.invitations {
            None => None,
            Some(_) => Some(whole(self.invitations, "invitations", 1.0, (1.0, 1e9))? as f64),
        };
        Ok(Choices {
            confidence: within(self.confidence, "confidence", default.confidence, (0.5, 0.9999))?,
            wave: self.wave.unwrap_or_default(),
            targets: targets.collect(),
            invitations,
            invited: None,
            draws: whole(self.draws, "draws", default.draws as f64, (0.0, 10_000.0))?,
            problem_limit: whole(
                self.problem_limit,
                "problemLimit",
                default.problem_limit as f64,
                (0.0, 1e9),
            )?,
            customers: None,
        })
    }

    /// The options of reading, with the zone that `time_zone` names.
    ///
    /// # Errors
    /// [`Refusal::UnknownOption`] with the name of the option whose value is invalid.
    pub fn reading(&self, zone: Zone) -> Result<Options, Refusal> {
        let columns = self.columns.as_ref().map_or_else(Columns::default, |given| Columns {
            score: given.score.as_ref().map(OneOrMore::list).unwrap_or_default(),
            date: given.date.clone(),
            person: given.person.clone(),
            segment: given.segment.as_ref().map(OneOrMore::list),
            weight: given.weight.clone(),
            comment: given.comment.clone(),
            status: given.status.clone(),
            outcome: given.outcome.clone(),
            invited: given.invited.clone(),
        });
        let delimiter =
            plain_object::delimiter(self.delimiter.as_deref()).ok_or_else(|| unknown("delimiter"))?;
        let date_format = match &self.date_order {
            Some(id) => Some(DateFormat::by_id(id).ok_or_else(|| unknown("dateOrder"))?),
            None => None,
        };
        let labels: Vec<(String, f64)> =
            pairs(&self.labels).map(|(label, score)| (folded(label), *score)).collect();
        if labels.iter().any(|(_, score)| !score.is_finite()) {
            return Err(unknown("labels"));
        }
        Ok(Options {
            columns,
            has_header: self.has_header,
            delimiter,
            date_format,
            zone,
            scale: self.scale.map(|scale| checked(scale, "scale")).transpose()?,
            scales: pairs(&self.scales)
                .map(|(name, scale)| Ok((name.clone(), checked(*scale, "scales")?)))
                .collect::<Result<_, Refusal>>()?,
            labels,
            codes: self.codes,
            halves: self.halves,
            count_unfinished: self.unfinished == Some(Unfinished::Count),
            respondents: self.respondents.unwrap_or_default(),
            wallet: self.wallet.clone().unwrap_or_default(),
        })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn every_wrong_option_is_refused_by_its_name() {
        for (options, name) in [
            (json!([]), "options"),
            (json!({ "score": "nps" }), "score"),
            (json!({ "columns": { "scores": "nps" } }), "columns"),
            (json!({ "columns": { "score": 5 } }), "columns"),
            (json!({ "delimiter": "" }), "delimiter"),
            (json!({ "dateOrder": "ydm" }), "dateOrder"),
            (json!({ "scale": { "min": 5, "max": 1 } }), "scale"),
            (json!({ "scale": { "min": 5 } }), "scale"),
            (json!({ "scale": { "kind": "stars" } }), "scale"),
            (json!({ "labels": { "good": "1" } }), "labels"),
            (json!({ "codes": "plus-one" }), "codes"),
            (json!({ "halves": "round" }), "halves"),
            (json!({ "unfinished": true }), "unfinished"),
            (json!({ "respondents": "first" }), "respondents"),
            (json!({ "wave": "day" }), "wave"),
            (json!({ "invitations": 0 }), "invitations"),
            (json!({ "confidence": 1 }), "confidence"),
            (json!({ "draws": 1.5 }), "draws"),
            (json!({ "problemLimit": -1 }), "problemLimit"),
            (json!({ "targets": { "age": 1 } }), "targets"),
        ] {
            let result = read(options.clone()).and_then(|given| {
                given.choices()?;
                given.reading(Zone::AsWritten)
            });
            match result {
                Err(Refusal::UnknownOption(found)) => assert_eq!(found, name, "{options}"),
                other => panic!("{options}: {other:?}"),
            }
        }
    }
}
