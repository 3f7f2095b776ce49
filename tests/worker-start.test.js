// A worker whose file cannot be loaded: the answer names its start as the cause, not the file that was to be read.

import assert from "node:assert/strict";
import { test } from "node:test";
import { performer } from "../www/core/task.js";

/** Worker of a page, as far as a task needs one. @param {(worker: FakeWorker, message: object) => void} receive */
const workerThat = (receive) =>
  /** @type {any} */ (
    class extends FakeWorker {
      /** @param {object} message */
      postMessage(message) {
        queueMicrotask(() => receive(this, message));
      }
    }
  );

class FakeWorker {
  /** @type {((event: object) => void) | undefined} */
  onerror;
  /** @type {((event: object) => void) | undefined} */
  onmessage;

  terminate() {}
}

/** Performs a task where workers are of this class. @param {any} Kind */
async function answerWith(Kind) {
  const there = { Worker: globalThis.Worker, location: globalThis.location };
  Object.assign(globalThis, { Worker: Kind, location: { href: "https://shop.test/" } });
  try {
    const place = () =>
      /** @type {[URL, URL]} */ ([new URL("https://shop.test/w.js"), new URL("https://shop.test/w.wasm")]);
    const perform = /** @type {any} */ (performer(place, () => Promise.reject(new Error("not in process"))));
    return await perform("summarize", "customer,date,amount\na,2024-01-05,1\n");
  } finally {
    Object.assign(globalThis, there);
  }
}

test("a worker that does not start is the cause, not the file", async () => {
  const answer = await answerWith(workerThat((worker) => worker.onerror?.({})));
  assert.equal(answer.code, "not-started");
  assert.match(answer.reason, /worker did not start.*https:\/\/shop\.test\/w\.js/);
});

test("a worker that fails while it reads is reported as failed, not as not started", async () => {
  const answer = await answerWith(
    workerThat((worker) => {
      worker.onmessage?.({ data: { started: true } });
      worker.onerror?.({ message: "broken down" });
    }),
  );
  assert.deepEqual(answer, { ok: false, code: "failed", reason: "broken down" });
});
