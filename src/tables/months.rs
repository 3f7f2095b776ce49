//! Month names in English and the other supported languages, in every form used in dates, matched by prefix.

/// Prefixes of month names, lower case. A longer prefix precedes a shorter one that it starts with.
#[rustfmt::skip]
const BEGINNINGS: &[(&str, u32)] = &[
    ("janv", 1), ("januar", 1), ("ene", 1), ("gen", 1), ("led", 1), ("saus", 1), ("jaan", 1), ("jan", 1), ("ján", 1), ("яну", 1), ("јан", 1), ("sty", 1),
    ("fév", 2), ("fev", 2), ("úno", 2), ("vas", 2), ("veeb", 2), ("feb", 2), ("фев", 2), ("lut", 2),
    ("bře", 3), ("kov", 3), ("mär", 3), ("mar", 3), ("мар", 3),
    ("avr", 4), ("abr", 4), ("dub", 4), ("bal", 4), ("apr", 4), ("апр", 4), ("kwi", 4),
    ("mag", 5), ("kvě", 5), ("geg", 5), ("may", 5), ("mai", 5), ("maj", 5), ("máj", 5), ("май", 5), ("мај", 5),
    ("juin", 6), ("giu", 6), ("červn", 6), ("bir", 6), ("jūn", 6), ("juun", 6), ("jun", 6), ("jún", 6), ("юн", 6), ("јун", 6), ("cze", 6),
    ("juil", 7), ("lug", 7), ("červenec", 7), ("července", 7), ("červen", 6), ("lie", 7), ("jūl", 7), ("juul", 7), ("jul", 7), ("júl", 7), ("юл", 7), ("јул", 7), ("lip", 7),
    ("aoû", 8), ("aou", 8), ("ago", 8), ("srp", 8), ("rugp", 8), ("aug", 8), ("авг", 8), ("sie", 8),
    ("set", 9), ("zář", 9), ("rugs", 9), ("sep", 9), ("сеп", 9), ("wrz", 9),
    ("ott", 10), ("říj", 10), ("spal", 10), ("oct", 10), ("okt", 10), ("окт", 10), ("paź", 10), ("paz", 10),
    ("list", 11), ("lap", 11), ("nov", 11), ("ное", 11), ("ноем", 11), ("lis", 11),
    ("déc", 12), ("dez", 12), ("dic", 12), ("pros", 12), ("gruo", 12), ("dec", 12), ("det", 12), ("дек", 12), ("gru", 12),
];

/// Month (1–12) named by a word, in any case or inflection.
///
/// ```
/// use regulars::tables::months::month;
///
/// assert_eq!(month("stycznia"), Some(1));
/// assert_eq!(month("Monday"), None);
/// ```
pub fn month(word: &str) -> Option<u32> {
    let word = word.to_lowercase();
    BEGINNINGS.iter().find(|(beginning, _)| word.starts_with(beginning)).map(|&(_, month)| month)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Full and abbreviated names of CLDR 47, stand-alone and as used in dates.
    const NAMES: &[&str] = &[
        "January February March April May June July August September October November December",
        "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec",
        "януари февруари март април май юни юли август септември октомври ноември декември",
        "яну фев март апр май юни юли авг сеп окт ное дек",
        "jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember",
        "jaan veebr märts apr mai juuni juuli aug sept okt nov dets",
        "január február marec apríl máj jún júl august september október november december",
        "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra",
        "јануари февруари март април мај јуни јули август септември октомври ноември декември",
        "јан фев мар апр мај јун јул авг сеп окт ное дек",
        "styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień",
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
        "sty lut mar kwi maj cze lip sie wrz paź lis gru",
        "leden únor březen duben květen červen červenec srpen září říjen listopad prosinec",
        "ledna února března dubna května června července srpna září října listopadu prosince",
        "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        "janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris",
        "sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio",
    ];

    #[test]
    fn every_month_in_every_language() {
        for names in NAMES {
            let months: Vec<_> = names.split(' ').map(month).collect();
            assert_eq!(months, (1..=12).map(Some).collect::<Vec<_>>(), "{names}");
            assert_eq!(month(&names.to_uppercase()), Some(1), "{names}");
        }
        assert_eq!(month("Monday"), None);
    }
}
