// Reading survey files in the thread it is called in.

import { sheetRunner } from "./sheets.js";
import { instantiate, wasmURL } from "./wasm/surveys_wasm.js";

export const { ready, run } = sheetRunner(
  { instantiate, wasmURL },
  ({ Surveys }) => new Surveys(),
  ({ questions }) => questions.length > 0,
);
