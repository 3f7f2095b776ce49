//! Channels by their names: the same channel in the orders and in a file of costs.

/// Purpose of a channel by its name: winning or keeping customers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Traffic {
    /// Keeps customers: loyalty programme, newsletter, retention.
    Keeping,
    /// A channel without media spend.
    Organic,
    /// Anything else.
    Other,
}

/// Words of channels that keep customers.
const KEEPING: &str = "loyalty|programme|program|retention|crm|newsletter|email|e-mail|mail|klaviyo|mailchimp|лоялност|\
    бюлетин|имейл|lojaalsus|uudiskiri|vernostný|lojalnościowy|лојалност";
/// Words of channels without spend on media.
const ORGANIC: &str = "organic|seo|direct|referral|none|typein|органичен|директен|orgaaniline|organický|priamy|organiczny|органски";
/// Words that describe how a channel is paid, not which channel it is.
const FILLERS: &str =
    "ads|ad|cpc|ppc|cpm|paid|media|campaign|campaigns|social|search|реклама|kampania|reklama";
/// Names of one channel.
const SAME: [&str; 4] =
    ["meta|facebook|fb|instagram|ig", "google|adwords|googleads", "microsoft|bing", "tiktok|tt"];

fn is_one_of(word: &str, list: &str) -> bool {
    list.split('|').any(|other| other == word)
}

/// Words of a name, in lower case; those of one channel under its first name.
fn words(name: &str) -> Vec<String> {
    let name = name.to_lowercase();
    let parts = name.split(|letter: char| !letter.is_alphanumeric() && letter != '-');
    let plain = |word: &str| {
        let same = SAME.iter().find(|list| is_one_of(word, list)).and_then(|list| list.split('|').next());
        same.unwrap_or(word).to_owned()
    };
    parts.map(|word| word.trim_matches('-')).filter(|word| !word.is_empty()).map(plain).collect()
}

/// Purpose of a channel, by its name.
pub fn traffic(name: &str) -> Traffic {
    let words = words(name);
    let has = |list| words.iter().any(|word| is_one_of(word, list));
    if has(KEEPING) {
        Traffic::Keeping
    } else if has(ORGANIC) {
        Traffic::Organic
    } else {
        Traffic::Other
    }
}

/// Index of the channel of orders for a channel of a cost file: the one of the same name, otherwise one that shares its
/// words and is not organic. Of several, the one with fewest other words.
///
/// ```
/// use regulars::orders::analysis::channels::channel_of_spend;
///
/// let names = ["google / organic", "google / cpc", "facebook", "direct"].map(str::to_owned);
/// assert_eq!(channel_of_spend("Google Ads", &names), Some(1));
/// assert_eq!(channel_of_spend("Meta", &names), Some(2));
/// assert_eq!(channel_of_spend("Radio", &names), None);
/// ```
pub fn channel_of_spend(spend: &str, names: &[String]) -> Option<usize> {
    let same = spend.trim().to_lowercase();
    if let Some(place) = names.iter().position(|name| name.trim().to_lowercase() == same) {
        return Some(place);
    }
    let telling = |name: &str| -> Vec<String> {
        words(name).into_iter().filter(|word| !is_one_of(word, FILLERS)).collect()
    };
    let wanted = telling(spend);
    let shares = |name: &String| {
        let own = telling(name);
        let shared = !own.is_empty() && !wanted.is_empty();
        shared
            && (own.iter().all(|word| wanted.contains(word)) || wanted.iter().all(|word| own.contains(word)))
    };
    let fitting =
        (0..names.len()).filter(|&place| traffic(&names[place]) == Traffic::Other && shares(&names[place]));
    fitting.min_by_key(|&place| (telling(&names[place]).len(), place))
}
