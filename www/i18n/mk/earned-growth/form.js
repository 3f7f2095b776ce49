/** Macedonian: the form of “Earned growth”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Заслужен раст",
  intro: "Колку брзо расте приходот преку клиентите што остануваат и оние што тие ги носат, без купениот раст.",
  forms: { revenue: "Приход за две години" },
  inputs: {
    before: { label: "Приход минатата година", help: "од сите клиенти" },
    returning: {
      label: "Приход оваа година од лањските клиенти",
      help: "по одливот, со она што го купиле дополнително",
    },
    "new-revenue": { label: "Приход оваа година од нови клиенти" },
    "earned-share": { label: "Заслужен дел од него", help: "од клиенти што дошле по препорака" },
  },
  conventions: {},
  outputs: { "earned-growth": "Заслужен раст" },
};
