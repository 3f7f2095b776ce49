//! Content of one file: its questions, the roles of its other columns, and open questions about it.

use super::asked::{Asked, Hint, hint};
use super::cell::Cell;
use super::exports::Export;
use super::headers::Headers;
use super::long::{Widened, expanded, only_kind, widened, without_sums};
use super::option_columns::joined;
use super::options::{Kind, Options};
use super::refusal::{Candidate, Refusal};
use super::roles::{Names, Roles, date_evidence, is_date};
use super::scale::ScoreColumn;
use super::vocabulary::headers::{ORDERS, nps_group};
use super::vocabulary::lists;
use super::vocabulary::missing::kind_of;
use super::wallet::WalletColumns;
use crate::math::ranking::{arranged, ranked_by_keys};
use crate::tables::column::Column;
use crate::tables::date::DateFormat;
use crate::tables::header::normalise;
use crate::tables::sheet::Sheet;

/// A column read as a question.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    /// Column of the sheet.
    pub column: usize,
    /// Reading of its cells.
    pub scores: ScoreColumn,
}

/// A file and everything known about it.
#[derive(Debug, Clone)]
pub struct Inspection {
    /// The cells, one row per respondent.
    pub sheet: Sheet,
    /// Names of the columns.
    pub headers: Headers,
    /// The known export, if recognised.
    pub export: Option<&'static Export>,
    /// True if the file had a row per answer.
    pub long: bool,
    /// Columns by role.
    pub roles: Roles,
    /// Questions that can be read, the main one first.
    pub questions: Vec<Question>,
    /// Columns of spending and of brands.
    pub wallet: WalletColumns,
    /// Doubts about single columns, which are not analysed.
    pub doubts: Vec<Refusal>,
    /// Format of dates.
    pub date_format: Option<DateFormat>,
    /// Format of the dates that the first one does not read.
    pub second_date_format: Option<DateFormat>,
}

/// Cells quoted for a candidate or a doubtful date.
const EXAMPLES: usize = 3;
/// Minimum number of headers of orders in a file without questions that make it one of orders.
const FEWEST_ORDER_HEADERS: usize = 2;

impl Inspection {
    /// Finds questions and roles in a sheet.
    ///
    /// # Errors
    /// The first question that has to be settled before anything can be analysed.
    pub fn new(sheet: Sheet, headers: Headers, options: &Options) -> Result<Self, Refusal> {
        let mut sheet = sheet;
        without_sums(&mut sheet);
        if sheet.rows() == 0 {
            return Err(Refusal::Empty);
        }
        let sheet = expanded(&sheet, &headers).unwrap_or(sheet);
        let (sheet, headers) = joined(&sheet, &headers).unwrap_or((sheet, headers));
        let (sheet, headers, long, kinds) = match widened(&sheet, &headers) {
            Some(Widened { sheet, headers, kinds }) => (sheet, headers, true, kinds),
            None => (sheet, headers, false, Vec::new()),
        };
        let normal = |names: &[String]| names.iter().map(|name| normalise(name)).collect::<Vec<_>>();
        let (names, ids) = (normal(&headers.names), normal(&headers.ids));
        let export = Export::recognise(&names, &ids);
        let find = |role: &'static str, name: &str| {
            headers.place(name).ok_or_else(|| Refusal::UnknownColumn(role, name.to_owned()))
        };
        let names = Names { names: &names, ids: &ids };
        let mut roles = Roles::find(&sheet, &names, export, options, &find)?;
        let wallet = WalletColumns::find(&sheet, &headers, &options.wallet)?;
        let chosen =
            options.columns.score.iter().map(|name| find("score", name)).collect::<Result<Vec<_>, _>>()?;
        let (mut questions, mut doubts, mut hinted, mut named) = (Vec::new(), Vec::new(), false, false);
        let (mut unread, all_of_kind) =
            (Vec::new(), only_kind(&sheet, names.names).or(export.and_then(|export| export.score)));
        for (index, column) in sheet.columns.iter().enumerate() {
            let is_chosen = chosen.contains(&index);
            let stated = kinds.get(index).copied().flatten();
            let own = match (hint(&names.names[index], &names.ids[index]), stated, all_of_kind) {
                (Hint::Kind(kind), ..) | (_, Some(kind), _) | (Hint::Score, _, Some(kind)) => {
                    Hint::Kind(kind)
                }
                (own, ..) => own,
            };
            let is_group =
                own == Hint::None && Roles::is_numbered_group(&names, index, &headers.names[index]);
            let is_comment =
                own == Hint::None && Roles::is_comment(&names, index) && !ScoreColumn::has_levels(column);
            let is_other = is_group
                || is_comment
                || Roles::is_beside(&names, index)
                || (names.is_system(index) && own == Hint::None);
            let is_spending = wallet.uses(index) && !matches!(own, Hint::Kind(_));
            if !is_chosen && (roles.uses(index) || is_other || is_spending) {
                continue;
            }
            let asked = Asked {
                column: &headers.ids[index],
                header: &headers.names[index],
                hint: own,
                chosen: is_chosen,
                grouped: has_groups(&sheet, index),
            };
            match ScoreColumn::read(column, &asked, options) {
                Ok(Some(scores)) => {
                    hinted |= own != Hint::None || is_chosen;
                    named |= matches!(own, Hint::Kind(_))
                        || is_chosen
                        || own != Hint::Score && scores.kind != Kind::Scale;
                    questions.push(Question { column: index, scores });
                }
                Ok(None) if is_chosen => return Err(Refusal::MissingColumn("score")),
                Ok(None) => {
                    let doubt = ScoreColumn::unread(column, &asked);
                    unread.extend(
                        doubt.filter(|_| !Roles::is_comment(&names, index)).map(|doubt| (own, doubt)),
                    );
                }
                Err(doubt) if is_chosen => return Err(doubt),
                Err(doubt) => doubts.push((own, doubt, index)),
            }
        }
        let is_question = |column: usize| {
            questions.iter().any(|question| question.column == column)
                || doubts.iter().any(|doubt| doubt.2 == column)
                || wallet.uses(column)
        };
        roles.find_rest(&sheet, &names, options, &find, &is_question)?;
        let order_headers = names.ids.iter().filter(|name| lists(ORDERS, name)).count();
        let is_worded =
            questions.iter().any(|question| question.scores.kind != Kind::Scale) || !chosen.is_empty();
        let is_doubted = doubts.iter().any(|(own, ..)| matches!(own, Hint::Kind(_)));
        // A score in an order export answers no question.
        if !named && !is_doubted && order_headers >= FEWEST_ORDER_HEADERS {
            return Err(Refusal::OrderExport);
        }
        if !chosen.is_empty() {
            // Other columns remain as drivers.
            doubts.clear();
            unread.clear();
        }
        let has_kind = |kind: Kind| questions.iter().any(|question| question.scores.kind == kind);
        // A doubt about the only question of its kind must be settled; others are listed.
        let blocking = doubts.iter().position(|(own, ..)| match own {
            Hint::Kind(kind) => !has_kind(*kind) && (*kind == Kind::Nps || !is_worded),
            Hint::Score => !is_worded,
            Hint::None => false,
        });
        if let Some(place) = blocking {
            return Err(doubts.swap_remove(place).1);
        }
        // Words of an unknown scale raise a question if no other column answers the survey question.
        unread.retain(|(own, _)| !questions.iter().any(|question| Hint::Kind(question.scores.kind) == *own));
        if questions.is_empty() {
            let unread = unread.into_iter().next().map(|(_, doubt)| doubt);
            return Err(unread.unwrap_or(Refusal::MissingColumn("score")));
        }
        if !hinted && !is_worded {
            let could_be = |question: &&Question| question.scores.scale.max == 10.0;
            let candidates: Vec<Candidate> = questions
                .iter()
                .filter(could_be)
                .map(|question| candidate(&sheet, &headers, question.column))
                .collect();
            if !candidates.is_empty() {
                return Err(Refusal::UnsureColumn("score", candidates));
            }
        }
        // The main question comes first: the caller's choice, then by kind; a column that lost its zeros is last.
        let order = |question: &Question| {
            let kind = [Kind::Nps, Kind::Csat, Kind::Effort, Kind::Scale]
                .iter()
                .position(|kind| *kind == question.scores.kind);
            let place = chosen.iter().position(|&column| column == question.column).unwrap_or(usize::MAX);
            let has_lost = question.scores.notes.contains(&"zeros-lost");
            [place as u64, kind.unwrap_or(0) as u64, u64::from(has_lost), question.column as u64, 0]
        };
        let places = ranked_by_keys(questions.iter().map(order));
        let questions = arranged(questions, &places);
        let mut inspection = Self {
            sheet,
            headers,
            export,
            long,
            roles,
            questions,
            wallet,
            doubts: doubts.into_iter().map(|own| own.1).chain(unread.into_iter().map(|own| own.1)).collect(),
            date_format: options.date_format,
            second_date_format: None,
        };
        inspection.find_date_format(options)?;
        Ok(inspection)
    }

    fn find_date_format(&mut self, options: &Options) -> Result<(), Refusal> {
        let Some(date) = self.roles.date else { return Ok(()) };
        let column = &self.sheet.columns[date];
        if let Some(format) = options.date_format {
            self.second_date_format = match format {
                DateFormat::DayMonthYear | DateFormat::MonthDayYear => Some(DateFormat::YearMonthDay),
                _ => None,
            };
            return Ok(());
        }
        let evidence = date_evidence(column);
        if evidence.is_ambiguous() {
            let examples = column
                .values()
                .filter(|(text, _)| kind_of(text).is_none() && is_date(text, DateFormat::DayMonthYear))
                .take(EXAMPLES)
                .map(|(text, _)| text.to_owned());
            return Err(Refusal::AmbiguousDateOrder(self.headers.ids[date].clone(), examples.collect()));
        }
        self.date_format = evidence.best();
        self.second_date_format = evidence.second();
        Ok(())
    }

    /// Name of a column as the options call it.
    pub fn id(&self, column: usize) -> &str {
        &self.headers.ids[column]
    }
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

fn candidate(sheet: &Sheet, headers: &Headers, column: usize) -> Candidate {
    let rows = 0..sheet.rows();
    let cells = rows.map(|row| sheet.columns[column].cell(row)).filter(|text| !text.is_empty());
    Candidate {
        column: headers.ids[column].clone(),
        name: headers.names[column].clone(),
        examples: cells.take(EXAMPLES).map(str::to_owned).collect(),
    }
}
