// For a bundler that copies no wasm: everything is in the modules themselves.
import { evaluate, ready } from "regulars/inline";
import "regulars/inline/elements/nps";

await ready();
document.querySelector("#told").textContent = `${evaluate("nps", { promoters: 70, passives: 10, detractors: 20 }).values.nps}`;
