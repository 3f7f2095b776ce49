//! The search for the roles of columns: by a known export, the caller's names, headers, words and cells, in this order.

use super::beginning::Beginning;
use super::by_words::total_with_tax;
use super::columns::{Columns, cells_of, distinct, is_date, money};
use super::currency_columns::choose_currency;
use super::customer_column::two_names;
use super::options::Options;
use super::other_tables::refuse_other_table;
use super::refusal::{Candidate, Refusal};
use super::role::Role;
use super::sample::candidates;
use super::vocabulary::flags::{are_row_types, kind_by_words, kind_of, yes_or_no};
use super::vocabulary::headers::{
    ADDRESSES, COMPANIES, DOUBTFUL_CUSTOMERS, LAST_NAMES, PERSONS, ROWS_OF_ONE, SOLE_NAMES,
};
use super::vocabulary::other_tables::{CustomerTotals, is_survey_header};
use super::vocabulary::words::{BUYERS, PURCHASERS, SUPPLIERS};
use super::vocabulary::{is_one_of, position_of, says};
use crate::tables::header::normalise;
use crate::tables::number::SCALE;

/// Roles that single words of a header indicate, if no exact name does.
const WORDED: [Role; 5] = [Role::Customer, Role::Date, Role::Amount, Role::Order, Role::Refunded];

/// Rows with the same name from which a header such as `name` is taken for the shop’s own.
const FEWEST_ROWS_OF_OWN_NAME: usize = 3;

/// Rows with tiny amounts from which their column is doubted.
const FEWEST_TINY: usize = 3;

/// Roles of the columns, as far as they could be found.
pub(super) struct FoundRoles {
    /// Roles of the columns.
    pub columns: Columns,
    /// Columns of the given and the family name of the customer, one of which is the column of customers.
    pub names_of_buyer: Option<(usize, usize)>,
    /// Roles that several columns may have, with these columns.
    pub unsure: Vec<(Role, Vec<Candidate>)>,
}

/// A search for the roles of columns.
pub(super) struct RoleSearch<'a> {
    beginning: &'a Beginning,
    options: &'a Options,
    columns: Columns,
    is_after_discount: bool,
    unsure: Vec<(Role, Vec<Candidate>)>,
}

/// True if in each row all columns have the same amount.
fn have_equal_amounts(columns: &[usize], rows: &[Vec<String>]) -> bool {
    rows.iter().all(|row| columns.windows(2).all(|pair| money(row, pair[0]) == money(row, pair[1])))
}

impl<'a> RoleSearch<'a> {
    /// Finds the roles of the columns.
    ///
    /// # Errors
    /// [`Refusal::UnknownColumn`] for a column named in the options but absent from the file; the refusals of
    /// [`refuse_other_table`] for other tables.
    pub fn run(beginning: &'a Beginning, options: &'a Options) -> Result<FoundRoles, Refusal> {
        let columns = Columns::default();
        let mut search = Self { beginning, options, columns, is_after_discount: false, unsure: Vec::new() };
        search.take_known();
        search.take_given()?;
        search.correct_by_cells();
        search.refuse_other_tables()?;
        if beginning.has_header && !options.customer_totals {
            search.find_by_words();
            search.choose_amount();
            search.correct_refunds_and_status();
        }
        let names_of_buyer = search.find_names_of_buyer();
        search.find_name_of_person();
        match (options.customer_totals, beginning.has_header) {
            // In these files the headers decide the columns, or nothing does.
            (true, _) => {}
            (false, true) => search.doubt(),
            (false, false) => search.columns.complete_by_content(&beginning.rows),
        }
        search.choose_currency_and_quantity();
        let Self { columns, unsure, .. } = search;
        Ok(FoundRoles { columns, names_of_buyer, unsure })
    }

    fn is_named(&self, role: Role) -> bool {
        self.options.names(role)
    }

    /// True for a file of a known export whose columns the export itself names.
    fn is_known(&self) -> bool {
        self.beginning.export.is_some_and(|export| !export.is_read_by_headers())
    }

    /// Takes the columns of a known export, or those with known headers.
    fn take_known(&mut self) {
        let Beginning { headers, normal, rows, export, has_header, .. } = self.beginning;
        self.columns = match export {
            Some(export) if !export.is_read_by_headers() => export.columns(normal, rows),
            _ if *has_header => Columns::by_headers_and_cells(headers, rows),
            _ => Columns::default(),
        };
        if let Some(export) = export.filter(|export| !export.is_read_by_headers()) {
            // Headers of a known export on a file that only resembles it, or of another version.
            let by_headers = Columns::by_headers_and_cells(headers, rows);
            for role in Role::REQUIRED.into_iter().filter(|&role| export.has(role)) {
                let other = by_headers.get(role).filter(|&column| !self.columns.uses(column));
                if let (None, Some(column)) = (self.columns.get(role), other) {
                    self.columns.set(role, column);
                }
            }
        }
    }

    /// Takes the columns that the caller named.
    fn take_given(&mut self) -> Result<(), Refusal> {
        let Beginning { headers, further, normal, .. } = self.beginning;
        for (role, name) in &self.options.columns {
            if name.is_empty() {
                self.columns.unset(*role);
                continue;
            }
            let position = headers.iter().chain(further).position(|header| header == name.trim());
            self.columns.assign(*role, position.ok_or_else(|| Refusal::UnknownColumn(*role, name.clone()))?);
        }
        if self.options.customer_totals {
            let named = |role: Role| self.options.names(role);
            self.columns = self.columns.of_customer_totals(&CustomerTotals::of(normal), &named);
        }
        Ok(())
    }

    /// Corrects columns whose cells contradict their header.
    fn correct_by_cells(&mut self) {
        let Beginning { normal, rows, has_header, .. } = self.beginning;
        if !self.is_named(Role::Customer) {
            self.columns.prefer_filled_customer(normal, rows);
        }
        // “Document” may hold its type instead of its number.
        let holds_types = |&column: &usize| {
            normal.get(column).is_some_and(|header| are_row_types(header, cells_of(rows, column)))
        };
        let order = self.columns.get(Role::Order).filter(holds_types);
        if *has_header && !self.is_named(Role::Order) && order.is_some() {
            self.columns.unset(Role::Order);
        }
        let is_flag = |&column: &usize| {
            rows.iter().filter_map(|row| row.get(column)).all(|cell| yes_or_no(cell).is_some())
                && normal
                    .get(column)
                    .is_some_and(|header| kind_of(header).or_else(|| kind_by_words(header)).is_some())
        };
        if !self.is_named(Role::Refunded) && self.columns.get(Role::Refunded).filter(is_flag).is_some() {
            self.columns.unset(Role::Refunded);
        }
    }

    /// Refuses tables that are no order log.
    fn refuse_other_tables(&self) -> Result<(), Refusal> {
        let Beginning { headers, normal, rows, has_header, .. } = self.beginning;
        // Questions under codes such as `Q3`, which alone are not recognised as headers.
        let asks = |row: &Vec<String>| {
            !row.iter().any(|cell| is_date(cell)) && row.iter().any(|cell| is_survey_header(&normalise(cell)))
        };
        if !has_header && self.options.has_header.is_none() && rows.iter().take(2).any(asks) {
            return Err(Refusal::SurveyFile);
        }
        if *has_header && self.options.columns.is_empty() && !self.options.customer_totals {
            refuse_other_table(&self.columns, headers, normal, rows)?;
        }
        Ok(())
    }

    /// Finds roles by single words of headers.
    fn find_by_words(&mut self) {
        let Beginning { normal, rows, export, .. } = self.beginning;
        for role in WORDED {
            // A known export that lacks the role has no column for it.
            let lacks = !Role::REQUIRED.contains(&role) || export.is_some_and(|export| !export.has(role));
            if self.is_named(role) || (self.is_known() && lacks) {
                continue;
            }
            if let (None, Some(column)) = (self.columns.get(role), self.columns.by_words(role, normal, rows))
            {
                self.columns.set(role, column);
            }
        }
    }

    /// Chooses what was charged in total among several amounts.
    fn choose_amount(&mut self) {
        let Beginning { normal, rows, export, .. } = self.beginning;
        if self.is_named(Role::Amount) {
            return;
        }
        if !self.is_named(Role::Cost) && export.is_none() {
            self.columns.take_cost_to_buyer(normal, rows);
        }
        if !self.is_known() {
            self.is_after_discount = self.columns.prefer_amount_after_discount(normal, rows);
            self.columns.prefer_amount_with_tax(normal, rows);
            self.columns.prefer_amount_with_fee(normal, rows);
            self.is_after_discount |= self.columns.prefer_amount_after_discount(normal, rows);
            self.columns.prefer_total_of_orders(normal, rows);
            self.columns.prefer_total_to_net(normal, rows);
        }
    }

    /// Drops refunds that are repeated in several columns, and finds a column of status codes.
    fn correct_refunds_and_status(&mut self) {
        let Beginning { normal, rows, export, .. } = self.beginning;
        if !self.is_named(Role::Refunded) {
            self.columns.drop_repeated_refunds(rows);
        }
        if !self.is_named(Role::Status) && export.is_none() {
            self.columns.find_status_codes(normal, rows);
        }
    }

    /// Finds the given and the family name of the customer; the family name is the customer if nothing else is.
    fn find_names_of_buyer(&mut self) -> Option<(usize, usize)> {
        let Beginning { normal, export, has_header, .. } = self.beginning;
        let (first, last) = two_names(normal).filter(|_| *has_header && export.is_none())?;
        if self.columns.get(Role::Customer).is_none()
            && !self.is_named(Role::Customer)
            && !self.columns.uses(last)
        {
            self.columns.set(Role::Customer, last);
        }
        let customer = self.columns.get(Role::Customer);
        (customer == Some(first) || customer == Some(last)).then_some((first, last))
    }

    /// Takes a person’s name for the customer if nothing else is: beside an empty column of companies, or in a language
    /// whose word means a person’s.
    fn find_name_of_person(&mut self) {
        let Beginning { normal, rows, has_header, .. } = self.beginning;
        if !has_header || self.columns.get(Role::Customer).is_some() || self.is_named(Role::Customer) {
            return;
        }
        let is_empty = |column: usize| cells_of(rows, column).all(str::is_empty);
        let is_empty_company =
            |(column, header): (usize, &String)| is_one_of(header, COMPANIES) && is_empty(column);
        let names = match normal.iter().enumerate().any(is_empty_company) {
            true => SOLE_NAMES,
            false if position_of(normal, LAST_NAMES).is_none() => PERSONS,
            false => return,
        };
        let name =
            position_of(normal, names).filter(|&column| !self.columns.uses(column) && !is_empty(column));
        name.into_iter().for_each(|column| self.columns.set(Role::Customer, column));
    }

    /// Replaces roles that several columns may have by questions.
    fn doubt(&mut self) {
        self.doubt_missing_roles();
        self.doubt_customer_with_one_name();
        self.doubt_buyer_beside_supplier();
        self.doubt_smaller_amount();
        self.doubt_amounts_below_a_cent();
    }

    fn ask(&mut self, role: Role, columns: &[usize]) {
        let Beginning { headers, rows, .. } = self.beginning;
        self.unsure.push((role, candidates(columns, headers, rows)));
    }

    /// Asks which column has a role, the chosen one or one of the others.
    fn ask_instead(&mut self, role: Role, chosen: usize, mut others: Vec<usize>) {
        self.columns.unset(role);
        others.push(chosen);
        self.ask(role, &others);
    }

    fn doubt_missing_roles(&mut self) {
        let Beginning { normal, rows, export, .. } = self.beginning;
        for role in Role::REQUIRED {
            // A known export that lacks the role has no column for it; any other column would be a guess.
            let lacks = export.is_some_and(|export| !export.has(role));
            if self.columns.get(role).is_none() && !self.is_named(role) && !lacks {
                let found = self.columns.candidates(role, normal, rows);
                let is_amount = role == Role::Amount;
                let are_equal = is_amount && found.len() > 1 && have_equal_amounts(&found, rows);
                let total = is_amount.then(|| total_with_tax(&found, normal, rows)).flatten();
                match (total, found.first()) {
                    (Some(total), _) => self.columns.set(role, total),
                    // A total in the currency of the shop and in that of the order.
                    (None, Some(&first)) if are_equal => self.columns.set(role, first),
                    (None, Some(_)) => self.ask(role, &found),
                    (None, None) => {}
                }
            }
        }
    }

    /// Doubts one name in all rows, under a header that may mean the shop itself, although another column has several
    /// names.
    fn doubt_customer_with_one_name(&mut self) {
        let Beginning { normal, rows, export, .. } = self.beginning;
        let may_be_own = |header: &String, filled: usize| {
            (filled >= FEWEST_ROWS_OF_OWN_NAME && is_one_of(header, DOUBTFUL_CUSTOMERS))
                || (filled >= ROWS_OF_ONE && says(header, ADDRESSES) && !says(header, BUYERS))
        };
        let customer = self.columns.get(Role::Customer).filter(|&column| {
            let (people, filled) = distinct(rows, column);
            export.is_none()
                && !self.is_named(Role::Customer)
                && people == 1
                && normal.get(column).is_some_and(|header| may_be_own(header, filled))
        });
        let Some(chosen) = customer else { return };
        let mut found = self.columns.candidates(Role::Customer, normal, rows);
        found.retain(|&column| column != chosen && distinct(rows, column).0 > 1);
        if !found.is_empty() {
            self.ask_instead(Role::Customer, chosen, found);
        }
    }

    /// Doubts a buyer beside a supplier, who may be the shop's own employee.
    fn doubt_buyer_beside_supplier(&mut self) {
        let Beginning { normal, export, .. } = self.beginning;
        let supplier = normal.iter().position(|header| is_one_of(header, SUPPLIERS));
        let buyer = self.columns.get(Role::Customer).filter(|&column| {
            export.is_none()
                && !self.is_named(Role::Customer)
                && self.columns.get(Role::Product).is_none()
                && normal.get(column).is_some_and(|header| is_one_of(header, PURCHASERS))
                && !normal.iter().any(|header| says(header, ADDRESSES))
        });
        if let (Some(buyer), Some(supplier)) = (buyer, supplier) {
            self.columns.unset(Role::Customer);
            self.ask(Role::Customer, &[buyer, supplier]);
        }
    }

    /// Doubts a subtotal, a net amount or a unit price beside a column named “total”.
    fn doubt_smaller_amount(&mut self) {
        let Beginning { normal, rows, export, .. } = self.beginning;
        let fuller = self.columns.fuller_amounts(normal, rows);
        let is_open =
            !fuller.is_empty() && export.is_none() && !self.is_named(Role::Amount) && !self.is_after_discount;
        if let Some(chosen) = self.columns.get(Role::Amount).filter(|_| is_open) {
            self.ask_instead(Role::Amount, chosen, fuller);
        }
    }

    /// Doubts an amount that is below half a cent in every row, such as one in bitcoins.
    fn doubt_amounts_below_a_cent(&mut self) {
        let Beginning { normal, rows, export, .. } = self.beginning;
        let is_tiny = |&column: &usize| {
            let amounts: Vec<i64> = rows.iter().filter_map(|row| money(row, column)).collect();
            amounts.len() >= FEWEST_TINY
                && amounts.iter().all(|amount| amount.abs() < SCALE / 200)
                && cells_of(rows, column).any(|cell| cell.contains(|c: char| ('1'..='9').contains(&c)))
        };
        let is_open = export.is_none() && !self.is_named(Role::Amount);
        let Some(chosen) = self.columns.get(Role::Amount).filter(is_tiny).filter(|_| is_open) else { return };
        let found = self.columns.candidates(Role::Amount, normal, rows);
        if !found.is_empty() {
            self.ask_instead(Role::Amount, chosen, found);
        }
    }

    fn choose_currency_and_quantity(&mut self) {
        let Beginning { normal, rows, .. } = self.beginning;
        if self.options.customer_totals {
            return;
        }
        if !self.is_named(Role::Currency) {
            let is_amount_named = self.is_named(Role::Amount);
            choose_currency(&mut self.columns, normal, rows, is_amount_named);
        }
        if !self.is_named(Role::Quantity) {
            self.columns.drop_quantity(normal, rows);
            let pieces = self.columns.pieces_of_price(normal, rows);
            if let (None, Some(column)) = (self.columns.get(Role::Quantity), pieces) {
                self.columns.set(Role::Quantity, column);
            }
        }
    }
}
