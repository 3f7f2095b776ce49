//! Headers of the roles, and names of events with a meaning. Headers are written as `roles::canonical` makes them.

use super::role::Role;
use crate::tables::names::lists;

/// Headers of a role, the best first.
#[rustfmt::skip]
pub fn headers(role: Role) -> &'static str {
    match role {
        Role::Person => "user id|effective user id|userid|customer id|customerid|distinct id|person id|member id|account id|contact id|profile id|\
            subscriber id|customer|user|person|member|email|e mail|email address|user email|customer email|username|user name|login|visitor name|user custom id|\
            client id|client|account|uid|клиент|клиент id|потребител|потребител id|имейл|номер на клиент|klient|kliendi id|kasutaja|kasutaja id|e post|\
            zákazník|id zákazníka|používateľ|id používateľa|e mailová adresa|корисник|корисник id|е пошта|id klienta|użytkownik|id użytkownika|\
            adres e mail|kunde|kundennummer|benutzer|nutzer|utilisateur|usuario",
        Role::Device => "user pseudo id|anonymous id|device id|amplitude id|visitor id|app instance id|client user id|ga client id|full visitor id|fullvisitorid|\
            cookie id|cid|domain userid|visitorid|browser id|установка|устройство|seade|zariadenie|уред|urządzenie",
        Role::Time => "event timestamp|timestamp|event time|time|time stamp|occurred at|event datetime|event date time|datetime|date time|date and time|\
            original timestamp|client event time|derived tstamp|collector tstamp|created at|event created at|logged at|server timestamp|server time pretty|\
            visit time|when|session start|start time|started at|received at|sent at|server upload time|date hour and minute|date hour minute|date hour|event date|date|day|activity date|session date|\
            време|дата и час|час и дата|дата|ден|момент|aeg|kuupäev|kuupäev ja kellaaeg|kuupäev kellaaeg|ajatempel|čas|dátum|dátum a čas|deň|\
            датум|датум и време|датум и час|czas|data|data i czas|data i godzina|dzień|zeitstempel|zeitpunkt|datum|zeit|horodatage|fecha",
        Role::Clock => "time|event time|hour|time of day|server time pretty|час|време|kellaaeg|aeg|čas|hodina|час и минута|godzina|uhrzeit|heure|hora",
        Role::Action => "event name|event|event type|action|action name|event action|activity|activity type|activity name|user action|interaction|\
            interaction type|event text|event label|verb|feature|feature name|screen name|screen|page title|page|page path|page location|url|type|action type|name|\
            събитие|име на събитие|действие|дейност|sündmus|sündmuse nimi|tegevus|toiming|udalosť|názov udalosti|akcia|činnosť|настан|настан име|име на настан|\
            дејство|активност|zdarzenie|nazwa zdarzenia|działanie|akcja|czynność|ereignis|aktion|événement|evento|acción",
        Role::Duration => "engagement time msec|engagement time ms|engagement time seconds|engagement time|user engagement|user engagement duration|duration|\
            time spent|time spent seconds|time spent minutes|time spent sec|time spent min|duration seconds|duration sec|duration s|duration ms|duration msec|\
            duration minutes|duration min|duration hours|duration in seconds|duration in minutes|seconds|minutes|time on page|time on page seconds|\
            session duration|session duration seconds|session duration minutes|session length|visit duration|dwell time|dwell time seconds|watch time|watched seconds|\
            listening time|play time|event duration|time spent on page|minutes watched|минути|секунди|времетраене|продължителност|прекарано време|kestus|minutid|sekundid|\
            veedetud aeg|trvanie|minúty|sekundy|strávený čas|dĺžka|траење|времетраење|минути поминати|czas trwania|minuty|spędzony czas|dauer|durée|duración",
        Role::Count => "event count|events|count|number of events|events count|total events|occurrences|hits|quantity|interactions|views|times|n|\
            брой|брой събития|arv|sündmuste arv|kordi|počet|počet udalostí|број|број на настани|liczba|liczba zdarzeń|ilość|anzahl|ereignisanzahl|nombre",
        Role::Segment => "segment|plan|tier|platform|device category|operating system|os name|os|country|device type|geo country|region|source|channel|\
            session default channel group|acquisition channel|city|language|browser|context os name|context platform|\
            план|платформа|държава|страна|канал|pakett|platvorm|riik|kanal|plán|platforma|krajina|kanál|земја|plan taryfowy|kraj|kanał|land|pays|país",
    }
}

/// Generic headers of actions, which other tables also have.
pub const WEAK_ACTIONS: &str =
    "type|name|page|feature|url|action type|page title|page path|page location|screen|screen name|verb";

/// Names of events that programs send automatically, in lower case: by default they score nothing.
pub const AUTOMATIC: &str = "session_start|first_visit|first_open|user_engagement|app_remove|app_update|app_clear_data|os_update|app_exception|\
    ad_impression|notification_receive|notification_dismiss|session_end|start session|end session|[amplitude] start session|\
    [amplitude] end session|session.start|session.end|$identify|$create_alias|$merge|$set|$set_once|$groupidentify|$feature_flag_called|$pageleave|$opt_in|\
    $web_vitals|$exception|$autocapture|$rageclick|$snapshot|$mp_web_page_leave|$mp_session_record|$ae_session|$ae_first_open|$ae_updated|$ae_crashed|$session_start|$session_end|identify|group|alias|\
    heartbeat|ping|pixel_ping|page_ping|application installed|application opened|application backgrounded|application updated|application crashed";

/// Names of events that are purchases or renewals, in lower case: the outcome that a score may predict.
pub const OUTCOMES: &str = "purchase|in_app_purchase|order completed|order_completed|order placed|order_placed|placed order|placed_order|completed purchase|purchased|\
    purchase completed|purchase_completed|checkout completed|checkout_completed|completed order|transaction|ecommerce_purchase|renewal|renewed|\
    subscription renewed|subscription_renewed|subscription_renew|subscription started|payment|payment succeeded|payment_succeeded|invoice paid|buy|bought|order|\
    покупка|поръчка|плащане|ost|ostis|tellimus|makse|nákup|objednávka|platba|нарачка|плаќање|купување|zakup|zamówienie|płatność";

/// Headers that only tables of orders have.
pub const ORDERS: &str = "order id|order number|order no|order name|order date|order status|financial status|fulfillment status|lineitem quantity|\
    lineitem name|lineitem price|lineitem sku|sku|invoice no|invoice number|invoice|paid at|shipping country|shipping method|billing country|\
    stock code|transaction id|discount amount|discount code|taxes|shipping|total|amount|grand total|net sales|subtotal|order total|price|поръчка|\
    номер на поръчка|сума|tellimus|tellimuse number|summa|objednávka|číslo objednávky|suma|zamówienie|numer zamówienia|kwota|нарачка|број на нарачка|износ|bestellnummer|betrag";

/// True if programs send events of this name themselves.
///
/// ```
/// use regulars::events::detect::vocabulary::is_automatic;
///
/// assert!(is_automatic("session_start") && is_automatic("$identify") && !is_automatic("page_view"));
/// ```
pub fn is_automatic(name: &str) -> bool {
    lists(AUTOMATIC, &name.trim().to_lowercase())
}

/// True if events of this name are purchases or renewals.
pub fn is_outcome(name: &str) -> bool {
    lists(OUTCOMES, &name.trim().to_lowercase())
}
