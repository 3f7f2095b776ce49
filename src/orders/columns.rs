//! What the columns of an order file are for, told by their headers.

use super::date::{self, DateFormat};
use super::day::Zone;
use super::letters::lower;
use super::number::amount;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Who bought.
    Customer,
    /// When.
    Date,
    /// For how much.
    Amount,
    /// Which order a row belongs to.
    Order,
    /// What was bought.
    Product,
    /// Whether the order stands: paid, cancelled, test.
    Status,
    /// In which currency.
    Currency,
    /// What the customer spends in the whole category, with everyone.
    CategorySpend,
    /// What the customer answered when asked for a score.
    Score,
    /// What the order cost the shop.
    Cost,
    /// Where the customer is.
    Country,
}

/// Number of roles.
pub const ROLES: usize = 11;

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
    ];

    /// The roles without which there is no log.
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
        }
    }

    /// The role of this id.
    pub fn by_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.id() == id)
    }
}

/// Whether a cell could belong to a role.
type Test<'a> = &'a dyn Fn(&str) -> bool;

/// For each role the position of its column, where the file has one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Columns([Option<usize>; ROLES]);

impl Columns {
    /// The position of a role's column.
    pub fn get(&self, role: Role) -> Option<usize> {
        self.0[role as usize]
    }

    /// Gives a role a column.
    pub fn set(&mut self, role: Role, column: usize) {
        self.0[role as usize] = Some(column);
    }

    /// Takes a role's column away.
    pub fn unset(&mut self, role: Role) {
        self.0[role as usize] = None;
    }

    /// Gives a role a column the caller named, and takes it from whatever role was guessed for it.
    pub fn assign(&mut self, role: Role, column: usize) {
        for guess in &mut self.0 {
            *guess = guess.filter(|&guessed| guessed != column);
        }
        self.set(role, column);
    }

    /// Finds the required columns that headers did not tell, by what their cells look like: the date is the column of
    /// dates, the amount the first column of numbers with decimals (else of numbers), the customer the first column left.
    pub fn complete_by_content(&mut self, rows: &[Vec<String>]) {
        let width = rows.iter().map(Vec::len).max().unwrap_or(0);
        let cells =
            |column: usize| rows.iter().filter_map(move |row| row.get(column)).map(|cell| cell.trim());
        let most = |column: usize, is: Test| {
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
        let tests: [(Role, &[Test]); 3] = [
            (Role::Date, &[&is_date]),
            (Role::Amount, &[&is_decimal, &is_number]),
            (Role::Customer, &[&|cell: &str| !cell.is_empty()]),
        ];
        for (role, tests) in tests {
            for test in tests {
                if self.get(role).is_none() {
                    let column = (0..width).find(|&column| !self.uses(column) && most(column, test));
                    self.0[role as usize] = column;
                }
            }
        }
    }

    /// Whether the column has a role.
    pub fn uses(&self, column: usize) -> bool {
        self.0.contains(&Some(column))
    }

    /// How many roles have a column.
    pub fn count(&self) -> usize {
        self.0.iter().flatten().count()
    }

    /// The columns as far as their headers tell.
    pub fn by_headers(headers: &[String]) -> Self {
        let headers: Vec<String> = headers.iter().map(|header| normalise(header)).collect();
        let mut columns = Self::default();
        for role in Role::ALL {
            let position = |name: &&str| headers.iter().position(|header| header == name);
            let free = |&column: &usize| !columns.uses(column);
            if let Some(column) = names(role).iter().filter_map(position).find(free) {
                columns.set(role, column);
            }
        }
        columns
    }
}

/// Lower case, words separated by one space, no punctuation.
pub fn normalise(header: &str) -> String {
    let spaced: String =
        header.chars().map(|c| if c.is_alphanumeric() || c == '#' { lower(c) } else { ' ' }).collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The headers a role is known by, normalised, the surest first.
#[rustfmt::skip]
fn names(role: Role) -> &'static [&'static str] {
    match role {
        Role::Customer => &[
            "customer id", "customerid", "customer", "customer number", "customer no", "customer email", "client id",
            "client", "user id", "user pseudo id", "member id", "email", "e mail", "billing email", "buyer", "customer name",
            "клиент", "клиент id", "клиентски номер", "купувач", "имейл", "потребител", "купец",
            "klient", "kliendi id", "kliendinumber", "kliendikood", "ostja", "e post",
            "zákazník", "zakaznik", "id zákazníka", "číslo zákazníka", "odberateľ", "kupujúci",
            "id klienta", "numer klienta", "kupujący", "nabywca", "kontrahent",
        ],
        Role::Date => &[
            "date", "order date", "purchase date", "transaction date", "created at", "date created", "created",
            "created utc", "invoice date", "event date", "event timestamp", "paid at", "timestamp", "order created",
            "дата", "дата на поръчка", "дата на поръчката", "датум", "датум на нарачка",
            "kuupäev", "tellimuse kuupäev", "ostukuupäev",
            "dátum", "datum", "dátum objednávky", "data", "data zamówienia", "data zakupu", "data sprzedaży",
        ],
        Role::Amount => &[
            "amount", "total", "order total", "total amount", "revenue", "sales", "net sales", "price", "value", "spend",
            "gross sales", "total price", "order value", "dollar value", "purchase revenue", "subtotal", "sum",
            "сума", "стойност", "общо", "обща сума", "цена", "износ", "вкупно",
            "summa", "kokku", "maksumus", "hind",
            "suma", "čiastka", "celkom", "spolu", "cena", "cena spolu",
            "kwota", "wartość", "razem", "cena brutto", "wartość zamówienia",
        ],
        Role::Order => &[
            "order id", "orderid", "order", "order number", "order no", "order #", "invoice", "invoice no", "invoice number",
            "transaction id", "receipt", "номер на поръчка", "поръчка", "фактура", "нарачка",
            "број на нарачка", "tellimus", "tellimuse number", "tellimuse nr", "arve", "objednávka", "číslo objednávky",
            "faktúra", "zamówienie", "numer zamówienia", "nr zamówienia", "faktura",
        ],
        Role::Product => &[
            "product", "product name", "product id", "sku", "item", "item name", "lineitem name", "lineitem sku", "description",
            "stockcode", "stock code", "category", "продукт", "артикул", "стока", "производ",
            "toode", "toote nimi", "kaup", "produkt", "tovar", "názov produktu", "towar", "nazwa produktu",
        ],
        Role::Status => &[
            "status", "order status", "financial status", "payment status", "state", "статус", "състояние", "состојба",
            "olek", "staatus", "stav", "stav objednávky", "status zamówienia",
        ],
        Role::Currency => &["currency", "currency code", "валута", "valuuta", "mena", "waluta"],
        Role::CategorySpend => &["category spend", "categoryspend", "total category spend", "wallet"],
        Role::Score => &["score", "nps", "nps score", "rating", "оценка", "hinne", "hodnotenie", "ocena"],
        Role::Cost => &["cost", "cogs", "cost of goods", "себестойност", "kulu", "náklady", "koszt"],
        Role::Country => &[
            "country", "billing country", "shipping country", "държава", "страна", "земја", "riik", "krajina", "štát", "kraj",
        ],
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
    fn ids_lead_back_to_their_roles_and_names_are_normal() {
        for role in Role::ALL {
            assert_eq!(Role::by_id(role.id()), Some(role));
            assert!(names(role).iter().all(|name| normalise(name) == *name), "{role:?}");
        }
    }
}
