//! Loyalty index: recommending, buying again and buying other products of the same people, over time; and surveys that ask
//! for all three.

use std::collections::{BTreeMap, HashSet};

use serde::Serialize;

use super::outcomes::Customers;
use super::people::key;
use crate::estimate::Estimate;
use crate::math::proportion::wilson;
use crate::math::student;
use crate::surveys::detect::inspect::Inspection;
use crate::surveys::detect::options::Kind;
use crate::surveys::detect::vocabulary::loyalty::{AGAIN, OTHER, RECOMMEND, asks};
use crate::surveys::read::answers::Answers;
use crate::surveys::read::respondents::{NOBODY, Respondents};
use crate::surveys::summary::measure::{PASSIVE, PROMOTER};
use crate::tables::day::{Day, civil, day, format_iso};

/// Loyalty index of people, by quarter.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LoyaltyIndex {
    /// Source of its parts.
    pub source: LoyaltySource,
    /// All answers, the last of each person.
    pub all: LoyaltyWave,
    /// By quarter of the answer, the last of each person in it; empty without dates.
    pub quarters: Vec<LoyaltyWave>,
}

/// Source of the parts of a loyalty index.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum LoyaltySource {
    /// Answers to the question of the Net Promoter Score, and orders of the same people: from 0 to 100.
    Orders,
    /// Three questions from 1, definitely yes, to 6: the lower, the more loyal.
    Survey,
}

/// Loyalty index of a time.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LoyaltyWave {
    /// First day of the quarter, yyyy-mm-dd; null for all answers.
    pub start: Option<String>,
    /// People who answered.
    pub answers: u64,
    /// Those of them with all three parts. Each part is computed for these people only.
    pub people: u64,
    /// Net Promoter Score in points, or mean answer about recommending; null without people.
    pub recommend: Option<Estimate>,
    /// Share with a second purchase by the end of the quarter, or mean answer about buying again.
    pub repurchase: Option<Estimate>,
    /// Share with a second product by the end of the quarter, or mean answer about other products; null where no order
    /// names products.
    pub upsell: Option<Estimate>,
    /// Mean of (NPS + 100) ÷ 2 and both shares in percent, or of the three answers; null without one of them.
    pub index: Option<Estimate>,
}

/// A person’s part in the three figures.
type Parts = [f64; 3];

/// First and last day of the quarter of a day.
fn quarter(of: Day) -> (Day, Day) {
    let (year, month, _) = civil(of);
    let month = (month - 1) / 3 * 3 + 1;
    let first = |year: i32, month: u32| day(year as u32, month, 1).unwrap_or(of);
    let next = if month > 9 { first(year + 1, 1) } else { first(year, month + 3) };
    (first(year, month), next - 1)
}

/// Last row of each person, over all and then by quarter: its first day, and the rows in the order of time.
fn waves(everyone: &Respondents, has_answer: &dyn Fn(u32) -> bool) -> Vec<(Option<Day>, Vec<u32>)> {
    let mut rows: Vec<u32> = everyone.rows.iter().copied().filter(|&row| has_answer(row)).collect();
    let moment = |row: u32| everyone.moments[row as usize];
    rows.sort_unstable_by_key(|&row| (moment(row), row));
    let last = |rows: &[u32]| {
        let (mut seen, mut kept) = (HashSet::new(), Vec::new());
        for &row in rows.iter().rev() {
            let person = everyone.persons[row as usize];
            if person == NOBODY || seen.insert(person) {
                kept.push(row);
            }
        }
        kept.reverse();
        kept
    };
    let mut by_quarter: BTreeMap<Day, Vec<u32>> = BTreeMap::new();
    for &row in &rows {
        if let Some(at) = moment(row) {
            by_quarter.entry(quarter(at.div_euclid(86_400) as Day).0).or_default().push(row);
        }
    }
    let mut found = vec![(None, last(&rows))];
    found.extend(by_quarter.into_iter().map(|(start, rows)| (Some(start), last(&rows))));
    found
}

impl LoyaltyIndex {
    /// By the answers to the main question and the orders of the same people; `None` unless the main question is that
    /// of the Net Promoter Score and the days of the orders are known.
    pub fn with_orders(
        inspection: &Inspection,
        everyone: &Respondents,
        answers: &Answers,
        customers: &Customers,
        confidence: f64,
    ) -> Option<Self> {
        let [first, second, product] = &customers.steps;
        if inspection.questions[0].scores.kind != Kind::Nps || first.is_empty() {
            return None;
        }
        let column = key(inspection, &|column| customers.ids.of(column))?;
        let cells = &inspection.sheet.columns[column];
        let known = customers.ids.of(cells);
        let has_products = product.iter().any(|&day| day != i32::MAX);
        let wave = |(start, rows): (Option<Day>, Vec<u32>)| {
            let until = start.map_or(customers.end, |start| quarter(start).1.min(customers.end));
            let mut seen = HashSet::new();
            // The last answers first, because several spellings may name one customer.
            let part = |&row: &u32| -> Option<Parts> {
                let customer = known[cells.codes[row as usize] as usize]?;
                // A person without a purchase so far cannot buy again.
                if first[customer] > until || !seen.insert(customer) {
                    return None;
                }
                let recommends = match answers.score(row)? {
                    score if score >= PROMOTER => 1.0,
                    score if score >= PASSIVE => 0.0,
                    _ => -1.0,
                };
                let by = |day: i32| f64::from(u8::from(day <= until));
                Some([recommends, by(second[customer]), by(product[customer])])
            };
            let parts: Vec<Parts> = rows.iter().rev().filter_map(part).collect();
            LoyaltyWave::of_orders(start, rows.len(), &parts, has_products, confidence)
        };
        let found = waves(everyone, &|row| answers.score(row).is_some());
        Some(Self::new(LoyaltySource::Orders, found.into_iter().map(wave)))
    }

    /// By three questions from 1 to 6; `None` unless each part has a question.
    pub fn of_survey(
        inspection: &Inspection,
        everyone: &Respondents,
        answers: &[Answers],
        confidence: f64,
    ) -> Option<Self> {
        let place = |is_asked: &dyn Fn(&str) -> bool| {
            inspection.questions.iter().position(|question| {
                let name = inspection.headers.names[question.column].to_lowercase();
                let scale = question.scores.scale;
                (scale.min, scale.max) == (1.0, 6.0) && is_asked(&name)
            })
        };
        let others = |name: &str| asks(name, OTHER);
        let places = [
            place(&|name| asks(name, RECOMMEND) && !others(name))?,
            place(&|name| asks(name, AGAIN) && !others(name) && !asks(name, RECOMMEND))?,
            place(&others)?,
        ];
        // Answers unchanged: 1 is definitely yes, even if another end counts as better elsewhere.
        let value = |row: u32, place: usize| {
            let score = answers[place].score(row)?;
            Some(if inspection.questions[place].scores.scale.reversed { 7.0 - score } else { score })
        };
        let any = |row: u32| places.iter().any(|&place| value(row, place).is_some());
        let wave = |(start, rows): (Option<Day>, Vec<u32>)| {
            let part = |&row: &u32| -> Option<Parts> {
                Some([value(row, places[0])?, value(row, places[1])?, value(row, places[2])?])
            };
            let parts: Vec<Parts> = rows.iter().filter_map(part).collect();
            LoyaltyWave::of_answers(start, rows.len(), &parts, confidence)
        };
        Some(Self::new(LoyaltySource::Survey, waves(everyone, &any).into_iter().map(wave)))
    }

    fn new(source: LoyaltySource, mut waves: impl Iterator<Item = LoyaltyWave>) -> Self {
        let all = waves.next().unwrap_or_else(|| LoyaltyWave::empty(None, 0));
        Self { source, all, quarters: waves.collect() }
    }
}

impl LoyaltyWave {
    fn empty(start: Option<Day>, answers: usize) -> Self {
        Self {
            start: start.map(format_iso),
            answers: answers as u64,
            people: 0,
            recommend: None,
            repurchase: None,
            upsell: None,
            index: None,
        }
    }

    /// The index is a mean over people of the mean of their three parts, so that its interval is Student’s.
    fn of_orders(
        start: Option<Day>,
        answers: usize,
        parts: &[Parts],
        has_products: bool,
        confidence: f64,
    ) -> Self {
        if parts.is_empty() {
            return Self::empty(start, answers);
        }
        let share =
            |at: usize| wilson(parts.iter().map(|part| part[at]).sum(), parts.len() as f64, confidence);
        let each = |part: &Parts| (50.0 * (part[0] + 1.0) + 100.0 * part[1] + 100.0 * part[2]) / 3.0;
        let points = |part: &Parts| 100.0 * part[0];
        Self {
            people: parts.len() as u64,
            recommend: Some(mean(parts, &points, confidence, (-100.0, 100.0))),
            repurchase: Some(share(1)),
            upsell: has_products.then(|| share(2)),
            index: has_products.then(|| mean(parts, &each, confidence, (0.0, 100.0))),
            ..Self::empty(start, answers)
        }
    }

    fn of_answers(start: Option<Day>, answers: usize, parts: &[Parts], confidence: f64) -> Self {
        if parts.is_empty() {
            return Self::empty(start, answers);
        }
        let of = |value: &dyn Fn(&Parts) -> f64| Some(mean(parts, value, confidence, (1.0, 6.0)));
        Self {
            people: parts.len() as u64,
            recommend: of(&|part| part[0]),
            repurchase: of(&|part| part[1]),
            upsell: of(&|part| part[2]),
            index: of(&|part| part.iter().sum::<f64>() / 3.0),
            ..Self::empty(start, answers)
        }
    }
}

/// A mean with its t interval; for equal values or one person, the whole possible range.
fn mean(
    parts: &[Parts],
    value: &dyn Fn(&Parts) -> f64,
    confidence: f64,
    (low, high): (f64, f64),
) -> Estimate {
    let n = parts.len() as f64;
    let mean = parts.iter().map(value).sum::<f64>() / n;
    let spread: f64 = parts.iter().map(|part| (value(part) - mean).powi(2)).sum();
    let error = (spread / (n * (n - 1.0).max(1.0))).sqrt();
    let interval = student::interval(mean, error, n, confidence, (low, high));
    interval.unwrap_or(Estimate { value: mean, low, high, confidence })
}
