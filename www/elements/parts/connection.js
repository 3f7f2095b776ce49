/** Modules loaded so far. @type {Set<string>} */
const loaded = new Set();

/**
 * Loads modules on demand. Without a connection they are not requested at all: browsers remember a failed module by its
 * address and would refuse it until the page is opened again.
 *
 * @template Loaded
 * @param {string} name of their purpose
 * @param {() => Promise<Loaded>} load
 * @returns {Promise<Loaded>}
 */
export async function whenConnected(name, load) {
  // A service worker may answer without a connection.
  if (navigator.onLine === false && !navigator.serviceWorker?.controller && !loaded.has(name)) {
    throw new TypeError(`${name} cannot be loaded without a connection`);
  }
  const found = await load();
  loaded.add(name);
  return found;
}
