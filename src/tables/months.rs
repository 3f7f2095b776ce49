//! Month names in the languages of Europe, in every form used in dates, matched by prefix.

use std::sync::LazyLock;

use crate::math::ranking::sort_by;

/// Prefixes of the names of each month, lower case; the longest one that a word starts with decides.
const BEGINNINGS: [&str; 12] = [
    "ene gen led saus jaan jan jän ján яну јан sty ian янв січ сту sij oca tammi xan ιαν",
    "fév fev úno vas veeb feb фев lut феб лют velj şub helmi shk φεβ",
    "bře kov mär mrz mar мар már maa mrt бер сак ožu μαρ",
    "avr abr dub bal apr апр kwi ápr кві кра tra nis huhti pri απρ",
    "mag kvě geg may mai maj máj май мај мая mei maí тра svi touko μαΐ μάι μαι",
    "juin giu červn červen červen čvn bir jūn juun jun jún юн јун июн iun cze чер чэр lipnj lipanj haz kesä xuñ qer ιουν",
    "juil lug červenec července lie jūl juul jul júl юл јул lip čvc июл iul лип ліп srpnj srpanj tem heinä xul korr ιουλ",
    "aoû aou ag srp rugp aug авг sie avg ágú сер жні kol ağu elo gush αυγ",
    "set zář rugs sep сеп wrz сен szep вер ruj eyl syys sht σεπ",
    "ott říj spal oct okt окт paź paz out жов кас eki loka tet οκτ",
    "lap nov ное lis нов ноя noi лис ліс stu kas marras nóv nën νοε",
    "déc dez dic pro dec det дек gru des дец гру сне ara joulu dhj δεκ",
];

/// Prefixes with their months, in alphabetical order.
static SORTED: LazyLock<Vec<(&str, u32)>> = LazyLock::new(|| {
    let of_month = |(month, names): (u32, &'static str)| names.split(' ').map(move |name| (name, month));
    let mut beginnings: Vec<_> = (1..).zip(BEGINNINGS).flat_map(of_month).collect();
    sort_by(&mut beginnings, |a, b| a.0.cmp(b.0));
    beginnings
});

/// Month (1–12) named by a word, in any case or inflection; if languages differ, that of the language with more
/// speakers ([`croatian`]).
///
/// ```
/// use regulars::tables::months::month;
///
/// assert_eq!(month("stycznia"), Some(1));
/// assert_eq!(month("Monday"), None);
/// ```
pub fn month(word: &str) -> Option<u32> {
    let word = word.to_lowercase();
    let first = word.chars().next()?;
    let start = SORTED.partition_point(|(name, _)| name.chars().next() < Some(first));
    SORTED[start..]
        .iter()
        .take_while(|(name, _)| name.starts_with(first))
        .filter(|(name, _)| word.starts_with(name))
        .max_by_key(|(name, _)| name.len())
        .map(|&(_, month)| month)
}

/// Month in Croatian where Polish or Czech use the word for another one: `lip` is June, `srp` July, `listopad` October.
///
/// ```
/// use regulars::tables::months::{croatian, month};
///
/// assert_eq!((croatian("listopada"), month("listopada")), (Some(10), Some(11)));
/// assert_eq!(croatian("prosinca"), None);
/// ```
pub fn croatian(word: &str) -> Option<u32> {
    let word = word.to_lowercase();
    [("lip", 6), ("srp", 7), ("lis", 10)]
        .iter()
        .find(|(name, _)| word.starts_with(name))
        .map(|&(_, month)| month)
}

/// Language of a date, by its word for the month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leaning {
    /// One month in Croatian and another one in Polish or Czech.
    Either,
    /// A month in Croatian alone.
    Croatian,
    /// A month in Polish or Czech alone.
    PolishOrCzech,
}

/// Words for different months: `lip` is July in Polish, `srp` August in Czech, and both a month less in Croatian.
const EITHER: &str = "lip srp lis listopad";
/// Beginnings of months in Croatian alone.
const CROATIAN: &str = "siječ velj ožu trav svib lipnj lipanj srpnj srpanj kol ruj stude studo";
/// Prefixes of months only in Polish or Czech.
const POLISH_OR_CZECH: &str =
    "sty lut kwi cze lipca lipiec sie wrz paź gru led úno bře dub kvě červ čvn čvc srpn srpen zář říj";

/// Leaning of a word for a month, if it has one.
///
/// ```
/// use regulars::tables::months::{Leaning, leaning};
///
/// assert_eq!(leaning("listopad"), Some(Leaning::Either));
/// assert_eq!(leaning("studeni"), Some(Leaning::Croatian));
/// assert_eq!(leaning("grudnia"), Some(Leaning::PolishOrCzech));
/// assert_eq!(leaning("May"), None);
/// ```
pub fn leaning(word: &str) -> Option<Leaning> {
    let word = word.to_lowercase();
    let begins = |beginnings: &str| beginnings.split(' ').any(|beginning| word.starts_with(beginning));
    if EITHER.split(' ').any(|known| known == word) {
        Some(Leaning::Either)
    } else if begins(CROATIAN) {
        Some(Leaning::Croatian)
    } else {
        begins(POLISH_OR_CZECH).then_some(Leaning::PolishOrCzech)
    }
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
    fn every_month_is_read_in_every_language() {
        for names in NAMES {
            let months: Vec<_> = names.split(' ').map(month).collect();
            assert_eq!(months, (1..=12).map(Some).collect::<Vec<_>>(), "{names}");
            assert_eq!(month(&names.to_uppercase()), Some(1), "{names}");
        }
        assert_eq!(month("Monday"), None);
    }
}
