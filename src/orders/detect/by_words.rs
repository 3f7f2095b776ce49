//! Roles of columns by single words of their headers, if no name in a table matches.
//!
//! A word is weaker evidence than a name, so it decides only if it occurs in one column, and the cells must fit.

use super::columns::{
    Columns, FEWEST_TAXED, cells_of, distinct, is_date, is_decimal, is_money, is_number, money, mostly,
    without_phrases,
};
use super::role::Role;
use super::vocabulary::flags::yes_or_no;
use super::vocabulary::forbidden::is_forbidden;
use super::vocabulary::headers::{ADDRESSES, BEFORE_TAX, OWN_ADDRESSES};
use super::vocabulary::statuses::{are_statuses, names_status};
use super::vocabulary::words::{
    BUYERS, COUNTED, DAYS, DISCOUNTS, DOCUMENTS, FEES, GROSS, IDENTIFIERS, IN_TOTAL, LINES, MONEY,
    NOT_A_NAME, NOT_REFUNDED, ORDER_DAYS, OTHER_DAYS, OTHER_MONEY, OTHER_NUMBERS, PAYMENTS, REFUNDS,
    SETTLEMENTS, TAX_DOCUMENTS, TAXES, VISITS, WITH_TAX,
};
use super::vocabulary::{is_one_of, says};
use crate::math::ranking::sort_by;

impl Columns {
    /// Column of a role by words of the normalised headers; `None` if no column matches, or several do.
    pub(super) fn by_words(&self, role: Role, headers: &[String], rows: &[Vec<String>]) -> Option<usize> {
        let free = (0..headers.len()).filter(|&column| !self.uses(column));
        match role {
            Role::Date => {
                let days = free.filter(|&column| {
                    let header = &headers[column];
                    says(header, DAYS)
                        && !says(header, OTHER_DAYS)
                        && !is_forbidden(role, header)
                        && mostly(rows, column, &is_date)
                });
                let of_orders = |&column: &usize| says(&headers[column], ORDER_DAYS);
                the_one(days.collect(), &of_orders, rows).or_else(|| {
                    // The day of the payment or of the visit, if the file has no other day.
                    let mut dates = (0..headers.len()).filter(|&column| mostly(rows, column, &is_date));
                    let only = dates.next().filter(|_| dates.next().is_none());
                    only.filter(|&column| {
                        let header = &headers[column];
                        let is_payment = says(header, DAYS)
                            && (says(header, PAYMENTS) || says(header, SETTLEMENTS))
                            && !is_forbidden(role, header);
                        !self.uses(column) && (is_payment || is_one_of(header, VISITS))
                    })
                })
            }
            Role::Amount => {
                let amounts = free.filter(|&column| {
                    let header = without_phrases(&headers[column], WITH_TAX);
                    let header = without_phrases(&header, TAX_DOCUMENTS);
                    (says(&headers[column], IN_TOTAL) || says(&headers[column], MONEY))
                        && !says(&header, OTHER_MONEY)
                        && !says(&header, REFUNDS)
                        && !is_forbidden(role, &header)
                        && mostly(rows, column, &is_number)
                        && !rows
                            .iter()
                            .filter_map(|row| row.get(column))
                            .all(|cell| yes_or_no(cell).is_some())
                });
                let in_total = |&column: &usize| says(&headers[column], IN_TOTAL);
                let amounts: Vec<usize> = amounts.collect();
                // The total of the order among other totals.
                let of_order = |column: &usize| in_total(column) && says(&headers[*column], DOCUMENTS);
                // The document's amount, if its lines have their own.
                let of_document =
                    |column: &usize| says(&headers[*column], DOCUMENTS) && !says(&headers[*column], LINES);
                the_one(amounts.clone(), &of_order, rows)
                    .or_else(|| the_one(amounts.clone(), &in_total, rows))
                    .or_else(|| the_one(amounts, &of_document, rows))
            }
            Role::Customer => {
                let buyers = free.filter(|&column| {
                    let header = &headers[column];
                    says(header, BUYERS)
                        && !says(header, NOT_A_NAME)
                        && mostly(rows, column, &|cell| {
                            !is_date(cell) && !is_money(cell) && yes_or_no(cell).is_none()
                        })
                        && distinct(rows, column).0 > 1
                });
                let is_address = |&column: &usize| {
                    says(&headers[column], ADDRESSES) && !says(&headers[column], OWN_ADDRESSES)
                };
                let buyers: Vec<usize> = buyers.collect();
                // All of them name the buyer.
                buyers.iter().copied().find(|column| is_address(column)).or(buyers.first().copied())
            }
            Role::Order => {
                let mut documents = free.filter(|&column| {
                    let header = &headers[column];
                    says(header, DOCUMENTS)
                        && says(header, IDENTIFIERS)
                        && !says(header, OTHER_NUMBERS)
                        && !says(header, COUNTED)
                });
                documents.next()
            }
            Role::Refunded => {
                // “Refunded”, or “payment refunded”.
                let is_of_document = |header: &str| {
                    let other = |word: &&str| !says(word, REFUNDS);
                    let own = |word: &str| says(word, DOCUMENTS) || says(word, PAYMENTS);
                    header.split(' ').filter(other).all(own)
                };
                let mut refunds = free.filter(|&column| {
                    let header = &headers[column];
                    let cells = || cells_of(rows, column);
                    says(header, REFUNDS)
                        && (says(header, MONEY)
                            || says(header, IN_TOTAL)
                            || (is_of_document(header) && cells().any(is_decimal)))
                        && !says(header, NOT_REFUNDED)
                        && cells().any(|cell| !cell.is_empty())
                        && cells().all(|cell| cell.is_empty() || is_number(cell))
                });
                refunds.next()
            }
            _ => None,
        }
    }
}

impl Columns {
    /// Replaces an amount without tax by one with tax: another column that is the sum of the chosen one and a column of
    /// taxes in every row.
    pub(super) fn prefer_amount_with_tax(&mut self, headers: &[String], rows: &[Vec<String>]) {
        self.prefer_sum(headers, rows, TAXES, None);
    }

    /// Replaces the chosen amount by that paid by the buyer, if in every row the former is the latter minus the service
    /// fee, and the latter's header says gross.
    pub(super) fn prefer_amount_with_fee(&mut self, headers: &[String], rows: &[Vec<String>]) {
        self.prefer_sum(headers, rows, FEES, Some(GROSS));
    }

    /// Replaces the chosen amount by a column that is the sum of it and a column of `parts` in every row. Its header
    /// has one of the words `named`, if they are given; the parts are deducted whatever their sign.
    fn prefer_sum(&mut self, headers: &[String], rows: &[Vec<String>], parts: &str, named: Option<&str>) {
        let Some(chosen) = self.get(Role::Amount) else { return };
        let is_sum = |total: usize, part: usize| {
            let (mut sums, mut with_part) = (0, 0);
            for row in rows {
                let (Some(rest), Some(total)) = (money(row, chosen), money(row, total)) else { continue };
                let part = money(row, part).unwrap_or_default();
                let part = if named.is_some() { part.abs() } else { part };
                if (rest + part - total).abs() > ROUNDING {
                    return false;
                }
                sums += 1;
                with_part += usize::from(part != 0);
            }
            with_part >= FEWEST_WITH_PART && 2 * sums >= rows.len()
        };
        let (parts, totals): (Vec<usize>, Vec<usize>) = (0..headers.len())
            .filter(|&column| !self.uses(column) && mostly(rows, column, &is_number))
            .partition(|&column| says(&headers[column], parts));
        let has_name = |total: &usize| named.is_none_or(|words| says(&headers[*total], words));
        let total =
            totals.into_iter().filter(has_name).find(|&total| parts.iter().any(|&part| is_sum(total, part)));
        total.into_iter().for_each(|column| self.set(Role::Amount, column));
    }

    /// Replaces the chosen amount by the total after the discount, if it is the amount before the discount in every
    /// row; returns true if there is such a total.
    pub(super) fn prefer_amount_after_discount(&mut self, headers: &[String], rows: &[Vec<String>]) -> bool {
        let Some(chosen) = self.get(Role::Amount) else { return false };
        let is_number_of = |column: &usize| mostly(rows, *column, &is_number);
        let all = 0..headers.len();
        let says_discount =
            |column: &usize| self.get(Role::Discount) == Some(*column) || says(&headers[*column], DISCOUNTS);
        let discounts: Vec<usize> = all.clone().filter(says_discount).filter(is_number_of).collect();
        let is_rest = |total: usize, discount: usize| {
            let mut discounts = 0;
            rows.iter().all(|row| {
                let (Some(before), Some(after)) = (money(row, chosen), money(row, total)) else {
                    return true;
                };
                let off = money(row, discount).unwrap_or_default().abs();
                discounts += usize::from(off != 0);
                (before - off - after).abs() <= ROUNDING
            }) && discounts > 0
        };
        let is_free = |column: &usize| !self.uses(*column) && !discounts.contains(column);
        let mut totals = all.filter(is_free).filter(is_number_of);
        let total = totals.find(|&total| discounts.iter().any(|&discount| is_rest(total, discount)));
        total.into_iter().for_each(|column| self.set(Role::Amount, column));
        total.is_some()
    }

    /// Takes the total of each order, which its lines repeat, where the chosen amounts are those of lines: in every order of
    /// several lines the total is the same, and in no order it is less than the sum of the lines. It has the delivery too.
    pub(super) fn prefer_total_of_orders(&mut self, headers: &[String], rows: &[Vec<String>]) {
        let (Some(order), Some(chosen)) = (self.get(Role::Order), self.get(Role::Amount)) else { return };
        let is_total = |column: &usize| {
            let header = without_phrases(&headers[*column], WITH_TAX);
            !self.uses(*column)
                && says(&header, IN_TOTAL)
                && !says(&header, OTHER_MONEY)
                && !says(&header, REFUNDS)
                && !says(&header, LINES)
                && mostly(rows, *column, &is_number)
        };
        let mut orders: Vec<(&str, &Vec<String>)> =
            rows.iter().filter_map(|row| Some((row.get(order)?.trim(), row))).collect();
        sort_by(&mut orders, |one, other| one.0.cmp(other.0));
        let is_of_orders = |&column: &usize| {
            let (mut several, mut more) = (0, 0);
            for rows in orders.chunk_by(|one, other| one.0 == other.0) {
                let lines: Option<i64> = rows.iter().map(|(_, row)| money(row, chosen)).sum();
                let (Some(lines), Some(total)) = (lines, money(rows[0].1, column)) else { return false };
                let is_same = rows.iter().all(|(_, row)| money(row, column) == Some(total));
                if rows[0].0.is_empty() || !is_same || total + ROUNDING < lines {
                    return false;
                }
                several += usize::from(rows.len() > 1 && lines > money(rows[0].1, chosen).unwrap_or(lines));
                more += usize::from(total > lines + ROUNDING);
            }
            several >= FEWEST_OF_SEVERAL_LINES && more > 0
        };
        let total = (0..headers.len()).filter(is_total).find(is_of_orders);
        total.into_iter().for_each(|column| self.set(Role::Amount, column));
    }

    /// Takes an amount by its words, such as `Tasuda kokku` or `Donation amount`, where the chosen one is named as net and
    /// is higher in no row. A gross amount may be that before a discount.
    pub(super) fn prefer_total_to_net(&mut self, headers: &[String], rows: &[Vec<String>]) {
        let is_net = |&column: &usize| says(&headers[column], BEFORE_TAX);
        let Some(chosen) = self.get(Role::Amount).filter(is_net) else { return };
        let is_higher = |total: usize| {
            rows.iter().all(|row| match (money(row, chosen), money(row, total)) {
                (Some(net), Some(total)) => net.abs() <= total.abs(),
                _ => true,
            })
        };
        let total = self.by_words(Role::Amount, headers, rows);
        if let Some(column) = total.filter(|&total| !says(&headers[total], GROSS) && is_higher(total)) {
            self.set(Role::Amount, column);
        }
    }

    /// Uses a column `cost` as the amount if no column is named amount and, in every row, it is the sum of two other
    /// costs, those of the goods and the delivery: the cost to the buyer.
    pub(super) fn take_cost_to_buyer(&mut self, headers: &[String], rows: &[Vec<String>]) {
        let (None, Some(cost)) = (self.get(Role::Amount), self.get(Role::Cost)) else { return };
        let parts: Vec<usize> = (0..headers.len())
            .filter(|&column| {
                column != cost && says(&headers[column], "cost") && mostly(rows, column, &is_number)
            })
            .collect();
        let is_sum = |(one, other): (usize, usize)| {
            rows.iter().all(|row| match (money(row, cost), money(row, one), money(row, other)) {
                (Some(all), Some(one), Some(other)) => (one + other - all).abs() <= ROUNDING,
                _ => false,
            })
        };
        let pairs = parts.iter().flat_map(|&one| parts.iter().map(move |&other| (one, other)));
        if pairs.filter(|(one, other)| one < other).any(is_sum) {
            self.unset(Role::Cost);
            self.set(Role::Amount, cost);
        }
    }

    /// Removes the column of refunded amounts if separate rows contain the same refunds: most of its amounts also
    /// occur, for the same customer, in a row with a negative amount.
    pub(super) fn drop_repeated_refunds(&mut self, rows: &[Vec<String>]) {
        let (Some(customer), Some(spend), Some(refunded)) =
            (self.get(Role::Customer), self.get(Role::Amount), self.get(Role::Refunded))
        else {
            return;
        };
        let off: Vec<(&str, i64)> = rows
            .iter()
            .filter_map(|row| Some((row.get(customer)?.trim(), money(row, spend).filter(|&own| own < 0)?)))
            .collect();
        let (mut all, mut repeated) = (0, 0);
        for row in rows {
            let back = money(row, refunded).filter(|&back| back != 0);
            let (Some(back), Some(name)) = (back, row.get(customer)) else { continue };
            all += 1;
            repeated += usize::from(off.contains(&(name.trim(), -back.abs())));
        }
        if all > 0 && 2 * repeated > all {
            self.unset(Role::Refunded);
        }
    }

    /// Uses a column of statuses that are numbers or single letters, so that they are listed, if no other column has
    /// statuses in words.
    pub(super) fn find_status_codes(&mut self, headers: &[String], rows: &[Vec<String>]) {
        if self.get(Role::Status).is_some() {
            return;
        }
        let cells = |column: usize| cells_of(rows, column);
        let are_codes = |column: usize| {
            let is_code = |cell: &str| cell.len() <= 2 && cell.chars().all(char::is_alphanumeric);
            cells(column).any(|cell| !cell.is_empty()) && cells(column).all(is_code)
        };
        let in_words = |column: usize| are_statuses(&headers[column], cells(column));
        let all = 0..headers.len();
        let free = |column: &usize| !self.uses(*column) && names_status(&headers[*column]);
        if all.clone().any(in_words) {
            return;
        }
        let of_order = |column: &usize| says(&headers[*column], DOCUMENTS);
        let found: Vec<usize> = all.filter(free).filter(|&column| are_codes(column)).collect();
        let chosen = found.iter().copied().find(of_order).or(found.first().copied());
        chosen.into_iter().for_each(|column| self.set(Role::Status, column));
    }
}

/// The only one of several amounts that is the sum of another one and a column of taxes in every row.
pub(super) fn total_with_tax(columns: &[usize], headers: &[String], rows: &[Vec<String>]) -> Option<usize> {
    let taxes: Vec<usize> = (0..headers.len())
        .filter(|&column| says(&headers[column], TAXES) && mostly(rows, column, &is_number))
        .collect();
    let is_sum = |total: usize, net: usize, tax: usize| {
        let mut taxed = 0;
        let fits = rows.iter().all(|row| match (money(row, total), money(row, net), money(row, tax)) {
            (Some(total), Some(net), Some(tax)) => {
                taxed += usize::from(net != 0 && tax != 0);
                (net + tax - total).abs() <= ROUNDING
            }
            _ => true,
        });
        fits && taxed >= FEWEST_TAXED
    };
    let is_total = |&total: &usize| {
        let mut nets = columns.iter().filter(|&&net| net != total && !taxes.contains(&net));
        nets.any(|&net| taxes.iter().any(|&tax| is_sum(total, net, tax)))
    };
    let mut totals = columns.iter().copied().filter(is_total);
    totals.next().filter(|_| totals.next().is_none())
}

/// Largest difference that rounding makes, in ten-thousandths.
const ROUNDING: i64 = 101;
/// Minimum number of orders of several lines that show which column is the total.
const FEWEST_OF_SEVERAL_LINES: usize = 2;
/// Minimum number of rows with a tax.
const FEWEST_WITH_PART: usize = 2;

/// The only column, or the only one that is `better`; of columns with the same cells the first.
fn the_one(columns: Vec<usize>, better: &dyn Fn(&usize) -> bool, rows: &[Vec<String>]) -> Option<usize> {
    let best: Vec<usize> = columns.iter().copied().filter(better).collect();
    let columns = if best.is_empty() { columns } else { best };
    let first = *columns.first()?;
    let same = |column: &usize| rows.iter().all(|row| row.get(*column) == row.get(first));
    columns.iter().all(same).then_some(first)
}
