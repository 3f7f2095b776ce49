// The recipes of docs/embedding.md, copied from the file, on pages like those of the services.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { browsers, dropOn, site, type } from "./harness.js";

const docs = readFileSync(new URL("../../docs/embedding.md", import.meta.url), "utf8");

/** The first code block after a text in the documentation. @param {string} text */
function codeAfter(text) {
  const at = docs.indexOf(text);
  assert.ok(at >= 0, `docs/embedding.md no longer has “${text}”`);
  return docs.slice(at).match(/```html\n(.*?)```/s)?.[1] ?? "";
}

const page = (/** @type {string} */ body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>t</title><main>${body}</main>
   <script type="module" src="/elements/nps.js"></script>`;

/** @param {string} body @returns {Map<string, import("../../tools/serve.js").Made>} */
const made = (body) => new Map([["/page.html", { body: page(body), headers: { "content-security-policy": "" } }]]);

/** The markup of HubSpot's embed code (v2) as of 2026-11: the form appears after the page has loaded. */
const hubspot = `<div id="hubspot"></div><script>
  setTimeout(() => {
    document.getElementById("hubspot").innerHTML = '<form class="hs-form stacked hs-form-private"><div class="hs_nps_score hs-nps_score hs-fieldtype-number field hs-form-field" style="display:none"><div class="input"><input name="nps_score" class="hs-input" type="hidden" value=""></div></div><div class="hs_email hs-email field hs-form-field"><input class="hs-input" type="email" name="email" required></div><input type="submit" class="hs-button primary large" value="Submit"></form>';
    document.querySelector(".hs-form").addEventListener("input", ({ target }) => (window.heard = target.name + "=" + target.value));
  }, 300);
</script>`;

/** Mailchimp's embedded form, without its style sheet and validation. */
const mailchimp = `<div id="mc_embed_signup"><form action="/subscribe/post?u=1&amp;id=2" method="post" id="mc-embedded-subscribe-form" name="mc-embedded-subscribe-form" class="validate" target="_self"><div id="mc_embed_signup_scroll"><div class="mc-field-group"><label for="mce-EMAIL">Email Address</label><input type="email" name="EMAIL" class="required email" id="mce-EMAIL" required value="a@example.org"></div><div class="mc-field-group"><label for="mce-MMERGE6">NPS</label><input type="number" step="any" name="MMERGE6" id="mce-MMERGE6" value=""></div><div aria-hidden="true" style="position: absolute; left: -5000px"><input type="text" name="b_1_2" tabindex="-1" value=""></div><input type="submit" name="subscribe" id="mc-embedded-subscribe" class="button" value="Subscribe"></div></form></div>`;

/** A table for each analyser that raises no question. @type {Record<string, string>} */
const TABLES = {
  orders: "customer,date,amount\nann,2024-01-31,10\nbob,2024-02-29,20\nann,2024-03-31,30\n",
  survey: `respondent_id,date,How likely are you to recommend us? (0-10)\n${[10, 9, 7, 3, 8, 10, 0, 9].map((answer, i) => `r${i},2024-03-${i + 13},${answer}`).join("\n")}\n`,
  subscriptions:
    "customer,start,end,price,interval\na,2025-01-15,,120,year\nb,2025-01-20,2025-06-20,60,month\nc,2025-03-21,,60,month\n",
  engagement: `user_id,event,timestamp\n${Array.from({ length: 60 }, (_, i) => `u${i % 7},open,2024-0${1 + (i % 6)}-${13 + (i % 15)}T10:00:00Z`).join("\n")}\n`,
};

for (const browser of browsers) {
  test(`${browser}: hidden fields of the page's form receive more than the headline figure`, async (t) => {
    const { open, until, run, find, quiet } = await site(t, browser, {
      made: made(codeAfter("Hidden fields of your own form")),
    });
    await open("/page.html");
    const fields = () => run(`return Object.fromEntries(new FormData(document.querySelector("form")))`);
    await until(async () => (await fields()).score === "50");
    await type(await find("regulars-nps >>> [name=promoters]"), "90");
    await until(async () => (await fields()).promoters === "90");
    const { score, low } = await fields();
    assert.ok(Math.abs(score - 58.3333) < 1e-3); // (90 − 20) / 120
    assert.ok(low < score && low > 40);
    await quiet();
  });

  test(`${browser}: a webhook gets the result when the visitor sends it`, async (t) => {
    const pages = made(codeAfter("A webhook, such as"));
    pages.set("/hooks/nps", { body: "{}" });
    /** @type {string[]} */
    const sent = [];
    const { open, until, run, find, requests, text } = await site(t, browser, { made: pages });
    await open("/page.html");
    await run(
      `const own = fetch; window.fetch = (url, init) => { window.sent = [String(url), init?.body]; return own(url, init); }`,
    );
    await until(async () => (await text("regulars-nps >>> .value")) === "50");
    assert.deepEqual(
      requests.filter((path) => path.startsWith("/hooks")),
      sent,
    );
    await (await find("#send")).click();
    await until(() => run("return Boolean(window.sent)"));
    const [url, body] = await run("return window.sent");
    assert.equal(url, "/hooks/nps");
    // Sauro & Lewis's adjusted Wald interval of 70, 10 and 20 answers, as in the golden suite.
    assert.deepEqual(JSON.parse(body), { metric: "nps", nps: 50, text: "Net Promoter Score: 50 (32.94 to 64.15)" });
    await until(async () => requests.includes("/hooks/nps"));
  });

  test(`${browser}: a HubSpot form that appears later receives the result and its changes`, async (t) => {
    const body = `<regulars-nps></regulars-nps>${hubspot}${codeAfter("HubSpot: add a hidden field")}`;
    const { open, until, run, find, quiet } = await site(t, browser, { made: made(body) });
    await open("/page.html");
    await until(() => run(`return Boolean(document.querySelector(".hs-form"))`));
    await type(await find("regulars-nps >>> [name=promoters]"), "700");
    await until(() => run(`return /^nps_score=93\\.1/.test(window.heard)`)); // (700 − 20) / 730
    await quiet();
  });

  test(`${browser}: Mailchimp's embedded form submits the result`, async (t) => {
    const body = `<regulars-nps></regulars-nps>${mailchimp}${codeAfter("cannot be reached by a page. Mailchimp")}`;
    const { open, until, run, find, quiet } = await site(t, browser, { made: made(body) });
    await open("/page.html");
    const fields = () => run(`return Object.fromEntries(new FormData(document.querySelector("form")))`);
    await until(async () => (await fields()).MMERGE6 === "50");
    await type(await find("regulars-nps >>> [name=detractors]"), "120");
    await until(async () => (await fields()).MMERGE6 === "-25"); // (70 − 120) / 200
    assert.equal((await fields()).EMAIL, "a@example.org");
    assert.equal(await run(`return document.querySelector("form").checkValidity()`), true);
    await quiet();
  });

  for (const [name, heading, given] of [
    ["GA4", "GA4 without Tag Manager", "function gtag() { window.sent.push([...arguments]); }"],
    ["Tag Manager", "## Google Tag Manager", "window.dataLayer = { push: (event) => window.sent.push(event) };"],
  ])
    test(`${browser}: ${name} counts what visitors do, not views`, async (t) => {
      const body = `<script>window.sent = []; ${given}</script><regulars-nps></regulars-nps>${codeAfter(heading)}`;
      const { open, until, run, find, text, quiet } = await site(t, browser, { made: made(body) });
      await open("/page.html");
      await until(async () => (await text("regulars-nps >>> .value")) === "50");
      assert.deepEqual(await run("return window.sent"), []);
      await type(await find("regulars-nps >>> [name=promoters]"), "80");
      await until(() => run("return window.sent.length > 0"));
      const sent = JSON.stringify(await run("return window.sent"));
      assert.match(sent, /regulars_result/);
      assert.doesNotMatch(sent, /80|values/);
      await quiet();
    });

  test(`${browser}: Tag Manager counts the reports of every analyser, without their figures`, async (t) => {
    const names = Object.keys(TABLES);
    const body = `<script>window.dataLayer = [];</script>${codeAfter("## Google Tag Manager")}
      ${names.map((name) => `<regulars-${name}></regulars-${name}><script type="module" src="/elements/${name}.js"></script>`).join("")}`;
    const { open, until, run, find, quiet } = await site(t, browser, { made: made(body) });
    await open("/page.html");
    for (const name of names) {
      await find(`regulars-${name} >>> .drop`);
      await run(dropOn(`regulars-${name}`), TABLES[name], `${name}.csv`);
      await until(() => run("return window.dataLayer.some(({ metric }) => metric === arguments[0])", name), name);
    }
    assert.deepEqual(
      await run("return window.dataLayer"),
      names.map((metric) => ({ event: "regulars_result", metric })),
    );
    await quiet();
  });
}
