/** Macedonian: the result of “Satisfaction and return”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "delighted-rate": "Стапка на враќање на воодушевените",
    "delighted-low": "Долна граница, воодушевени",
    "delighted-high": "Горна граница, воодушевени",
    "satisfied-rate": "Стапка на враќање на задоволните",
    "satisfied-low": "Долна граница, задоволни",
    "satisfied-high": "Горна граница, задоволни",
    "dissatisfied-rate": "Стапка на враќање на незадоволните",
    "dissatisfied-low": "Долна граница, незадоволни",
    "dissatisfied-high": "Горна граница, незадоволни",
    "risk-ratio": "Колку пати почесто се враќаат воодушевените",
    "risk-ratio-low": "Долна граница на односот",
    "risk-ratio-high": "Горна граница на односот",
    "satisfied-customers": "Задоволни клиенти",
    "extra-returns": "Уште вратени кога задоволните би биле воодушевени",
  },
  picture: (f, v) =>
    v["dissatisfied-rate"] === undefined
      ? `Стапки на враќање со своите интервали: се вратиле ${f.share(v["delighted-rate"])} од воодушевените и ${f.share(v["satisfied-rate"])} од задоволните.`
      : `Стапки на враќање со своите интервали: се вратиле ${f.share(v["delighted-rate"])} од воодушевените, ${f.share(v["satisfied-rate"])} од задоволните и ${f.share(v["dissatisfied-rate"])} од незадоволните.`,
  warnings: {
    "few-customers": () => "Во една група има помалку од 30 клиенти: нејзината стапка на враќање сѐ уште кажува малку.",
  },
  refusals: {},
  verdicts: {
    "delight-returns": (f, v) =>
      `Од воодушевените се вратиле ${f.share(v["delighted-rate"])}, а од задоволните само ${f.share(v["satisfied-rate"])}. Не е доволно клиентот да е задоволен: воодушевувањето го враќа.`,
    "no-difference": (f, v) =>
      `Се вратиле ${f.share(v["delighted-rate"])} од воодушевените и ${f.share(v["satisfied-rate"])} од задоволните. Разликата може да е случајна: таа е некаде од ${f.share(v.low)} до ${f.share(v.high)}.`,
    "delight-stays-away": (f, v) =>
      `Од воодушевените се вратиле ${f.share(v["delighted-rate"])}, помалку отколку од задоволните (${f.share(v["satisfied-rate"])}). Она за што прашувате не е она што ги враќа клиентите.`,
  },
};
