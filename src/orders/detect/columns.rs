//! Roles of an order file's columns, found by their headers or, failing that, by their cells.

use crate::tables::date::{self, DateFormat};
use crate::tables::day::Zone;
use crate::tables::header::normalise;
use crate::tables::number::amount;

/// Role of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Customer id, e-mail address or name.
    Customer,
    /// Date of the order.
    Date,
    /// Amount of the row, or total of the order.
    Amount,
    /// Order id.
    Order,
    /// Product name or id.
    Product,
    /// Status of the order: paid, cancelled, test.
    Status,
    /// Currency of the amount.
    Currency,
    /// Customer's total spend in the category, with every supplier.
    CategorySpend,
    /// Survey score the customer gave.
    Score,
    /// Cost of the row to the shop.
    Cost,
    /// Customer's country.
    Country,
    /// Quantity; used if the amount is a unit price.
    Quantity,
    /// Part of the amount refunded later.
    Refunded,
    /// Time of cancellation; any entry means that the order was cancelled.
    Cancelled,
}

/// Number of roles.
pub const ROLES: usize = 14;

impl Role {
    /// All roles, the required ones first.
    pub const ALL: [Self; ROLES] = [
        Self::Customer,
        Self::Date,
        Self::Amount,
        Self::Order,
        Self::Product,
        Self::Status,
        Self::Currency,
        Self::CategorySpend,
        Self::Score,
        Self::Cost,
        Self::Country,
        Self::Quantity,
        Self::Refunded,
        Self::Cancelled,
    ];

    /// Roles every order file needs.
    pub const REQUIRED: [Self; 3] = [Self::Customer, Self::Date, Self::Amount];

    /// Stable id, the key in the option `columns`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Customer => "customer",
            Self::Date => "date",
            Self::Amount => "amount",
            Self::Order => "order",
            Self::Product => "product",
            Self::Status => "status",
            Self::Currency => "currency",
            Self::CategorySpend => "categorySpend",
            Self::Score => "score",
            Self::Cost => "cost",
            Self::Country => "country",
            Self::Quantity => "quantity",
            Self::Refunded => "refunded",
            Self::Cancelled => "cancelled",
        }
    }

    /// Role with this id.
    pub fn by_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.id() == id)
    }
}

/// Tests whether a cell could belong to a role.
type CellTest<'a> = &'a dyn Fn(&str) -> bool;

/// Position of each role's column, if the file has one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Columns([Option<usize>; ROLES]);

impl Columns {
    /// Position of a role's column.
    pub fn get(&self, role: Role) -> Option<usize> {
        self.0[role as usize]
    }

    /// Assigns a column to a role.
    pub fn set(&mut self, role: Role, column: usize) {
        self.0[role as usize] = Some(column);
    }

    /// Removes a role's column.
    pub fn unset(&mut self, role: Role) {
        self.0[role as usize] = None;
    }

    /// Assigns a column the caller named, and removes it from any role detected for it.
    pub fn assign(&mut self, role: Role, column: usize) {
        for guess in &mut self.0 {
            *guess = guess.filter(|&guessed| guessed != column);
        }
        self.set(role, column);
    }

    /// Finds missing required columns by their cells. The date is the first column of dates; the amount the first column
    /// of numbers with decimals, else of numbers; the customer a column of e-mail addresses, else the column with most
    /// distinct values among those with repeated values, else the first unused column.
    pub fn complete_by_content(&mut self, rows: &[Vec<String>]) {
        let width = rows.iter().map(Vec::len).max().unwrap_or(0);
        let cells =
            |column: usize| rows.iter().filter_map(move |row| row.get(column)).map(|cell| cell.trim());
        let most = |column: usize, is: CellTest| {
            let (fits, all) =
                cells(column).fold((0, 0), |(fits, all), cell| (fits + usize::from(is(cell)), all + 1));
            all > 0 && 10 * fits >= 8 * all
        };
        let is_date = |cell: &str| {
            let day = |format| date::parse(cell.as_bytes(), format, &Zone::AsWritten).is_some();
            cell.len() >= 6
                && [DateFormat::YearMonthDay, DateFormat::DayMonthYear, DateFormat::MonthDayYear]
                    .into_iter()
                    .any(day)
        };
        let is_number =
            |cell: &str| amount(cell.as_bytes(), b'.').or(amount(cell.as_bytes(), b',')).is_some();
        let is_decimal = |cell: &str| is_number(cell) && cell.contains(['.', ',']);
        let tests: [(Role, CellTest); 4] = [
            (Role::Date, &is_date),
            (Role::Amount, &is_decimal),
            (Role::Amount, &is_number),
            (Role::Customer, &|cell| cell.contains('@')),
        ];
        for (role, test) in tests {
            if self.get(role).is_none() {
                let column = (0..width).find(|&column| !self.uses(column) && most(column, test));
                self.0[role as usize] = column;
            }
        }
        if self.get(Role::Customer).is_some() {
            return;
        }
        let left = (0..width).filter(|&column| !self.uses(column) && most(column, &|cell| !cell.is_empty()));
        let mut best = None;
        for column in left {
            let (mut names, mut all) = (Vec::new(), 0);
            for name in cells(column) {
                all += 1;
                if !names.contains(&name) {
                    names.push(name);
                }
            }
            // A column without repeated values numbers the rows or the orders.
            let fitness = if names.len() < all { names.len() } else { 0 };
            if best.is_none_or(|(most, _)| fitness > most) {
                best = Some((fitness, column));
            }
        }
        self.0[Role::Customer as usize] = best.map(|(_, column)| column);
    }

    /// True if the column has a role.
    pub fn uses(&self, column: usize) -> bool {
        self.0.contains(&Some(column))
    }

    /// Number of roles with a column.
    pub fn count(&self) -> usize {
        self.0.iter().flatten().count()
    }

    /// Finds columns by their headers: first by exact names, then ignoring qualifiers such as a currency or “incl. VAT”,
    /// last by names of amounts before tax.
    ///
    /// ```
    /// use regulars::orders::detect::columns::{Columns, Role};
    ///
    /// let headers = ["Order ID", "E-mail", "Order Date", "Total (EUR)"].map(str::to_owned);
    /// let columns = Columns::by_headers(&headers);
    /// assert_eq!(columns.get(Role::Customer), Some(1));
    /// assert_eq!(columns.get(Role::Amount), Some(3));
    /// ```
    pub fn by_headers(headers: &[String]) -> Self {
        let names_of = |header: &String| {
            let name = normalise(header);
            let gross = without_phrases(&name, QUALIFIERS);
            (without_phrases(&gross, BEFORE_TAX), [name, gross])
        };
        let headers: Vec<(String, [String; 2])> = headers.iter().map(names_of).collect();
        let mut columns = Self::default();
        for role in Role::ALL {
            let sure = |name: &str| {
                [0, 1].iter().find_map(|&way| headers.iter().position(|(_, names)| names[way] == name))
            };
            let last = |name: &str| headers.iter().position(|(net, _)| net == name);
            let free = |&column: &usize| !columns.uses(column);
            let names = header_names(role).split('|');
            let column =
                names.clone().filter_map(sure).find(free).or_else(|| names.filter_map(last).find(free));
            if let Some(column) = column {
                columns.set(role, column);
            }
        }
        columns
    }

    /// Removes the quantity unless the amount's normalised header names a unit price.
    pub fn drop_quantity(&mut self, headers: &[String]) {
        let header = self.get(Role::Amount).and_then(|column| headers.get(column));
        if !header.is_some_and(|header| {
            UNIT_PRICES.split('|').any(|name| name == without_phrases(header, QUALIFIERS))
        }) {
            self.unset(Role::Quantity);
        }
    }
}

/// Removes phrases from a normalised header.
fn without_phrases(header: &str, phrases: &str) -> String {
    let mut words: Vec<&str> = header.split(' ').collect();
    for phrase in phrases.split('|') {
        let phrase: Vec<&str> = phrase.split(' ').collect();
        while let Some(start) = words.windows(phrase.len()).position(|window| window == phrase) {
            words.drain(start..start + phrase.len());
        }
    }
    words.join(" ")
}

/// Qualifiers ignored when matching headers: currencies, “tax included”, billing rather than shipping.
#[rustfmt::skip]
const QUALIFIERS: &str = "eur|euro|usd|gbp|bgn|pln|mkd|czk|huf|ron|лв|лева|евро|ден|денари|zł|kč|incl vat|including vat|inc vat|\
    with vat|incl tax|with tax|gross|base|purchased|billing|с ддс|вкл ддс|с включен ддс|со ддв|s dph|\
    vrátane dph|km ga|koos km ga|z vat|brutto";

/// Qualifiers of amounts before tax.
#[rustfmt::skip]
const BEFORE_TAX: &str = "excl vat|excluding vat|ex vat|without vat|excl tax|net|без ддс|без ддв|bez dph|km ta|bez vat|netto";

/// Normalised names of a unit price, without qualifiers.
#[rustfmt::skip]
const UNIT_PRICES: &str = "unit price|unitprice|price per unit|item price each|price each|price|ед цена|единична цена|цена|\
    единечна цена|ühiku hind|ühikuhind|tükihind|hind|jednotková cena|cena za kus|cena za jednotku|cena|\
    cena jednostkowa|cena szt";

/// Normalised headers of a role, the most reliable first, separated by bars.
#[rustfmt::skip]
fn header_names(role: Role) -> &'static str {
    match role {
        Role::Customer => "customer id|customerid|customer|customer number|customer no|customer code|customer email|client id|\
            client|user id|userid|user pseudo id|member id|household key|buyer user id|buyer email|email|e mail|\
            email address|email billing|billing email|buyer|customer name|buyer name|client name|bill to name|\
            full name|клиент|клиент id|id клиент|id на клиент|номер на клиент|клиентски номер|клиентски код|\
            код на клиент|купувач|имейл|ел поща|е поща|потребител|контрагент|получател|име на клиент|\
            име на клиента|име на купувач|клиент име|имя клиента|купец|купувач id|корисник|е пошта|\
            име и презиме|klient|kliendi id|kliendi nr|kliendi number|kliendinumber|kliendi kood|kliendikood|\
            ostja|e post|epost|kliendi nimi|klient nimi|ostja nimi|zákazník|zakaznik|id zákazníka|\
            číslo zákazníka|kód zákazníka|zákaznícke číslo|odberateľ|kupujúci|meno zákazníka|názov zákazníka|\
            názov odberateľa|názov firmy|meno a priezvisko|id klienta|numer klienta|nr klienta|kod klienta|\
            kupujący|nabywca|kontrahent|adres e mail|nazwa klienta|nazwa kontrahenta|nazwa nabywcy|\
            imię i nazwisko",
        Role::Date => "date|order date|purchase date|transaction date|sale date|sales date|created at|date created|created|\
            created utc|created date|invoice date|invoicedate|orderdate|event date|event timestamp|paid at|\
            payment date|timestamp|datetime|date time|order created|day|дата|дата на поръчка|дата на поръчката|\
            дата на продажба|дата на покупка|дата на фактура|дата на издаване|дата на документ|дата на плащане|\
            датум|датум на нарачка|датум на продажба|датум на фактура|датум на издавање|kuupäev|\
            tellimuse kuupäev|ostukuupäev|ostu kuupäev|müügikuupäev|müügi kuupäev|arve kuupäev|arvekuupäev|\
            makse kuupäev|dátum|datum|dátum objednávky|dátum nákupu|dátum predaja|dátum vystavenia|\
            dátum faktúry|dátum dodania|dátum úhrady|vystavené|data|data zamówienia|data zakupu|data sprzedaży|\
            data transakcji|data wystawienia|data faktury|data płatności",
        Role::Amount => "amount|order total|order total amount|grand total|total|total amount|total collected|total sales|\
            total price|line total|linetotal|item total|revenue|sales|sales amount|net sales|order value|\
            order amount|value|spend|gross sales|dollar value|purchase revenue|paid|amount paid|item price|sum|\
            subtotal|сума|обща сума|крайна сума|сума на поръчката|общо|обща стойност|стойност|за плащане|износ|\
            вкупен износ|вкупно|вкупна сума|за плаќање|summa|kokku|tellimuse summa|arve summa|kogusumma|\
            summa kokku|maksumus|tasuda|suma|celková suma|čiastka|celkom|spolu|cena celkom|celková cena|\
            cena spolu|na úhradu|kwota|kwota zamówienia|wartość|wartość zamówienia|wartość sprzedaży|razem|\
            do zapłaty|brutto|price|unit price|unitprice|price per unit|price each|цена|ед цена|единична цена|\
            единечна цена|hind|ühiku hind|ühikuhind|tükihind|cena|jednotková cena|cena za kus|cena za jednotku|\
            cena jednostkowa",
        Role::Order => "order id|orderid|order|order number|order no|order nr|order #|invoice|invoice id|invoice no|\
            invoiceno|invoice number|transaction id|transaction|receipt|receipt number|basket id|поръчка|\
            номер на поръчка|поръчка номер|поръчка no|фактура|номер на фактура|документ|касова бележка|нарачка|\
            број на нарачка|број на фактура|бр на фактура|бр на нарачка|сметка|tellimus|tellimuse number|\
            tellimuse nr|tellimuse id|arve|arve nr|arve number|kviitung|objednávka|číslo objednávky|\
            č objednávky|id objednávky|faktúra|číslo faktúry|č faktúry|číslo dokladu|doklad|variabilný symbol|\
            zamówienie|numer zamówienia|nr zamówienia|id zamówienia|faktura|numer faktury|nr faktury|\
            numer dokumentu|nr dokumentu|paragon",
        Role::Product => "product|product name|product title|item name|lineitem name|item|item description|description|\
            product id|sku|lineitem sku|stockcode|stock code|category|продукт|име на продукт|артикул|стока|\
            наименование|описание|производ|име на производ|назив|toode|toote nimi|tootenimi|nimetus|kaup|\
            artikkel|kirjeldus|produkt|názov produktu|názov tovaru|tovar|položka|názov položky|popis|towar|\
            nazwa produktu|nazwa towaru|nazwa|pozycja|opis",
        Role::Status => "status|order status|financial status|payment status|state|статус|статус на поръчка|\
            статус на поръчката|състояние|состојба|статус на нарачка|olek|staatus|tellimuse olek|stav|\
            stav objednávky|stan|status zamówienia|status płatności",
        Role::Currency => "currency|currency code|order currency|валута|valuuta|mena|waluta",
        Role::CategorySpend => "category spend|categoryspend|total category spend|wallet",
        Role::Score => "score|nps|nps score|rating|оценка|оцена|hinne|hodnotenie|ocena",
        Role::Cost => "cost|cogs|cost of goods|себестойност|набавна вредност|kulu|omahind|náklady|nákupná cena|koszt|\
            koszt własny",
        Role::Country => "country|billing country|shipping country|ship country|country code|държава|страна|земја|држава|riik|\
            krajina|štát|kraj",
        Role::Quantity => "quantity|qty|quantity purchased|количество|к во|кол|бр|брой|количина|kogus|hulk|množstvo|\
            počet kusov|počet|ks|ilość|liczba sztuk|szt",
        Role::Refunded => "refunded amount|amount refunded|total refunded|refunded|refunded total|order refund amount|\
            refund amount|възстановена сума|вратен износ|tagastatud summa|vrátená suma|kwota zwrotu",
        Role::Cancelled => "cancelled at|canceled at|cancelled on|cancelled date",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roles_by_their_headers() {
        // Header line; then the headers of customer, date and amount.
        let cases: &[(&str, [&str; 3])] = &[
            ("customer,date,amount", ["customer", "date", "amount"]),
            ("Order ID,Customer ID,Order Date,Total", ["Customer ID", "Order Date", "Total"]),
            ("клиент,дата,сума", ["клиент", "дата", "сума"]),
            ("Klient,Kuupäev,Summa", ["Klient", "Kuupäev", "Summa"]),
            ("Zákazník,Dátum,Suma", ["Zákazník", "Dátum", "Suma"]),
            ("купувач,датум,износ", ["купувач", "датум", "износ"]),
            ("Klient,Data,Kwota", ["Klient", "Data", "Kwota"]),
            (
                "user_pseudo_id,event_date,purchase_revenue",
                ["user_pseudo_id", "event_date", "purchase_revenue"],
            ),
        ];
        for (line, expected) in cases {
            let headers: Vec<String> = line.split(',').map(str::to_owned).collect();
            let columns = Columns::by_headers(&headers);
            let found = Role::REQUIRED.map(|role| columns.get(role).map_or("", |column| &headers[column]));
            assert_eq!(found, *expected, "{line}");
        }
    }

    #[test]
    fn ids_round_trip_and_names_are_normalised() {
        for role in Role::ALL {
            assert_eq!(Role::by_id(role.id()), Some(role));
            assert!(header_names(role).split('|').all(|name| normalise(name) == name), "{role:?}");
        }
    }
}
