/** English: the page “Embed”. */

export const page = {
  name: "Embed",
  title: "Embed builder: a loyalty calculator for your page",
  description:
    "Choose a metric, first values, language, currency and colours, see the calculator at phone and desktop width, and copy the code for your site.",
  heading: "Put a calculator on your page",
  lead: "Choose, look, copy. What you choose stands in this page’s address, so you can keep it or pass it on.",
  metric: "Calculator",
  currency: "Currency (ISO code)",
  scheme: "Light or dark",
  asPage: "As your page",
  light: "Light",
  dark: "Dark",
  values: "First values and conventions",
  parts: "Parts",
  compact: "Compact: form and figure only",
  hide: {
    picture: "Without the picture",
    conventions: "Without the other conventions",
    explain: "Without formula and sources",
  },
  look: "Colours",
  own: "Colours of my own",
  colours: {
    accent: "Accent",
    "on-accent": "Text on accent",
    surface: "Background",
    ink: "Text",
    readable: "readable",
    unreadable: "too low: text needs 4.5",
  },
  preview: "Preview",
  desktop: "Desktop",
  phone: "Phone",
  ways: "Code for",
  way: { script: "Script tag", inline: "One file", npm: "npm", frame: "Frame", wordpress: "WordPress" },
};
