/** Estonian: the page of “Loyalty programme ROI”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Püsikliendiprogrammi tasuvuse (ROI) kalkulaator",
  description:
    "Arvutage püsikliendiprogrammi tasuvus lisaostudest, marginaalist ja kulust ning kasv, mida on kasumiläveni vaja.",
  about: [
    "Püsikliendiprogramm tasub ära, kui selle toodud brutokasum on suurem kui kulu. Arvesse läheb ainult see, mida liikmed ostavad lisaks sellele, mida nad oleksid ostnud nagunii.",
    "Kalkulaator näitab tasuvust ja seda, kui palju rohkem peavad liikmed ostma, et programm oma kulu tasa teeniks: sageli on see kasulikum arv, sest tegelikku kasvu on raske teada.",
  ],
  pitfalls: [
    "Liikmete kogu käibe programmi arvele kirjutamine. See on kõige tavalisem viga ja alati näitab see programmi heas valguses.",
    "Liikmete võrdlemine mitteliikmetega. Parimad kliendid liituvad esimesena; võrrelge kontrollrühmaga või samade inimestega enne liitumist.",
    "Käibe arvestamine brutokasumi asemel.",
    "Unustamine, et soodustust said ka need, kes oleksid maksnud täishinna.",
  ],
  example:
    "Miljon liiget ostab aastas 500 asemel 600 eest, marginaal on 30% ja programm maksab 10 miljonit. Lisanduv brutokasum on 30 miljonit, tasuvus 200%.",
};
