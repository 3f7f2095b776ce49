/** English: the page “Compare”. */

export const page = {
  name: "Compare",
  title: "Compare: other ways to get loyalty metrics",
  description:
    "Calculators on your page beside a spreadsheet, an analytics service and a statistics library: what each is better at.",
  heading: "Other ways to get there",
  lead: "Take what fits. This is what each way is better at.",
  columns: ["Regulars", "Spreadsheet", "Analytics service", "Statistics library"],
  rows: [
    ["Data", "stay in the browser", "stay in your file", "go to the service", "stay on your machine"],
    [
      "To begin",
      "open the page or paste two lines",
      "build the formulas",
      "sign up, connect the shop",
      "install, write code",
    ],
    ["Intervals", "for every proportion, by named methods", "yours to build", "seldom shown", "for most methods"],
    [
      "Customer-base models",
      "fitted in the browser",
      "with the solver, by hand",
      "the service’s own, often undisclosed",
      "many, and extensible",
    ],
    ["On your own page", "yes", "no", "as an embedded dashboard", "no"],
    ["Every day, by itself", "no: someone opens a file", "no", "yes", "yes, with a schedule"],
    ["Team, history, alerts", "no", "by sharing the file", "yes", "yours to build"],
  ],
  note: "If you need figures that update themselves, alert people and remember last month, a service is the better choice. If you need to answer one question well, without handing data over, this is.",
};
