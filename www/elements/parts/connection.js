/** Modules loaded so far. @type {Set<string>} */
const loaded = new Set();

/**
 * Loads modules that are needed only now. Without a connection they are not even asked for: browsers remember by address
 * that a module could not be loaded, and would refuse it until the page is opened again.
 *
 * @template Loaded
 * @param {string} name of what they are needed for
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
