//! Response and non-response of the people asked: from a list beside the survey, a column of the survey, or a number.

use serde::Serialize;

use super::people::{Known, matched_key};
use super::reading::Counted;
use super::segments::{Against, group_order, groups};
use crate::math::holm::holm;
use crate::math::normal::two_sided_p;
use crate::math::proportion::{newcombe, wilson};
use crate::math::ranking::arranged;
use crate::orders::detect::identity::fold;
use crate::surveys::detect::headers::Headers;
use crate::surveys::detect::inspect::Inspection;
use crate::surveys::detect::invited::InvitedList;
use crate::surveys::detect::refusal::Refusal;
use crate::surveys::detect::roles::is_nobody;
use crate::surveys::detect::vocabulary::invitations::{Invitation, happened, state_of};
use crate::surveys::detect::vocabulary::marks::Mark;
use crate::surveys::read::respondents::{NOBODY, Respondents};
use crate::surveys::summary::measure::{FEW, Score};
use crate::tables::sheet::Sheet;

/// Response rate of the people asked.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ResponseRate {
    /// People who were asked and reached by the invitation.
    pub invitations: f64,
    /// People of these who answered.
    pub people: u64,
    /// Share of those asked, with its Wilson interval; null if none of those asked is found among the answers.
    pub rate: Option<Score>,
    /// Those asked, individually; null if only their number is given.
    pub asked: Option<AskedPeople>,
}

/// People who were asked, individually.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct AskedPeople {
    /// Method of finding the answers.
    pub by: FoundBy,
    /// Column that names the people asked.
    pub column: Option<String>,
    /// Column of the survey by which they were found; null if the list or the file itself marks who answered.
    pub survey_column: Option<String>,
    /// Invitations that do not count: `bounced`, `not-sent`, `asked-again`, `unnamed`.
    pub left_out: Vec<Counted>,
    /// People who answered but are not among those asked.
    pub unknown: u64,
    /// Groups of those asked, the highest rate first, then small groups.
    pub segments: Vec<ResponseSegment>,
    /// People who did not answer.
    pub silent: Silent,
}

/// Way in which the answers of the people asked are found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum FoundBy {
    /// By their address or id among the answers.
    Persons,
    /// By a column of the list that marks who answered.
    Marks,
    /// By a column of the survey, which also has rows of people who did not answer.
    Rows,
    /// The survey is anonymous, so only numbers are compared.
    Numbers,
}

/// A group of those asked.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ResponseSegment {
    /// Column that divides them.
    pub column: String,
    /// Its text for this group.
    pub value: String,
    /// People asked.
    pub invitations: u64,
    /// People of these who answered.
    pub people: u64,
    /// True if fewer than 20 were asked.
    pub small: bool,
    /// Share who answered, with its Wilson interval.
    pub rate: Score,
    /// Difference from the share of all other groups of the column, with Newcombe’s interval; null if there are no
    /// other groups.
    pub against: Option<Against>,
}

/// People who did not answer, with the cells of their rows.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Silent {
    /// Headers.
    pub columns: Vec<String>,
    /// Cells, one row per person.
    pub rows: Vec<Vec<String>>,
}

/// Maximum number of columns in the list of people who did not answer.
const MAX_COLUMNS: usize = 12;

/// A person who was asked: the row of the list, and whether they answered.
struct Person {
    row: u32,
    answered: bool,
}

fn rate(people: f64, asked: f64, confidence: f64) -> Score {
    let own = wilson(people, asked, confidence);
    Score { value: own.value, low: own.low, high: own.high, confidence, method: "wilson" }
}

impl ResponseRate {
    /// Share of a number of people asked; `None` if it is not given, or smaller than the number of answers.
    pub fn of_number(people: u64, invitations: Option<f64>, confidence: f64) -> Option<Self> {
        let invitations = invitations.filter(|&asked| asked >= people as f64)?;
        let rate = Some(rate(people as f64, invitations, confidence));
        Some(Self { invitations, people, rate, asked: None })
    }

    /// Those on a list beside the survey: matched by address or id; if the survey has none of them, by the marks of the
    /// list; if it has no marks, by number. `answered` are the rows of the survey with an answer to any question.
    ///
    /// # Errors
    /// [`Refusal::MissingColumn`] where no column of the list names people.
    pub fn of_list(
        list: &InvitedList,
        inspection: &Inspection,
        answered: &[u32],
        confidence: f64,
    ) -> Result<Self, Refusal> {
        let sheet = &list.sheet;
        let is_id = |&index: &usize| 2 * sheet.columns[index].distinct() > sheet.rows();
        let mut candidates: Vec<usize> = list.person.into_iter().collect();
        if !list.chosen {
            candidates
                .extend((0..sheet.columns.len()).filter(|index| list.person != Some(*index)).filter(is_id));
        }
        // The column of persons first, otherwise the one that finds most people.
        let mut found: Option<(usize, Known, usize)> = None;
        let mut most = 0;
        for column in candidates {
            let known = known(sheet, column);
            let Some((own, matched)) = matched_key(inspection, &|own| known.of(own)) else { continue };
            if matched > most {
                (found, most) = (Some((column, known, own)), matched);
            }
            if list.person == Some(column) {
                break;
            }
        }
        let column = found.as_ref().map(|own| own.0).or(list.person);
        let column = column.ok_or(Refusal::MissingColumn("invited"))?;
        let mut left_out = Tallies::default();
        let mut people: Vec<Person> = Vec::new();
        let mut number_of = vec![usize::MAX; sheet.columns[column].distinct()];
        let spellings = known(sheet, column).of(&sheet.columns[column]);
        let mut person_of_known = vec![usize::MAX; spellings.len()];
        for row in 0..sheet.rows() {
            let code = sheet.columns[column].codes[row] as usize;
            match list.states[row] {
                Invitation::NotSent => left_out.not_sent += 1,
                Invitation::Bounced => left_out.bounced += 1,
                _ if is_nobody(sheet.columns[column].cell(row)) => left_out.unnamed += 1,
                state => {
                    let Some(spelling) = spellings[code] else { continue };
                    let answered = state == Invitation::Answered;
                    if person_of_known[spelling] == usize::MAX {
                        person_of_known[spelling] = people.len();
                        people.push(Person { row: row as u32, answered });
                    } else {
                        left_out.again += 1;
                        people[person_of_known[spelling]].answered |= answered;
                    }
                    number_of[code] = person_of_known[spelling];
                }
            }
        }
        let (mut by, mut unknown) = (FoundBy::Persons, 0);
        match &found {
            Some((_, known, own)) => {
                people.iter_mut().for_each(|person| person.answered = false);
                let cells = &inspection.sheet.columns[*own];
                let known = known.of(cells);
                let mut strangers = vec![false; cells.distinct()];
                for &row in answered {
                    let code = cells.codes[row as usize] as usize;
                    let person = known[code].map(|own| person_of_known[own]);
                    match person.and_then(|own| people.get_mut(own)) {
                        Some(person) => person.answered = true,
                        None => strangers[code] = true,
                    }
                }
                unknown = strangers.iter().filter(|own| **own).count() as u64;
            }
            None if list.marks_answers => by = FoundBy::Marks,
            None => {
                by = FoundBy::Numbers;
                unknown = answered.len() as u64;
            }
        }
        let survey_column = found.as_ref().map(|own| inspection.id(own.2).to_owned());
        let names = (&list.headers, sheet);
        let is_known = by != FoundBy::Numbers;
        let segments = if is_known { &list.segments[..] } else { &[] };
        let mut own = Self::new(by, people, names, segments, column, left_out, confidence);
        if let Some(asked) = &mut own.asked {
            (asked.survey_column, asked.unknown) = (survey_column, unknown);
            if !is_known {
                asked.silent.rows.clear();
            }
        }
        if !is_known {
            // An anonymous survey has as many people as answers; one with other names has no names in common with the
            // list.
            let is_anonymous = inspection.roles.person.is_none();
            own.people = if is_anonymous { unknown } else { 0 };
            let may_be = is_anonymous && own.people as f64 <= own.invitations;
            own.rate = may_be.then(|| rate(own.people as f64, own.invitations, confidence));
            if let Some(asked) = own.asked.as_mut().filter(|_| is_anonymous) {
                asked.unknown = 0;
            }
        }
        Ok(own)
    }

    /// The rows of the survey with an invitation, by its column; `None` if all of them answered, unless the caller
    /// chose the column.
    pub fn of_rows(
        inspection: &Inspection,
        respondents: &Respondents,
        answered: &[u32],
        (column, chosen): (usize, bool),
        confidence: f64,
    ) -> Option<Self> {
        let (sheet, roles) = (&inspection.sheet, &inspection.roles);
        let cells = &sheet.columns[column];
        let by_text: Vec<Option<Invitation>> = cells
            .values()
            .map(|(text, _)| state_of(text).or_else(|| happened(text).then_some(Invitation::Silent)))
            .collect();
        let mut answers = vec![false; sheet.rows()];
        answered.iter().for_each(|&row| answers[row as usize] = true);
        let mut left_out = Tallies::default();
        let mut people: Vec<Person> = Vec::new();
        let named = roles.person.map_or(0, |person| sheet.columns[person].distinct());
        let mut place = vec![usize::MAX; named];
        for (row, state) in cells.map(&by_text).enumerate() {
            let is_test = matches!(respondents.marks[row], Some(Mark::Preview | Mark::Spam | Mark::Rejected));
            match state {
                _ if is_test => {}
                None => {}
                Some(Invitation::NotSent) => left_out.not_sent += 1,
                Some(Invitation::Bounced) => left_out.bounced += 1,
                Some(_) => {
                    let number = respondents.persons[row];
                    let known = (number != NOBODY).then(|| &mut place[number as usize]);
                    match known {
                        Some(own) if *own != usize::MAX => {
                            left_out.again += 1;
                            people[*own].answered |= answers[row];
                        }
                        known => {
                            if let Some(own) = known {
                                *own = people.len();
                            }
                            people.push(Person { row: row as u32, answered: answers[row] });
                        }
                    }
                }
            }
        }
        if people.is_empty() || (!chosen && people.iter().all(|person| person.answered)) {
            return None;
        }
        let names = (&inspection.headers, sheet);
        let person = roles.person.unwrap_or(column);
        let mut own = Self::new(FoundBy::Rows, people, names, &roles.segments, person, left_out, confidence);
        if let Some(asked) = &mut own.asked {
            asked.column = roles.person.map(|person| inspection.id(person).to_owned());
            let is_answer = |place: &usize| inspection.questions.iter().any(|own| own.column == *place);
            let kept: Vec<usize> =
                (0..asked.silent.columns.len()).filter(|place| !is_answer(place)).collect();
            let pick =
                |cells: &[String]| kept.iter().take(MAX_COLUMNS).map(|&at| cells[at].clone()).collect();
            asked.silent.columns = pick(&asked.silent.columns);
            asked.silent.rows = asked.silent.rows.iter().map(|row| pick(row)).collect();
        }
        Some(own)
    }

    fn new(
        by: FoundBy,
        people: Vec<Person>,
        (headers, sheet): (&Headers, &Sheet),
        segments: &[usize],
        column: usize,
        left_out: Tallies,
        confidence: f64,
    ) -> Self {
        let answered = people.iter().filter(|person| person.answered).count();
        let width =
            if by == FoundBy::Rows { sheet.columns.len() } else { sheet.columns.len().min(MAX_COLUMNS) };
        let cells = |row: u32| (0..width).map(|at| sheet.columns[at].cell(row as usize).to_owned()).collect();
        let silent = Silent {
            columns: headers.names[..width].to_vec(),
            rows: people.iter().filter(|person| !person.answered).map(|person| cells(person.row)).collect(),
        };
        let segments = segments
            .iter()
            .flat_map(|&own| by_column(&people, sheet, (&headers.ids[own], own), confidence))
            .collect();
        let asked = people.len() as f64;
        Self {
            invitations: asked,
            people: answered as u64,
            rate: (asked > 0.0).then(|| rate(answered as f64, asked, confidence)),
            asked: Some(AskedPeople {
                by,
                column: Some(headers.ids[column].clone()),
                survey_column: None,
                left_out: left_out.counted(),
                unknown: 0,
                segments,
                silent,
            }),
        }
    }
}

/// Invitations that do not count.
#[derive(Default)]
struct Tallies {
    bounced: u64,
    not_sent: u64,
    again: u64,
    unnamed: u64,
}

impl Tallies {
    fn counted(&self) -> Vec<Counted> {
        let Self { bounced, not_sent, again, unnamed } = *self;
        [("bounced", bounced), ("not-sent", not_sent), ("asked-again", again), ("unnamed", unnamed)]
            .into_iter()
            .filter(|(_, count)| *count > 0)
            .map(|(code, count)| Counted { code, count })
            .collect()
    }
}

/// The people that a column names, by any spelling.
fn known(sheet: &Sheet, column: usize) -> Known {
    let (mut known, mut buffer) = (Known::default(), Vec::new());
    for (text, rows) in sheet.columns[column].values() {
        if rows > 0 && !is_nobody(text) {
            known.0.intern(fold(text.as_bytes(), &mut buffer));
        }
    }
    known
}

/// Rates of the groups of a column, large groups by their rate, then small ones.
fn by_column(
    people: &[Person],
    sheet: &Sheet,
    (id, column): (&str, usize),
    confidence: f64,
) -> Vec<ResponseSegment> {
    let (of_row, names) = groups(&sheet.columns[column]);
    let mut counts = vec![(0.0, 0.0); names.len()];
    for person in people {
        if let Some(count) = counts.get_mut(of_row[person.row as usize] as usize) {
            count.0 += f64::from(u8::from(person.answered));
            count.1 += 1.0;
        }
    }
    let all = counts.iter().fold((0.0, 0.0), |sum, own| (sum.0 + own.0, sum.1 + own.1));
    let mut found: Vec<ResponseSegment> = names
        .into_iter()
        .zip(&counts)
        .filter(|(_, own)| own.1 > 0.0)
        .map(|(value, &own)| {
            let rest = (all.0 - own.0, all.1 - own.1);
            let against = (rest.1 > 0.0).then(|| {
                let difference = newcombe(own, rest, confidence);
                let pooled = all.0 / all.1;
                let error = (pooled * (1.0 - pooled) * (1.0 / own.1 + 1.0 / rest.1)).sqrt();
                let p_value = if error > 0.0 { two_sided_p(difference.value / error) } else { 1.0 };
                let (value, low, high) = (difference.value, difference.low, difference.high);
                Against { value, low, high, p_value, adjusted_p_value: p_value }
            });
            ResponseSegment {
                column: id.to_owned(),
                value,
                invitations: own.1 as u64,
                people: own.0 as u64,
                small: own.1 < FEW,
                rate: rate(own.0, own.1, confidence),
                against,
            }
        })
        .collect();
    let mut contrasts: Vec<&mut Against> =
        found.iter_mut().filter_map(|segment| segment.against.as_mut()).collect();
    let adjusted = holm(&contrasts.iter().map(|own| own.p_value).collect::<Vec<_>>());
    contrasts.iter_mut().zip(adjusted).for_each(|(own, p)| own.adjusted_p_value = p);
    let keys = found.iter().map(|own| (own.small, own.rate.value)).collect();
    let places = group_order(keys, &|row| found[row as usize].value.as_bytes());
    arranged(found, &places)
}
