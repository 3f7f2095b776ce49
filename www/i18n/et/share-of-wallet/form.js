/** Estonian: the form of “Share of wallet”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Osa kliendi rahakotist",
  intro: "Kui suure osa rahast, mille kliendid teie kaubavaldkonnas kulutavad, jätavad nad teile (share of wallet).",
  forms: { one: "Üks klient või kogusummad", list: "Klientide loend" },
  inputs: {
    spend: { label: "Teie juures kulutatud" },
    "category-spend": { label: "Kokku kulutatud", help: "selles kategoorias, teie juures ja mujal, sama aja jooksul" },
    customers: { label: "Kliendid", help: "igaüks omal real; kleepige tabelist kaks veergu" },
  },
  conventions: {
    average: {
      label: "Loendi keskmine",
      help: "Kokku liites on suurtel klientidel rohkem kaalu. Keskmine arvestab kõiki kliente võrdselt.",
      choices: { sums: "Kõik kliendid kokku", mean: "Osade keskmine" },
    },
  },
  outputs: { share: "Osa rahakotist" },
};
