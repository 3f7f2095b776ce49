/** Names of the modules loaded so far. @type {Set<string>} */
const loaded = new Set();

/**
 * Loads a module that is needed only now. Without a connection it is not even asked for: browsers remember by address
 * that a module could not be loaded, and would refuse it until the page is opened again.
 *
 * @template Module
 * @param {string} name of the module
 * @param {() => Promise<Module>} load
 * @returns {Promise<Module>}
 */
export async function whenConnected(name, load) {
  // A service worker may answer without a connection.
  if (navigator.onLine === false && !navigator.serviceWorker?.controller && !loaded.has(name)) {
    throw new TypeError(`${name} cannot be loaded without a connection`);
  }
  const module = await load();
  loaded.add(name);
  return module;
}
