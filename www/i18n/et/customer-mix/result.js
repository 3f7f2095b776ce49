/** Estonian: the result of “Customer mix”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "regular-share": "Püsiklientide osa klientidest",
    "regular-share-low": "Selle osa alumine piir",
    "regular-share-high": "Selle osa ülemine piir",
    customers: "Kliente",
    revenue: "Käive",
    "revenue-per-one-time": "Käive ühekordse ostja kohta",
    "revenue-per-regular": "Käive püsikliendi kohta",
    "worth-times": "Mitme ühekordse ostja käibe annab üks püsiklient",
    converted: "Lisandunud püsikliente",
    "added-revenue": "Käivet juurde aastas",
    group: "Rühm",
  },
  picture: (f, v) =>
    `Kaks riba: püsikliente on klientidest ${f.share(v["regular-share"])} ja nad toovad käibest ${f.share(v["regular-revenue-share"])}.`,
  warnings: {
    "hopeful-conversion": () =>
      "Loota püsiklientideks üle veerandi ühekordsetest ostjatest on optimistlik. Plaanige vähemaga.",
    "regulars-spend-less": () =>
      "Püsiklient toob siin vähem kui ühekordne ostja. Kontrollige, kas mõlemad käibed on samast aastast.",
  },
  refusals: {
    "revenue-without-customers": "Käive on olemas, kuid kliente ei ole. Sisestage klientide arv.",
  },
  verdicts: {
    "carried-by-regulars": (f, v) =>
      `Püsikliente on teie klientidest ${f.share(v["regular-share"])} ja nad toovad käibest ${f.share(v["regular-revenue-share"])}.`,
    "carried-by-one-time": (f, v) =>
      `Püsikliendid toovad käibest ${f.share(v["regular-revenue-share"])}; ülejäänu tuleb igal aastal uuesti hankida.`,
  },
};
