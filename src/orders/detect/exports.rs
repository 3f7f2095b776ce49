//! Exports of well-known shops and logs, recognised by combinations of headers unique to them.

use super::columns::Columns;
use super::role::Role;
use super::vocabulary::words::REFUNDS;
use super::vocabulary::{is_one_of, says};

/// A known export and the roles of its columns.
#[derive(Debug)]
pub struct Export {
    /// Stable kebab-case id.
    pub id: &'static str,
    /// Normalised headers that identify the export.
    required_headers: &'static [&'static str],
    /// Normalised headers of each role, the preferred one first; none if columns are recognised as in any other file.
    roles: &'static [(Role, &'static [&'static str])],
    /// The only status that is a purchase, for logs of all events.
    pub only_status: Option<&'static str>,
    /// Lists of normalised statuses left out in this export, in addition to those known by their words.
    pub excluded_statuses: &'static [&'static [&'static str]],
}

/// Statuses of Magento for orders that are not paid: pending, on hold or under review; in languages whose words are in no
/// other table, cancelled too. All words of its translations.
#[rustfmt::skip]
const MAGENTO_UNPAID: &[&str] = &[
    "on hold", "holded", "pending", "payment review", "pending payment", "pending paypal", "ootel", "makse ülevaade",
    "makse ootel", "чакащ", "pozastavená", "nevyřízená", "ověřování platby", "neuhrazená", "in sospeso", "in attesa",
    "rivedi pagamento", "pagamento in attesa", "en attente", "vérification du paiement", "en attente de paiement",
    "angehalten", "ausstehend", "zahlungsprüfung", "zahlung ausstehend", "podržet", "čekající", "čekající platba",
    "čekající paypal", "zurückgestellt", "bezahlungsüberprüfung", "en espera", "pendiente", "paypal pendiente",
    "bloquée", "en attente de paypal", "in attesta", "paypal in attesa", "на чекање", "wordt vastgehouden",
    "wachtende", "betaling in behandeling", "geannuleerd", "în așteptare", "plată în așteptare", "verificare plată",
    "suspectare fraudă", "anulat", "pozdržané", "nevybavené", "tartva", "függőben", "függő fizetés", "függő paypal",
    "törölve", "в изчакване", "плащане в изчакване", "wstrzymano", "oczekuje", "oczekujący paypal", "wstrzymane",
    "oczekujące", "oczekująca", "oczekuje na płatność", "przegląd płatności", "weryfikacja płatności", "zadržané",
    "задържана", "на изчакване", "чакаща", "изчакваща", "преглед на плащането", "peatatud", "zurückgehalten",
    "zahlungsüberprüfung", "en attente de révision", "pago pendiente", "revisión de pago", "retenido", "se čeká",
    "gesperrt",
];
/// … and for orders fully refunded by credit memos.
#[rustfmt::skip]
const MAGENTO_CLOSED: &[&str] = &[
    "closed", "fermé", "fermée", "geschlossen", "uzavřeno", "cerrado", "chiuso", "затворено", "gesloten", "închis",
    "zatvorené", "lezárva", "zamknięty", "zamknięte", "zamknięta", "uzavreté", "затворена", "suletud", "cerrada",
    "затворена нарачка",
];

/// All known exports.
#[rustfmt::skip]
pub static EXPORTS: &[Export] = &[
    // Magento and OpenMage, Sales > Orders > Export.
    Export {
        id: "magento",
        required_headers: &["purchased on", "bill to name", "status"],
        roles: &[
            (Role::Customer, &["customer email", "bill to name", "bill to"]), (Role::Date, &["purchased on"]),
            (Role::Amount, &["g t base", "grand total base", "g t purchased", "grand total purchased"]),
            (Role::Order, &["order #", "id"]), (Role::Status, &["status"]),
        ],
        only_status: None,
        excluded_statuses: &[MAGENTO_UNPAID, MAGENTO_CLOSED],
    },
    // Magento, the tables of orders.
    Export {
        id: "magento",
        required_headers: &["increment id", "base grand total", "grand total", "status", "store id"],
        roles: &[],
        only_status: None,
        excluded_statuses: &[MAGENTO_UNPAID, MAGENTO_CLOSED],
    },
    // Magento 2, the grid of Sales > Orders > Export, with the refunded amount.
    Export {
        id: "magento",
        required_headers: &["purchase point", "purchase date", "bill to name", "status"],
        roles: &[
            (Role::Customer, &["customer email", "bill to name"]), (Role::Date, &["purchase date"]),
            (Role::Amount, &["grand total base", "grand total purchased"]), (Role::Order, &["id"]),
            (Role::Status, &["status"]), (Role::Refunded, &["total refunded"]),
        ],
        only_status: None,
        excluded_statuses: &[MAGENTO_UNPAID],
    },
    // The same grid in Estonian, Bulgarian, Czech and Italian.
    Export {
        id: "magento",
        required_headers: &["tellimuse kuupäev", "maksja nimi", "saaja nimi", "staatus"],
        roles: &[
            (Role::Customer, &["customer email", "maksja nimi"]), (Role::Date, &["tellimuse kuupäev"]),
            (Role::Amount, &["kõik kokku põhi", "kõik kokku makstud"]), (Role::Order, &["id"]),
            (Role::Status, &["staatus"]), (Role::Refunded, &["total refunded"]),
        ],
        only_status: None, excluded_statuses: &[MAGENTO_UNPAID],
    },
    Export {
        id: "magento",
        required_headers: &["точка на покупка", "дата на покупка", "фактурирай на име", "статус"],
        roles: &[
            (Role::Customer, &["имейл клиент", "фактурирай на име"]), (Role::Date, &["дата на покупка"]),
            (Role::Amount, &["обща сума основа", "обща сума закупени"]), (Role::Order, &["ид"]),
            (Role::Status, &["статус"]), (Role::Refunded, &["общо възстановени"]),
        ],
        only_status: None, excluded_statuses: &[MAGENTO_UNPAID],
    },
    Export {
        id: "magento",
        required_headers: &["místo nákupu", "datum nákupu", "faktura na jméno", "stav"],
        roles: &[
            (Role::Customer, &["e mail zákazníka", "faktura na jméno"]), (Role::Date, &["datum nákupu"]),
            (Role::Amount, &["celkový součet základ", "celkový součet koupeno"]), (Role::Order, &["id"]),
            (Role::Status, &["stav"]), (Role::Refunded, &["celkem vráceno"]),
        ],
        only_status: None, excluded_statuses: &[MAGENTO_UNPAID],
    },
    Export {
        id: "magento",
        required_headers: &["punto di acquisto", "data di acquisto", "fattura intestata a", "stato"],
        roles: &[
            (Role::Customer, &["email cliente", "fattura intestata a"]), (Role::Date, &["data di acquisto"]),
            (Role::Amount, &["totale complessivo base", "totale complessivo acquistato"]), (Role::Order, &["id"]),
            (Role::Status, &["stato"]), (Role::Refunded, &["totale rimborsato"]),
        ],
        only_status: None, excluded_statuses: &[MAGENTO_UNPAID],
    },
    // Magento 1 and OpenMage in French and German; statuses may be left in English.
    Export {
        id: "magento",
        required_headers: &["commande n", "facturé à", "livré à", "total général base", "statut"],
        roles: &[
            (Role::Customer, &["facturé à"]), (Role::Date, &["date d achat", "acheté le"]),
            (Role::Amount, &["total général base", "total général acheté"]), (Role::Order, &["commande n", "commande n°"]),
            (Role::Status, &["statut"]),
        ],
        only_status: None,
        excluded_statuses: &[MAGENTO_UNPAID, MAGENTO_CLOSED],
    },
    Export {
        id: "magento",
        required_headers: &["gekauft von store", "gekauft am", "rechnung an name", "status"],
        roles: &[
            (Role::Customer, &["rechnung an name"]), (Role::Date, &["gekauft am"]),
            (Role::Amount, &["gesamtsumme basis", "gesamtsumme einkauf"]), (Role::Order, &["bestellung #"]),
            (Role::Status, &["status"]),
        ],
        only_status: None, excluded_statuses: &[MAGENTO_UNPAID, MAGENTO_CLOSED],
    },
    // Magento 1 and OpenMage in further languages, with the columns recognised by their headers.
    Export::magento(&["účet na jméno", "koupeno na", "stav"]),
    Export::magento(&["rechnung auf namen", "gekauft am", "status"]),
    Export::magento(&["facturar a nombre", "comprado en", "estado"]),
    Export::magento(&["nom fact", "date d achat", "statut"]),
    Export::magento(&["fattura per nome", "acquistato su", "stato"]),
    Export::magento(&["наплати на името", "купено на", "статус"]),
    Export::magento(&["stuur rekening op naam", "gekocht op", "status"]),
    Export::magento(&["facturare pe numele", "cumpărat la", "status"]),
    Export::magento(&["fakturované na meno", "zakúpené", "stav"]),
    Export::magento(&["számla a névre", "vásárlás ideje", "állapot"]),
    Export::magento(&["име за сметка", "закупено на", "статус"]),
    Export::magento(&["rachunek na dane", "kupiono dnia", "status"]),
    // Bagisto, Sales > Orders > Export, in six languages: a closed order was fully refunded.
    Export { excluded_statuses: &[&["closed"]],
        ..Export::named("bagisto", &["sub total", "grand total", "channel name", "status", "billed to"]) },
    Export {
        id: "bagisto", required_headers: &["order id", "status", "grand total", "pay via", "location"], roles: &[],
        only_status: None, excluded_statuses: &[&["closed"]],
    },
    Export {
        id: "bagisto", required_headers: &["bestellnummer", "status", "gesamtsumme", "zahlung via"], roles: &[],
        only_status: None, excluded_statuses: &[&["closed", "geschlossen"]],
    },
    Export {
        id: "bagisto", required_headers: &["id de pedido", "estado", "total general", "pagar vía"], roles: &[],
        only_status: None, excluded_statuses: &[&["closed", "cerrado"]],
    },
    Export {
        id: "bagisto", required_headers: &["id de commande", "statut", "total général", "payer via"], roles: &[],
        only_status: None, excluded_statuses: &[&["closed", "fermée"]],
    },
    Export {
        id: "bagisto", required_headers: &["id ordine", "stato", "totale generale", "paga tramite"], roles: &[],
        only_status: None, excluded_statuses: &[&["closed", "chiuso"]],
    },
    Export {
        id: "bagisto", required_headers: &["id zamówienia", "status", "suma ogólna", "metoda płatności", "lokalizacja"], roles: &[],
        only_status: None, excluded_statuses: &[&["closed", "zamknięte"]],
    },
    // nopCommerce, Sales > Orders > Export: statuses are numbers, 10 pending and 40 cancelled.
    Export {
        id: "nopcommerce",
        required_headers: &["order guid", "order status id", "payment status id", "order total"],
        roles: &[
            (Role::Customer, &["customer id", "billing email"]), (Role::Date, &["created on utc"]), (Role::Amount, &["order total"]),
            (Role::Order, &["order id"]), (Role::Status, &["order status id"]), (Role::Refunded, &["refunded amount"]),
            (Role::Currency, &["customer currency code"]), (Role::Coupon, &["coupon code"]),
        ],
        only_status: None, excluded_statuses: &[&["10", "40"]],
    },
    // BrickLink, Orders received: buyers who did not pay, and orders never shipped.
    Export { excluded_statuses: &[&["npb", "npx", "nss", "pending", "ocr"]],
        ..Export::named("bricklink", &["order total", "grand total", "total lots", "order status"]) },
    // HikaShop, Orders > Export: an order is created before it is paid, then confirmed.
    Export { excluded_statuses: &[&["created"]],
        ..Export::named("hikashop", &["order number", "order status", "order full price", "user email"]) },
    // Paid Memberships Pro, Orders > Export: an order with a token was abandoned at the payment page.
    Export {
        id: "paid-memberships-pro",
        required_headers: &["gateway environment", "status"],
        roles: &[], only_status: None, excluded_statuses: &[&["token", "pending", "review"]],
    },
    Export {
        id: "shopify",
        required_headers: &["name", "email", "financial status", "lineitem name"],
        roles: &[
            (Role::Customer, &["email"]), (Role::Date, &["created at", "paid at"]), (Role::Amount, &["total"]),
            (Role::Order, &["name"]), (Role::Product, &["lineitem name", "lineitem sku"]),
            (Role::Status, &["financial status"]), (Role::Currency, &["currency"]),
            (Role::Country, &["billing country", "shipping country"]), (Role::Refunded, &["refunded amount"]),
            (Role::Cancelled, &["cancelled at"]),
        ],
        only_status: None, excluded_statuses: &[],
    },
    // WooCommerce: an order on hold awaits its payment.
    Export {
        id: "woocommerce",
        required_headers: &["order #", "status", "net sales"],
        roles: &[
            (Role::Customer, &["customer"]), (Role::Date, &["date"]), (Role::Amount, &["net sales"]),
            (Role::Order, &["order #"]), (Role::Product, &["product s"]), (Role::Status, &["status"]),
        ],
        only_status: None, excluded_statuses: &[&["on hold", "pending"]],
    },
    Export {
        id: "woocommerce",
        required_headers: &["order id", "billing email", "order total"],
        roles: &[
            (Role::Customer, &["billing email", "customer id"]), (Role::Date, &["order date", "date", "date created"]),
            (Role::Amount, &["order total"]), (Role::Order, &["order id"]), (Role::Product, &["item name", "line items"]),
            (Role::Status, &["status", "order status"]), (Role::Currency, &["currency", "order currency"]),
            (Role::Country, &["billing country"]), (Role::Refunded, &["refunded total", "refund total"]),
        ],
        only_status: None, excluded_statuses: &[&["on hold", "pending"]],
    },
    Export {
        id: "woocommerce",
        required_headers: &["order number", "order date", "email billing", "order total amount"],
        roles: &[
            (Role::Customer, &["email billing"]), (Role::Date, &["order date"]), (Role::Amount, &["order total amount"]),
            (Role::Order, &["order number"]), (Role::Product, &["item name", "sku"]), (Role::Status, &["order status"]),
            (Role::Currency, &["currency", "order currency"]), (Role::Country, &["country code billing", "country name billing"]),
            (Role::Refunded, &["order refund amount"]),
        ],
        only_status: None, excluded_statuses: &[&["on hold", "pending"]],
    },
    // WooCommerce Store Exporter.
    Export { excluded_statuses: &[&["on hold", "pending"]],
        ..Export::named("woocommerce", &["order status", "order total", "billing e mail address", "payment gateway"]) },
    // WooCommerce, Analytics > Orders, in Polish and in Bulgarian.
    Export {
        id: "woocommerce",
        required_headers: &["data", "nr zamówienia", "status", "klient", "typ klienta", "sprzedaż netto"],
        roles: &[
            (Role::Customer, &["klient"]), (Role::Date, &["data"]), (Role::Amount, &["sprzedaż netto"]),
            (Role::Order, &["nr zamówienia"]), (Role::Product, &["produkt y"]), (Role::Status, &["status"]),
        ],
        only_status: None, excluded_statuses: &[&["on hold", "pending"]],
    },
    Export {
        id: "woocommerce",
        required_headers: &["дата", "поръчка #", "статус", "клиент", "тип клиент", "нетни продажби"],
        roles: &[
            (Role::Customer, &["клиент"]), (Role::Date, &["дата"]), (Role::Amount, &["нетни продажби"]),
            (Role::Order, &["поръчка #"]), (Role::Product, &["продукт и"]), (Role::Status, &["статус"]),
        ],
        only_status: None, excluded_statuses: &[&["on hold", "pending"]],
    },
    // WooCommerce, the table wp_wc_orders: refunds are rows with the order as parent.
    Export {
        id: "woocommerce",
        required_headers: &["id", "status", "type", "total amount", "billing email", "date created gmt", "parent order id"],
        roles: &[
            (Role::Customer, &["billing email", "customer id"]), (Role::Date, &["date created gmt"]),
            (Role::Amount, &["total amount"]), (Role::Order, &["id"]), (Role::Status, &["status"]),
            (Role::Currency, &["currency"]),
        ],
        only_status: None, excluded_statuses: &[&["on hold", "pending"]],
    },
    // PrestaShop, Orders > Shopping carts: the number of the order replaces a missing status.
    Export {
        id: "prestashop",
        required_headers: &["id", "order id", "customer", "total", "carrier", "date"],
        roles: &[
            (Role::Customer, &["customer"]), (Role::Date, &["date"]), (Role::Amount, &["total"]),
            (Role::Order, &["id"]), (Role::Status, &["order id"]),
        ],
        only_status: None, excluded_statuses: &[&["non ordered", "abandoned cart"]],
    },
    // The REST interface and plugins that follow it.
    Export {
        id: "woocommerce",
        required_headers: &["billing email", "status", "total", "date created"],
        roles: &[
            (Role::Customer, &["billing email", "customer id"]), (Role::Date, &["date created"]),
            (Role::Amount, &["total"]), (Role::Order, &["id", "order id", "number"]), (Role::Status, &["status"]),
            (Role::Currency, &["currency"]), (Role::Country, &["billing country"]), (Role::Refunded, &["total refunded", "refunds 0 total"]),
        ],
        only_status: None, excluded_statuses: &[&["on hold", "pending"]],
    },
    // OpenCart, Sales > Orders and its table oc_order: an order without a status was never completed.
    Export {
        id: "opencart",
        required_headers: &["order id", "customer id", "order status", "date added", "date modified"],
        roles: &[
            (Role::Customer, &["customer id", "email", "customer"]), (Role::Date, &["date added"]),
            (Role::Amount, &["total"]), (Role::Order, &["order id"]), (Role::Status, &["order status"]),
            (Role::Currency, &["currency code"]), (Role::Country, &["payment country", "shipping country"]),
        ],
        only_status: None, excluded_statuses: &[&[""]],
    },
    // The same table unchanged, with the status numbers of a new shop.
    Export {
        id: "opencart",
        required_headers: &["order id", "invoice prefix", "customer id", "order status id", "date added"],
        roles: &[
            (Role::Customer, &["customer id", "email"]), (Role::Date, &["date added"]), (Role::Amount, &["total"]),
            (Role::Order, &["order id"]), (Role::Status, &["order status id"]), (Role::Currency, &["currency code"]),
        ],
        only_status: None, excluded_statuses: &[&["", "0", "7", "8", "10", "11", "13", "14", "16"]],
    },
    // CS-Cart, Orders > Export: failed, declined, cancelled, incomplete.
    Export {
        id: "cs-cart",
        required_headers: &["order id", "e mail", "payment surcharge", "payment id", "status"],
        roles: &[], only_status: None, excluded_statuses: &[&["f", "d", "i", "n"]],
    },
    // VirtueMart, its table of orders: pending, cancelled, refunded, denied.
    Export {
        id: "virtuemart",
        required_headers: &["virtuemart order id", "order total", "order status"],
        roles: &[], only_status: None, excluded_statuses: &[&["p", "x", "r", "d"]],
    },
    // GoCardless, Payments > Export, of which the headers are also Stripe’s.
    Export {
        id: "gocardless",
        required_headers: &["charge date", "amount refunded", "links mandate", "status"],
        roles: &[], only_status: None, excluded_statuses: &[&["pending customer approval"]],
    },
    // Mollie, Transactions > Export: a payment that is open has not been made.
    Export {
        id: "mollie",
        required_headers: &["payment method", "status", "consumer name", "settlement amount"],
        roles: &[], only_status: None, excluded_statuses: &[&["open", "pending"]],
    },
    // Objects of Stripe’s interface: amounts are in the smallest unit of their currency, so each is confirmed by a
    // question.
    Export {
        id: "stripe",
        required_headers: &["object", "livemode", "amount", "currency", "created"],
        roles: &[
            (Role::Customer, &["customer", "billing details email", "receipt email"]), (Role::Date, &["created"]),
            (Role::Order, &["id"]), (Role::Status, &["status"]), (Role::Currency, &["currency"]),
            (Role::Refunded, &["amount refunded"]),
        ],
        only_status: None, excluded_statuses: &[],
    },
    Export {
        id: "stripe",
        required_headers: &["id", "amount", "amount refunded", "currency", "status"],
        roles: &[
            (Role::Customer, &["customer id", "customer email"]), (Role::Date, &["created utc", "created date utc", "created"]),
            (Role::Amount, &["amount"]), (Role::Order, &["id"]), (Role::Status, &["status"]), (Role::Currency, &["currency"]),
            (Role::Refunded, &["amount refunded"]),
        ],
        only_status: None, excluded_statuses: &[],
    },
    Export {
        id: "prestashop",
        required_headers: &["reference", "new client", "customer", "total", "status", "date"],
        roles: &[
            (Role::Customer, &["customer"]), (Role::Date, &["date"]), (Role::Amount, &["total"]),
            (Role::Order, &["reference", "id"]), (Role::Status, &["status"]), (Role::Country, &["delivery"]),
        ],
        only_status: None, excluded_statuses: &[],
    },
    // Odoo, list views exported by its own dialogue, in the language of the user. Totals of orders and “in currency” are in
    // the currency of each document; “signed” ones are in that of the company.
    Export {
        id: "odoo",
        required_headers: &["number", "invoice partner display name", "status in payment"],
        roles: &[
            (Role::Customer, &["invoice partner display name"]), (Role::Date, &["invoice bill date", "invoice date"]),
            (Role::Amount, &["total signed", "total in currency signed", "total"]), (Role::Order, &["number"]),
            (Role::Status, &["status in payment", "status"]), (Role::Product, &["invoice lines product"]),
        ],
        only_status: None, excluded_statuses: &[],
    },
    Export {
        id: "odoo",
        required_headers: &["order reference", "order date", "customer", "order lines product"],
        roles: &[
            (Role::Customer, &["customer"]), (Role::Date, &["order date"]), (Role::Amount, &["total"]),
            (Role::Order, &["order reference"]), (Role::Status, &["status"]), (Role::Product, &["order lines product"]),
            (Role::Currency, &["currency"]),
        ],
        only_status: None, excluded_statuses: &[],
    },
    Export {
        id: "odoo",
        required_headers: &["number", "creation date", "customer", "salesperson", "total", "status"],
        roles: &[
            (Role::Customer, &["customer"]), (Role::Date, &["order date", "creation date"]), (Role::Amount, &["total"]),
            (Role::Order, &["number"]), (Role::Status, &["status"]), (Role::Currency, &["currency"]),
        ],
        only_status: None, excluded_statuses: &[],
    },
    Export {
        id: "odoo",
        required_headers: &["numer", "data utworzenia", "klient", "sprzedawca", "suma", "status"],
        roles: &[
            (Role::Customer, &["klient"]), (Role::Date, &["data zamówienia", "data utworzenia"]),
            (Role::Amount, &["suma"]), (Role::Order, &["numer"]), (Role::Status, &["status"]), (Role::Currency, &["waluta"]),
        ],
        only_status: None, excluded_statuses: &[],
    },
    Export {
        id: "odoo",
        required_headers: &["номер", "дата на създаване", "клиент", "търговец", "общо", "статус"],
        roles: &[
            (Role::Customer, &["клиент"]), (Role::Date, &["дата на поръчка", "дата на създаване"]),
            (Role::Amount, &["общо"]), (Role::Order, &["номер"]), (Role::Status, &["статус"]), (Role::Currency, &["валута"]),
        ],
        only_status: None, excluded_statuses: &[],
    },
    // Orders with field names, exported for re-import: `name` is the number of the order.
    Export {
        id: "odoo",
        required_headers: &["name", "date order", "partner id", "amount total"],
        roles: &[
            (Role::Customer, &["partner id"]), (Role::Date, &["date order"]), (Role::Amount, &["amount total"]),
            (Role::Order, &["name"]), (Role::Status, &["state"]), (Role::Currency, &["currency id"]),
            (Role::Product, &["order line product id"]),
        ],
        only_status: None, excluded_statuses: &[],
    },
    Export {
        id: "odoo",
        required_headers: &["name", "invoice date", "partner id", "amount total"],
        roles: &[
            (Role::Customer, &["partner id"]), (Role::Date, &["invoice date"]),
            (Role::Amount, &["amount total signed", "amount total in currency signed", "amount total"]),
            (Role::Order, &["name"]), (Role::Status, &["state"]), (Role::Currency, &["currency id"]),
            (Role::Product, &["invoice line ids product id"]),
        ],
        only_status: None, excluded_statuses: &[],
    },
    // Odoo, Point of Sale > Orders: a new order has not been paid.
    Export { excluded_statuses: &[&["new"]], ..Export::named("odoo", &["order ref", "session", "date", "receipt number", "customer", "total", "status"]) },
    Export {
        id: "square",
        required_headers: &["date", "gross sales", "net sales", "transaction id", "customer id"],
        roles: &[
            (Role::Customer, &["customer id"]), (Role::Date, &["date"]), (Role::Amount, &["total collected", "net sales"]),
            (Role::Order, &["transaction id"]), (Role::Product, &["item"]),
        ],
        only_status: None, excluded_statuses: &[],
    },
    Export {
        id: "ga4",
        required_headers: &["event date", "event name", "user pseudo id"],
        roles: &[
            (Role::Customer, &["user pseudo id"]), (Role::Date, &["event date"]),
            (Role::Amount, &["ecommerce purchase revenue", "ecommerce purchase revenue in usd", "purchase revenue", "purchase revenue in usd", "event value in usd", "value"]),
            (Role::Order, &["ecommerce transaction id", "transaction id"]), (Role::Product, &["items item name", "item name"]),
            (Role::Status, &["event name"]), (Role::Currency, &["currency"]), (Role::Country, &["geo country", "country"]),
            (Role::Refunded, &["ecommerce refund value", "ecommerce refund value in usd", "refund value", "refund value in usd"]),
        ],
        only_status: Some("purchase"), excluded_statuses: &[],
    },
    // Seller Central, "All orders": buyers are anonymous, except that an older report has their addresses.
    Export {
        id: "amazon",
        required_headers: &["amazon order id", "purchase date", "buyer email"],
        roles: &[
            (Role::Customer, &["buyer email"]), (Role::Date, &["purchase date"]), (Role::Amount, &["item price"]),
            (Role::Order, &["amazon order id"]), (Role::Product, &["product name", "sku"]), (Role::Status, &["order status"]),
            (Role::Currency, &["currency"]), (Role::Country, &["ship country"]),
        ],
        only_status: None, excluded_statuses: &[&["pending"]],
    },
    Export {
        id: "amazon",
        required_headers: &["amazon order id", "purchase date", "order status"],
        roles: &[(Role::Date, &["purchase date"]), (Role::Amount, &["item price"]), (Role::Order, &["amazon order id"])],
        only_status: None, excluded_statuses: &[&["pending"]],
    },
    // Etsy, monthly statement of the payment account: sales without buyers.
    Export {
        id: "etsy",
        required_headers: &["date", "type", "title", "info", "fees taxes", "net"],
        roles: &[(Role::Date, &["date"]), (Role::Amount, &["amount"])],
        only_status: None, excluded_statuses: &[],
    },
    // Instacart's public baskets: orders are numbered, not dated, and have no amounts.
    Export {
        id: "instacart",
        required_headers: &["order id", "user id", "order dow"],
        roles: &[(Role::Customer, &["user id"]), (Role::Order, &["order id"])],
        only_status: None, excluded_statuses: &[],
    },
    // dunnhumby, The Complete Journey: days are counted from an unknown start.
    Export {
        id: "dunnhumby",
        required_headers: &["household key", "basket id", "day", "sales value"],
        roles: &[(Role::Customer, &["household key"]), (Role::Amount, &["sales value"]), (Role::Order, &["basket id"])],
        only_status: None, excluded_statuses: &[],
    },
    // Ta-Feng's supermarket: AMOUNT counts pieces, SALES_PRICE is the price of all of them.
    Export {
        id: "ta-feng",
        required_headers: &["transaction dt", "customer id", "amount", "sales price"],
        roles: &[
            (Role::Customer, &["customer id"]), (Role::Date, &["transaction dt"]), (Role::Amount, &["sales price"]),
            (Role::Product, &["product id"]),
        ],
        only_status: None, excluded_statuses: &[],
    },
    // The monthly files of the same supermarket.
    Export {
        id: "ta-feng",
        required_headers: &["customer id", "product subclass", "amount", "asset", "sales price"],
        roles: &[
            (Role::Customer, &["customer id"]), (Role::Date, &["transaction date", "transaction date and time"]),
            (Role::Amount, &["sales price"]), (Role::Product, &["product id"]),
        ],
        only_status: None, excluded_statuses: &[],
    },
    // REES46, shop events: views and carts besides purchases, one row per piece.
    Export {
        id: "rees46",
        required_headers: &["event time", "event type", "product id", "price", "user id"],
        roles: &[
            (Role::Customer, &["user id"]), (Role::Date, &["event time"]), (Role::Amount, &["price"]),
            (Role::Product, &["product id"]), (Role::Status, &["event type"]),
        ],
        only_status: Some("purchase"), excluded_statuses: &[],
    },
    // Pipedrive, Deals > Export: the stage stays as it was when a deal was won.
    Export {
        id: "pipedrive",
        required_headers: &["deal title", "deal value", "deal status", "deal stage"],
        roles: &[
            (Role::Customer, &["person email work", "person email", "deal contact person", "deal organization", "organization name"]),
            (Role::Date, &["deal won time", "deal deal closed on", "deal deal created"]), (Role::Amount, &["deal value"]),
            (Role::Order, &["deal id"]), (Role::Status, &["deal status"]), (Role::Currency, &["deal currency of value"]),
        ],
        only_status: Some("won"), excluded_statuses: &[],
    },
    // eBay, Seller Hub > Orders > Download report, in English and in German.
    Export::named("ebay", &["sales record number", "buyer username"]),
    Export::named("ebay", &["verkaufsprotokollnummer", "nutzername des käufers"]),
    // PayPal, activity download, in English, German, Polish and French.
    Export::named("paypal", &["type", "status", "gross", "net", "from email address", "transaction id"]),
    Export::named("paypal", &["typ", "status", "brutto", "netto", "absender e mail adresse", "transaktionscode"]),
    Export::named("paypal", &["typ", "stan", "brutto", "netto", "z adresu e mail", "numer transakcji"]),
    Export::named("paypal", &["typ", "status", "brutto", "netto", "z adresu e mail", "numer transakcji"]),
    Export::named("paypal", &["type", "état", "brut", "net", "de l adresse email"]),
    // Stripe, Balance > Export.
    Export::named("stripe", &["id", "amount", "fee", "net", "currency", "created utc", "available on utc"]),
    // Squarespace, Orders > Export.
    Export::named("squarespace", &["order id", "email", "financial status", "channel type", "lineitem name"]),
    // BigCommerce, Orders > Export, template Default.
    Export::named("bigcommerce", &["order id", "customer email", "order status", "order total inc tax"]),
    // Wix, Orders > Export.
    Export::named("wix", &["order number", "date created", "contact email", "payment status", "total"]),
    // PrestaShop, Orders > Export, in French, Polish and Bulgarian.
    Export::named("prestashop", &["référence", "nouveau client", "client", "total", "état", "date"]),
    Export::named("prestashop", &["indeks", "nowy klient", "klient", "razem", "status", "data"]),
    Export::named("prestashop", &["нов клиент", "клиент", "общо", "статус", "дата"]),
    // Shoptet, export of orders.
    Export::named("shoptet", &["code", "date", "status name", "total price with vat"]),
    // Allegro, Orders > Download report.
    Export::named("allegro", &["order id", "buyer login", "total to pay"]),
    // BaseLinker, export of orders in Polish.
    Export::named("baselinker", &["numer zamówienia", "data dodania", "klient imię i nazwisko", "wartość zamówienia"]),
    // Gumroad, Sales > Export.
    Export::named("gumroad", &["purchase id", "purchase email", "sale price", "fully refunded"]),
    // Etsy, Orders, Order items and Etsy Payments > Download CSV.
    Export::named("etsy", &["sale date", "order id", "buyer user id", "order total", "order net"]),
    Export::named("etsy", &["sale date", "item name", "buyer", "item total", "listing id"]),
    Export::named("etsy", &["payment id", "buyer username", "gross amount", "posted gross"]),
    // UCI Machine Learning Repository, Online Retail and Online Retail II.
    Export::named("online-retail", &["stock code", "quantity", "invoice date", "customer id", "country"]),
    // Olist, Brazilian E-Commerce: a customer id for each order, a unique one for each person.
    Export::named("olist", &["order purchase timestamp", "customer unique id"]),
];

/// Exports of systems whose orders can have different currencies that the file may not name.
pub const UNSEEN_CURRENCIES: &[&str] = &["odoo"];

/// Magento in a translation whose headers are in no row above.
static MAGENTO: Export = Export::magento(&[]);
/// … with a column of the refunded amount, which is that of the whole order if it is closed.
static MAGENTO_WITH_REFUNDS: Export = Export { excluded_statuses: &[MAGENTO_UNPAID], ..Export::magento(&[]) };

/// Last words of the header of Magento’s total in the base currency.
const BASE: &str = "base|basis|basiswährung|grundwährung|podstawowy|podstawowa|podstawowe|bazowa|bazowy|základ|základní|základná|\
    основа|основна|базова|основна валута|põhi|baas|basisvaluta|bază|alap|pagrindinė|bāzes";
/// … and of that in the currency of the purchase.
const PURCHASED: &str = "purchased|fremdwährung|einkauf|gekauft|kauf|zakupu|zakup|kupno|kupiony|koupeno|nákup|nákupu|zakúpené|\
    закупени|закупена|купено|покупка|makstud|ostetud|ost|acheté|achetée|achat|comprado|compra|acquistato|acquisto|aankoop|gekocht|\
    cumpărat|vásárolt|pirkta|nopirkts";

/// True if normalised headers have Magento’s two totals of an order, whose names differ in the last word.
fn has_two_totals(headers: &[String]) -> bool {
    let named = |words: &'static str| {
        let last = |header: &'_ String| {
            header.rsplit_once(' ').map(|(name, last)| (name.to_owned(), last.to_owned()))
        };
        headers.iter().filter_map(last).filter(|(_, last)| is_one_of(last, words)).map(|(name, _)| name)
    };
    named(BASE).any(|name| named(PURCHASED).any(|other| other == name))
}

impl Export {
    /// An export whose headers state the roles themselves.
    const fn named(id: &'static str, required_headers: &'static [&'static str]) -> Self {
        Self { id, required_headers, roles: &[], only_status: None, excluded_statuses: &[] }
    }

    /// Orders of Magento whose headers state the roles themselves, without refunded amounts.
    const fn magento(required_headers: &'static [&'static str]) -> Self {
        Self {
            excluded_statuses: &[MAGENTO_UNPAID, MAGENTO_CLOSED],
            ..Self::named("magento", required_headers)
        }
    }

    /// True if the headers of the export state the roles of its columns.
    pub fn is_read_by_headers(&self) -> bool {
        self.roles.is_empty()
    }

    /// True for a log of all events, of which one is a purchase.
    pub fn is_log_of_events(&self) -> bool {
        self.only_status.is_some()
    }

    /// True if orders with this normalised status are left out in exports of this kind.
    pub fn excludes(&self, status: &str) -> bool {
        self.excluded_statuses.iter().any(|statuses| statuses.contains(&status))
    }

    /// True if exports of this kind have a column for the role.
    pub fn has(&self, role: Role) -> bool {
        self.is_read_by_headers() || self.roles.iter().any(|(known, _)| *known == role)
    }

    /// Recognises an export by its normalised headers.
    pub fn recognise(headers: &[String]) -> Option<&'static Self> {
        let has = |name: &&str| headers.iter().any(|header| header == name);
        let known = EXPORTS.iter().find(|export| export.required_headers.iter().all(&has));
        known.or_else(|| {
            let has_refunds = headers.iter().any(|header| says(header, REFUNDS));
            has_two_totals(headers).then_some(if has_refunds { &MAGENTO_WITH_REFUNDS } else { &MAGENTO })
        })
    }

    /// Columns of a file with these normalised headers; of several candidates for a role, the one filled in most of `rows`.
    pub fn columns(&self, headers: &[String], rows: &[Vec<String>]) -> Columns {
        let filled = |column: usize| {
            let has = |row: &&Vec<String>| row.get(column).is_some_and(|cell| !cell.trim().is_empty());
            rows.iter().filter(has).count()
        };
        let mut columns = Columns::default();
        for (role, names) in self.roles {
            let found = names.iter().filter_map(|name| headers.iter().position(|header| header == name));
            // `max_by_key` returns the last of equal keys, hence `rev`.
            if let Some(column) = found.rev().max_by_key(|&column| filled(column)) {
                columns.set(*role, column);
            }
        }
        columns
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tables::header::normalise;

    #[test]
    fn exports_are_recognised_by_their_headers() {
        // Header lines (shortened) as the shops' help pages show them; then export, customer, date, amount.
        let cases: &[(&str, [&str; 4])] = &[
            (
                "Name,Email,Financial Status,Paid at,Currency,Subtotal,Total,Created at,Lineitem quantity,Lineitem name,Id",
                ["shopify", "Email", "Created at", "Total"],
            ),
            (
                "Date,Order #,Status,Customer,Customer type,Product(s),Items sold,Coupon(s),Net Sales",
                ["woocommerce", "Customer", "Date", "Net Sales"],
            ),
            (
                "order_id,order_date,status,order_total,billing_email,customer_id",
                ["woocommerce", "billing_email", "order_date", "order_total"],
            ),
            (
                "id,Created (UTC),Amount,Amount Refunded,Currency,Customer ID,Customer Email,Status",
                ["stripe", "Customer ID", "Created (UTC)", "Amount"],
            ),
            (
                "ID,Reference,New client,Delivery,Customer,Total,Payment,Status,Date",
                ["prestashop", "Customer", "Date", "Total"],
            ),
            (
                "Date,Time,Item,Qty,Gross Sales,Net Sales,Transaction ID,Customer ID,Customer Name",
                ["square", "Customer ID", "Date", "Net Sales"],
            ),
            (
                "event_date,event_timestamp,event_name,user_pseudo_id,ecommerce.purchase_revenue,ecommerce.transaction_id",
                ["ga4", "user_pseudo_id", "event_date", "ecommerce.purchase_revenue"],
            ),
        ];
        for (line, [id, expected @ ..]) in cases {
            let headers: Vec<&str> = line.split(',').collect();
            let normal: Vec<String> = headers.iter().map(|header| normalise(header)).collect();
            let export = Export::recognise(&normal).unwrap();
            let columns = export.columns(&normal, &[]);
            let found = Role::REQUIRED.map(|role| columns.get(role).map_or("", |column| headers[column]));
            assert_eq!((export.id, found), (*id, *expected));
        }
        assert!(Export::recognise(&["customer".to_owned()]).is_none());
    }
}
