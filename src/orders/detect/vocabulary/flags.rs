//! Headers of columns that exclude or reverse rows: yes/no flags, row types and payment methods.

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
    /// “Yes” means that money was given back, all of it unless an amount says otherwise.
    Refunded,
    /// “Yes” means that all money was given back.
    FullyRefunded,
    /// “No” excludes the row: the order is not valid, not paid.
    Valid,
    /// The type of the row, in words: a refund reverses its amount; fees and payouts are no purchases.
    RowType,
    /// The payment method; a test gateway excludes the row.
    PaymentMethod,
    /// A second status, such as that of the payment: one that says nothing was bought excludes the row.
    Status,
}

/// Normalised headers by kind.
#[rustfmt::skip]
static HEADERS: &[(FlagKind, &str)] = &[
    (FlagKind::Cancelled, "cancelled|canceled|is cancelled|is canceled|voided|is void|is voided|deleted|is deleted|\
        отказана|анулирана|tühistatud|zrušená|zrušené|stornované|откажана|anulowane|anulowano|storniert|annulé|storno|stornováno|annullato|anulado|сторно|\
        отказана поръчка|cancelled flag|canceled flag|order cancelled|order canceled"),
    (FlagKind::Test, "test|is test|test order|is test order|test mode|mode|sandbox"),
    (FlagKind::Live, "livemode|live mode|is live|live"),
    (FlagKind::Refunded, "refunded|is refunded|refund|returned|is returned|disputed|chargeback|възстановена|tagastatud|\
        vrátené|рефундирана|zwrócone|erstattet|remboursé"),
    (FlagKind::FullyRefunded, "fully refunded|is fully refunded|full refund|refunded in full"),
    (FlagKind::Valid, "valid|is valid|paid|is paid|payed|captured|is captured|платена|makstud|zaplatené|платено|\
        opłacone"),
    (FlagKind::RowType, "type|transaction type|order type|row type|record type|entry type|typ|document type|\
        document kind|вид документ|вид на документа|тип документ|тип на документа|dokumendi liik|druh dokladu|\
        typ dokladu|вид на документ|rodzaj dokumentu|typ dokumentu|belegart|тип|вид|tüüp|liik|druh|rodzaj|\
        category type|reporting category|event type|kind|rodzaj faktury|\
        tipo|tipo de documento|tipo documento|type de document|typ transakcji|art|vorgangsart"),
    (FlagKind::PaymentMethod, "payment method|payment method title|payment gateway|gateway|payment provider|\
        payment type|начин на плащане|makseviis|spôsob platby|начин на плаќање|sposób płatności|zahlungsart|\
        mode de paiement"),
    (FlagKind::Status, "status|state|order status|order state|payment status|payment state|financial status|\
        invoice status|invoice state|transaction status|attendee status|checkout state|статус|\
        статус на поръчката|статус на плащане|статус на плаќање|makse olek|makse staatus|tellimuse olek|stav platby|\
        stav úhrady|stav objednávky|status płatności|stan płatności|status zamówienia|zahlungsstatus|bestellstatus|\
        statut du paiement|statut|estado del pago|estado|stato pagamento|stato"),
];

/// Kind of a column by its normalised header.
pub fn kind_of(header: &str) -> Option<FlagKind> {
    HEADERS.iter().find(|(_, names)| is_one_of(header, names)).map(|&(kind, _)| kind)
}

/// Words of yes and no, in lower case.
const YES: &str = "1|true|t|yes|y|да|jah|áno|ano|tak|ja|oui|sí|si|sì|taip|jā|x|✓";
const NO: &str =
    "0|false|f|no|n|не|ei|nie|ne|nein|non|nē|null|nil|none|\\n|-|n/a|0000-00-00|0000-00-00 00:00:00|";

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
    /// A refund: the amount comes off whatever its sign.
    Refund,
    /// A fee, payout, withdrawal or currency conversion: no purchase.
    Other,
}

/// Phrases of row types that are refunds.
const REFUND_TYPES: &str = "refund*|payment refund|chargeback*|charge back|reversal*|payment reversal|return|returns|\
    credit note*|credit memo*|rückzahlung*|rückerstatt*|gutschrift*|rückbuchung*|remboursement*|avoir|reembols*|\
    devoluc*|rimbors*|nota di credito|zwrot*|korekta|korekty|faktura korygująca|възстановяване|връщане|кредитно известие|tagastus*|kreeditarve|\
    vratka|vrátenie|dobropis*|рефундација|враќање|vrácení";
/// Phrases of row types that are neither purchases nor refunds.
const OTHER_TYPES: &str = "fee|fees|stripe fee|payout*|withdraw*|transfer*|deposit|conversion*|currency conversion|\
    general currency conversion|reserve*|hold|release*|payment hold|adjustment*|gift card activation|gift card top*|top up|topup|\
    bank deposit*|account transfer|auszahlung*|abbuchung|währungsumrechnung|allgemeine währungsumrechnung|gebühr*|\
    einzahlung|überweisung|virement|frais|retrait|comisión|retiro|commissione|prelievo|wypłata|opłata|przelew|\
    przewalutowanie|tax|shipping label|authorization|authorisation|void|sale tax|cancellation|pro forma*|proforma*|\
    проформа*|oferta|offerte|angebot|quotation|quote|devis|estimate|оферта|pakkumine|cenová ponuka|понуда|\
    virement général|retirada*|withdrawal*|giro|trasferimento|view|page view|view item|cart|add to cart|remove from cart|remove from wishlist|wishlist|search|\
    begin checkout|session start";

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
    if says(&text, REFUND_TYPES) {
        RowEffect::Refund
    } else if says(&text, OTHER_TYPES) {
        RowEffect::Other
    } else {
        RowEffect::Purchase
    }
}

/// Phrases of row types that are purchases.
const PURCHASE_TYPES: &str = "sale*|payment*|charge|purchase*|order*|invoice*|transaction|zahlung*|express*|verkauf*|\
    rechnung*|paiement|vente|facture|pago|venta|factura|pagamento|vendita|fattura|płatność|sprzedaż|faktura|müük|arve|\
    predaj|platba|продажба|плащане|фактура|плаќање|prodej|subscription*|gift card*";

/// True for a row type of the tables.
pub fn is_known_row_type(cell: &str) -> bool {
    says(&normalise(cell), PURCHASE_TYPES) || row_effect(cell) != RowEffect::Purchase
}

/// True if most cells of a column are row types that are known.
pub fn is_row_type_column<'a>(cells: impl Iterator<Item = &'a str>) -> bool {
    let (mut known, mut filled) = (0, 0);
    for cell in cells.filter(|cell| !cell.is_empty()) {
        known += usize::from(is_known_row_type(cell));
        filled += 1;
    }
    filled > 0 && 10 * known >= 6 * filled
}

/// True for a payment gateway that moves no money.
pub fn is_test_gateway(method: &str) -> bool {
    says(&normalise(method), "bogus|for testing|test gateway|test payment*|sandbox")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn a_header_has_one_kind() {
        let mut seen = HashSet::new();
        for name in HEADERS.iter().flat_map(|(_, names)| names.split('|')) {
            assert_eq!(normalise(name), name);
            assert!(seen.insert(name), "{name}");
        }
    }

    #[test]
    fn a_word_is_yes_or_no() {
        assert!(YES.split('|').all(|word| NO.split('|').all(|other| word != other)));
    }

    #[test]
    fn row_types_of_payment_exports() {
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
        ] {
            assert_eq!(row_effect(text), effect, "{text}");
        }
    }
}
