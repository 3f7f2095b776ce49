/** Bulgarian: the form of “Earned growth”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Заслужен растеж",
  intro: "Колко растат приходите чрез клиентите, които остават, и тези, които те довеждат, без купения растеж.",
  forms: { revenue: "Приходи за две години" },
  inputs: {
    before: { label: "Приходи миналата година", help: "от всички клиенти" },
    returning: {
      label: "Приходи тази година от миналогодишните клиенти",
      help: "каквото е останало след отлива, с купеното в повече",
    },
    "new-revenue": { label: "Приходи тази година от нови клиенти" },
    "earned-share": { label: "Заслужена част от тях", help: "от клиенти, дошли по препоръка" },
  },
  conventions: {},
  outputs: { "earned-growth": "Заслужен растеж" },
};
