// The worker's side of subscriptions.js.

import { ready, run } from "./subscriptions-run.js";
import { serveTasks } from "./worker-side.js";

serveTasks({ ready, run });
