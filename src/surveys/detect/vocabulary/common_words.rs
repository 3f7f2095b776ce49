//! Stop words, left out of frequent words.

/// Stop words in the supported languages.
#[rustfmt::skip]
pub const COMMON_WORDS: &str = "the|and|for|are|was|were|but|not|you|your|with|that|this|have|has|had|they|them|there|from|all|can|our|out|very|too|just|\
    when|what|which|who|will|would|could|should|been|more|than|then|its|it's|into|about|also|because|only|some|any|how|why|did|does|\
    does|we're|i'm|don't|my|me|is|it|to|of|in|on|at|be|as|an|or|if|so|no|we|he|she|his|her|as|us|\
    и|на|да|се|за|от|не|са|че|по|но|как|при|със|във|ми|ви|ни|си|ме|ще|бе|беше|има|няма|това|тази|този|тези|като|защото|много|така|\
    ja|on|ei|ka|et|see|kui|oma|aga|või|siis|mis|seda|mul|meie|teie|nii|väga|olen|oli|ning|kuid|veel|kõik|\
    a|aj|ale|som|sme|ste|sú|na|do|po|od|za|pri|pre|ako|sa|si|to|je|bol|bola|bolo|by|že|keď|alebo|veľmi|nie|mi|mám|tak|už|len|\
    i|w|z|ze|się|jest|są|nie|to|jak|ale|był|była|było|czy|dla|przy|oraz|co|tak|już|bardzo|tylko|może|mam|mnie|przez|tego|\
    е|со|во|ги|го|ја|ми|ни|им|беше|има|нема|ова|овој|оваа|како|многу|само|што|дека|тоа|\
    und|die|der|das|ist|nicht|ein|eine|mit|für|auf|sehr|war|ich|sie|wir|zu|den|es";
