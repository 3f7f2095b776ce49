//! The header row: title lines above it, its presence, and normalised column names.
//!
//! The names that make a record a header depend on the subject of the table, so callers pass a function that counts them.

use super::evidence::{DateEvidence, DecimalEvidence};
use crate::math::ranking::sort_by;
use std::collections::{BTreeMap, BTreeSet};

/// Counts the cells of a record that are known column names.
pub type CountNames<'a> = &'a dyn Fn(&[String]) -> usize;

/// Records searched for the header.
pub const MAX_TITLES: usize = 12;

/// Number of title records above the header, as in printed reports: those before the first record with three known
/// names, if the very first record has none.
pub fn count_titles(records: &[Vec<String>], count_names: CountNames) -> usize {
    let header = || records.iter().take(MAX_TITLES).position(|record| count_names(record) >= 3);
    if records.first().is_some_and(|first| count_names(first) == 0) { header().unwrap_or(0) } else { 0 }
}

/// True if the first record finds more columns than the second.
pub type FindsMore<'a> = &'a dyn Fn(&[String], &[String]) -> bool;

/// Header of a table with two header rows, the first of which names groups of columns. It is the second row, with blank
/// cells filled from the row above, and repeated names preceded by that of their group. `None` if the record after the
/// header is a row.
///
/// ```
/// use regulars::tables::header::second_row;
///
/// let records = ["Customer||Paid", "Name|E-mail|Gross", "Ann|a@x.ee|12.00"]
///     .map(|line| line.split('|').map(str::to_owned).collect::<Vec<String>>());
/// let longer = |one: &[String], other: &[String]| one.join("").len() > other.join("").len();
/// assert_eq!(second_row(&records, 0, &longer).unwrap().join("|"), "Name|E-mail|Gross");
/// assert_eq!(second_row(&records, 1, &longer), None);
/// ```
pub fn second_row(records: &[Vec<String>], titles: usize, finds_more: FindsMore) -> Option<Vec<String>> {
    let (groups, names) = (records.get(titles)?, records.get(titles + 1)?);
    let is_name = |cell: &str| {
        let (mut dates, mut amounts) = (DateEvidence::default(), DecimalEvidence::default());
        dates.add(cell.as_bytes());
        amounts.add(cell.as_bytes());
        dates.best().is_none() && amounts.neither == 1 && !cell.contains('@')
    };
    let filled = |record: &[String]| -> Vec<String> {
        let mut cells: Vec<String> =
            record.iter().map(|cell| cell.trim().to_owned()).filter(|cell| !cell.is_empty()).collect();
        sort_by(&mut cells, Ord::cmp);
        cells
    };
    let (mut above, below) = (filled(groups), filled(names));
    above.dedup();
    if below.len() < 2
        || above.len() >= groups.len().max(names.len())
        || !below.iter().all(|cell| is_name(cell))
    {
        return None;
    }
    let mut group = "";
    let own = |place: usize| names.get(place).map_or("", |name| name.trim());
    let header: Vec<String> = (0..groups.len().max(names.len()))
        .map(|place| {
            let above = groups.get(place).map_or("", |cell| cell.trim());
            group = if above.is_empty() { group } else { above };
            let first = below.partition_point(|name| name.as_str() < own(place));
            let is_twice = below.get(first + 1).is_some_and(|name| name == own(place));
            match own(place) {
                "" => above.to_owned(),
                name if is_twice && !group.is_empty() => format!("{group} {name}"),
                name => name.to_owned(),
            }
        })
        .collect();
    finds_more(&header, groups).then_some(header)
}

/// True if a record is a header: it has two known names, or neither a date nor an amount.
pub fn has_header(first: &[String], count_names: CountNames) -> bool {
    let mut dates = DateEvidence::default();
    let mut amounts = DecimalEvidence::default();
    for cell in first {
        dates.add(cell.as_bytes());
        amounts.add(cell.trim().as_bytes());
    }
    count_names(first) >= 2 || (dates.best().is_none() && amounts.neither == first.len() as u64)
}

/// Normalises a header: lower case, words separated by one space, no punctuation but `#`. A capital after a small letter
/// begins a word.
///
/// ```
/// use regulars::tables::header::normalise;
///
/// assert_eq!(normalise(" Order Total (inc. tax)"), "order total inc tax");
/// assert_eq!(normalise("totalPriceWithVat"), "total price with vat");
/// assert_eq!(normalise("Summe (inkl. MwSt.)"), "summe inkl mwst");
/// ```
pub fn normalise(header: &str) -> String {
    let mut spaced = String::with_capacity(header.len() + 4);
    let mut after_small = false;
    for c in header.chars() {
        if !c.is_alphanumeric() && c != '#' {
            spaced.push(' ');
        } else {
            // `orderTotal` is two words, `SKUs`, `ID` and `MwSt` are one.
            if after_small && c.is_uppercase() && !(c == 'S' && spaced.ends_with("Mw")) {
                spaced.push(' ');
            }
            spaced.push(c);
        }
        after_small = c.is_lowercase();
    }
    spaced.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The letter to which a diacritic is added, in Latin script; any other letter itself.
pub fn without_diacritics(letter: char) -> char {
    match letter {
        'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'ď' | 'đ' => 'd',
        'è'..='ë' | 'ē' | 'ė' | 'ę' | 'ě' => 'e',
        'ģ' | 'ğ' => 'g',
        'ì'..='ï' | 'ī' | 'į' => 'i',
        'ķ' => 'k',
        'ĺ' | 'ļ' | 'ľ' | 'ł' => 'l',
        'ñ' | 'ń' | 'ņ' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ő' => 'o',
        'ŕ' | 'ř' => 'r',
        'ś' | 'š' | 'ş' | 'ș' => 's',
        'ť' | 'ţ' | 'ț' => 't',
        'ù'..='ü' | 'ū' | 'ů' | 'ű' | 'ų' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ž' | 'ż' => 'z',
        other => other,
    }
}

/// Makes names unique by their number: `Score`, `Score (2)`; an empty one becomes the number of its column.
///
/// ```
/// let names = ["Score", "", "Score"].map(str::to_owned).to_vec();
/// assert_eq!(regulars::tables::header::unique(names), ["Score", "2", "Score (2)"]);
/// ```
pub fn unique(names: Vec<String>) -> Vec<String> {
    let mut taken: BTreeSet<String> = BTreeSet::new();
    let mut numbers: BTreeMap<String, usize> = BTreeMap::new();
    let mut found: Vec<String> = Vec::with_capacity(names.len());
    for (index, name) in names.into_iter().enumerate() {
        let name = if name.is_empty() { (index + 1).to_string() } else { name };
        let mut own = name.clone();
        let number = numbers.entry(name.clone()).or_insert(1);
        while !taken.insert(own.clone()) {
            *number += 1;
            own = format!("{name} ({number})");
        }
        found.push(own);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_has_two_known_names_or_no_values() {
        let count_names = |record: &[String]| {
            record.iter().filter(|cell| ["customer", "date", "amount"].contains(&cell.as_str())).count()
        };
        let header =
            |line: &str| has_header(&line.split(',').map(str::to_owned).collect::<Vec<_>>(), &count_names);
        assert!(header("customer,date,amount"));
        assert!(header("who,when,how much"));
        assert!(!header("00004,1997-01-01,29.33"));
        assert!(header("date,amount,2024"));
    }

    #[test]
    fn titles_end_at_the_first_record_with_three_known_names() {
        let count_names = |record: &[String]| record.iter().filter(|cell| cell.len() == 1).count();
        let records = |lines: &[&str]| -> Vec<Vec<String>> {
            lines.iter().map(|line| line.split(',').map(str::to_owned).collect()).collect()
        };
        assert_eq!(count_titles(&records(&["Sales 2024", "shop,north", "a,b,c"]), &count_names), 2);
        assert_eq!(count_titles(&records(&["a,north", "a,b,c"]), &count_names), 0);
        assert_eq!(count_titles(&records(&["Sales 2024", "a,b"]), &count_names), 0);
        let late = [vec!["Sales 2024"; MAX_TITLES], vec!["a,b,c"]].concat();
        assert_eq!(count_titles(&records(&late), &count_names), 0);
    }
}
