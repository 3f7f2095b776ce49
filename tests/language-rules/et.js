/** Estonian. @type {[phrase: string | RegExp, why: string][]} */
export const rules = [
  [/üsiklient maksab/, "a regular who pays: püsikliendi hankimine maksab"],
  [/(uus|hoitud) klient maksab/, "a customer who pays: kliendi hankimine maksab"],
  ["Soovitavaid kliente", "desirable: soovitusi andvaid"],
  [/[Vv]õi(ta|detud|tmine|tes)( |$|\.)/, "to defeat: hankima, soovitajaks muutma"],
  ["klientide kaost", "chaos: lahkumismäärast"],
  ["on statistik nagu", "a statistician: statistiline näitaja"],
  ["ei ole oluline", "statistiliselt oluline"],
  ["õnnetu klient", "miserable: rahulolematu"],
  ["liendiosak", "a fund unit: osa rahakotist"],
  ["loeb kahte", "reads: arvestab"],
  ["Igapäevased arvud", "daily: tavalised ärinäitajad"],
  ["ikka ja jälle", "kordusostud"],
  ["rahvatarkus", "käibetõde"],
  ["Lifti", "an elevator: koosostu kordaja (lift)"],
  ["Ilma lõputa", "ilma ajapiirita"],
  [/^… /, "a label stands alone"],
];
