/** Estonian: the page of “Customer effort score”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kliendi pingutuse skoori kalkulaator (CES)",
  description:
    "Arvutage kliendi pingutuse skoor (CES 2.0) vastustest 1–7: nõustujate osakaal, keskmine või lihtne miinus raske, kõik usaldusvahemikuga.",
  about: [
    "„Ettevõte tegi mu mure lahendamise lihtsaks“: kliendid ütlevad skaalal 1–7, kui palju nad sellega nõustuvad. Kes pidi palju vaeva nägema, lahkub sagedamini, isegi kui mure lõpuks lahendati.",
    "Samu vastuseid esitatakse kolmel moel: nõustujate osakaaluna, keskmisena ja lihtsa miinus raskena. Need erinevad suuresti, seepärast nimetab kalkulaator alati, millist näitab, ja annab teised selle kõrval.",
  ],
  pitfalls: [
    "Segiajamine kliendi kaasatuse skooriga, millel on inglise keeles sama lühend.",
    "Võrdlemine küsimuse esimese versiooniga, mis küsis pingutust: seal oli hea väike arv.",
    "Oma osakaalu võrdlemine kellegi teise keskmisega.",
    "Kõigilt kord aastas küsimine. Pingutust mäletatakse mõni päev; küsige kohe pärast kontakti.",
  ],
  example:
    "300 vastusest on 58 viied, 96 kuued ja 64 seitsmed: nõustub 218 ehk 72,7%, 95% usaldusvahemik 67,4% kuni 77,4%. Samade vastuste keskmine on 5,18.",
};
