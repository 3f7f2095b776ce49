//! Headers of the roles, and words of statuses, reasons and intervals. Headers are written as `roles::canonical` makes them.

use super::role::Role;

/// Headers of a role, the best first.
#[rustfmt::skip]
pub fn headers(role: Role) -> &'static str {
    match role {
        Role::Customer => "customer id|customerid|customer oid|customer|customer email|account code|account id|account|client id|\
            client|user id|userid|member id|subscriber id|subscriber|member|user|email|e mail|email address|billing email|company id|company|\
            organisation|organization|customers id|customers email|customer name|name|клиент|клиент id|номер на клиент|абонат|имейл|потребител|\
            klient|kliendi id|kliendi number|tellija|liige|e post|zákazník|id zákazníka|predplatiteľ|odberateľ|id klienta|člen|\
            e mailová adresa|претплатник|корисник|корисник ид|корисник id|ид на корисник|клиент ид|член|е пошта|numer klienta|abonent|subskrybent|członek|adres e mail|kunde|kundennummer|abonné",
        Role::Start => "start date|started at|activated at|activation date|start|started|started on|date started|begin date|begin|\
            beginning|start time|started date|subscribed at|subscribed on|signup date|sign up date|signed up at|subscribed|\
            first billed at|first payment date|join date|joined|joined at|member since|customer since|since|valid from|\
            effective start date|contract start date|contract effective date|contract start|from|created at|created|created on|created date|date created|date|\
            начало|начална дата|дата на начало|от|от дата|старт|активен от|абонат от|algus|alguskuupäev|alates|algas|liitumise kuupäev|\
            začiatok|dátum začiatku|začiatok predplatného|od|od dátumu|aktívne od|почеток|почетен датум|датум на почеток|активен од|\
            początek|data rozpoczęcia|data początkowa|rozpoczęcie|aktywna od|od dnia|beginn|startdatum|von|début|date de début",
        Role::End => "ended at|end date|ended|ended on|date ended|end|end time|expired at|expired on|expires at|expiration date|\
            expiry date|expires on|expiry|ends at|ends on|terminated at|termination date|churn date|churned at|churned on|valid to|valid until|\
            contract end date|contract end|effective end date|to|until|край|крайна дата|дата на край|до|до дата|прекратен на|lõpp|lõppkuupäev|kuni|\
            lõppes|lõpetamise kuupäev|koniec|dátum konca|dátum ukončenia|ukončené|do|do dátumu|ukončené dňa|крај|краен датум|датум на крај|\
            завршено на|data zakończenia|data końcowa|zakończenie|do dnia|ende|enddatum|bis|fin|date de fin",
        Role::Cancelled => "canceled at|cancelled at|cancellation date|cancelled date|canceled date|date cancelled|date canceled|\
            canceled on|cancelled on|cancel date|canceled|cancelled|cancelation date|unsubscribed at|cancellation effective date|\
            отказан на|дата на отказ|отказ|отказано|tühistatud|tühistamise kuupäev|tühistamine|zrušené|dátum zrušenia|zrušenie|zrušené dňa|\
            откажано|датум на откажување|откажано на|anulowano|data anulowania|rezygnacja|data rezygnacji|gekündigt am|kündigungsdatum",
        Role::Status => "status|state|status name|current status|is active|active|статус|състояние|состојба|olek|staatus|stav|stan|zustand",
        Role::Plan => "plan name|plan|plan code|plan id|product name|product|product title|price nickname|plan title|current plan|\
            item price id|price id|price name|tier|package|membership plan|membership|membership level|level|type|order items|items|\
            план|абонамент|пакет|продукт|pakett|plaan|toode|liitumine|balík|produkt|predplatné|претплата|pakiet|abonament|taryfa|tarif",
        Role::Price => "amount|price|plan amount|unit amount|price unit amount|plan unit price|unit price|recurring amount|recurring total|recurring price|\
            order total|total|plan price|price amount|unit amount in cents|subscription amount|amount per period|billing amount|fee|value|subtotal|\
            цена|сума|такса|hind|summa|tasu|cena|suma|poplatok|износ|kwota|opłata|preis|betrag|prix|montant",
        Role::Mrr => "mrr|monthly recurring revenue|monthly revenue|current mrr|mrr amount|monthly price|monthly fee|monthly amount|\
            месечна цена|месечна такса|месечен приход|kuutasu|kuuhind|mesačná cena|mesačný poplatok|месечен надомест|\
            cena miesięczna|opłata miesięczna|miesięczny przychód|monatspreis",
        Role::Quantity => "quantity|qty|plan quantity|seats|licenses|licences|number of seats|units|брой|количество|kogus|arv|litsentse|\
            množstvo|počet|количина|број|ilość|liczba|liczba licencji|menge|anzahl|quantité",
        Role::Currency => "currency|currency code|order currency|plan currency|price currency|currency iso|iso currency|валута|valuuta|mena|waluta|währung|devise",
        Role::TrialEnd => "trial end|trial ends at|trial end date|trial ended at|trial end at|trial until|trial ends on|trial ends|trial ended|\
            край на пробния период|пробен период до|prooviaja lõpp|prooviperioodi lõpp|koniec skúšobnej doby|skúšobná doba do|\
            крај на пробен период|пробен период до|koniec okresu próbnego|okres próbny do|testphase bis",
        Role::Paused => "paused at|pause date|paused on|pause start|pause started at|pause starts at|paused since|on hold since|paused|\
            на пауза от|peatatud alates|pozastavené od|пауза од|wstrzymano od|pausiert seit",
        Role::Resumed => "resumed at|resume date|resumes at|resume at|pause end|pause ended at|resumed on|възобновен на|jätkatud|obnovené|продолжено на|wznowiono",
        Role::Reason => "cancellation reason|cancel reason|cancel reason code|reason code|cancelation reason|reason|expiration reason|\
            churn reason|churn type|cancellation type|cancellation details reason|reason for cancellation|termination reason|\
            cancellation category|причина|причина за отказ|tühistamise põhjus|põhjus|dôvod|dôvod zrušenia|причина за откажување|powód|\
            powód rezygnacji|powód anulowania|kündigungsgrund",
        Role::PeriodStart => "current period start|current period started at|current term start|current term started at|\
            current billing term start date|current billing period starts at|last payment date|last billed at|last billing date|last payment|last renewal date",
        Role::PeriodEnd => "current period end|current period ends at|current term end|current term ends at|current billing period ends at|\
            current billing term end date|next billing at|next payment date|next billed at|next billing date|next payment|renewal date|next renewal date|\
            renews at|renews on|следващо плащане|järgmine makse|ďalšia platba|следно плаќање|następna płatność",
        // Decided by their cells, because exports call either of them period, interval or frequency.
        Role::Interval | Role::IntervalCount => "interval|billing interval|billing period|billing period unit|plan interval|billing cycle|\
            billing frequency|billing cycle interval|billing cycle frequency|interval count|plan interval count|plan interval unit|\
            plan interval length|interval unit|interval length|period|period unit|frequency|payment frequency|recurrence|recurring interval|\
            recurring interval count|billing cycle period|term|term unit|renewal period|plan renewal period|plan renewal interval|cadence|billing|billing term|price recurring interval|\
            price recurring interval count|plan period|период|период на плащане|фактуриране|arveldusperiood|periood|makseperiood|\
            fakturačné obdobie|obdobie|frekvencia|frekvencia platby|период на наплата|фактурирање|okres|okres rozliczeniowy|częstotliwość|\
            abrechnungszeitraum|zahlungsintervall|intervall|période",
    }
}

/// Words of a standing, one per line: a normalised status is the word.
#[rustfmt::skip]
pub const STATUSES: &[(Standing, &str)] = &[
    (Standing::Live, "active|live|current|ok|paid|paying|open|subscribed|renewing|non renewing|nonrenewing|pending cancel|pending cancellation|\
        pending cancelation|cancelling|canceling|cancels at period end|set to cancel|will not renew|completed payment|enabled|yes|true|1|\
        активен|активна|активно|действащ|действаща|текущ|текуща|да|aktiivne|kehtiv|jah|aktívne|aktívny|aktívna|platné|áno|тековен|тековна|важечки|важечка|aktywna|aktywny|aktywne|ważna|tak|\
        aktiv|actif|activo"),
    (Standing::Trial, "trial|trialing|trialling|in trial|on trial|free trial|trial period|пробен|пробна|пробен период|proov|prooviaeg|prooviperiood|skúšobné|\
        skúšobná doba|skúšobný|пробен|próbny|próbna|okres próbny|testphase"),
    (Standing::Paused, "paused|on hold|onhold|hold|suspended|frozen|pause|пауза|на пауза|спрян|замразен|peatatud|pausil|pozastavené|pozastavený|pozastavená|\
        паузирано|суспендирано|wstrzymana|wstrzymany|zawieszona|zawieszony|pausiert"),
    (Standing::Overdue, "past due|pastdue|overdue|unpaid|in dunning|dunning|grace|grace period|delinquent|failed payment|payment failed|in arrears|\
        просрочен|неплатен|tasumata|maksmata|po splatnosti|nezaplatené|неплатено|zaległa|nieopłacona|zaległy|überfällig"),
    (Standing::Ended, "canceled|cancelled|cancel|ended|expired|churned|terminated|inactive|deleted|closed|finished|completed|stopped|lapsed|non active|\
        deactivated|disabled|unsubscribed|transferred|switched|no|false|0|отказан|отказана|отказано|прекратен|прекратена|изтекъл|изтекла|неактивен|неактивна|приключен|не|tühistatud|lõpetatud|lõppenud|aegunud|\
        mitteaktiivne|ei|zrušené|zrušený|zrušená|ukončené|ukončený|ukončená|vypršané|vypršaná|neaktívna|neaktívne|neaktívny|nie|expirované|откажан|откажана|откажано|завршен|завршена|завршено|истечен|истечена|истечено|неактивно|\
        anulowana|anulowany|anulowane|zakończona|zakończony|zakończone|wygasła|wygasły|wypowiedziana|zrezygnowano|nieaktywna|nieaktywny|gekündigt|beendet|inaktiv"),
    (Standing::Failed, "canceled unpaid|cancelled unpaid|cancelled nonpayment|canceled nonpayment|cancelled non payment|expired unpaid|involuntary churn|\
        failed|uncollectible"),
    (Standing::Never, "incomplete|incomplete expired|pending|future|draft|scheduled|not started|trash|waiting|awaiting payment|created|requested|\
        pending payment|предстоящ|чакащ|ootel|čakajúce|čakajúci|чека|oczekująca|oczekujący"),
];

/// Standing of a subscription by its status.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It continues, perhaps until a known day.
    Live,
    /// In a trial, not yet paid.
    Trial,
    /// Neither paid nor ended.
    Paused,
    /// It continues, although a payment is due.
    Overdue,
    /// It has ended.
    Ended,
    /// It has ended because of a failed payment.
    Failed,
    /// It never began.
    Never,
}

/// Prefixes of words in reasons for involuntary cancellations: a payment failed.
pub const INVOLUNTARY: &str = "payment fail|payment_fail|failed|failure|not paid|not_paid|nonpay|non pay|non_pay|unpaid|no card|no_card|card expir|expired card|\
    card_expir|expired_card|declin|insufficient|involuntary|past due|past_due|dunning|billing error|billing_error|billing issue|billing_issue|\
    payment issue|payment error|payment_issue|delinquen|chargeback|dispute|payment_dispute|fraud|retries exhausted|uncollect|неуспеш|неплат|липса на плащане|\
    ebaõnnest|maksmata|tasumata|neúspešn|nezaplat|nieudan|brak płat|nieopłac|zahlung fehl|nicht bezahlt";

/// Prefixes of words of headers that only tables of subscriptions have.
pub const SUBSCRIPTION: &str = "subscri|mrr|arr|churn|trial|recurring|plan|membership|renewal|renews|billing interval|billing period|billing cycle|абонам|абонат|\
    püsitell|abonem|predplat|претплат|subskryp|abonam";

/// Headers that only tables of orders have.
pub const ORDERS: &str = "order id|order number|order no|order name|order date|order status|financial status|fulfillment status|lineitem quantity|\
    lineitem name|lineitem price|lineitem sku|sku|invoice no|invoice number|invoice|paid at|shipping country|shipping method|billing country|\
    stock code|transaction id|discount amount|discount code|taxes|shipping|поръчка|номер на поръчка|tellimus|tellimuse number|objednávka|číslo objednávky|\
    zamówienie|numer zamówienia|нарачка|број на нарачка|bestellnummer";

/// Prefixes of words in headers of survey answers.
pub const SURVEYS: &str = "how likely|likely to recommend|recommend|respondent|collector id|nps|net promoter|how satisfied|satisfaction|csat|\
    препоръч|удовлетвор|soovita|rahulol|odporúč|spokojn|препорач|задовол|polec|zadowol";

/// Texts that represent an empty cell.
pub const ABSENT: &str = "|-|–|—|0|null|none|never|n/a|na|nan|nat|\\n|(null)|<null>|[null]|(not set)|(blank)|0000-00-00|0000-00-00 00:00:00|няма|puudub|žiadne|нема|brak";
