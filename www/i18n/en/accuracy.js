/** English: the page “Accuracy”. */

export const page = {
  name: "Accuracy",
  title: "Accuracy: published figures, computed in your browser",
  description:
    "Every example with a known result, from papers, textbooks and other software, computed live in your browser beside the published figure.",
  heading: "Published figures, computed here and now",
  lead: "Examples from papers, textbooks and other software. The last two columns were computed by your browser when this page opened.",
  summary: "{right} of {all} figures agree to every digit printed.",
  columns: ["Figure", "Source", "Published", "Computed here", "Difference"],
};
