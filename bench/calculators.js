// Time that a calculator takes to load and to answer.

import { evaluate, ready } from "../dist/regulars.js";

/** @param {() => unknown} work */
function time(work, rounds = 10_000) {
  for (let round = 0; round < rounds; round++) work();
  const start = performance.now();
  for (let round = 0; round < rounds; round++) work();
  return (performance.now() - start) / rounds;
}

export default async function () {
  const start = performance.now();
  await ready();
  const loading = performance.now() - start;
  const answers = Array.from({ length: 1_000_000 }, (_, index) => (index * 7) % 11);
  return [
    { what: "fetch and compile calculators.wasm", milliseconds: loading },
    {
      what: "NPS from three counts",
      milliseconds: time(() => evaluate("nps", { promoters: 70, passives: 10, detractors: 20 })),
    },
    { what: "NPS from a million answers", milliseconds: time(() => evaluate("nps", { answers }), 3) },
  ];
}
