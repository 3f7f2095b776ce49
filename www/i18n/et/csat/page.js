/** Estonian: the page of “Customer satisfaction”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "CSAT-i kalkulaator usaldusvahemikuga",
  description:
    "Arvutage kliendirahulolu (CSAT) vastustest skaalal 1–5, 1–7 või 1–10: kaks parimat vastust, parim vastus või keskmine, usaldusvahemikuga.",
  about: [
    "„Kui rahul te olete?“ on kõige vanem küsimus. CSAT on nende klientide osakaal, kes valisid ühe kahest parimast vastusest. Mõni arvestab ainult parimat, mõni esitab keskmise; kalkulaator ütleb, mida see kasutab, ja näitab ka teisi.",
    "Näitaja kirjeldab üht hetke: ostu, kõnet, kohaletoimetamist. See ei ennusta, kas klient tagasi tuleb; selleks vaadake, kas vaimustunud naasevad sagedamini kui rahulolevad.",
  ],
  pitfalls: [
    "Erineva pikkusega skaalade tulemuste võrdlemine. Kaks parimat viiest vastusest ei ole sama mis kaks parimat kümnest.",
    "Kahe parima vastuse osakaalu võrdlemine kellegi teise keskmisega.",
    "Erineva suurusega poodide või kuude protsentide keskmistamine. Liitke hoopis vastused.",
    "Rahulolevate klientide pidamine lojaalseks. Ka rahulolevad lahkuvad, kui tuleb midagi paremat.",
  ],
  example:
    "250 vastusest skaalal 1–5 (9, 14, 37, 98 ja 92) annavad kaks viimast kokku 190: CSAT on 76%. 95% usaldusvahemik (Wilson) on 70,3% kuni 80,9%. Keskmine on 4,0.",
};
