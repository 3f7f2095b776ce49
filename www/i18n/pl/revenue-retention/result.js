/** Polish: the result of “Revenue retention”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "gross-retention": "Retencja brutto przychodów (GRR)",
    kept: "Zachowany przychód",
    end: "Przychód na końcu",
    lost: "Utracony przychód",
    change: "Zmiana",
    months: "Długość okresu",
    "yearly-net-retention": "Retencja netto w skali roku",
    "yearly-gross-retention": "Retencja brutto w skali roku",
    step: "Krok",
    from: "Od",
    to: "Do",
  },
  picture: (f, v) =>
    `Wykres kaskadowy: od przychodu na początku w dół do zachowanych ${f.money(v.kept)} i znów w górę do ${f.money(v.end)} na końcu.`,
  warnings: {
    "expansion-hides-churn": () =>
      "Wzrost u części klientów przesłania duże straty przychodu u innych. Obserwuj retencję brutto.",
  },
  refusals: { "more-lost-than-started": "Utracony przychód przekracza przychód na początku. Zmniejsz jedną ze strat." },
  verdicts: {
    growing: (f, v) =>
      `Obecni klienci przynoszą o ${f.money(v.change)} więcej niż na początku. Bez dosprzedaży zostałoby ${f.share(v["gross-retention"])} przychodu.`,
    level: (f, v) => `Dosprzedaż dokładnie równoważy utracone ${f.money(v.lost)}.`,
    shrinking: (f, v) =>
      `Obecni klienci przynoszą o ${f.money(-v.change)} mniej niż na początku. Dosprzedaż nie równoważy utraconych ${f.money(v.lost)}.`,
  },
};
