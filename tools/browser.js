/** Finds the browsers for the tests, and installs Chromium where that is possible. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { delimiter, join } from "node:path";
import { ask, Failure, run } from "./run.js";

/** @param {string[]} names names of programs, or paths */
function find(...names) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const places = names.flatMap((name) => (name.includes("/") ? [name] : folders.map((folder) => join(folder, name))));
  return places.find((place) => existsSync(place));
}

/** Chrome or Chromium and its driver; selenium-webdriver downloads a matching driver if there is none. */
export function chromium() {
  return {
    binary:
      process.env.CHROME_PATH ??
      find(
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "C:/Program Files/Google/Chrome/Application/chrome.exe",
      ),
    driver: process.env.CHROMEDRIVER_PATH ?? find("chromedriver"),
  };
}

/** Ensures that Chrome or Chromium is installed. */
export function installBrowser() {
  if (chromium().binary) return;
  const asRoot = process.getuid?.() === 0;
  if (!asRoot || !/^ID=debian$/m.test(ask("cat", ["/etc/os-release"]) ?? "")) {
    throw new Failure(
      "The tests need Chrome or Chromium. Install it (https://www.google.com/chrome/), or set CHROME_PATH to the " +
        "program and, if its driver is not on the PATH, CHROMEDRIVER_PATH to the driver.",
    );
  }
  run("apt-get", ["update"]);
  run("apt-get", ["install", "--yes", "--no-install-recommends", "chromium", "chromium-driver"], {
    DEBIAN_FRONTEND: "noninteractive",
  });
}

/** Firefox, if installed with its driver. */
const firefox = () => ({
  binary:
    process.env.FIREFOX_PATH ?? find("firefox", "firefox-esr", "/Applications/Firefox.app/Contents/MacOS/firefox"),
  driver: process.env.GECKODRIVER_PATH ?? find("geckodriver"),
});
/** WebKitGTK (Safari’s engine), if installed with its driver and a virtual display. */
const webkit = () => ({
  binary: find(
    "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
    "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
  ),
  driver: find("WebKitWebDriver"),
  display: find("Xvfb"),
});

/** @typedef {"chromium" | "firefox" | "webkit"} Engine */

/** The engines available for tests. */
export function installed() {
  /** @type {Record<Engine, object>} */
  const engines = { chromium: { needed: "always" }, firefox: firefox(), webkit: webkit() };
  return /** @type {Engine[]} */ (Object.keys(engines)).filter((engine) =>
    Object.values(engines[engine]).every(Boolean),
  );
}

const flags = [
  "--headless=new",
  "--no-sandbox",
  "--disable-dev-shm-usage",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--window-size=1280,900",
];

/**
 * Starts a browser with its driver; Chromium also records console and requests. The caller must call `quit()`.
 * @param {Engine} engine
 * @param {string[]} [more] further flags for Chromium
 * @param {string} [proxy] host and port of a proxy for all other hosts
 */
export async function start(engine, more = [], proxy) {
  const { Builder } = await import("selenium-webdriver");
  const through = proxy
    ? {
        proxy: {
          proxyType: "manual",
          httpProxy: proxy,
          sslProxy: proxy,
          ...(engine === "webkit" && { noProxy: ["127.0.0.1"] }),
        },
      }
    : {};
  if (engine === "chromium") {
    const { ServiceBuilder } = await import("selenium-webdriver/chrome.js");
    const { binary, driver } = chromium();
    return new Builder()
      .withCapabilities({
        browserName: "chrome",
        ...through,
        "goog:chromeOptions": { args: [...flags, ...more], binary },
        "goog:loggingPrefs": { browser: "ALL", performance: "ALL" },
      })
      .setChromeService(new ServiceBuilder(driver))
      .build();
  }
  if (engine === "firefox") {
    const { ServiceBuilder } = await import("selenium-webdriver/firefox.js");
    const { binary, driver } = firefox();
    const args = ["-headless", "--width=1280", "--height=900"];
    return new Builder()
      .withCapabilities({ browserName: "firefox", ...through, "moz:firefoxOptions": { args, binary } })
      .setFirefoxService(new ServiceBuilder(driver))
      .build();
  }
  if (engine === "webkit") return startWebKit(Builder, through);
  throw new Failure(`REGULARS_BROWSERS=${engine} is unknown; use chromium, firefox or webkit`);
}

/**
 * WebKitGTK has no headless mode, so it runs on a virtual display.
 * @param {typeof import("selenium-webdriver").Builder} Builder
 * @param {object} [more] further capabilities
 */
async function startWebKit(Builder, more) {
  const { binary, driver, display } = webkit();
  if (!binary || !driver || !display)
    throw new Failure("WebKit needs MiniBrowser, WebKitWebDriver and Xvfb (Debian: webkit2gtk-driver xvfb)");
  const screen = spawn(display, ["-displayfd", "3", "-screen", "0", "1280x900x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const [number] = await once(/** @type {import("node:stream").Readable} */ (screen.stdio[3]), "data");
  const port = await freePort();
  const service = spawn(driver, [`--port=${port}`], {
    stdio: "ignore",
    env: { ...process.env, DISPLAY: `:${String(number).trim()}` },
  });
  const end = () => {
    service.kill();
    screen.kill();
  };
  process.once("exit", end);
  const url = `http://127.0.0.1:${port}`;
  while (!(await fetch(`${url}/status`).catch(() => undefined)))
    await new Promise((resolve) => setTimeout(resolve, 50));
  const browser = await new Builder()
    .usingServer(url)
    .withCapabilities({
      browserName: "MiniBrowser",
      ...more,
      "webkitgtk:browserOptions": { binary, args: ["--automation"] },
    })
    .build();
  const quit = browser.quit.bind(browser);
  browser.quit = () => quit().finally(end);
  return browser;
}

/** Returns a free port. */
async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  server.close();
  await once(server, "close");
  return port;
}
