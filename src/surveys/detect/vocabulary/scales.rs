//! Answers in words, worst first. A level lists its wordings in all languages, separated by bars.

use super::lists;
use crate::tables::header::without_diacritics;

/// Question that a scale in words answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// Satisfaction.
    Satisfaction,
    /// Agreement with a statement.
    Agreement,
    /// Ease.
    Ease,
    /// Likelihood.
    Likelihood,
    /// Anything else.
    Quality,
}

/// A scale whose answers are words.
#[derive(Debug)]
pub struct WordScale {
    /// Question it answers.
    pub about: About,
    /// Wordings per level, the worst first; of scales of seven those that are not composed of the usual words.
    pub levels: &'static [&'static str],
    /// Levels of shorter scales that have no words for the others: the first two are taken where they have words for all
    /// answers, the others only where all their words occur.
    pub shorter: &'static [&'static [usize]],
}

/// Shorter scales that need not have all their words among the answers.
const USUAL: usize = 2;

/// Shorter scales of seven levels: without “somewhat” or the plain words, then without the extreme words or a middle,
/// then with “somewhat” on one side only, as in « peu satisfait, plutôt satisfait ».
const OF_SEVEN: &[&[usize]] = OF_AGREEMENT.split_at(OF_AGREEMENT.len() - 1).0;
/// The same of agreement, of which six levels without a middle are usual too.
const OF_AGREEMENT: &[&[usize]] = &[
    &[0, 1, 3, 5, 6],
    &[0, 2, 3, 4, 6],
    &[1, 2, 3, 4, 5],
    &[0, 2, 4, 6],
    &[0, 1, 5, 6],
    &[1, 2, 4, 5],
    &[0, 1, 4, 6],
    &[0, 2, 5, 6],
    &[0, 1, 3, 4, 6],
    &[0, 2, 3, 5, 6],
    &[0, 1, 2, 4, 5, 6],
];
/// Place of the first of these that has “somewhat” on one side only: no answers use its other words.
const UNEVEN: usize = 6;

impl WordScale {
    /// Level of a wording in lower case; `None` for other words. Forms for both genders are one wording.
    ///
    /// ```
    /// use regulars::surveys::detect::vocabulary::scales::WORD_SCALES;
    ///
    /// assert_eq!(WORD_SCALES[0].level("bardzo zadowolony/a"), Some(6));
    /// assert_eq!(WORD_SCALES[0].level("veľmi nespokojný(á)"), Some(0));
    /// assert_eq!(WORD_SCALES[0].level("tres_satisfait"), Some(6));
    /// assert_eq!(WORD_SCALES[1].level("pas_du_tout_daccord"), Some(0));
    /// assert_eq!(WORD_SCALES[0].level("blue"), None);
    /// ```
    pub fn level(&self, words: &str) -> Option<usize> {
        // `very_satisfied`: names of choices in XLSForms.
        let words = &words.replace('_', " ");
        let place = |words: &str| self.levels.iter().position(|names| lists(names, words));
        let plain = || one_form(words);
        let composed = |same| (self.levels.len() == 7).then(|| composed(self.about, &plain(), same))?;
        let exact = place(words)
            .or_else(|| place(&plain()))
            .or_else(|| composed(|word, entry| word.starts_with(entry)));
        // `tres_satisfait`: names of choices are in ASCII.
        exact.or_else(|| words.is_ascii().then(|| composed(starts_without_accents))?)
    }

    /// Levels of the scale that the answers use, of these levels, ascending: of a shorter scale, or of this one.
    pub fn levels_of(&self, used: &[usize]) -> Vec<usize> {
        let holds_all = |own: &&&[usize]| used.iter().all(|level| own.contains(level));
        let exact = self.shorter.iter().find(|own| **own == used);
        let found = exact.or_else(|| self.shorter.iter().take(USUAL).find(holds_all));
        let uneven = || self.shorter.iter().skip(UNEVEN).find(holds_all).filter(|_| used.len() > 2);
        let found = found.or_else(uneven);
        found.map_or_else(|| (0..self.levels.len()).collect(), |own| own.to_vec())
    }
}

/// Prefixes of words in answers that mean yes or no; with `$`, whole words. The first list is of the better half of
/// the scale, the second of the worse half.
#[rustfmt::skip]
const STEMS: [(About, &str, &str); 4] = [
    (About::Satisfaction, "satisf|content|soddisf|rahul|spokoj|доволн|доволен|задовол|zadowol|zufried|tyytyvä",
        "dissatisf|unsatisf|insatisf|mécontent|insoddisf|descontent|scontent|rahulolema|nespokoj|недовол|незадовол|niezadowol|unzufried|tyytymät"),
    (About::Agreement, "agree|d'accord|d’accord|daccord$|accord$|acuerdo$|accordo$|nõus|súhlas|souhlas|съглас|согласув|zgadza|stimm|trifft|samaa$",
        "disagree|désaccord$|desacuerdo$|disaccordo$|vastu$|nesúhlas|nesouhlas|несъглас|несогласув|eri$"),
    (About::Ease, "easy|fácil|facile|kerge|lihtne|ľahk|jednoduch|snadn|лесн|łatw|einfach|leicht|helppo",
        "difficult|difícil|difficile|hard$|raske|keeruli|ťažk|náročn|těžk|obtížn|трудн|тешк|trudn|schwierig|schwer|vaikea"),
    (About::Likelihood, "likely|tõenäoli|pravdepodob|pravděpodob|вероятн|веројатн|prawdopodob|wahrscheinlich|todennäköi",
        "unlikely|ebatõenäoli|nepravdepodob|nepravděpodob|невероятн|неверојатн|nieprawdopodob|unwahrscheinlich|epätodennäköi"),
];
const NOT: &str =
    "not|pas|no|non|ei|pole|mitte|nie|не|ne|nicht|peu|poco|малко|малку|mało|niezbyt|málo|vähe|wenig|kaum";
/// Words that deny wholly, as “not at all” does.
const NOT_AT_ALL: &str = "nada|niente|nulla";
const VERY: &str = "very|très|muy|molto|väga|veľmi|velmi|много|многу|bardzo|sehr|erittäin|hyvin";
#[rustfmt::skip]
const FULLY: &str = "tout|totalement|complètement|extrêmement|totalmente|completamente|extremadamente|estremamente|affatto|extremely|strongly|completely|totally|fully|highly|all|täiesti|täielikult|äärmiselt|absoluutselt|üldse|úplne|rozhodne|\
    rozhodně|zcela|naprosto|vôbec|vůbec|напълно|изключително|категорично|изобщо|целосно|воопшто|исклучително|zdecydowanie|całkowicie|\
    wcale|pełni|voll|ganz|völlig|überhaupt|gar|äußerst|täysin";
#[rustfmt::skip]
const RATHER: &str = "plutôt|assez|bastante|algo|abbastanza|piuttosto|somewhat|slightly|rather|fairly|quite|mildly|little|tend|pigem|mõnevõrra|üsna|skôr|spíše|по-скоро|повеќе|донекаде|\
    raczej|dość|eher|ziemlich|jokseenkin|melko";
const NEITHER: &str = "ni|né|neither|ani|нито|ниту|ни|weder";
#[rustfmt::skip]
const FILLERS: &str = "du|per|à|fait|de|d|en|in|je|suis|estoy|sono|del|todo|a|at|to|i|it|or|nor|was|moderately|ole|olen|ja|ega|eikä|mieltä|съм|сум|се|som|są|się|sa|jsem|w|zu|und|noch|vaidle";

/// True if an ASCII word begins with an entry without its accents.
fn starts_without_accents(word: &str, entry: &str) -> bool {
    let mut letters = word.chars();
    entry.chars().all(|c| letters.next() == Some(without_diacritics(c)))
}

/// Level of a wording on a scale of seven, composed of a stem, its negation and its strength in any order; `None` if it
/// contains another word.
fn composed(about: About, words: &str, starts: fn(&str, &str) -> bool) -> Option<usize> {
    let (_, good, bad) = STEMS.iter().find(|own| own.0 == about)?;
    let is = |word: &str, entry: &str| starts(word, entry) && word.chars().count() == entry.chars().count();
    let lists = |names: &str, word: &str| names.split('|').any(|entry| is(word, entry));
    let begins = |stems: &str, word: &str| {
        stems.split('|').any(|stem| match stem.strip_suffix('$') {
            Some(whole) => is(word, whole),
            None => starts(word, stem),
        })
    };
    let (mut stems, mut is_bad, mut is_denied) = (0, false, false);
    let (mut is_strong, mut is_weak, mut is_middle) = (false, false, false);
    for word in words.split(' ') {
        if lists(NOT, word) {
            is_denied = true;
        } else if lists(NOT_AT_ALL, word) {
            (is_denied, is_strong) = (true, true);
        } else if lists(FULLY, word) || (lists(VERY, word) && !is_denied) {
            is_strong = true;
        } else if lists(RATHER, word) || lists(VERY, word) {
            // “Not very satisfied” is rather dissatisfied.
            is_weak = true;
        } else if lists(NEITHER, word) {
            is_middle = true;
        } else if begins(bad, word) || begins(good, word) {
            stems += 1;
            is_bad = begins(bad, word);
        } else if !lists(FILLERS, word) {
            return None;
        }
    }
    let strength = if is_weak { 0 } else { 1 + usize::from(is_strong) };
    match stems {
        1 if !is_middle => Some(if is_denied != is_bad { 2 - strength } else { 4 + strength }),
        1 | 2 => Some(3),
        _ => None,
    }
}

/// A wording in its first form, without commas: `zadowolony/a` and `zadowolony(a)` are `zadowolony`.
fn one_form(words: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    let mut skip = false;
    // An emoji before a word has the same meaning.
    let has_words = words.contains(char::is_alphabetic);
    let is_word = |word: &&str| {
        !word.is_empty() && (!has_words || word.contains(|c: char| c.is_alphanumeric() || c == '/'))
    };
    for word in words.split([' ', ',']).filter(is_word) {
        if word == "/" || std::mem::take(&mut skip) || word.starts_with('(') {
            skip = word == "/";
            continue;
        }
        let end = word.find(['/', '(']).filter(|end| *end > 0).unwrap_or(word.len());
        kept.push(&word[..end]);
    }
    kept.join(" ")
}

/// Every scale in words, tried in this order.
#[rustfmt::skip]
pub static WORD_SCALES: &[WordScale] = &[
    WordScale { about: About::Satisfaction, shorter: OF_SEVEN, levels: &[
        "très insatisfait|muy insatisfecho",
        "insatisfait|insatisfecho",
        "",
        "neutre|neutro|neutral|neither|ok|okay|average|indifferent|niezdecydowany|neutrálne|neutralnie|неутрално|ni seda ega teist|неутрален|неутрална|neutraalne|ei seda ega teist|nii ja naa|neutrálny|neutrálna|неутралан|neutralny|neutralna|weder noch|ani tak ani nie|teils teils|teils/teils",
        "",
        "satisfait|satisfecho",
        "delighted|très satisfait|muy satisfecho",
    ] },
    WordScale { about: About::Agreement, shorter: OF_AGREEMENT, levels: &[
        "",
        "",
        "",
        "neutre|neutro|neutral|neither|undecided|nii ja naa|ei oska seisukohta võtta|neviem sa rozhodnúť|nerozhodnutý|nie mam zdania|неутрален|neutraalne|ei seda ega teist|neutrálny|неутралан|ani tak ani nie|neutralny|neutrálne|neutrálně|neutralnie|неутрално|weder noch|teils teils|teils/teils",
        "",
        "",
        "",
    ] },
    WordScale { about: About::Ease, shorter: OF_SEVEN, levels: &[
        "",
        "",
        "",
        "neutre|neutro|neither|neutral|nii ja naa|неутрално|neutraalne|neutrálne|neutralnie|weder noch",
        "",
        "",
        "",
    ] },
    WordScale { about: About::Likelihood, shorter: OF_SEVEN, levels: &[
        "изключено",
        "",
        "",
        "neutre|neutro|neutral|neither|неутрален|neutraalne|neutrálne|neutralnie|weder noch",
        "",
        "",
        "",
    ] },
    // Scales of SurveyMonkey and Jotform from none to most.
    WordScale { about: About::Satisfaction, shorter: &[], levels: &[
        "not at all satisfied", "not so satisfied|slightly satisfied", "somewhat satisfied|moderately satisfied", "very satisfied", "extremely satisfied|completely satisfied",
    ] },
    WordScale { about: About::Satisfaction, shorter: &[], levels: &[
        "not satisfied|not at all satisfied|unsatisfied", "somewhat satisfied|slightly satisfied", "satisfied", "very satisfied|extremely satisfied",
    ] },
    WordScale { about: About::Ease, shorter: &[], levels: &[
        "not at all easy", "not so easy|slightly easy", "somewhat easy|moderately easy", "very easy", "extremely easy",
    ] },
    WordScale { about: About::Likelihood, shorter: &[], levels: &[
        "not at all likely", "not so likely|slightly likely", "somewhat likely|moderately likely", "very likely", "extremely likely",
    ] },
    WordScale { about: About::Likelihood, shorter: &[&[0, 1, 2, 3, 4], &[0, 1, 3, 4]], levels: &[
        "definitely not|definitely no|certainly not|определено не|категорично не|със сигурност не|kindlasti ei|kindlasti mitte|určite nie|rozhodne nie|rozhodně ne|určitě ne|дефинитивно не|сигурно не|zdecydowanie nie|auf keinen fall|bestimmt nicht",
        "probably not|rather not|rather no|по-скоро не|pigem ei|pigem mitte|skôr nie|asi nie|spíše ne|повеќе не|веројатно не|raczej nie|eher nicht|eher nein",
        "maybe|perhaps|might or might not|not sure either way|може би|võib-olla|možno|neviem sa rozhodnúť|можеби|może|ani tak ani nie|vielleicht",
        "probably|probably yes|rather yes|по-скоро да|pigem jah|skôr áno|asi áno|spíše ano|повеќе да|веројатно да|raczej tak|eher ja",
        "definitely|definitely yes|certainly|определено да|категорично да|със сигурност|със сигурност да|kindlasti jah|kindlasti|určite áno|určite|rozhodne áno|rozhodně ano|určitě ano|дефинитивно да|сигурно да|zdecydowanie tak|auf jeden fall|bestimmt",
    ] },
    // How often something is so.
    WordScale { about: About::Quality, shorter: &[&[0, 1, 2, 3, 4], &[0, 2, 3, 4], &[0, 1, 3, 4], &[0, 1, 2, 4], &[0, 2, 4]], levels: &[
        "never|никога|mitte kunagi|kunagi|nikdy|никогаш|nigdy|nie|niemals|jamais|nunca|mai",
        "rarely|seldom|hardly ever|almost never|рядко|почти никога|harva|zriedka|málokedy|ретко|rzadko|zřídka|málokdy|selten|rarement|raramente|rara vez|casi nunca",
        "sometimes|occasionally|понякога|от време на време|mõnikord|vahel|niekedy|občas|понекогаш|czasami|czasem|někdy|manchmal|gelegentlich|parfois|quelquefois|a veces|a volte|qualche volta",
        "often|usually|frequently|very often|most of the time|често|обикновено|sageli|tihti|často|väčšinou|zvyčajne|често|вообичаено|często|zazwyczaj|většinou|obvykle|oft|häufig|meistens|souvent|a menudo|frecuentemente|casi siempre|spesso",
        "always|винаги|alati|vždy|секогаш|zawsze|immer|toujours|siempre|sempre",
    ] },
    // Freshdesk’s scales of three, five and seven points.
    WordScale { about: About::Satisfaction, shorter: &[&[1, 2, 3, 4, 5], &[0, 2, 3, 4, 6], &[1, 2, 4, 5]], levels: &[
        "extremely unhappy", "very unhappy", "unhappy", "neutral", "happy", "very happy", "extremely happy",
    ] },
    WordScale { about: About::Quality, shorter: &[], levels: &[
        "very poor|terrible|very bad|awful|много лошо|много лоша|много слабо|väga halb|veľmi zlé|veľmi zlá|многу лошо|bardzo źle|bardzo zła|sehr schlecht",
        "poor|bad|лошо|лоша|слабо|halb|zlé|zlá|лошо|źle|zła|schlecht",
        "average|fair|ok|okay|neutral|средно|задоволително|keskmine|rahuldav|priemerné|просечно|przeciętnie|średnio|mittel",
        "good|добро|добра|добре|hea|dobré|dobrá|добро|dobrze|dobra|gut",
        "very good|excellent|great|много добро|много добра|много добре|отлично|väga hea|suurepärane|veľmi dobré|výborné|многу добро|одлично|bardzo dobrze|bardzo dobra|doskonale|sehr gut|ausgezeichnet",
    ] },
    WordScale { about: About::Quality, shorter: &[], levels: &[
        "poor", "fair", "good", "very good", "excellent",
    ] },
    WordScale { about: About::Quality, shorter: &[], levels: &["poor", "fair", "good", "excellent"] },
    // Gravity Forms.
    WordScale { about: About::Quality, shorter: &[], levels: &[
        "terrible", "not so great", "neutral", "pretty good", "excellent",
    ] },
    // Hotjar’s reactions.
    WordScale { about: About::Satisfaction, shorter: &[], levels: &["hate", "dislike", "neutral", "like", "love"] },
    WordScale { about: About::Quality, shorter: &[], levels: &[
        "terrible", "bad", "ok|okay", "great|good", "amazing",
    ] },
    WordScale { about: About::Quality, shorter: &[], levels: &[
        "terrible", "poor", "average", "good", "excellent",
    ] },
    // Customer Thermometer.
    WordScale { about: About::Satisfaction, shorter: &[], levels: &["red light", "yellow light", "green light", "gold star"] },
    // School grades: German, Polish, Slovak and Czech, Bulgarian.
    WordScale { about: About::Quality, shorter: &[], levels: &["ungenügend", "mangelhaft", "ausreichend", "befriedigend", "gut", "sehr gut"] },
    WordScale { about: About::Quality, shorter: &[], levels: &["niedostateczny", "dopuszczający", "dostateczny", "dobry", "bardzo dobry", "celujący"] },
    WordScale { about: About::Quality, shorter: &[], levels: &["nedostatočný|nedostatečný|nedostatečná|nedostatočná", "dostatočný|dostatečný", "dobrý", "chválitebný|chvalitebný", "výborný|výborná"] },
    WordScale { about: About::Quality, shorter: &[], levels: &["слаб", "среден", "добър", "много добър", "отличен"] },
    // Google’s reviews of a business.
    WordScale { about: About::Quality, shorter: &[], levels: &["one", "two", "three", "four", "five"] },
    WordScale { about: About::Satisfaction, shorter: &[], levels: &[
        "bad|👎|thumbs down|dislike|badwithcomment|bad with comment|☹|🙁|😞|лошо|halb|zlé|źle",
        "good|👍|thumbs up|like|goodwithcomment|good with comment|🙂|☺|😊|добро|hea|dobré|dobrze",
    ] },
    WordScale { about: About::Satisfaction, shorter: &[], levels: &[
        "☹️|🙁|😞|😡|unhappy|sad|bad|not good", "😐|😶|neutral|okay|ok", "🙂|😀|😊|😃|happy|good|great",
    ] },
    WordScale { about: About::Satisfaction, shorter: &[], levels: &[
        "😡|😠|😭|🤬", "🙁|☹️|☹|😞|😕|😟", "😐|😶", "🙂|😊|😃|😀|😄", "😍|🤩|😁|🥰",
    ] },
    // The same with the laughing face as the best.
    WordScale { about: About::Satisfaction, shorter: &[], levels: &[
        "😡|😠|😭|🤬|😢", "🙁|☹️|☹|😞|😕|😟", "😐|😶", "🙂|☺️|☺|😊", "😀|😃|😄|😁",
    ] },
];

/// Wordings of the lower end of a scale with words only at its ends.
#[rustfmt::skip]
pub const LOW_ENDS: &str = "not at all likely|not likely at all|not at all|very unlikely|extremely unlikely|highly unlikely|unlikely|worst|nejhorší|najhorší|najhoršia|najhoršie|najgorszy|najgorsza|najgorsze|най-лошо|най-лоша|најлошо|најлоша|halvim|\
    schlechteste|schlechtester|am schlechtesten|pire|le pire|peor|peggiore|blogiausia|sliktākais|\
    not at all satisfied|dislike extremely|изобщо не е вероятно|никак не е вероятно|малко вероятно|изключено|üldse mitte|väga ebatõenäoline|\
    ei ole üldse tõenäoline|vôbec nie|vôbec nie je pravdepodobné|veľmi nepravdepodobné|воопшто не е веројатно|многу малку веројатно|\
    wcale nie jest prawdopodobne|bardzo mało prawdopodobne|zdecydowanie nie|unwahrscheinlich|sehr unwahrscheinlich|\
    überhaupt nicht wahrscheinlich|very dissatisfied|strongly disagree|very poor|extremely dissatisfied|\
    very high effort|high effort|effort très important|sehr hoher aufwand|velmi velké úsilí|veľmi veľké úsilie|bardzo duży wysiłek|a lot of effort|a great deal of effort|extremely high effort";
/// Wordings of the upper end.
#[rustfmt::skip]
pub const HIGH_ENDS: &str = "extremely likely|very likely|highly likely|most likely|definitely|best|nejlepší|najlepší|najlepšia|najlepšie|najlepszy|najlepsza|najlepsze|най-добро|най-добра|најдобро|најдобра|parim|\
    beste|bester|am besten|meilleur|le meilleur|mejor|migliore|geriausia|labākais|likely|like extremely|extremely satisfied|\
    изключително вероятно|много вероятно|със сигурност|väga tõenäoline|äärmiselt tõenäoline|kindlasti|veľmi pravdepodobné|\
    mimoriadne pravdepodobné|určite|многу веројатно|исклучително веројатно|bardzo prawdopodobne|niezwykle prawdopodobne|\
    zdecydowanie tak|wahrscheinlich|sehr wahrscheinlich|äußerst wahrscheinlich|very satisfied|strongly agree|excellent|\
    very low effort|low effort|very little effort|no effort|très faible effort|sehr geringer aufwand|velmi malé úsilí|veľmi malé úsilie|bardzo mały wysiłek|no effort at all|extremely low effort";

#[cfg(test)]
mod tests {
    use super::WORD_SCALES;

    #[test]
    fn somewhat_on_one_side_is_a_level_of_a_shorter_scale() {
        let scale = &WORD_SCALES[0];
        let levels =
            ["peu satisfait", "plutôt satisfait", "très satisfait"].map(|own| scale.level(own).unwrap());
        assert_eq!(scale.levels_of(&levels), [0, 1, 4, 6]);
        assert_eq!(scale.levels_of(&[0, 1, 3, 4, 6]), [0, 1, 3, 4, 6]);
        assert_eq!(scale.levels_of(&[0, 1, 4, 5, 6]).len(), 7);
    }

    #[test]
    fn words_that_deny_have_their_level() {
        let satisfaction = [
            ("nada satisfecho", 0),
            ("muy poco satisfecho", 0),
            ("poco satisfecho", 1),
            ("per niente soddisfatto", 0),
            ("poco soddisfatto", 1),
            ("scontento", 1),
            ("abbastanza soddisfatto", 4),
            ("pas du tout satisfait", 0),
            ("peu satisfait", 1),
            ("plutôt satisfait", 4),
            ("wenig zufrieden", 1),
            ("niezbyt zadowolony", 1),
        ];
        for (words, level) in satisfaction {
            assert_eq!(WORD_SCALES[0].level(words), Some(level), "{words}");
        }
        for (words, level) in [("pas d’accord", 1), ("tout à fait d’accord", 6), ("per nulla d'accordo", 0)]
        {
            assert_eq!(WORD_SCALES[1].level(words), Some(level), "{words}");
        }
    }
}
