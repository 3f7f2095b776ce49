//! Words of order statuses, in the languages of the shops whose exports were seen.

use super::{has_phrase, is_one_of, places_of};
use crate::tables::header::normalise;

/// Meaning of a status for an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum StatusMeaning {
    /// Bought: paid, shipped, completed, or refunded in part.
    Bought,
    /// No purchase: cancelled, failed, not paid, a draft, a test or a quotation.
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
    (Bought, "en", "partial* refund*|part refund*|partial* return*|partial* paid|partial* cancel*|no payment required|\
        no payment needed|payment not required"),
    (Bought, "bg", "части* възстанов*|части* върнат*|части* рефундир*|части* отказ*|части* анулир*"),
    (Bought, "et", "osali* tagasta*|osali* hüvita*|osali* tühista*"),
    (Bought, "sk", "čiastoč* vráten*|čiastoč* refund*|čiastoč* storn*|čiastoč* zrušen*"),
    (Bought, "mk", "делумн* вратен*|делумн* рефунд*|делумн* повратен*|делумн* откаж*"),
    (Bought, "pl", "części* zwr*|części* zwró*|części* anul*"),
    (Bought, "cs", "částeč* vrácen*|částeč* refund*|částeč* storn*|částeč* zrušen*"),
    (Bought, "de", "teil* erstatt*|teilerstatt*|teilweise storn*|teilrückerstatt*|teil* retour*|teilretour*|teil* zurück*|\
        teilgutschrift*|teil* gutgeschrieben*|teilstorn*"),
    (Bought, "fr", "partiel* rembours*|rembours* partiel*|partiel* annul*|partiel* retourn*|retour partiel"),
    (Bought, "es", "parcial* reembols*|reembols* parcial*|devuelt* parcial*|parcial* devuelt*|devoluc* parcial*|\
        parcial* reintegr*|reintegr* parcial*|parcial* cancel*"),
    (Bought, "it", "parzial* rimbors*|rimbors* parzial*|reso parzial*|parzial* reso"),
    (Bought, "lt", "iš dalies grąžint*|dalin* grąžint*|iš dalies atšaukt*|dalin* atšaukt*"),
    (Bought, "lv", "daļēj* atmaksāt*|daļēj* atgriezt*|daļēj* atcelt*"),

    (NotBought, "en", "not paid|unpaid|never paid|non paid|pending payment|payment pending|awaiting payment|\
        awaiting * payment|await* check*|await* bank*|await* cheque*|payment due|requires payment*|requires action|\
        requires confirmation|requires capture|payment error|payment failed|payment denied|payment review|\
        payment expired|payment not*|past due|uncollectible|wc pending|wc on hold|\
        no payment|cancellation"),
    (NotBought, "en", "cancel*|void*|fail*|declin*|denied|reject*|refused|expired|abandon*|incomplete|missing orders|\
        draft|checkout draft|auto draft|trash|delet*|blocked|test|testing|quote|quotation*|estimate|proposal|offer|\
        suspected fraud|fraud*|no show*|not picked up|not collected|undeliver*|insufficient funds|backorder not paid|\
        on backorder not paid|error|lapsed|authorisation failed|authorization failed|timed out|timeout*|time out|abort*|\
        not completed|never completed|unfinished|not finished|uncaptured|not captured|unsuccessful*|not successful|\
        not attending|revoked|errored|dropped|missed|cart|no response|closed lost|deal lost|not yet paid|spam|discard*|invalid*|not valid|terminated|withdrawn|not authorised|not authorized|unconfirmed|\
        not confirmed|negotiation*|prospecting|lead|pending submission|waitlist|waitlisted|wait list|waiting list|quoted|bounced|overdue|disputed|in collections|collections"),
    (NotBought, "bg", "провален*|не е взет*|не са взет*|не взет*|не е потърсен*|не е получен*|запитване*|отказ*|отменен*|проформа|очаква * плащане|анулир*|сторн*|неуспеш*|неплатен*|не е платен*|\
        чака плащане|чака* плащане|изчаква* плащане|изчаква * плащане|не е платена|очаква* плащане|в очакване на плащане|тест*|чернов*|изтекъл*|изтекла|оферта|\
        непотърсен*|невзет*|проект|грешка при плащан*|в очакване на банков*|отхвърлен*|изоставен*|незавършен*|недовършен*|невалид*|изтрит*|\
        непотвърден*|не се яви*|неявил*|оферта*|неполучен*|просрочен*|прекратен*|измам*|не е заплатен*|незаплатен*|не е платено"),
    (NotBought, "et", "tühista*|katkesta*|ebaõnnest*|maksmata|tasumata|ootab makset|ootab tasumist|ootab * makset|makse ootel|mustand|test*|aegunud|\
        pakkumi*|tagasi lükatud|kinnitamata|hüljatud|pooleli*|tähtaeg möödas|maksetähtaeg möödas|lõpetamata|kehtetu|\
        vigane|makse viga|ei ilmunud|mitteilmu*|kustutatud|ei ole tasutud|ei ole makstud|pole tasutud|pole makstud|makseviga|tellimus puudub|pettus*|pakkumus*|hinnapakkumi*|ei tulnud järele|välja võtmata|järele tulemata"),
    (NotBought, "sk", "zrušen*|storn*|neúspeš*|nezaplaten*|neuhraden*|čaká na platbu|čaká* na úhradu|zlyhan*|zlyhal*|čaká sa na platbu|\
        čakajúc* platb*|čakajúca na platbu|koncept|testov*|vypršan*|expirovan*|cenová ponuka|odmietnut*|neprevzat*|\
        chyba platby|návrh|zamietnut*|nedokončen*|neplatn*|vymazan*|zmazan*|ponuka*|nevyzdvihnut*|nedostavil*|neprišiel|neprišla|nevyplaten*|\
        nepotvrden*|po splatnosti|podvod*|podozriv*|podozren*|neprevzal*|nebol* prevzat*|nebol* vyzdvihnut*"),
    (NotBought, "mk", "цитат|не е земен*|не е подигнат*|незамен*|откаж*|поништ*|неуспеш*|неплатен*|чека плаќање|се чека плаќање|чека уплата|се чека уплата|во очекување на плаќање|нацрт|предлог|\
        тест*|измам*|истечен*|понуда*|одбиен*|неподигнат*|сторн*|напуштен*|недовршен*|незавршен*|неважечк*|избришан*|\
        непотврден*|не е платен*|неплатена"),
    (NotBought, "pl", "anulowan*|nieobecn*|niestawi*|nie stawi*|nieudan*|niepowodzen*|nieopłacon*|niezapłacon*|nie zapłacon*|oczek* na płatność|\
        oczek* na wpłatę|oczekuje płatności|oczekiwanie na płatność|płatność oczekująca|odrzucon*|wersja robocza|szkic|projekt|\
        testow*|wygasł*|oferta|oferta wysłana|zapytanie ofertowe|nieodebran*|błąd płatności|porzucon*|\
        brak płatności|brak wpłaty|niezrealizowan*|niewykonan*|nieukończon*|niezakończon*|usunięt*|nieważn*|\
        niepotwierdzon*|próbn*|do opłacenia|nie opłacon*|do zapłaty|oszustw*|podejrzan*|podejrzen*|unieważnion*|błąd|przeterminowan*|nierozliczon*|nieprawidłow*|nie odebran*|nie odebrał*"),
    (NotBought, "cs", "nezdařil*|zrušen*|neúspěšn*|nezaplacen*|neuhrazen*|čeká na platbu|čeká na úhradu|čeká se na *|čekající na platbu|koncept|vypršel*|nabídka|\
        cenová nabídka|odmítnut*|nevyzvednut*|\
        chyba platby|testov*|selhal*|nepřevzat*|zamítnut*|nedokončen*|neplatn*|smazan*|nepotvrzen*|po splatnosti|podezřel*|podezřen*|podvod*|nepřevzal*|nebyl* převzat*|nebyl* vyzvednut*"),
    (NotBought, "de", "storn*|annullier*|abgebrochen*|fehlgeschlagen*|abgelehnt*|verweigert*|unbezahlt*|nicht bezahlt*|\
        zahlung ausstehend|ausstehende zahlung|wartet auf zahlung*|warten auf zahlung*|zahlung erwartet|zahlung offen|entwurf*|\
        abgelaufen*|verfallen*|angebot*|kostenvoranschlag|nicht abgeholt*|zahlungsfehler|testbestell*|\
        ungültig*|zahlungsabbruch*|abbruch|nicht abgeschlossen*|nicht erfolgreich*|erfolglos*|zurückgewiesen*|gelöscht*|\
        gesperrt*|nicht eingegangen|zahlung fehlt|unvollständig*|nicht erschienen|nichterschein*|offene zahlung|testauftrag|betrug*|verdächtig*|nicht bestätigt*|unbestätigt*|überfällig*|fehler bei*|bezahlfehler|nicht angenommen*|annahme verweigert"),
    (NotBought, "fr", "sans suite|annul*|échou*|refus*|rejet*|impay*|non pay*|en attente de paiement|en attente du paiement|en attente * paiement|en attente d autorisation|\
        attente * paiement|paiement en attente|brouillon*|expiré*|devis|non réclam*|erreur de paiement|échec*|non valid*|invalid*|\
        supprim*|non présent*|absent*|inachev*|non finalis*|non confirm*|pas payé*|pas encore payé*|non réglé*|pas réglé*|à payer"),
    (NotBought, "es", "cancelad*|anulad*|fallid*|rechazad*|denegad*|impagad*|no pagad*|pendiente de pago|\
        en espera de pago|en espera * pago|a la espera * pago|esperando * pago|esperando pago|pago pendiente|pago en espera|borrador*|caducad*|expirad*|presupuesto|cotización|error de pago|no recogid*|de prueba|no presentad*|no asistió|no se presentó|\
        vencid*|no completad*|no válid*|eliminad*|sin pagar|no abonad*|incomplet*|no confirmad*|inválid*|abandonad*"),
    (NotBought, "it", "annullat*|fallit*|rifiutat*|negat*|non pagat*|in attesa di pagamento|in attesa del pagamento|in attesa * pagamento|\
        pagamento in attesa|pagamento in sospeso|frod*|sospett*|bozza|bozze|scadut*|preventiv*|errore di pagamento|errore pagamento|non ritirat*|\
        di prova|non presentat*|assente|abbandonat*|non riuscit*|non completat*|non valid*|eliminat*|incomplet*|non confermat*|insolut*|non saldat*|non incassat*|da pagare"),
    (NotBought, "lt", "anuliuot*|mokėjimo klaida|apmokėjimo klaida|atšaukt*|nepavyk*|nesėkming*|neapmokėt*|laukia apmokėjimo|laukiama apmokėjimo|laukia mokėjimo|laukiama mokėjimo|juodraštis|\
        atmest*|pasibaig*|pasiūlym*|bandom*|nebaigt*|neužbaigt*|panaikint*|neįvykdyt*|ištrint*|nepatvirtint*|neatsiimt*|\
        negaliojant*|nutraukt*|neatvyk*|sukčiav*|įtartin*"),
    (NotBought, "lv", "maksājuma kļūda|atcelt*|neizdevi*|neveiksmīg*|neapmaksāt*|gaida apmaksu|gaida maksājum*|melnraksts|noraidīt*|\
        beidzies|beigusies|piedāvājum*|neizdev*|anulēt*|nepabeigt*|testa|izdzēst*|nederīg*|pamest*|neapstiprināt*|\
        neizņemt*|neierad*|pārtraukt*|krāpšan*|aizdomīg*|nav apmaksāt*|nav samaksāt*|nesamaksāt*"),

    (Refunded, "en", "refund*|chargeback*|charge back|charged back|returned|reversed|reversal|money back|credited|chargedback|\
        dispute lost|lost dispute|return to sender|sent back"),
    (Refunded, "bg", "връщане*|възстанов*|рефундиран*|върнат*|върната сума"),
    (Refunded, "et", "tagastus*|tagasta*|tagasi makstud|tagasimakstud|hüvita*|raha tagasi"),
    (Refunded, "sk", "vráteni*|vracan*|vráten*|refundov*|dobropis*|obráten*"),
    (Refunded, "mk", "враќање*|вратен*|рефундир*|повратен*|поврат"),
    (Refunded, "pl", "zwrot*|zwróco*|zwrócen*"),
    (Refunded, "cs", "vrácení*|vracen*|vrácen*|refundov*|dobropis*|vratka|vratky"),
    (Refunded, "de", "erstattet*|rückerstatt*|zurückgezahlt*|retourniert*|gutgeschrieben*|rückbuchung*|\
        zurückgebucht*|retoure*|rückgabe*|rücksendung*|rückgesendet*|zurückgeschickt*|zurückgesendet*|rückzahlung*|\
        gutschrift*|zurückerstatt*|wiedergutschrift*|widerruf*|umgekehrt"),
    (Refunded, "fr", "rembours*|retourné*|rétrofacturation|inversé*"),
    (Refunded, "es", "reembols*|devuelt*|contracargo|devoluc*|reintegr*|invertid*"),
    (Refunded, "it", "rimbors*|restituit*|storno|reso|resi|invertit*"),
    (Refunded, "lt", "grąžint*|grąžinim*"),
    (Refunded, "lv", "atmaksāt*|atgriezt*|atmaksa|atmaksas|atgriešan*"),

    (Bought, "en", "paid|won|complete*|shipped|delivered|fulfilled|succeeded|success*|settled|captured|authorized|\
        authorised|processing|processed|done|closed|sale|sales order|sold|order|ordered|confirmed|approved|invoiced|\
        picked up|in payment|posted|booked|dispatched|ready*|packed|preparing|preparation*|in transit|purchase|active|live|\
        payment accepted|payment received|remote payment accepted|available|await* pickup|await* collection|await* ship*|\
        await* fulfil*|await* deliver*|await* dispatch|pending ship*|pending fulfil*|pending deliver*|pending pickup|unfulfilled|\
        unshipped|not shipped|not fulfilled|collected|received|placed|attending|checked in|out for delivery|accepted|finished|\
        to ship|to be shipped|accept|partial* ship*|partial* fulfil*|partial* deliver*|billed"),
    (Bought, "bg", "фактуриран*|осчетоводен*|публикуван*|спечелен*|платен*|завършен*|изпълнен*|доставен*|изпратен*|обработ*|потвърден*|приключен*|продажба|\
        поръчка за продажба|в изпълнение|приет*|готов*|предаден*|получен*|пристигнал*|опакован*|взет*|реализиран*"),
    (Bought, "et", "arveldatud|postitatud|kirjendatud|võidetud|tasutud|makstud|lõpetatud|täidetud|saadetud|kohale toimetatud|töötlemisel|töötlemises|kinnitatud|müügitellimus|\
        väljastatud|valmis|vastu võetud|kätte saadud|kätte toimetatud|komplekteeritud|pakitud|saabunud"),
    (Bought, "sk", "zaúčtovan*|fakturovan*|vyfakturovan*|dodan*|vyhran*|získan*|zaplaten*|uhraden*|vybaven*|dokončen*|doručen*|odoslan*|spracováva*|potvrden*|predajná objednávka|\
        vybavuje sa|expedovan*|prijat*|pripraven*|odovzdan*|prevzat*|vyzdvihnut*|odosiela*|zabalen*"),
    (Bought, "mk", "фактуриран*|книжен*|добиен*|платен*|завршен*|испорачан*|испратен*|во обработка|потврден*|продажна нарачка|реализиран*|подготвен*|примен*|предаден*|комплетиран*|подигнат*|\
        спакуван*"),
    (Bought, "pl", "zaksięgowan*|zafakturowan*|wystawion*|realizacja|realizowan*|wygran*|opłacon*|zapłacon*|zrealizowan*|ukończon*|zakończon*|dostarczon*|wysłan*|w realizacji|przetwarzan*|\
        w trakcie realizacji|potwierdzon*|zamówienie sprzedaży|przyjęt*|kompletn*|do wysłania|do wysyłki|gotowe|\
        spakowan*|odebran*|wykonan*|do odbioru|zaakceptowan*|nadan*|przekazan*|wydan*|skompletowan*"),
    (Bought, "cs", "zaúčtován*|fakturován*|vyfakturován*|dodán*|vyhrán*|získán*|zaplacen*|uhrazen*|vyřízen*|dokončen*|doručen*|odeslan*|zpracovává*|potvrzen*|vyřizuje se|\
        expedovan*|přijat*|odeslán*|expedován*|připraven*|předán*|vyzvednut*|převzat*|zabalen*|odesílá*"),
    (Bought, "de", "vollständig|gebucht|fakturiert*|abgerechnet*|gewonnen*|bezahlt*|abgeschlossen*|versandt*|versendet*|geliefert*|ausgeliefert*|zugestellt*|in bearbeitung|\
        bestätigt*|erledigt*|verkaufsauftrag|auftrag|fertig*|abholbereit|abholung bereit|zahlung erhalten|zahlungseingang|\
        bearbeitung|in zustellung|versandbereit|versandfertig|teilgeliefert*|teilversand*|eingegangen"),
    (Bought, "fr", "comptabilisé*|facturé*|gagné*|en traitement|payé*|finalisé*|encaissé*|terminé*|livré*|expédié*|en cours*|confirmé*|bon de commande|préparation*|paiement accepté|\
        accepté*|validé*|prêt|prête|reçu*|distribué*|retiré*"),
    (Bought, "es", "publicad*|contabilizad*|facturad*|ganad*|pagad*|cobrad*|finalizad*|completad*|entregad*|enviad*|en proceso|procesando|confirmad*|pedido de venta|\
        preparación*|aceptad*|listo*|lista para|en tránsito|en preparación|recibid*|en reparto|despachad*|recogid*"),
    (Bought, "it", "registrat*|contabilizzat*|fatturat*|vint*|pagat*|incassat*|saldat*|completat*|consegnat*|spedit*|in lavorazione|in elaborazione|confermat*|ordine di vendita|evas*|accettat*|\
        preparazione*|in consegna|pronto*|pronta*|in transito|ricevut*|ritirat*"),
    (Bought, "lt", "užregistruot*|išrašyt*|laimėt*|apmokėt*|įvykdyt*|pristatyt*|išsiųst*|vykdom*|patvirtint*|paruošt*|užbaigt*|baigt*|pristatom*|gaut*|priimt*|supakuot*"),
    (Bought, "lv", "iegrāmatot*|uzvarēt*|apmaksāt*|izpildīt*|piegādāt*|nosūtīt*|apstrād*|apstiprināt*|gatavs*|gatava|pabeigt*|saņemt*|iepakot*|pieņemt*"),
];

/// Meaning of a status: that of the first matching phrase, in any language; prefixes such as `wc-` and camelCase are
/// ignored.
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
    if !status.contains(char::is_alphabetic) {
        return StatusMeaning::Unknown;
    }
    let status = normalise(status);
    let words: Vec<&str> = status.split(' ').collect();
    let short = without_words_between(&words);
    let says =
        |(_, _, phrases): &&(StatusMeaning, &str, &str)| affirms(&words, phrases) || affirms(&short, phrases);
    let mut meanings = STATUSES.iter().filter(says).map(|row| row.0);
    match meanings.next() {
        Some(Bought) | None if is_waiting_for_payment(&words) || is_one_of(&status, LOST) => NotBought,
        Some(meaning) => meaning,
        None => StatusMeaning::Unknown,
    }
}

/// Normalised statuses of an offer that was lost; “lost in transit” is something else.
const LOST: &str = "lost|perdu|perdue|perdido|perdida|perso|persa|verloren|przegrana|przegrane|stracona|prehraná|stratená|ztracená|\
    prohraná|изгубена|изгубен|загубена|загубен|kaotatud|pralaimėta|prarasta|zaudēts";

/// Normalised statuses of a payment that has not been made.
const UNPAID: &str = "založena|založeno|založená|založené|payment method chosen|platební metoda vybrána|platobná metóda vybraná|created|initiated|started|vytvořena|vytvořeno|vytvorená|vytvorené|utworzona|utworzono|създадена|loodud|erstellt|\
    créé|créée|creado|creada|creato|new|uus|nowy|nowe|nowa|нов|нова|ново|nový|nová|nové|neu|nouveau|nouvelle|nuevo|nueva|nuovo|nuova|naujas|jauns|\
    pending|awaiting|waiting|open|outstanding|not charged|none|ausstehend|offen|чакаща|чакащо|изчакваща|\
    изчакващо|в очакване|очаква се|ootel|ootab|čaká|čakajúca|čaká sa|čeká|čekající|čeká se|oczekująca|oczekujące|oczekuje|\
    w oczekiwaniu|en attente|pendiente|en espera|in attesa|in sospeso|laukiama|gaida|се чека|чека|отворена";

/// Normalised statuses of a payment that has been made.
const PAID: &str = "invoiced|arveldatud|fakturiert|facturé|facturado|fatturato|zafakturowano|zafakturowane|vyfakturované|vyfakturováno|fakturované|fakturováno|\
    фактурирано|фактурирана|paid|success|successful|succeeded|captured|settled|bezahlt|payé|payée|pagado|pagada|pagato|pagata|opłacone|opłacona|zapłacone|zapłacona|\
    zaplaceno|zaplacená|zaplatené|zaplatená|платена|платено|tasutud|makstud|apmokėta|apmokėtas|apmaksāts";

/// Normalised statuses of an invoice that has not been paid, and counts.
const OPEN: &str = "open|outstanding|offen|отворена";

/// True if statuses are those of payments: one says that it was made, and another one, such as “pending”, that it was not.
/// Open invoices are none.
///
/// ```
/// use regulars::orders::detect::vocabulary::statuses::are_of_payments;
///
/// assert!(are_of_payments(["paid", "expired", "pending"].into_iter()));
/// assert!(are_of_payments(["Posted", "Invoiced", "New"].into_iter()));
/// assert!(!are_of_payments(["paid", "pending", "shipped"].into_iter()));
/// assert!(!are_of_payments(["completed", "pending"].into_iter()));
/// assert!(!are_of_payments(["paid", "open"].into_iter()));
/// ```
pub fn are_of_payments<'a>(cells: impl Iterator<Item = &'a str>) -> bool {
    let (mut paid, mut unpaid, mut other) = (false, false, false);
    for cell in cells.filter(|cell| !cell.is_empty()) {
        let is_paid = is_one_of(&normalise(cell), PAID) || is_posted(cell);
        paid |= is_paid;
        unpaid |= is_unpaid(cell);
        let is_other = !is_paid && !is_unpaid(cell) && meaning(cell) == Bought;
        other |= is_other || is_one_of(&normalise(cell), OPEN);
    }
    paid && unpaid && !other
}

/// Normalised statuses of an order that is done: in some systems because it was delivered, in others because all of it was
/// refunded.
const CLOSED: &str = "closed|order closed|geschlossen|fermé|fermée|cerrado|cerrada|chiuso|chiusa|zamknięte|zamknięty|zamknięta|\
    uzavřeno|uzavřená|uzavreté|uzavretá|затворена|затворено|затворен|suletud|uždarytas|slēgts";

/// True for a status that does not show whether the order was refunded, in a file where another status means a
/// purchase.
///
/// ```
/// use regulars::orders::detect::vocabulary::statuses::is_closed;
///
/// assert!(is_closed("Closed"));
/// assert!(!is_closed("Complete"));
/// ```
pub fn is_closed(status: &str) -> bool {
    is_one_of(&normalise(status), CLOSED)
}

/// True for a status, such as “pending”, that means an unpaid payment; for an order it may mean something else.
///
/// ```
/// use regulars::orders::detect::vocabulary::statuses::is_unpaid;
///
/// assert!(is_unpaid("Pending") && is_unpaid("ausstehend"));
/// assert!(!is_unpaid("paid"));
/// ```
pub fn is_unpaid(status: &str) -> bool {
    is_one_of(&normalise(status), UNPAID)
}

/// True for a status of waiting for a payment.
///
/// ```
/// use regulars::orders::detect::vocabulary::statuses::awaits_payment;
///
/// assert!(awaits_payment("En attente de paiement") && awaits_payment("pending"));
/// assert!(!awaits_payment("Cancelled"));
/// ```
pub fn awaits_payment(status: &str) -> bool {
    is_unpaid(status) || is_waiting_for_payment(&normalise(status).split(' ').collect::<Vec<_>>())
}

/// Normalised statuses of an invoice that has been entered in the books, in Odoo’s translations.
const POSTED: &str = "posted|gebucht|comptabilisé|publicado|asentado|registrato|zaksięgowane|zaksięgowano|zaúčtované|zaúčtováno|\
    осчетоводено|публикувано|публикуван|книжено|postitatud|kirjendatud|užregistruota|iegrāmatots";

/// True for the status of an invoice that has been entered in the books.
pub fn is_posted(status: &str) -> bool {
    is_one_of(&normalise(status), POSTED)
}

/// Phrases of headers of states and statuses.
const STATUS_HEADERS: &str = "status*|state|states|stav|stan|olek|staatus|stato|estado|статус*|състояние|состојба|statut|état|etat|\
    būsena|statuss|zustand|tila|állapot|stadium|stage|situación|situazione|situation|estatus|abstk|gbstk|étape|etapa|etap|fase|phase|етап|фаза|etapp";
/// Phrases of headers of statuses of something else than the order or its payment.
const OTHER_STATUSES: &str = "tarne*|liefer*|versand*|livraison|expédition|envío|entrega|spedizione|consegna|dostaw*|wysyłk*|doprav*|\
    doručení|doručenia|доставка|доставката|испорака|pristatym*|piegād*|return*|refund*|deliver*|ship*|mail|email|sms|account|kundenstatus|address|\
    adres|adresu|adresa|adresy|adresse|adreso|aadress|aadressi|dirección|indirizzo|адрес|адреса|anschrift|country|province|fraud|risk|stock|tax|vat|\
    review|customer|user|subscription*|member*|marketing|consent|sync|print|label|tracking|chargeback*|dispute*|claim*";

/// True if a column without a known name contains statuses of orders or payments: its normalised header suggests it,
/// and six in ten of its cells are known statuses or one means no purchase.
///
/// ```
/// use regulars::orders::detect::vocabulary::statuses::are_statuses;
///
/// assert!(are_statuses("state machine state name", ["completed", "cancelled", ""].into_iter()));
/// assert!(!are_statuses("billing state", ["NV", "CA"].into_iter()));
/// assert!(!are_statuses("return status", ["rejected", "completed"].into_iter()));
/// ```
pub fn are_statuses<'a>(header: &str, cells: impl Iterator<Item = &'a str>) -> bool {
    if !names_status(header) {
        return false;
    }
    let (mut known, mut filled, mut not_bought) = (0, 0, false);
    for cell in cells.filter(|cell| !cell.is_empty()) {
        let meaning = meaning(cell);
        known += usize::from(meaning != StatusMeaning::Unknown);
        not_bought |= matches!(meaning, NotBought | Refunded);
        filled += 1;
    }
    filled > 0 && (10 * known >= 6 * filled || not_bought)
}

/// True if a normalised header says status, of orders or payments.
pub fn names_status(header: &str) -> bool {
    let words: Vec<&str> = header.split(' ').collect();
    // `Maksestaatus`, `Zahlstatus`.
    let is_compound = |word: &&str| word.ends_with("status") || word.ends_with("staatus");
    (has_phrase(&words, STATUS_HEADERS) || words.iter().any(is_compound))
        && !has_phrase(&words, OTHER_STATUSES)
}

/// Phrases in headers of statuses that do not describe the order.
const NO_STATUSES: &str = "return*|refund*|mail|email|sms|address|country|province|risk|stock|tax|vat|review|customer|user|\
    adres|adresu|adresa|adresy|adresse|adreso|aadress|aadressi|dirección|indirizzo|адрес|адреса|anschrift|\
    subscription*|member*|marketing|consent|sync|print|label|tracking|dispute*|claim*|note*|comment*";

/// True if nearly all cells are known statuses, and some mean no purchase, regardless of the header.
pub fn are_all_statuses<'a>(header: &str, cells: impl Iterator<Item = &'a str>) -> bool {
    let words: Vec<&str> = header.split(' ').collect();
    if has_phrase(&words, NO_STATUSES) {
        return false;
    }
    let cells: Vec<&str> = cells.filter(|cell| !cell.is_empty()).collect();
    let (mut unknown, mut not_bought, mut bought) = (0, false, false);
    for cell in &cells {
        let meaning = meaning(cell);
        unknown += usize::from(meaning == StatusMeaning::Unknown);
        if 10 * unknown > cells.len() {
            return false;
        }
        not_bought |= matches!(meaning, NotBought | Refunded);
        bought |= meaning == Bought;
    }
    not_bought && bought
}

/// True if all cells are two capital letters, as states and provinces are written in addresses.
///
/// ```
/// use regulars::orders::detect::vocabulary::statuses::are_regions;
///
/// assert!(are_regions(["NY", "DE", ""].into_iter()));
/// assert!(!are_regions(["OK", "Paid"].into_iter()) && !are_regions([""].into_iter()));
/// ```
pub fn are_regions<'a>(cells: impl Iterator<Item = &'a str>) -> bool {
    let mut filled = cells.filter(|cell| !cell.is_empty()).peekable();
    filled.peek().is_some()
        && filled.all(|cell| cell.len() == 2 && cell.bytes().all(|byte| byte.is_ascii_uppercase()))
}

/// True if one of the phrases occurs without a negation before it.
fn affirms(words: &[&str], phrases: &str) -> bool {
    let is_between = |word: &&&str| is_one_of(word, BETWEEN);
    let is_negated = |start: usize| {
        let before = words[..start].iter().rev().find(|word| !is_between(word));
        before.is_some_and(|word| is_one_of(word, NEGATIONS))
    };
    phrases.split('|').any(|phrase| places_of(words, phrase).any(|start| !is_negated(start)))
}

/// Words without those of [`BETWEEN`] after a negation: “has not been paid” is “has not paid”.
fn without_words_between<'a>(words: &[&'a str]) -> Vec<&'a str> {
    let mut kept: Vec<&str> = Vec::new();
    for &word in words {
        let is_after_negation = kept.last().is_some_and(|last| is_one_of(last, NEGATIONS));
        if !(is_after_negation && is_one_of(word, BETWEEN)) {
            kept.push(word);
        }
    }
    kept
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
const NEGATIONS: &str = "not|cannot|non|never|nicht|не|ei|nie|ne|pas|nav";
/// Words between a negation and the word that it negates: “не е взета”, “not yet delivered”.
const BETWEEN: &str = "е|са|бе|беше|бил|била|било|yet|been|being|was|fully|ole|olnud|jest|został|została|zostało|jeszcze|je|byl|byla|bylo|\
    bol|bola|bolo|ještě|ešte|още|уште|все|encore|été|está|ha|sido|fue|aún|todavía|è|stato|stata|ancora|noch|worden|dar|vēl|mehr|more|longer|anymore|už|już|вече|enam|plus|más|più|vairs|daugiau|be|have|has";
/// Prefixes of words for waiting, in all languages of the statuses.
const WAITING: &str = "await*|wait*|arrang*|pending|expect*|чака*|очаква*|изчаква*|чека*|oota*|ootel|čaká*|čakaj*|čeká*|čekaj*|\
    oczek*|wart*|ausstehend*|erwart*|attente|espera|esperando|pendiente|attesa|laukia*|gaida*";
/// Prefixes of words for payment, in all languages of the statuses.
const PAYMENT: &str = "pay|payment|payments|плащане*|плаќање*|уплата|maks|maksmist|makset|makse|tasumist|platb*|úhrad*|\
    zaplaten*|zaplacen*|bezahlung*|pangaülekan*|laekumi*|règlement*|płatnoś*|wpłat*|zapłat*|zahlung*|paiement*|pago|pagamento|apmokėjim*|mokėjim*|apmaks*|maksājum*|\
    transfer*|wire|cheque*|check*|virement*|chèque*|überweisung*|banküberweisung*|vorkasse|przelew*|czek*|převod*|prevod*|šek*|\
    bonifico|assegno|transferencia*|превод*|трансфер*|вирман*|ülekan*|ülekannet|pavedim*|pārskaitījum*|pārskaitīšan*";

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashMap;

    #[test]
    fn statuses_of_running_systems_have_the_right_meaning() {
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
                "Čeká se na platbu převodem", "Payment pending", "Pettuse kahtlus", "Измама", "Podozrivá", "Oszustwo", "Podezřelá",
                "Betrug", "Fraude", "Sospetta frode", "Pagamento in attesa", "Įtartinas", "Krāpšana", "Unieważnione", "Overdue", "Неполучена",
                "не е взета", "Fehler bei der Bezahlung", "Pakkumus", "Запитване", "Nie odebrano",
            ]),
            (Refunded, &[
                "refunded", "Reversed", "Chargeback", "Returned", "Remboursé", "Erstattet", "Zwrócone", "Vrátené", "Възстановена",
                "Tagastatud", "Рефундирана", "Wiedergutschrift", "Vracení produktů",
            ]),
            (Bought, &[
                "Completed", "Paid", "Shipped", "processing", "Partially refunded", "partially_refunded", "DELIVERED", "Sales Order",
                "Delivered (not cancelled)", "Payment accepted, waiting for shipping", "Zamówienie sprzedaży", "Vybavená", "Платена", "Opłacone", "Livré", "Bezahlt", "Abgeschlossen", "Tasutud", "NO_PAYMENT_REQUIRED", "Realizacja", "Dodáno",
            ]),
            (StatusMeaning::Unknown, &["Not delivered", "Not yet delivered", "не е доставена", "Under review", "On hold", "", "7"]),
        ];
        for (expected, statuses) in cases {
            for status in *statuses {
                assert_eq!(meaning(status), *expected, "{status}");
            }
        }
    }

    #[test]
    fn each_phrase_has_one_meaning() {
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
