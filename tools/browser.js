/** The browsers the tests run in: finding them, and installing one where we can. */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { Failure, ask, run } from "./run.js";

/** @param {string[]} names programs, or whole paths */
function find(...names) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const places = names.flatMap((name) => (name.includes("/") ? [name] : folders.map((folder) => join(folder, name))));
  return places.find((place) => existsSync(place));
}

/** Chrome or Chromium, and its driver; without a driver selenium-webdriver fetches a fitting one. */
export function chromium() {
  return {
    binary:
      process.env.CHROME_PATH ??
      find("chromium", "chromium-browser", "google-chrome", "google-chrome-stable",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "C:/Program Files/Google/Chrome/Application/chrome.exe"),
    driver: process.env.CHROMEDRIVER_PATH ?? find("chromedriver"),
  };
}

/** Makes sure there is a browser to test in. */
export function installBrowser() {
  if (chromium().binary) return;
  const asRoot = process.getuid?.() === 0;
  if (!asRoot || !/^ID=debian$/m.test(ask("cat", ["/etc/os-release"]) ?? "")) {
    throw new Failure(
      "The tests need Chrome or Chromium: install it (https://www.google.com/chrome/), or set CHROME_PATH to its program " +
        "(and CHROMEDRIVER_PATH to its driver, if it is not on the PATH).",
    );
  }
  run("apt-get", ["update"]);
  run("apt-get", ["install", "--yes", "--no-install-recommends", "chromium", "chromium-driver"], {
    DEBIAN_FRONTEND: "noninteractive",
  });
}

/** @typedef {"chromium"} Engine */

const flags = [
  "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync", "--window-size=1280,900",
];

/**
 * A browser with its driver, its console and its requests recorded.
 * @param {Engine} engine
 * @param {string[]} [more] further flags
 */
export async function start(engine, more = []) {
  if (engine !== "chromium") throw new Failure(`REGULARS_BROWSERS names ${engine}; known: chromium`);
  const { Builder } = await import("selenium-webdriver");
  const { ServiceBuilder } = await import("selenium-webdriver/chrome.js");
  const { binary, driver } = chromium();
  return new Builder()
    .withCapabilities({
      browserName: "chrome",
      "goog:chromeOptions": { args: [...flags, ...more], binary },
      "goog:loggingPrefs": { browser: "ALL", performance: "ALL" },
    })
    .setChromeService(new ServiceBuilder(driver))
    .build();
}
