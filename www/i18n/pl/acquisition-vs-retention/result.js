/** Polish: the result of “Acquisition versus retention cost”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "winning-cost": "Koszt pozyskania jednego klienta",
    "keeping-cost": "Koszt utrzymania jednego klienta",
    saved: "Liczba uratowanych klientów",
    kept: "Liczba wszystkich utrzymanych klientów",
    "break-even-saved": "Liczba uratowanych na progu opłacalności",
    "break-even-retention": "Retencja na progu opłacalności",
    "budget-wins": "Klienci pozyskani za budżet",
    "budget-keeps": "Klienci utrzymani za budżet",
    side: "Możliwość",
    cost: "Koszt",
  },
  picture: (f, v) =>
    `Dwa słupki: pozyskanie klienta kosztuje ${f.money(v["winning-cost"])}, utrzymanie ${f.money(v["keeping-cost"])}.`,
  warnings: {
    "kept-is-not-saved": () =>
      "Koszt jest tu dzielony przez wszystkich, którzy zostali, choć większość i tak by została. Utrzymanie wygląda na znacznie tańsze, niż jest.",
    folklore: () =>
      "Pogląd, że pozyskanie kosztuje pięć lub sześć razy więcej niż utrzymanie, powtarza się wszędzie, ale prawie nikt tego nie zmierzył. W miarę możliwości użyj własnych danych.",
    "costs-too-much": () =>
      "Nawet gdyby zostali wszyscy, utrzymanie kosztowałoby na klienta więcej niż pozyskanie nowego.",
  },
  refusals: {
    "nobody-saved":
      "Bez tych działań zostaje tylu samo klientów co z nimi. Nikt nie został uratowany, więc kosztu uratowania nie da się obliczyć.",
    "nobody-kept": "Nikt nie zostaje, więc kosztu utrzymania klienta nie da się obliczyć.",
    "keeping-costs-nothing": "Utrzymanie nic tu nie kosztuje, więc nie ma czego porównać. Podaj, ile na nie wydajesz.",
  },
  verdicts: {
    "keeping-cheaper": (f, v) =>
      `Utrzymanie klienta kosztuje ${f.money(v["keeping-cost"])}, a pozyskanie ${f.money(v["winning-cost"])}; stosunek kosztów to ${f.number(Math.round(10 * v["cost-ratio"]) / 10)}:1.`,
    "winning-cheaper": (f, v) =>
      `Tańsze jest tu pozyskanie: nowy klient kosztuje ${f.money(v["winning-cost"])}, utrzymanie jednego ${f.money(v["keeping-cost"])}.`,
  },
};
