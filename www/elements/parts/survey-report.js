/**
 * The report on a survey: results, settings, chapters, and ways to save it.
 *
 * @typedef {import("../../core/surveys.js").Report} Report
 * @typedef {import("../../core/surveys.js").Question} Question
 * @typedef {import("../../core/surveys.js").SurveyOptions} SurveyOptions
 * @typedef {import("../../core/shapes.js").SurveyResult} Result
 * @typedef {import("./survey-pictures.js").Picture} Picture
 * @typedef {import("./survey-pictures.js").Context} Context
 * @typedef {import("./chapters.js").Chapter} Chapter
 * @typedef {import("../../core/order-log.js").Refusal} OtherRefusal
 *
 * @typedef {object} Actions
 * @prop {() => void} back
 * @prop {(options: SurveyOptions, control: string) => void} set
 * @prop {(files: File[]) => void} join orders of the same people
 * @prop {(files: File[]) => void} invite takes a list of the people asked
 * @prop {OtherRefusal} [complaint] reason why the orders, or the list of the people asked, cannot be read
 * @prop {import("./survey-project.js").Project} [project] of an earlier report
 */

import { paintChapters } from "./chapters.js";
import { h } from "./dom.js";
import { figure as paintFigure } from "./orders-figure.js";
import { fileName } from "./save.js";
import { paintSegments, paintTargets, paintWalletChoices } from "./survey-choices.js";
import { paintComments } from "./survey-comments.js";
import { paintDocument } from "./survey-document.js";
import { loyaltyOffers, loyaltyPictures } from "./survey-loyalty.js";
import { outcomePictures, outcomeSentences } from "./survey-outcomes.js";
import {
  distributionPicture,
  driverPictures,
  groupPictures,
  periodOf,
  repeatedPicture,
  timePicture,
  unitOf,
  verdictOf,
  weightedPicture,
} from "./survey-pictures.js";
import { paintChanges, projectOf } from "./survey-project.js";
import { sentenceOf } from "./survey-questions.js";
import { paintReading, paintSettings } from "./survey-reading.js";
import { ratePictures, responseSentences, silentPicture } from "./survey-response.js";
import { walletOffers, walletPictures, walletSentences } from "./survey-wallet.js";
import { paintTakeAway } from "./take-away.js";

/**
 * @param {Report} report
 * @param {string[]} names of the files
 * @param {SurveyOptions} options chosen so far
 * @param {Context} plainContext
 * @param {Actions} actions
 */
export function paintReport(report, names, options, plainContext, actions) {
  const { words } = plainContext;
  const period = periodOf(report, plainContext);
  const source = words.explore.source(names.join(", "));
  const context = { ...plainContext, about: [period, source].filter(Boolean).join(". ") };
  const sentence = verdictOf(report, context);
  const heading = h("h2", { tabindex: -1 }, words.reportOn(names.join(", ")));
  const { node, fillAll } = paintChapters(chaptersOf(report, names, options, context, actions), words.explore);
  const nodes = [
    h(
      "header",
      { class: "report" },
      heading,
      period && h("p", { class: "intro" }, period),
      h("p", { class: "verdict" }, sentence),
    ),
    figures(report.questions, context),
    actions.project && paintChanges(actions.project, report, context),
    paintSettings(report, options, context, actions.set, [
      paintSegments(report, options, context, actions.set),
      paintTargets(report, options, context, actions.set),
    ]),
    node,
    paintTakeAway({
      file: fileName(names[0] ?? ""),
      labels: words.explore.takeAway,
      print: words.print,
      paint: () => paintDocument(report, names, context),
      html: async (personal) => {
        const { surveyHtmlOf } = await import("../survey-report-file.js");
        return surveyHtmlOf(report, names, context, personal);
      },
      project: () => projectOf(report, names, options),
      isPersonal: Boolean(report.comments || report.response?.asked),
    }),
    h("p", { class: "actions" }, h("button", { type: "button", part: "back", click: actions.back }, words.another)),
  ];
  setTimeout(fillAll);
  return { nodes: nodes.filter((node) => node instanceof Node), heading, sentence };
}

/** @param {Result} result @param {ReturnType<typeof unitOf>} unit @param {Context} context */
function intervalOf(result, unit, { words, format }) {
  const { low, high } = unit.written(result);
  return words.interval(low, high, format.share(result.confidence));
}

/** Every question with its result. @param {Question[]} questions @param {Context} context */
function figures(questions, context) {
  const { words, format } = context;
  return h(
    "dl",
    { class: "figures", part: "figures" },
    ...questions.map((question) => {
      const { name, kind, result, answers, groups, from } = question;
      const unit = unitOf(question, context);
      const value = result ? unit.written(result).value : "–";
      const number = h("b", {}, value);
      number.style.setProperty("--length", String(value.length));
      const of = from !== null && words.shareFrom(format.points(from));
      return h(
        "div",
        {},
        h("dt", {}, name),
        h(
          "dd",
          {},
          number,
          h("span", {}, of ? `${words.kinds[kind]}: ${of}` : words.kinds[kind]),
          result !== null && h("span", {}, intervalOf(result, unit, context)),
          h("span", {}, words.answers(answers, format.count(answers))),
          groups !== null &&
            h(
              "span",
              {},
              /** @type {const} */ (["promoters", "passives", "detractors"])
                .map((group) => `${words.groups[group]}: ${format.count(groups[group])}`)
                .join(" · "),
            ),
        ),
      );
    }),
  );
}

/** Sentences as a paragraph. @param {string[]} sentences */
const prose = (sentences) => (sentences.length > 0 ? [h("p", { class: "prose" }, sentences.join(" "))] : []);

/**
 * A button for adding files.
 *
 * @param {string} name
 * @param {string} hint
 * @param {string} label
 * @param {(files: File[]) => void} take
 */
function offer(name, hint, label, take) {
  const input = h("input", { type: "file", multiple: true, name });
  input.addEventListener("change", () => input.files?.length && take([...input.files]));
  return h(
    "div",
    { class: "join" },
    h("p", { class: "prose" }, hint),
    h("label", { class: "choose", part: name }, input, label),
  );
}

/**
 * The chapters for which the file has data.
 *
 * @param {Report} report
 * @param {string[]} names
 * @param {SurveyOptions} options
 * @param {Context} context
 * @param {Actions} actions
 * @returns {Chapter[]}
 */
function chaptersOf(report, names, options, context, actions) {
  const { words, format } = context;
  const [main, ...others] = report.questions;
  const write = unitOf(main, context).value;
  const { respondents, outcomes, response, comments, rows } = report;
  const figure = (/** @type {Picture} */ picture) => paintFigure(picture, /** @type {any} */ (context));
  /**
   * @param {string} id
   * @param {string} title
   * @param {Picture[]} pictures the first one gives headline and small picture
   * @param {Partial<Chapter>} [more]
   * @returns {Chapter[]}
   */
  const chapter = (id, title, pictures, more = {}) =>
    pictures.length > 0 || more.finding
      ? [
          {
            id,
            title,
            finding: pictures[0]?.title ?? "",
            small: pictures[0]?.draw ?? false,
            paint: () => pictures.map(figure),
            ...more,
          },
        ]
      : [];
  const canJoin = respondents.column !== null && !outcomes?.orders;
  const complaint = /** @type {any} */ (actions.complaint);
  const reason = complaint && [h("p", { class: "error" }, sentenceOf(complaint, words))];
  const isList = complaint?.from === "invited";
  const did = outcomePictures(report, context);
  const rates = ratePictures(report, context);
  const silent = silentPicture(report, context);
  const answered = responseSentences(report, context);
  const loyalty = loyaltyPictures(report, context);
  const shares = walletPictures(report, context);
  const wallet = walletSentences(report, context);
  const groups = groupPictures(main, context);
  const again = repeatedPicture(report, context);
  const weights = weightedPicture(report, context);
  const { drivers } = main;
  const absent =
    drivers?.absent && drivers.absent !== "no-ratings"
      ? `${/** @type {Record<string, string>} */ (words.noDrivers)[drivers.absent]} ${drivers.columns?.join(", ") ?? ""}`.trim()
      : undefined;
  return [
    ...chapter("time", words.waves, timePicture(main, context)),
    ...chapter("scores", words.distribution, [distributionPicture(main, context)], {
      paint: () => [
        figure(distributionPicture(main, context)),
        ...others.map((question) => figure({ ...distributionPicture(question, context), name: question.name })),
      ],
    }),
    ...chapter("groups", words.segments, groups),
    ...chapter("drivers", words.drivers, driverPictures(report, context), absent ? { finding: absent } : {}),
    ...chapter("response", words.asked.rate, [...rates, ...silent], {
      finding: answered[0] ?? words.asked.joinHint,
      paint: () => [
        ...prose(answered),
        ...[...rates, ...silent].map(figure),
        ...(isList ? reason : []),
        !response?.asked && offer("invite", words.asked.joinHint, words.asked.join, (files) => actions.invite(files)),
      ],
    }),
    ...(did.length > 0 || outcomes || canJoin
      ? chapter("outcomes", words.outcomes, did, {
          finding: did[0]?.title ?? outcomeSentences(report, context, write)[0] ?? words.joinHint,
          paint: () => [
            h(
              "section",
              { part: "outcomes" },
              ...prose(outcomeSentences(report, context, write)),
              ...did.map(figure),
              ...(reason && !isList ? reason : []),
              ...(canJoin || outcomes?.matched === 0 ? [offer("join", words.joinHint, words.join, actions.join)] : []),
            ),
          ],
        })
      : []),
    ...chapter("wallet", words.wallet.title, shares, {
      finding: wallet[0] ?? words.wallet.hint,
      paint: () => [
        ...prose(wallet),
        ...shares.map(figure),
        ...walletOffers(report, context).map((nodes) => h("p", { class: "actions", part: "next" }, ...nodes)),
        paintWalletChoices(report, options, context, actions.set),
      ],
    }),
    ...chapter("loyalty", words.loyalty.title, loyalty, {
      paint: () => [
        ...loyalty.map(figure),
        h("p", { class: "actions", part: "next" }, ...loyaltyOffers(report, context)),
      ],
    }),
    ...chapter("weights", words.weighted, weights),
    ...chapter("repeated", words.respondents, again),
    ...(comments
      ? [
          {
            id: "comments",
            title: words.comments,
            finding: words.shown(comments.entries.length, format.count(comments.entries.length)),
            paint: () => [paintComments(comments, context)],
          },
        ]
      : []),
    {
      id: "reading",
      title: words.reading,
      finding: words.rows(rows.read, { read: format.count(rows.read), counted: format.count(rows.counted) }),
      paint: () => [paintReading(report, names, context)],
    },
  ];
}
