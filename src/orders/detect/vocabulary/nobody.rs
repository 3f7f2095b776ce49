//! Placeholders for an unknown customer.

use std::sync::LazyLock;

/// Placeholders, in lower case.
#[rustfmt::skip]
static NOBODY: &[(&str, &str)] = &[
    ("numbers", "0|-1|0.0|00000000-0000-0000-0000-000000000000|-|--|---|—|?|."),
    ("data", "null|nil|none|nan|undefined|\\n|n/a|na|#n/a|(not set)|not set|(none)|(empty)|(null)|(blank)|empty|blank|\
        missing|not provided|not available|unknown|unknown customer|(unknown)"),
    ("en", "guest|guests|guest user|guest customer|guest checkout|walk-in|walk in|walk-in customer|walkin|\
        walk-in client|anonymous|anonymous customer|anon|no customer|no name|cash customer|cash sale|retail customer|\
        over the counter|default customer|customer|visitor|visitors|guest order|guest buyer|walk-in guest|walk-in buyer|\
        walk in guest|counter sale|counter sales|counter customer|pos customer|pos guest|unregistered|not registered|\
        unregistered customer|anonymous user|anonymous buyer|anonymous guest|private customer|general customer|\
        generic customer|misc customer|miscellaneous customer|various customers|sundry customer|passing customer|\
        no customer selected|(guest)|[guest]|consumer|final consumer|end customer|unspecified|unidentified|public|\
        general public|(anonymous)|(walk-in)|cash|retail|default client"),
    ("bg", "гост|гости|анонимен|анонимна|неизвестен|неизвестна|няма|без клиент|краен клиент|физическо лице|\
        клиент на дребно|нерегистриран|нерегистриран клиент|случаен клиент|анонимен потребител|\
        продажба на дребно|на дребно|краен потребител|клиент в брой|в брой|посетител|неизвестен клиент|не е посочен|клиент по подразбиране|служебен клиент"),
    ("et", "külaline|külalisklient|anonüümne|tundmatu|puudub|sularahaklient|eraisik|jaeklient|\
        eraklient|jaemüük|juhuklient|sularahamüük|lõpptarbija|registreerimata|registreerimata klient|\
        anonüümne klient|tundmatu klient|külastaja|kassaklient|klient puudub|määramata|vaikeklient|vaikimisi klient|tavaklient|poeklient"),
    ("sk", "hosť|host|anonym|anonymný|neznámy|neznámy zákazník|bez zákazníka|nezadané|maloobchod|\
        koncový zákazník|neregistrovaný|neregistrovaný zákazník|hotovostný zákazník|anonymný zákazník|\
        náhodný zákazník|koncový spotrebiteľ|spotrebiteľ|maloobchodný zákazník|hotovostný predaj|návštevník|\
        neprihlásený|neprihlásený zákazník|fyzická osoba|súkromná osoba|predaj za hotové|predvolený zákazník"),
    ("mk", "гостин|анонимен клиент|непознат|нема|без купувач|физичко лице|\
        нерегистриран купувач|краен купувач|крајен купувач|случаен купувач|анонимен купувач|малопродажба|\
        продажба на мало|непознат купувач|готовински купувач|крајен потрошувач|стандарден купувач|основен купувач"),
    ("pl", "gość|anonimowy|nieznany|brak|brak klienta|klient detaliczny|klient anonimowy|osoba prywatna|\
        klient indywidualny|sprzedaż detaliczna|odbiorca detaliczny|odbiorca indywidualny|nabywca detaliczny|\
        klient niezarejestrowany|niezarejestrowany|klient gotówkowy|klient jednorazowy|klient przypadkowy|\
        konsument|osoba fizyczna|paragon|sprzedaż paragonowa|kupujący gość|klient bez konta|nieokreślony|\
        użytkownik anonimowy|kontrahent detaliczny|kontrahent jednorazowy|klient domyślny|domyślny klient"),
    ("cs", "nepřihlášený|nepřihlášený zákazník|anonymní|anonymní zákazník|neznámý|\
        neznámý zákazník|maloobchodní zákazník|koncový spotřebitel|spotřebitel|hotovostní zákazník|\
        návštěvník|hotovostní prodej|soukromá osoba|neuveden|neuvedeno|výchozí zákazník"),
    ("de", "gast|gäste|gastkunde|gastbestellung|laufkunde|laufkundschaft|barverkauf|barkunde|barzahler|privatkunde|\
        einmalkunde|diverse|diverser kunde|diverse kunden|unbekannt|unbekannter kunde|kein kunde|anonymer kunde|\
        endkunde|endverbraucher|sammelkunde|kassenkunde|tageskunde|besucher|nicht registriert|ohne kunde|standardkunde|standard kunde"),
    ("fr", "invité|invitée|client invité|client de passage|client anonyme|anonyme|client comptoir|comptoir|client divers|\
        divers|inconnu|client inconnu|aucun client|sans client|particulier|vente comptoir|client comptant|visiteur|\
        non renseigné|consommateur final|grand public|client par défaut"),
    ("es", "invitado|invitada|cliente invitado|cliente ocasional|cliente anónimo|anónimo|consumidor final|cliente varios|\
        clientes varios|cliente de contado|cliente contado|cliente mostrador|mostrador|desconocido|cliente desconocido|\
        sin cliente|público|público general|público en general|venta al público|cliente genérico|visitante|particular|cliente por defecto|cliente predeterminado"),
    ("it", "ospite|cliente ospite|cliente occasionale|cliente generico|cliente anonimo|consumatore finale|anonimo|\
        cliente privato|cliente banco|cliente al banco|vendita al banco|sconosciuto|nessun cliente|senza cliente|privato|\
        cliente finale|visitatore|clienti diversi|corrispettivi|cliente predefinito"),
    ("lt", "svečias|anonimas|anoniminis|anoniminis pirkėjas|nežinomas|nežinomas klientas|fizinis asmuo|privatus asmuo|\
        neregistruotas|neregistruotas pirkėjas|galutinis vartotojas|mažmeninis pirkėjas|mažmena|atsitiktinis pirkėjas|\
        lankytojas|nėra|numatytasis klientas|numatytasis pirkėjas"),
    ("lv", "viesis|anonīms|anonīms pircējs|nezināms|nezināms klients|fiziska persona|privātpersona|nereģistrēts|\
        nereģistrēts klients|gala patērētājs|mazumtirdzniecība|gadījuma pircējs|apmeklētājs|nav|noklusējuma klients"),
];

/// True for a placeholder rather than a customer; `name` without surrounding white space.
///
/// ```
/// use regulars::orders::detect::vocabulary::nobody::is_nobody;
///
/// assert!(is_nobody(b"NULL") && is_nobody(b"0") && is_nobody("Гост".as_bytes()));
/// assert!(!is_nobody(b"7") && !is_nobody(b"Guest House Ltd"));
/// ```
#[inline]
pub fn is_nobody(name: &[u8]) -> bool {
    match name {
        [] => true,
        // The form of nearly all ids: a number, or a letter first and a digit last.
        [b'1'..=b'9', ..] => false,
        [b'0', second, ..] if !matches!(second, b'.' | b'0') => false,
        [first, .., last] if first.is_ascii_alphabetic() && last.is_ascii_digit() => false,
        _ => name.len() <= 48 && is_placeholder(name),
    }
}

/// Placeholders by their first letter: 32 groups of about ten, because names are compared in every row.
static BY_FIRST_LETTER: LazyLock<[Vec<&str>; 32]> = LazyLock::new(|| {
    let mut groups = [const { Vec::new() }; 32];
    for word in NOBODY.iter().flat_map(|(_, words)| words.split('|')) {
        word.chars().take(1).for_each(|first| groups[group_of(first)].push(word));
    }
    groups
});

fn group_of(first: char) -> usize {
    first as usize % 32
}

#[inline(never)]
fn is_placeholder(name: &[u8]) -> bool {
    let Ok(name) = std::str::from_utf8(name) else { return false };
    let lower = || name.chars().flat_map(char::to_lowercase);
    let Some(first) = lower().next() else { return true };
    let mut words = BY_FIRST_LETTER[group_of(first)].iter();
    match name.is_ascii() {
        true => words.any(|word| word.eq_ignore_ascii_case(name)),
        false => words.any(|word| word.chars().eq(lower())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn placeholders_are_nobody_and_names_are_not() {
        for name in [
            "0",
            "-1",
            "NULL",
            "null",
            "Guest",
            "GUEST",
            "walk-in",
            "(not set)",
            "N/A",
            "\\N",
            "Гост",
            "külaline",
            "hosť",
            "gość",
            "GOŚĆ",
            "БЕЗ КЛИЕНТ",
            "Külaline",
            "—",
            "00000000-0000-0000-0000-000000000000",
            "0.0",
        ] {
            assert!(is_nobody(name.as_bytes()), "{name}");
        }
        for name in [
            "7",
            "00012",
            "10",
            "c1",
            "ann@x.ee",
            "Guesthouse",
            "Nulle",
            "Anna",
            "Иван",
            "guest7",
            "Гостилница",
            "k\u{fc}la",
            "no name b2",
        ] {
            assert!(!is_nobody(name.as_bytes()), "{name}");
        }
    }

    #[test]
    fn placeholders_are_unique_and_in_lower_case() {
        let mut seen = BTreeSet::new();
        for word in NOBODY.iter().flat_map(|(_, words)| words.split('|')) {
            assert_eq!(word.to_lowercase(), word);
            assert!(seen.insert(word), "{word}");
        }
    }
}
