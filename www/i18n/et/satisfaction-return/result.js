/** Estonian: the result of “Satisfaction and return”. */

export { commonResult, extras, rowsRead, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "delighted-rate": "Vaimustunute naasmismäär",
    "delighted-low": "Alumine piir, vaimustunud",
    "delighted-high": "Ülemine piir, vaimustunud",
    "satisfied-rate": "Rahulolevate naasmismäär",
    "satisfied-low": "Alumine piir, rahulolevad",
    "satisfied-high": "Ülemine piir, rahulolevad",
    "dissatisfied-rate": "Rahulolematute naasmismäär",
    "dissatisfied-low": "Alumine piir, rahulolematud",
    "dissatisfied-high": "Ülemine piir, rahulolematud",
    "risk-ratio": "Naasmismäärade suhe, vaimustunud ÷ rahulolevad",
    "risk-ratio-low": "Suhte alumine piir",
    "risk-ratio-high": "Suhte ülemine piir",
    "satisfied-customers": "Rahulolevaid kliente",
    "extra-returns": "Naasjaid juurde, kui rahulolevad oleksid vaimustunud",
  },
  picture: (f, v) =>
    v["dissatisfied-rate"] === undefined
      ? `Naasmismäärad usaldusvahemikega: tagasi tuli ${f.share(v["delighted-rate"])} vaimustunutest ja ${f.share(v["satisfied-rate"])} rahulolevatest.`
      : `Naasmismäärad usaldusvahemikega: tagasi tuli ${f.share(v["delighted-rate"])} vaimustunutest, ${f.share(v["satisfied-rate"])} rahulolevatest ja ${f.share(v["dissatisfied-rate"])} rahulolematutest.`,
  warnings: {
    "few-customers": () => "Ühes rühmas on alla 30 kliendi: selle naasmismäär on veel väga ebakindel.",
  },
  refusals: {},
  verdicts: {
    "delight-returns": (f, v) =>
      `Vaimustunutest tuli tagasi ${f.share(v["delighted-rate"])}, rahulolevatest ainult ${f.share(v["satisfied-rate"])}. Vahe on statistiliselt oluline.`,
    "no-difference": (f, v) =>
      `Vaimustunutest tuli tagasi ${f.share(v["delighted-rate"])} ja rahulolevatest ${f.share(v["satisfied-rate"])}. Vahe võib olla juhuslik: see on väga tõenäoliselt ${f.round(100 * v.low)} ja ${f.round(100 * v.high)} protsendipunkti vahel.`,
    "delight-stays-away": (f, v) =>
      `Vaimustunutest tuli tagasi ${f.share(v["delighted-rate"])}, vähem kui rahulolevatest (${f.share(v["satisfied-rate"])}). Teie küsimus ei mõõda seda, mille pärast kliendid tagasi tulevad.`,
  },
};
