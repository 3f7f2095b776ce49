/** Estonian: the form of “Earned growth”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Teenitud kasv",
  intro:
    "Kui kiiresti kasvab käive klientide kaudu, kes jäävad, ja nende kaudu, keda nad toovad, ilma ostetud kasvuta.",
  forms: { revenue: "Kahe aasta käive" },
  inputs: {
    before: { label: "Eelmise aasta käive", help: "kõigilt klientidelt" },
    returning: { label: "Selle aasta käive eelmise aasta klientidelt", help: "pärast lahkumisi, koos juurdeostudega" },
    "new-revenue": { label: "Selle aasta käive uutelt klientidelt" },
    "earned-share": { label: "Sellest teenitud osa", help: "soovituse kaudu tulnud klientidelt" },
  },
  conventions: {},
  outputs: { "earned-growth": "Teenitud kasv" },
};
