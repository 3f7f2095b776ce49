//! Columns of retention (renewed, churned), and the words in them.

use super::has_word;
use super::lists;
use super::marks::yes_or_no;

/// Prefixes of words in headers whose yes means that the customer stayed.
const STAYED: &str = "renew|retain|stayed|still a customer|still customer|repurchased|bought again|reordered|подновил|подновен|остана клиент|\
    uuendas|pikendas|jäi kliendiks|obnovil|obnoven|predĺžil|zostal zákazníkom|odnowi|przedłuży|обнови|остана клиент";
/// Prefixes of words in headers whose yes means that the customer left.
const LEFT: &str = "churn|cancelled|canceled|cancellation|lapsed|attrit|left us|прекрати|отказа се|lahkus|loobus|odišiel|odišla|zrušil|\
    odszed|odesz|zrezygn|се откажа|замина";
/// Cells that mean that the customer stayed.
const STAYED_CELLS: &str = "renewed|retained|stayed|active|current|kept|подновен|активен|uuendatud|aktiivne|obnovené|aktívny|aktívna|odnowiono|\
    aktywny|aktywna|обновен|активен";
/// Cells that mean that the customer left.
const LEFT_CELLS: &str = "churned|cancelled|canceled|lapsed|lost|left|inactive|not renewed|expired|прекратен|неактивен|lahkunud|mitteaktiivne|\
    zrušené|neaktívny|neaktívna|zrezygnował|nieaktywny|nieaktywna|откажан|неактивен";

/// True if yes in a column with this header, normalised, means that the customer stayed; `None` for a header of another
/// subject.
///
/// ```
/// use regulars::surveys::detect::vocabulary::outcomes::yes_is_stayed;
///
/// assert_eq!(yes_is_stayed("renewed contract"), Some(true));
/// assert_eq!(yes_is_stayed("churned in q2"), Some(false));
/// assert_eq!(yes_is_stayed("plan"), None);
/// ```
pub fn yes_is_stayed(header: &str) -> Option<bool> {
    // “Not renewed”, “will you renew” and similar headers mean something else.
    const TURNED: [&str; 12] =
        ["not", "non", "no", "will", "likely", "how", "why", "would", "reason", "date", "не", "nie"];
    if header.split(' ').any(|word| TURNED.contains(&word)) {
        return None;
    }
    if has_word(LEFT, header) {
        return Some(false);
    }
    has_word(STAYED, header).then_some(true)
}

/// True if a cell means that the customer stayed; `None` for other texts.
pub fn stayed(cell: &str, yes_is_stayed: bool) -> Option<bool> {
    let words = cell.trim().to_lowercase();
    if lists(STAYED_CELLS, &words) {
        return Some(true);
    }
    if lists(LEFT_CELLS, &words) {
        return Some(false);
    }
    yes_or_no(cell).map(|yes| yes == yes_is_stayed)
}
