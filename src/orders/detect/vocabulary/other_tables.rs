//! Words in headers of tables other than orders: survey answers, subscriptions, events, and totals of customers.

use super::{is_one_of, position_of, says};
use crate::tables::header::normalise;

/// Phrases of survey questions and of the columns that survey programs add.
#[rustfmt::skip]
const SURVEY: &[(&str, &str)] = &[
    ("en", "how likely|likely to recommend|recommend us|would you recommend|respondent|respondent id|response id|survey|\
        survey id|nps|nps score|net promoter*|how satisfied|satisfaction|submit date|collector id|reason for your score|\
        how easy|how would you rate"),
    ("bg", "колко вероятно|препоръч*|удовлетвор*|доволн*"),
    ("et", "kui tõenäoli*|soovita*|rahulolu|kui rahul"),
    ("sk", "pravdepodob*|odporúč*|odporuč*|spokojn*"),
    ("mk", "колку е веројатно|веројатно|препорач*|задовол*"),
    ("pl", "prawdopodob*|polec*|zadowol*"),
    ("cs", "pravděpodob*|doporuč*"),
    ("de", "wie wahrscheinlich|weiterempfehl*|zufrieden*"),
    ("fr", "recommand*|satisf*"),
    ("es", "probable|recomendar*|recomienda*"),
    ("it", "probabile|probabilità|consigl*|raccomand*"),
];

/// Headers of the number of a customer's orders.
const COUNTS: &str = "orders|total orders|orders count|order count|number of orders|no of orders|purchases|purchase count|\
    number of purchases|no of purchases|total purchases|sale order count|sales order count|sales count|\
    invoice count|number of invoices|num orders|# orders|\
    transactions|visits|брой поръчки|поръчки|tellimusi|tellimuste arv|tellimused|počet objednávok|objednávky|\
    број на нарачки|нарачки|liczba zamówień|ilość zamówień|zamówienia|bestellungen|anzahl bestellungen|počet objednávek|\
    nombre de commandes|commandes|pedidos|ordini";
/// Headers of the sum of a customer's orders.
const SUMS: &str = "total spend|total spent|amount spent|money spent|lifetime spend|total order value|lifetime value|customer value|ltv|\
    clv|total sales|total revenue|total invoiced|invoiced total|sales|revenue|total|продажби|оборот|обща сума|müük|käive|kokku|predaj|tržby|obrat|\
    celkom|продажба|промет|вкупно|sprzedaż|obrót|wartość zamówień|razem|umsatz|ventes|chiffre d affaires|ventas|vendite";
/// Headers of the mean of a customer's orders.
const MEANS: &str = "aov|average order value";
/// Headers of the day of a customer's last order.
const LAST_ORDER: &str = "last order date|last order|last purchase|последна поръчка|viimane tellimus|posledná objednávka|\
    последна нарачка|ostatnie zamówienie";
/// Headers of the day on which a customer was last seen.
const LAST_VISIT: &str = "last active|last visit|последно посещение|viimane külastus|posledná návšteva|последна посета|\
    ostatnia wizyta|poslední návštěva|letzter besuch|dernière visite|última visita|ultima visita";
/// Headers of other days of a customer.
const SINCE: &str = "registration|registered|date registered|registration date|customer since|signup date|sign up date|\
    first order|first order date|member since|joined|регистрация|дата на регистрация|registreeritud|registreerimine|\
    registrácia|registrovaný|регистриран|rejestracja|data rejestracji|registrace|registrierung|inscription|registro|\
    registrazione";

/// Headers that tables of subscriptions have and order logs lack.
const SUBSCRIPTIONS: &str = "current period start|current period end|current term start|current term end|trial start|trial end|\
    trial ends at|trial end date|ended at|end date|end|start date|start|started at|activated at|expires at|interval|\
    billing interval|billing period|billing period unit|billing cycle|billing cycle interval|billing cycle frequency|plan interval|interval count|mrr|plan|plan name|plan code|plan id|\
    next billing at|next payment date|cancel at period end|cancellation reason|cancel reason|paused at|subscription status|\
    начало|край|период|абонамент|algus|lõpp|periood|začiatok|koniec|obdobie|predplatné|почеток|крај|претплата|początek|\
    data zakończenia|okres rozliczeniowy|subskrypcja";
/// Minimum number of them in a table of subscriptions.
const FEWEST_OF_SUBSCRIPTIONS: usize = 3;

/// True if normalised headers are those of a table of subscriptions.
///
/// ```
/// use regulars::orders::detect::vocabulary::other_tables::are_subscriptions;
///
/// let headers = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
/// assert!(are_subscriptions(&headers(&["customer id", "plan", "start date utc", "ended at utc"])));
/// assert!(!are_subscriptions(&headers(&["customer", "date", "amount", "plan"])));
/// ```
pub fn are_subscriptions(headers: &[String]) -> bool {
    let plain = |name: &String| {
        let name = name.strip_suffix(" utc").unwrap_or(name);
        name.strip_prefix("subscriptions ").unwrap_or(name).to_owned()
    };
    let plain: Vec<String> = headers.iter().map(plain).collect();
    let known = plain.iter().filter(|name| is_one_of(name, SUBSCRIPTIONS)).count();
    known >= FEWEST_OF_SUBSCRIPTIONS
}

/// Headers of the name of an event.
const EVENTS: &str = "event name|event|event type|event text|event action|action|action name|user action|activity|activity name|activity type|interaction|\
    събитие|действие|sündmus|tegevus|udalosť|akcia|настан|дејство|zdarzenie|nazwa zdarzenia|akcja|ereignis|événement|evento";
/// Headers of the time of an event, and of its person.
const EVENT_PLACES: &str = "event timestamp|event time|timestamp|time|occurred at|date|event date|distinct id|user id|anonymous id|user pseudo id|device id|\
    user|person|customer|customer id|visitor id|client id|effective user id|email|време|дата|потребител|клиент|aeg|kuupäev|kasutaja|klient|čas|dátum|používateľ|\
    zákazník|датум|корисник|czas|data|użytkownik";

/// True if normalised headers are those of an event log: the name of an event, and its time or its person.
///
/// ```
/// use regulars::orders::detect::vocabulary::other_tables::are_events;
///
/// let headers = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
/// assert!(are_events(&headers(&["event", "properties time", "distinct id"])));
/// assert!(!are_events(&headers(&["customer", "date", "product"])));
/// ```
pub fn are_events(headers: &[String]) -> bool {
    let is = |names: &str| {
        headers.iter().any(|name| is_one_of(name.strip_prefix("properties ").unwrap_or(name), names))
    };
    is(EVENTS) && is(EVENT_PLACES)
}

/// Headers that tables of carts have and order logs lack.
const CARTS: &str = "reserved order id|abandoned checkout url|abandoned cart url|cart recovery url|cart status|cart abandoned at|\
    abandoned at|abandoned on|recovered at|items qty|quantity of items|applied coupon";
/// Cells in the place of an order number where a cart was not ordered.
const NOT_ORDERED: &str = "abandoned cart|non ordered|not ordered|panier abandonné|non commandé|koszyk porzucony|porzucony koszyk|\
    niezamówione|nie zamówione|nie zamówiono|warenkorb abgebrochen|abgebrochener warenkorb|nicht bestellt|opuštěný košík|neobjednáno|\
    opustený košík|neobjednané|изоставена количка|непоръчано|напуштена кошничка|ненарачано|hüljatud ostukorv|tellimata|\
    carrito abandonado|no pedido|carrello abbandonato|non ordinato|paliktas krepšelis|neužsakyta|pamests grozs|nav pasūtīts";

/// Evidence that a table lists carts, some never ordered: two headers of `CARTS`, or a cell of a column of order numbers
/// that says so. Empty for other tables; `headers` are normalised.
///
/// ```
/// use regulars::orders::detect::vocabulary::other_tables::signs_of_carts;
///
/// let headers = ["id", "order id", "customer", "total", "date"].map(str::to_owned);
/// let row = |order: &str| ["7", order, "Ann", "5.00", "2025-01-05"].map(str::to_owned).to_vec();
/// assert_eq!(signs_of_carts(&headers, &[row("12"), row("Abandoned cart")]), ["Abandoned cart"]);
/// assert!(signs_of_carts(&headers, &[row("12"), row("13")]).is_empty());
/// ```
pub fn signs_of_carts(headers: &[String], rows: &[Vec<String>]) -> Vec<String> {
    let named: Vec<String> = headers.iter().filter(|header| is_one_of(header, CARTS)).cloned().collect();
    if named.len() > 1 {
        return named;
    }
    let not_ordered = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.trim());
        let is_number = |cell: &&str| cell.bytes().all(|byte| byte.is_ascii_digit());
        let mut words: Vec<&str> = cells.filter(|cell| !is_number(cell)).collect();
        words.dedup();
        let are_known = words.iter().all(|cell| is_one_of(&normalise(cell), NOT_ORDERED));
        words.first().filter(|_| are_known).map(|cell| (*cell).to_owned())
    };
    (0..headers.len()).find_map(not_ordered).into_iter().collect()
}

/// True if a normalised header is that of a survey.
pub fn is_survey_header(header: &str) -> bool {
    SURVEY.iter().any(|(_, phrases)| says(header, phrases))
}

/// Columns of totals that a table of customers has, by their positions.
#[derive(Debug, Clone, Copy, Default)]
pub struct CustomerTotals {
    /// Number of orders.
    pub count: Option<usize>,
    /// Sum of spend.
    pub sum: Option<usize>,
    /// Mean order value.
    pub mean: Option<usize>,
    /// Day of the last order.
    pub last_order: Option<usize>,
    /// Day of the last visit.
    pub last_visit: Option<usize>,
    /// Day of registration or of the first order.
    pub since: Option<usize>,
}

impl CustomerTotals {
    /// Those among normalised headers.
    pub fn of(headers: &[String]) -> Self {
        // `Historic Number Of Orders` ends with a name of several words.
        let ends = |header: &String, name: &str| {
            name.contains(' ') && header.strip_suffix(name).is_some_and(|before| before.ends_with(' '))
        };
        let by_ending =
            |names: &str| headers.iter().position(|header| names.split('|').any(|name| ends(header, name)));
        let find = |names: &str| position_of(headers, names).or_else(|| by_ending(names));
        Self {
            count: find(COUNTS),
            sum: find(SUMS),
            mean: find(MEANS),
            last_order: find(LAST_ORDER),
            last_visit: find(LAST_VISIT),
            since: find(SINCE),
        }
    }

    /// True if there are columns of spend and of the number of orders.
    pub fn has_spend_and_count(self) -> bool {
        self.count.is_some() && self.sum.or(self.mean).is_some()
    }

    /// True if there is a day of the customer instead of an order.
    pub fn has_day(self) -> bool {
        self.last_order.or(self.last_visit).or(self.since).is_some()
    }

    /// True if there is any such column.
    pub fn is_any(self) -> bool {
        self.has_day() || self.count.or(self.sum).or(self.mean).is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn surveys_and_totals_are_recognised_by_their_headers() {
        for header in [
            "How likely are you to recommend us to a friend?",
            "Respondent ID",
            "Na ile prawdopodobne jest, że polecisz nas znajomym?",
            "Каква е вероятността да ни препоръчате?",
            "Kui tõenäoliselt soovitaksid meid sõbrale?",
        ] {
            assert!(is_survey_header(&normalise(header)), "{header}");
        }
        for header in ["Order ID", "Customer", "Total", "Score", "Date", "Product"] {
            assert!(!is_survey_header(&normalise(header)), "{header}");
        }
        let headers = ["Name", "Orders", "Total spend", "Last active"].map(normalise);
        let totals = CustomerTotals::of(&headers);
        assert_eq!(
            (totals.count, totals.sum, totals.last_visit, totals.since),
            (Some(1), Some(2), Some(3), None)
        );
    }

    #[test]
    fn each_header_is_in_one_table() {
        let mut seen = std::collections::BTreeSet::new();
        for name in
            [COUNTS, SUMS, MEANS, LAST_ORDER, LAST_VISIT, SINCE].iter().flat_map(|names| names.split('|'))
        {
            assert_eq!(normalise(name), name);
            assert!(seen.insert(name), "{name}");
        }
    }
}
