/**
 * A site that seals the browser off: our server records every request in full, and requests to any other host go
 * through a proxy that records and refuses them.
 *
 *     const page = await sealed(t, browser);
 *     await page.open("/nps.html");
 *     await page.silent(async () => { … });        // no request at all
 *     await page.harmless(async () => { … });      // only files of the site, asked for by name
 *     await page.nothingKept();                    // no cookie, no storage
 */
import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { locate } from "../../tools/overlay.js";
import { site } from "./harness.js";

/** The published site as visitors get it. */
const layers = [
  ["/dist/", "dist/"],
  ["/", "build/www/"],
];

/** Requests that the browsers make to their vendors on their own, with any page open. */
const makers = /(^|\.)(mozilla\.(org|com|net)|firefox\.com|googleapis\.com|google\.com|gvt1\.com|gstatic\.com)(:443)?$/;

/** Storage that a page could use. */
const kept = `
  const done = arguments[arguments.length - 1];
  const all = async () => ({
    cookie: document.cookie,
    name: window.name,
    localStorage: localStorage.length,
    sessionStorage: sessionStorage.length,
    databases: ((await indexedDB.databases?.()) ?? []).length,
    caches: "caches" in window ? (await caches.keys()).length : 0,
    workers: (await navigator.serviceWorker?.getRegistrations() ?? []).length,
    state: JSON.stringify(history.state),
  });
  all().then(done, (error) => done(String(error)));`;

const nothing = {
  cookie: "",
  name: "",
  localStorage: 0,
  sessionStorage: 0,
  databases: 0,
  caches: 0,
  workers: 0,
  state: "null",
};

/**
 * @typedef {object} Asked
 * @prop {string} method
 * @prop {string} url
 * @prop {string} text headers and body, where anything could be hidden
 * @prop {string} [cookie]
 */

/**
 * Records a request with everything sent in it.
 *
 * @param {import("node:http").IncomingMessage} request
 * @param {Asked[]} into
 */
function keep(request, into) {
  /** @type {Asked} */
  const asked = {
    method: request.method ?? "",
    url: request.url ?? "",
    text: JSON.stringify(request.headers),
    cookie: request.headers.cookie,
  };
  into.push(asked);
  request.on("data", (part) => (asked.text += part));
}

/** Refuses and records every request. @param {Asked[]} strangers */
async function refusingProxy(strangers) {
  const add = (/** @type {import("node:http").IncomingMessage} */ request) => {
    const host = /^\w+:\/\/([^/]+)/.exec(request.url ?? "")?.[1] ?? request.url ?? "";
    if (!makers.test(host)) keep(request, strangers);
  };
  const proxy = createServer((request, response) => {
    add(request);
    response.writeHead(502).end();
  });
  proxy.on("connect", (request, socket) => {
    add(request);
    socket.on("error", () => {}); // The browser may hang up before the answer.
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  });
  // WebKit's driver speaks TLS to a proxy for encrypted requests.
  proxy.on("clientError", (_, socket) => {
    strangers.push({ method: "CONNECT", url: "encrypted", text: "" });
    socket.destroy();
  });
  proxy.listen(0, "127.0.0.1");
  await once(proxy, "listening");
  return proxy;
}

/**
 * @param {{ after(fn: () => Promise<unknown>): void }} t the test
 * @param {import("../../tools/browser.js").Engine} browser
 * @param {Map<string, import("../../tools/serve.js").Made>} [made] pages made up by the test
 */
export async function sealed(t, browser, made = new Map()) {
  /** @type {Asked[]} */
  const asked = [];
  /** @type {Asked[]} */
  const strangers = [];
  const proxy = await refusingProxy(strangers);
  t.after(async () => {
    proxy.closeAllConnections();
    proxy.close();
  });
  const { port } = /** @type {import("node:net").AddressInfo} */ (proxy.address());
  const page = await site(t, browser, {
    made,
    layers,
    proxy: `127.0.0.1:${port}`,
    onRequest: (request) => keep(request, asked),
  });

  /** Requests since the last call, including those already under way. @param {string[]} secrets */
  async function look(secrets = []) {
    await new Promise((done) => setTimeout(done, 150));
    const [own, others] = [asked.splice(0), strangers.splice(0)];
    assert.deepEqual(
      others.map(({ method, url }) => `${method} ${url}`),
      [],
    );
    for (const { method, url, text, cookie } of own) {
      assert.equal(method, "GET", url);
      assert.equal(cookie, undefined, url);
      assert.ok(made.has(url) || locate(url, layers), `${url} is no file of the site`);
      for (const secret of secrets) assert.ok(!(url + text).includes(secret), `${secret} in ${url} ${text}`);
    }
    return own;
  }

  return {
    ...page,

    /** Does something and asserts that it makes no request to any host. @param {() => Promise<unknown>} work */
    async silent(work) {
      await look();
      await work();
      assert.deepEqual(
        (await look()).map(({ url }) => url),
        [],
      );
    },

    /**
     * Does something and asserts that it requests only the site's own files, with no trace of the input in the
     * requests. Requests made earlier, while pages were opened, count too.
     *
     * @param {() => Promise<unknown>} work
     * @param {string[]} [secrets] typed or read texts that must not appear in any request
     */
    async harmless(work, secrets = []) {
      await work();
      await look(secrets);
    },

    /** Asserts that the page has stored nothing. */
    async nothingKept() {
      assert.deepEqual(await page.driver.executeAsyncScript(kept), nothing);
      assert.deepEqual(await page.driver.manage().getCookies(), []);
    },
  };
}
