/** Estonian: the page of “Revenue retention”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Käibe hoidmise kalkulaator: NRR ja GRR",
  description:
    "Arvutage käibe neto- ja brutohoidmismäär (NRR, GRR) alguse käibest, lahkumisest, vähenemisest ja kasvust, kuu, kvartali või aasta kohta.",
  about: [
    "Klientide loendamine kohtleb suurimat ja väikseimat ühtmoodi. Käibe hoidmine küsib hoopis, mis on saanud rahast: brutohoidmismäär arvestab ainult kaotusi ega ületa kunagi 100%; netohoidmismäär lisab klientide juurdeostud.",
    "Kui netohoidmismäär on üle 100%, kasvaks ettevõte ka ilma ainsagi uue kliendita.",
  ],
  pitfalls: [
    "Uute klientide käibe arvamine kasvuks. Arvesse lähevad ainult kliendid, kes olid alguses olemas.",
    "Ainult netohoidmismäära esitamine. Mõni kasvav klient võib varjata, et paljud lahkuvad.",
    "Kuise arvu võrdlemine aastasega. 99% kuus on alla 89% aastas.",
    "Ühekordse müügi arvamine korduvkäibeks.",
  ],
  example:
    "Korduvkäibest 100 000 läheb klientidega kaduma 2000 ja väiksemate pakettide tõttu 1000: brutohoidmismäär on 97%. Kui suurematest pakettidest tuleb juurde 3500, on netohoidmismäär 100,5%.",
};
