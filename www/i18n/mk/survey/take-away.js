/** Macedonian: saving the report on a survey, and its changes. */

/** @type {typeof import("../../en/survey/take-away.js").takeAway} */
export const takeAway = {
  heading: "Зачувување и печатење",
  html: "Зачувај го извештајот (HTML)",
  project: "Зачувај го проектот",
  personal: "Со коментарите и со луѓето што не одговориле",
  note: "Извештајот е една датотека што се отвора и без интернет. Проектот ги чува поставките и резултатите, без одговори: следниот пат повлечете го тука со новите одговори и ќе видите што се променило.",
};

/** @type {typeof import("../../en/survey/take-away.js").changes} */
export const changes = {
  heading: "Што се променило",
  since: (day) => `Резултатите сега, спрема оние до ${day} вклучително.`,
  before: "Претходно",
  now: "Сега",
  difference: "Разлика",
  verdict: "Повеќе од случајност?",
  clear: "да",
  unclear: "може да е случајност",
};

/** @type {typeof import("../../en/survey/take-away.js").method} */
export const method = {
  heading: "Метод",
  intervals: (confidence) => `Опсезите се интервали на доверба (${confidence}); одговорите се сметаат за примерок.`,
  counts: "Периодите и групите се пресметуваат од бројот на одговорите, никогаш од просеци на проценти.",
  holm: "P-вредностите на групите се прилагодени според нивниот број (Holm).",
  privacy: "Извештајот е направен на овој компјутер; ниеден одговор не го напуштил.",
};
