// The accessibility tree of the main pages as text: names, hints, values and states.

import assert from "node:assert/strict";
import { test } from "node:test";
import { browsers, site } from "./harness.js";
import { tree } from "./tree.js";

const drop = `
  const files = new DataTransfer();
  files.items.add(new File([arguments[0]], "orders.csv"));
  const input = document.querySelector("regulars-orders").shadowRoot.querySelector("input[type=file]");
  input.files = files.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));`;

/** @param {string} text without the indentation of this file */
const lines = (text) => text.replace(/^\n|\n\s*$/g, "").replaceAll(/^ {6}/gm, "");

// Only Chromium exposes its accessibility tree.
for (const browser of browsers.filter((browser) => browser === "chromium")) {
  test(`${browser}: NPS: forms, fields with hints, result in words, description of the picture`, async (t) => {
    const { open, until, text, driver, run } = await site(t, browser);
    await open("/nps.html");
    await until(async () => (await text("regulars-nps >>> .value")) === "50");
    // Announcements follow typing, so there is none yet.
    const spoken = await tree(driver, "group", "Net Promoter Score", ["Formula"]);
    assert.equal(
      spoken.replace(/\n {4}text “Net Promoter Score: 50.*/, ""),
      lines(`
      group “Net Promoter Score”
        group “What data do you have?”
          radio “Three groups”, checked
          radio “Scores 0–10”
          radio “Pasted scores”
        textbox “Promoters” (scores 9 and 10) = 70
        textbox “Passives” (scores 7 and 8) = 10
        textbox “Detractors” (scores 0 to 6) = 20
        group
          summary “Target and weights”
        group
          summary “Assumptions: Adjusted Wald · 95%”
        group “Result”
          text “50”
          text “32.94 to 64.15 · 95% confidence”
          text “With 100 responses, the true score is very likely between 33 and 64; about 248 responses would narrow this to ±10.”
          figure
            image “A bar: 20% detractors, 10% passives, 70% promoters. Below it, the score 50 with its confidence interval from 32.94 to 64.15.”
          text “Other methods give:”
          text “Score”
          text “32.63 to 63.94”
          text “Wald”
          text “34.2 to 65.8”
          text “Use this result in:”
          link “Customer Loyalty Index”
          group
            summary “What if…”
        list “Formula”
        group
          summary “All figures”
        list “Sources”
          listitem, level 1
            link “Reichheld 2003, The One Number You Need to Grow, Harvard Business Review 81(12)”
          listitem, level 1
            link “Rocks 2016, Interval Estimation for the “Net Promoter Score”, The American Statistician 70(4)”
        group
          summary “Share and save”
        status, live polite`),
    );

    await run(
      `const box = document.querySelector("regulars-nps").shadowRoot.querySelector("[name=promoters]"); box.value = "many"; box.dispatchEvent(new Event("change", { bubbles: true }))`,
    );
    await until(async () => /invalid/.test(await tree(driver, "group", "Net Promoter Score")));
    // The sentence belongs to its field, which is marked as invalid, and it is announced.
    const [field] = (await tree(driver, "group", "Net Promoter Score")).match(/textbox “Promoters”.*/) ?? [];
    assert.equal(
      field,
      "textbox “Promoters” (scores 9 and 10 “many” is not a number. Write it like 7.) = many, invalid",
    );
    const announced = `return document.querySelector("regulars-nps").shadowRoot.querySelector("[role=status]").textContent`;
    assert.equal(await run(announced), "“many” is not a number. Write it like 7.");
  });

  test(`${browser}: CLV: fields with units, warnings as a list, links to further calculators`, async (t) => {
    const { open, until, text, driver } = await site(t, browser);
    await open("/clv.html");
    await until(async () => (await text("regulars-clv >>> .value")) === "€720");
    const spoken = await tree(driver, "group", "Customer Lifetime Value", ["Formula"]);
    assert.equal(
      spoken.replace(/\n {4}text “Customer Lifetime Value: €720.*/, ""),
      lines(`
      group “Customer Lifetime Value”
        textbox “Average order value” (€) = 100
        textbox “Orders per customer” (per year) = 4
        textbox “Customer lifespan” (how long a customer keeps buying years) = 3
        textbox “Gross margin” (what is left of a sale after its direct costs %) = 60
        textbox “Customer acquisition cost” (€) = 30
        group
          summary “Optional”
        group
          summary “Assumptions: Margin · Mid-year”
        group “Result”
          text “€720”
          text “A customer brings in €240 of margin a year and €720 over the whole relationship.”
          figure
            image “A line: the customer’s value adding up over the years to €720; the acquisition cost is paid back after 0.13 years.”
          text “Other methods give:”
          text “Revenue”
          text “€1,200”
          text “Discounted margin”
          text “€625.98”
          text “Use this result in:”
          link “Customer acquisition cost”
          link “Prospect-to-regular funnel”
          link “Cost of a lost customer”
          link “Referral value”
          link “Word of mouth”
          group
            summary “What if…”
        list “Formula”
        group
          summary “All figures”
        list “Sources”
          listitem, level 1
            link “Gupta & Lehmann 2003, Customers as Assets, Journal of Interactive Marketing 17(1)”
          listitem, level 1
            text “Farris, Bendle, Pfeifer & Reibstein 2010, Marketing Metrics, chapter 5”
        group
          summary “Share and save”
        status, live polite`),
    );
  });

  test(`${browser}: the analyser before a file, and its questions about an ambiguous file`, async (t) => {
    const { open, find, run, driver } = await site(t, browser);
    await open("/orders.html");
    await find("regulars-orders >>> .drop");
    assert.equal(
      await tree(driver, "group", "Order analyser"),
      lines(`
      group “Order analyser”
        text “Drop your order export here”
        button “Choose files” (CSV, Excel, OpenDocument, JSON or Parquet, also zipped, as exported by Shopify, WooCommerce or Stripe: one row per order or order line, with customer, date and amount. Several files are analysed together. The file stays on your computer. Nothing is sent anywhere.)
        alert, live assertive
        list “No file to hand? Try sample data”
          listitem, level 1
            button “CDs online”
            text “2,357 customers of the online shop CDNOW, January 1997 to June 1998”
          listitem, level 1
            button “Shop with products”
            text “a fictional shop: two years of orders with products, countries and refunds”
          listitem, level 1
            button “Shop with advertising costs”
            text “a fictional shop: eighteen months of orders by channel, and a file of channel costs”
          listitem, level 1
            button “Shop with a loyalty programme”
            text “a fictional shop: orders with members, coupons, referred customers and points”
        group
          summary “Paste a table instead”
        group
          summary “Too large for a browser?”
        status, live polite`),
    );

    await run(drop, "customer,date,amount\na,03/04/2024,10\nb,05/06/2024,20\n");
    await find("regulars-orders >>> [part=preview]");
    assert.equal(
      await tree(driver, "group", "Order analyser"),
      lines(`
      group “Order analyser”
        heading “orders.csv: does this look right?”, level 2
        text “Check the columns and the formats of dates and amounts, then analyse.”
        group “Is the day or the month first? These dates could be either: 03/04/2024, 05/06/2024. Choose the date format.”
          button “April 3, 2024 day, month, year”
          button “March 4, 2024 month, day, year”
        group “First rows of the file”
          table “First rows of the file”
            caption
            row
              columnheader “Customer customer”
              columnheader “Date date”
              columnheader “Amount amount”
            row
              cell “a”
              cell “03/04/2024”
              cell “10”
            row
              cell “b”
              cell “05/06/2024”
              cell “20”
        group “Columns”
          combobox “Customer” = customer
          combobox “Date” = date
          combobox “Amount” = amount
        group
          summary “More columns”
        group
          summary “File format”, expanded
          combobox “First row” = column names
          combobox “Dates” (Is the day or the month first? These dates could be either: 03/04/2024, 05/06/2024. Choose the date format.) = – none –, invalid
          combobox “Decimal mark” = point: 1234.50
          combobox “Column separator” = comma
          combobox “Encoding” = utf-8
        group
          summary “Counting rules”
        group
          summary “Forecast”
        group
          summary “Costs of programme and win-back”
        status, live polite
          text “Answer the highlighted question first.”
        button “Analyse”
        button “Choose other files”
        status, live polite`),
    );
  });

  test(`${browser}: the embed builder: labelled settings in named groups`, async (t) => {
    const { open, find, text, until, driver } = await site(t, browser);
    await open("/builder.html");
    await find("#values input");
    await until(async () => (await text("figure")).includes("integrity"));
    assert.equal(
      (await tree(driver, "main")).replaceAll(/ +$/gm, "").replace(/sha384-[\w+/]+=*/, "sha384-…"),
      lines(`
      main
        heading “Put a calculator on your page”, level 1
        text “Pick, preview, copy. Your choices are kept in this page’s address, so you can save or share it.”
        group “Source of the files”
          radio “One file”, checked
          radio “Files in parts”
          radio “CDN”
          radio “npm”
          radio “WordPress”
          radio “Frame”
          status, live polite
            text “Everything in one file: save it in a folder “regulars” of your site and paste the code. It arrives in one request, and the hash detects any change.”
          button “Download the files”
          status, live polite
        combobox “Calculator” = Net Promoter Score
        combobox “Language” = Same as your page
        textbox “Currency (ISO code)” =
        combobox “Colour scheme” = Same as your page
        combobox “Corners” = Rounded
        combobox “Font” = Same as your page
        group “Initial values and methods”
          textbox “Promoters” = 70
          textbox “Passives” = 10
          textbox “Detractors” = 20
          textbox “Target score” =
          textbox “Passives turned into promoters” =
          textbox “Detractors turned into promoters” =
          textbox “Effective answers” =
          textbox “Confidence level, %” = 95
          combobox “Confidence interval” = Adjusted Wald
        group “Visible parts”
          checkbox “Compact: form and result only”
          checkbox “Without the chart”
          checkbox “Without the other methods”
          checkbox “Without formula and sources”
        group “Colours”
          checkbox “Custom colours”
          color “Accent”
          color “Text on accent”
          color “Background”
          color “Text”
          status, live polite
        figure
          text “<script type="module" src="/regulars/nps.js" integrity="sha384-…" crossorigin="anonymous"></script> <regulars-nps style="display: block; min-height: max(59rem, 944px)"></regulars-nps>”
          button “Copy”
        group “Preview”
          radio “Desktop”, checked
          radio “Phone”
        frame “Preview”`),
    );
  });
}
