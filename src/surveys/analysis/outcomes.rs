//! Scores compared with behaviour: purchases from an order log, or a column of retention.
//!
//! Each person counts once, with their last answer.

use serde::Serialize;

use super::people::{Answered, Known, key};
use crate::estimate::Estimate;
use crate::math::normal::two_sided_p;
use crate::math::proportion::{newcombe, wilson};
use crate::math::student;
use crate::surveys::detect::inspect::Inspection;
use crate::surveys::detect::options::Kind;
use crate::surveys::detect::roles::OutcomeColumn;
use crate::surveys::summary::measure::{Change, Measure, PASSIVE, PROMOTER};
use crate::surveys::summary::weighted::{Weighted, linearised};

/// Purchases of each customer of an order log.
#[derive(Debug, Clone, Default)]
pub struct Customers {
    /// Their ids as the log counts them, one entry each.
    pub ids: Known,
    /// Purchase days.
    pub purchases: Vec<f64>,
    /// Sum of all amounts.
    pub revenue: Vec<f64>,
    /// Day of the last purchase, in days since 1970-01-01.
    pub last_day: Vec<i32>,
    /// Days of the first purchase, of the second one and of the second product, `i32::MAX` without one; empty where they are
    /// not known.
    pub steps: [Vec<i32>; 3],
    /// Probability of still being a customer; empty where no model fits.
    pub p_alive: Vec<f64>,
    /// Spend of each in the last period of the wallet; empty where unknown.
    pub spent: Vec<f64>,
    /// Last day that the log observes.
    pub end: i32,
}

/// Group of people by their answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum AnswerGroup {
    /// Scores of 9 and 10.
    Promoters,
    /// Scores of 7 and 8.
    Passives,
    /// Scores from 0 to 6.
    Detractors,
    /// Answers that count towards the share of a satisfaction or effort question; for a mean, those above the middle of
    /// the scale.
    Satisfied,
    /// All other answers.
    Others,
}

/// Measure compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum OutcomeId {
    /// Share of people with purchases on several days.
    Repurchase,
    /// Share of people who bought on a day after their answer, among those whose answer is before the end of the
    /// orders.
    Returned,
    /// Mean number of purchase days.
    Purchases,
    /// Mean revenue.
    Revenue,
    /// Mean probability of still being a customer.
    PAlive,
    /// Share of people who stayed, by a column of the survey.
    Stayed,
}

/// People of a group.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct OutcomeGroup {
    /// The group.
    pub id: AnswerGroup,
    /// Number of its people.
    pub people: u64,
    /// Their spend; null without orders.
    pub revenue: Option<f64>,
}

/// A figure per group, and the difference of the first and the last group.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Outcome {
    /// Measure compared.
    pub id: OutcomeId,
    /// True if the values are shares or probabilities from 0 to 1.
    pub share: bool,
    /// Per group: Wilson’s interval of a share, Student’s of a mean; null without people, or for the mean of one.
    pub groups: Vec<Option<Estimate>>,
    /// First group − last: Newcombe’s interval of shares, Welch’s of means; null where either has none.
    pub difference: Option<OutcomeDifference>,
}

/// Difference of two groups.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct OutcomeDifference {
    /// First group − last.
    pub value: f64,
    /// Lower end of its interval.
    pub low: f64,
    /// Upper end of its interval.
    pub high: f64,
    /// Two-sided p-value.
    pub p_value: f64,
}

/// Scores compared with behaviour.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Outcomes {
    /// Column of the persons that were matched with the orders, or the column of customers who stayed.
    pub column: String,
    /// True if the behaviour comes from orders.
    pub orders: bool,
    /// People with an answer whose behaviour is known.
    pub matched: u64,
    /// People with an answer whose behaviour is not known.
    pub unmatched: u64,
    /// The groups, the best answers first.
    pub groups: Vec<OutcomeGroup>,
    /// The figures; empty if nobody is matched.
    pub measures: Vec<Outcome>,
    /// Result of the main question weighted by each person's revenue; null without orders.
    pub by_revenue: Option<Weighted>,
}

/// A person with an answer and known behaviour.
struct Person {
    group: usize,
    score: f64,
    day: Option<i32>,
    customer: usize,
}

/// Groups of a kind of question.
pub fn groups_of(kind: Kind) -> &'static [AnswerGroup] {
    match kind {
        Kind::Nps => &[AnswerGroup::Promoters, AnswerGroup::Passives, AnswerGroup::Detractors],
        _ => &[AnswerGroup::Satisfied, AnswerGroup::Others],
    }
}

/// Place of the group that an answer belongs to.
pub fn group_of(measure: Measure, score: f64) -> usize {
    match measure {
        Measure::Nps => usize::from(score < PROMOTER) + usize::from(score < PASSIVE),
        Measure::Share(from) => usize::from(score < from),
        Measure::Mean(min, max) => usize::from(score <= (min + max) / 2.0),
    }
}

/// The main question joined with the orders of the same people.
pub fn with_orders(
    inspection: &Inspection,
    answered: &Answered,
    customers: &Customers,
    measure: Measure,
    confidence: f64,
) -> Outcomes {
    let kind = inspection.questions[0].scores.kind;
    let column = key(inspection, &|column| customers.ids.of(column));
    let known = column.map(|column| (column, customers.ids.of(&inspection.sheet.columns[column])));
    let mut people = Vec::new();
    let mut seen = vec![false; customers.purchases.len()];
    let mut unmatched = 0;
    // The last answers first, because several columns of persons may name one customer.
    for entry in answered.entries.iter().rev() {
        let customer = known.as_ref().and_then(|(column, known)| {
            known[inspection.sheet.columns[*column].codes[entry.row as usize] as usize]
        });
        match customer {
            None => unmatched += 1,
            Some(customer) if !seen[customer] => {
                seen[customer] = true;
                let (score, day) = (entry.score, entry.day);
                people.push(Person { group: group_of(measure, score), score, day, customer });
            }
            Some(_) => {}
        }
    }
    let ids = groups_of(kind);
    let groups = ids
        .iter()
        .enumerate()
        .map(|(place, &id)| {
            let own = || people.iter().filter(|person| person.group == place);
            OutcomeGroup {
                id,
                people: own().count() as u64,
                revenue: Some(own().map(|person| customers.revenue[person.customer]).sum()),
            }
        })
        .collect();
    let count = ids.len();
    let mut measures = Vec::new();
    if !people.is_empty() {
        let shares = |id, test: &dyn Fn(&Person) -> Option<bool>| {
            share(
                id,
                count,
                people.iter().filter_map(|own| test(own).map(|yes| (own.group, yes))),
                confidence,
            )
        };
        let means = |id, value: &dyn Fn(&Person) -> f64, range: (f64, f64)| {
            mean(id, count, people.iter().map(|own| (own.group, value(own))), confidence, range)
        };
        const ANY: (f64, f64) = (f64::NEG_INFINITY, f64::INFINITY);
        measures.push(shares(OutcomeId::Repurchase, &|own| Some(customers.purchases[own.customer] > 1.0)));
        // Orders that end before an answer have no information on later purchases.
        let returned = |own: &Person| {
            let day = own.day.filter(|&day| day < customers.end)?;
            Some(customers.last_day[own.customer] > day)
        };
        if people.iter().any(|own| returned(own).is_some()) {
            measures.push(shares(OutcomeId::Returned, &returned));
        }
        measures.push(means(
            OutcomeId::Purchases,
            &|own| customers.purchases[own.customer],
            (0.0, f64::INFINITY),
        ));
        measures.push(means(OutcomeId::Revenue, &|own| customers.revenue[own.customer], ANY));
        if !customers.p_alive.is_empty() {
            let alive = |own: &Person| customers.p_alive[own.customer];
            measures.push(means(OutcomeId::PAlive, &alive, (0.0, 1.0)));
        }
    }
    let weighted: Vec<(f64, f64)> = people
        .iter()
        .map(|own| (measure.value(own.score), customers.revenue[own.customer].max(0.0)))
        .collect();
    Outcomes {
        column: column.or(inspection.roles.person).map_or(String::new(), |own| inspection.id(own).to_owned()),
        orders: true,
        matched: people.len() as u64,
        unmatched,
        groups,
        measures,
        by_revenue: linearised(&weighted, confidence, measure.range()),
    }
}

/// The main question compared with a column of customers who stayed.
pub fn with_column(
    inspection: &Inspection,
    answered: &Answered,
    OutcomeColumn { column, stayed }: &OutcomeColumn,
    measure: Measure,
    confidence: f64,
) -> Outcomes {
    let ids = groups_of(inspection.questions[0].scores.kind);
    let cells = &inspection.sheet.columns[*column];
    let known: Vec<(usize, bool)> = answered
        .entries
        .iter()
        .filter_map(|entry| {
            let own = stayed[cells.codes[entry.row as usize] as usize]?;
            Some((group_of(measure, entry.score), own))
        })
        .collect();
    let groups = ids.iter().enumerate().map(|(place, &id)| OutcomeGroup {
        id,
        people: known.iter().filter(|(group, _)| *group == place).count() as u64,
        revenue: None,
    });
    let measures = match known.is_empty() {
        true => Vec::new(),
        false => vec![share(OutcomeId::Stayed, ids.len(), known.iter().copied(), confidence)],
    };
    Outcomes {
        column: inspection.id(*column).to_owned(),
        orders: false,
        matched: known.len() as u64,
        unmatched: (answered.entries.len() - known.len()) as u64,
        groups: groups.collect(),
        measures,
        by_revenue: None,
    }
}

/// A share per group.
fn share(
    id: OutcomeId,
    count: usize,
    people: impl Iterator<Item = (usize, bool)>,
    confidence: f64,
) -> Outcome {
    let mut sums = vec![(0.0, 0.0); count];
    for (group, yes) in people {
        sums[group].0 += f64::from(u8::from(yes));
        sums[group].1 += 1.0;
    }
    let groups = sums.iter().map(|&(yes, all)| (all > 0.0).then(|| wilson(yes, all, confidence))).collect();
    let (first, last) = (sums[0], sums[count - 1]);
    let difference = (first.1 > 0.0 && last.1 > 0.0).then(|| {
        let own = newcombe(first, last, confidence);
        let pooled = (first.0 + last.0) / (first.1 + last.1);
        let error = (pooled * (1.0 - pooled) * (1.0 / first.1 + 1.0 / last.1)).sqrt();
        let p_value = if error > 0.0 { two_sided_p(own.value / error) } else { 1.0 };
        OutcomeDifference { value: own.value, low: own.low, high: own.high, p_value }
    });
    Outcome { id, share: true, groups, difference }
}

/// A mean per group.
fn mean(
    id: OutcomeId,
    count: usize,
    people: impl Iterator<Item = (usize, f64)>,
    confidence: f64,
    range: (f64, f64),
) -> Outcome {
    let mut values = vec![Vec::new(); count];
    people.for_each(|(group, value)| values[group].push(value));
    let moments: Vec<Moments> = values.iter().map(|own| Moments::of(own)).collect();
    let groups = moments
        .iter()
        .map(|own| student::interval(own.mean, own.error(), own.count, confidence, range))
        .collect();
    let difference = Moments::difference(&moments[0], &moments[count - 1], confidence);
    Outcome { id, share: range.1 == 1.0, groups, difference }
}

/// Count, mean and variance of values.
struct Moments {
    count: f64,
    mean: f64,
    variance: f64,
}

impl Moments {
    fn of(values: &[f64]) -> Self {
        let count = values.len() as f64;
        let mean = values.iter().sum::<f64>() / count.max(1.0);
        let spread: f64 = values.iter().map(|value| (value - mean) * (value - mean)).sum();
        Self { count, mean, variance: spread / (count - 1.0).max(1.0) }
    }

    fn error(&self) -> f64 {
        (self.variance / self.count).sqrt()
    }

    /// First − second, by Welch and Satterthwaite; `None` where a group has no spread to estimate from.
    fn difference(first: &Self, second: &Self, confidence: f64) -> Option<OutcomeDifference> {
        if first.count < 2.0 || second.count < 2.0 {
            return None;
        }
        let change = Change::welch(
            (first.mean, first.variance, first.count),
            (second.mean, second.variance, second.count),
            confidence,
        )?;
        Some(OutcomeDifference {
            value: change.value,
            low: change.low,
            high: change.high,
            p_value: change.p_value,
        })
    }
}
