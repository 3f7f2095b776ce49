//! Headers of the roles, and qualifiers ignored when matching them.

use std::sync::LazyLock;

use super::words::DOCUMENTS;
use super::{is_one_of, says};
use crate::math::ranking::sort_by;
use crate::orders::detect::role::Role;
use crate::tables::header::without_diacritics;

/// Qualifiers ignored when matching headers: currencies, “tax included”, billing rather than shipping.
#[rustfmt::skip]
pub const QUALIFIERS: &str = "eur|euro|usd|gbp|bgn|pln|mkd|czk|huf|ron|rsd|bam|chf|sek|nok|dkk|лв|лева|евро|ден|денари|zł|kč|incl vat|\
    including vat|inc tax|tax incl|tax included|including tax|vat incl|ttc|in currency signed|signed|in currency|\
    incl tip|including tip|with tip|incl shipping|including shipping|with shipping|incl delivery|utc|gmt|\
    inc vat|incl|inkl|included|tax included|including taxes|incl taxes|inc taxes|with taxes|taxes included|\
    with vat|incl tax|with tax|gross|base|purchased|billing|fakturácia|fakturačný|fakturační|с ддс|вкл ддс|\
    с включен ддс|със знак|със ддс|во валута|във валута|базово|закупено|со ддв|s dph|vrátane dph|vč dph|\
    včetně dph|km ga|koos km ga|käibemaksuga|z vat|w walucie|ze znakiem|brutto|mit mwst|inkl mwst|inkl ust|\
    su pvm|ar pvn|con iva|iva incluido|iva inclusa|ivato|tvac|in cents|cents|cent amount|in cent|minor units|in minor units|\
    pence|in pence|grosze|w groszach|haléře|v haléřích|centy|v centoch|sentides|стотинки|в стотинки|centimes|en centimes|\
    record name|nazwa rekordu|име на запис|bezeichnung des datensatzes|nombre del registro|nom de l enregistrement|\
    nome del record|nom d enregistrement|įrašo pavadinimas|název záznamu|názov záznamu|kirje nimi|ieraksta nosaukums";

/// Qualifiers of amounts before tax.
#[rustfmt::skip]
pub const BEFORE_TAX: &str = "excl vat|excluding vat|ex vat|without vat|excl tax|excluding tax|ex tax|excluding taxes|excl taxes|before taxes|untaxed|excl|\
    exkl|net|без ддс|без ддв|без данък|без данъци|bez dph|km ta|käibemaksuta|bez vat|bez podatku|netto|ohne mwst|zzgl mwst|\
    be pvm|bez pvn|sin iva|hors taxe|ht";

/// Normalised names of a unit price, without qualifiers.
#[rustfmt::skip]
pub const UNIT_PRICES: &str = "unit price|unitprice|price per unit|item price each|price each|price|ед цена|\
    единична цена|цена|\
    единечна цена|ühiku hind|ühikuhind|tükihind|hind|jednotková cena|cena za kus|cena za jednotku|cena|\
    cena jednostkowa|cena szt|preis|einzelpreis|stückpreis|prix|prix unitaire|precio|precio unitario|prezzo|\
    prezzo unitario|kaina|vieneto kaina|vienības cena";

/// Names of all roles with the place of each among those of its role, in the order of the names.
static NAMES: LazyLock<Vec<(&str, Role, usize)>> = LazyLock::new(|| {
    let of_role =
        |role: Role| header_names(role).split('|').enumerate().map(move |(place, name)| (name, role, place));
    let mut names: Vec<_> = Role::ALL.into_iter().flat_map(of_role).collect();
    sort_by(&mut names, |a, b| a.0.cmp(b.0));
    names
});

/// [`NAMES`] with diacritics as they are without them.
static PLAIN_NAMES: LazyLock<Vec<(String, Role, usize)>> = LazyLock::new(|| {
    let plain = |&(name, role, place): &(&str, Role, usize)| {
        let plain: String = name.chars().map(without_diacritics).collect();
        (plain.is_ascii() && plain != name).then_some((plain, role, place))
    };
    let mut names: Vec<_> = NAMES.iter().filter_map(plain).collect();
    sort_by(&mut names, |a, b| a.0.cmp(&b.0));
    names
});

/// The role that a normalised header names, and the rank of the name in [`header_names`], from 0 for the most reliable.
///
/// ```
/// use regulars::orders::detect::role::Role;
/// use regulars::orders::detect::vocabulary::headers::role_named;
///
/// assert_eq!(role_named("customer unique id"), Some((Role::Customer, 0)));
/// assert_eq!(role_named("castka"), role_named("částka"));
/// assert_eq!(role_named("colour"), None);
/// ```
pub fn role_named(header: &str) -> Option<(Role, usize)> {
    if let Ok(found) = NAMES.binary_search_by(|(name, ..)| (*name).cmp(header)) {
        let (_, role, place) = NAMES[found];
        return Some((role, place));
    }
    if !header.is_ascii() {
        return None;
    }
    let found = PLAIN_NAMES.binary_search_by(|(name, ..)| name[..].cmp(header)).ok()?;
    let (_, role, place) = PLAIN_NAMES[found];
    Some((role, place))
}

/// Normalised headers of a role, the most reliable first, separated by bars.
#[rustfmt::skip]
pub fn header_names(role: Role) -> &'static str {
    match role {
        Role::Customer => "customer unique id|customer id|customerid|customer|customer number|customer no|\
            customer code|customer email|customer e mail|purchase email|client id|\
            client|user id|userid|user pseudo id|member id|household key|buyer user id|buyer username|buyer user name|\
                buyer login|buyer id|buyer email|buyer e mail|contact email|contact e mail|absender e mail adresse|from email address|sender email|\
                from email|party record name|party|partner|\
            invoice partner display name|partner display name|customer display name|email|e mail|\
            email address|email billing|billing email|buyer|customer name|buyer name|client name|bill to name|\
            full name|shipping name|billing name|bill full name|cardholder name|клиент|клиент id|id клиент|\
                id на клиент|номер на клиент|клиентски номер|клиентски код|\
            код на клиент|купувач|партньор|контрагент|имейл|ел поща|е поща|получател|име на клиент|\
            име на клиента|име на купувач|клиент име|имя клиента|име на контрагента за фактуриране|купец|купувач id|корисник|е пошта|\
            име и презиме|klient|kliendi id|kliendi nr|kliendi number|kliendinumber|kliendi kood|kliendikood|\
            ostja e post|kliendi e post|ostja|e post|epost|kliendi nimi|klient nimi|ostja nimi|zákazník|zakaznik|id zákazníka|\
            číslo zákazníka|kód zákazníka|zákaznícke číslo|odberateľ|kupujúci|meno zákazníka|názov zákazníka|\
            názov odberateľa|názov firmy|meno a priezvisko|id klienta|numer klienta|nr klienta|kod klienta|\
            kupujący|nabywca|kontrahent|adres e mail|nazwa klienta|nazwa kontrahenta|nazwa nabywcy|\
            imię i nazwisko|kunde|kundennummer|kunden nr|kunde e mail|client email|nom du client|nom client|\
                zákazník e mail|cliente|correo electrónico|user email|user e mail|member email|payer email|payer name|\
                guest name|guest names|guest email|guest|booked by|contact name|contactname|attendee email|loyalty card|\
                card number|nr karty|numer karty|číslo karty|номер на карта|номер на карту|kaardi number|kaardi nr|kartennummer|\
                kundenkarte|numéro de carte|número de tarjeta|numero carta|member number|membership number|company|company name|phone|phone number|\
                nazwa wyświetlana partnera faktury|nazwa wyświetlana partnera|partner faktury|показвано име на партньора|\
                показвано име на партньора във фактурата|партньор по фактура|strona|kundenname|name des käufers|\
                nutzername des käufers|käufer|e mail des käufers|adresse e mail|e mail fakturácia|firma|pirkėjas|\
                klientas|el paštas|klients|pircējs|e pasts|nome cliente|nombre cliente|acheteur|потребител|\
            kunden id|kunde name|kundennr|kunden nummer|e mail adresse|email adresse|besteller|auftraggeber|\
            debitor|debitorennummer|vollständiger name|id client|code client|numéro client|n client|nom complet|\
            adresse mail|e mail client|courriel|nom de l acheteur|nom et prénom|id cliente|id de cliente|\
            código de cliente|código cliente|nombre del cliente|nombre y apellidos|correo|email del cliente|\
            comprador|nombre del comprador|codice cliente|nominativo|ragione sociale|email cliente|\
            indirizzo email|acquirente|nome e cognome|nome completo|jméno zákazníka|jméno a příjmení|odběratel|\
            e mail zákazníka|kupující|název zákazníka|název firmy|kliento id|kliento nr|kliento kodas|\
            kliento vardas|kliento el paštas|pirkėjo vardas|vardas pavardė|vardas ir pavardė|klienta id|\
            klienta nr|klienta kods|klienta vārds|klienta e pasts|pircēja vārds|vārds uzvārds|vārds un uzvārds|\
            e mail nabywcy|email nabywcy|e mail klienta|email klienta|e mail kupującego|имейл на клиента|\
            е пошта на купувач|kliendi email|e mail kupujúceho|consumer name|shopper email|\
            consumer email|shopper reference|kunde navn|kundenavn|klant|klantnummer|klantnaam|kund|kundnummer|\
            kundnamn|asiakas|asiakasnumero|asiakasnro|id kupującego|login kupującego|nick kupującego|nazwa kupującego|payer|payer id|\
            payer e mail|account e mail|account email|receipt email|guest e mail|contact e mail address|order e mail|billing e mail|invoice email|\
            invoice e mail|order email|customer key|customer identifier|\
            customer uuid|billing details email|consumer id|shopper id|id kupujúceho|meno kupujúceho|id купувача|\
            ostja id|käufer id|id acheteur|id comprador|id acquirente|pirkėjo id|pircēja id|client no|client number|client code|\
            client ref|client reference|id customer|id user|id buyer|customer ref|customer reference|buyer no|buyer number|\
            kontakt|partei|tiers|retailer|retailer name|partner id name|partner id|\
            kunnr|ügyfél|vevő|vásárló|entreprise|société|empresa|azienda|unternehmen|spoločnosť|společnost|компания|фирма|компанија|\
            ettevõte|įmonė|uzņēmums|zákazník meno|klient název|klient nazwa|klientas pavadinimas|klients nosaukums|\
            cliente nombre|cliente nome|client nom|contact id|display name|sort name|sold to party|sold to pt|sold to|\
            bill to party|denominazione cliente|комитент|custkey|o custkey|cust key|saaja|\
            name 1|third party|third party name|contact|de l adresse email|de l adresse e mail|indirizzo email mittente|indirizzo e mail mittente|\
            nombre del contacto a mostrar en la factura|nombre a mostrar del contacto de la factura|\
            anzeigename des rechnungspartners|nom d affichage du partenaire de la facture|\
            nome visualizzato partner fattura|osapool|subjekt|kontrahentas|controparte|tercero|име за сметка|rachunek na dane|účet na jméno|rechnung auf namen|facturar a nombre|\
            nom fact|fakturiraj|számla a névre|fattura per nome|наплати на името|stuur rekening op naam|facturare pe numele|\
            fakturované na meno|faktura till|faktureringsnavn|laskutettavan nimi|fakturer til navn|objednávateľ|objednatel|kupac|naručitelj|\
            username|user name|kto|kdo|wer|kes|кой|кој|kto kúpil|kdo koupil|kto kupił|кой купи|kes ostis|delivery name|ship to name",
        Role::Date => "order date|order purchase timestamp|erstellungsdatum|booked|date add|date added|ordered on|ordered at|ordered|bought at|\
            bought on|order placed at|purchased on|purchased at|purchase date|date|transaction date|\
            sale date|sales date|vytvorená|vytvorené|vytvořená|креирана|loodud|koostatud|t dat|o orderdate|created at|date created|created on|created|\
            created utc|created date utc|created date|event time|invoice date|invoice bill date|invoicedate|orderdate|\
                event date|event timestamp|paid at|\
            payment date|timestamp|datetime|date time|order created|day|дата|дата на поръчка|дата на поръчката|\
            дата на продажба|дата на покупка|дата на фактура|дата на фактурата|дата на издаване|дата на документ|дата на плащане|\
            датум|датум на нарачка|датум на продажба|датум на фактура|датум на издавање|kuupäev|\
            tellimuse kuupäev|ostukuupäev|ostu kuupäev|müügikuupäev|müügi kuupäev|arve kuupäev|arvekuupäev|\
            makse kuupäev|dátum|datum|dátum objednávky|dátum nákupu|dátum predaja|dátum vystavenia|\
            dátum faktúry|dátum dodania|dátum úhrady|vystavené|data|data zamówienia|data zakupu|data sprzedaży|\
            data transakcji|data wystawienia|data faktury|data płatności|data utworzenia|data dodania|bestelldatum|\
                rechnungsdatum|date de commande|fecha|fecha del pedido|data ordine|dátum vytvorenia|dátum a čas|\
                дата на създаване|дата на креирање|loomise kuupäev|date order|закупена на|belegdatum|buchungsdatum|\
                kaufdatum|verkauft am|auftragsdatum|date de facture|date facture|date d achat|date de création|\
                date commande|fecha pedido|fecha factura|fecha de factura|fecha de compra|fecha de venta|\
                data fattura|data documento|data di acquisto|datum objednávky|datum vytvoření|datum vystavení|\
                datum nákupu|datums|pasūtījuma datums|užsakymo data|pirkimo data|sąskaitos data|checkout completed at|\
                contribution date|date received|received date|receive date|post date|donation date|date of donation|gift date|receipt date|booked on|order placed|data faktury rachunku|date created gmt|\
            erstellt am|erstellt|angelegt am|bestellt am|datum der bestellung|verkaufsdatum|datum uhrzeit|\
            datum und uhrzeit|zeitstempel|date de la commande|date de vente|date vente|date et heure|date heure|\
            date de transaction|créé le|commandé le|fecha de creación|fecha venta|fecha compra|fecha y hora|\
            fecha de pedido|fecha de transacción|creado el|data dell ordine|data e ora|data vendita|\
            data acquisto|data di vendita|data transazione|data di creazione|data creazione|datum prodeje|\
            datum faktury|vytvořeno|objednáno|datum a čas|datum transakce|pardavimo data|data ir laikas|sukurta|\
            pirkuma datums|pārdošanas datums|rēķina datums|erdat|audat|fkdat|rendelés dátuma|izveidots|datums un laiks|ordredato|bestillingsdato|\
            orderdatum|besteldatum|aankoopdatum|beställningsdatum|tilauspäivä|tilauspvm|ostopäivä|placed at|placed on|placed|order placed on|date placed|date ordered|\
            ordered date|order date time|order datetime|order time|order timestamp|sold on|sold at|sale time|\
            transaction time|data złożenia|data złożenia zamówienia|data i godzina|\
            дата и час|дата на създаване на поръчката|поръчана на|поръчано на|дата и време|нарачана на|tellitud|\
            ostetud|objednané|objednané dňa|dátum vytvorenia objednávky|datum vytvoření objednávky|objednáno dne|\
            commandée le|data creazione ordine|užsakyta|pasūtīts|document date|doc date|нарачано на|нарачано|купено на|\
            креирано на|креирано|издадена на|поръчано|закупено на|създадена на|създадено на|zamówiono|zakupiono|zakúpené|\
            zakoupeno|koupeno na|comprado en|vásárlás ideje|acquistato su|gekocht op|cumpărat la|köpdatum|købt den|kupiono dnia|ordinato il|acquistato il|pedido el|comprado el|gekauft am|acheté le|nopirkts",
        Role::Amount => "total paid tax incl|total paid real|total paid|price to pay|total to pay|amount to pay|to pay|grand total|order total|\
            order total amount|invoice total|invoice amount|receipt amount|bill total|bill amount|check total|\
            check amount|ticket total|basket total|cart total|basket value|o totalprice|amount charged|charged|charged amount|paid amount|amount|total|\
            total amount|sale price|g t|total collected|total sales|total price|extended price|line total|linetotal|lineitem total|\
            item total|revenue|sales|sales amount|net sales|order value|order amount|value|spend|gross sales|\
            dollar value|purchase revenue|payment value|payment amount|paid|amount paid|item price|sum|gross|\
            gross amount|gross transaction amount|transaction gross amount|avant commission|betrag in hauswährung|betrag in belegwährung|total due|subtotal|обща сума|крайна сума|сума на поръчката|сума|общо|общ|обща стойност|стойност|за плащане|\
            вкупен износ|вкупна сума|износ|вкупно|за плаќање|tellimuse summa|arve summa|kogusumma|kõik kokku|summa|kokku|\
            summa kokku|maksumus|tasuda|celková suma|suma ogólna|suma|čiastka|celkom|spolu|cena celkom|celková cena|cena spolu|\
            na úhradu|kwota|kwota zamówienia|wartość|wartość zamówienia|wartość sprzedaży|razem|do zapłaty|brutto|\
            razem do zapłaty|łącznie do zapłaty|suma do zapłaty|łączna kwota|kwota całkowita|kwota łączna|\
            wartość całkowita|łączna wartość|amount total|price total|total value|order sum|sale amount|sale total|\
            sale value|payment total|amount in total|kogu summa|koondsumma|celková hodnota|hodnota objednávky|\
            celková platba|обща цена|обща стойност на поръчката|стойност на поръчката|вкупна цена|вредност|\
            вкупна вредност|gesamtbetrag|gesamtsumme|betrag|gesamt|montant total|total général|montant|total ttc|importe total|\
            total general|importe|importo totale|totale generale|importo|totale|celkový součet|celkem|cena celkem|celkem k úhradě|receipt total|total incl|price incl|\
            order price|total charged|suma objednávky|tellimuse kogusumma|общо за плащане|total con iva|\
            total con impuestos|totale ordine|totale fattura|totale documento|rechnungsbetrag|bruttobetrag|\
            gesamtpreis|endbetrag|summe|montant ttc|total commande|bendra suma|kopā|kopsumma|iš viso|brut|bruto|lordo|\
            sprzedaż netto|nettoumsatz|chiffre d affaires net|ventas netas|vendite nette|нетни продажби|netomüük|čistý predaj|čisté tržby|нето продажба|total pedido|total factura|\
            bruttopreis gesamt|bruttopreis|bruttosumme|rechnungssumme|bestellsumme|bestellwert|umsatz|endsumme|\
            zahlbetrag|bezahlter betrag|total payé|montant payé|prix total|net à payer|montant de la commande|\
            total pagado|importe pagado|precio total|total a pagar|total del pedido|importe del pedido|totale pagato|\
            importo pagato|prezzo totale|totale da pagare|totale complessivo|částka|celková částka|\
            cena objednávky|order full price|full price|celková cena objednávky|tržba|mokėtina suma|užsakymo suma|apmokėta suma|kopējā summa|\
            pasūtījuma summa|apmaksai|kopējā cena|netwr|beløb|total beløb|bedrag|iznos|ukupno|totaal|totaalbedrag|belopp|totalbelopp|yhteensä|\
            amount submitted for settlement|total price number|végösszeg|összeg|fizetendő|bruttó végösszeg|\
            price|unit price|unitprice|price per unit|price each|цена|ед цена|единична цена|единечна цена|hind|\
            ühiku hind|ühikuhind|tükihind|cena|jednotková cena|cena za kus|cena za jednotku|cena jednostkowa|preis|\
            einzelpreis|stückpreis|prix|prix unitaire|precio|precio unitario|prezzo|prezzo unitario|kaina|\
            vieneto kaina|vienības cena|amount due|платено|zaplaceno|zaplatené|zapłacono|bezahlt|payé|pagado|pagato|makstud",
        Role::Order => "order id|increment id|order ref|receipt id|receipt no|reservation number|pasūtījuma nr|užsakymo nr|numero ordine|n facture|nº pedido|belegnummer|поръчка #|transaction number|order reference|orderid|order|order number|order no|order nr|order #|invoice|\
            invoice id|invoice no|\
            invoiceno|invoice number|transaction id|transaction|receipt|receipt number|basket id|поръчка|\
            номер на поръчка|поръчка номер|поръчка no|фактура|номер на фактура|документ|касова бележка|нарачка|\
            број на нарачка|број на фактура|бр на фактура|бр на нарачка|сметка|tellimus|tellimuse number|\
            tellimuse nr|tellimuse id|arve|arve nr|arve number|kviitung|objednávka|číslo objednávky|\
            č objednávky|id objednávky|faktúra|číslo faktúry|č faktúry|číslo dokladu|doklad|variabilný symbol|\
            zamówienie|numer zamówienia|nr zamówienia|id zamówienia|faktura|numer faktury|nr faktury|\
            numer dokumentu|nr dokumentu|paragon|purchase id|reference|référence|bestellnummer|numéro de commande|\
                transaktionscode|numer|number|номер|číslo|code|\
            bestellung|bestell nr|bestellnr|bestell id|auftragsnummer|auftrag|auftragsnr|auftrags nr|\
            rechnungsnummer|rechnung|rechnungsnr|rechnung nr|beleg|belegnr|commande|n commande|n de commande|\
            numéro de facture|facture|n facture client|pedido|número de pedido|n pedido|\
            nº de pedido|id pedido|número de factura|nº factura|factura|ordine|n ordine|id ordine|\
            numero d ordine|fattura|numero fattura|n fattura|číslo faktury|č faktury|vbeln|rendelésszám|rendelés|užsakymas|užsakymo numeris|\
            užsakymo id|sąskaita|sąskaitos nr|sąskaitos numeris|kvito nr|pasūtījums|pasūtījuma numurs|\
            pasūtījuma id|rēķins|rēķina nr|rēķina numurs|čeka nr|ordrenummer|ordernummer|bestelnummer|\
            tilausnumero",
        Role::Product => "product|product name|product title|item name|lineitem name|item|item description|description|\
            product id|sku|lineitem sku|stockcode|stock code|category|продукт|име на продукт|артикул|стока|\
            наименование|описание|производ|име на производ|назив|toode|toote nimi|tootenimi|nimetus|kaup|\
            artikkel|kirjeldus|produkt|názov produktu|názov tovaru|tovar|položka|názov položky|popis|towar|\
            nazwa produktu|nazwa towaru|nazwa|pozycja|opis|order lines product|order lines product display name|\
                invoice lines product|produit|artikel|\
            artikelname|artikelbezeichnung|bezeichnung|produktname|artikelnummer|artikel nr|artikelnr|\
            nom du produit|article|désignation|libellé|producto|nombre del producto|artículo|descripción|\
            prodotto|nome prodotto|articolo|descrizione|nome articolo|název produktu|zboží|název zboží|\
            název položky|prekė|prekės pavadinimas|produktas|pavadinimas|prekės kodas|prece|preces nosaukums|\
            produkts|nosaukums|preces kods|varenavn|produktnaam|tuote|tuotenimi",
        Role::Status => "status|status name|status in payment|order state|current state|order status|financial status|\
            payment status|state|transaction status|result|payment result|outcome|резултат|tulemus|výsledok|wynik|\
            статус|статус на поръчка|\
            статус на поръчката|състояние|состојба|статус на нарачка|olek|staatus|tellimuse olek|stav|\
            stav objednávky|stan|status zamówienia|status płatności|état|etat|statut|estado|stato|bestellstatus|\
            payment state|attendee status|invoice status|stan płatności|stan zamówienia|status płatności faktury|\
            stav platby|stav úhrady|platba stav|статус на плащане|статус на плаќање|makse olek|makse staatus|zahlungsstatus|\
            statut du paiement|estado del pago|stato pagamento|stato ordine|būsena|užsakymo būsena|statuss|állapot|\
            pasūtījuma statuss|checkout state|auftragsstatus|état de la commande|statut de la commande|statut commande|statut de paiement|\
            estado del pedido|estado pedido|estado de pago|stato dell ordine|stato del pagamento|mokėjimo būsena|\
            statusas|maksājuma statuss|ordrestatus|orderstatus|tilauksen tila",
        Role::Currency => "currency|waerk|pénznem|curr|currency record name|währung|devise|moneda|valuta|měna|currency code|\
            order currency|валута|valuuta|mena|waluta|valiuta|valūta|divisa|valuutta",
        Role::CategorySpend => "category spend|categoryspend|total category spend|wallet",
        Role::Score => "score|nps|nps score|rating|оценка|оцена|hinne|hodnotenie|ocena",
        Role::Cost => "доставна цена|покупна цена|cost|cogs|cost of goods|себестойност|набавна вредност|kulu|omahind|náklady|nákupná cena|koszt|\
            koszt własny|einkaufspreis|ek preis|wareneinsatz|selbstkosten|coût|coût d achat|prix d achat|coste|costo|\
            precio de coste|costo di acquisto|nákupní cena|savikaina|pašizmaksa|iepirkuma cena",
        Role::Country => "country|billing country|shipping country|ship country|country code|държава|страна|земја|\
            држава|riik|\
            krajina|štát|kraj|land|rechnungsland|lieferland|pays|pays de facturation|pays de livraison|país|país de facturación|\
            país de envío|paese|nazione|země|šalis|valsts|maa",
        Role::Channel => "channel|sales channel|marketing channel|order channel|acquisition channel|channel name|utm source|\
            source medium|traffic source|utm source medium|session source medium|first utm source|attribution source|\
            order source|source name|referring channel|utm campaign|campaign|campaign name|source|канал|канал на продажба|\
            канал за продажба|източник|кампания|продажен канал|извор|кампања|kanal|müügikanal|allikas|kampaania|kanál|\
            predajný kanál|zdroj|kampaň|kanał|kanał sprzedaży|źródło|kampania|vertriebskanal|quelle|kampagne|canal|\
            canal de vente|fuente|canale|canal de venta",
        Role::Quantity => "quantity|qty|quantity purchased|количество|к во|кол|бр|брой|количина|kogus|hulk|množstvo|\
            počet kusov|počet|ks|ilość|liczba sztuk|szt|menge|anzahl|stückzahl|quantité|qté|cantidad|unidades|quantità|q tà|qtà|množství|počet kusů|kiekis|\
            daudzums|skaits|antal|aantal|määrä",
        Role::Refunded => "refunded amount|partial refund|amount refunded|total refunded|refunded|refunded total|\
            order refund amount|\
            refund amount|reembolso parcial|remboursement partiel|teilerstattung|rimborso parziale|částečná refundace|\
            čiastočná refundácia|częściowy zwrot|osaline tagastus|dalinis grąžinimas|daļēja atmaksa|възстановена сума|вратен износ|tagastatud summa|vrátená suma|kwota zwrotu|erstatteter betrag|erstattungsbetrag|rückerstattungsbetrag|rückerstattung|montant remboursé|importe reembolsado|importo rimborsato|\
            vrácená částka|grąžinta suma|atmaksātā summa|zwrócono|wartość zwrotu|zwrot kwoty",
        Role::Cancelled => "deleted at|deleted on|date deleted|voided at|voided on|cancelled at|date cancelled|date canceled|canceled at|cancelled on|cancelled date|storniert am|stornodatum|date d annulation|annulé le|fecha de cancelación|cancelado el|\
            data annullamento|annullato il|datum storna|datum stornování|atšaukimo data|atcelšanas datums|\
            дата на отказ|дата на анулиране|анулирана на|data anulowania|anulowano dnia|dátum storna|\
            dátum zrušenia|tühistamise kuupäev|датум на откажување|cancel reason|cancellation reason|cancelled reason|\
            canceled reason|reason for cancellation|stornogrund|důvod storna|dôvod storna|dôvod zrušenia|powód anulowania|\
            причина за отказ|tühistamise põhjus|motif d annulation|motivo de cancelación|motivo annullamento|\
            abgru|reason for rejection|rejection reason|absagegrund|motif de refus|motivo de rechazo|motivo del rifiuto|\
            důvod odmítnutí|dôvod zamietnutia|powód odrzucenia",
        Role::Member => "member|is member|membership|membership status|membership tier|membership level|membership type|\
            member tier|member status|loyalty member|is loyalty member|loyalty programme|loyalty program|loyalty|loyalty tier|\
            loyalty status|loyalty level|loyalty club|loyalty programme member|loyalty program member|programme member|\
            program member|rewards member|rewards tier|vip|is vip|vip status|vip tier|vip level|vip customer|vip tier name|loyalty tier name|current tier|reward tier|\
            membership plan|tier|tier name|\
            customer tier|club member|club membership|club|член|членство|член на клуба|лоялна програма|\
            програма за лоялност|вип|ниво на лоялност|клуб|liige|liikmesus|püsiklient|püsikliendiprogramm|\
            kliendiprogramm|lojaalsusprogramm|klubi|klubi liige|člen|členstvo|člen klubu|vernostný program|vernostný klub|\
            vernostná úroveň|klub|член на клубот|програма за лојалност|ниво на лојалност|членка|członek|członkostwo|\
            członek klubu|program lojalnościowy|poziom lojalnościowy|uczestnik programu|mitglied|mitgliedschaft|membre|\
            miembro|membro",
        Role::MemberSince => "member since|joined|join date|joined at|joined on|joining date|date joined|membership start|\
            membership start date|membership date|member from|loyalty since|loyalty joined|loyalty join date|loyalty start date|\
            enrolled|enrolled at|enrolled on|enrolment date|enrollment date|programme joined|program joined|vip since|enrolled in loyalty|enrolled date|loyalty member since|membership since|\
            loyalty signup date|loyalty sign up date|rewards join date|vip join date|joined loyalty|joined programme|\
            joined program|programme join date|program join date|loyalty enrolment date|loyalty enrollment date|\
            loyalty enrolled at|\
            член от|дата на присъединяване|дата на включване|liige alates|liitumise kuupäev|liitumiskuupäev|liitus|\
            členom od|člen od|dátum vstupu|dátum pripojenia|член од|членува од|датум на приклучување|датум на зачленување|\
            członek od|data dołączenia|data przystąpienia|mitglied seit|membre depuis",
        Role::Coupon => "coupon|coupon code|coupons|coupon codes|coupon code s|coupons used|coupon used|promo code|promo codes|\
            promo|promotion code|promotion|discount code|discount codes|voucher|voucher code|voucher codes|\
            coupon items|coupon details|coupon name|applied coupon|applied coupons|used coupons|discount coupon|\
            discount name|promotion ids|promotional code|voucher name|offer code|код за отстъпка|\
            промо код|промокод|купон|код на купон|ваучер|sooduskood|kupong|kupongi kood|kupongikood|sooduskupong|\
            zľavový kód|kupón|kód kupónu|промотивен код|код за попуст|kod rabatowy|kupon|kod promocyjny|kod kuponu|\
            gutschein|gutscheincode|rabattcode|code promo|code de réduction|slevový kód|kupón kód",
        Role::Referral => "referral code|referral|referral codes|referred by|referred|is referred|referral id|referral name|\
            refer a friend code|friend code|invited by|invite code|invitation code|recommended by|recommendation code|\
            referrer code|referrer email|referrer e mail|referrer id|referrer name|referring customer|\
            referring customer id|referred by customer|referred by email|referral code used|advocate|advocate email|\
            advocate code|\
            препоръчан от|код за препоръка|код на препоръка|поканен от|препоръка|soovituskood|soovitas|soovitaja|\
            kutsekood|kutsus|odporúčací kód|kód odporúčania|odporučil|odporúčanie|pozval|препорачан од|\
            код за препорака|поканет од|препорака|kod polecenia|kod polecający|polecony przez|polecenie|zaproszony przez|\
            empfohlen von|empfehlungscode|parrain|code parrain",
        Role::Discount => "discount amount|discount|total discount|total discounts|discounts|discount total|order discount|\
            order discount amount|cart discount|cart discount amount|discount value|member discount|coupon amount|\
            отстъпка|сума на отстъпката|обща отстъпка|allahindlus|allahindluse summa|soodustus|zľava|suma zľavy|\
            zľava celkom|попуст|износ на попуст|rabat|kwota rabatu|wartość rabatu|rabatt|remise|descuento|sconto|sleva",
        Role::PointsIssued => "points earned|points issued|points awarded|points collected|earned points|loyalty points|\
            loyalty points earned|reward points|reward points earned|rewards earned|bonus points|points|събрани точки|\
            спечелени точки|начислени точки|бонус точки|точки|kogutud punktid|teenitud punktid|boonuspunktid|punktid|\
            získané body|pripísané body|vernostné body|body|освоени поени|собрани поени|поени|naliczone punkty|\
            zdobyte punkty|przyznane punkty|punkty",
        Role::PointsRedeemed => "points redeemed|points used|points spent|redeemed points|used points|loyalty points redeemed|\
            loyalty points used|reward points redeemed|reward points used|използвани точки|изразходвани точки|\
            kasutatud punktid|lunastatud punktid|použité body|uplatnené body|искористени поени|потрошени поени|\
            wykorzystane punkty|użyte punkty|zrealizowane punkty",
    }
}

/// Normalised headers of the order or payment that a refund row refers to.
#[rustfmt::skip]
pub const REFERENCES: &str = "parent id|parent|post parent|parent order|parent order id|parent order number|reference txn id|\
    reference transaction id|original order|original order id|original order number|original transaction|\
    original transaction id|refunded order|refunded order id|related order|related order id|related transaction|\
    zugehöriger transaktionscode|numer referencyjny transakcji|numer transakcji źródłowej|pomocniczy numer transakcji|refunded transaction id|\
    id de transaction de référence|numéro de la transaction de référence|id transaccion de referencia|id de referencia de trans|\
    id transazione di riferimento|codice transazione di riferimento";

/// Phrases of a header that says “original”, “related”, “refunded” or “to …”.
const ORIGINALS: &str = "originating|pierwotn*|parent|related|refunded|reversed|corrected|source transaction|linked|ursprüng*|original*|\
    zugehörig*|bezug|storno zu|origine|lié|liée|associé*|riferimento|relacionad*|rectificad*|de origen|\
    pôvodn*|původn*|opravovan*|dobropisovan*|korygowan*|oryginaln*|źródłow*|powiązan*|zwracan*|към|първоначал*|оригинал*|свързан*|сторниран*|\
    кон|изворн*|поврзан*|algne|algse|seotud|krediteeritav*|pirminė|pirminis|susijus*|kredituojam*|sākotnēj*|saistīt*|pôv|k dokladu|k faktúre|\
    k objednávke|k faktuře|k objednávce|k účtence|do faktury|do paragonu|do zamówienia|zu rechnung|zu beleg|zu bestellung";
/// Words for records, besides documents, that refund rows refer to.
const REFERRED: &str = "reference|transaction|payment|charge|txn|psp|transakcji|transaktion*|zahlung|paiement|pago|pagamento|\
    бележка|бон|операция|трансакция|сметка|kviitung|kviitungi|tehing*|účtenk*|dokladu|doklad|paragon*|platb*|płatności|zamówieni*";

/// True if a normalised header names the order, payment or document that a refund row refers to.
///
/// ```
/// use regulars::orders::detect::vocabulary::headers::is_reference;
///
/// assert!(is_reference("parent id") && is_reference("original psp reference") && is_reference("към бележка №"));
/// assert!(!is_reference("original price") && !is_reference("reference") && !is_reference("refunded amount"));
/// ```
pub fn is_reference(header: &str) -> bool {
    is_one_of(header, REFERENCES)
        || says(header, ORIGINALS)
            && (says(header, REFERRED) || says(header, DOCUMENTS))
            && !says(header, NO_REFERENCES)
}

/// Words of a header about another property of an original or related document, not its identity.
const NO_REFERENCES: &str = "amount|price|total|sum|value|date|day|status|state|type|method|currency|quantity|qty|tax|vat|at|on|name|\
    сума|стойност|цена|дата|статус|kwota|wartość|data|cena|betrag|preis|datum|summe|montant|prix|importe|fecha|importo|prezzo|\
    suma|čiastka|částka|dátum|summa|kuupäev";

/// Normalised headers of transactions, to which references of transactions belong.
pub const TRANSACTIONS: &str = "transaction id|transaktionscode|numer transakcji|id transakcji|numéro de transaction|\
    id de transaction|id de transacción|id transazione|codice transazione";

/// Phrases of a normalised header whose amounts are converted into one currency.
const CONVERTED: &str = "signed|converted|in usd|in eur|base currency|shop currency|със знак|ze znakiem";
/// Phrases of a header whose amounts are in the currency of each document.
const NOT_CONVERTED: &str = "in currency|във валута|w walucie";

/// True if the amounts of a column are in one currency, regardless of a currency column.
pub fn is_converted(header: &str) -> bool {
    says(header, CONVERTED) && !says(header, NOT_CONVERTED)
}

/// Normalised headers that may also name the shop itself, a cashier or a carrier.
pub const DOUBTFUL_CUSTOMERS: &str = "entreprise|société|empresa|azienda|unternehmen|spoločnosť|společnost|компания|фирма|компанија|\
    ettevõte|įmonė|uzņēmums|company|company name|firma|názov firmy|název firmy|nazwa firmy|phone|phone number|\
    user id|userid|user email|user e mail|partner|party|contact|contact name|contactname|contact email|booked by|получател|\
    kontakt|partei|tiers|потребител|корисник|партньор|kasutaja|používateľ|użytkownik|uživatel|benutzer|utilisateur|usuario|utente|card number|nr karty|numer karty|číslo karty|номер на карта|номер на карту|kaardi number|kaardi nr|kartennummer|\
    kundenkarte|numéro de carte|número de tarjeta|numero carta|loyalty card|member number|membership number|cardholder name";
/// Number of rows from which one e-mail address in all of them may be the shop's own.
pub const ROWS_OF_ONE: usize = 5;

/// Phrases of a header that names an e-mail address.
pub const ADDRESSES: &str = "mail|email|e mail|имейл|имейли|ел поща|е поща|e post|epost|e posti|el paštas|e pasts|е пошта|sähköposti|correo|courriel";
/// Phrases of a header that make an address the shop's own.
pub const OWN_ADDRESSES: &str = "shop|store|seller|vendor|merchant|sales|support|staff|employee|to|à l adresse|empfänger|\
    destinataire|destinatario|na adres|получател|agent|operator|cashier|owner|manager|admin";
/// Normalised headers of the total of an order, which its lines repeat.
pub const ORDER_TOTALS: &str = "order total|order total amount|grand total|order amount|order value|total paid|\
    total paid tax incl|price to pay|total to pay|amount to pay|order price|invoice total|receipt total|\
    сума на поръчката|крайна сума|tellimuse summa|tellimuse kogusumma|suma objednávky|wartość zamówienia|\
    kwota zamówienia|do zapłaty|razem do zapłaty|łącznie do zapłaty|suma do zapłaty|na úhradu|за плащане|total price with vat|total order|total commande|totale ordine|\
    total pedido|gesamtbetrag|celkem k úhradě";
/// Phrases of a header for amounts that may be the balance due.
pub const TO_PAY: &str = "to pay|due|payable|zu zahlen|à payer|a pagar|da pagare|do zapłaty|na úhradu|k úhradě|за плащане|за плаќање|\
    tasuda|mokėti|mokėtina|apmaksai";
/// Phrases of a header for amounts below the total charged.
pub const PARTIAL: &str = "subtotal|sub total|net|untaxed|excl|excluding|before|items|products|goods|междинна|основа|vahesumma|\
    medzisúčet|základ|меѓузбир|основица|wartość towaru|mezisoučet|zwischensumme|sous total|imponibile|base imponible|\
    netto|нетни|netomüük";
/// Phrases of a header for the total amount charged.
pub const CHARGED: &str = "total*|общ|grand|charged|paid|gross|payable|due|to pay|общо|крайна|за плащане|kokku|tasuda|\
    celkom|spolu|úhradu|вкупно|за плаќање|razem|zapłaty|brutto|celkem|gesamt*|ttc|totale|lordo";
/// Phrases of a header with a total of something other than the price: counts, taxes, discounts, refunds.
pub const NO_MONEY: &str = "quantity|qty|count|items|orders|number|weight|tax*|vat|discount*|refund*|shipping|fee*|points|\
    products|units|date|spend|spent|дял|тегло|količina|tip|cost*|commission*|balance|date|on|at|by";
/// Phrases of a header whose amounts may be totals of orders or of lines.
pub const TOTALS: &str = "total*|sum|сума|общо|вкупно|износ|kokku|summa|spolu|celkom|suma|razem|wartość|celkem|gesamt*|\
    montant|importe|totale";
/// Normalised headers of a given name.
pub const FIRST_NAMES: &str = "first name|firstname|given name|billing first name|vorname|prénom|imię|meno|krstné meno|\
    eesnimi|име|jméno|křestní jméno|nombre|nome|forename|vardas|vārds";
/// Normalised headers of the person beside a company, where no column has the family name.
pub const SOLE_NAMES: &str = "jméno|meno|име|nimi|nome|nombre|name|nom|vardas|vārds|imię";
/// Normalised headers of a company, blank where a person buys.
pub const COMPANIES: &str = "firma|company|company name|entreprise|société|empresa|azienda|unternehmen|spoločnosť|společnost|компания|\
    фирма|компанија|ettevõte|įmonė|uzņēmums";
/// Headers of a person’s whole name, unless another column has the family name.
pub const PERSONS: &str = "jméno|meno";
/// Words that keep the meaning “buyer” when they accompany a given or family name.
pub const OF_BUYERS: &str = "billing|bill|to|account|contact|user|du|de|del|la|della|na|на|facturation|facturación|\
    fatturazione|rechnung|faktury|faktura|fakturačné|fakturační|arve|за|фактура";
/// Normalised headers of a family name.
pub const LAST_NAMES: &str = "last name|lastname|surname|family name|billing last name|nachname|nom|nazwisko|\
    priezvisko|perekonnanimi|фамилия|презиме|příjmení|apellido|apellidos|cognome|pavardė|uzvārds";
/// Normalised headers of amounts of a line, which add up within an order.
pub const LINE_AMOUNTS: &str =
    "line total|linetotal|lineitem total|item total|line amount|row total|lineitem price|item price";
