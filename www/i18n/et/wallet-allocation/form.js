/** Estonian: the form of “Wallet Allocation Rule”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Rahakoti jaotuse reegel",
  intro:
    "Kui suurt osa kliendi rahakotist võib oodata teie koha järgi kliendi kasutatavate brändide pingereas (Wallet Allocation Rule).",
  forms: { rank: "Teie koht pingereas", scores: "Brändide hinded", customers: "Palju kliente" },
  inputs: {
    rank: { label: "Teie koht pingereas", help: "1 on lemmik; 1,5, kui jagate esimest kohta teisega" },
    brands: { label: "Kasutatavaid brände", help: "teie oma kaasa arvatud" },
    scores: {
      label: "Kliendi antud hinded",
      help: "kõigepealt teie oma, siis kõigi teiste kasutatavate brändide omad; kleepige need järjest",
    },
    score: { label: "Hinne" },
    ranks: { label: "Kliendid", help: "igaüks omal real; kleepige tabelist kaks veergu" },
  },
  conventions: {},
  outputs: { share: "Oodatav osa rahakotist" },
};
