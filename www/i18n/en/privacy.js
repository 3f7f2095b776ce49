/** English: the page “Privacy”. */

export const page = {
  name: "Privacy",
  title: "Privacy: what the calculators do with data",
  description:
    "Nothing typed into a calculator or dropped on the analyzer leaves the browser. A text for your privacy policy.",
  heading: "What happens to what you enter",
  lead: "It is computed in your browser, shown to you, and gone when you close the page.",
  points: [
    "After the page’s own files no request is made: the browser itself forbids it, by the page’s Content-Security-Policy.",
    "No cookies, no storage, no fingerprint, no statistics, no third party.",
    "A link you share yourself carries the figures you typed behind the # of its address, which browsers do not send to the server.",
    "A file you drop on the analyzer is read where it lies. Events tell the page around it totals, never a customer’s data.",
    "The web server sees what any web server sees: that your browser asked for this page.",
  ],
  policyHeading: "For your privacy policy",
  policyIntro: "If one of the calculators is on your site, you can paste this:",
  policy:
    "This site contains calculators of the open-source project Regulars. What you enter or load there is processed only in your browser, on your device. It is not sent to us or to anyone else and is not stored. The calculators set no cookies and load nothing from third parties.",
};
