//! Answers in words, worst first. A level lists its wordings in all languages, separated by bars.

use super::lists;

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
    /// Wordings per level, the worst first.
    pub levels: &'static [&'static str],
    /// Levels of shorter scales that have no words for the others: the first two are taken where they have words for all
    /// answers, the others only where all their words occur.
    pub shorter: &'static [&'static [usize]],
}

/// Shorter scales that need not have all their words among the answers.
const USUAL: usize = 2;

/// Shorter scales of seven levels: without “somewhat” or the plain words, then without the extreme words or a middle.
const OF_SEVEN: &[&[usize]] = &[
    &[0, 1, 3, 5, 6],
    &[0, 2, 3, 4, 6],
    &[1, 2, 3, 4, 5],
    &[0, 2, 4, 6],
    &[0, 1, 5, 6],
    &[1, 2, 4, 5],
    &[0, 1, 2, 4, 5, 6],
];

impl WordScale {
    /// Level of a wording in lower case; `None` for other words. Forms for both genders are one wording.
    ///
    /// ```
    /// use regulars::surveys::detect::vocabulary::scales::WORD_SCALES;
    ///
    /// assert_eq!(WORD_SCALES[0].level("bardzo zadowolony/a"), Some(6));
    /// assert_eq!(WORD_SCALES[0].level("veľmi nespokojný(á)"), Some(0));
    /// assert_eq!(WORD_SCALES[0].level("blue"), None);
    /// ```
    pub fn level(&self, words: &str) -> Option<usize> {
        let place = |words: &str| self.levels.iter().position(|names| lists(names, words));
        place(words).or_else(|| place(&one_form(words)))
    }

    /// Levels of the scale that the answers use, of these levels, ascending: of a shorter scale, or of this one.
    pub fn levels_of(&self, used: &[usize]) -> Vec<usize> {
        let holds_all = |own: &&&[usize]| used.iter().all(|level| own.contains(level));
        let exact = self.shorter.iter().find(|own| **own == used);
        let found = exact.or_else(|| self.shorter.iter().take(USUAL).find(holds_all));
        found.map_or_else(|| (0..self.levels.len()).collect(), |own| own.to_vec())
    }
}

/// A wording in its first form, without commas: `zadowolony/a` and `zadowolony(a)` are `zadowolony`.
fn one_form(words: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    let mut skip = false;
    for word in words.split([' ', ',']).filter(|word| !word.is_empty()) {
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
        "very dissatisfied|very unsatisfied|not at all satisfied|extremely dissatisfied|extremely unsatisfied|highly dissatisfied|completely dissatisfied|много недоволен|много недоволна|много недоволни|напълно недоволен|изключително недоволен|väga rahulolematu|üldse ei ole rahul|ei ole üldse rahul|üldse mitte rahul|ei ole absoluutselt rahul|pole üldse rahul|veľmi nespokojný|veľmi nespokojná|veľmi nespokojní|velmi nespokojen|velmi nespokojený|velmi nespokojená|úplne nespokojný|многу незадоволен|многу незадоволна|целосно незадоволен|bardzo niezadowolony|bardzo niezadowolona|zdecydowanie niezadowolony|zdecydowanie niezadowolona|sehr unzufrieden|très insatisfait|muy insatisfecho",
        "dissatisfied|unsatisfied|not satisfied|nespokojen|nespokojený|moderately dissatisfied|недоволен|недоволна|недоволни|rahulolematu|ei ole rahul|pole rahul|nespokojný|nespokojná|nespokojní|незадоволен|незадоволна|niezadowolony|niezadowolona|unzufrieden|insatisfait|insatisfecho",
        "somewhat dissatisfied|slightly dissatisfied|rather dissatisfied|mildly dissatisfied|a little dissatisfied|по-скоро недоволен|по-скоро недоволна|pigem rahulolematu|pigem ei ole rahul|pigem pole rahul|mõnevõrra rahulolematu|skôr nespokojný|skôr nespokojná|skôr nespokojní|spíše nespokojen|spíše nespokojená|повеќе незадоволен|донекаде незадоволен|raczej niezadowolony|raczej niezadowolona|eher unzufrieden",
        "neutral|neither satisfied nor dissatisfied|neither|ok|okay|average|neither satisfied nor unsatisfied|indifferent|нито доволен нито недоволна|нито доволни нито недоволни|ani spokojná ani nespokojná|ani spokojní ani nespokojní|niezdecydowany|neutrálne|neutralnie|неутрално|ni seda ega teist|неутрален|неутрална|нито доволен, нито недоволен|нито доволен нито недоволен|ни доволен, ни недоволен|neutraalne|ei seda ega teist|nii ja naa|neutrálny|neutrálna|ani spokojný, ani nespokojný|ani spokojen ani nespokojen|ani spokojný ani nespokojný|неутралан|ниту задоволен ниту незадоволен|ниту задоволен, ниту незадоволен|neutralny|neutralna|ani zadowolony, ani niezadowolony|ani zadowolony ani niezadowolony|weder noch|teils teils",
        "somewhat satisfied|slightly satisfied|rather satisfied|mildly satisfied|fairly satisfied|a little satisfied|по-скоро доволен|по-скоро доволна|pigem rahul|mõnevõrra rahul|skôr spokojný|skôr spokojná|skôr spokojní|spíše spokojen|spíše spokojená|повеќе задоволен|донекаде задоволен|raczej zadowolony|raczej zadowolona|eher zufrieden",
        "satisfied|spokojen|spokojená|moderately satisfied|доволен|доволна|доволни|rahul|spokojný|spokojná|spokojní|задоволен|задоволна|zadowolony|zadowolona|zufrieden|satisfait|satisfecho",
        "very satisfied|extremely satisfied|completely satisfied|delighted|highly satisfied|много доволен|много доволна|много доволни|напълно доволен|изключително доволен|väga rahul|veľmi spokojný|veľmi spokojná|veľmi spokojní|velmi spokojen|velmi spokojená|úplne spokojný|многу задоволен|многу задоволна|целосно задоволен|bardzo zadowolony|bardzo zadowolona|zdecydowanie zadowolony|zdecydowanie zadowolona|sehr zufrieden|très satisfait|muy satisfecho",
    ] },
    WordScale { about: About::Agreement, shorter: OF_SEVEN, levels: &[
        "strongly disagree|completely disagree|totally disagree|fully disagree|напълно не съм съгласен|изобщо не съм съгласна|täielikult ei nõustu|zdecydowanie nie zgadzam się|напълно несъгласен|напълно несъгласна|изобщо не съм съгласен|категорично не съм съгласен|üldse ei nõustu|ei nõustu üldse|täiesti vastu|vôbec nesúhlasím|rozhodně nesouhlasím|zcela nesouhlasím|rozhodne nesúhlasím|úplne nesúhlasím|воопшто не се согласувам|целосно не се согласувам|zdecydowanie się nie zgadzam|całkowicie się nie zgadzam|stimme überhaupt nicht zu|stimme gar nicht zu",
        "disagree|nesouhlasím|несъгласен|несъгласна|не съм съгласен|ei nõustu|nesúhlasím|не се согласувам|nie zgadzam się|stimme nicht zu",
        "somewhat disagree|slightly disagree|rather disagree|по-скоро несъгласен|по-скоро не съм съгласен|pigem ei nõustu|skôr nesúhlasím|spíše nesouhlasím|повеќе не се согласувам|донекаде не се согласувам|raczej się nie zgadzam|stimme eher nicht zu",
        "neither agree nor disagree|neutral|neither|undecided|neither disagree nor agree|нито съм съгласен нито не съм съгласен|нито съм съгласен нито несъгласен|nii ja naa|ei oska seisukohta võtta|neviem sa rozhodnúť|nerozhodnutý|ani się zgadzam ani się nie zgadzam|ani się zgadzam ani nie zgadzam|ani zgadzam się ani nie zgadzam się|nie mam zdania|нито съгласен, нито несъгласен|нито съгласен нито несъгласен|неутрален|ei nõustu ega ole vastu|neutraalne|ei seda ega teist|ani súhlasím, ani nesúhlasím|ani souhlasím ani nesouhlasím|ani súhlasím ani nesúhlasím|neutrálny|ниту се согласувам ниту не се согласувам|ниту се согласувам, ниту не се согласувам|неутралан|ani się zgadzam, ani nie zgadzam|ani tak, ani nie|neutralny|weder noch|teils teils",
        "somewhat agree|slightly agree|rather agree|по-скоро съм съгласна|по-скоро съгласен|по-скоро съм съгласен|pigem nõustun|skôr súhlasím|spíše souhlasím|повеќе се согласувам|донекаде се согласувам|raczej się zgadzam|stimme eher zu",
        "agree|souhlasím|съгласен|съгласна|съгласен съм|nõustun|súhlasím|се согласувам|zgadzam się|stimme zu",
        "strongly agree|completely agree|totally agree|напълно съгласен|напълно съгласна|täiesti nõus|напълно съм съгласен|напълно съм съгласна|nõustun täielikult|täiesti nõustun|úplne súhlasím|rozhodně souhlasím|zcela souhlasím|rozhodne súhlasím|целосно се согласувам|zdecydowanie się zgadzam|całkowicie się zgadzam|stimme voll und ganz zu|stimme voll zu",
    ] },
    WordScale { about: About::Ease, shorter: OF_SEVEN, levels: &[
        "very difficult|not at all easy|extremely difficult|very hard|много трудно|изключително трудно|väga raske|väga keeruline|veľmi ťažké|veľmi náročné|многу тешко|bardzo trudno|bardzo trudne|sehr schwierig|sehr schwer",
        "difficult|hard|moderately difficult|трудно|raske|keeruline|ťažké|náročné|тешко|trudno|trudne|schwierig|schwer",
        "somewhat difficult|slightly difficult|rather difficult|по-скоро трудно|pigem raske|skôr ťažké|повеќе тешко|донекаде тешко|raczej trudno|raczej trudne|eher schwierig",
        "neither easy nor difficult|neither|neutral|neither difficult nor easy|ani łatwo ani trudno|ani łatwe ani trudne|nii ja naa|нито лесно, нито трудно|нито лесно нито трудно|неутрално|ei kerge ega raske|neutraalne|ani ľahké, ani ťažké|ani ľahké ani ťažké|neutrálne|ниту лесно ниту тешко|неутрално|ani łatwo, ani trudno|ani łatwe, ani trudne|neutralnie|weder noch",
        "somewhat easy|slightly easy|rather easy|по-скоро лесно|pigem kerge|pigem lihtne|skôr ľahké|повеќе лесно|донекаде лесно|raczej łatwo|raczej łatwe|eher einfach",
        "easy|лесно|kerge|lihtne|moderately easy|ľahké|jednoduché|лесно|łatwo|łatwe|einfach|leicht",
        "very easy|extremely easy|много лесно|изключително лесно|väga kerge|väga lihtne|veľmi ľahké|veľmi jednoduché|многу лесно|bardzo łatwo|bardzo łatwe|sehr einfach|sehr leicht",
    ] },
    WordScale { about: About::Likelihood, shorter: OF_SEVEN, levels: &[
        "very unlikely|extremely unlikely|highly unlikely|not at all likely|not likely at all|много малко вероятно|изключено|väga ebatõenäoline|veľmi nepravdepodobné|многу малку веројатно|bardzo mało prawdopodobne|sehr unwahrscheinlich",
        "unlikely|малко вероятно|ebatõenäoline|nepravdepodobné|малку веројатно|mało prawdopodobne|unwahrscheinlich",
        "somewhat unlikely|slightly unlikely|rather unlikely|по-скоро малко вероятно|по-скоро невероятно|pigem ebatõenäoline|skôr nepravdepodobné|повеќе неверојатно|raczej mało prawdopodobne|raczej nieprawdopodobne|eher unwahrscheinlich",
        "neutral|neither likely nor unlikely|neither|нито вероятно нито малко вероятно|неутрален|neutraalne|neutrálne|ниту веројатно ниту малку веројатно|ani prawdopodobne ani nie|ani prawdopodobne ani nieprawdopodobne|neutralnie|weder noch",
        "somewhat likely|slightly likely|rather likely|по-скоро вероятно|pigem tõenäoline|skôr pravdepodobné|повеќе веројатно|raczej prawdopodobne|eher wahrscheinlich",
        "likely|вероятно|tõenäoline|pravdepodobné|веројатно|prawdopodobne|wahrscheinlich",
        "very likely|extremely likely|highly likely|много вероятно|изключително вероятно|väga tõenäoline|veľmi pravdepodobné|многу веројатно|bardzo prawdopodobne|sehr wahrscheinlich",
    ] },
    // SurveyMonkey’s and Jotform’s scales from none to most.
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
    // Freshdesk’s scales of three, five and seven points.
    WordScale { about: About::Satisfaction, shorter: &[&[1, 2, 3, 4, 5], &[0, 2, 3, 4, 6]], levels: &[
        "extremely unhappy", "very unhappy", "unhappy", "neutral", "happy", "very happy", "extremely happy",
    ] },
    WordScale { about: About::Quality, shorter: &[], levels: &[
        "very poor|terrible|very bad|awful|много лошо|много лоша|много слабо|väga halb|veľmi zlé|veľmi zlá|многу лошо|bardzo źle|bardzo zła|sehr schlecht",
        "poor|bad|лошо|лоша|слабо|halb|zlé|zlá|лошо|źle|zła|schlecht",
        "average|ok|okay|neutral|средно|задоволително|keskmine|rahuldav|priemerné|просечно|przeciętnie|średnio|mittel",
        "good|добро|добра|добре|hea|dobré|dobrá|добро|dobrze|dobra|gut",
        "very good|excellent|great|много добро|много добра|много добре|отлично|väga hea|suurepärane|veľmi dobré|výborné|многу добро|одлично|bardzo dobrze|bardzo dobra|doskonale|sehr gut|ausgezeichnet",
    ] },
    WordScale { about: About::Quality, shorter: &[], levels: &[
        "poor", "fair", "good", "very good", "excellent",
    ] },
    WordScale { about: About::Quality, shorter: &[], levels: &[
        "terrible", "bad", "ok|okay", "great", "amazing",
    ] },
    WordScale { about: About::Quality, shorter: &[], levels: &[
        "terrible", "poor", "average", "good", "excellent",
    ] },
    // Google’s reviews of a business.
    WordScale { about: About::Quality, shorter: &[], levels: &["one", "two", "three", "four", "five"] },
    WordScale { about: About::Satisfaction, shorter: &[], levels: &[
        "bad|👎|thumbs down|dislike|badwithcomment|bad with comment|☹|🙁|😞|лошо|halb|zlé|źle",
        "good|👍|thumbs up|like|goodwithcomment|good with comment|🙂|☺|😊|добро|hea|dobré|dobrze",
    ] },
    WordScale { about: About::Satisfaction, shorter: &[], levels: &[
        "☹️|🙁|😞|😡|unhappy|sad", "😐|😶|neutral|okay|ok", "🙂|😀|😊|😃|happy",
    ] },
    WordScale { about: About::Satisfaction, shorter: &[], levels: &[
        "😡|😠|😭|🤬", "🙁|☹️|☹|😞|😕|😟", "😐|😶", "🙂|😊|😃|😀|😄", "😍|🤩|😁|🥰",
    ] },
];

/// Wordings of the lower end of a scale of which only the ends carry words.
#[rustfmt::skip]
pub const LOW_ENDS: &str = "not at all likely|not likely at all|not at all|very unlikely|extremely unlikely|highly unlikely|unlikely|worst|\
    not at all satisfied|изобщо не е вероятно|никак не е вероятно|малко вероятно|изключено|üldse mitte|väga ebatõenäoline|\
    ei ole üldse tõenäoline|vôbec nie|vôbec nie je pravdepodobné|veľmi nepravdepodobné|воопшто не е веројатно|многу малку веројатно|\
    wcale nie jest prawdopodobne|bardzo mało prawdopodobne|zdecydowanie nie|unwahrscheinlich|sehr unwahrscheinlich|\
    überhaupt nicht wahrscheinlich|very dissatisfied|strongly disagree|very poor|extremely dissatisfied|\
    very high effort|high effort|a lot of effort|a great deal of effort|extremely high effort";
/// Wordings of the upper end.
#[rustfmt::skip]
pub const HIGH_ENDS: &str = "extremely likely|very likely|highly likely|most likely|definitely|best|likely|extremely satisfied|\
    изключително вероятно|много вероятно|със сигурност|väga tõenäoline|äärmiselt tõenäoline|kindlasti|veľmi pravdepodobné|\
    mimoriadne pravdepodobné|určite|многу веројатно|исклучително веројатно|bardzo prawdopodobne|niezwykle prawdopodobne|\
    zdecydowanie tak|wahrscheinlich|sehr wahrscheinlich|äußerst wahrscheinlich|very satisfied|strongly agree|excellent|\
    very low effort|low effort|very little effort|no effort|no effort at all|extremely low effort";
