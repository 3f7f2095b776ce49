/** Macedonian: the form of “CLV from retention”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "CLV од стапката на задржување",
  intro: "Колку вреди клиент што со позната веројатност останува од период во период.",
  forms: { endless: "Без временска граница", horizon: "До одреден период" },
  inputs: {
    margin: {
      label: "Маржа по клиент и период",
      help: "по одбивање на трошоците за стоката и за задржување на клиентот",
    },
    "retention-rate": {
      label: "Стапка на задржување",
      help: "удел од клиентите што остануваат од еден период во следниот",
    },
    "discount-rate": { label: "Дисконтна стапка", help: "за истиот период како маржата и задржувањето" },
    horizon: { label: "Колку периоди се бројат" },
    "acquisition-cost": { label: "Трошок за стекнување клиент" },
  },
  conventions: {
    timing: {
      label: "Првата маржа",
      help: "Подоцна: по еден период, од оние што останале. Сега: од секој стекнат клиент.",
      choices: { "first-margin-later": "Доаѓа подоцна", "first-margin-now": "Доаѓа сега" },
    },
  },
  outputs: { clv: "Доживотна вредност на клиентот" },
};
