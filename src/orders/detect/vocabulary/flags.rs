//! Headers of columns that exclude or reverse rows: yes/no flags, row types and payment methods.

use super::statuses::{StatusMeaning, meaning};
use super::{is_one_of, says};
use crate::tables::header::normalise;

/// Kind of a flag column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FlagKind {
    /// “Yes” excludes the row: the order was cancelled.
    Cancelled,
    /// “Yes” excludes the row: a test order. A mode column says `test`.
    Test,
    /// “No” excludes the row: the order was made in test mode.
    Live,
    /// “Yes” means a refund, a full one unless an amount says otherwise.
    Refunded,
    /// “Yes” means that all money was given back.
    FullyRefunded,
    /// “Yes” means that the buyer's bank took the money back, unless the dispute was won.
    Disputed,
    /// “Yes” means that the dispute was won and the money returned to the shop.
    DisputeWon,
    /// “No” excludes the row: the order is not valid, not paid.
    Valid,
    /// The type of the row, in words: a refund reverses its amount; fees and payouts are not purchases.
    RowType,
    /// The type of the row in an account of invoices and their payments: a payment is no second purchase.
    Settlement,
    /// The type of the row if lines and payments of a sale have separate rows, which are not further purchases.
    Parts,
    /// The type of the row in a log of all steps of each payment: a step before the last is no further purchase.
    Step,
    /// The type of the row if “credit” beside “sale” is a refund.
    Credit,
    /// The direction of an invoice: the shop pays those that come in.
    InvoiceDirection,
    /// Number of a credit note in a file of credit notes only: every amount is deducted.
    CreditNote,
    /// The payment method; a test gateway excludes the row.
    PaymentMethod,
    /// A second status; a status without a purchase excludes the row.
    Status,
    /// The status of the payment, in which “pending” and “open” mean that nothing was paid.
    PaymentStatus,
    /// The status of the payment of posted invoices, which count before they are paid; only a full refund matters.
    InvoicePayment,
}

impl FlagKind {
    /// True for a column of statuses, of the order or of its payment.
    pub fn is_status(self) -> bool {
        matches!(self, Self::Status | Self::PaymentStatus | Self::InvoicePayment)
    }
}

/// Normalised headers by kind.
#[rustfmt::skip]
static HEADERS: &[(FlagKind, &str)] = &[
    (FlagKind::Cancelled, "cancelled|canceled|is cancelled|is canceled|voided|is void|is voided|deleted|is deleted|\
        отказана|анулирана|tühistatud|zrušená|zrušené|stornované|откажана|anulowane|anulowano|storniert|annulé|storno|stornováno|annullato|anulado|сторно|\
        отказана поръчка|cancelled flag|canceled flag|order cancelled|order canceled"),
    (FlagKind::Test, "test|is test|test order|is test order|test mode|mode|sandbox|\
        payment mode|transaction mode|order mode|gateway mode|environment|environnement|umgebung|made in test mode|\
        gateway environment|payment environment|sandbox mode|is sandbox|test payment|test transaction"),
    (FlagKind::Live, "livemode|live mode|is live|live"),
    (FlagKind::Refunded, "refunded|is refunded|refund|returned|is returned|възстановена|tagastatud|\
        vrátené|рефундирана|zwrócone|erstattet|remboursé"),
    (FlagKind::FullyRefunded, "fully refunded|is fully refunded|full refund|refunded in full"),
    (FlagKind::Disputed, "disputed|is disputed|chargeback|chargedback|is chargeback"),
    (FlagKind::DisputeWon, "dispute won|is dispute won|won dispute|chargeback won|chargeback reversed"),
    (FlagKind::Valid, "valid|is valid|paid|is paid|payed|captured|is captured|платена|makstud|zaplatené|платено|\
        opłacone"),
    (FlagKind::RowType, "type|transaction type|order type|row type|record type|entry type|typ|document type|\
        document kind|вид документ|вид на документа|тип документ|тип на документа|dokumendi liik|druh dokladu|\
        typ dokladu|вид на документ|rodzaj dokumentu|typ dokumentu|belegart|тип|вид|tüüp|liik|druh|rodzaj|\
        category type|reporting category|event type|kind|rodzaj faktury|direction|payment direction|transaction direction|\
        event|event name|event action|action|action name|activity|activity name|activity type|user action|\
        tipas|dokumento tipas|veids|dokumenta veids|tips|tipo|genre|tipo de documento|tipo documento|type de document|typ transakcji|art|vorgangsart"),
    (FlagKind::PaymentMethod, "payment method|payment method title|payment gateway|gateway|payment provider|\
        payment type|начин на плащане|makseviis|spôsob platby|начин на плаќање|sposób płatności|zahlungsart|\
        mode de paiement|moyen de paiement|metodo di pagamento|método de pago|forma de pago|způsob platby|platební metoda|\
        zahlungsmethode|zahlungsweise|mokėjimo būdas|maksājuma veids|metoda płatności|forma płatności"),
    (FlagKind::Status, "status|state|order status|order state|invoice status|invoice state|\
        attendee status|checkout state|статус|статус на поръчката|tellimuse olek|stav objednávky|status zamówienia|\
        bestellstatus|statut|estado|stato"),
    (FlagKind::PaymentStatus, "payment status|contribution status|donation status|gift status|pledge status|cleareddescription|cleared description|payment state|financial status|transaction status|charge status|статус на плащане|\
        статус на плащането|статус на плаќање|makse olek|makse staatus|stav platby|stav úhrady|status płatności|\
        stan płatności|zahlungsstatus|bezahlstatus|statut du paiement|statut de paiement|estado del pago|estado de pago|\
        stato pagamento|stato del pagamento|mokėjimo būsena|maksājuma statuss"),
];

/// Words of headers of yes/no columns by kind, where no table has the whole header.
#[rustfmt::skip]
static WORDS: &[(FlagKind, &str)] = &[
    (FlagKind::Cancelled, "geannuleerd|cancel|cancelled|canceled|cancellation|void|voided|storno|stornie*|storniert*|stornovan*|stornován*|\
        zrušen*|anulowan*|annul*|annullat*|anulad*|cancelad*|atšaukt*|atcelt*|tühistat*|отказан*|анулиран*|сторниран*|\
        откажан*|поништен*|сторно"),
    (FlagKind::Test, "test|sandbox|testov*|testbest*|тест|тестов*|próbn*|testow*"),
    (FlagKind::Disputed, "chargeback|charged back|disputed"),
    (FlagKind::Refunded, "refunded|returned|geretourneerd|terugbetaald|reversed|vrácen*|vráten*|zwrócon*|erstattet*|\
        retourniert*|rembours*|reembolsad*|devuelt*|rimborsat*|върнат*|възстановен*|рефундир*|вратен*|tagastat*|grąžint*|\
        atmaksāt*|atgriezt*"),
    (FlagKind::Valid, "paid|betaald|valid|payed|captured|zaplacen*|zaplaten*|uhrazen*|uhraden*|opłacon*|zapłacon*|bezahlt|payée|payé|\
        pagado|pagata|pagato|apmokėt*|apmaksāt*|платен*|makstud|tasutud"),
];
/// Words in headers of yes/no columns about something else than the whole order.
const OF_PARTS: &str = "partial*|part|reason|by|with|allowed|possible|eligible|request*|policy|fee|fees|tax|vat|duty|customs|\
    shipping|amount|total|sum|qty|quantity|count|items|value|commission|in|until|before|can|tip|gift|needs|notif*|email|mail|group|ab|variant|member*|subscri*|traffic|click|\
    user|customer|account|\
    částečn*|čiastočn*|częściow*|teilweise|partiel*|parcial*|parzial*|частич*|делумн*|osaliselt|dalin*|daļēj*";
/// Phrases of headers of test modes, of any length.
const TEST_MODES: &str = "test mode|testmode|environment|sandbox";
/// Further words that a short header of a flag may contain.
const MOST_WORDS: usize = 3;

/// Kind of a yes/no column by the words of its normalised header.
///
/// ```
/// use regulars::orders::detect::vocabulary::flags::{FlagKind, kind_by_words};
///
/// assert_eq!(kind_by_words("order voided"), Some(FlagKind::Cancelled));
/// assert_eq!(kind_by_words("zaplatená"), Some(FlagKind::Valid));
/// assert_eq!(kind_by_words("vat paid by buyer"), None);
/// ```
pub fn kind_by_words(header: &str) -> Option<FlagKind> {
    if says(header, TEST_MODES) {
        return Some(FlagKind::Test);
    }
    let is_short = header.split(' ').count() <= MOST_WORDS && !says(header, OF_PARTS);
    let row = WORDS.iter().filter(|_| is_short).find(|(_, words)| says(header, words));
    row.map(|&(kind, _)| kind)
}

/// Kind of a column by its normalised header.
pub fn kind_of(header: &str) -> Option<FlagKind> {
    HEADERS.iter().find(|(_, names)| is_one_of(header, names)).map(|&(kind, _)| kind)
}

/// Words of yes and no, in lower case.
const YES: &str = "1|true|t|yes|y|j|д|да|jah|áno|ano|tak|ja|oui|sí|si|sì|taip|jā|x|✓";
const NO: &str = "0|00|false|f|no|n|н|не|ei|nie|ne|nein|non|nē|null|nil|none|\\n|-|n/a|0000-00-00|0000-00-00 00:00:00|9999-12-31|9999-12-31 00:00:00|9999-12-31 23:59:59|31.12.9999|";

/// Reads a yes/no cell; `None` if it is neither.
///
/// ```
/// use regulars::orders::detect::vocabulary::flags::yes_or_no;
///
/// assert_eq!(yes_or_no("TRUE"), Some(true));
/// assert_eq!(yes_or_no("0000-00-00 00:00:00"), Some(false));
/// assert_eq!(yes_or_no("2024-02-08"), None);
/// ```
pub fn yes_or_no(cell: &str) -> Option<bool> {
    let cell = cell.trim().to_lowercase();
    if is_one_of(&cell, YES) { Some(true) } else { is_one_of(&cell, NO).then_some(false) }
}

/// Effect of a row's type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowEffect {
    /// A purchase, or a type without effect.
    Purchase,
    /// A refund: the amount is deducted whatever its sign.
    Refund,
    /// A fee, payout, withdrawal or currency conversion: no purchase.
    Other,
}

/// Phrases of row types that are refunds.
const REFUND_TYPES: &str = "refund*|payment refund|chargeback*|charge back|reversal*|payment reversal|return|returns|\
    credit note*|credit memo*|rückzahlung*|rückerstatt*|gutschrift*|rückbuchung*|remboursement*|avoir|reembols*|\
    devoluc*|rimbors*|nota di credito|zwrot*|korekta|korekty|faktura korygująca|възстановяване|връщане|кредитно известие|tagastus*|kreeditarve|\
    vratka|vrátenie|dobropis*|рефундација|враќање|vrácení|stornorechnung*|rechnungskorrektur*|stornobeleg*|retoure*|avoir*|\
    faktura korygująca|opravný daňový doklad|opravná faktúra|kreditfaktura|kreditnota|creditnota*|кредитно|книжно одобрување|књижно одобрење|nota de crédito|\
    kreditinė*|kredītrēķins|atgriešan*|reklamácia|returned|credit invoice*|refunded|gutschein rückgabe|сторно|storno|grąžin*|atmaksa|td04|td08|crn|scn|\
    sales return*|ret|rtr|dg";
/// Phrases of row types that are neither purchases nor refunds.
const OTHER_TYPES: &str = "vendor payment*|supplier payment*|vendor bill*|supplier bill*|\
    доставка|приемница|набавка|příjemka|príjemka|wareneingang|bon de réception|dostawa|przyjęcie zewnętrzne|pz|\
    supplier invoice*|vendor invoice*|purchase invoice*|in invoice|in refund|in receipt|supplier credit note*|vendor credit note*|bill payment*|verify|verification|viewed|checkout started|\
    started checkout|initiate checkout|initiatecheckout|added to cart|product added|product removed|removed from cart|\
    signed up|sign up|signup|login|logged in|order cancel*|cancelled order|canceled order|order failed|payment failed|fee|fees|stripe fee|payout*|withdraw*|transfer*|deposit|conversion*|currency conversion|\
    general currency conversion|reserve*|hold|release*|payment hold|adjustment*|gift card activation|gift card top*|top up|topup|\
    bank deposit*|account transfer|auszahlung*|abbuchung|währungsumrechnung|allgemeine währungsumrechnung|gebühr*|\
    einzahlung|überweisung|virement|frais|retrait|comisión|retiro|commissione|prelievo|wypłata|opłata|przelew|\
    przewalutowanie|tax|shipping label|authorization|authorisation|void|sale tax|cancellation|pro forma*|proforma*|\
    проформа*|oferta|offerte|angebot|quotation|quote|devis|estimate|оферта|pakkumine|cenová ponuka|понуда|\
    virement général|retirada*|withdrawal*|giro|trasferimento|view|page view|view item|cart|add to cart|remove from cart|remove from wishlist|wishlist|search|\
    begin checkout|session start|delivery note*|packing slip*|order confirmation*|reminder*|payment reminder*|dunning*|cashback*|\
    interest|statement*|bonus|lieferschein*|auftragsbestätigung*|mahnung*|zahlungserinnerung*|bon de livraison|albarán*|\
    dokument wz|wz|wydanie zewnętrzne|стокова разписка|saateleht|dodací list*|potvrdenie objednávky|potvrzení objednávky|\
    испратница|preventivo|presupuesto|nabídka|návrh|zálohová faktúra|zálohová faktura|kosztorys|priekšapmaksas rēķins|avansa rēķins|išankstinė sąskaita|профактура|balance*|wypłaty|výběr|výber|\
    теглене|väljamakse*|isplata|poplatek|poplatok|такса|teenustasu|kursvahe*|settlement fee*|settlement account*|\
    merchant payout|merchantpayout|tagesabschluss*|abrechnung*|kassensturz|expense*|ausgabe*|dépense*|gasto*|spesa|spese|wydatek|\
    wydatki|výdaj*|výdav*|разход*|расход*|трошок|трошоци|kulu|kulud|išlaid*|izdevum*|cnl|anl|q|prev|w o";

/// Phrases of row types that are not purchases, even with a word for a refund, as in “chargeback fee”.
const NEVER_TYPES: &str = "in refund|supplier credit note*|vendor credit note*|supplier refund*|vendor refund*|fee|fees|gebühr*|commission|commissions|payout*|withdraw*|hold|conversion|frais|opłata|prowizja|poplatek|\
    такса|комисион*|teenustasu|dispute fee|subtotal|sub total|title|comment|section|line section|line note|междинна сума|заглавие|\
    коментар|vahesumma|pealkiri|kommentaar|medzisúčet|nadpis|komentár|меѓузбир|наслов|suma częściowa|suma pośrednia|tytuł|\
    komentarz|mezisoučet|komentář|zwischensumme|titel|überschrift|kommentar|sous total|titre|commentaire|título|comentario|\
    subtotale|titolo|commento";

/// Phrases of delivery notes that may also be invoices: `arve-saateleht`.
const DELIVERY_NOTES: &str =
    "saateleht|delivery note*|lieferschein*|dodací list*|стокова разписка|испратница";

/// Headers of numbers of credit notes, among others.
const CREDIT_NOTES: &str = "credit slip*|order slip*|credit note*|credit memo*|refund|gutschrift*|avoir|nota de crédito|nota di credito|korekty|\
    dobropis*|кредитно известие|kreeditarve|kreditinė|kredītrēķina";
/// Words of numbers.
const NUMBERS: &str =
    "id|no|nr|#|number|numer|číslo|номер|n|numéro|numero|número|ref|reference|nummer|numeris|numurs";

/// True if a normalised header is that of the number of a credit note.
pub fn numbers_credit_notes(header: &str) -> bool {
    says(header, CREDIT_NOTES)
        && says(header, NUMBERS)
        && (says(header, "order slip") || !says(header, "order|invoice|original|parent"))
}

/// Effect of a row of this type.
///
/// ```
/// use regulars::orders::detect::vocabulary::flags::{RowEffect, row_effect};
///
/// assert_eq!(row_effect("Sale"), RowEffect::Purchase);
/// assert_eq!(row_effect("Payment Refund"), RowEffect::Refund);
/// assert_eq!(row_effect("General Currency Conversion"), RowEffect::Other);
/// ```
pub fn row_effect(text: &str) -> RowEffect {
    let text = normalise(text);
    let is_invoice_too = || says(&text, INVOICES) && says(&text, DELIVERY_NOTES);
    let is_undone = || !says(&text, PURCHASE_TYPES) && meaning(&text) == StatusMeaning::NotBought;
    if says(&text, NEVER_TYPES) || is_one_of(&text, DIRECTIONS[1]) || is_one_of(&text, PARTIES[1]) {
        RowEffect::Other
    } else if says(&text, REFUND_TYPES) || is_one_of(&text, "payable") {
        RowEffect::Refund
    } else if says(&text, OTHER_TYPES) && !is_invoice_too() || is_undone() {
        RowEffect::Other
    } else {
        RowEffect::Purchase
    }
}

/// Phrases of row types that are purchases.
const PURCHASE_TYPES: &str = "pārdošan*|pardavim*|sale*|settlement*|payment*|charge|purchase*|order*|invoice*|transaction|zahlung*|express*|verkauf*|\
    rechnung*|rēķins|sąskaita*|standardrechnung|auftrag|bestellung|paiement|vente|facture*|commande|pago|venta|factura|pedido|pagamento|vendita|\
    fattura|ordine|płatność|sprzedaż|faktura|faktúra|paragon|zamówienie|müük|kassamüük|arve|arve saateleht|tellimus|objednávka|pokladňa|účtenka|поръчка|\\
    predaj|platba|income|einnahme*|einkünfte|recette*|ingreso*|entrata|entrate|przychód|przychody|wpływ|wpływy|příjem*|\
    príjem*|приход*|tulu|tulud|pajam*|ieņēmum*|продажба|плащане|фактура|плаќање|prodej|subscription*|gift card*";

/// True for a row type of the tables.
pub fn is_known_row_type(cell: &str) -> bool {
    let text = normalise(cell);
    says(&text, PURCHASE_TYPES)
        || is_one_of(&text, LINE)
        || is_one_of(&text, DIRECTIONS[0])
        || is_one_of(&text, PARTIES[0])
        || row_effect(cell) != RowEffect::Purchase
}

/// Words of headers of row types, or endings of them.
const TYPES: &str =
    "type|types|typ|kind|art|tipo|rodzaj|druh|liik|tüüp|вид|тип|tips|rūšis|tipas|veids|*typ|*art|*liik";
/// Words of records with row types: documents and transactions.
const TYPED: &str = "darījum*|sandori*|order*|document*|transaction*|record|row|line|entry|invoice*|sale|sales|receipt|txn|movement|auftrag*|beleg*|\
    rechnung*|dokument*|vorgang*|buchung*|transaktion*|umsatz*|bestell*|commande|facture|documento|transacción|movimiento|factura|\
    operazione|fattura|transakcji|faktury|dokladu|faktúry|objednávky|objednávka|документ|документа|поръчка|фактура|нарачка|операция|операцията|\
    dokumendi|arve|tellimuse|dokumento|dokumenta|operation|opération|doc|docs|voucher|bill|event|documents|doklad|\
    dokumentas|dokuments|operacja|operación|tehing|movimento|pohyb|buchungsart";

/// True if a normalised header says the type of documents or transactions.
///
/// ```
/// use regulars::orders::detect::vocabulary::flags::is_type_of_rows;
///
/// assert!(is_type_of_rows("line type") && is_type_of_rows("auftragstyp") && is_type_of_rows("dokumendi tüüp"));
/// assert!(!is_type_of_rows("customer type") && !is_type_of_rows("order"));
/// ```
pub fn is_type_of_rows(header: &str) -> bool {
    let words: Vec<&str> = header.split(' ').collect();
    let is_type = |word: &&str| {
        TYPES.split('|').any(|one| match one.strip_prefix('*') {
            Some(ending) => word.len() > ending.len() + 3 && word.ends_with(ending),
            None => one == *word,
        })
    };
    words.len() <= MOST_WORDS && words.iter().any(is_type) && says(header, TYPED)
}

/// The different cells that have text.
fn different<'a>(cells: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut different: Vec<&str> = cells.filter(|cell| !cell.is_empty()).collect();
    different.sort_unstable();
    different.dedup();
    different
}

/// True if a column whose header names a type has row types: some cells reverse or exclude rows, or all are short
/// codes, at least two different ones.
pub fn tells_types<'a>(cells: impl Iterator<Item = &'a str>) -> bool {
    let different = different(cells);
    let is_code = |cell: &&str| {
        cell.len() <= 5
            && cell.starts_with(char::is_uppercase)
            && cell.chars().all(|c| c.is_uppercase() || c.is_ascii_digit())
    };
    different.iter().any(|cell| row_effect(cell) != RowEffect::Purchase)
        || (different.len() > 1 && different.iter().all(is_code))
}

/// True if all cells of a column of types are short codes, of which some reverse or exclude rows.
pub fn are_type_codes<'a>(cells: impl Iterator<Item = &'a str>) -> bool {
    let cells: Vec<&str> = cells.filter(|cell| !cell.is_empty()).collect();
    let is_code = |cell: &&str| {
        cell.len() <= 5 && cell.chars().all(|c| c.is_uppercase() || c.is_ascii_digit() || c == '/')
    };
    cells.iter().all(is_code) && cells.iter().any(|cell| row_effect(cell) != RowEffect::Purchase)
}

/// Words of row types that are parts of a sale: its lines and payments.
const PARTS: &str = "line|lines|item|items|detail|details|position|positions|position*|payment|payments|tender|zeile|artikel|zahlung|\
    ligne|paiement|línea|pago|riga|pagamento|pozycja|płatność|položka|platba|riadok|ред|плащане|rida|makse|ставка|плаќање";

/// Normalised row types of a line, beside titles, comments and subtotals.
const LINE: &str = "line|item|artikel|article|artículo|articolo|артикул|toode|zeile|ligne|línea|riga|pozycja|položka|riadok|řádek|ред|rida|ставка|eilutė|rinda";

/// True for a row type that is a line or a payment of a sale.
pub fn is_part_of_sale(cell: &str) -> bool {
    says(&normalise(cell), PARTS)
}

/// Phrases of row types that are invoices.
const INVOICES: &str =
    "invoice*|rechnung*|facture*|factura*|fattur*|faktur*|faktúr*|arve|фактура*|sąskaita*|rēķin*";
/// Document types of SAP that are invoices.
const INVOICE_CODES: &str = "rv|dr";
/// Normalised row types that are payments of invoices.
const SETTLEMENTS: &str = "dz|payment|payments|customer payment|invoice payment|payment received|receivable payment|zahlung|\
    zahlungseingang|paiement|pago|pagamento|płatność|wpłata|platba|úhrada|плащане|плаќање|уплата|makse|laekumine|apmokėjimas|\
    maksājums";

/// True for a row type that is the payment of an invoice, in a table with invoices.
pub fn is_settlement(cell: &str) -> bool {
    is_one_of(&normalise(cell), SETTLEMENTS)
}

/// True if row types list invoices and their payments.
///
/// ```
/// use regulars::orders::detect::vocabulary::flags::settles_invoices;
///
/// assert!(settles_invoices(["Invoice", "Payment"].into_iter()));
/// assert!(!settles_invoices(["Payment", "Payment refund"].into_iter()));
/// ```
pub fn settles_invoices<'a>(cells: impl Iterator<Item = &'a str>) -> bool {
    let (mut invoices, mut payments) = (false, false);
    for cell in cells {
        payments |= is_settlement(cell);
        let cell = &normalise(cell);
        invoices |= (says(cell, INVOICES) || is_one_of(cell, INVOICE_CODES)) && !is_settlement(cell);
    }
    invoices && payments
}

/// Normalised row types for steps of a payment before the money arrives or is returned.
const EARLIER_STEPS: &str = "received|authorised|authorized|sent for settle|sent for settlement|sent for refund|sent for payout|\
    refused|refund requested|capture requested|initiated|created";
/// Normalised row types that are the last step of a payment.
const LAST_STEPS: &str = "settled|captured|settled bulk";

/// True for a step of a payment before the last, in a log of all steps.
pub fn is_earlier_step(cell: &str) -> bool {
    is_one_of(&normalise(cell), EARLIER_STEPS)
}

/// True for the last step of a payment.
///
/// ```
/// use regulars::orders::detect::vocabulary::flags::{is_earlier_step, is_last_step};
///
/// assert!(is_earlier_step("SentForSettle") && is_last_step("Settled"));
/// assert!(!is_earlier_step("Refunded") && !is_last_step("Refunded"));
/// ```
pub fn is_last_step(cell: &str) -> bool {
    is_one_of(&normalise(cell), LAST_STEPS)
}

/// True for a row type that is a sale, by that word alone.
pub fn is_sale(cell: &str) -> bool {
    is_one_of(&normalise(cell), "sale|sales|charge")
}

/// True for a row type that is a refund in a table with sales, but received money in other tables.
pub fn is_credit(cell: &str) -> bool {
    is_one_of(&normalise(cell), "credit|credits")
}

/// True for row types under a header that does not mention types: the normalised header names documents or entries, all
/// cells are known row types, and some of them reverse or exclude rows.
///
/// ```
/// use regulars::orders::detect::vocabulary::flags::are_row_types;
///
/// assert!(are_row_types("dokument", ["Arve", "Pakkumine", "Arve"].into_iter()));
/// assert!(!are_row_types("dokument", ["Arve", "Arve"].into_iter()));
/// assert!(!are_row_types("notes", ["Refund", "Sale"].into_iter()));
/// ```
pub fn are_row_types<'a>(header: &str, cells: impl Iterator<Item = &'a str>) -> bool {
    let (mut known, mut bought, mut other) = (true, false, false);
    if header.split(' ').count() > MOST_WORDS || !says(header, TYPED) {
        return false;
    }
    for cell in cells.filter(|cell| !cell.is_empty()) {
        let effect = row_effect(cell);
        known &= cell.len() <= LONGEST_TYPE && is_known_row_type(cell);
        bought |= effect == RowEffect::Purchase;
        other |= effect != RowEffect::Purchase;
    }
    known && bought && other
}

/// Bytes of a row type; a description is longer.
const LONGEST_TYPE: usize = 40;

/// True if most cells of a column are row types that are known.
pub fn is_row_type_column<'a>(cells: impl Iterator<Item = &'a str>) -> bool {
    let (mut known, mut filled) = (0, 0);
    for cell in cells.filter(|cell| !cell.is_empty()) {
        known += usize::from(is_known_row_type(cell));
        filled += 1;
    }
    filled > 0 && 10 * known >= 6 * filled
}

/// Normalised headers of a log of payments: the amount paid, the fee of the service, and the rest.
const OF_PAYMENTS: [&str; 3] = [
    "gross|gross amount|brutto|brut|lordo|bruto|avant commission|total|kwota brutto",
    "fee|fees|fee amount|gebühr|gebühren|entgelt|frais|commission|comisión|tarifa|commissione|tariffa|opłata|prowizja|poplatek|\
        такса|комисионна|teenustasu|tasu|mokestis|komisija",
    "net|net amount|netto|neto|netto amount|kwota netto",
];

/// Phrases of headers of a log of payments with fees, where no column has the rest.
const TRANSACTIONS: &str = "transaction*|transakcj*|transakc*|transaktion*|transacción|transazione|транзакц*|трансакц*|tehing*|\
    sandor*|darījum*|operacji|operac*";

/// True if normalised headers are those of a log of payments, whose status is that of the payment.
///
/// ```
/// use regulars::orders::detect::vocabulary::flags::are_payments;
///
/// let headers = |line: &str| line.split(',').map(str::to_owned).collect::<Vec<_>>();
/// assert!(are_payments(&headers("date,status,gross,fee,net")));
/// assert!(are_payments(&headers("transaction date,status,amount,fee")));
/// assert!(!are_payments(&headers("date,status,gross,net")));
/// ```
pub fn are_payments(headers: &[String]) -> bool {
    let has = |names: &str| headers.iter().any(|header| is_one_of(header, names));
    let has_transactions = || headers.iter().any(|header| says(header, TRANSACTIONS));
    let [gross, fee, net] = OF_PAYMENTS;
    has(fee) && (has(gross) && has(net) || has_transactions())
}

/// Words of ways to pay.
const METHODS: &str = "card|cards|karta|karty|kartou|kartą|karte|kreditkarte|carte|tarjeta|carta|карта|картичка|kaart|kortelė|\
    cash|gotówka|gotówką|hotovosť|hotově|hotovost|bar|espèces|efectivo|contanti|в брой|готово|sularaha|paypal|blik|stripe|\
    klarna|apple pay|google pay|przelew|przelewy24|payu|bank transfer|wire transfer|überweisung|virement|transferencia|bonifico|\
    банков превод|prevod|převod|bankový prevod|ülekanne|pavedimas|pārskaitījums|cheque|check|cod|pobranie|dobírka|dobierka";

/// True if the cells of a column are ways to pay, two or more, rather than types of rows.
///
/// ```
/// use regulars::orders::detect::vocabulary::flags::are_payment_methods;
///
/// assert!(are_payment_methods(["Karta", "Przelew", "Karta"].into_iter()));
/// assert!(!are_payment_methods(["Sprzedaż", "Przelew"].into_iter()));
/// ```
pub fn are_payment_methods<'a>(cells: impl Iterator<Item = &'a str>) -> bool {
    let different = different(cells);
    different.len() > 1 && different.iter().all(|cell| says(&normalise(cell), METHODS))
}

/// Ways of money: in and out.
const DIRECTIONS: [&str; 2] =
    ["inbound|incoming|receive|receive money|money in", "outbound|outgoing|send|send money|money out"];

/// Normalised types of invoices by their other party: customers and suppliers.
#[rustfmt::skip]
const PARTIES: [&str; 2] = [
    "customer|kunde|client|cliente|klient|zákazník|клиент|ostja|klientas|klients",
    "supplier|vendor|lieferant|fournisseur|proveedor|fornitore|dostawca|dodávateľ|dodavatel|доставчик|добавувач|tarnija|\
        hankija|leverancier|dobavljač|szállító|furnizor|tiekėjas|piegādātājs",
];

/// True if the cells of a column say for each row whether its party is a customer or a supplier, and some are suppliers.
pub fn are_parties<'a>(cells: impl Iterator<Item = &'a str>) -> bool {
    are_two_ways(cells, PARTIES)
}

/// True if the cells of a column mark each payment as incoming or outgoing, and some as outgoing.
///
/// ```
/// use regulars::orders::detect::vocabulary::flags::are_directions;
///
/// assert!(are_directions(["Receive", "Send", "Receive"].into_iter()));
/// assert!(!are_directions(["Receive", "Manual"].into_iter()));
/// ```
pub fn are_directions<'a>(cells: impl Iterator<Item = &'a str>) -> bool {
    are_two_ways(cells, DIRECTIONS)
}

/// True if each filled cell is one of the `other` words or one of the `excluded` ones, and some are of the latter.
fn are_two_ways<'a>(mut cells: impl Iterator<Item = &'a str>, [other, excluded]: [&str; 2]) -> bool {
    let mut some = false;
    cells.all(|cell| {
        let cell = normalise(cell);
        let is_excluded = is_one_of(&cell, excluded);
        some |= is_excluded;
        cell.is_empty() || is_excluded || is_one_of(&cell, other)
    }) && some
}

/// Ways of an invoice: sent and received.
#[rustfmt::skip]
const WAYS_OF_INVOICES: [&str; 2] = [
    "out|outgoing|outbound|vydaná|vydané|vystavená|odoslaná|sprzedaż|sprzedażowa|издадена|продажна|излезна|väljastatud|müügiarve|\
        išrašyta|izrakstīts|ausgang|ausgehend|émise|emitida|emessa|prodejní|predajná",
    "in|incoming|inbound|prijatá|prijaté|přijatá|přijaté|zakup|zakupowa|kosztowa|получена|покупна|примена|влезна|saabunud|ostuarve|\
        gauta|saņemts|eingang|eingehend|reçue|recibida|ricevuta|nákupní|nákupná",
];
/// Phrases of headers of tables whose goods or invoices go out to customers and come in from suppliers.
const WITH_WAYS: &str = "stock|movement|warehouse|goods|sklad*|magazyn*|склад*|стока|ladu*|lager*|entrepôt|almacén|magazzino|sandėl*|\
    noliktav*";

/// True for the direction of an invoice that a supplier sent to the shop.
pub fn is_received_invoice(cell: &str) -> bool {
    is_one_of(&normalise(cell), WAYS_OF_INVOICES[1])
}

/// True if the cells of a column say for each invoice whether the shop sent or received it, and some were received;
/// `headers` are normalised and must mention invoices, because money that comes in is a purchase.
///
/// ```
/// use regulars::orders::detect::vocabulary::flags::are_directions_of_invoices;
///
/// let headers = ["type", "party", "invoice date", "total"].map(str::to_owned);
/// assert!(are_directions_of_invoices(&headers, ["out", "in", "out"].into_iter()));
/// assert!(!are_directions_of_invoices(&headers[..2], ["out", "in", "out"].into_iter()));
/// assert!(!are_directions_of_invoices(&headers, ["out", "out"].into_iter()));
/// ```
pub fn are_directions_of_invoices<'a>(headers: &[String], cells: impl Iterator<Item = &'a str>) -> bool {
    // The cells first, because tables may have thousands of columns.
    are_two_ways(cells, WAYS_OF_INVOICES)
        && headers.iter().any(|header| says(header, INVOICES) || says(header, WITH_WAYS))
}

/// True if a normalised header is that of the state of an invoice, which is not that of the order.
pub fn is_state_of_invoice(header: &str) -> bool {
    says(header, INVOICES)
}

/// Phrases of payment methods that move no money.
const TEST_METHODS: &str = "bogus|for testing|test gateway|test payment*|sandbox|testzahlung|testovací platba|testovacia platba|\
    płatność testowa|тестово плащане|тестно плаќање|testmakse|paiement test|paiement de test|pago de prueba|pagamento di prova|\
    bandomasis mokėjimas|testa maksājums";

/// True for a payment gateway that moves no money.
pub fn is_test_gateway(method: &str) -> bool {
    says(&normalise(method), TEST_METHODS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn each_header_has_one_kind() {
        let mut seen = HashSet::new();
        for name in HEADERS.iter().flat_map(|(_, names)| names.split('|')) {
            assert_eq!(normalise(name), name);
            assert!(seen.insert(name), "{name}");
        }
    }

    #[test]
    fn each_word_is_either_yes_or_no() {
        assert!(YES.split('|').all(|word| NO.split('|').all(|other| word != other)));
    }

    #[test]
    fn till_codes_are_types_if_some_exclude_rows() {
        assert!(are_type_codes(["POS", "RET", "W/O", ""].into_iter()));
        assert!(are_type_codes(["FA", "CNL"].into_iter()));
        assert!(!are_type_codes(["POS", "INV"].into_iter()));
        assert!(!are_type_codes(["Sale", "RET"].into_iter()));
    }

    #[test]
    fn gateway_modes_are_found_in_long_headers() {
        for header in ["made in test mode", "gateway environment", "payment test mode"] {
            assert_eq!(kind_by_words(header), Some(FlagKind::Test), "{header}");
        }
        assert_eq!(kind_by_words("testimonial"), None);
    }

    #[test]
    fn row_types_of_payment_exports_are_recognised() {
        for (text, effect) in [
            ("Refund", RowEffect::Refund),
            ("Chargeback", RowEffect::Refund),
            ("payment_reversal", RowEffect::Refund),
            ("Rückzahlung", RowEffect::Refund),
            ("Express Checkout Payment", RowEffect::Purchase),
            ("charge", RowEffect::Purchase),
            ("payout", RowEffect::Other),
            ("Allgemeine Währungsumrechnung", RowEffect::Other),
            ("General Withdrawal", RowEffect::Other),
            ("income", RowEffect::Purchase),
            ("expense", RowEffect::Other),
            ("Výdaj", RowEffect::Other),
        ] {
            assert_eq!(row_effect(text), effect, "{text}");
        }
    }
}
