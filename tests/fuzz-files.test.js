// The mutations of fuzz-files.js for every test run; `npm run fuzz` tries more.

import { test } from "node:test";
import { seeds, tryMutation } from "./fuzz-files.js";

const MUTATIONS = 12;

for (const name of seeds) {
  test(`${name} with bytes changed gives a result or an error code`, async () => {
    for (let number = 1; number <= MUTATIONS; number++) await tryMutation(name, number);
  });
}
