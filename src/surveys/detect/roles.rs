//! Columns other than answers: dates, persons, weights, segments, comments, marks of finished answers.

use super::exports::Export;
use super::options::Options;
use super::refusal::Refusal;
use super::vocabulary::headers::{
    ANSWER_DATES, BESIDE, CLOCKS, CODE_ENDS, CODE_STARTS, CODE_WORDS, COMMENTS, COUNT_ENDS, COUNT_QUESTIONS,
    COUNTED_BEFORE, COUNTED_HOW, COUNTED_THINGS, COUNTS, DATES, DERIVED, DRAFTS, EXCLUDED, FINISHED, GIVEN,
    HOW, HOW_MANY, NOBODY, NUMBERED_GROUPS, NUMBERED_PLACES, OTHER_DATES, PERIODS, PERSONS, RESPONDENT,
    SEGMENTS, STATES, SUBMITTED, SYSTEM, TESTS, TIMES, TIMES_IN, UNITS, WEIGHTS, nps_group,
};
use super::vocabulary::invitations::INVITED;
use super::vocabulary::marks::{mark_of, yes_or_no};
use super::vocabulary::missing::kind_of;
use super::vocabulary::outcomes::{stayed, yes_is_stayed};
use super::vocabulary::{has_word, lists, rank};
use crate::tables::clock;
use crate::tables::column::Column;
use crate::tables::date::{DateFormat, parse};
use crate::tables::day::Zone;
use crate::tables::evidence::DateEvidence;
use crate::tables::header::normalise;
use crate::tables::number::{SCALE, amount};
use crate::tables::sheet::Sheet;

/// Columns by role.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Roles {
    /// Date of an answer.
    pub date: Option<usize>,
    /// Another column of dates that could be the date of an answer and gives other days.
    pub other_date: Option<usize>,
    /// Person.
    pub person: Option<usize>,
    /// Weight.
    pub weight: Option<usize>,
    /// Columns that divide respondents.
    pub segments: Vec<usize>,
    /// Comment.
    pub comment: Option<usize>,
    /// Marks of answers that do not count.
    pub marks: Vec<(usize, MarkColumn)>,
    /// People who stayed.
    pub outcome: Option<OutcomeColumn>,
    /// People asked, if the file also lists people who did not answer.
    pub invited: Option<usize>,
    /// Time of day, where the dates have none.
    pub time: Option<usize>,
    /// Column that names each answer.
    pub answer: Option<usize>,
    /// Every column of dates of answers.
    dates: Vec<usize>,
}

/// A column of customers who stayed.
#[derive(Debug, Clone, PartialEq)]
pub struct OutcomeColumn {
    /// The column.
    pub column: usize,
    /// Per distinct text: whether it means that the customer stayed.
    pub stayed: Vec<Option<bool>>,
}

impl OutcomeColumn {
    /// The column, if nearly all its cells mean that the customer stayed or left, with some of each.
    fn read(sheet: &Sheet, column: usize, yes_is_stayed: bool) -> Option<Self> {
        let cells = &sheet.columns[column];
        let own: Vec<Option<bool>> = cells.values().map(|(text, _)| stayed(text, yes_is_stayed)).collect();
        let has =
            |wanted: bool| cells.values().zip(&own).any(|((_, rows), own)| rows > 0 && *own == Some(wanted));
        let known = share(cells, |text| stayed(text, yes_is_stayed).is_some());
        (known > 0.95 && has(true) && has(false)).then_some(Self { column, stayed: own })
    }
}

/// Marks of a column for answers that do not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MarkColumn {
    /// Empty cells are unfinished answers.
    Submitted,
    /// Cells mark finished answers.
    Finished,
    /// Cells mark test answers.
    Test,
    /// Cells mark answers left out of the results.
    Excluded,
    /// Cells mark drafts.
    Draft,
    /// Cells name a state.
    State,
    /// Cells are Qualtrics’ numbers of states.
    NumberedState,
    /// Cells are REDCap’s stages: 0 incomplete, 1 unverified, 2 complete.
    Stage,
}

/// Names of a column, normalised.
pub struct Names<'a> {
    /// From the header as written.
    pub names: &'a [String],
    /// From the id.
    pub ids: &'a [String],
}

impl Names<'_> {
    fn either(&self, column: usize, test: impl Fn(&str) -> bool) -> bool {
        test(&self.names[column]) || test(&self.ids[column])
    }

    /// Place of a column in a list of names, which need not name the clock or the format of a date.
    fn rank(&self, column: usize, list: &str) -> Option<usize> {
        let place = |name: &String| {
            let is_clock = |word: &str| lists(CLOCKS, word);
            let mut words = name
                .match_indices(' ')
                .filter(|own| name[own.0 + 1..].split(' ').next().is_some_and(is_clock));
            rank(list, name).or_else(|| rank(list, &name[..words.next()?.0]))
        };
        [&self.ids[column], &self.names[column]].into_iter().filter_map(place).min()
    }

    /// True if a system writes the column of itself.
    pub fn is_system(&self, column: usize) -> bool {
        self.either(column, |name| lists(SYSTEM, name) || name.ends_with(" id") || name.starts_with("id "))
    }

    /// True for a property of the person in the system’s records: `person.plan`.
    pub fn is_of_person(&self, column: usize) -> bool {
        self.either(column, |name| name.starts_with("person "))
    }

    fn is_derived(&self, column: usize) -> bool {
        self.either(column, |name| DERIVED.split('|').any(|end| name.ends_with(end) && name != end))
    }
}

/// Maximum number of distinct values of a column named as a segment, and of any other.
const MAX_SEGMENTS: (usize, usize) = (50, 12);
/// Maximum number of columns of segments.
const MAX_SEGMENT_COLUMNS: usize = 12;
/// Number of distinct dates examined.
const MAX_DATES: usize = 5_000;
/// LimeSurvey’s mark of a finished answer without a date.
pub const NO_DATE: &str = "1980-01-01";

/// Share of the filled cells that pass the test.
fn share(column: &Column, test: impl Fn(&str) -> bool) -> f64 {
    let (mut all, mut hits) = (0u64, 0u64);
    for (text, rows) in column.values().filter(|(text, _)| kind_of(text).is_none()) {
        all += u64::from(rows);
        hits += u64::from(rows) * u64::from(test(text));
    }
    if all == 0 { 0.0 } else { hits as f64 / all as f64 }
}

/// Evidence of the format of a column of dates.
pub fn date_evidence(column: &Column) -> DateEvidence {
    let mut evidence = DateEvidence::default();
    for (text, _) in column.values().filter(|(text, _)| !text.starts_with(NO_DATE)).take(MAX_DATES) {
        if kind_of(text).is_none() {
            evidence.add(text.as_bytes());
        }
    }
    evidence
}

/// True if every cell is a date with its time of day, as systems record the arrival of an answer.
fn is_stamp(column: &Column) -> bool {
    let has_clock = |text: &str| text.contains(':') && text.starts_with(|c: char| c.is_ascii_digit());
    column.filled() == column.codes.len() && share(column, has_clock) > 0.99 && is_date_column(column)
}

fn is_date_column(column: &Column) -> bool {
    let evidence = date_evidence(column);
    let best = evidence.best();
    // Five digits may also be an id.
    best.is_some_and(|format| {
        let read = evidence.read[DateFormat::ALL.iter().position(|known| *known == format).unwrap_or(0)];
        2 * read >= evidence.cells && evidence.cells > 0
    })
}

/// True if the first dates of a column have an offset from UTC.
fn has_offset(column: &Column) -> bool {
    let is_offset = |text: &str| {
        let tail = text.rsplit_once(['+', '-', 'Z', 'U', 'G']).map_or("", |(before, _)| before);
        (text.ends_with('Z') || text.contains("UTC") || text.contains("GMT") || tail.contains(':'))
            && text.contains(':')
    };
    column.values().filter(|(text, _)| !text.is_empty()).take(5).any(|(text, _)| is_offset(text))
}

/// A positive number, as weights are written.
pub fn weight(text: &str) -> Option<f64> {
    let plain = text.parse::<f64>().ok().filter(|value| value.is_finite());
    let value = plain.or_else(|| amount(text.as_bytes(), b',').map(|money| money as f64 / SCALE as f64))?;
    (0.0..1e9).contains(&value).then_some(value)
}

/// True if a header counts or measures something.
fn counts(name: &str) -> bool {
    let (first, after) = name.split_once(' ').unwrap_or((name, ""));
    let next = after.split(' ').next().unwrap_or("");
    let starts = |own: &str| {
        name.strip_prefix(own).is_some_and(|rest| matches!(rest.chars().next(), None | Some(' ')))
    };
    let ends = |own: &str| {
        name.strip_suffix(own).is_some_and(|rest| matches!(rest.chars().next_back(), None | Some(' ')))
    };
    let is_thing = lists(COUNTED_THINGS, first) && (after.is_empty() || lists(COUNTED_HOW, next))
        || lists(COUNTED_BEFORE, first) && lists(COUNTED_THINGS, after)
        || lists(TIMES_IN, first) && has_word(PERIODS, after);
    // A scale that ends with its range, as in `(1-5)`, has digits there.
    let has_unit = name.rsplit_once(' ').is_some_and(|(_, last)| lists(UNITS, last));
    let contains = |own: &str| {
        name.match_indices(own).any(|(place, _)| {
            let after = name[place + own.len()..].chars().next();
            matches!(name[..place].chars().next_back(), None | Some(' ')) && matches!(after, None | Some(' '))
        })
    };
    let words = || name.split(' ');
    let is_how_many = words()
        .zip(words().skip(1))
        .any(|(how, many)| lists(HOW, how) && HOW_MANY.split('|').any(|own| many.starts_with(own)));
    (COUNTS.split('|').any(starts) || COUNT_QUESTIONS.split('|').any(contains) || is_how_many)
        && !has_word(GIVEN, name)
        || COUNT_ENDS.split('|').any(ends)
        || is_thing
        || has_unit
}

/// True if a short header is that of a code or of the number of a thing.
fn is_code(name: &str) -> bool {
    let words = || name.split(' ');
    let is_short = (2..=CODE_WORDS).contains(&words().count());
    // German and Estonian write a name and “number” as one word.
    let is_compound = CODE_ENDS.split('|').any(|own| own.chars().count() >= 4 && name.ends_with(own));
    let ends = words().next_back().is_some_and(|last| lists(CODE_ENDS, last));
    let starts = words().next().is_some_and(|first| lists(CODE_STARTS, first));
    is_short && (ends || starts) || is_compound && words().count() <= CODE_WORDS
}

/// True if a header names a group of respondents whose codes may be numbers.
fn is_grouping(name: &str) -> bool {
    has_word(NUMBERED_GROUPS, &format!("{name} "))
}

/// A header without the groups of questions before it: `visit/number_of_guests`, `Visit/How many guests?`.
fn without_groups(header: &str) -> &str {
    let header = header.trim();
    // `(label) question`, as Moodle writes it.
    let header = header.strip_prefix('(').and_then(|own| own.split_once(") ")).map_or(header, |own| own.1);
    let marks: &[char] = if header.contains(' ') { &['/'] } else { &['/', '-', '.'] };
    header.rsplit(marks).find(|own| !own.is_empty()).unwrap_or(header)
}

/// True if a cell is a placeholder for an anonymous person.
pub fn is_nobody(text: &str) -> bool {
    kind_of(text).is_some() || lists(NOBODY, &text.trim().to_lowercase())
}

/// True if a text is an e-mail address.
pub fn is_address(text: &str) -> bool {
    text.split_once('@')
        .is_some_and(|(name, host)| !name.is_empty() && host.contains('.') && !text.contains(' '))
}

/// Search for the roles of columns.
struct Search<'a> {
    sheet: &'a Sheet,
    names: &'a Names<'a>,
    export: Option<&'a Export>,
    find: &'a dyn Fn(&'static str, &str) -> Result<usize, Refusal>,
}

impl Search<'_> {
    fn all(&self) -> core::ops::Range<usize> {
        0..self.sheet.columns.len()
    }

    /// Column that the caller named for a role, none if the name is empty, otherwise the one guessed.
    fn column(
        &self,
        role: &'static str,
        name: &Option<String>,
        guessed: impl FnOnce() -> Option<usize>,
    ) -> Result<Option<usize>, Refusal> {
        match name.as_deref() {
            None => Ok(guessed()),
            Some("") => Ok(None),
            Some(name) => (self.find)(role, name).map(Some),
        }
    }

    /// Columns of dates of answers.
    fn dates(&self) -> Vec<usize> {
        let (columns, names) = (&self.sheet.columns, self.names);
        let is_other = |column: usize| names.either(column, |name| has_word(OTHER_DATES, name));
        let own = || self.all().filter(|&column| !is_other(column));
        let is_stamped = |column: usize| names.either(column, |name| name.ends_with(" timestamp"));
        let is_known = |column: usize| names.rank(column, DATES).is_some() || is_stamped(column);
        let is_named = |column: usize| {
            !names.is_system(column) && names.either(column, |name| has_word(ANSWER_DATES, name))
        };
        let by_name = |is_own: &dyn Fn(usize) -> bool| {
            let named = own().filter(|&column| is_own(column) && is_date_column(&columns[column]));
            named.collect::<Vec<_>>()
        };
        let known = by_name(&is_known);
        let dates = if known.is_empty() { by_name(&is_named) } else { known };
        if !dates.is_empty() {
            return dates;
        }
        // Under any other name, if there is exactly one; a form about a visit may have no other date.
        let the_only = |mut stamps: Vec<usize>| {
            stamps.retain(|&column| !names.is_system(column) && is_stamp(&columns[column]));
            stamps.first().copied().filter(|_| stamps.len() == 1)
        };
        let is_visit = |column: usize| names.either(column, |name| has_word("visit", name));
        let visits =
            || the_only(self.all().filter(|&column| !is_other(column) || is_visit(column)).collect());
        the_only(own().collect()).or_else(visits).into_iter().collect()
    }

    /// The best of several dates: that of a known export, then one with a time zone, then by name.
    fn best_date(&self, dates: &[usize]) -> Option<usize> {
        let is_known = |column: usize| {
            self.export.is_some_and(|export| self.names.either(column, |name| name == export.date))
        };
        dates.iter().copied().min_by_key(|&column| {
            let kind = (!is_known(column), !has_offset(&self.sheet.columns[column]));
            (kind, self.names.rank(column, DATES).unwrap_or(usize::MAX))
        })
    }

    /// The same date in another time zone.
    fn other_date(&self, date: Option<usize>, dates: &[usize]) -> Option<usize> {
        let is_gmt = |column: usize| {
            self.names.either(column, |name| name.split(' ').any(|word| word == "gmt" || word == "utc"))
        };
        let date = date.filter(|&date| !has_offset(&self.sheet.columns[date]))?;
        dates.iter().copied().find(|&other| other != date && is_gmt(other) != is_gmt(date))
    }

    /// Column of the respondent: of a known export, then of e-mail addresses, then by name.
    fn person(&self) -> Option<usize> {
        let (sheet, names) = (self.sheet, self.names);
        let named = |column: usize| share(&sheet.columns[column], |text| !is_nobody(text));
        let wanted = self.export.map_or("", |export| export.person);
        let known = || self.all().find(|&column| names.either(column, |name| name == wanted));
        if let Some(column) = (!wanted.is_empty()).then(known).flatten().filter(|&column| named(column) > 0.0)
        {
            return Some(column);
        }
        let is_of_addresses = |&column: &usize| {
            let cells = &sheet.columns[column];
            share(cells, is_address) > 0.8 && 2 * cells.filled() >= sheet.rows()
        };
        let rank = |&column: &usize| names.rank(column, PERSONS);
        let addresses = self.all().filter(is_of_addresses);
        addresses.min_by_key(|column| rank(column).unwrap_or(usize::MAX)).or_else(|| {
            let is_filled = |&column: &usize| {
                2.0 * named(column) * sheet.columns[column].filled() as f64 >= sheet.rows() as f64
            };
            self.all().filter(|column| rank(column).is_some() && is_filled(column)).min_by_key(rank)
        })
    }

    fn weight(&self) -> Option<usize> {
        self.all().find(|&column| {
            self.names.rank(column, WEIGHTS).is_some()
                && share(&self.sheet.columns[column], |text| weight(text).is_some()) > 0.95
        })
    }

    /// Column that says whether a respondent stayed.
    fn outcome(&self, name: &Option<String>) -> Result<Option<OutcomeColumn>, Refusal> {
        let (sheet, names) = (self.sheet, self.names);
        let sense =
            |column: usize| yes_is_stayed(&names.ids[column]).or_else(|| yes_is_stayed(&names.names[column]));
        if name.is_none() {
            return Ok(self.all().find_map(|column| OutcomeColumn::read(sheet, column, sense(column)?)));
        }
        let Some(column) = self.column("outcome", name, || None)? else { return Ok(None) };
        let read = OutcomeColumn::read(sheet, column, sense(column).unwrap_or(true));
        read.ok_or(Refusal::MissingColumn("outcome")).map(Some)
    }

    /// Column of the time of day, beside a date without one.
    fn time(&self, date: Option<usize>) -> Option<usize> {
        let columns = &self.sheet.columns;
        date.filter(|&date| share(&columns[date], |text| text.contains(':')) == 0.0)?;
        self.all().find(|&column| {
            self.names.rank(column, TIMES).is_some()
                && share(&columns[column], |text| clock::parse(text).is_some()) > 0.95
        })
    }

    /// Column that names each answer.
    fn answer(&self) -> Option<usize> {
        let (sheet, names) = (self.sheet, self.names);
        let names_each = |&column: &usize| {
            let cells = &sheet.columns[column];
            cells.filled() == sheet.rows() && 2 * cells.distinct() >= sheet.rows()
        };
        let of_answers = self.all().filter(|&column| names.rank(column, RESPONDENT).is_some());
        of_answers.filter(names_each).min_by_key(|&column| names.rank(column, RESPONDENT))
    }
}

impl Roles {
    /// Finds dates, persons, weights and marks.
    ///
    /// # Errors
    /// [`Refusal::UnknownColumn`] for a column named in the options and absent from the file.
    pub fn find(
        sheet: &Sheet,
        names: &Names,
        export: Option<&Export>,
        options: &Options,
        find: &dyn Fn(&'static str, &str) -> Result<usize, Refusal>,
    ) -> Result<Self, Refusal> {
        let chosen = &options.columns;
        let search = Search { sheet, names, export, find };
        let dates = search.dates();
        let date = search.column("date", &chosen.date, || search.best_date(&dates))?;
        let person = search.column("person", &chosen.person, || search.person())?;
        let weight = search.column("weight", &chosen.weight, || search.weight())?;
        let outcome = search.outcome(&chosen.outcome)?;
        let is_invitation = |&column: &usize| Self::is_invitation(&sheet.columns[column], names, column);
        let invited = search.column("invited", &chosen.invited, || search.all().find(is_invitation))?;
        let marks = match chosen.status {
            None => Self::marks(sheet, names, export, invited.is_some()),
            Some(_) => {
                let column = search.column("status", &chosen.status, || None)?;
                column
                    .map(|column| (column, Self::kind_of_mark(&sheet.columns[column])))
                    .into_iter()
                    .collect()
            }
        };
        Ok(Self {
            date,
            other_date: search.other_date(date, &dates),
            person,
            weight,
            outcome,
            invited,
            marks,
            time: search.time(date),
            answer: search.answer(),
            dates,
            ..Self::default()
        })
    }

    /// True if a column has one of the roles found so far.
    pub fn uses(&self, column: usize) -> bool {
        [self.date, self.time, self.person, self.weight, self.invited].contains(&Some(column))
            || self.marks.iter().any(|mark| mark.0 == column)
            || self.dates.contains(&column)
            || self.outcome.as_ref().is_some_and(|outcome| outcome.column == column)
    }

    /// Finds comments and segments among the columns without answers.
    ///
    /// # Errors
    /// [`Refusal::UnknownColumn`] for a column named in the options and absent from the file.
    pub fn find_rest(
        &mut self,
        sheet: &Sheet,
        names: &Names,
        options: &Options,
        find: &dyn Fn(&'static str, &str) -> Result<usize, Refusal>,
        is_question: &dyn Fn(usize) -> bool,
    ) -> Result<(), Refusal> {
        let chosen = &options.columns;
        let free: Vec<usize> = (0..sheet.columns.len())
            .filter(|&column| !self.uses(column) && !is_question(column) && !names.is_derived(column))
            .collect();
        let is_text = |column: usize| {
            let cells = &sheet.columns[column];
            let is_words = |text: &str| text.chars().any(char::is_alphabetic) && !is_address(text);
            share(cells, is_words) > 0.5 && !is_date_column(cells)
        };
        let length = |column: usize| {
            let texts = || sheet.columns[column].values().filter(|(text, _)| !text.is_empty());
            texts().map(|(text, _)| text.chars().count()).sum::<usize>() / texts().count().max(1)
        };
        self.comment = match chosen.comment.as_deref() {
            Some("") => None,
            Some(name) => Some(find("comment", name)?),
            None => {
                let texts =
                    || free.iter().copied().filter(|&column| !names.is_system(column) && is_text(column));
                let by_name = texts()
                    .filter(|&column| names.either(column, |name| has_word(COMMENTS, name)))
                    .max_by_key(|&column| (length(column), usize::MAX - column));
                let long = |column: &usize| length(*column) > 25 && sheet.columns[*column].distinct() > 12;
                by_name.or_else(|| texts().filter(long).max_by_key(|&column| length(column)))
            }
        };
        self.segments = match &chosen.segment {
            Some(segments) => segments
                .iter()
                .filter(|name| !name.is_empty())
                .map(|name| find("segment", name))
                .collect::<Result<_, _>>()?,
            None => free
                .iter()
                .copied()
                .filter(|&column| {
                    self.comment != Some(column) && Self::is_segment(&sheet.columns[column], names, column)
                })
                .take(MAX_SEGMENT_COLUMNS)
                .collect(),
        };
        Ok(())
    }

    /// True if a column asks for a comment, by its header.
    pub fn is_comment(names: &Names, column: usize) -> bool {
        names.either(column, |name| has_word(COMMENTS, name))
    }

    /// True if the numbers of a column are codes of groups or counts of something, by its header.
    pub fn is_numbered_group(names: &Names, column: usize, header: &str) -> bool {
        let is_number =
            |name: &str| is_grouping(name) || lists(NUMBERED_PLACES, name) || counts(name) || is_code(name);
        names.either(column, is_number) || is_number(&normalise(without_groups(header)))
    }

    /// True if the header is that of another column with a word of [`BESIDE`].
    pub fn is_beside(names: &Names, column: usize) -> bool {
        let name = &names.names[column][..];
        let after = name.split_once(' ').filter(|own| lists(BESIDE, own.0)).map(|own| own.1);
        let before = name.rsplit_once(' ').filter(|own| lists(BESIDE, own.1)).map(|own| own.0);
        let is_name = |rest: &str| names.names.iter().any(|other| other == rest);
        after.is_some_and(is_name) || before.is_some_and(is_name)
    }

    /// True if a column divides respondents into groups.
    fn is_segment(column: &Column, names: &Names, index: usize) -> bool {
        let values = || column.values().filter(|(text, rows)| *rows > 0 && kind_of(text).is_none());
        let (distinct, rows) = (values().count(), values().map(|(_, rows)| rows as usize).sum::<usize>());
        let is_number = |text: &str| text.replace(',', ".").parse::<f64>().is_ok();
        let numeric = share(column, is_number) > 0.5;
        let is_named = names.either(index, |name| has_word(SEGMENTS, name));
        let is_long = values().any(|(text, _)| text.chars().count() > 60);
        if values().all(|(text, _)| nps_group(text).is_some()) {
            return false;
        }
        if is_long || distinct < 2 || rows < 2 * distinct {
            return false;
        }
        if numeric {
            return distinct <= MAX_SEGMENTS.0 && names.either(index, is_grouping);
        }
        if is_named && !names.either(index, |name| has_word(COMMENTS, name)) {
            return distinct <= MAX_SEGMENTS.0;
        }
        let is_comment = names.either(index, |name| has_word(COMMENTS, name));
        !names.is_system(index) && !is_comment && distinct <= MAX_SEGMENTS.1 && rows >= 5 * distinct
    }

    /// True if a column shows who was asked, or when: by its header, with a date or a yes or no in every filled cell.
    fn is_invitation(column: &Column, names: &Names, index: usize) -> bool {
        names.rank(index, INVITED).is_some()
            && column.filled() > 0
            && (is_date_column(column) || share(column, |text| yes_or_no(text).is_some()) > 0.95)
    }

    fn kind_of_mark(column: &Column) -> MarkColumn {
        if share(column, |text| yes_or_no(text).is_some()) > 0.99 {
            return MarkColumn::Finished;
        }
        if is_date_column(column) { MarkColumn::Submitted } else { MarkColumn::State }
    }

    /// Marks of answers that do not count. If the file lists all people asked, those without a date never answered.
    fn marks(
        sheet: &Sheet,
        names: &Names,
        export: Option<&Export>,
        lists_asked: bool,
    ) -> Vec<(usize, MarkColumn)> {
        let mut marks = Vec::new();
        for (index, column) in sheet.columns.iter().enumerate() {
            if export.is_some_and(|export| {
                !export.submitted.is_empty() && names.either(index, |name| name == export.submitted)
            }) {
                marks.push((index, MarkColumn::Submitted));
                continue;
            }
            let filled = column.filled();
            let is_dated = || is_date_column(column) || share(column, |text| text.starts_with(NO_DATE)) > 0.5;
            if !lists_asked && names.rank(index, SUBMITTED).is_some() && filled < sheet.rows() && is_dated() {
                marks.push((index, MarkColumn::Submitted));
                continue;
            }
            let is_stage = |text: &str| ["0", "1", "2"].contains(&text);
            if names.either(index, |name| name.ends_with(" complete"))
                && filled > 0
                && share(column, is_stage) > 0.99
            {
                marks.push((index, MarkColumn::Stage));
            } else if names.rank(index, TESTS).is_some() {
                if filled > 0 && share(column, |text| yes_or_no(text).is_some()) > 0.99 {
                    marks.push((index, MarkColumn::Test));
                }
            } else if names.rank(index, EXCLUDED).is_some() {
                if filled > 0 && share(column, |text| yes_or_no(text).is_some()) > 0.99 {
                    marks.push((index, MarkColumn::Excluded));
                }
            } else if names.rank(index, DRAFTS).is_some() {
                if filled > 0 && share(column, |text| yes_or_no(text).is_some()) > 0.99 {
                    marks.push((index, MarkColumn::Draft));
                }
            } else if names.rank(index, FINISHED).is_some() {
                let is_flag = share(column, |text| yes_or_no(text).is_some()) > 0.99;
                if is_flag && filled > 0 {
                    marks.push((index, MarkColumn::Finished));
                }
            } else if names.rank(index, STATES).is_some() && filled > 0 {
                let is_qualtrics = export.is_some_and(|export| export.id == "qualtrics");
                let numbered = is_qualtrics && share(column, |text| text.parse::<u8>().is_ok()) > 0.99;
                let is_completion = names.either(index, |name| name.starts_with("completion"));
                if numbered {
                    marks.push((index, MarkColumn::NumberedState));
                } else if is_completion && share(column, |text| yes_or_no(text).is_some()) > 0.99 {
                    marks.push((index, MarkColumn::Finished));
                } else if column.values().any(|(text, _)| mark_of(text).is_some()) {
                    marks.push((index, MarkColumn::State));
                }
            }
        }
        marks
    }
}

/// Days of the first distinct dates, for previews and doubts.
pub fn is_date(text: &str, format: DateFormat) -> bool {
    parse(text.as_bytes(), format, &Zone::AsWritten).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_numbered(header: &str) -> bool {
        let names = [normalise(header)];
        Roles::is_numbered_group(&Names { names: &names, ids: &names }, 0, header)
    }

    #[test]
    fn counts_and_codes_are_no_questions() {
        for header in [
            "Number of guests",
            "items_bought",
            "Reviews By User",
            "Review Useful Count",
            "household_size",
            "seats",
            "mrr",
            "Order number",
            "App Version Code",
            "Bestellnummer",
            "Codice negozio",
            "Номер на поръчка",
            "Брой покупки",
            "Mitu korda olete meilt ostnud?",
            "Koľkokrát ste u nás nakúpili?",
            "Број на нарачки",
            "Ile razy kupowano?",
            "Kolikrát jste nás navštívili?",
            "Wie oft waren Sie hier?",
            "Nombre de visites",
            "Número de pedidos",
            "Numero di visite",
            "Terminál",
            "Fachsemester",
            "Custom Variable 1",
            "First response time (min)",
            "Visit/How many guests came?",
            "In the last year, how often did you call us?",
            "How old is your car?",
            "Days per week",
            "nb_visites",
            "customer.purchases",
            "total_orders",
            "workshop/branch",
            "На колко години е колата?",
            "Колко деца имате?",
            "Посета/Колку члена има домаќинството?",
            "Mitmes kord te siin olete?",
            "Kui vana on teie auto?",
            "Koľko rokov má vaše auto?",
            "Ako často k nám chodíte?",
            "Ile lat ma samochód?",
            "Dni w tygodniu, kiedy nas odwiedzacie",
            "Jak často k nám chodíte?",
            "Wie alt ist Ihr Auto?",
            "Tage pro Woche",
            "À quelle fréquence venez-vous ?",
            "¿Cuántos años tiene su coche?",
            "taller/sucursal",
            "Quante volte ci ha visitato?",
        ] {
            assert!(is_numbered(header), "{header}");
        }
    }

    #[test]
    fn ratings_are_no_counts() {
        for header in [
            "Rate the food",
            "Portion size",
            "Quantity",
            "Staff",
            "Mitarbeiter",
            "Order accuracy",
            "Orders arrive on time",
            "Code quality",
            "No queues at the till",
            "How many stars would you give us?",
            "Колко звезди ни давате?",
            "Mitu tärni meile annate?",
            "Kolik hvězdiček nám dáte?",
            "Rate from 1 to 5 (1-5)",
            "Agent knowledge",
            "Колко чисто беше?",
            "Колку брзо ве услуживме?",
            "Food/Drinks",
            "Opening hours in the week",
        ] {
            assert!(!is_numbered(header), "{header}");
        }
    }

    #[test]
    fn columns_beside_a_question_repeat_its_name() {
        let headers = [
            "How likely are you to recommend us?",
            "Points - How likely are you to recommend us?",
            "NPS Score",
        ];
        let more = ["Previous NPS Score", "Puntos: ¿Nos recomienda?", "Points"];
        let names: Vec<String> = headers.iter().chain(&more).map(|header| normalise(header)).collect();
        let names = Names { names: &names, ids: &names };
        let beside: Vec<bool> = (0..6).map(|column| Roles::is_beside(&names, column)).collect();
        assert_eq!(beside, [false, true, false, true, false, false]);
    }
}
