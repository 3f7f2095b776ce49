// The worker for order-log.js.

import * as help from "./helpers.js";
import { ready, run } from "./orders-run.js";
import { serveTasks } from "./worker-side.js";

serveTasks(() => ({ ready, run }), help);
