/** Slovak: the form of “Market share”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Trhový podiel",
  intro: "Váš podiel na predaji celého trhu a tri faktory, ktorých je súčinom.",
  forms: { revenue: "Tržby", units: "Kusy", factors: "Tri zo štyroch hodnôt", buyers: "Kupujúci a nákupy" },
  inputs: {
    "own-revenue": { label: "Vaše tržby" },
    "market-revenue": { label: "Tržby celého trhu", help: "vrátane vašich, za rovnaké obdobie" },
    "own-units": { label: "Počet kusov, ktoré ste predali" },
    "market-units": { label: "Počet kusov, ktoré predal celý trh", help: "vrátane vašich, za rovnaké obdobie" },
    "market-share": { label: "Trhový podiel", help: "jednu zo štyroch hodnôt nechajte prázdnu: vyplynie z ostatných" },
    "penetration-share": {
      label: "Podiel na kupujúcich (penetrácia)",
      help: "podiel kupujúcich vašej značky na všetkých kupujúcich v kategórii",
    },
    "share-of-requirements": {
      label: "Podiel na nákupoch vlastných zákazníkov (SOR)",
      help: "aká časť ich nákupov v kategórii pripadá na vás",
    },
    "heavy-usage-index": {
      label: "Index intenzity nákupov",
      help: "1 znamená, že vaši kupujúci kupujú v kategórii toľko čo ostatní",
    },
    "brand-buyers": { label: "Počet kupujúcich vašej značky" },
    "category-buyers": { label: "Počet kupujúcich v kategórii" },
    "brand-purchases": { label: "Počet nákupov vašej značky", help: "v priemere na kupujúceho vašej značky" },
    "buyer-purchases": {
      label: "Počet ich nákupov v kategórii",
      help: "v priemere na kupujúceho vašej značky, vrátane nej",
    },
    "category-purchases": { label: "Počet nákupov v kategórii", help: "v priemere na každého kupujúceho v kategórii" },
  },
  optional: "Dopočítaná hodnota",
  conventions: {},
  outputs: { "market-share": "Trhový podiel" },
};
