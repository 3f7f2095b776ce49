//! Words of lists of people who were asked.

use super::lists;
use crate::surveys::detect::vocabulary::marks::yes_or_no;
use crate::surveys::detect::vocabulary::missing::kind_of;
use crate::tables::header::normalise;

/// Columns that show whether, or when, a person was asked.
#[rustfmt::skip]
pub const INVITED: &str = "invited|invitation|invitations|invitation sent|invite sent|invited at|invited on|invitation date|date invited|\
    invite date|sent|sent at|sent on|sent date|date sent|survey sent|survey sent at|survey sent date|email sent|email sent at|\
    emailed|survey requested|survey requested at|distribution date|send date|sent date utc|\
    поканен|поканена|покана|изпратена покана|дата на покана|изпратено на|\
    kutsutud|kutse|kutse saadetud|kutse kuupäev|pozvaný|pozvánka|pozvánka odoslaná|dátum pozvánky|\
    zaproszony|zaproszenie|zaproszenie wysłane|data zaproszenia|wysłano|поканет|покана испратена|датум на покана";

/// Columns that show whether, or when, a person answered.
#[rustfmt::skip]
pub const ANSWERED: &str = "completed|responded|answered|response|has responded|has answered|response received|responded at|completed at|\
    answered at|answered on|response date|finished|finished at|survey finished|survey completed|survey completed at|submitted|\
    submitted at|completion date|отговорил|отговорила|отговорено|завършено|vastanud|vastatud|lõpetatud|odpovedal|odpovedané|\
    dokončené|odpowiedział|odpowiedziano|ukończono|одговорил|одговорено|завршено";

/// Columns with the state of an invitation.
#[rustfmt::skip]
pub const STATES: &str = "status|state|email status|emailstatus|e mail status|delivery status|send status|sending status|distribution status|\
    contact status|invitation status|invite status|response status|recipient status|survey status|mail status|статус|\
    състояние|olek|staatus|stav|stan|состојба";

const BOUNCED: &str = "bounced|bounce|hard bounce|soft bounce|email bounced|email hard bounce|email soft bounce|hardbounce|softbounce|\
    undelivered|undeliverable|not delivered|delivery failed|failed|email failed|invalid|invalid email|invalid address|blocked|\
    rejected|върнат|недоставен|tagastatud|kohale toimetamata|nedoručené|nedoručený|niedostarczono|niedostarczony|одбиено|недоставено";
const NOT_SENT: &str = "not sent|notsent|unsent|pending|scheduled|queued|draft|not invited|embargo|email not sent|excluded|skipped|\
    suppressed|throttled|неизпратен|saatmata|neodoslané|nie wysłano|неиспратено";
const FINISHED: &str = "survey finished|finished|completed|complete|responded|answered|response received|survey completed|\
    submitted|отговорил|завършен|vastanud|lõpetatud|odpovedal|dokončené|odpowiedział|ukończono|одговорил|завршено";
const UNFINISHED: &str = "survey started|started|partially completed|partial|partially responded|survey partially finished|\
    in progress|incomplete|not responded|no response|email sent|email opened|email read|sent|delivered|opened|clicked|link clicked|\
    email clicked|ok|active|unanswered|not answered|not completed|optout|opt out|opted out|opted out of survey|unsubscribed|\
    email unsubscribed|complaint|email complaint";

/// State of an invitation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Invitation {
    /// It never went out.
    NotSent,
    /// It did not arrive.
    Bounced,
    /// It was sent but not answered.
    Silent,
    /// It was answered.
    Answered,
}

/// State that a cell names; `None` for other words.
///
/// ```
/// use regulars::surveys::detect::vocabulary::invitations::{Invitation, state_of};
///
/// assert_eq!(state_of("Email Bounced"), Some(Invitation::Bounced));
/// assert_eq!(state_of("Survey Finished"), Some(Invitation::Answered));
/// assert_eq!(state_of("Opted out"), Some(Invitation::Silent));
/// assert_eq!(state_of("VIP"), None);
/// ```
pub fn state_of(cell: &str) -> Option<Invitation> {
    let cell = normalise(cell);
    [
        (BOUNCED, Invitation::Bounced),
        (NOT_SENT, Invitation::NotSent),
        (FINISHED, Invitation::Answered),
        (UNFINISHED, Invitation::Silent),
    ]
    .into_iter()
    .find_map(|(names, state)| lists(names, &cell).then_some(state))
}

/// True if a cell of an invitation column means yes: any date or number but 0, or a word for yes.
///
/// ```
/// use regulars::surveys::detect::vocabulary::invitations::happened;
///
/// assert!(happened("2026-01-05 10:00") && happened("Y") && happened("yes"));
/// assert!(!happened("N") && !happened("") && !happened("0"));
/// ```
pub fn happened(cell: &str) -> bool {
    kind_of(cell).is_none() && yes_or_no(cell) != Some(false) && !cell.starts_with("0000-00-00")
}
