//! Words of questions about spending in a category, and of ranks of brands.

/// Prefixes of words of spending.
#[rustfmt::skip]
pub const SPEND: &str = "spend|spent|expenditure|money|budget|purchases|outlay|buy|харч|разход|похарч|пари|купув|kulut|raha|ost|\
    minú|míňa|míňat|výdavk|peňaz|nakup|nákup|wyda|pieniędz|kupuj|zakup|трош|троше|потрош";

/// Prefixes of words for total spending.
#[rustfmt::skip]
pub const TOTAL: &str = "total|in total|altogether|in all|overall|all shops|all stores|everywhere|category|all brands|all suppliers|\
    all providers|anywhere|общо|всичко|навсякъде|категори|kokku|kõikjal|kõigis|kategoori|celkovo|spolu|všade|kategóri|łącznie|\
    razem|wszędzie|ogółem|kategori|вкупно|секаде";

/// Prefixes of words for spending elsewhere.
#[rustfmt::skip]
pub const ELSEWHERE: &str = "elsewhere|other shops|other stores|other brands|other suppliers|other providers|other companies|others|\
    competitor|competing|другаде|други магазин|други търгов|конкурент|mujal|muudes|teistes|konkurent|inde|inak|iných|konkuren|\
    gdzie indziej|innych|konkurenc|друго место|други продавници";

/// Prefixes of words for spending with the surveying company.
#[rustfmt::skip]
pub const OWN: &str = "with us|at our|from us|in our|our shop|our store|our brand|our products|при нас|от нас|наши|нашия|meie|meilt|meil|\
    u nás|nami|u nas|naszym|nášho|našom|кај нас|од нас|наш";

/// Prefixes of words for shares.
#[rustfmt::skip]
pub const SHARE: &str = "share|percent|percentage|%|proportion|what part|part of|out of every|дял|процент|каква част|osakaal|\
    protsent|kui suur osa|podiel|percent|akú časť|udział|procent|jaka część|jaką część|удел|колкав дел";

/// Prefixes of words for a part of the number before, as an amount or as a share.
#[rustfmt::skip]
pub const PART: &str = "how much of|of it|of this|of that|колко от|от тях|kui palju sellest|sellest|koľko z|z toho|ile z|z tego|колку од|од тоа";

/// Prefixes of words of ranks.
#[rustfmt::skip]
pub const RANK: &str = "rank|ranking|ranked|place in order|order of preference|класир|подред|järjest|koht|poradi|umiestn|zoraď|\
    ranking|uszereg|miejsce|kolejno|рангир|подреди";

/// Names of the surveying company among brands.
pub const US: &str = "us|our brand|our shop|our store|we|ние|нас|нашият магазин|meie|my|nás|náš obchod|nasz sklep|nas|наша продавница";
