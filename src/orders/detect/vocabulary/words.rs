//! Words in headers that are in no table of whole names: they name the role of a column if no other column has them.

/// Words of a day or a moment.
#[rustfmt::skip]
pub const DAYS: &str = "date|day|datetime|timestamp|ts|кога|kiedy|kdy|kedy|kada|kad|millal|quand|cuándo|quando|wann|sprzedano|prodano|predané|verkauft|vendu|vendido|venduto|müüdud|продадено|time|at|on|created|placed|data|datum|dátum|дата|датум|kuupäev|aeg|fecha|\
    datums|when|utworzono|utworzenia|vytvořeno|vytvorené|створено|създадена|създаден|създадено|créé|créée|creada|creado|\
    creato|sukurta|izveidots|loodud|erstellt|angelegt|bestellt|gekauft|kupiono|objednané|objednáno|tellitud|esitatud|submitted|złożone|złożono|podané|podáno|pateikta|pateiktas|iesniegts|подадена|поднесена|effettuato|realizado|passée|поръчана|нарачана|нарачано|креирано|купено|zamówiono|vystaveno|vystavené|wystawiono|išrašyta|išrašymo|izrakstīts|ausgestellt|issued";
/// Words of the day on which an order was made, the better ones where a file has several days.
#[rustfmt::skip]
pub const ORDER_DAYS: &str = "order*|sale*|sold|purchase*|bought|created|creation|create|placed|issue*|submit*|submission|booking|\
    booked|reservation|insert*|add|added|založen*|vzniku|receipt|invoice|pledge*|pledged|donation|transaction|checkout|\
    bestell*|rechnung*|verkauf*|kauf*|erstell*|ausgestellt|ausstell*|beleg*|commande*|création|créé*|émission|vente|achat|\
    facture|soumission|réservation|pedido*|creación|creada|creado|venta|emisión|compra|factura|ordine*|vendita|creazione|\
    acquisto|emissione|fattura|zamówien*|złoż*|utworz*|podan*|esitatud|pateikt*|iesniegt*|подадена|поднесена|wystaw*|sprzeda*|zakup*|objednáv*|vytvo*|vystav*|išraš*|izrakst*|prodej*|predaj*|\
    nákup*|поръчк*|създа*|издаване|издадена|продажба|покупка|нарачк*|креира*|издавање|tellimus*|loomise|loodud|müügi*|ostu*|\
    arve|užsakym*|sukūrimo|pardavim*|pirkim*|pasūtīj*|izveid*|pārdošan*|pirkum*|rēķina";
/// Normalised headers of the day of a visit, on which guests pay.
pub const VISITS: &str = "visit|visit date|date of visit|visited|visited on|datum návštěvy|dátum návštevy|data wizyty|дата на посещение|\
    датум на посета|külastuse kuupäev|besuch|besuchsdatum|date de visite|fecha de visita|data visita|appointment|appointment date";

/// Words of a day of something else: payment, delivery, stay, change, loading into a database.
#[rustfmt::skip]
pub const OTHER_DAYS: &str = "paid|payment*|pay|settle*|settlement|disburs*|deposit*|list|listing|listed|publish*|arrive*|arrival|\
    thank you|departure|depart*|check|checkin|end|ends|until|till|due|expected|plan*|promised|pickup|picked|print*|export*|import*|sync*|\
    dw|dwh|etl|load*|ingest*|warehouse|login|event|start|starts|schedule*|uhrazeno|zaplaceno|zaplacení|zaplatenia|uhradené|zaplatené|zapłacono|bezahlt|\
    fällig*|bezahl*|zahlung*|ablauf*|änderung|geändert|échéance|paiement|paiment|modification|expédition|vencimiento|pago|\
    entrega|envío|modificación|scadenza|pagamento|consegna|spedizione|modifica|termin|płatności|zapłaty|opłacenia|wysyłki|\
    modyfikacji|splatnosti|úhrady|odoslania|zmeny|odeslání|změny|падеж|плащане|изпращане|промяна|доспевање|плаќање|промена|\
    maksetähtaeg|tähtaeg|maksmise|muutmise|apmokėjimo|pristatymo|keitimo|apmaksas|piegādes|zdanitelného|zdaniteľného|duzp";

/// Words of an amount.
#[rustfmt::skip]
pub const MONEY: &str = "приход|przychód|príjem|příjem|amount|sum|price|value|revenue|received|charged|kwota|wartość|suma|cena|betrag|summe|preis|umsatz|montant|\
    prix|importe|monto|precio|importo|prezzo|částka|čiastka|сума|стойност|цена|износ|вредност|summa|hind|maksumus|kaina|beløb|\
    belopp|bedrag";
/// Words of the amount charged in total.
#[rustfmt::skip]
pub const IN_TOTAL: &str = "общ|total|totals|grand|charged|gross|payable|paid|to pay|общо|обща|крайна|вкупно|вкупна|kokku|kogusumma|\
    celkom|celkem|celková|celkový|celkové|součet|súčet|spolu|razem|łącznie|łączna|brutto|gesamt|insgesamt|gesamtbetrag|gesamtsumme|gesamtpreis|rechnungsbetrag|\
    bestellsumme|bestellwert|endbetrag|ttc|totale|lordo|viso|iš viso|bendra|kopā|kopējā|importe total|s dph|z vat|su pvm|ar pvn|\
    km ga|с ддс|со ддв|con iva|do zapłaty|zapłaty|na úhradu|k úhradě|за плащане|за плаќање|tasuda|mokėti|apmaksai";
/// Words for amounts other than the total charged: parts, unit prices, taxes, fees, the seller's proceeds.
#[rustfmt::skip]
pub const OTHER_MONEY: &str = "expected|forecast*|estimated|weighted|probab*|прогноз*|очакван*|очекуван*|oczekiwan*|przewidywan*|prognoz*|očekávan*|očakávan*|eeldatav|oodatav|erwartet*|prévu|attendu|esperado|previsto|list|original|compare|minimum|min|max|recommended|rrp|msrp|retail|unit|each|per|rate|after|before|net|netto|\
    subtotal|sub|excl|untaxed|unbesteuert*|neapdanden*|neapmokestin*|необложен*|неопданоч*|maksustamata|nezdanen*|nieopodatkowan*|excluding|ex|earnings|income|payout|profit|margin|commission*|fee|fees|tax|taxes|vat|gst|duty|shipping|\
    delivery|freight|postage|handling|discount*|refund*|returned|credit|deposit|balance|outstanding|due|remaining|tendered|\
    change|cash|tip|tips|donated|given|points|quantity|qty|weight|count|item|items|product|products|goods|lines|budget|limit|insurance|\
    prowizj*|potrąc*|opłat*|rabat*|zwrot*|wysyłk*|dostaw*|produktów|towaru|towarów|podatk*|podatek|provize|provízia|poplat*|sleva|zľava|doprav*|dph|\
    zboží|tovaru|mwst|ust|steuer|versand*|porto|gebühr*|provision|rabatt|erstatt*|waren*|einzel*|ht|hors|tva|frais|port|\
    livraison|remise|rembours*|produits|comisión|comisiones|envío|iva|descuento|reembols*|productos|unitario|imponibile|\
    spedizione|sconto|rimbors*|prodotti|commissione|imposta|iva|ддс|ддв|доставка|отстъпка|такса|комисион*|продуктите|стоките|основа|основица|\
    испорака|попуст|käibemaks|km|km ta|tarne|soodustus|teenustasu|pvm|prekių|pristatymas|nuolaida|komisin*|pvn|piegāde|\
    atlaide|balansas|bilance|bilancio|zůstatek|zostatok|баланс|состојба|solde|zbýva|zbývá|zostáva|pozostáva|pozostało|pendiente|offen|restant|jäägi|likutis|saldo|салдо|wholesale";
/// Phrases removed before the search for [`OTHER_MONEY`]: “with tax and shipping” means the full charge.
#[rustfmt::skip]
pub const WITH_TAX: &str = "incl tax|inc tax|including tax|with tax|tax incl|tax included|incl vat|inc vat|including vat|with vat|\
    incl gst|inc gst|s dph|vrátane dph|včetně dph|vč dph|z vat|su pvm|ar pvn|km ga|с ддс|със ддс|со ддв|con iva|iva incluido|\
    iva inclusa|inkl mwst|inkl ust|mit mwst|brutto inkl mwst|incl shipping|including shipping|with shipping|incl tip|\
    incl delivery|with tip|toutes taxes comprises";

/// Phrases for documents that contain the word “tax”, removed before the search for [`OTHER_MONEY`].
pub const TAX_DOCUMENTS: &str =
    "pvm sąskaita faktūra|pvm sąskaita|faktura vat|tax invoice|vat invoice|daňový doklad";
/// Words of a line of a document.
pub const LINES: &str = "line|lines|item|items|lineitem|pozycja|pozycji|položka|položky|artikel|zeile|position|ligne|article|línea|artículo|\
    concepto|riga|articolo|ред|артикул|ставка|rida|kirje|eilutė|pozīcija";
/// Words for the kind of a ticket or its holder.
pub const TICKETS: &str = "attendee|attendees|ticket type|ticket class|ticket name|ticket holder|teilnehmer|teilnehmerin|ticketart|\
    participant|type de billet|asistente|tipo de entrada|partecipante|tipo biglietto|uczestnik|uczestnika|rodzaj biletu|účastník|\
    účastníka|typ vstupenky|участник|тип билет|вид билет|учесник|osaleja|pileti liik|dalyvis|bilieto tipas|dalībnieks|biļetes veids";
/// Words of a discount.
pub const DISCOUNTS: &str = "discount*|rabat*|rabatt*|sleva|zľava|отстъпка|попуст|allahindlus|soodustus|remise*|descuento*|sconto|sconti|\
    nuolaida|atlaide";
/// Words of a payment.
pub const PAYMENTS: &str = "payment|payments|paid|zahlung*|paiement|pago|pagamento|płatność|płatności|platba|platby|плащане|плаќање|makse|\
    maksmise|mokėjimas|mokėjimo|maksājums|maksājuma";

/// Words of the settlement of a payment.
pub const SETTLEMENTS: &str = "settle*|settlement|abrechnung*|règlement|liquidación|regolamento|rozliczeni*|vyúčtován*|\
    vyúčtovan*|zúčtován*|zúčtovan*|уреждане|сетълмент|arveldus*";

/// Words of money given back.
pub const REFUNDS: &str = "refund*|refunded|rembours*|erstatt*|rückerstatt*|zwrot*|zwróc*|vrácen*|vráten*|възстанов*|върнат*|tagasta*|\
    rimbors*|reembols*|devuelt*|grąžin*|atmaks*|atgriez*|рефунд*|вратен*";
/// Words of refunds that are not off the amount: of fees, counts, days.
pub const NOT_REFUNDED: &str = "fee|fees|count|qty|quantity|items|date|at|on|reason|status|id|no|number|tax|vat|shipping|pending|\
    requested|net|before|after|commission*|prowizj*|provize|gebühr*|frais|такса";

/// Words for the fee of a payment service.
pub const FEES: &str = "fee|fees|commission|commissions|gebühr*|entgelt|frais|comisión|commissione|opłata|prowizja|poplatek|provize|provízia|\
    такса|комисион*|провизија|teenustasu|komisinis|komisija";
/// Words for an amount before such a fee.
pub const GROSS: &str = "gross|brutto|brut|bruto|lordo|бруто";

/// Words of a tax.
pub const TAXES: &str = "tax|taxes|vat|gst|mwst|ust|umsatzsteuer|steuer|tva|taxe|iva|impuesto|impuestos|imposta|podatek|dph|daň|ддс|\
    данък|ддв|данок|km|käibemaks|pvm|pvn|tax amount";

/// Words of a person or company that buys.
#[rustfmt::skip]
pub const BUYERS: &str = "customer|customers|client|clients|buyer|buyers|purchaser|shopper|guest|patron|backer|donor|supporter|payer|\
    consumer|retailer|subscriber|student|attendee|patient|tenant|sold to|bill to|billed to|invoice to|invoiced to|payor|\
    kunde|kunden|käufer|käuferin|besteller|gast|rechnung an|zahler|debitor|mieter|client*|acheteur|acheteuse|facturé à|facturation|\
    payeur|cliente|comprador|compradora|facturado a|vendido a|verkauft an|vendu à|venduto a|pagador|acquirente|compratore|fatturato a|pagatore|klient|klienta|klientka|\
    nabywca|kupujący|kupującego|płatnik|płatnika|kontrahent|zákazník|zákazníka|zákazníkov|odběratel|odběratele|odberateľ|\
    odberateľa|kupující|kupujúci|partner|partnera|platca|plátce|клиент|клиента|купувач|купувача|контрагент|платец|наредител|\
    купувачот|клиентот|klient|klient*|kliendi|ostja|maksja|pirkėjas|pirkėjo|klientas|kliento|mokėtojas|mokėtojo|pircējs|pircēja|\
    klients|maksātājs|maksātāja|клієнт|partneri|pacient|pacienta|paciente|paziente|pacientas|pacients|patsient|комитент|\
    комитента|пациент|фактура до";
/// Normalised headers of the buyer, in a shop or for it.
pub const PURCHASERS: &str = "buyer|purchaser|kupujący|einkäufer|acheteur|comprador|acquirente|kupující|kupujúci|купувач|ostja|\
    pirkėjas|pircējs";
/// Normalised headers of the shop's supplier.
pub const SUPPLIERS: &str = "vendor|vendor name|supplier|supplier name|dostawca|lieferant|fournisseur|proveedor|fornitore|dodavatel|\
    dodávateľ|доставчик|добавувач|tarnija|tiekėjas|piegādātājs";
/// Words of a column about a buyer that does not name one.
#[rustfmt::skip]
pub const NOT_A_NAME: &str = "type|kind|group|segment|category|note|notes|comment|comments|message|since|count|total|paid|pays|ship|shipping|\
    address|city|town|zip|postcode|country|region|state|language|locale|ip|status|phone|telephone|tel|vat|tax|discount|\
    rating|score|new|returning|first|last|order|orders|currency|amount|gender|age|birthday|company|surname|firstname|lastname|\
    typ|skupina|skupiny|poznámka|adresa|mesto|město|ulica|psč|země|krajina|telefon|telefón|grupa|uwagi|miasto|adres|kraj|\
    gruppe|anmerkung|ort|stadt|straße|plz|land|adresse|ville|pays|groupe|remarque|téléphone|grupo|ciudad|país|dirección|nota|\
    gruppo|città|paese|indirizzo|note|град|адрес|държава|телефон|група|бележка|land|linn|aadress|tüüp|märkus|grupp|miestas|\
    šalis|adresas|pilsēta|valsts|adrese|tips|prénom|nom|imię|nazwisko|meno|priezvisko|jméno|příjmení|vorname|nachname|\
    nombre|apellidos|nome|cognome|stav|stan|olek|būsena|statuss|stato|estado|état|statut|статус|статуса|dátum|datum|date|data|\
    дата|kuupäev|сума|suma|summa|is|has|accepts|user agent|user|device|source";

/// Words of an order, sale or document.
#[rustfmt::skip]
pub const DOCUMENTS: &str = "order|orders|invoice|receipt|sale|transaction|booking|reservation|ticket|checkout|basket|payment|document|\
    bestell|bestellung|auftrag|auftrags|beleg|rechnung|rechnungs|buchung|reservierung|commande|facture|réservation|pedido|venta|\
    factura|reserva|ordine|fattura|scontrino|prenotazione|zamówienia|zamówienie|faktury|paragonu|rezerwacji|dokumentu|\
    objednávky|objednávka|faktúry|dokladu|rezervácie|rezervace|поръчка|поръчката|фактура|документ|нарачка|сметка|tellimuse|\
    tellimus|arve|kviitungi|užsakymo|sąskaitos|kvito|pasūtījuma|rēķina|čeka|faktura|faktúra|sąskaita|rēķins";
/// Words of a number or name by which something is identified.
#[rustfmt::skip]
pub const IDENTIFIERS: &str = "id|ids|number|no|nr|num|#|code|ref|reference|key|uuid|nummer|numéro|n|nº|n°|número|referencia|référence|numero|\
    riferimento|numer|číslo|kód|kod|номер|no|бр|број|kood|viide|numeris|kodas|numurs|kods";
/// Phrases of a count of documents, which is no number of one.
pub const COUNTED: &str = "number of|no of|nr of|num of|count of|anzahl|anzahl der|nombre de|nº de|número de pedidos|numero di|\
    liczba|ilość|počet|брой|arv|skaičius|skaits";
/// Words for numbers of things other than the document.
#[rustfmt::skip]
pub const OTHER_NUMBERS: &str = "item|items|line|lines|product|sku|slip|parent|original|related|customer|client|buyer|user|purchase|tracking|payout|refund|\
    batch|store|shop|seller|staff|position|quantity|qty|count|status|state|type|method|currency|po|vat|tax|total|amount|\
    positions|kunden|klienta|zákazníka|kupującego|клиент|клиента|kliendi|kliento|klienta|client|cliente|artikel|položky";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_word_is_both_for_and_against_a_role() {
        for (words, against) in [
            (DAYS, OTHER_DAYS),
            (ORDER_DAYS, OTHER_DAYS),
            (MONEY, OTHER_MONEY),
            (IN_TOTAL, OTHER_MONEY),
            (BUYERS, NOT_A_NAME),
            (DOCUMENTS, IDENTIFIERS),
            (DOCUMENTS, LINES),
            (MONEY, DISCOUNTS),
            (MONEY, REFUNDS),
        ] {
            for word in words.split('|') {
                assert!(against.split('|').all(|other| other != word), "{word}");
            }
        }
    }
}
