// The worker for surveys.js.

import { ready, run } from "./surveys-run.js";
import { serveTasks } from "./worker-side.js";

serveTasks(() => ({ ready, run }));
