//! Share of wallet: our share of people’s spending, their spending elsewhere, and the Wallet Allocation Rule.

use serde::Serialize;

use super::outcomes::{AnswerGroup, Customers, group_of, groups_of};
use super::people::key;
use super::reading::Counted;
use super::segments::{group_order, groups};
use crate::estimate::Estimate;
use crate::math::proportion::wilson;
use crate::math::ranking::arranged;
use crate::math::student;
use crate::metrics::wallet_allocation::allocated;
use crate::surveys::detect::inspect::Inspection;
use crate::surveys::detect::wallet::{Cell, WalletRole};
use crate::surveys::detect::wallet_choices::{BrandOrder, SpendPeriod};
use crate::surveys::read::answers::Answers;
use crate::surveys::summary::measure::{FEW, Measure};
use crate::tables::column::Column;

/// Customer share, or the data missing for it.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "SurveyWallet"))]
#[serde(rename_all = "camelCase")]
pub struct Wallet {
    /// Columns by role.
    pub columns: Vec<WalletColumn>,
    /// True if the columns were recognised by their headers, not chosen.
    pub found: bool,
    /// Spending and our share of it; null where the columns do not give it.
    pub spending: Option<Spending>,
    /// Reason why it is missing: `needs-own`, `needs-total`, `needs-period`, `needs-longer-orders`, `unsure-amounts`,
    /// `nobody`; null if it exists, or if no column is of spending.
    pub missing: Option<&'static str>,
    /// Share by the ranks of brands; null without such columns.
    pub allocation: Option<Allocation>,
    /// Reason why it is missing: `needs-own-brand`, `needs-order`, `nobody`; null if it exists, or if no column is of
    /// brands.
    pub missing_brand: Option<&'static str>,
}

/// A column of the wallet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct WalletColumn {
    /// Its role; null for one of a brand.
    pub role: Option<WalletRole>,
    /// Column as the options call it.
    pub column: String,
    /// Its header.
    pub name: String,
}

/// Spending in the category and our share of it.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "WalletSpending"))]
#[serde(rename_all = "camelCase")]
pub struct Spending {
    /// True if our part comes from the orders, not from stated spending.
    pub orders: bool,
    /// True if the columns contain amounts, not only shares.
    pub amounts: bool,
    /// People with known spending.
    pub people: u64,
    /// People left out: `no-answer`, `bad-amount`, `more-than-all`, `nothing-spent`, `not-in-orders`.
    pub left_out: Vec<Counted>,
    /// All of them.
    pub all: WalletGroup,
    /// Their spend with us, and in the category; null without amounts.
    pub sums: Option<(f64, f64)>,
    /// Our share by their own answers, where the orders give another; null without either.
    pub claimed: Option<Estimate>,
    /// Market share among those asked, and its factors; null if all of them are our customers, or without amounts.
    pub market: Option<Market>,
    /// Groups by their answer to the main question.
    pub by_answer: Vec<(AnswerGroup, WalletGroup)>,
    /// Groups of the segment columns, those with the largest potential first.
    pub segments: Vec<WalletSegment>,
}

/// Share and headroom of a group of people.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct WalletGroup {
    /// Number of people.
    pub people: u64,
    /// Share of their spending taken together, Σ own ÷ Σ all; without amounts the mean share.
    pub share: Estimate,
    /// Mean of their shares.
    pub mean: Estimate,
    /// Mean spend per person elsewhere; null without amounts.
    pub headroom: Option<Estimate>,
    /// Fewer than 20 people.
    pub small: bool,
}

/// A group of a column of segments.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct WalletSegment {
    /// Column that divides the respondents.
    pub column: String,
    /// Its text for this group.
    pub value: String,
    /// Figures of the group.
    #[serde(flatten)]
    pub group: WalletGroup,
}

/// Market share among those asked.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "WalletMarket"))]
#[serde(rename_all = "camelCase")]
pub struct Market {
    /// Σ own ÷ Σ all over everybody: penetration × share of wallet × usage index.
    pub share: Estimate,
    /// Share of people who buy from us.
    pub penetration: Estimate,
    /// Our share of the spending of those who buy from us.
    pub share_of_wallet: Estimate,
    /// Mean spending of people who buy from us ÷ that of everybody.
    pub usage: f64,
}

/// Share by the Wallet Allocation Rule.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "WalletAllocation"))]
#[serde(rename_all = "camelCase")]
pub struct Allocation {
    /// Our brand’s column.
    pub column: String,
    /// Order of the brands.
    pub order: BrandOrder,
    /// People who ordered our brand and another one.
    pub people: u64,
    /// Mean allocation of our brand.
    pub share: Estimate,
    /// Mean allocation if everybody ranked it first.
    pub first: f64,
    /// Each brand: column, people, mean rank and mean allocation.
    pub brands: Vec<Brand>,
}

/// A brand that people ordered.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "RankedBrand"))]
pub struct Brand {
    /// Its column.
    pub column: String,
    /// The header.
    pub name: String,
    /// People who ordered it.
    pub people: u64,
    /// Mean rank.
    pub rank: f64,
    /// Mean allocation, with its interval.
    pub share: Estimate,
}

/// Data from which share of wallet is calculated.
pub struct Asked<'a> {
    /// The file.
    pub inspection: &'a Inspection,
    /// Rows that count.
    pub rows: &'a [u32],
    /// Weights by row; empty without any.
    pub weights: &'a [f64],
    /// Answers to the main question, with its measure.
    pub main: (&'a Answers, Measure),
    /// Purchases of the same people.
    pub customers: Option<&'a Customers>,
    /// The period of the answers.
    pub period: Option<SpendPeriod>,
    /// Confidence level of intervals.
    pub confidence: f64,
}

/// A person's spend with us and everywhere, and the weight.
#[derive(Debug, Clone, Copy)]
struct Spender {
    row: u32,
    own: f64,
    all: f64,
    weight: f64,
}

/// Ratio Σw·own ÷ Σw·all with its linearised interval.
///
/// # Formula
/// SE² = n ÷ (n − 1)·Σ(w·(own − R·all))² ÷ (Σw·all)²
///
/// # Source
/// Cochran 1977, Sampling Techniques, 3rd edition, section 6.3; `svyratio` of R’s package survey.
fn ratio(people: &[Spender], confidence: f64, range: (f64, f64)) -> Estimate {
    let (mut own, mut all) = (0.0, 0.0);
    for person in people {
        own += person.weight * person.own;
        all += person.weight * person.all;
    }
    let value = own / all;
    let squares: f64 =
        people.iter().map(|person| (person.weight * (person.own - value * person.all)).powi(2)).sum();
    let count = people.len() as f64;
    let error = (count / (count - 1.0).max(1.0) * squares).sqrt() / all;
    student::interval(value, error, count, confidence, range)
        .unwrap_or_else(|| open(value, count, confidence, range))
}

/// Interval if all people are equal: for shares only, amounts have none.
fn open(value: f64, count: f64, confidence: f64, (min, max): (f64, f64)) -> Estimate {
    if !max.is_finite() {
        return Estimate { value, low: min, high: f64::MAX, confidence };
    }
    crate::math::proportion::mean_of_alike(value, count, confidence, (min, max))
}

/// The same with 1 for everybody's total: a weighted mean.
fn mean(people: &[Spender], of: impl Fn(&Spender) -> f64, confidence: f64, range: (f64, f64)) -> Estimate {
    let ones: Vec<Spender> =
        people.iter().map(|person| Spender { own: of(person), all: 1.0, ..*person }).collect();
    ratio(&ones, confidence, range)
}

const SHARE: (f64, f64) = (0.0, 1.0);

fn group(people: &[Spender], amounts: bool, confidence: f64) -> Option<WalletGroup> {
    if people.is_empty() {
        return None;
    }
    let mean_share = mean(people, |person| person.own / person.all, confidence, SHARE);
    let headroom = (amounts && people.len() > 1).then(|| {
        let left = mean(people, |person| person.all - person.own, confidence, (0.0, f64::INFINITY));
        if left.high == f64::MAX { Estimate { low: left.value, high: left.value, ..left } } else { left }
    });
    Some(WalletGroup {
        people: people.len() as u64,
        share: if amounts { ratio(people, confidence, SHARE) } else { mean_share },
        mean: mean_share,
        headroom,
        small: (people.len() as f64) < FEW,
    })
}

/// Answers on spending left out, by reason.
#[derive(Default)]
struct LeftOut {
    no_answer: u64,
    bad: u64,
    more: u64,
    nothing: u64,
    strangers: u64,
}

impl LeftOut {
    fn counted(&self) -> Vec<Counted> {
        [
            ("no-answer", self.no_answer),
            ("bad-amount", self.bad),
            ("more-than-all", self.more),
            ("nothing-spent", self.nothing),
            ("not-in-orders", self.strangers),
        ]
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(code, count)| Counted { code, count })
        .collect()
    }
}

/// Columns from which own and total spending come.
#[derive(Clone, Copy, PartialEq)]
enum Way {
    /// Own and all.
    OwnTotal,
    /// Own and elsewhere.
    OwnElsewhere,
    /// All and elsewhere.
    TotalElsewhere,
    /// Share and all.
    ShareTotal,
    /// Share and own.
    ShareOwn,
    /// Share and elsewhere.
    ShareElsewhere,
    /// The share alone.
    Share,
}

fn way(has: impl Fn(WalletRole) -> bool) -> Result<Way, &'static str> {
    use WalletRole::{Elsewhere, Share, Spend, Total};
    let (total, elsewhere, own, share) = (has(Total), has(Elsewhere), has(Spend), has(Share));
    match (total, elsewhere, own, share) {
        (true, _, true, _) => Ok(Way::OwnTotal),
        (false, true, true, _) => Ok(Way::OwnElsewhere),
        (true, _, false, true) => Ok(Way::ShareTotal),
        (true, true, false, false) => Ok(Way::TotalElsewhere),
        (false, false, true, true) => Ok(Way::ShareOwn),
        (false, true, false, true) => Ok(Way::ShareElsewhere),
        (false, false, false, true) => Ok(Way::Share),
        (true, false, false, false) | (false, true, false, false) => Err("needs-own"),
        (false, false, true, false) => Err("needs-total"),
        (false, false, false, false) => Err(""),
    }
}

impl Asked<'_> {
    /// Customer share; `None` where no column is of spending or of brands.
    pub fn wallet(&self) -> Option<Wallet> {
        let columns = &self.inspection.wallet;
        if columns.spending.is_empty() && columns.brands.is_empty() && columns.doubt.is_none() {
            return None;
        }
        let column = |role: Option<WalletRole>, column: usize| WalletColumn {
            role,
            column: self.inspection.id(column).to_owned(),
            name: self.inspection.headers.names[column].clone(),
        };
        let spending = self.spending();
        let allocation = self.allocation();
        Some(Wallet {
            columns: columns
                .spending
                .iter()
                .map(|own| column(Some(own.0), own.1))
                .chain(columns.brands.iter().map(|own| column(None, own.0)))
                .collect(),
            found: columns.found,
            missing: match (&spending, columns.doubt) {
                (Err(_), Some(_)) => Some("unsure-amounts"),
                (Err(code), None) => Some(*code).filter(|code| !code.is_empty()),
                (Ok(_), _) => None,
            },
            spending: spending.ok(),
            missing_brand: allocation.as_ref().err().copied().filter(|code| !code.is_empty()),
            allocation: allocation.ok(),
        })
    }

    fn weight(&self, row: u32) -> f64 {
        self.weights.get(row as usize).copied().unwrap_or(1.0)
    }

    fn value(&self, role: WalletRole, row: u32) -> Option<Cell> {
        let (_, column, cells) = self.inspection.wallet.spending.iter().find(|own| own.0 == role)?;
        Some(cells[self.inspection.sheet.columns[*column].codes[row as usize] as usize])
    }

    /// Own and all spending of each row that the columns give.
    fn answered(&self, way: Way, left_out: &mut LeftOut) -> Vec<Spender> {
        use WalletRole::{Elsewhere, Share, Spend, Total};
        let pair = match way {
            Way::OwnTotal => (Spend, Total),
            Way::OwnElsewhere => (Spend, Elsewhere),
            Way::TotalElsewhere => (Elsewhere, Total),
            Way::ShareTotal => (Share, Total),
            Way::ShareOwn => (Share, Spend),
            Way::ShareElsewhere => (Share, Elsewhere),
            Way::Share => (Share, Share),
        };
        let mut people = Vec::new();
        for &row in self.rows {
            let cells = [pair.0, pair.1].map(|role| self.value(role, row).unwrap_or(Cell::Missing));
            let (first, second) = match cells {
                [Cell::Value(first), Cell::Value(second)] => (first, second),
                [Cell::Bad, _] | [_, Cell::Bad] => {
                    left_out.bad += 1;
                    continue;
                }
                _ => {
                    left_out.no_answer += 1;
                    continue;
                }
            };
            let (own, all) = match way {
                Way::OwnTotal => (first, second),
                Way::OwnElsewhere => (first, first + second),
                Way::TotalElsewhere => (second - first, second),
                Way::ShareTotal => (first * second, second),
                // Zero of a known amount, or all of an unknown one: neither gives the total.
                Way::ShareOwn => (second, if first > 0.0 { second / first } else { f64::NAN }),
                Way::ShareElsewhere if first < 1.0 => {
                    let all = second / (1.0 - first);
                    (all - second, all)
                }
                Way::ShareElsewhere => (f64::NAN, f64::NAN),
                Way::Share => (first, 1.0),
            };
            if !(own.is_finite() && all.is_finite()) {
                left_out.bad += 1;
            } else if all <= 0.0 {
                left_out.nothing += 1;
            } else if own < 0.0 || own > all {
                left_out.more += 1;
            } else {
                people.push(Spender { row, own, all, weight: self.weight(row) });
            }
        }
        people.retain(|person| person.weight > 0.0);
        people
    }

    /// Each person’s total spend, or spend elsewhere if the file has no totals; our part is still 0.
    fn totals(&self, left_out: &mut LeftOut) -> Vec<Spender> {
        let mut people = Vec::new();
        let by_total = self.value(WalletRole::Total, 0).is_some();
        for &row in self.rows {
            let role = if by_total { WalletRole::Total } else { WalletRole::Elsewhere };
            match self.value(role, row) {
                Some(Cell::Value(all)) => {
                    people.push(Spender { row, own: 0.0, all, weight: self.weight(row) })
                }
                Some(Cell::Bad) => left_out.bad += 1,
                _ => left_out.no_answer += 1,
            }
        }
        people.retain(|person| person.weight > 0.0);
        people
    }

    fn spending(&self) -> Result<Spending, &'static str> {
        let has = |role: WalletRole| self.value(role, 0).is_some();
        let mut left_out = LeftOut::default();
        let way = way(has);
        let money = has(WalletRole::Total) || has(WalletRole::Elsewhere);
        let joined = self.customers.filter(|_| money);
        match joined {
            Some(_) if way.is_err() && self.period.is_none() => return Err("needs-period"),
            Some(customers) if way.is_err() && customers.spent.is_empty() => {
                return Err("needs-longer-orders");
            }
            _ => {}
        }
        let joined = joined.filter(|customers| self.period.is_some() && !customers.spent.is_empty());
        let claimed = match way {
            Ok(way) => self.answered(way, &mut LeftOut::default()),
            Err(_) => Vec::new(),
        };
        let (people, orders, amounts) = match (joined, way) {
            (Some(customers), _) => (self.bought(customers, &mut left_out), true, true),
            (None, Ok(way)) => (self.answered(way, &mut left_out), false, way != Way::Share),
            (None, Err(code)) => return Err(code),
        };
        let confidence = self.confidence;
        let all = group(&people, amounts, confidence).ok_or("nobody")?;
        let (answers, measure) = self.main;
        let ids = groups_of(self.inspection.questions[0].scores.kind);
        let by_answer = ids
            .iter()
            .enumerate()
            .filter_map(|(place, &id)| {
                let own: Vec<Spender> = people
                    .iter()
                    .copied()
                    .filter(|person| {
                        answers.score(person.row).map(|score| group_of(measure, score)) == Some(place)
                    })
                    .collect();
                group(&own, amounts, confidence).map(|group| (id, group))
            })
            .collect();
        let columns = self.inspection.roles.segments.iter();
        let segments = columns.flat_map(|&column| self.by_column(&people, column, amounts)).collect();
        let sum =
            |of: fn(&Spender) -> f64| people.iter().map(|person| person.weight * of(person)).sum::<f64>();
        Ok(Spending {
            orders,
            amounts,
            people: people.len() as u64,
            left_out: left_out.counted(),
            all,
            sums: amounts.then(|| (sum(|person| person.own), sum(|person| person.all))),
            claimed: (orders && !claimed.is_empty()).then(|| ratio(&claimed, confidence, SHARE)),
            market: if amounts { market(&people, confidence) } else { None },
            by_answer,
            segments,
        })
    }

    /// Spending with us from the orders, for people found in them or identified in the survey.
    fn bought(&self, customers: &Customers, left_out: &mut LeftOut) -> Vec<Spender> {
        let Some(column) = key(self.inspection, &|column: &Column| customers.ids.of(column)) else {
            left_out.strangers = self.rows.len() as u64;
            return Vec::new();
        };
        let cells = &self.inspection.sheet.columns[column];
        let known = customers.ids.of(cells);
        let is_elsewhere = self.value(WalletRole::Total, 0).is_none();
        let mut seen = vec![false; customers.spent.len()];
        let mut people = Vec::new();
        // The last answers first, because each customer counts once.
        for mut person in self.totals(left_out).into_iter().rev() {
            let Some(customer) = known[cells.codes[person.row as usize] as usize] else {
                left_out.strangers += 1;
                continue;
            };
            if std::mem::replace(&mut seen[customer], true) {
                continue;
            }
            person.own = customers.spent[customer].max(0.0);
            if is_elsewhere {
                person.all += person.own;
            }
            if person.all <= 0.0 {
                left_out.nothing += 1;
            } else if person.own > person.all {
                left_out.more += 1;
            } else {
                people.push(person);
            }
        }
        people.reverse();
        people
    }

    fn by_column(&self, people: &[Spender], column: usize, amounts: bool) -> Vec<WalletSegment> {
        let (of_row, names) = groups(&self.inspection.sheet.columns[column]);
        let mut own: Vec<Vec<Spender>> = vec![Vec::new(); names.len()];
        for person in people {
            if let Some(group) = own.get_mut(of_row[person.row as usize] as usize) {
                group.push(*person);
            }
        }
        let found: Vec<WalletSegment> = names
            .into_iter()
            .zip(&own)
            .filter_map(|(value, people)| {
                let group = group(people, amounts, self.confidence)?;
                Some(WalletSegment { column: self.inspection.id(column).to_owned(), value, group })
            })
            .collect();
        // Largest potential first: by the headroom of all its people, or by the lowest share.
        let key = |own: &WalletSegment| match own.group.headroom {
            Some(left) => left.value * own.group.people as f64,
            None => -own.group.share.value,
        };
        let keys = found.iter().map(|own| (own.group.small, key(own))).collect();
        let places = group_order(keys, &|row| found[row as usize].value.as_bytes());
        arranged(found, &places)
    }

    fn allocation(&self) -> Result<Allocation, &'static str> {
        let columns = &self.inspection.wallet;
        if columns.brands.len() < 2 {
            return Err("");
        }
        let order = columns.order.ok_or("needs-order")?;
        let own = columns.own.ok_or("needs-own-brand")?;
        let count = columns.brands.len();
        let mut sums: Vec<Vec<(f64, f64, f64)>> = vec![Vec::new(); count];
        let mut first = (0.0, 0.0);
        for &row in self.rows {
            let weight = self.weight(row);
            let given: Vec<(usize, f64)> = columns
                .brands
                .iter()
                .enumerate()
                .filter_map(|(place, (column, cells))| {
                    match cells[self.inspection.sheet.columns[*column].codes[row as usize] as usize] {
                        Cell::Value(value) => Some((place, value)),
                        _ => None,
                    }
                })
                .collect();
            if given.len() < 2 || weight <= 0.0 {
                continue;
            }
            for &(place, value) in &given {
                let better = |other: f64| match order {
                    BrandOrder::Rank => other < value,
                    BrandOrder::Score => other > value,
                };
                let ahead = given.iter().filter(|other| better(other.1)).count() as f64;
                let ties = given.iter().filter(|other| other.1 == value).count() as f64;
                // Ties get the mean of their ranks.
                let rank = ahead + (ties + 1.0) / 2.0;
                sums[place].push((rank, allocated(rank, given.len() as f64), weight));
                if place == own {
                    first.0 += weight * allocated(1.0, given.len() as f64);
                    first.1 += weight;
                }
            }
        }
        if sums[own].is_empty() {
            return Err("nobody");
        }
        let estimate = |own: &[(f64, f64, f64)]| {
            let people: Vec<Spender> = own
                .iter()
                .map(|&(_, share, weight)| Spender { row: 0, own: share, all: 1.0, weight })
                .collect();
            ratio(&people, self.confidence, SHARE)
        };
        let brands = columns
            .brands
            .iter()
            .zip(&sums)
            .filter(|(_, own)| !own.is_empty())
            .map(|((column, _), own)| Brand {
                column: self.inspection.id(*column).to_owned(),
                name: self.inspection.headers.names[*column].clone(),
                people: own.len() as u64,
                rank: own.iter().map(|one| one.0 * one.2).sum::<f64>()
                    / own.iter().map(|one| one.2).sum::<f64>(),
                share: estimate(own),
            })
            .collect();
        Ok(Allocation {
            column: self.inspection.id(columns.brands[own].0).to_owned(),
            order,
            people: sums[own].len() as u64,
            share: estimate(&sums[own]),
            first: first.0 / first.1,
            brands,
        })
    }
}

/// Market share among those asked; `None` if all of them, or none, buy from us.
///
/// # Formula
/// market share = penetration × share of wallet of our buyers × usage index
///
/// # Source
/// Farris, Bendle, Pfeifer & Reibstein 2010, Marketing Metrics, chapter 2.
fn market(people: &[Spender], confidence: f64) -> Option<Market> {
    let buyers: Vec<Spender> = people.iter().copied().filter(|person| person.own > 0.0).collect();
    if buyers.is_empty() || buyers.len() == people.len() {
        return None;
    }
    let weights = |own: &[Spender]| own.iter().map(|person| person.weight).sum::<f64>();
    let squares: f64 = people.iter().map(|person| person.weight * person.weight).sum();
    let (bought, all) = (weights(&buyers), weights(people));
    // The number of people of equal weight with the same precision.
    let effective = all * all / squares;
    let spent = |own: &[Spender]| own.iter().map(|person| person.weight * person.all).sum::<f64>();
    Some(Market {
        share: ratio(people, confidence, SHARE),
        penetration: wilson(bought / all * effective, effective, confidence),
        share_of_wallet: ratio(&buyers, confidence, SHARE),
        usage: (spent(&buyers) / bought) / (spent(people) / all),
    })
}
