//! Words of order statuses, in the languages of the shops whose exports were seen.

use super::{contains_phrase, has_phrase, is_one_of};
use crate::tables::header::normalise;

/// What a status says about an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum StatusMeaning {
    /// Bought: paid, shipped, completed, or refunded in part.
    Bought,
    /// Nothing was bought: cancelled, failed, not paid, a draft, a test or a quotation.
    NotBought,
    /// Bought, and all money given back.
    Refunded,
    /// No word of the status is known.
    Unknown,
}

use StatusMeaning::{Bought, NotBought, Refunded};

/// Phrases by meaning and language. The first row with a phrase in the status decides, so refunds in part come before
/// full ones, and negations before the words they negate.
#[rustfmt::skip]
static STATUSES: &[(StatusMeaning, &str, &str)] = &[
    (Bought, "en", "partial* refund*|part refund*|partial* return*|partial* paid|partial* cancel*"),
    (Bought, "bg", "части* възстанов*|части* върнат*"),
    (Bought, "et", "osali* tagasta*"),
    (Bought, "sk", "čiastoč* vráten*|čiastoč* refund*"),
    (Bought, "mk", "делумн* вратен*|делумн* рефунд*"),
    (Bought, "pl", "części* zwr*|części* zwró*"),
    (Bought, "cs", "částeč* vrácen*"),
    (Bought, "de", "teil* erstatt*|teilerstatt*|teilweise storn*"),
    (Bought, "fr", "partiel* rembours*|rembours* partiel*"),
    (Bought, "es", "parcial* reembols*|reembols* parcial*"),
    (Bought, "it", "parzial* rimbors*|rimbors* parzial*"),

    (NotBought, "en", "not paid|unpaid|never paid|non paid|pending payment|payment pending|awaiting payment|\
        awaiting * payment|await* check*|await* bank*|await* cheque*|payment due|requires payment*|requires action|\
        requires confirmation|requires capture|payment error|payment failed|payment denied|payment review|\
        payment expired|payment not*|past due|uncollectible|wc pending|wc on hold|\
        no payment|cancellation"),
    (NotBought, "en", "cancel*|void*|fail*|declin*|denied|reject*|refused|expired|abandon*|incomplete|missing orders|\
        draft|checkout draft|auto draft|trash|delet*|blocked|test|testing|quote|quotation*|estimate|proposal|offer|\
        suspected fraud|fraud*|no show*|not picked up|not collected|undeliver*|insufficient funds|backorder not paid|\
        on backorder not paid|error|lapsed|authorisation failed|authorization failed"),
    (NotBought, "bg", "отказ*|отменен*|проформа|очаква * плащане|анулир*|сторн*|неуспеш*|неплатен*|не е платен*|\
        чака плащане|чака* плащане|изчаква* плащане|изчаква * плащане|не е платена|очаква* плащане|в очакване на плащане|тест*|чернов*|изтекъл*|изтекла|оферта|\
        непотърсен*|проект|грешка при плащане"),
    (NotBought, "et", "tühista*|katkesta*|ebaõnnest*|maksmata|tasumata|ootab makset|ootab tasumist|ootab * makset|makse ootel|mustand|test*|aegunud|\
        pakkumi*|tagasi lükatud|kinnitamata"),
    (NotBought, "sk", "zrušen*|storn*|neúspeš*|nezaplaten*|neuhraden*|čaká na platbu|čaká* na úhradu|zlyhan*|zlyhal*|čaká sa na platbu|\
        čakajúc* platb*|čakajúca na platbu|koncept|testov*|vypršan*|expirovan*|cenová ponuka|odmietnut*|neprevzat*|\
        chyba platby|návrh"),
    (NotBought, "mk", "откаж*|поништ*|неуспеш*|неплатен*|чека плаќање|се чека плаќање|чека уплата|се чека уплата|во очекување на плаќање|нацрт|предлог|\
        тест*|истечен*|понуда|одбиен*|неподигнат*"),
    (NotBought, "pl", "anulowan*|nieudan*|niepowodzen*|nieopłacon*|niezapłacon*|nie zapłacon*|oczek* na płatność|\
        oczek* na wpłatę|oczekuje płatności|oczekiwanie na płatność|płatność oczekująca|odrzucon*|wersja robocza|szkic|projekt|\
        testow*|wygasł*|oferta|oferta wysłana|zapytanie ofertowe|nieodebran*|błąd płatności|porzucon*"),
    (NotBought, "cs", "zrušen*|neúspěšn*|nezaplacen*|neuhrazen*|čeká na platbu|čeká na úhradu|čeká se na *|čekající na platbu|koncept|vypršel*|nabídka|\
        cenová nabídka|odmítnut*|nevyzvednut*|chyba platby"),
    (NotBought, "de", "storn*|annullier*|abgebrochen*|fehlgeschlagen*|abgelehnt*|verweigert*|unbezahlt*|nicht bezahlt*|\
        zahlung ausstehend|ausstehende zahlung|wartet auf zahlung*|warten auf zahlung*|zahlung erwartet|zahlung offen|entwurf*|\
        abgelaufen*|verfallen*|angebot*|kostenvoranschlag|nicht abgeholt*|zahlungsfehler|testbestell*"),
    (NotBought, "fr", "annul*|échou*|refus*|rejet*|impay*|non pay*|en attente de paiement|en attente du paiement|en attente * paiement|en attente d autorisation|\
        attente * paiement|paiement en attente|brouillon*|expiré*|devis|non réclam*|erreur de paiement|échec*"),
    (NotBought, "es", "cancelad*|anulad*|fallid*|rechazad*|denegad*|impagad*|no pagad*|pendiente de pago|\
        en espera de pago|en espera * pago|a la espera * pago|esperando * pago|esperando pago|pago pendiente|borrador*|caducad*|expirad*|presupuesto|cotización|error de pago|no recogid*"),
    (NotBought, "it", "annullat*|fallit*|rifiutat*|negat*|non pagat*|in attesa di pagamento|in attesa del pagamento|in attesa * pagamento|\
        bozza|bozze|scadut*|preventiv*|errore di pagamento|errore pagamento|non ritirat*"),
    (NotBought, "lt", "atšaukt*|nepavyk*|nesėkming*|neapmokėt*|laukia apmokėjimo|laukiama apmokėjimo|laukia mokėjimo|laukiama mokėjimo|juodraštis|\
        atmest*|pasibaig*|pasiūlym*"),
    (NotBought, "lv", "atcelt*|neizdevi*|neveiksmīg*|neapmaksāt*|gaida apmaksu|gaida maksājum*|melnraksts|noraidīt*|\
        beidzies|beigusies|piedāvājum*"),

    (Refunded, "en", "refund*|chargeback*|charge back|charged back|returned|reversed|reversal|money back|credited"),
    (Refunded, "bg", "възстанов*|рефундиран*|върнат*|върната сума"),
    (Refunded, "et", "tagasta*|tagasi makstud|tagasimakstud"),
    (Refunded, "sk", "vráten*|refundov*|dobropis*"),
    (Refunded, "mk", "вратен*|рефундир*"),
    (Refunded, "pl", "zwrot*|zwróco*|zwrócen*"),
    (Refunded, "cs", "vrácen*|refundov*|dobropis*"),
    (Refunded, "de", "erstattet*|rückerstatt*|zurückgezahlt*|retourniert*|gutgeschrieben*|rückbuchung*|zurückgebucht*"),
    (Refunded, "fr", "rembours*|retourné*|rétrofacturation"),
    (Refunded, "es", "reembolsad*|devuelt*|contracargo"),
    (Refunded, "it", "rimborsat*|restituit*|storno"),
    (Refunded, "lt", "grąžint*"),
    (Refunded, "lv", "atmaksāt*|atgriezt*"),

    (Bought, "en", "paid|complete*|shipped|delivered|fulfilled|succeeded|success*|settled|captured|authorized|\
        authorised|processing|processed|done|closed|sale|sales order|sold|order|ordered|confirmed|approved|invoiced|\
        picked up|in payment|posted|dispatched|ready*|packed|preparing|preparation*|in transit|purchase|active|live|\
        payment accepted|payment received|remote payment accepted|available"),
    (Bought, "bg", "платен*|завършен*|изпълнен*|доставен*|изпратен*|обработ*|потвърден*|приключен*|продажба|\
        поръчка за продажба|в изпълнение|приет*"),
    (Bought, "et", "tasutud|makstud|lõpetatud|täidetud|saadetud|kohale toimetatud|töötlemisel|kinnitatud|müügitellimus|\
        väljastatud|valmis"),
    (Bought, "sk", "zaplaten*|uhraden*|vybaven*|dokončen*|doručen*|odoslan*|spracováva*|potvrden*|predajná objednávka|\
        vybavuje sa|expedovan*|prijat*"),
    (Bought, "mk", "платен*|завршен*|испорачан*|испратен*|во обработка|потврден*|продажна нарачка|реализиран*"),
    (Bought, "pl", "opłacon*|zapłacon*|zrealizowan*|ukończon*|zakończon*|dostarczon*|wysłan*|w realizacji|przetwarzan*|\
        w trakcie realizacji|potwierdzon*|zamówienie sprzedaży|przyjęt*|kompletn*|do wysłania|do wysyłki|gotowe"),
    (Bought, "cs", "zaplacen*|uhrazen*|vyřízen*|dokončen*|doručen*|odeslan*|zpracovává*|potvrzen*|vyřizuje se|\
        expedovan*|přijat*"),
    (Bought, "de", "bezahlt*|abgeschlossen*|versandt*|versendet*|geliefert*|ausgeliefert*|zugestellt*|in bearbeitung|\
        bestätigt*|erledigt*|verkaufsauftrag|auftrag|fertig*"),
    (Bought, "fr", "payé*|terminé*|livré*|expédié*|en cours*|confirmé*|bon de commande|préparation*|paiement accepté|\
        accepté*"),
    (Bought, "es", "pagad*|completad*|entregad*|enviad*|en proceso|procesando|confirmad*|pedido de venta"),
    (Bought, "it", "pagat*|completat*|consegnat*|spedit*|in lavorazione|confermat*|ordine di vendita|evas*"),
    (Bought, "lt", "apmokėt*|įvykdyt*|pristatyt*|išsiųst*|vykdom*|patvirtint*"),
    (Bought, "lv", "apmaksāt*|izpildīt*|piegādāt*|nosūtīt*|apstrād*|apstiprināt*"),
];

/// Meaning of a status: the first phrase found in it, in any language; prefixes such as `wc-` and camelCase do not
/// matter.
///
/// ```
/// use regulars::orders::detect::vocabulary::statuses::{StatusMeaning, meaning};
///
/// assert_eq!(meaning("wc-cancelled"), StatusMeaning::NotBought);
/// assert_eq!(meaning("Not paid"), StatusMeaning::NotBought);
/// assert_eq!(meaning("Partially refunded"), StatusMeaning::Bought);
/// assert_eq!(meaning("Under review"), StatusMeaning::Unknown);
/// ```
pub fn meaning(status: &str) -> StatusMeaning {
    let status = normalise(status);
    let words: Vec<&str> = status.split(' ').collect();
    let mut meanings = STATUSES.iter().filter(|(_, _, phrases)| affirms(&words, phrases)).map(|row| row.0);
    match meanings.next() {
        Some(Bought) | None if is_waiting_for_payment(&words) => NotBought,
        Some(meaning) => meaning,
        None => StatusMeaning::Unknown,
    }
}

/// True if one of the phrases occurs without a negation before it.
fn affirms(words: &[&str], phrases: &str) -> bool {
    let is_negation = |word: &&&str| is_one_of(word, NEGATIONS);
    let affirmed = |phrase: &str| {
        let length = phrase.split(' ').count();
        (0..(words.len() + 1).saturating_sub(length)).any(|start| {
            let before = words[..start].last();
            contains_phrase(&words[start..start + length], phrase) && before.filter(is_negation).is_none()
        })
    };
    phrases.split('|').any(affirmed)
}

/// True for “waiting for payment” with few words between, or “payment pending”.
fn is_waiting_for_payment(words: &[&str]) -> bool {
    let places = |phrases: &str| -> Vec<usize> {
        let is_one = |place: &usize| has_phrase(&words[*place..=*place], phrases);
        (0..words.len()).filter(is_one).collect()
    };
    let payments = places(PAYMENT);
    places(WAITING).into_iter().any(|wait| {
        payments.iter().any(|&payment| if wait < payment { payment - wait <= 5 } else { wait - payment == 1 })
    })
}

/// Words that negate the one after them.
const NEGATIONS: &str = "not|non|never|nicht|не|ei|nie|ne|pas|nav";
/// Beginnings of words for waiting, in all languages of the statuses.
const WAITING: &str = "await*|wait*|pending|expect*|чака*|очаква*|изчаква*|чека*|oota*|ootel|čaká*|čakaj*|čeká*|čekaj*|\
    oczek*|wart*|ausstehend*|erwart*|attente|espera|esperando|pendiente|attesa|laukia*|gaida*";
/// Beginnings of words for payment, in all languages of the statuses.
const PAYMENT: &str = "pay|payment|payments|плащане*|плаќање*|уплата|maks|maksmist|makset|makse|tasumist|platb*|úhrad*|\
    zaplaten*|zaplacen*|płatnoś*|wpłat*|zapłat*|zahlung*|paiement*|pago|pagamento|apmokėjim*|mokėjim*|apmaks*|maksājum*";

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashMap;

    #[test]
    fn statuses_of_running_systems() {
        #[rustfmt::skip]
        let cases: &[(StatusMeaning, &[&str])] = &[
            (NotBought, &[
                "Cancelled", "canceled", "VOIDED", "wc-failed", "wc-checkout-draft", "CANCELLED", "Order cancelled", "Invoice void",
                "Pending payment", "Awaiting Payment", "Card declined", "Отменена", "Очаква се плащане по банков път", "Awaiting check payment", "Awaiting bank wire payment", "Incomplete", "Denied",
                "Rejected", "Not paid", "Payment failed", "Payment error", "Deleted", "Quote", "Estimate", "Quotation Sent",
                "Missing Orders", "Suspected Fraud", "On backorder (not paid)", "requires_payment_method",
                "Анулирана", "Неуспешна", "Очаква плащане", "Оферта", "Zrušená", "Stornovaná", "Čaká na platbu", "Cenová ponuka",
                "Anulowane", "Oczekuje na płatność", "Oferta", "Oferta wysłana", "Tühistatud", "Pakkumine", "Понуда", "Откажана",
                "Storniert", "Angebot", "Zahlung ausstehend", "Annulé", "Erreur de paiement", "Devis", "Pendiente de pago", "Annullato",
                "Atšauktas", "Atcelts", "Ootab maksmist", "Чека на плаќање", "Waiting for the buyer's payment",
                "Čeká se na platbu převodem", "Payment pending",
            ]),
            (Refunded, &[
                "refunded", "Reversed", "Chargeback", "Returned", "Remboursé", "Erstattet", "Zwrócone", "Vrátené", "Възстановена",
                "Tagastatud", "Рефундирана",
            ]),
            (Bought, &[
                "Completed", "Paid", "Shipped", "processing", "Partially refunded", "partially_refunded", "DELIVERED", "Sales Order",
                "Delivered (not cancelled)", "Payment accepted, waiting for shipping", "Zamówienie sprzedaży", "Vybavená", "Платена", "Opłacone", "Livré", "Bezahlt", "Abgeschlossen", "Tasutud",
            ]),
            (StatusMeaning::Unknown, &["Not delivered", "Under review", "On hold", "", "7"]),
        ];
        for (expected, statuses) in cases {
            for status in *statuses {
                assert_eq!(meaning(status), *expected, "{status}");
            }
        }
    }

    #[test]
    fn a_phrase_has_one_meaning() {
        let mut meanings: HashMap<&str, StatusMeaning> = HashMap::new();
        for (meaning, language, phrases) in STATUSES {
            for phrase in phrases.split('|') {
                let words: Vec<String> = phrase.split(' ').map(|word| word.replace('*', "")).collect();
                let words = words.join(" ");
                let words: Vec<&str> = words.split_whitespace().collect();
                assert_eq!(normalise(&words.join(" ")), words.join(" "), "{language}: {phrase}");
                if let Some(other) = meanings.insert(phrase, *meaning) {
                    assert_eq!(other, *meaning, "{language}: {phrase}");
                }
            }
        }
    }
}
