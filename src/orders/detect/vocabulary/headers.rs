//! Headers of the roles, and qualifiers ignored when matching them.

use crate::orders::detect::role::Role;

/// Qualifiers ignored when matching headers: currencies, “tax included”, billing rather than shipping.
#[rustfmt::skip]
pub const QUALIFIERS: &str = "eur|euro|usd|gbp|bgn|pln|mkd|czk|huf|ron|лв|лева|евро|ден|денари|zł|kč|incl vat|\
    including vat|inc tax|tax incl|tax included|including tax|vat incl|ttc|in currency signed|signed|in currency|\
    inc vat|\
    with vat|incl tax|with tax|gross|base|purchased|billing|с ддс|вкл ддс|с включен ддс|со ддв|s dph|\
    vrátane dph|km ga|koos km ga|z vat|brutto";

/// Qualifiers of amounts before tax.
#[rustfmt::skip]
pub const BEFORE_TAX: &str = "excl vat|excluding vat|ex vat|without vat|excl tax|net|без ддс|без ддв|bez dph|km ta|\
    bez vat|netto";

/// Normalised names of a unit price, without qualifiers.
#[rustfmt::skip]
pub const UNIT_PRICES: &str = "unit price|unitprice|price per unit|item price each|price each|price|ед цена|\
    единична цена|цена|\
    единечна цена|ühiku hind|ühikuhind|tükihind|hind|jednotková cena|cena za kus|cena za jednotku|cena|\
    cena jednostkowa|cena szt";

/// Normalised headers of a role, the most reliable first, separated by bars.
#[rustfmt::skip]
pub fn header_names(role: Role) -> &'static str {
    match role {
        Role::Customer => "customer unique id|customer id|customerid|customer|customer number|customer no|\
            customer code|customer email|customer e mail|purchase email|client id|\
            client|user id|userid|user pseudo id|member id|household key|buyer user id|buyer username|buyer user name|\
                buyer login|buyer id|buyer email|contact email|absender e mail adresse|from email address|sender email|\
                from email|party record name|party|partner|\
            invoice partner display name|partner display name|customer display name|email|e mail|\
            email address|email billing|billing email|buyer|customer name|buyer name|client name|bill to name|\
            full name|shipping name|billing name|bill full name|cardholder name|клиент|клиент id|id клиент|\
                id на клиент|номер на клиент|клиентски номер|клиентски код|\
            код на клиент|купувач|имейл|ел поща|е поща|потребител|контрагент|получател|име на клиент|\
            име на клиента|име на купувач|клиент име|имя клиента|купец|купувач id|корисник|е пошта|\
            име и презиме|klient|kliendi id|kliendi nr|kliendi number|kliendinumber|kliendi kood|kliendikood|\
            ostja|e post|epost|kliendi nimi|klient nimi|ostja nimi|zákazník|zakaznik|id zákazníka|\
            číslo zákazníka|kód zákazníka|zákaznícke číslo|odberateľ|kupujúci|meno zákazníka|názov zákazníka|\
            názov odberateľa|názov firmy|meno a priezvisko|id klienta|numer klienta|nr klienta|kod klienta|\
            kupujący|nabywca|kontrahent|adres e mail|nazwa klienta|nazwa kontrahenta|nazwa nabywcy|\
            imię i nazwisko|kunde|kundennummer|kunden nr|kunde e mail|client email|nom du client|nom client|\
                zákazník e mail|cliente|correo electrónico",
        Role::Date => "order date|order purchase timestamp|date add|date added|ordered on|ordered at|ordered|bought at|\
            bought on|order placed at|purchased on|purchased at|purchase date|date|purchase date|transaction date|\
            sale date|sales date|created at|date created|created on|created|\
            created utc|created date utc|created date|event time|invoice date|invoice bill date|invoicedate|orderdate|\
                event date|event timestamp|paid at|\
            payment date|timestamp|datetime|date time|order created|day|дата|дата на поръчка|дата на поръчката|\
            дата на продажба|дата на покупка|дата на фактура|дата на издаване|дата на документ|дата на плащане|\
            датум|датум на нарачка|датум на продажба|датум на фактура|датум на издавање|kuupäev|\
            tellimuse kuupäev|ostukuupäev|ostu kuupäev|müügikuupäev|müügi kuupäev|arve kuupäev|arvekuupäev|\
            makse kuupäev|dátum|datum|dátum objednávky|dátum nákupu|dátum predaja|dátum vystavenia|\
            dátum faktúry|dátum dodania|dátum úhrady|vystavené|data|data zamówienia|data zakupu|data sprzedaży|\
            data transakcji|data wystawienia|data faktury|data płatności|data utworzenia|data dodania|bestelldatum|\
                rechnungsdatum|date de commande|fecha|fecha del pedido|data ordine|dátum vytvorenia|dátum a čas|\
                дата на създаване|дата на креирање|loomise kuupäev|date order",
        Role::Amount => "total paid tax incl|total paid real|total paid|price to pay|total to pay|amount to pay|to pay|\
            order total|order total amount|grand total|amount charged|charged|charged amount|amount paid|paid amount|\
            amount|total|total amount|sale price|g t|total collected|total sales|\
            total price|line total|linetotal|lineitem total|item total|revenue|sales|sales amount|net sales|\
                order value|\
            order amount|value|spend|gross sales|dollar value|purchase revenue|payment value|payment amount|paid|\
                amount paid|item price|sum|\
            gross|gross amount|subtotal|сума|обща сума|крайна сума|сума на поръчката|общо|обща стойност|стойност|\
                за плащане|износ|\
            вкупен износ|вкупно|вкупна сума|за плаќање|summa|kokku|tellimuse summa|arve summa|kogusumma|\
            summa kokku|maksumus|tasuda|suma|celková suma|čiastka|celkom|spolu|cena celkom|celková cena|\
            cena spolu|na úhradu|kwota|kwota zamówienia|wartość|wartość zamówienia|wartość sprzedaży|razem|\
            do zapłaty|brutto|price|unit price|unitprice|price per unit|price each|цена|ед цена|единична цена|\
            единечна цена|hind|ühiku hind|ühikuhind|tükihind|cena|jednotková cena|cena za kus|cena za jednotku|\
            cena jednostkowa|betrag|gesamt|gesamtbetrag|gesamtsumme|montant|montant total|total ttc|importe|\
                importe total|importo|totale|celkem|cena celkem",
        Role::Order => "order id|order reference|orderid|order|order number|order no|order nr|order #|invoice|\
            invoice id|invoice no|\
            invoiceno|invoice number|transaction id|transaction|receipt|receipt number|basket id|поръчка|\
            номер на поръчка|поръчка номер|поръчка no|фактура|номер на фактура|документ|касова бележка|нарачка|\
            број на нарачка|број на фактура|бр на фактура|бр на нарачка|сметка|tellimus|tellimuse number|\
            tellimuse nr|tellimuse id|arve|arve nr|arve number|kviitung|objednávka|číslo objednávky|\
            č objednávky|id objednávky|faktúra|číslo faktúry|č faktúry|číslo dokladu|doklad|variabilný symbol|\
            zamówienie|numer zamówienia|nr zamówienia|id zamówienia|faktura|numer faktury|nr faktury|\
            numer dokumentu|nr dokumentu|paragon|purchase id|reference|référence|bestellnummer|numéro de commande|\
                transaktionscode|numer|number|номер|číslo|code",
        Role::Product => "product|product name|product title|item name|lineitem name|item|item description|description|\
            product id|sku|lineitem sku|stockcode|stock code|category|продукт|име на продукт|артикул|стока|\
            наименование|описание|производ|име на производ|назив|toode|toote nimi|tootenimi|nimetus|kaup|\
            artikkel|kirjeldus|produkt|názov produktu|názov tovaru|tovar|položka|názov položky|popis|towar|\
            nazwa produktu|nazwa towaru|nazwa|pozycja|opis|order lines product|order lines product display name|\
                invoice lines product|produit|artikel",
        Role::Status => "status|status name|status in payment|order state|current state|order status|financial status|\
            payment status|state|transaction status|result|payment result|outcome|резултат|tulemus|výsledok|wynik|\
            статус|статус на поръчка|\
            статус на поръчката|състояние|состојба|статус на нарачка|olek|staatus|tellimuse olek|stav|\
            stav objednávky|stan|status zamówienia|status płatności|état|etat|statut|estado|stato|bestellstatus",
        Role::Currency => "currency|curr|currency record name|währung|devise|moneda|valuta|měna|currency code|\
            order currency|валута|valuuta|mena|waluta",
        Role::CategorySpend => "category spend|categoryspend|total category spend|wallet",
        Role::Score => "score|nps|nps score|rating|оценка|оцена|hinne|hodnotenie|ocena",
        Role::Cost => "cost|cogs|cost of goods|себестойност|набавна вредност|kulu|omahind|náklady|nákupná cena|koszt|\
            koszt własny",
        Role::Country => "country|billing country|shipping country|ship country|country code|държава|страна|земја|\
            држава|riik|\
            krajina|štát|kraj",
        Role::Quantity => "quantity|qty|quantity purchased|количество|к во|кол|бр|брой|количина|kogus|hulk|množstvo|\
            počet kusov|počet|ks|ilość|liczba sztuk|szt",
        Role::Refunded => "refunded amount|partial refund|amount refunded|total refunded|refunded|refunded total|\
            order refund amount|\
            refund amount|възстановена сума|вратен износ|tagastatud summa|vrátená suma|kwota zwrotu",
        Role::Cancelled => "cancelled at|date cancelled|date canceled|canceled at|cancelled on|cancelled date",
    }
}

/// Normalised headers of the order or payment that a row of money back refers to.
#[rustfmt::skip]
pub const REFERENCES: &str = "parent id|parent|parent order|parent order id|parent order number|reference txn id|\
    reference transaction id|original order|original order id|original order number|original transaction|\
    original transaction id|refunded order|refunded order id|related order|related order id|related transaction|\
    zugehöriger transaktionscode|numer referencyjny transakcji|numer transakcji źródłowej|\
    id de transaction de référence|id transaccion de referencia";

/// Normalised headers of transactions, to which references of transactions belong.
pub const TRANSACTIONS: &str = "transaction id|transaktionscode|numer transakcji|id transakcji|numéro de transaction|\
    id de transaction|id de transacción|codice transazione";

/// Normalised headers of a given name.
pub const FIRST_NAMES: &str = "first name|firstname|given name|billing first name|vorname|prénom|imię|meno|krstné meno|\
    eesnimi|име|jméno|nombre|nome";
/// Normalised headers of a family name.
pub const LAST_NAMES: &str = "last name|lastname|surname|family name|billing last name|nachname|nom|nazwisko|\
    priezvisko|perekonnanimi|фамилия|презиме|příjmení|apellido|apellidos|cognome";
/// Normalised headers of amounts of a line, which add up within an order.
pub const LINE_AMOUNTS: &str =
    "line total|linetotal|lineitem total|item total|line amount|row total|lineitem price|item price";
