/** Slovak: the page “Embed”. */

/** @type {typeof import("../en/builder.js").page} */
export const page = {
  name: "Vloženie",
  title: "Vloženie kalkulačky: metriky lojality na vašej stránke",
  description:
    "Zvoľte metriku, prvé hodnoty, jazyk, menu a farby, pozrite si kalkulačku na šírku telefónu aj počítača a skopírujte kód na svoj web.",
  heading: "Vložte si kalkulačku na svoju stránku",
  lead: "Zvoľte, pozrite, skopírujte. Vaše voľby sú v adrese tejto stránky, môžete si ich teda uložiť alebo poslať ďalej.",
  metric: "Kalkulačka",
  currency: "Mena (kód ISO)",
  scheme: "Svetlý alebo tmavý režim",
  asPage: "Podľa vašej stránky",
  light: "Svetlý",
  dark: "Tmavý",
  values: "Prvé hodnoty a postupy",
  parts: "Časti",
  compact: "Kompaktne: iba formulár a výsledok",
  hide: { picture: "Bez grafu", conventions: "Bez iných postupov", explain: "Bez vzorca a zdrojov" },
  look: "Farby",
  own: "Vlastné farby",
  colours: {
    accent: "Zvýraznenie",
    "on-accent": "Text na zvýraznení",
    surface: "Pozadie",
    ink: "Text",
    readable: "čitateľné",
    unreadable: "primálo: text potrebuje 4,5",
  },
  preview: "Náhľad",
  desktop: "Počítač",
  phone: "Telefón",
  ways: "Kód pre",
  way: { script: "Značka script", inline: "Jeden súbor", npm: "npm", frame: "Rámec", wordpress: "WordPress" },
};
