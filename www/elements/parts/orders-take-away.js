/**
 * Ways to save the report on orders.
 *
 * @typedef {import("./orders-report.js").Whole} Whole
 * @typedef {import("./orders-preview.js").Context} Context
 */

import { paintDocument } from "./orders-document.js";
import { projectOf } from "./orders-project.js";
import { fileName } from "./save.js";
import { paintTakeAway as paint } from "./take-away.js";

/**
 * @param {Whole} report
 * @param {string[]} names of the files
 * @param {Context} context
 * @param {() => object} settings
 */
export const paintTakeAway = (report, names, context, settings) =>
  paint({
    file: fileName(names[0] ?? ""),
    labels: context.words.explore.takeAway,
    print: context.words.print,
    paint: () => paintDocument(report, names, context),
    html: async (personal) => {
      const { htmlOf } = await import("../report-file.js");
      return htmlOf(report, names, context, personal);
    },
    project: () => projectOf(report, names, settings(), context),
    isPersonal: !report.summary.weight,
  });
