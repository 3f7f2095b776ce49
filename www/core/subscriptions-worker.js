// The worker for subscriptions.js.

import { ready, run } from "./subscriptions-run.js";
import { serveTasks } from "./worker-side.js";

serveTasks({ ready, run });
