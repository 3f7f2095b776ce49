/** Bulgarian: the form of “CLV from retention”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "CLV от процента на задържане",
  intro: "Каква стойност има клиент, който с известна вероятност остава от един период до следващия.",
  forms: { endless: "Без времево ограничение", horizon: "До избран хоризонт" },
  inputs: {
    margin: { label: "Марж на клиент за период", help: "след себестойността и разходите за задържане на клиента" },
    "retention-rate": {
      label: "Процент на задържане",
      help: "дял на клиентите, които остават от един период до следващия",
    },
    "discount-rate": { label: "Дисконтова норма", help: "за същия период като маржа и задържането" },
    horizon: { label: "Брой периоди" },
    "acquisition-cost": { label: "Цена за привличане на клиент" },
  },
  conventions: {
    timing: {
      label: "Първият марж",
      help: "По-късно: след един период, само от задържаните. Сега: от всеки привлечен клиент.",
      choices: { "first-margin-later": "Идва по-късно", "first-margin-now": "Идва сега" },
    },
  },
  outputs: { clv: "Пожизнена стойност на клиента" },
};
