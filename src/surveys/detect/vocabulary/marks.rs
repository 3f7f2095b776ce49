//! Marks of answers that do not count.

use super::lists;

/// Why a row is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// Given while the survey was tried out.
    Preview,
    /// Marked as spam.
    Spam,
    /// Rejected by a reviewer, or deleted.
    Rejected,
    /// Not submitted.
    Unfinished,
    /// A duplicate of a row.
    Duplicate,
}

impl Mark {
    /// Every mark, in the order of reports.
    pub const ALL: [Self; 5] = [Self::Preview, Self::Spam, Self::Rejected, Self::Unfinished, Self::Duplicate];

    /// Stable kebab-case id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Preview => "preview",
            Self::Spam => "spam",
            Self::Rejected => "rejected",
            Self::Unfinished => "unfinished",
            Self::Duplicate => "duplicate",
        }
    }
}

const PREVIEW: &str = "umfragevorschau|vorschau|aperçu|aperçu de l enquête|vista previa|anteprima|podgląd|podgląd ankiety|náhľad|náhled|преглед|\
    предварителен преглед|eelvaade|survey preview|preview|test|survey test|survey preview spam|offline survey preview|тест|test response|demo";
const SPAM: &str = "spam|спам|possible spam|imported spam|offline spam|rämps";
const REJECTED: &str = "rejected|trash|trashed|deleted|denied|disapproved|disqualified|screened out|\
    отхвърлен|отхвърлена|отхвърлено|изтрит|изтрита|tagasi lükatud|kustutatud|zamietnuté|zamietnutá|zamietnutý|vymazané|odrzucone|odrzucona|odrzucony|usunięta|одбиено|одбиен|избришано|over quota|overquota|\
    excluded|terminated|screenout|not qualified|прекратен|прекратена|прекратено|дисквалифициран|diskvalifitseeritud|vyradené|vyradená|vyradený|прекинат|прекинато|\
    дисквалификуван|zdyskwalifikowany|zdyskwalifikowana|wykluczona|wykluczony|zamítnuto|zamítnutá|smazáno|vyřazeno|abgelehnt|gelöscht|disqualifiziert|ausgeschlossen|\
    papierkorb|rejeté|rejetée|supprimé|supprimée|disqualifié|corbeille|rechazado|rechazada|eliminado|descalificado|papelera|rifiutato|rifiutata|eliminato|squalificato|cestino";
const UNFINISHED: &str = "teilweise|unvollständig|nicht abgeschlossen|partiel|partielle|incomplet|incomplète|parcial|incompleto|parziale|partial|incomplete|in progress|inprogress|started|not completed|draft|abandoned|unfinished|not submitted|\
    частичен|частична|частично|незавършен|незавършена|незавършено|непълен|непълна|pooleli|lõpetamata|osaline|nedokončené|nedokončená|nedokončený|čiastočné|čiastočná|neúplné|neúplná|nieukończone|nieukończona|nieukończony|niezakończona|niekompletna|częściowe|częściowa|częściowo wypełniona|незавршено|незавршена|делумно|нецелосно|not finished|partially completed";

/// Mark for the state of an answer; `None` for one that counts.
///
/// ```
/// use regulars::surveys::detect::vocabulary::marks::{Mark, mark_of};
///
/// assert_eq!(mark_of("Survey Preview"), Some(Mark::Preview));
/// assert_eq!(mark_of("IP Address"), None);
/// ```
pub fn mark_of(state: &str) -> Option<Mark> {
    let state = crate::tables::header::normalise(state);
    [(PREVIEW, Mark::Preview), (SPAM, Mark::Spam), (REJECTED, Mark::Rejected), (UNFINISHED, Mark::Unfinished)]
        .into_iter()
        .find_map(|(names, mark)| lists(names, &state).then_some(mark))
}

/// Mark for a number in Qualtrics’ column `Status`.
///
/// # Source
/// Qualtrics, Understanding Your Dataset: 1 preview, 2 test, 8 spam, 9 preview spam, 12 imported spam, 17 offline
/// preview.
pub fn qualtrics_mark(number: &str) -> Option<Mark> {
    match number {
        "1" | "2" | "9" | "17" => Some(Mark::Preview),
        "8" | "12" => Some(Mark::Spam),
        _ => None,
    }
}

const YES: &str = "true|wahr|vrai|verdadero|vero|prawda|pravda|вярно|точно|tõene|yes|y|1|1.0|complete|completed|finished|да|jah|áno|ano|tak|ja|oui|sí|si|done|submitted";
const NO: &str = "false|falsch|faux|falso|fałsz|nepravda|грешно|невярно|неточно|väär|no|n|0|0.0|incomplete|partial|не|ei|nie|nein|non|unfinished|not finished|started";

/// Yes or no of a column that marks finished answers; `None` for any other text.
pub fn yes_or_no(text: &str) -> Option<bool> {
    let text = text.trim().to_lowercase();
    if lists(YES, &text) {
        return Some(true);
    }
    lists(NO, &text).then_some(false)
}
