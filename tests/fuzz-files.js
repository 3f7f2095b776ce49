// Files of every kind with a few bytes changed: a result or an error code within bounded time, never an exception.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { summarizeOrders } from "../dist/orders.js";
import { root } from "../tools/run.js";

const folder = join(root, "tests/data/files");
/** Time limit in milliseconds for a small file, generous enough for a busy machine. */
const MOST_TIME = 20_000;

/** xorshift32. @param {number} seed @returns {(limit: number) => number} */
function random(seed) {
  let state = seed * 2_654_435_761 || 1;
  return (limit) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % Math.max(1, limit);
  };
}

/** @param {Uint8Array} seed @param {(limit: number) => number} below */
function mutated(seed, below) {
  let bytes = new Uint8Array(seed);
  for (let changes = 1 + below(6); changes > 0; changes--) {
    const place = below(bytes.length);
    const kind = below(5);
    if (kind < 2) bytes[place] = below(256);
    else if (kind === 2) bytes = bytes.slice(0, place);
    else {
      const end = Math.min(bytes.length, place + below(40));
      const rest = bytes.subarray(kind === 3 ? place : end);
      const joined = new Uint8Array(place + rest.length);
      joined.set(bytes.subarray(0, place));
      joined.set(rest, place);
      bytes = joined;
    }
  }
  return bytes;
}

/** Names of the seeds. */
export const seeds = readdirSync(folder);

/**
 * Reads a seed file with some changes.
 *
 * @param {string} name
 * @param {number} number of the mutation
 */
export async function tryMutation(name, number) {
  const bytes = mutated(readFileSync(join(folder, name)), random(number));
  const started = performance.now();
  const result = await summarizeOrders(new Blob([bytes]));
  const what = `${name}, mutation ${number}`;
  assert.ok(performance.now() - started < MOST_TIME, `${what} took ${performance.now() - started} ms`);
  if (result.ok) return assert.ok(Number.isFinite(result.revenue.reduce((sum, one) => sum + one, 0)), what);
  assert.match(result.code, /^[a-z0-9-]+$/, what);
  assert.notEqual(result.code, "failed", `${what}: ${result.reason}`);
}
