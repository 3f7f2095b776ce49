//! The three questions of a loyalty index: recommending, buying again, other products.

/// Parts of a question about recommending, in lower case.
pub const RECOMMEND: &str =
    "recommend|refer |препоръч|препорач|soovita|odporuč|odporúč|polec|rekomend|empfehl|recommand";
/// Parts of a question about buying again.
pub const AGAIN: &str =
    "again|repurchase|continue|отново|повторно|uuesti|jälle|znova|opäť|opakovane|ponown|znowu|wieder|encore";
/// Parts of a question about other products.
pub const OTHER: &str = "other product|other service|other item|try other|different product|additional product|други продукти|друг продукт|\
    други производи|други услуги|teisi tooteid|muid tooteid|teisi teenuseid|iné produkty|ďalšie produkty|iné služby|inne produkty|\
    innych produkt|inne usług|andere produkte|autres produits";

/// True if a question has one of the parts.
pub fn asks(question: &str, parts: &str) -> bool {
    parts.split('|').any(|part| question.contains(part))
}
