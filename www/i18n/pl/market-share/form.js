/** Polish: the form of “Market share”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Udział w rynku",
  intro: "Twój udział w sprzedaży całego rynku i trzy czynniki, których jest iloczynem.",
  forms: { revenue: "Przychód", units: "Sztuki", factors: "Trzy z czterech wartości", buyers: "Nabywcy i zakupy" },
  inputs: {
    "own-revenue": { label: "Twój przychód" },
    "market-revenue": { label: "Przychód całego rynku", help: "razem z Twoim, w tym samym okresie" },
    "own-units": { label: "Liczba sprzedanych sztuk" },
    "market-units": { label: "Liczba sztuk sprzedanych na całym rynku", help: "razem z Twoimi, w tym samym okresie" },
    "market-share": { label: "Udział w rynku", help: "jedno z czterech pól zostaw puste: wynika z pozostałych" },
    "penetration-share": {
      label: "Penetracja (odsetek nabywców kategorii)",
      help: "jaka część nabywców kategorii kupuje Twoją markę",
    },
    "share-of-requirements": {
      label: "Udział w potrzebach (share of requirements)",
      help: "jaka część zakupów Twoich nabywców w kategorii przypada na Ciebie",
    },
    "heavy-usage-index": {
      label: "Indeks intensywności zakupów",
      help: "1 oznacza, że Twoi nabywcy kupują w kategorii tyle co inni",
    },
    "brand-buyers": { label: "Liczba nabywców Twojej marki" },
    "category-buyers": { label: "Liczba nabywców kategorii" },
    "brand-purchases": { label: "Liczba zakupów Twojej marki", help: "średnio na nabywcę Twojej marki" },
    "buyer-purchases": {
      label: "Liczba ich zakupów w kategorii",
      help: "średnio na nabywcę Twojej marki, razem z nią",
    },
    "category-purchases": { label: "Zakupy przeciętnego nabywcy kategorii", help: "liczba zakupów w kategorii" },
  },
  optional: "Wartość do wyliczenia",
  conventions: {},
  outputs: { "market-share": "Udział w rynku" },
};
