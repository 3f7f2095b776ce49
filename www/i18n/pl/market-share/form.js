/** Polish: the form of “Market share”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Udział w rynku",
  intro: "Część sprzedaży rynku, która należy do firmy, i trzy czynniki, z których się składa.",
  forms: { revenue: "Przychód", units: "Sztuki", factors: "Trzy z czterech czynników", buyers: "Nabywcy i zakupy" },
  inputs: {
    "own-revenue": { label: "Własny przychód" },
    "market-revenue": { label: "Przychód całego rynku", help: "razem z własnym, w tym samym czasie" },
    "own-units": { label: "Sprzedane sztuki" },
    "market-units": { label: "Sztuki sprzedane na całym rynku", help: "razem z własnymi, w tym samym czasie" },
    "market-share": { label: "Udział w rynku", help: "jedno z czterech pól zostaw puste: wynika z pozostałych" },
    "penetration-share": { label: "Udział penetracji", help: "nabywcy marki wśród wszystkich nabywców kategorii" },
    "share-of-requirements": {
      label: "Udział w potrzebach",
      help: "ile nabywcy marki kupują w firmie z tego, co kupują w kategorii",
    },
    "heavy-usage-index": {
      label: "Indeks intensywności użycia",
      help: "1 oznacza, że nabywcy marki kupują w kategorii tyle co inni",
    },
    "brand-buyers": { label: "Nabywcy marki" },
    "category-buyers": { label: "Nabywcy kategorii" },
    "brand-purchases": { label: "Zakupy marki", help: "średnio na nabywcę marki" },
    "buyer-purchases": { label: "Ich zakupy w kategorii", help: "średnio na nabywcę marki, razem z tą marką" },
    "category-purchases": { label: "Zakupy dowolnego nabywcy w kategorii", help: "średnio" },
  },
  optional: "Czynnik, który wynika z pozostałych",
  conventions: {},
  outputs: { "market-share": "Udział w rynku" },
};
