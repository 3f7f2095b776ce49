/** Polish: the result of “Winning or keeping customers”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "winning-cost": "Koszt pozyskania jednego klienta",
    "keeping-cost": "Koszt utrzymania jednego klienta",
    saved: "Uratowani klienci",
    kept: "Wszyscy utrzymani klienci",
    "break-even-saved": "Ilu uratować, aby się opłaciło",
    "break-even-retention": "Udział, który musi zostać, aby się opłaciło",
    "budget-wins": "Budżet pozyska",
    "budget-keeps": "Budżet utrzyma",
    side: "Strona",
    cost: "Koszt",
  },
  picture: (f, v) =>
    `Dwa słupki: pozyskanie klienta kosztuje ${f.money(v["winning-cost"])}, utrzymanie ${f.money(v["keeping-cost"])}.`,
  warnings: {
    "kept-is-not-saved": () =>
      "Tu dzieli się przez wszystkich, którzy zostali, a większość i tak by została. Utrzymanie wygląda na znacznie tańsze, niż jest.",
    folklore: () =>
      "Że pozyskanie kosztuje pięć lub sześć razy więcej niż utrzymanie, powtarza się wszędzie, a prawie nigdzie nie zmierzono. W miarę możliwości użyj własnych liczb.",
    "costs-too-much": () =>
      "Nawet gdyby zostali wszyscy, utrzymanie kosztowałoby na klienta więcej niż pozyskanie nowego.",
  },
  refusals: {
    "nobody-saved":
      "Bez wydatków zostaje tylu samo co z nimi: nikt nie został uratowany, więc uratowany klient nie ma kosztu.",
    "nobody-kept": "Nikt nie zostaje, więc utrzymany klient nie ma kosztu.",
    "keeping-costs-nothing":
      "Utrzymanie nic tu nie kosztuje, więc nie ma czego porównać. Podaj, ile się na nie wydaje.",
  },
  verdicts: {
    "keeping-cheaper": (f, v) =>
      `Utrzymanie klienta kosztuje ${f.money(v["keeping-cost"])}, a pozyskanie ${f.money(v["winning-cost"])}: stosunek wynosi ${f.number(Math.round(10 * v["cost-ratio"]) / 10)} do 1.`,
    "winning-cheaper": (f, v) =>
      `Tu tańsze jest pozyskanie: ${f.money(v["winning-cost"])} za nowego klienta, ${f.money(v["keeping-cost"])} za utrzymanego.`,
  },
};
