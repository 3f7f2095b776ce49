// Reads subscription files in the calling thread.

import { sheetRunner } from "./sheets.js";
import { instantiate, wasmURL } from "./wasm/logs_wasm.js";

export const { ready, run } = sheetRunner(
  { instantiate, wasmURL },
  ({ Subscriptions }) => {
    const reader = new Subscriptions();
    reader.expect_today(Math.floor(Date.now() / 86_400_000));
    return reader;
  },
  ({ columns }) => columns.start !== undefined,
);
