/** Macedonian: the result of “Winning or keeping customers”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "winning-cost": "Трошок за стекнување на еден клиент",
    "keeping-cost": "Трошок за задржување на еден клиент",
    saved: "Спасени клиенти",
    kept: "Вкупно задржани клиенти",
    "break-even-saved": "Клиенти што треба да се спасат за да се исплати",
    "break-even-retention": "Удел што треба да остане за да се исплати",
    "budget-wins": "Со буџетот се стекнуваат",
    "budget-keeps": "Со буџетот се задржуваат",
    side: "Страна",
    cost: "Трошок",
  },
  picture: (f, v) =>
    `Два столба: стекнувањето на клиент чини ${f.money(v["winning-cost"])}, задржувањето ${f.money(v["keeping-cost"])} по клиент.`,
  warnings: {
    "kept-is-not-saved": () =>
      "Тука се дели со сите што останале, а повеќето од нив и онака би останале. Задржувањето изгледа многу поевтино отколку што е.",
    folklore: () =>
      "Дека стекнувањето чини пет или шест пати повеќе од задржувањето се повторува насекаде, а речиси никаде не е измерено. Кога може, користете свои бројки.",
    "costs-too-much": () => "И сите да останат, задржувањето би чинело повеќе по клиент од стекнувањето нови.",
  },
  refusals: {
    "nobody-saved":
      "Без трошокот остануваат исто толку колку и со него: не е спасен никој, па спасен клиент нема цена.",
    "nobody-kept": "Никој не останува, па задржан клиент нема цена.",
    "keeping-costs-nothing": "Задржувањето тука не чини ништо, па нема што да се споредува. Внесете колку се троши.",
  },
  verdicts: {
    "keeping-cheaper": (f, v) =>
      `Задржувањето на клиент чини ${f.money(v["keeping-cost"])}, а стекнувањето ${f.money(v["winning-cost"])}: односот е ${f.number(Math.round(10 * v["cost-ratio"]) / 10)}.`,
    "winning-cheaper": (f, v) =>
      `Тука стекнувањето е поевтино: ${f.money(v["winning-cost"])} за нов клиент, ${f.money(v["keeping-cost"])} за задржан.`,
  },
};
