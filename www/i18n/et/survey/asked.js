/** Estonian: response rates from a list of people asked, and weights to known shares. */

import { plural } from "../../plural.js";

const forms = plural("et");

/** @type {typeof import("../../en/survey/asked.js").asked} */
export const asked = {
  join: "Lisage küsitud inimeste nimekiri",
  joinHint:
    "Lisage nende inimeste nimekiri, kellelt küsisite, koos aadresside või tunnustega, et näha, kes ei vastanud. See jääb sellele vahekaardile.",
  file: "Küsitud inimeste nimekiri",
  invitations: "Küsitud inimesi",
  rate: "Vastamismäär",
  by: (column) => `Vastamismäär: ${column}`,
  silent: "Vastamata jätnud inimesed",
  silentCount: (n, text) =>
    forms(n, { one: `Üks inimene ei ole vastanud.`, other: `${text} inimest ei ole vastanud.` }),
  everybody: "Kõik on vastanud.",
  unknown: (count) => `Vastuseid inimestelt, keda nimekirjas ei ole: ${count}.`,
  nobody: (column) =>
    `Kedagi nimekirja veerust „${column}“ vastanute seas ei ole. Mõlemas peavad olema samad aadressid või tunnused.`,
  numbers: "Küsitluses ei ole nimesid, seega võrreldakse ainult arve.",
  marks: "Nimekirjas endas on märgitud, kes vastas.",
  leftOut: "Ei loeta küsituteks",
  reasons: {
    bounced: "kohale toimetamata",
    "not-sent": "saatmata",
    "asked-again": "küsitud mitu korda",
    unnamed: "aadressi või tunnuseta",
  },
  segments: "Rühmade veerud",
  targets: "Kaalumine teadaolevate osakaaludeni",
  targetsHint:
    "Sisestage iga rühma osakaal üldkogumis, mida vastused peavad esindama. Vastused kaalutakse nende osakaalude järgi.",
  column: "Veerg",
  inAnswers: "Osakaal vastustest",
  target: "Teadaolev osakaal, %",
  sum: (sum) => `Summa: ${sum}`,
  mustBe: "Iga osakaal peab olema üle 0% ja ühe veeru osakaalud peavad andma kokku 100%.",
  apply: "Kaalu vastused",
  remove: "Eemalda kaalud",
};
