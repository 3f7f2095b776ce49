/** Files of the package that the embed builder hands out, as they are on this site. */

/** @type {Map<string, Promise<any>>} */
const lists = new Map();

/**
 * One of the package's lists, such as `preload`; undefined if this site has none.
 *
 * @param {string} folder address of the package's files
 * @param {string} name
 */
export function list(folder, name) {
  const address = new URL(`${folder}${name}.json`, document.baseURI).href;
  if (!lists.has(address))
    lists.set(
      address,
      fetch(address)
        .then((answer) => (answer.ok ? answer.json() : undefined))
        .catch(() => undefined),
    );
  return /** @type {Promise<any>} */ (lists.get(address));
}

/** @param {string} address */
async function bytes(address) {
  const answer = await fetch(new URL(address, document.baseURI));
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

/** Saves a file on the visitor's disk. @param {string} name @param {Uint8Array<ArrayBuffer>} content */
function save(name, content) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content]));
  link.download = name;
  link.click();
  // Some browsers read the file only after the click has ended.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Files that a page for frames needs besides the element. */
const FRAME = ["embed.html", "embed.js", "frame.js", "icon.svg"];

/**
 * Saves the files for a way of embedding: one file, or a zip of a metric's files made in the browser.
 *
 * @param {string} folder address of the package's files
 * @param {string} way
 * @param {string} metric
 * @param {string} version
 */
export async function download(folder, way, metric, version) {
  if (way === "inline") return save(`${metric}.js`, await bytes(`${folder}inline/elements/${metric}.js`));
  if (way === "wordpress") {
    // Without the analysers, which are most of the plugin, because many hosts limit uploads to 2 MB.
    const name = `regulars-wordpress-calculators-${version}.zip`;
    return save(name, await bytes(`${folder}${name}`));
  }
  const files = await list(folder, "files");
  const names = [...files[metric], ...(way === "frame" ? FRAME : [])];
  const entries = await Promise.all(
    names.map(async (name) => /** @type {const} */ ([`regulars/${name}`, await bytes(`${folder}${name}`)])),
  );
  const { zipSync } = await import("../vendor/fflate/browser.js");
  save(`regulars-${metric}-${version}.zip`, zipSync(Object.fromEntries(entries)));
}
