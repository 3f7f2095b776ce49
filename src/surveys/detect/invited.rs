//! A list of people who were asked: one row per person or per invitation.

use super::headers::{Headers, Opening};
use super::options::Options;
use super::refusal::Refusal;
use super::roles::{Names, Roles, is_address};
use super::vocabulary::invitations::{ANSWERED, INVITED, Invitation, STATES, happened, state_of};
use super::vocabulary::lists;
use crate::tables::column::Column;
use crate::tables::header::normalise;
use crate::tables::sheet::Sheet;

/// A list of people who were asked.
#[derive(Debug, Clone)]
pub struct InvitedList {
    /// The cells, one row per invitation.
    pub sheet: Sheet,
    /// Names of the columns.
    pub headers: Headers,
    /// Column that names the people; `None` where no header and no addresses show it.
    pub person: Option<usize>,
    /// True if the caller chose that column.
    pub chosen: bool,
    /// Columns that divide them.
    pub segments: Vec<usize>,
    /// State of each row.
    pub states: Vec<Invitation>,
    /// True if a column of the list says who answered.
    pub marks_answers: bool,
}

impl InvitedList {
    /// Looks at the beginning of a list in UTF-8; addresses in the first record name no columns. `None` if it is empty.
    pub fn opening(sample: &[u8], complete: bool, delimiter: Option<u8>) -> Option<Opening> {
        let options = Options { delimiter, ..Options::default() };
        let own = Opening::of(sample, complete, &options)?;
        if !own.headers.names.iter().any(|name| is_address(name)) {
            return Some(own);
        }
        Opening::of(sample, complete, &Options { has_header: Some(false), ..options })
    }

    /// Finds the people of a list, by the column of this name or by their addresses and usual headers.
    ///
    /// # Errors
    /// [`Refusal::Empty`] without rows, [`Refusal::UnknownColumn`] for a column that the list lacks.
    pub fn new(sheet: Sheet, headers: Headers, person: Option<&str>) -> Result<Self, Refusal> {
        if sheet.rows() == 0 {
            return Err(Refusal::Empty);
        }
        let normal = |names: &[String]| names.iter().map(|name| normalise(name)).collect::<Vec<_>>();
        let (named, ids) = (normal(&headers.names), normal(&headers.ids));
        let find = |role: &'static str, name: &str| {
            headers.place(name).ok_or_else(|| Refusal::UnknownColumn(role, name.to_owned()))
        };
        let names = Names { names: &named, ids: &ids };
        let options = Options::default();
        let mut roles = Roles::find(&sheet, &names, None, &options, &find)?;
        roles.find_rest(&sheet, &names, &options, &find, &|_| false)?;
        let chosen = person.map(|name| find("invited", name)).transpose()?;
        let of = |list: &str| -> Vec<usize> {
            (0..sheet.columns.len()).filter(|&column| lists(list, &ids[column])).collect()
        };
        let (asked, answered, stated) = (of(INVITED), of(ANSWERED), of(STATES));
        let states = states(&sheet, &asked, &answered, &stated);
        let is_state = |column: &usize| [&asked, &answered, &stated].iter().any(|own| own.contains(column));
        let marks_answers = states.contains(&Invitation::Answered);
        Ok(Self {
            person: chosen.or(roles.person),
            chosen: chosen.is_some(),
            segments: roles.segments.into_iter().filter(|column| !is_state(column)).collect(),
            states,
            marks_answers,
            sheet,
            headers,
        })
    }
}

/// State of each row by the columns on whether a person was asked, whether they answered, and the fate of the
/// invitation.
fn states(sheet: &Sheet, asked: &[usize], answered: &[usize], stated: &[usize]) -> Vec<Invitation> {
    let mut states = vec![Invitation::Silent; sheet.rows()];
    let mut mark = |column: usize, state: &dyn Fn(&str) -> Option<Invitation>| {
        let column: &Column = &sheet.columns[column];
        let by_text: Vec<Option<Invitation>> = column.values().map(|(text, _)| state(text)).collect();
        for (own, found) in states.iter_mut().zip(column.map(&by_text)) {
            if let Some(found) = found {
                *own = found;
            }
        }
    };
    for &column in asked {
        // A column whose marks match nobody asked is ignored.
        if sheet.columns[column].values().any(|(text, rows)| rows > 0 && happened(text)) {
            mark(column, &|text| (!happened(text)).then_some(Invitation::NotSent));
        }
    }
    for &column in stated {
        // A person who did not finish may not have been asked either.
        mark(column, &|text| state_of(text).filter(|state| *state != Invitation::Silent));
    }
    for &column in answered {
        mark(column, &|text| {
            let is_answer = !matches!(state_of(text), Some(Invitation::Silent | Invitation::NotSent));
            (happened(text) && is_answer).then_some(Invitation::Answered)
        });
    }
    states
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::surveys::detect::headers::Opening;
    use crate::tables::sheet::SheetReader;

    fn list(text: &str) -> InvitedList {
        let Opening { delimiter, headers } = InvitedList::opening(text.as_bytes(), true, None).unwrap();
        let mut reader = SheetReader::new(delimiter, headers.skip, headers.ids.len());
        assert_eq!(reader.push(text.as_bytes(), true), None);
        InvitedList::new(reader.into_sheet(), headers, None).unwrap()
    }

    #[test]
    fn a_participant_table_shows_who_was_asked_and_who_answered() {
        use Invitation::{Answered, Bounced, NotSent, Silent};
        let own = list(
            "tid,firstname,email,emailstatus,token,language,invited,completed\n\
             1,Ann,ann@example.com,OK,t1,en,2026-01-02 10:00,2026-01-03 11:00\n\
             2,Bo,bo@example.com,OK,t2,en,2026-01-02 10:00,N\n\
             3,Cy,cy@example.com,bounced,t3,pl,2026-01-02 10:00,N\n\
             4,Di,di@example.com,OK,t4,pl,N,N\n",
        );
        assert_eq!(own.states, [Answered, Silent, Bounced, NotSent]);
        assert_eq!((own.person, own.marks_answers), (Some(2), true));
        assert_eq!(own.segments.iter().map(|&at| &own.headers.ids[at][..]).collect::<Vec<_>>(), ["language"]);
    }

    #[test]
    fn a_list_of_addresses_needs_no_header() {
        let own = list("ann@example.com\nbo@example.com\ncy@example.com\n");
        assert_eq!((own.sheet.rows(), own.person), (3, Some(0)));
    }
}
