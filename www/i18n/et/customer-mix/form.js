/** Estonian: the form of “Customer mix”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Klientide koosseis",
  intro: "Ühekordsed ostjad ja püsikliendid: kellelt tuleb teie käive.",
  forms: { groups: "Kaks rühma" },
  inputs: {
    "one-time-customers": { label: "Ühekordseid ostjaid", help: "aastas" },
    "one-time-revenue": { label: "Käive ühekordsetelt ostjatelt", help: "samal aastal" },
    "regular-customers": { label: "Püsikliente", help: "kaks ostu või rohkem" },
    "regular-revenue": { label: "Käive püsiklientidelt", help: "samal aastal" },
    conversion: {
      label: "Ühekordsed ostjad, kellest saavad püsikliendid",
      help: "osakaal, keda loodate püsikliendiks saada",
    },
  },
  optional: "Rohkem püsikliente",
  rows: { mix: { 0: "Ühekordsed ostjad", 1: "Püsikliendid" } },
  conventions: {
    gain: {
      label: "Uus püsiklient lisab",
      help: "Esimene ost oleks tehtud nagunii.",
      choices: { difference: "Vahe", "on-top": "Kogu püsikliendi käibe" },
    },
  },
  outputs: { "regular-revenue-share": "Püsiklientide osa käibest" },
};
