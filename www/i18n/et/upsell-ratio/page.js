/** Estonian: the page of “Upsell ratio”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Lisamüügi suhtarvu kalkulaator",
  description:
    "Arvutage, kui paljud kliendid ostavad enam kui üht liiki tooteid: suhtarvuna, osakaaluna kõigist klientidest või vastu võetud pakkumistena.",
  about: [
    "Klient, kes ostab teist liiki toote, usaldab teile enam kui ühe vajaduse. Lisamüügi suhtarv jagab mitme tooteliigi ostjad nendega, kes ostsid ainult üht.",
    "Sama nime all liigub kolm näitajat: see suhtarv, osakaal kõigist klientidest ja vastu võetud pakkumiste osakaal. Kalkulaator nimetab selle, mida näitab, ja annab teised selle kõrval.",
  ],
  pitfalls: [
    "Suhtarvu võrdlemine osakaaluga. 20 klienti 100-st on osakaaluna 20%, suhtarvuna aga 25%.",
    "Värvide või suuruste tooteliigiks nimetamine. Otsustage üks kord, mis on tooteliik, ja jääge selle juurde.",
    "Vastu võetud pakkumiste arvestamine, unustades need, kes oleksid nagunii ostnud.",
  ],
  example:
    "100 kliendist 20 ostis mitut liiki tooteid ja 80 ainult üht. Lisamüügi suhtarv on 20 ÷ 80 = 25%; osakaal kõigist klientidest on 20%.",
};
