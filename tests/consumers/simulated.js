/** Prints a calculator and an analyser in a simulated page, as developers test their own pages. */
import { GlobalRegistrator } from "@happy-dom/global-registrator";

GlobalRegistrator.register({ url: "http://localhost/" });

await import("regulars/elements/nps");
await import("regulars/elements/orders");

const nps = document.createElement("regulars-nps");
nps.promoters = 90;
document.body.append(nps);
const painted = new Promise((done) => nps.addEventListener("regulars-result", done, { once: true }));
nps.interval = "score";
await nps.evaluate();
const { detail } = await painted;
nps.lang = "pl";
const orders = document.createElement("regulars-orders");
document.body.append(orders);
await orders.connectedCallback();
console.log(
  JSON.stringify({
    nps: detail.values.nps,
    interval: nps.shadowRoot.querySelector("[name=interval]").value,
    box: nps.shadowRoot.querySelector("[name=promoters]").value,
    drop: Boolean(orders.shadowRoot.querySelector(".drop")),
  }),
);
process.exit();
