//! Questions among the columns of a sheet, and doubts about columns that may be questions.

use super::asked::{Asked, Hint, asks_for_rating, hint};
use super::cell::Cell;
use super::exports::Export;
use super::headers::Headers;
use super::long::only_kind;
use super::numbers::{explained, explained_range};
use super::options::{Kind, Options};
use super::refusal::{Candidate, Doubt, Reading, Refusal};
use super::roles::{Names, Roles};
use super::scale::{Scale, ScoreColumn};
use super::vocabulary::headers::{ORDERS, nps_group};
use super::vocabulary::lists;
use super::wallet::WalletColumns;
use crate::math::ranking::{arranged, ranked_by_keys};
use crate::tables::column::Column;
use crate::tables::sheet::Sheet;

/// Cells quoted for a candidate.
const EXAMPLES: usize = 3;
/// Minimum number of headers of orders in a file without questions that make it one of orders.
const FEWEST_ORDER_HEADERS: usize = 2;

/// A column read as a question.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    /// Column of the sheet.
    pub column: usize,
    /// Reading of its cells.
    pub scores: ScoreColumn,
}

/// Columns of a sheet, and those that the caller named as scores.
pub struct Columns<'a> {
    /// The cells.
    pub sheet: &'a Sheet,
    /// Headers as written.
    pub headers: &'a Headers,
    /// Normalised headers.
    pub names: &'a Names<'a>,
    /// Columns named as scores.
    pub chosen: &'a [usize],
}

/// Columns read as questions, and those that could not be read.
#[derive(Default)]
pub struct Found {
    questions: Vec<Question>,
    /// Columns whose reading is open, each with the question its header asks.
    doubts: Vec<(Hint, Refusal, usize)>,
    /// Columns in words of no known scale.
    unread: Vec<(Hint, Refusal)>,
    /// Columns that look like ratings only by their numbers, with their scales.
    lone: Vec<(usize, Scale)>,
    /// True if a header asks for a score, or the caller named a column.
    hinted: bool,
    /// True if a header asks a known question, the words of a scale answer one, or the caller named a column.
    named: bool,
}

impl Columns<'_> {
    /// Reads every column that may be a question. `kinds` are those stated in a file with one row per answer.
    ///
    /// # Errors
    /// A column named by the caller that cannot be read.
    pub fn read(
        &self,
        roles: &Roles,
        wallet: &WalletColumns,
        kinds: &[Option<Kind>],
        export: Option<&Export>,
        options: &Options,
    ) -> Result<Found, Refusal> {
        let all_of_kind = only_kind(self.sheet, self.names.names).or(export.and_then(|export| export.score));
        let mut found = Found::default();
        for index in 0..self.sheet.columns.len() {
            let stated = kinds.get(index).copied().flatten();
            let own = self.hint(index, stated, all_of_kind);
            let is_chosen = self.chosen.contains(&index);
            let is_spending = wallet.uses(index) && !matches!(own, Hint::Kind(_));
            if is_chosen || !(roles.uses(index) || self.is_other(index, own) || is_spending) {
                found.read(self, index, own, options)?;
            }
        }
        found.doubt_lone_numbers(self);
        Ok(found)
    }

    /// Question that a column asks, by its header, or by what the file says of all its scores.
    fn hint(&self, index: usize, stated: Option<Kind>, all_of_kind: Option<Kind>) -> Hint {
        match (hint(&self.names.names[index], &self.names.ids[index]), stated, all_of_kind) {
            (Hint::Kind(kind), ..) | (_, Some(kind), _) | (Hint::Score, _, Some(kind)) => Hint::Kind(kind),
            (own, ..) => own,
        }
    }

    /// True if a column has something else by its header: codes of groups, comments, facts of the system.
    fn is_other(&self, index: usize, own: Hint) -> bool {
        let names = self.names;
        let is_in_words = || ScoreColumn::has_levels(&self.sheet.columns[index]);
        let is_other = || {
            Roles::is_numbered_group(names, index, &self.headers.names[index])
                || Roles::is_comment(names, index)
        };
        Roles::is_beside(names, index)
            || own == Hint::None
                && (names.is_system(index) || names.is_of_person(index) || is_other() && !is_in_words())
    }

    fn candidate(&self, column: usize) -> Candidate {
        let rows = 0..self.sheet.rows();
        let cells = rows.map(|row| self.sheet.columns[column].cell(row)).filter(|text| !text.is_empty());
        Candidate {
            column: self.headers.ids[column].clone(),
            name: self.headers.names[column].clone(),
            examples: cells.take(EXAMPLES).map(str::to_owned).collect(),
        }
    }
}

impl Found {
    fn read(&mut self, columns: &Columns, index: usize, own: Hint, options: &Options) -> Result<(), Refusal> {
        let is_chosen = columns.chosen.contains(&index);
        let column = &columns.sheet.columns[index];
        let asked = Asked {
            column: &columns.headers.ids[index],
            header: &columns.headers.names[index],
            hint: own,
            chosen: is_chosen,
            grouped: has_groups(columns.sheet, index),
        };
        match ScoreColumn::read(column, &asked, options) {
            Ok(Some(scores)) => {
                let is_named = own != Hint::None || is_chosen;
                self.hinted |= is_named || explained_range(asked.header).is_some();
                if !is_named && scores.notes.contains(&"scale-assumed") && !asks(asked.header) {
                    self.lone.push((index, scores.scale));
                }
                self.named |= matches!(own, Hint::Kind(_))
                    || is_chosen
                    || own != Hint::Score && scores.kind != Kind::Scale;
                self.questions.push(Question { column: index, scores });
            }
            Ok(None) if is_chosen => return Err(Refusal::MissingColumn("score")),
            Ok(None) => {
                let doubt = ScoreColumn::unread(column, &asked);
                let doubt = doubt.filter(|_| !Roles::is_comment(columns.names, index));
                self.unread.extend(doubt.map(|doubt| (own, doubt)));
            }
            Err(doubt) if is_chosen => return Err(doubt),
            Err(doubt) => self.doubts.push((own, doubt, index)),
        }
        Ok(())
    }

    /// Turns a column that looks like a rating only by its numbers into a doubt, beside questions that are known by more:
    /// it may be a count. Columns side by side on the same scale are ratings of several things.
    fn doubt_lone_numbers(&mut self, columns: &Columns) {
        let lone = std::mem::take(&mut self.lone);
        if lone.len() == self.questions.len() {
            return;
        }
        let is_doubtful = |own: &Question| {
            let is_it = |other: &(usize, Scale)| other.0 == own.column;
            let is_beside =
                |other: &(usize, Scale)| other.0.abs_diff(own.column) == 1 && other.1 == own.scores.scale;
            lone.iter().any(is_it) && !lone.iter().any(is_beside)
        };
        let (doubted, kept): (Vec<_>, Vec<_>) =
            std::mem::take(&mut self.questions).into_iter().partition(is_doubtful);
        self.questions = kept;
        for question in doubted {
            let Scale { min, max, .. } = question.scores.scale;
            let reading = Reading { kind: question.scores.kind.id(), min, max, choice: None };
            let Candidate { column, examples, .. } = columns.candidate(question.column);
            let doubt = Refusal::UnsureScale(Doubt { column, examples, readings: vec![reading] });
            self.doubts.push((Hint::None, doubt, question.column));
        }
    }

    /// True if a column is read as a question or may be one.
    pub fn uses(&self, column: usize) -> bool {
        self.questions.iter().any(|question| question.column == column)
            || self.doubts.iter().any(|doubt| doubt.2 == column)
    }

    /// Drops doubts that other columns or the caller have settled.
    ///
    /// # Errors
    /// A file of orders, or the first doubt that has to be settled before anything can be analysed.
    pub fn settle(&mut self, columns: &Columns) -> Result<(), Refusal> {
        let is_chosen = !columns.chosen.is_empty();
        let has_kind = |kind: Kind| self.questions.iter().any(|question| question.scores.kind == kind);
        let is_worded = is_chosen || self.questions.iter().any(|own| own.scores.kind != Kind::Scale);
        let order_headers = columns.names.ids.iter().filter(|name| lists(ORDERS, name)).count();
        let is_doubted = self.doubts.iter().any(|(own, ..)| matches!(own, Hint::Kind(_)));
        // A score in an order export answers no question.
        if !self.named && !is_doubted && order_headers >= FEWEST_ORDER_HEADERS {
            return Err(Refusal::OrderExport);
        }
        if is_chosen {
            // Other columns remain as drivers.
            self.doubts.clear();
            self.unread.clear();
        }
        // A doubt about the only question of its kind must be settled; others are listed.
        let blocking = self.doubts.iter().position(|(own, ..)| match own {
            Hint::Kind(kind) => !has_kind(*kind) && (*kind == Kind::Nps || !is_worded),
            Hint::Score => !is_worded,
            Hint::None => false,
        });
        if let Some(place) = blocking {
            return Err(self.doubts.swap_remove(place).1);
        }
        // Words of an unknown scale raise a question if no other column answers the survey question.
        self.unread.retain(|(own, _)| !matches!(own, Hint::Kind(kind) if has_kind(*kind)));
        if self.questions.is_empty() {
            let doubts = self.doubts.drain(..).map(|own| own.1);
            let open = doubts.chain(self.unread.drain(..).map(|own| own.1)).next();
            return Err(open.unwrap_or(Refusal::MissingColumn("score")));
        }
        if !self.hinted && !is_worded {
            let could_be = |question: &&Question| question.scores.scale.max == 10.0;
            let of_ten = self.questions.iter().filter(could_be);
            let candidates: Vec<Candidate> =
                of_ten.map(|question| columns.candidate(question.column)).collect();
            if !candidates.is_empty() {
                return Err(Refusal::UnsureColumn("score", candidates));
            }
        }
        Ok(())
    }

    /// Takes the doubts that remain, about columns that are not analysed.
    pub fn doubts(&mut self) -> Vec<Refusal> {
        let doubts = self.doubts.drain(..).map(|own| own.1);
        doubts.chain(self.unread.drain(..).map(|own| own.1)).collect()
    }

    /// The questions, the main one first: the caller's choice, then by kind; a column that lost its zeros is last.
    pub fn ranked(self, chosen: &[usize]) -> Vec<Question> {
        let order = |question: &Question| {
            let kind = [Kind::Nps, Kind::Csat, Kind::Effort, Kind::Scale]
                .iter()
                .position(|kind| *kind == question.scores.kind);
            let place = chosen.iter().position(|&column| column == question.column).unwrap_or(usize::MAX);
            let has_lost = question.scores.notes.contains(&"zeros-lost");
            [place as u64, kind.unwrap_or(0) as u64, u64::from(has_lost), question.column as u64, 0]
        };
        let places = ranked_by_keys(self.questions.iter().map(order));
        arranged(self.questions, &places)
    }
}

/// True if a header asks something, or explains the numbers below it.
fn asks(header: &str) -> bool {
    header.contains('?') || asks_for_rating(header) || !explained(header).is_empty()
}

/// Maximum number of texts of a column of groups.
const MAX_GROUPS: usize = 8;

/// True if another column has the group of a Net Promoter Score of every answer of this one, and some of each group.
fn has_groups(sheet: &Sheet, column: usize) -> bool {
    let group = |text: &str| match Cell::read(text) {
        Cell::Number { value, .. } if (0.0..=10.0).contains(&value) => {
            Some(if value >= 9.0 { 0 } else { 2 - usize::from(value >= 7.0) })
        }
        _ => None,
    };
    let scores = &sheet.columns[column];
    let is_group = |other: &&Column| {
        let mut seen = [false; 3];
        let mut agrees = |row: usize| {
            let own = group(scores.cell(row));
            seen[own.unwrap_or(0)] |= own.is_some();
            own == nps_group(other.cell(row))
        };
        (0..sheet.rows()).all(&mut agrees) && seen == [true; 3]
    };
    let few = |other: &&Column| {
        (3..=MAX_GROUPS).contains(&other.distinct())
            && other.values().any(|(text, _)| nps_group(text).is_some())
    };
    sheet.columns.iter().filter(few).any(|other| is_group(&other))
}
