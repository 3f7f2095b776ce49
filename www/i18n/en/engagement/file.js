/** English: the engagement analyser until a file is read. */

import { words as survey } from "../survey/file.js";

export { blocked, commonForm, units } from "../common.js";
export const result = () => import("./report.js");

export const words = {
  name: "Engagement analyser",
  drop: "Drop your event log here",
  choose: survey.choose,
  file: survey.file,
  formats:
    "CSV, Excel, OpenDocument, JSON or Parquet from GA4, Mixpanel, Amplitude, PostHog, Segment and others: one row per event, with person, time and action; duration, count and group if there are any. Add orders or subscriptions of the same people to see whether engagement predicts them.",
  private: survey.private,
  samples: survey.samples,
  sampleNames: {
    "events-sample": {
      label: "Four months of visits",
      note: "of the fictional shop, with its orders",
    },
  },
  paste: survey.paste,
  pasteLabel: survey.pasteLabel,
  usePasted: survey.usePasted,
  pasted: survey.pasted,
  pasteSomething: survey.pasteSomething,
  reading: survey.reading,
  finishing: survey.finishing,
  cancel: survey.cancel,
  progress: survey.progress,
  megabytes: survey.megabytes,
  seconds: survey.seconds,
  stopped: survey.stopped,
  kept: survey.kept,
  retry: survey.retry,
  backToColumns: survey.backToColumns,
  another: survey.another,
  dateOrders: survey.dateOrders,
  asked: survey.asked,
  noColumn: "None: every row is one event",
  roles: /** @type {Record<string, string>} */ ({
    person: "Person",
    device: "Device",
    time: "Time",
    clock: "Time of day",
    action: "Action",
    duration: "Duration",
    count: "Number of events",
    segment: "Group",
  }),
  refusals: {
    ...survey.refusals,
    "empty-file": () => "The file has no rows. Choose one with a header row and at least one event.",
    "no-events": () => "No row is an event of a person at a time. Check the columns of person and time.",
    "order-export": () =>
      "This file lists orders, not events. Open it in the order analyser, or add it beside an event log.",
    "subscription-file": () =>
      "This file lists subscriptions, not events. Open it in the subscription analyser, or add it beside an event log.",
    "survey-file": () => "This file holds survey answers. Open it in the survey analyser.",
    /** @param {{ name: string, examples: string }} d */
    "missing-column": (d) => `No column holds “${d.name}”. A row needs the person, the time and the name of the event.`,
    /** @param {{ name: string, examples: string }} d */
    "unsure-column": (d) => `Which column is “${d.name}”?`,
    /** @param {{ name: string, examples: string }} d */
    "other-columns": (d) => `Another file lacks the column “${d.name}”. Choose files of the same export.`,
  },
};
