//! Answers in words, worst first. A level lists its wordings in all languages, separated by bars.

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
    /// Levels of the shorter scale that has no words for the others, if there is one.
    pub short: &'static [usize],
}

/// Every scale in words, tried in this order.
#[rustfmt::skip]
pub static WORD_SCALES: &[WordScale] = &[
    WordScale { about: About::Satisfaction, short: &[0, 1, 3, 5, 6], levels: &[
        "very dissatisfied|very unsatisfied|extremely dissatisfied|completely dissatisfied|много недоволен|много недоволна|много недоволни|напълно недоволен|изключително недоволен|väga rahulolematu|üldse ei ole rahul|ei ole üldse rahul|veľmi nespokojný|veľmi nespokojná|veľmi nespokojní|úplne nespokojný|многу незадоволен|многу незадоволна|целосно незадоволен|bardzo niezadowolony|bardzo niezadowolona|zdecydowanie niezadowolony|zdecydowanie niezadowolona|sehr unzufrieden|très insatisfait|muy insatisfecho",
        "dissatisfied|unsatisfied|not satisfied|недоволен|недоволна|недоволни|rahulolematu|ei ole rahul|pigem ei ole rahul|nespokojný|nespokojná|nespokojní|незадоволен|незадоволна|niezadowolony|niezadowolona|unzufrieden|insatisfait|insatisfecho",
        "somewhat dissatisfied|slightly dissatisfied|rather dissatisfied|mildly dissatisfied|по-скоро недоволен|по-скоро недоволна|pigem rahulolematu|mõnevõrra rahulolematu|skôr nespokojný|skôr nespokojná|skôr nespokojní|повеќе незадоволен|донекаде незадоволен|raczej niezadowolony|raczej niezadowolona|eher unzufrieden",
        "neutral|neither satisfied nor dissatisfied|neither|ok|okay|average|неутрален|неутрална|нито доволен, нито недоволен|нито доволен нито недоволен|ни доволен, ни недоволен|neutraalne|ei seda ega teist|nii ja naa|neutrálny|neutrálna|ani spokojný, ani nespokojný|ani spokojný ani nespokojný|неутралан|ниту задоволен ниту незадоволен|ниту задоволен, ниту незадоволен|neutralny|neutralna|ani zadowolony, ani niezadowolony|ani zadowolony ani niezadowolony|weder noch|teils teils",
        "somewhat satisfied|slightly satisfied|rather satisfied|mildly satisfied|fairly satisfied|по-скоро доволен|по-скоро доволна|pigem rahul|mõnevõrra rahul|skôr spokojný|skôr spokojná|skôr spokojní|повеќе задоволен|донекаде задоволен|raczej zadowolony|raczej zadowolona|eher zufrieden",
        "satisfied|доволен|доволна|доволни|rahul|spokojný|spokojná|spokojní|задоволен|задоволна|zadowolony|zadowolona|zufrieden|satisfait|satisfecho",
        "very satisfied|extremely satisfied|completely satisfied|delighted|много доволен|много доволна|много доволни|напълно доволен|изключително доволен|väga rahul|veľmi spokojný|veľmi spokojná|veľmi spokojní|úplne spokojný|многу задоволен|многу задоволна|целосно задоволен|bardzo zadowolony|bardzo zadowolona|zdecydowanie zadowolony|zdecydowanie zadowolona|sehr zufrieden|très satisfait|muy satisfecho",
    ] },
    WordScale { about: About::Agreement, short: &[0, 1, 3, 5, 6], levels: &[
        "strongly disagree|completely disagree|totally disagree|напълно несъгласен|напълно несъгласна|изобщо не съм съгласен|категорично не съм съгласен|üldse ei nõustu|ei nõustu üldse|täiesti vastu|vôbec nesúhlasím|rozhodne nesúhlasím|úplne nesúhlasím|воопшто не се согласувам|целосно не се согласувам|zdecydowanie się nie zgadzam|całkowicie się nie zgadzam|stimme überhaupt nicht zu|stimme gar nicht zu",
        "disagree|несъгласен|несъгласна|не съм съгласен|ei nõustu|nesúhlasím|не се согласувам|nie zgadzam się|stimme nicht zu",
        "somewhat disagree|slightly disagree|rather disagree|по-скоро несъгласен|по-скоро не съм съгласен|pigem ei nõustu|skôr nesúhlasím|повеќе не се согласувам|донекаде не се согласувам|raczej się nie zgadzam|stimme eher nicht zu",
        "neither agree nor disagree|neutral|neither|undecided|нито съгласен, нито несъгласен|нито съгласен нито несъгласен|неутрален|ei nõustu ega ole vastu|neutraalne|ei seda ega teist|ani súhlasím, ani nesúhlasím|ani súhlasím ani nesúhlasím|neutrálny|ниту се согласувам ниту не се согласувам|ниту се согласувам, ниту не се согласувам|неутралан|ani się zgadzam, ani nie zgadzam|ani tak, ani nie|neutralny|weder noch|teils teils",
        "somewhat agree|slightly agree|rather agree|по-скоро съгласен|по-скоро съм съгласен|pigem nõustun|skôr súhlasím|повеќе се согласувам|донекаде се согласувам|raczej się zgadzam|stimme eher zu",
        "agree|съгласен|съгласна|съгласен съм|nõustun|súhlasím|се согласувам|zgadzam się|stimme zu",
        "strongly agree|completely agree|totally agree|напълно съгласен|напълно съгласна|täiesti nõus|nõustun täielikult|täiesti nõustun|úplne súhlasím|rozhodne súhlasím|целосно се согласувам|zdecydowanie się zgadzam|całkowicie się zgadzam|stimme voll und ganz zu|stimme voll zu",
    ] },
    WordScale { about: About::Ease, short: &[0, 1, 3, 5, 6], levels: &[
        "very difficult|extremely difficult|very hard|много трудно|изключително трудно|väga raske|väga keeruline|veľmi ťažké|veľmi náročné|многу тешко|bardzo trudno|bardzo trudne|sehr schwierig|sehr schwer",
        "difficult|hard|трудно|raske|keeruline|ťažké|náročné|тешко|trudno|trudne|schwierig|schwer",
        "somewhat difficult|slightly difficult|rather difficult|по-скоро трудно|pigem raske|skôr ťažké|повеќе тешко|донекаде тешко|raczej trudno|raczej trudne|eher schwierig",
        "neither easy nor difficult|neither|neutral|нито лесно, нито трудно|нито лесно нито трудно|неутрално|ei kerge ega raske|neutraalne|ani ľahké, ani ťažké|ani ľahké ani ťažké|neutrálne|ниту лесно ниту тешко|неутрално|ani łatwo, ani trudno|ani łatwe, ani trudne|neutralnie|weder noch",
        "somewhat easy|slightly easy|rather easy|по-скоро лесно|pigem kerge|pigem lihtne|skôr ľahké|повеќе лесно|донекаде лесно|raczej łatwo|raczej łatwe|eher einfach",
        "easy|лесно|kerge|lihtne|ľahké|jednoduché|лесно|łatwo|łatwe|einfach|leicht",
        "very easy|extremely easy|много лесно|изключително лесно|väga kerge|väga lihtne|veľmi ľahké|veľmi jednoduché|многу лесно|bardzo łatwo|bardzo łatwe|sehr einfach|sehr leicht",
    ] },
    WordScale { about: About::Likelihood, short: &[], levels: &[
        "very unlikely|extremely unlikely|not at all likely|много малко вероятно|изключено|väga ebatõenäoline|veľmi nepravdepodobné|многу малку веројатно|bardzo mało prawdopodobne|sehr unwahrscheinlich",
        "unlikely|малко вероятно|ebatõenäoline|nepravdepodobné|малку веројатно|mało prawdopodobne|unwahrscheinlich",
        "neutral|neither likely nor unlikely|neither|нито вероятно, нито малко вероятно|неутрален|neutraalne|neutrálne|ниту веројатно ниту малку веројатно|ani prawdopodobne, ani nie|neutralnie|weder noch",
        "likely|вероятно|tõenäoline|pravdepodobné|веројатно|prawdopodobne|wahrscheinlich",
        "very likely|extremely likely|много вероятно|väga tõenäoline|veľmi pravdepodobné|многу веројатно|bardzo prawdopodobne|sehr wahrscheinlich",
    ] },
    WordScale { about: About::Quality, short: &[], levels: &[
        "very poor|terrible|very bad|awful|много лошо|много лоша|много слабо|väga halb|veľmi zlé|veľmi zlá|многу лошо|bardzo źle|bardzo zła|sehr schlecht",
        "poor|bad|лошо|лоша|слабо|halb|zlé|zlá|лошо|źle|zła|schlecht",
        "average|ok|okay|neutral|средно|задоволително|keskmine|rahuldav|priemerné|просечно|przeciętnie|średnio|mittel",
        "good|добро|добра|добре|hea|dobré|dobrá|добро|dobrze|dobra|gut",
        "very good|excellent|great|много добро|много добра|много добре|отлично|väga hea|suurepärane|veľmi dobré|výborné|многу добро|одлично|bardzo dobrze|bardzo dobra|doskonale|sehr gut|ausgezeichnet",
    ] },
    WordScale { about: About::Quality, short: &[], levels: &[
        "poor", "fair", "good", "very good", "excellent",
    ] },
    WordScale { about: About::Quality, short: &[], levels: &[
        "terrible", "bad", "ok|okay", "great", "amazing",
    ] },
    WordScale { about: About::Satisfaction, short: &[], levels: &[
        "bad|👎|thumbs down|dislike|badwithcomment|bad with comment|☹|🙁|😞|лошо|halb|zlé|źle",
        "good|👍|thumbs up|like|goodwithcomment|good with comment|🙂|☺|😊|добро|hea|dobré|dobrze",
    ] },
    WordScale { about: About::Satisfaction, short: &[], levels: &[
        "☹️|🙁|😞|😡|unhappy|sad", "😐|😶|neutral|okay|ok", "🙂|😀|😊|😃|happy",
    ] },
    WordScale { about: About::Satisfaction, short: &[], levels: &[
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
