// The worker for events.js.

import { ready, run } from "./events-run.js";
import { serveTasks } from "./worker-side.js";

serveTasks({ ready, run });
