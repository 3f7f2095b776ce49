//! Headers whose words are joined without spaces, as databases and old programs write them: `ORDERTOTAL`, `custemail`.

use super::vocabulary::headers::role_named;
use crate::math::ranking::sort_by;
use crate::tables::header::normalise;
use std::sync::LazyLock;

/// Words of which glued headers consist, and the meaning of the short ones.
#[rustfmt::skip]
const WORDS: &str = "order|ord=order|customer|customers=customer|cust=customer|client|buyer|user|member|invoice|inv=invoice|sale|sales|\
    receipt|transaction|trans=transaction|txn=transaction|tran=transaction|purchase|payment|pay=payment|paid|ship=shipping|shipping|\
    delivery|bill=billing|billing|grand|sub|net|nett=net|netto|gross|brutto|brut|item|line|product|prod=product|unit|tax|vat|discount|\
    disc=discount|refund|refunded|total|tot=total|sum|amount|amt=amount|price|value|cost|date|dt=date|time|day|created|updated|modified|\
    placed|on|at|status|stat=status|state|email|mail=email|name|first|last|f|l|fname=first name|lname=last name|no=number|\
    nr=number|num=number|number|nbr=number|id|code|ref|currency|curr=currency|cur=currency|quantity|qty|type|phone|country|city|zip|\
    company|storno|method|cancelled|canceled|fee|channel|source|incl|excl|with|without|by|is";
/// [`WORDS`] and their meanings in alphabetical order.
static MEANINGS: LazyLock<Vec<(&str, &str)>> = LazyLock::new(|| {
    let meaning = |word: &'static str| word.split_once('=').unwrap_or((word, word));
    let mut meanings: Vec<(&str, &str)> = WORDS.split('|').map(meaning).collect();
    sort_by(&mut meanings, Ord::cmp);
    meanings
});
/// Words that follow the name of a field whose cells are words instead of codes, as Tryton writes them.
const AS_TEXT: &str =
    "string|łańcuch znakowy|zeichenkette|chaîne|cadena|stringa|řetězec|reťazec|низ|sõne|eilutė|virkne";
/// Minimum length of a header that may be glued.
const SHORTEST: usize = 5;
/// Minimum number of columns that share a prefix, such as the name of a table.
const FEWEST_PREFIXED: usize = 4;

/// The words of a text without spaces, longest first, covering the whole text; `None` if it does not consist of known
/// words.
///
/// Computed from the end, so that the time grows linearly with the length for any number of ways to split the text.
fn words_of(text: &str) -> Option<Vec<&'static str>> {
    // Per position: length and meaning of the longest word that begins there and leaves a rest made of words.
    let mut begins: Vec<Option<(usize, &'static str)>> = vec![None; text.len() + 1];
    begins[text.len()] = Some((0, ""));
    for (start, _) in text.char_indices().rev() {
        begins[start] = MEANINGS
            .iter()
            .filter(|(word, _)| text[start..].starts_with(word) && begins[start + word.len()].is_some())
            .map(|(word, meaning)| (word.len(), *meaning))
            .max_by_key(|(length, _)| *length);
    }
    let (mut words, mut at) = (Vec::new(), 0);
    while at < text.len() {
        let (length, meaning) = begins[at]?;
        words.push(meaning);
        at += length;
    }
    Some(words)
}

/// Normalised headers with joined words separated by spaces. Names in the tables are unchanged.
///
/// ```
/// use regulars::orders::detect::glued::spaced;
///
/// let headers = ["ORDERTOTAL", "custemail", "Status"].map(str::to_owned);
/// assert_eq!(spaced(&headers), ["order total", "customer email", "status"]);
/// let headers = ["OXORDERNR", "OXBILLEMAIL", "OXTOTALSUM", "OXCURRENCY"].map(str::to_owned);
/// assert_eq!(spaced(&headers), ["order number", "billing email", "total sum", "currency"]);
/// ```
pub fn spaced(headers: &[String]) -> Vec<String> {
    let normal: Vec<String> = headers.iter().map(|header| without_type(normalise(header))).collect();
    let is_name = |header: &str| role_named(header).is_some();
    let is_glued =
        |header: &str| header.len() >= SHORTEST && header.bytes().all(|byte| byte.is_ascii_lowercase());
    let apart =
        |header: &str| words_of(header).filter(|words| !words.is_empty()).map(|words| words.join(" "));
    let prefix = common_prefix(&normal);
    let space = |header: &String| -> String {
        if header.contains(' ') && !is_name(header) {
            // `CUST_CODE`
            let whole = header.split(' ').map(meaning_of).collect::<Vec<_>>().join(" ");
            return if is_name(&whole) { whole } else { header.clone() };
        }
        if !is_glued(header) || is_name(header) {
            return header.clone();
        }
        let rest = || {
            let rest = header.strip_prefix(prefix).filter(|_| !prefix.is_empty())?;
            if is_name(rest) { Some(rest.to_owned()) } else { apart(rest) }
        };
        apart(header).or_else(rest).unwrap_or_else(|| header.clone())
    };
    normal.iter().map(space).collect()
}

/// A normalised header without [`AS_TEXT`] at its end.
fn without_type(mut header: String) -> String {
    let shorter = |word: &str| header.strip_suffix(word)?.strip_suffix(' ').map(str::len);
    if let Some(length) = AS_TEXT.split('|').find_map(shorter) {
        header.truncate(length);
    }
    header
}

/// The full word if a word is an abbreviation, otherwise the word itself.
fn meaning_of(word: &str) -> &str {
    MEANINGS.binary_search_by(|(known, _)| known.cmp(&word)).map_or(word, |found| MEANINGS[found].1)
}

/// The longest common beginning of two letters or more of all columns of a table, if there are enough columns.
fn common_prefix(headers: &[String]) -> &str {
    let Some(first) = headers.first().filter(|_| headers.len() >= FEWEST_PREFIXED) else { return "" };
    let shared = |length: &usize| {
        first.is_char_boundary(*length) && headers.iter().all(|header| header.starts_with(&first[..*length]))
    };
    let length = (2..first.len()).take_while(shared).last().unwrap_or(0);
    if first[..length].contains(' ') { "" } else { &first[..length] }
}

#[cfg(test)]
mod tests {
    #[test]
    fn words_that_are_not_glued_stay_unchanged() {
        let spaced = |line: &str| {
            let headers: Vec<String> = line.split(',').map(str::to_owned).collect();
            super::spaced(&headers).join(",")
        };
        assert_eq!(spaced("notes,status,total,Statement"), "notes,status,total,statement");
        assert_eq!(spaced("ORDERTOTAL,paystatus,CUSTNO"), "order total,payment status,customer number");
        assert_eq!(
            spaced("SOORDERNUM,SOTOTALAMT,SOSTATUS,SOCURRENCY"),
            "order number,total amount,status,currency"
        );
        assert_eq!(spaced("CUST_CODE,INV_DT,SHOP_WEEK"), "customer code,invoice date,shop week");
        // Every `fname` can be split in two ways, and neither leads to the end.
        let long = format!("{}z", "fname".repeat(100));
        assert_eq!(spaced(&long), long);
        assert_eq!(spaced("Stan (łańcuch znakowy),Type (string),String"), "stan,type,string");
        // Too few columns for a prefix.
        assert_eq!(spaced("XYTOTAL,XYSTATUS"), "xytotal,xystatus");
    }
}
