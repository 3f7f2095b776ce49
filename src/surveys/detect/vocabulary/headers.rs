//! Headers of the roles, and words of questions by kind. All are normalised as `tables::header` does.

use super::lists;

/// Prefixes of words in questions about recommending.
#[rustfmt::skip]
pub const RECOMMEND: &str = "recommend|nps|net promoter|promoter score|likelihood to refer|ltr|препоръч|препорач|soovita|\
    odporúč|odporuc|odporuč|doporuč|doporuc|poleci|polec|rekomend|empfehl|weiterempf|рекоменд|порекоменд|recomm|recomend|\
    recomiend|consigli|raccomand|suositte|ieteik";

/// Prefixes of words in questions about satisfaction.
#[rustfmt::skip]
pub const SATISFACTION: &str = "satisf|csat|osat|happy|доволн|доволен|удовлетвор|задоволн|задоволен|rahul|spokoj|zadowol|\
    satysf|usatysf|zufried|soddisf|spokojen|tevreden|nöjd|tyytyv";

/// Prefixes of words in questions about effort.
#[rustfmt::skip]
pub const EFFORT: &str = "effort|easy|ease|easily|difficult|лесн|усили|затрудн|напор|lihtne|lihts|kerge|pingut|vaev|\
    jednoduch|ľahk|námah|úsili|łatw|wysił|trud|einfach|aufwand|олесн|улесн|kergend|lihtsust|uľahč|zjednoduš|snadn|usnadn|ułatw|\
    leicht|erleichter|facile|facilité|facilmente|facilidad|fácil|esfuerz|sforzo|agevol";

/// Generic names of a score that do not describe its question.
#[rustfmt::skip]
pub const SCORE: &str = "score|rating|answer|value|hs value|response|grade|result|survey score|your score|your rating|оценка|\
    отговор|резултат|hinne|hinnang|vastus|skóre|hodnotenie|odpoveď|ocena|odpowiedź|wynik|оцена|одговор|note|bewertung|\
    antwort|answer value|numeric value|review score|overall score|guest score|guest review score";

/// Phrases of a question for a rating, in a header.
#[rustfmt::skip]
pub const RATE: &str = "rate the|rate your|rate our|you rate|please rate|ohodnoťte|ohodnotil|hodnotíte|hodnotite|oceniasz|oceń|ocenia pan|\
    оценявате|оценете|оценувате|hindate|hinnake|hindad|bewerten|beurteilen|évaluez|évaluer|notez|califica|valora|valuta|ohodnotíte";

/// Last words of a name of a score: `Conversation rating`.
#[rustfmt::skip]
pub const RATING: &str = "rating|hinnang|hodnotenie|hodnocení|ocena|оценка|оцена|bewertung|stars|звезди|ѕвезди|tärnid|hviezdičky|hvězdičky|\
    gwiazdki|sterne|étoiles|estrellas|stelle";

/// Columns derived from the score, not answered.
pub const DERIVED: &str = "group|category|segment nps|option id|nps group|nps category|bucket";

/// Dates of answers, the end of an answer before its beginning.
#[rustfmt::skip]
pub const DATES: &str = "recorded date|heure de soumission|int date|datum abgeschickt|datum ukončení|datum zahájení|dátum ukončenia|dátum začatia|data rozpoczęcia|enddatum|startdatum|\
    erstellungsdatum|erstellungsdatum gmt|date de fin|date de début|fecha de finalización|fecha de inicio|data di fine|data di inizio|крайна дата|начална дата|датум на завршување|датум на почеток|lõppkuupäev|alguskuupäev|form date|recordeddate|submitdate|date submitted|submitted at|submitted on|submit date|\
    submit date utc|submitted date|submission date|submission time|submitted time|submitted|date of submission|survey submission date|completed at|completed on|date completed|completed|completion time|completion date|\
    finished at|end date|enddate|end time|end|ended|ended at|date last action|datestamp|last action|response date|responded at|responded on|responded|rated at|rated on|replied at|date responded|\
    response received at|response created at|date survey response|survey response date|survey completed|date of response|answered at|answered|answer date|survey date|survey timestamp|interview date|\
    timestamp|time stamp|review submit date and time|review created utc|review date|feedback date|cas odpovede|date created|created at|created on|creationdate|creation date|date created gmt|entry date|date time|datetime|date|time|when|created|\
    response timestamp|updated at|survey end|today|happened at|start date|startdate|start time|start|started at|started on|started|date started|\
    survey start|submission time utc|дата|дата и час|дата и време|времево клеймо|клеймо за време|изпратено|дата на отговор|клеймо за дата и час|времева отметка|дата на изпращане|дата на подаване|дата на попълване|\
    датум|датум и време|временски жиг|време на поднесување|датум на поднесување|датум на одговор|временска ознака|поднесено|kuupäev|ajatempel|vastamise aeg|vastamise kuupäev|esitamise kuupäev|esitamise aeg|saatmise kuupäev|esitatud|saadetud|lõpetatud|dátum|dátum a čas|\
    časová pečiatka|časová značka|odoslané|dátum odoslania|čas odoslania|dátum vyplnenia|dátum odpovede|data|data i godzina|sygnatura czasowa|znacznik czasu|\
    data odpowiedzi|data wypełnienia|data przesłania|data wysłania|data ankiety|data zakończenia|data utworzenia|przesłano|datum|zeitstempel|abgeschickt|fecha|horodateur|aikaleima|vastattu|päivämäärä|časové razítko|odesláno|timestamp utc|\
    scored at|scored on|scored datetime|rated datetime|answered datetime|responded datetime|reviewed at|reviewed on|create time|created time|creation time|update time|updated time|\
    hora de finalización|hora de inicio|marca temporal|fecha de envío|fecha de respuesta|heure de fin|heure de début|date de soumission|date de réponse|\
    informazioni cronologiche|ora di completamento|ora di inizio|data di invio|data di risposta|fertigstellungszeit|startzeit|absendedatum|\
    čas dokončení|čas zahájení|datum odeslání|čas dokončenia|čas začatia|godzina ukończenia|godzina rozpoczęcia|час на завършване|начален час|\
    lõpuaeg|algusaeg|време на завршување|време на почеток";

/// Times of day in a separate column.
pub const TIMES: &str =
    "time|time of day|submission time|submitted time|час|време|aeg|kellaaeg|čas|godzina|uhrzeit";

/// Words after the name of a date that state its time zone or its format.
pub const CLOCKS: &str =
    "utc|gmt|cet|cest|eet|eest|est|edt|pst|pdt|local|europe|america|asia|africa|australia|mm|dd|yyyy";

/// Dates of submission: an answer with an empty cell is unfinished.
#[rustfmt::skip]
pub const SUBMITTED: &str = "submitdate|date submitted|submitted at|submitted on|submit date|submitted date|дата на изпращане|дата на подаване|\
    датум на поднесување|esitamise kuupäev|saatmise kuupäev|esitatud|dátum odoslania|odoslané|data przesłania|data wysłania|przesłano|abgeschickt|datum abgeschickt|\
    absendedatum|datum odeslání|odesláno|date de soumission|fecha de envío|data di invio";

/// Prefixes of words in the headers of dates of answers that have no usual name.
#[rustfmt::skip]
pub const ANSWER_DATES: &str = "response|respond|answer|submi|complet|finish|record|filled|rated|scored|interview|wywiad|интервю|интервју|intervjuu|rozhovor|отгов|попълн|подад|изпрат|одговор|пополн|поднес|vasta|esita|\
    täit|odpove|odosl|vypln|wypełn|odpow|przesł";

/// Columns for the kind of question that the score of a row answers, if all their cells name one.
pub const QUESTION_KINDS: &str = "survey type|hs survey type|question type|survey metric|metric|metric type|feedback type|rating type|survey category|type";

/// Kind of question named by such a cell: a Net Promoter Score, satisfaction, effort.
pub const KINDS_OF_QUESTION: [&str; 3] = [
    "nps|enps|net promoter score|net promoter|relationship nps|transactional nps",
    "csat|customer satisfaction|customer satisfaction score|satisfaction",
    "ces|customer effort|customer effort score|effort",
];

/// Words of dates other than that of an answer.
#[rustfmt::skip]
pub const OTHER_DATES: &str = "birth|born|visit|purchase|order|expir|hire|signup|sign up|signed|joined|member|renew|due|invited|sent|\
    last seen|рожд|покупк|sünni|ostu|naroden|nákup|urodz|zakup|раѓањ|купув";

/// Persons, the most reliable first.
#[rustfmt::skip]
pub const PERSONS: &str = "email|e mail|email address|e mail address|recipient email|recipientemail|person email|\
    contact email|customer email|respondent email|your email|your e mail|requester email|имейл|ел поща|електронна поща|\
    email адрес|е пошта|епошта|e post|epost|meil|e posti aadress|e mailová adresa|emailová adresa|adres e mail|\
    adres email|customer id|customerid|customer|client id|client|contact id|contact|account id|external data reference|\
    externalreference|external reference|external id|user id|userid|member id|person id|panelist id|person|token|\
    correo electrónico|adresse e mail|adresse email|courriel|indirizzo email|indirizzo e mail|e mail adresse|\
    клиент|номер на клиент|klient|kliendi id|kliendi number|zákazník|id zákazníka|id klienta|numer klienta|requester|\
    requester id|клиент id|participant|participant id";

/// Placeholders for a missing name.
#[rustfmt::skip]
pub const NOBODY: &str = "anonymous|anonymous user|anonym|guest|unknown|анонимен|анонимна|анонимно|anonüümne|anonymný|anonymná|anonim|\
    anonimowy|anonimowa|анонимен корисник|0";

/// Weights of answers.
#[rustfmt::skip]
pub const WEIGHTS: &str = "weight|weights|wt|wgt|pweight|sampling weight|sample weight|survey weight|final weight|\
    weight final|weighting|тегло|тежина|kaal|váha|waga|gewicht|calibrated weight|design weight";

/// Prefixes of words of columns that divide respondents.
#[rustfmt::skip]
pub const SEGMENTS: &str = "segment|seg|plan|tier|region|country|market|city|state|channel|product|store|branch|team|department|\
    language|gender|sex|age|industry|company size|customer type|type of customer|role|cohort|group|brand|describes you|\
    сегмент|регион|държава|град|план|магазин|пол|възраст|канал|продукт|земја|возраст|segment|piirkond|riik|linn|\
    vanus|sugu|kanal|toode|región|krajina|mesto|vek|pohlavie|produkt|predajňa|kraj|miasto|wiek|płeć|sklep|język";

/// Groups of a Net Promoter Score, the best first: a column of these follows from the score.
#[rustfmt::skip]
const NPS_GROUPS: [&str; 3] = [
    "promoter|promoters|промоутър|промоутъри|soovitaja|soovitajad|promotér|promotéri|promotor|promotorzy|промотор|промотори|positive|\
        propagátor|propagátoři|promoteur|promoteurs|promotores|promotore|promotori",
    "passive|passives|neutral|neutrals|пасивен|пасивни|passiivne|passiivsed|pasívny|pasívni|neutralny|neutralni|pasivní|indifferent|indifferente|passif|passifs|\
        pasivo|pasivos|passivo|passivi",
    "detractor|detractors|критик|критици|mittesoovitaja|kriitik|kritik|kritici|krytyk|krytycy|критичар|критичари|negative|odpůrce|odpůrci|kritiker|détracteur|\
        détracteurs|detractores|detrattore|detrattori",
];

/// Group of a Net Promoter Score that a cell names, 0 the best; `None` for other texts.
pub fn nps_group(text: &str) -> Option<usize> {
    let text = text.trim().to_lowercase();
    NPS_GROUPS.iter().position(|names| lists(names, &text))
}

/// Prefixes of words of columns with comments.
#[rustfmt::skip]
pub const COMMENTS: &str = "comment|why|reason|feedback|anything else|tell us|what could|how could|suggest|improve|verbatim|\
    other comments|remarks|explain|open ended|коментар|защо|причина|предложен|мнение|зошто|kommentaar|miks|põhjus|\
    ettepanek|komentár|prečo|dôvod|návrh|komentarz|dlaczego|powód|sugest|uwagi|warum|begründ|kommentar|\
    anmerkung|bemerkung|commentaire|pourquoi|remarque|raison|comentario|por qué|sugerencia|commento|commenti|perché|suggeriment|\
    připomín|proč|důvod|poznámk|забележк|бележк|забелешк|märkus|\
    подобр|paranda|paremini|zlepš|poprawi|ulepsz|verbesser|amélior|mejorar|miglior";

/// Columns that are neither answers nor segments: system data, and names of people.
#[rustfmt::skip]
pub const SYSTEM: &str = "id|no|number|#|response id|responseid|response #|respondent id|respondent|collector id|submission id|entry id|\
    ticket id|ip address|ip|ipaddr|user ip address|network id|progress|duration in seconds|duration|seed|last page|\
    lastpage|start language|startlanguage|location latitude|location longitude|locationlatitude|locationlongitude|\
    latitude|longitude|user language|userlanguage|distribution channel|distributionchannel|recipient last name|\
    recipientlastname|recipient first name|recipientfirstname|first name|last name|name|full name|your name|\
    display name|user display name|person first name|person last name|survey id|url|tags|user agent os|\
    user agent browser|user agent device|user device|useragent|index|uuid|version|submitted by|instance id|instanceid|\
    form version|key|phone|phone number|refurl|custom data 1|row|row number|formbricks id internal|device id|source|\
    username|token|start url|zip|postcode|zip code|year|име|nimi|eesnimi|perenimi|meno|priezvisko|imię|nazwisko|\
    quote id|review id|network|score id|start|end|attempt|attempt id|collector|record id|recordid|seq number|sequence number|lfd nr|пореден номер|реден број|jrk nr|poř č|p č|lp|\
    total points|quiz score|quiz points|sum of points|points|puntos|punkty|punktid|body|точки|поени|suma punktów|wynik quizu|wynik ankiety|survey score sum|\
    redcap repeat instance|redcap repeat instrument|quiz feedback|общо точки|вкупно поени|punktid kokku|celkový počet bodov|celkový počet bodů|łączna liczba punktów|gesamtpunktzahl|total de points|\
    puntos totales|comentarios del cuestionario|punti totali|letzte seite|dernière page|última página|ultima pagina|последна страница|viimane leht|\
    posledná strana|poslední strana|poslední stránka|posledná stránka|ostatnia strona";

/// Marks of finished answers: a column whose cells mean yes or no, or give the time.
#[rustfmt::skip]
pub const FINISHED: &str = "finished|completed|complete|is complete|is completed|ukończony|ukonczony|ukonczone|is finished|done|submitdate|date submitted|завършено|\
    завършен|lõpetatud|dokončené|ukończono|завршено|fertig|beendet|abgeschlossen|terminé|terminado|finalizado|completato|zakończono|dokončeno";

/// Columns that mark answers left out of the results.
#[rustfmt::skip]
pub const EXCLUDED: &str = "excluded|exclude|is excluded|excluded from calculations|exclude from calculations|excluded from results|exclude from results|\
    excluded from analysis|ignored|is ignored|deleted|is deleted|is spam|изключен|изключена|изтрит|изтрита|välja arvatud|kustutatud|vylúčené|vymazané|\
    vyloučeno|smazáno|исклучено|избришано|wykluczone|wykluczona|usunięta|ausgeschlossen|gelöscht|exclu|supprimé|excluido|eliminado|escluso|eliminato";

/// Columns that mark test answers.
pub const TESTS: &str = "is test|test response|test data|is test data|is test response|test mode|is preview";

/// Columns that mark drafts.
pub const DRAFTS: &str = "is draft|draft|brouillon|entwurf|wersja robocza|szkic|чернова|mustand|koncept|návrh|нацрт|borrador|bozza|partial";

/// Columns with a state of the answer.
#[rustfmt::skip]
pub const STATES: &str = "completion status|completion state|antworttyp|type de réponse|tipo de respuesta|tipo di risposta|typ odpowiedzi|typ odpovede|\
    вид отговор|vastuse liik|status|response status|responsestatus|response type|state|review state|reviewstate|validation status|\
    submission status|survey status|entry status|entry type|статус|състояние|olek|staatus|stav|состојба";

/// Columns of long files with one answer per row: the question.
pub const QUESTION: &str = "question|field name|question text|question name|question title|question id|въпрос|küsimus|otázka|pytanie|прашање|frage";
/// … and the answer.
pub const ANSWER: &str = "answer|response|value|answer value|answer text|score|rating|отговор|vastus|odpoveď|odpowiedź|одговор|antwort";
/// Columns with the number of answers per score.
#[rustfmt::skip]
pub const COUNTED: &str = "responses|answers|count|counts|respondents|frequency|n|votes|number of responses|number of answers|response count|\
    брой|брой отговори|arv|vastuseid|vastuste arv|počet|počet odpovedí|liczba|liczba odpowiedzi|број|број на одговори|anzahl|antal";
/// First cells of rows below the answers that sum them up.
pub const SUMS: &str = "average|mean|total|totals|sum|средно|общо|keskmine|kokku|priemer|spolu|średnia|razem|suma|просек|вкупно|durchschnitt|summe";
/// … and the respondent whose answers belong together.
#[rustfmt::skip]
pub const RESPONDENT: &str = "respondent id|respondent|response id|responseid|submission id|participant id|participant|interview id|\
    case id|record|ticket id|session id|response uuid|respondent uuid|survey response id|id на отговор|идентификатор|ид на одговор|\
    entry id|record id|review id|instance id|vastuse id|vastaja id|vastaja|id odpovede|id respondenta|id odpowiedzi|respondent nr|id ankiety|id";
/// … or, if the same question occurs again, the person, who answered once more.
pub const ANSWERER: &str = "user id|customer id|contact id|email|e mail|respondent email|customer email|contact email|имейл|е пошта|e post|e mailová adresa|adres e mail";

/// Beginnings of headers that count something and ask no question.
#[rustfmt::skip]
pub const COUNTS: &str = "number of|no of|count of|messages|nights|visits|touches|interactions|attempts|replies|reopens|seconds|minutes|time taken|\
    page views|how long|брой|колко дълго|от колко|за кой път|počet|ako dlho|liczba|ile|jak długo|број|колку долго|од колку|по кој пат|anzahl|alter|wie lange|\
    kolik|jak dlouho|stáří|kui kaua|nombre de|nombre d|nb|combien|depuis combien|ancienneté|âge|número de|cantidad de|cuánto tiempo|edad|antigüedad|numero di|\
    quanti|quante|da quanto|età";

/// Questions for a count, an age or a frequency, anywhere in a header.
#[rustfmt::skip]
pub const COUNT_QUESTIONS: &str = "how many|how often|how old|на колко години|колко често|на колку години|колку често|mitu|mitmes|mitmendat|kui tihti|kui sageli|\
    kui vana|koľko|koľkokrát|koľký|ako často|ile razy|ile lat|jak często|który raz|kolikrát|kolikáté|kolikátý|jak často|wie viele|wie oft|wie alt|wievielte|\
    combien de|quel âge|quelle fréquence|cuántos|cuántas|qué edad|qué frecuencia|quante volte|quanti anni|che frequenza";

/// Words for both “how” and “how many”.
pub const HOW: &str = "колко|колку";
/// … prefixes of the nouns after them that are counted.
pub const HOW_MANY: &str = "път|пати|бро|душ|луѓе|хора|човек|дец|член|годин|дни|ден|месец|седмиц|недел|час|нощ|ноќ|посещ|посет|покуп|поръч|нарачк";

/// Ends of headers that count or measure something: `Useful count`, `household_size`.
#[rustfmt::skip]
pub const COUNT_ENDS: &str = "count|counts|qty|mrr|arr|ltv|clv|arpu|millis|household size|family size|party size|group size|team size|fleet size|брой|бройка|arv|часове|часови|часа|tunnid|hodiny|godziny|stunden|heures|per day|per week|per month|per year|\
    päevas|nädalas|na den|na deň|denne|týždenne|dziennie|tygodniowo|miesięcznie|на ден|на седмица|на месец|на година|дневно|неделно|pro tag|pro woche|pro monat|\
    počet|liczba|број|anzahl";

/// First words of headers of things that are counted: alone, or before one of [`COUNTED_HOW`].
#[rustfmt::skip]
pub const COUNTED_THINGS: &str = "items|orders|purchases|bookings|stays|reviews|calls|tickets|sessions|logins|seats|licences|licenses|guests|adults|users|edits|\
    attachments|покупки|поръчки|посещения|гости|ostud|tellimused|külastused|külalised|nákupy|objednávky|návštevy|návštěvy|hostia|hosté|zakupy|zamówienia|\
    wizyty|goście|нарачки|посети|bestellungen|einkäufe|besuche|gäste|lizenzen|commandes|achats|visites|pedidos|compras|visitas|huéspedes|ordini|acquisti|\
    visite|ospiti|members|children|деца|lapsi|deti|děti|dzieci|kinder|enfants|hijos|figli";
/// … the words before them.
pub const COUNTED_BEFORE: &str = "total|past|previous|prior|num|n";
/// … the words after them.
pub const COUNTED_HOW: &str =
    "bought|brought|you|purchased|ordered|placed|opened|written|present|expected|by|per|last|total";

/// First words of headers with days, hours or times in a period: `Days per week`.
#[rustfmt::skip]
pub const TIMES_IN: &str = "days|hours|times|дни|часове|пъти|денови|часови|пати|päevi|päevad|tunde|korda|dni|hodiny|dny|godziny|razy|tage|stunden|jours|heures|fois|\
    días|horas|veces|giorni|ore|volte";
/// … prefixes of the period.
pub const PERIODS: &str = "week|month|year|седмиц|месец|годин|недел|nädal|kuus|aasta|týž|týd|mesia|měsí|tygod|miesi|rok|roc|woche|monat|jahr|semaine|mois|semana|\
    mes|año|settimana|anno";

/// Prefixes of words of ratings that are counted: “How many stars would you give us?”
pub const GIVEN: &str = "star|point|звезд|ѕвезд|точк|tärn|punkt|hviezd|hvězd|bodov|bodů|gwiazd|поен|stern|étoile|estrella|punto|stell|punti";

/// Last words of short headers with codes and numbers of things: `Order number`.
pub const CODE_ENDS: &str = "code|number|no|nr|version|код|номер|kood|kód|kod|číslo|numer|nummer";
/// … first words, in languages that name the thing after them.
pub const CODE_STARTS: &str = "код|номер|kód|kod|číslo|numer|numéro|codigo|código|número|codice|numero";
/// Maximum number of words of such a header.
pub const CODE_WORDS: usize = 4;

/// Headers of places and terms that are numbered.
#[rustfmt::skip]
pub const NUMBERED_PLACES: &str = "terminal|kiosk|semester|fachsemester|term|терминал|каса|семестър|семестар|kassa|õppeaasta|terminál|pokladňa|pokladna|\
    ročník|semestr|kasa|stanowisko|kasse|klasse|caisse|semestre|caja|cassa|anno di corso|branch|outlet|ward|clinic|site|филиал|клон|клиника|амбуланта|подружница|filiaal|kauplus|kliinik|pobočka|\
    klinika|ambulancia|oddział|placówka|przychodnia|filiale|filialka|klinik|agence|succursale|clinique|sucursal|clínica|clinica";

/// Words before or after the name of another question, of columns that repeat or mark its answers: `Points: How likely …`,
/// `Previous score`.
#[rustfmt::skip]
pub const BESIDE: &str = "previous|prior|last|предишен|предишна|предишно|eelmine|predchádzajúce|předchozí|poprzedni|poprzednia|претходен|претходна|vorherige|\
    précédent|précédente|anterior|precedente|points|feedback|comment|comments|точки|бележка|punktid|tagasiside|body|spätná väzba|zpětná vazba|punkty|opinia|поени|punkte|\
    retour|commentaires|puntos|comentarios|punti|commenti";

/// Words of a unit in brackets at the end of a header that counts something: `First response time (min)`.
pub const UNITS: &str = "s|sec|secs|seconds|min|mins|minutes|h|hrs|hours|days|ms|eur|usd|gbp|pln|kg|km|m|секунди|минути|часа|дни|sekundy|minuty|\
    godziny|dni|sekundit|minutit|tundi|päeva|hodiny|stunden|minuten|sekunden|tage";

/// Prefixes of words in columns whose numbers are codes of groups, not answers; a space ends a word.
#[rustfmt::skip]
pub const NUMBERED_GROUPS: &str = "segment|seg|group|cohort|gender|sex|describes you|customer type|type of customer|company size|region|country|branch|store|age |agegroup|wave|language|grupp|vanus|пол|\
    възраст|возраст|регион|kraj|vek|věk|wiek|children|employees|years|\
    rank|pořadí|poradie|reihenfolge|rangfolge|classement|kolejność|plan |tier |pay grade|grade level|salary|income|custom variable|custom field|custom data|embedded data|external reference";

/// Headers of order files.
#[rustfmt::skip]
pub const ORDERS: &str = "order|order id|order number|order no|order #|order name|order total|order date|order status|total|total price|grand total|\
    grand total base|subtotal|amount|amount refunded|net sales|gross sales|invoice|invoice no|invoice number|sku|quantity|qty|\
    unit price|lineitem quantity|lineitem name|lineitem price|financial status|fulfillment status|currency|billing country|\
    shipping country|paid at|transaction id|payment method|price|refunded amount|purchase date|purchased on|поръчка|сума|\
    tellimus|summa|objednávka|suma|zamówienie|kwota|нарачка|износ";
