//! Words in headers of tables that hold no orders: survey answers, and totals of customers.

use super::{position_of, says};

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
    transactions|visits|брой поръчки|поръчки|tellimusi|tellimuste arv|tellimused|počet objednávok|objednávky|\
    број на нарачки|нарачки|liczba zamówień|ilość zamówień|zamówienia|bestellungen|anzahl bestellungen|počet objednávek|\
    nombre de commandes|commandes|pedidos|ordini";
/// Headers of the sum of a customer's orders.
const SUMS: &str = "total spend|total spent|amount spent|lifetime value|ltv|clv|sales|total sales|total revenue|revenue|\
    total|aov|average order value|money spent|lifetime spend|total order value|продажби|оборот|обща сума|müük|käive|\
    kokku|predaj|tržby|obrat|celkom|продажба|промет|вкупно|sprzedaż|obrót|wartość zamówień|razem|umsatz|ventes|\
    chiffre d affaires|ventas|vendite";
/// Headers of days of a customer rather than of an order.
const SINCE: &str = "registration|registered|date registered|registration date|customer since|signup date|sign up date|\
    last active|last visit|last order|last order date|last purchase|first order|first order date|member since|joined|\
    регистрация|дата на регистрация|последно посещение|последна поръчка|registreeritud|registreerimine|viimane külastus|\
    viimane tellimus|registrácia|registrovaný|posledná návšteva|posledná objednávka|регистриран|последна посета|\
    последна нарачка|rejestracja|data rejestracji|ostatnia wizyta|ostatnie zamówienie|registrace|poslední návštěva|\
    registrierung|letzter besuch|inscription|dernière visite|registro|última visita|registrazione|ultima visita";

/// True if a normalised header is that of a survey.
pub fn is_survey_header(header: &str) -> bool {
    SURVEY.iter().any(|(_, phrases)| says(header, phrases))
}

/// Columns of totals that a table of customers has.
#[derive(Debug, Clone, Copy, Default)]
pub struct CustomerTotals {
    /// A number of orders.
    pub count: bool,
    /// A sum of spend.
    pub sum: bool,
    /// A day of registration, of the last visit or of the last order.
    pub since: bool,
}

impl CustomerTotals {
    /// Those among normalised headers.
    pub fn of(headers: &[String]) -> Self {
        let has = |names: &str| position_of(headers, names).is_some();
        Self { count: has(COUNTS), sum: has(SUMS), since: has(SINCE) }
    }

    /// True if there is any.
    pub fn is_any(self) -> bool {
        self.count || self.sum || self.since
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tables::header::normalise;

    #[test]
    fn surveys_and_totals_by_their_headers() {
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
        assert!(totals.count && totals.sum && totals.since);
    }

    #[test]
    fn a_header_stands_in_one_table() {
        let mut seen = std::collections::BTreeSet::new();
        for name in [COUNTS, SUMS, SINCE].iter().flat_map(|names| names.split('|')) {
            assert_eq!(normalise(name), name);
            assert!(seen.insert(name), "{name}");
        }
    }
}
