// The three entry points and an element, imported by each bundler.
import { evaluate, ready } from "regulars";
import "regulars/elements/nps";
import { predict } from "regulars/models";
import { summarizeOrders } from "regulars/orders";

await ready();
const result = evaluate("nps", { promoters: 70, passives: 10, detractors: 20 });
const summary = await summarizeOrders(new Blob(["customer,date,amount\nann,2024-01-05,10\nbob,2024-02-01,20\nann,2024-03-09,30\n"]));
// The customer of Fader & Hardie's BG/NBD spreadsheet: 2 repeat purchases, the last in week 30.43 of 38.86.
const model = { model: "bg-nbd", parameters: { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, timeUnit: "week" };
const { expectedTransactions } = await predict(model, { frequency: [2], recency: [30.43], age: [38.86] }, { horizon: 39, timeUnit: "week" });
document.querySelector("#told").textContent = [result.values.nps, summary.customers, expectedTransactions[0].toFixed(2)].join(" ");
