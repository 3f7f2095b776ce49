// The mutations of fuzz-files.js that every run tries; `npm run fuzz` tries more.

import { test } from "node:test";
import { seeds, tryMutation } from "./fuzz-files.js";

const MUTATIONS = 12;

for (const name of seeds) {
  test(`${name} with bytes changed is answered or refused by a code`, async () => {
    for (let number = 1; number <= MUTATIONS; number++) await tryMutation(name, number);
  });
}
