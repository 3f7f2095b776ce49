/** Slovak: the form of “CLV from retention”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "CLV z miery udržania",
  intro: "Akú hodnotu má zákazník, ktorý z obdobia na obdobie zostáva so známou pravdepodobnosťou.",
  forms: { endless: "Bez časového obmedzenia", horizon: "Na daný počet období" },
  inputs: {
    margin: { label: "Marža na zákazníka a obdobie", help: "po odpočítaní nákladov na tovar a na udržanie zákazníka" },
    "retention-rate": { label: "Miera udržania", help: "podiel zákazníkov, ktorí zostanú do ďalšieho obdobia" },
    "discount-rate": { label: "Diskontná sadzba", help: "za rovnaké obdobie ako marža a miera udržania" },
    horizon: { label: "Počet období" },
    "acquisition-cost": { label: "Náklady na získanie zákazníka" },
  },
  conventions: {
    timing: {
      label: "Prvá marža",
      help: "Neskôr: po jednom období, len od tých, čo zostali. Hneď: od každého získaného zákazníka.",
      choices: { "first-margin-later": "Príde neskôr", "first-margin-now": "Príde hneď" },
    },
  },
  outputs: { clv: "Celoživotná hodnota zákazníka" },
};
