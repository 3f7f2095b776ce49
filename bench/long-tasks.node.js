/** Tasks of more than 50 ms on the page's main thread while 200,000 customers are analysed, sorted and scrolled. */

import { serve } from "../tools/serve.js";

const CUSTOMERS = 200_000;
const ROOT = `const root = document.querySelector("regulars-orders").shadowRoot;`;

/** @param {{ driver: any }} bench @returns {Promise<object[]>} */
export default async function ({ driver }) {
  const server = await serve();
  const until = (/** @type {string} */ condition) =>
    driver.wait(() => driver.executeScript(`${ROOT} return ${condition}`), 120_000);
  try {
    await driver.get(`${server.origin}/orders.html`);
    await until(`root?.querySelector(".drop") != null`);
    await driver.executeScript(`${ROOT}
      const rows = ["customer,date,amount"];
      for (let i = 0; i < ${CUSTOMERS}; i++)
        rows.push("c" + ((i * 7919) % ${CUSTOMERS}) + "@example.com,2024-" + String(1 + (i % 12)).padStart(2, "0") + "-0" + (1 + (i % 9)) + "," + (i % 977));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([rows.join("\\n")], "orders.csv"));
      root.querySelector(".drop").dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
      window.long = [];
      const begun = performance.now();
      new PerformanceObserver((list) => {
        for (const { startTime, duration } of list.getEntries()) if (startTime > begun) window.long.push(duration);
      }).observe({ type: "longtask" });`);
    await until(`root.querySelector("[part=figures]") != null`);
    await driver.executeScript(`${ROOT} root.querySelector("[part~=chapter-customers]").open = true`);
    await until(`root.querySelector(".vhead button") != null`);
    await driver.executeScript(`${ROOT} root.querySelector(".vhead button").click()`);
    await new Promise((done) => setTimeout(done, 3000));
    const long = /** @type {number[]} */ (await driver.executeScript("return window.long"));
    return [
      { what: `${CUSTOMERS} customers: tasks over 50 ms`, tasks: long.length, milliseconds: Math.max(0, ...long) },
    ];
  } finally {
    await server.close();
  }
}
