// The worker for events.js and subscriptions.js, which share their wasm and most code.

import * as events from "./events-run.js";
import * as subscriptions from "./subscriptions-run.js";
import { serveTasks } from "./worker-side.js";

serveTasks((reader) => (reader === "events" ? events : subscriptions));
