/** Bulgarian: the form of “Loyalty programme ROI”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Възвръщаемост на програма за лоялност",
  intro: "Какво печели програмата ви за лоялност над това, което струва.",
  forms: { figures: "Една година в числа" },
  inputs: {
    members: { label: "Членове" },
    "spend-with": { label: "Сума на покупките на член с програмата", help: "на година" },
    "spend-without": {
      label: "Сума на покупките на член без програмата",
      help: "колко биха похарчили същите хора: контролна група или годината преди включването им",
    },
    margin: { label: "Брутен марж", help: "какво остава от продажбата след преките ѝ разходи" },
    "programme-cost": { label: "Разходи за програмата", help: "на година: награди, отстъпки, софтуер, хора" },
  },
  conventions: {},
  outputs: { return: "Възвръщаемост на програмата" },
};
