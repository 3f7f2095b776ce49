/** Slovak: the form of “Market share”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Trhový podiel",
  intro: "Vaša časť predaja na trhu a tri veci, z ktorých sa skladá.",
  forms: { revenue: "Tržby", units: "Kusy", factors: "Tri zo štyroch zložiek", buyers: "Kupujúci a nákupy" },
  inputs: {
    "own-revenue": { label: "Vaše tržby" },
    "market-revenue": { label: "Tržby celého trhu", help: "vrátane vašich, za rovnaký čas" },
    "own-units": { label: "Kusy, ktoré ste predali" },
    "market-units": { label: "Kusy, ktoré predal celý trh", help: "vrátane vašich, za rovnaký čas" },
    "market-share": { label: "Trhový podiel", help: "jednu zo štyroch hodnôt nechajte prázdnu: vyplynie z ostatných" },
    "penetration-share": {
      label: "Podiel penetrácie",
      help: "kupujúci vašej značky zo všetkých kupujúcich v kategórii",
    },
    "share-of-requirements": {
      label: "Podiel na potrebách (SOR)",
      help: "čo vaši kupujúci kúpia u vás z toho, čo kúpia v kategórii",
    },
    "heavy-usage-index": {
      label: "Index intenzity nákupov",
      help: "1 znamená, že vaši kupujúci kupujú v kategórii toľko čo ostatní",
    },
    "brand-buyers": { label: "Kupujúci vašej značky" },
    "category-buyers": { label: "Kupujúci v kategórii" },
    "brand-purchases": { label: "Nákupy vašej značky", help: "v priemere na kupujúceho vašej značky" },
    "buyer-purchases": { label: "Ich nákupy v kategórii", help: "v priemere na kupujúceho vašej značky, vrátane nej" },
    "category-purchases": { label: "Nákupy kupujúceho v kategórii", help: "v priemere zo všetkých" },
  },
  optional: "Hodnota, ktorá vyplynie",
  conventions: {},
  outputs: { "market-share": "Trhový podiel" },
};
