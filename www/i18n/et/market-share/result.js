/** Estonian: the result of “Market share”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "penetration-share": "Ostjaskonna osa",
    "penetration-share-low": "Ostjaskonna osa alumine piir",
    "penetration-share-high": "Ostjaskonna osa ülemine piir",
    "share-of-requirements": "Osa ostjate vajadustest",
    "heavy-usage-index": "Ostumahu indeks",
    "category-share": "Teie ostjate osa kõigist ostudest",
    "wallet-gap": "Osa ostjate vajadustest miinus turuosa",
  },
  picture: (f, v) =>
    v["share-of-requirements"] === undefined
      ? `Sajaks osaks jagatud ruut ehk kogu turg: sellest on teie päralt ${f.share(v["market-share"])}.`
      : `Kaks ruutu. Teie enda ostjate ostudest tehakse teilt ${f.share(v["share-of-requirements"])}; kogu turust on teie päralt ${f.share(v["market-share"])}.`,
  warnings: {
    "light-buyers": () =>
      "Teie ostjad ostavad kategooriast vähem kui keskmine ostja: jõuate peamiselt nendeni, kes ostavad vähe.",
  },
  refusals: {
    "one-too-many": "Kõik neli on antud, seega pole midagi arvutada. Jätke üks tühjaks.",
    "zero-factor": "Üks teguritest on null, seega ei saa puuduvat arvutada.",
    "cannot-all-be-true": "Need arvud on vastuolus: teie ostjad ostaksid rohkem kui kogu turg. Kontrollige neid.",
  },
  verdicts: {
    revenue: (f, v) => `Teie osa kogu turu käibest on ${f.share(v["market-share"])}.`,
    units: (f, v) => `Teie osa kogu turul müüdud kogusest on ${f.share(v["market-share"])}.`,
    factors: (f, v) =>
      `Teie turuosa on ${f.share(v["market-share"])}: teilt ostab ${f.share(v["penetration-share"])} kõigist ostjatest ja nad katavad teie juures ${f.share(v["share-of-requirements"])} oma vajadustest.`,
  },
};
