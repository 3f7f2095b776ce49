/** Estonian: the form of “Loyalty programme ROI”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Püsikliendiprogrammi tasuvus",
  intro: "Kui palju teenib püsikliendiprogramm rohkem, kui see maksma läheb.",
  forms: { figures: "Aasta arvudes" },
  inputs: {
    members: { label: "Liikmeid" },
    "spend-with": { label: "Liikme ostusumma programmiga", help: "aastas" },
    "spend-without": {
      label: "Liikme ostusumma ilma programmita",
      help: "kui palju samad inimesed oleksid ostnud: kontrollrühm või aasta enne liitumist",
    },
    margin: { label: "Brutomarginaal", help: "mis müügist pärast selle otseseid kulusid üle jääb" },
    "programme-cost": { label: "Programmi kulu", help: "aastas: preemiad, soodustused, tarkvara, inimesed" },
  },
  conventions: {},
  outputs: { return: "Programmi tasuvus" },
};
