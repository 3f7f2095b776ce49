//! Content of one file: its questions, the roles of its other columns, and open questions about it.

use super::exports::Export;
use super::headers::Headers;
use super::long::{Widened, expanded, widened, without_sums};
use super::option_columns::joined;
use super::options::Options;
use super::questions::{Columns, Question};
use super::refusal::Refusal;
use super::roles::{Names, Roles, date_evidence, is_date};
use super::vocabulary::missing::kind_of;
use super::wallet::WalletColumns;
use crate::tables::date::DateFormat;
use crate::tables::header::normalise;
use crate::tables::sheet::Sheet;

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

/// Cells quoted for a doubtful date.
const EXAMPLES: usize = 3;

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
        let columns = Columns { sheet: &sheet, headers: &headers, names: &names, chosen: &chosen };
        let mut found = columns.read(&roles, &wallet, &kinds, export, options)?;
        let is_question = |column: usize| found.uses(column) || wallet.uses(column);
        roles.find_rest(&sheet, &names, options, &find, &is_question)?;
        found.settle(&columns)?;
        let doubts = found.doubts();
        let questions = found.ranked(&chosen);
        let mut inspection = Self {
            sheet,
            headers,
            export,
            long,
            roles,
            questions,
            wallet,
            doubts,
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
