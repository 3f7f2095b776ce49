//! Placeholders for a missing answer, by kind.

use super::lists;

/// Kind of a missing answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Missing {
    /// An empty cell.
    Blank,
    /// “N/A”, “not applicable”.
    NotApplicable,
    /// “Don’t know”, “prefer not to say”.
    DontKnow,
    /// The question was not shown, or offered and not answered.
    NotShown,
    /// A number outside the scale by which programs mark missing answers, such as 99.
    Code,
    /// No stars: `0/5`.
    Unrated,
}

impl Missing {
    /// Every kind, in the order of reports.
    pub const ALL: [Self; 6] =
        [Self::Blank, Self::NotApplicable, Self::DontKnow, Self::NotShown, Self::Code, Self::Unrated];

    /// Stable kebab-case id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Blank => "no-answer",
            Self::NotApplicable => "not-applicable",
            Self::DontKnow => "do-not-know",
            Self::NotShown => "not-shown",
            Self::Code => "missing-code",
            Self::Unrated => "unrated",
        }
    }
}

const BLANK: &str = "|-|–|—|.|..|null|none|nan|na n|(blank)|blank|no answer|no response|keine antwort|няма отговор|без отговор|\
    vastuseta|vastus puudub|bez odpovede|brak odpowiedzi|нема одговор|skipped|unanswered|missing|system missing|[not completed]|*|\
    няма|нема|puudub|brak|bez odpovědi|žádná odpověď|sans réponse|pas de réponse|sin respuesta|nessuna risposta|senza risposta|star rating unspecified|unspecified";
const NOT_APPLICABLE: &str = "didn't use|did not use|not used|не съм ползвал|не съм ползвала|не съм използвал|не съм използвала|не сум користел|не сум користела|nepoužil som|nepoužila som|\
    nepoužil jsem|nepoužila jsem|nie korzystałem|nie korzystałam|ei ole kasutanud|nicht genutzt|nicht verwendet|non utilisé|pas utilisé|no lo he usado|non usato|n/a|na|n.a.|n.a|#n/a|n / a|not applicable|does not apply|неприложимо|не е приложимо|не се отнася|не се отнася за мен|ei kohaldu|pole asjakohane|ei puuduta mind|ei ole asjakohane|\
    neaplikovateľné|netýka sa|netýka sa ma|nie dotyczy|nie dotyczy mnie|не е применливо|не се однесува|не се однесува на мене|entfällt|not relevant|не применимо|nvt|\
    netýká se|netýká se mě|neaplikovatelné|nicht zutreffend|nicht anwendbar|sans objet|non concerné|non concernée|non applicable|no aplica|no procede|\
    non applicabile|non pertinente";
const DONT_KNOW: &str = "don't know|don’t know|do not know|dont know|dk|d/k|not sure|unsure|no opinion|prefer not to say|prefer not to answer|\
    refused|can't say|не знам|нямам мнение|не мога да преценя|немам мислење|не сум сигурен|не можам да проценам|предпочитам да не отговоря|ei tea|ei oska öelda|ei oska hinnata|arvamus puudub|ei soovi vastata|neviem|neviem posúdiť|nemám názor|neviem povedať|\
    nechcem odpovedať|nie wiem|trudno powiedzieć|nie mam zdania|brak zdania|nie mam opinii|wolę nie odpowiadać|не сакам да одговорам|weiß nicht|nevím|en osaa sanoa|en tiedä|keine angabe|k.a.|k. a|k. a.|\
    weiss nicht|kann ich nicht beurteilen|keine meinung|nemohu posoudit|nedokážu posoudit|bez názoru|nechci odpovědět|nie viem posúdiť|nedokážem posúdiť|\
    sans avis|sans opinion|aucun avis|ne sait pas|je ne sais pas|ne se prononce pas|nsp|no sé|no sabe|no contesta|ns/nc|sin opinión|no puedo valorar|\
    prefiero no responder|non so|non saprei|nessuna opinione|senza opinione|preferisco non rispondere|не можам да оценам|ei oska vastata";
const NOT_SHOWN: &str =
    "{question_not_shown}|not shown|not asked|offered|unoffered|not offered|question not shown";

/// Numbers by which programs mark missing answers, if they are outside the scale.
const CODES: &[f64] = &[
    -99.0, -98.0, -97.0, -9.0, -8.0, -7.0, -2.0, -1.0, 77.0, 88.0, 97.0, 98.0, 99.0, 777.0, 888.0, 997.0,
    998.0, 999.0, 9_999.0,
];
/// Those of scales up to 7.
const SHORT_CODES: &[f64] = &[8.0, 9.0];

/// Kind of a placeholder for an answer.
///
/// ```
/// use regulars::surveys::detect::vocabulary::missing::{Missing, kind_of};
///
/// assert_eq!(kind_of(" n/a "), Some(Missing::NotApplicable));
/// assert_eq!(kind_of(""), Some(Missing::Blank));
/// assert_eq!(kind_of("9"), None);
/// ```
pub fn kind_of(text: &str) -> Option<Missing> {
    // None of them contains a digit, so dates, addresses and ids, the most common cells, are not looked up.
    if text.bytes().any(|byte| byte.is_ascii_digit() || byte == b'@') {
        return None;
    }
    let text = text.trim().to_lowercase();
    // `dont_know`: names of choices in XLSForms.
    let spaced = text.replace('_', " ");
    let lists = |names: &str| lists(names, &text) || lists(names, &spaced);
    if text.is_empty() || lists(BLANK) {
        return Some(Missing::Blank);
    }
    [(NOT_APPLICABLE, Missing::NotApplicable), (DONT_KNOW, Missing::DontKnow), (NOT_SHOWN, Missing::NotShown)]
        .into_iter()
        .find_map(|(names, kind)| lists(names).then_some(kind))
}

/// True if programs mark a missing answer by this number and it is outside a scale that ends at `max`.
pub fn is_code(number: f64, max: f64) -> bool {
    CODES.contains(&number) || (max <= 7.0 && SHORT_CODES.contains(&number))
}
