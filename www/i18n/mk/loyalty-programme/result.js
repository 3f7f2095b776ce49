/** Macedonian: the result of “Loyalty programme ROI”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "incremental-revenue": "Дополнителен приход",
    "incremental-margin": "Дополнителна маржа",
    net: "Маржа по одбивање на трошокот",
    lift: "Раст на потрошеното по член",
    "break-even-lift": "Потребен раст за да се исплати",
    "break-even-spend": "Потрошено по член за да се исплати",
    "cost-per-member": "Трошок по член",
  },
  picture: (f, v) =>
    v["break-even-lift"] === undefined
      ? "Нема графикон: без потрошувачка нема раст што би се нацртал."
      : `Линија: маржата што се добива кога членовите трошат повеќе. Трошокот за програмата се покрива при раст од ${f.share(v["break-even-lift"])}.`,
  warnings: {
    "all-revenue-counted": () =>
      "Кога без програмата не се троши ништо, ѝ се припишува сѐ што трошат членовите. Тие и инаку би купиле нешто.",
    "self-selection": (f, value) =>
      `Членовите трошат ${f.share(value)} повеќе. Тоа ретко е главно заслуга на програмата: први се зачленуваат најдобрите клиенти.`,
    "revenue-is-not-profit": () => "При маржа од 100 % ова е приход, а не добивка.",
    "members-spend-less": () => "Членовите трошат помалку отколку што би трошеле без програмата.",
  },
  refusals: {
    "costs-nothing": "Програма што не чини ништо нема поврат на трошокот. Внесете колку чинат наградите и водењето.",
  },
  verdicts: {
    pays: (f, v) =>
      `Програмата носи ${f.money(v["incremental-margin"])} маржа што инаку не би ја имало; по одбивање на трошокот остануваат ${f.money(v.net)} од неа.`,
    loses: (f, v) =>
      `Програмата носи ${f.money(v["incremental-margin"])} дополнителна маржа, што е ${f.money(-v.net)} помалку од тоа што чини.`,
  },
};
