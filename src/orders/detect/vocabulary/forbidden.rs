//! Words in a header that rule a role out when its column is guessed from its cells.

use super::says;
use crate::orders::detect::role::Role;

/// Phrases of quantities and measures.
#[rustfmt::skip]
pub const COUNTED_THINGS: &str = "quantity|qty|count|items|units|pieces|weight|kg|height|width|length|size|age|year|month|day|hour|\
    score|rating|rate|percent*|latitude|longitude|points|количество|к во|kogus|množstvo|количина|ilość|menge|waga|hmotnosť|hmotnost|тегло|тежина|kaal|gewicht|poids|peso|масса";

/// Phrases by role; a header with one of them is never taken for the role.
#[rustfmt::skip]
static FORBIDDEN: &[(Role, &str)] = &[
    // Places, money, counts, flags, shops and documents are not customers.
    (Role::Customer, "gender|sex|płeć|pohlavie|pohlaví|пол|sugu|geschlecht|sexe|género|sesso|kupon*|купон*|gutschein*|city|town|street|address*|zip|postcode|postal*|country|state|region|county|град|улица|адрес|linn|\
        aadress|mesto|ulica|adresa|miasto|ort|stadt|straße|ville|adresse"),
    (Role::Customer, "total*|amount*|price*|sales|revenue|net|gross|tax*|vat|sum|value|paid|discount*|shipping|cost*|\
        fee*|refund*|coupon*|spend*|income|umsatz*|nettoumsatz|bruttoumsatz|bestellungen|commandes|pedidos|ordini|zamówienia|\
        objednávky|поръчки|нарачки|tellimused|сума|цена|summa|hind|suma|cena|kwota|wartość|preis|betrag|prix|montant"),
    (Role::Customer, "quantity|qty|count|items|units|pieces|orders|number|no|nr|#|id|type|new|returning|return|returns|group|store|\
        shop|branch|payment*|method|gateway|status|state|currency|curr|date|time|channel|source|device|browser|\
        warehouse|product*|sku|item|category|brand|rating|score|note*|comment*|tag*|title|level|service|asin|fulfil*|\
        subtype|venue|size|colour|color|variant|variation|option|details|employee|cashier|salesman|salesperson|register|till|продавач|търговец|müüja|predajca|sprzedawca"),
    // Statuses, currencies and types are not customers in any language, and neither are makers or sellers.
    (Role::Customer, "stav|stan|olek|staatus|stato|estado|état|statut|būsena|statuss|статус*|състояние|mena|měna|waluta|valuuta|\
        валута|währung|devise|moneda|valuta|valiuta|valūta|typ|tipo|tips|tipas|tüüp|liik|тип|вид|rodzaj|druh|genre|kind|debit|saldo|салдо|zůstatek|zostatok|баланс|solde|balans|points|punkt*|bodů|bodov|body|точки|поени|\
        credit|balance|mode|shipped|pack|volume*|tax*|steuersatz|manufacturer|hersteller|supplier|vendor*|producer|distributor|\
        výrobce|výrobca|dostawca|producent|fabricant|fournisseur|proveedor|fornitore|производител|доставчик|tootja|tarnija"),
    // Numbers of documents and places, quantities and measures are not amounts.
    (Role::Amount, "number|no|nr|#|id|code|ref*|sku|ean|barcode|zip|postcode|postal*|phone|tel*|house|street|address*|\
        invoice|receipt|memo|expected|forecast*|weighted|прогноз*|очакван*|очекуван*|oczekiwan*|očekávan*|očakávan*|oodatav|erwartet*|prévu|esperado|previsto|номер|адрес|телефон|number*|číslo|numer|telefon|plz"),
    (Role::Amount, COUNTED_THINGS),
    (Role::Amount, "tax*|vat|shipping|discount*|fee*|tip*|cost*|refund*|exchange|commission*|ддс|käibemaks|dph|ддв|\
        podatek|rabat|zľava|отстъпка|mwst|frais|freight|postage|handling|livraison|versand*|liefer*|envío|\
        spedizione|consegna|dostawy|wysyłki|doprav*|доставка|испорака|tarne|pristatym*|piegād*|rembours*|erstatt*|zwrot*|\
        zwróc*|vrácen*|vráten*|възстанов*|rimbors*|reembols*|grąžin*|atmaks*|tagastat*|рефунд*"),
    // Other days of an order or of a person are not order dates.
    (Role::Date, "birth*|born|dob|ur|urodz*|nar|geb|deliver*|payout*|due|updated|modified|upd|expir*|valid*|last|first|registration|\
        registered|signup|joined|visit*|active|arrival|estimated|ship*|fulfil*|return*|refund*|cancel*|раждане|\
        доставка|sünni*|tarne|narodenia|doručenia|раѓање|испорака|urodzenia|dostawy|geburt*|liefer*|naissance|\
        livraison"),
];

/// True if a normalised header rules a role out.
///
/// ```
/// use regulars::orders::detect::role::Role;
/// use regulars::orders::detect::vocabulary::forbidden::is_forbidden;
///
/// assert!(is_forbidden(Role::Customer, "ship city"));
/// assert!(is_forbidden(Role::Amount, "credit memo #"));
/// assert!(!is_forbidden(Role::Amount, "charged"));
/// ```
pub fn is_forbidden(role: Role, header: &str) -> bool {
    FORBIDDEN.iter().any(|(forbidden, phrases)| *forbidden == role && says(header, phrases))
}
