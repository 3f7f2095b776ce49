/** Estonian: the form of “CLV from retention”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "CLV hoidmismäära järgi",
  intro: "Kui palju on väärt klient, kes jääb igal perioodil alles teadaoleva tõenäosusega.",
  forms: { endless: "Ilma ajapiirita", horizon: "Kindla ajani" },
  inputs: {
    margin: { label: "Brutokasum kliendi kohta perioodis", help: "pärast kaupade kulu ja kliendi hoidmise kulu" },
    "retention-rate": { label: "Hoidmismäär", help: "kui suur osa klientidest jääb järgmiseks perioodiks alles" },
    "discount-rate": { label: "Diskontomäär", help: "sama perioodi kohta nagu brutokasum ja hoidmismäär" },
    horizon: { label: "Arvestatavad perioodid" },
    "acquisition-cost": { label: "Kliendi hankimise kulu" },
  },
  conventions: {
    timing: {
      label: "Esimene brutokasum",
      help: "Hiljem: ühe perioodi pärast, allesjäänutelt. Kohe: igalt hangitud kliendilt.",
      choices: { "first-margin-later": "Tuleb hiljem", "first-margin-now": "Tuleb kohe" },
    },
  },
  outputs: { clv: "Kliendi eluea väärtus" },
};
