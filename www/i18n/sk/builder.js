/** Slovak: the page “Embed”. */

export const page = {
  name: "Vložiť na web",
  title: "Vloženie kalkulačky: metriky lojality na vašej stránke",
  description:
    "Zvoľte metriku, predvyplnené hodnoty, jazyk, menu a farby, pozrite si náhľad pre telefón aj počítač a skopírujte kód na svoj web.",
  heading: "Vložte si kalkulačku na svoju stránku",
  lead: "Nastavte kalkulačku, pozrite si náhľad a skopírujte kód. Nastavenie je uložené v adrese tejto stránky, môžete si ju teda odložiť alebo poslať ďalej.",
  metric: "Kalkulačka",
  currency: "Mena (kód ISO)",
  scheme: "Farebný režim",
  asPage: "Podľa vašej stránky",
  light: "Svetlý",
  dark: "Tmavý",
  values: "Predvyplnené hodnoty a spôsob výpočtu",
  parts: "Zobrazené časti",
  compact: "Kompaktne: iba formulár a výsledok",
  hide: { picture: "Bez grafu", conventions: "Bez iných spôsobov výpočtu", explain: "Bez vzorca a zdrojov" },
  look: "Farby",
  own: "Vlastné farby",
  colours: {
    accent: "Farba zvýraznenia",
    "on-accent": "Text na farbe zvýraznenia",
    surface: "Pozadie",
    ink: "Text",
    readable: "čitateľné",
    unreadable: "príliš nízky kontrast: text potrebuje aspoň 4,5",
  },
  preview: "Náhľad",
  desktop: "Počítač",
  phone: "Telefón",
  ways: "Odkiaľ sa berú súbory",
  way: {
    inline: "Jeden súbor",
    script: "Súbory po častiach",
    cdn: "CDN",
    npm: "npm",
    wordpress: "WordPress",
    frame: "iframe",
  },
  source: {
    inline:
      "Všetko v jednom súbore: uložte ho do priečinka „regulars“ na svojom webe a vložte kód. Načíta sa jednou požiadavkou a kontrolný súčet odhalí každú zmenu.",
    script:
      "Načíta sa iba jazyk návštevníka. Rozbaľte priečinok „regulars“ na svojom webe a vložte kód; jeho odkazy umožnia prehliadaču načítať všetko naraz.",
    cdn: "Pre CDN, ktoré zrkadlí npm: jeho adresu dajte na miesto cdn.example. Verzia a kontrolný súčet nedovolia, aby sa súbor zmenil.",
    npm: "Pre weby zostavované bundlerom: npm install regulars.",
    wordpress: "Nahrajte plugin cez „Pluginy → Pridať nový → Nahrať plugin“, potom vložte shortcode alebo blok.",
    frame:
      "Pre stránky, ktoré vaše skripty nepovoľujú: rozbaľte priečinok „regulars“ na ľubovoľnom webe a jeho adresu dajte na miesto site.example.",
  },
  download: "Stiahnuť súbory",
  failed: "Súbory sa nedajú načítať.",
  corners: "Rohy",
  corner: { usual: "Zaoblené", round: "Veľmi zaoblené", small: "Mierne zaoblené", square: "Ostré" },
  font: "Písmo",
  fonts: { sans: "Bezpätkové", serif: "Pätkové", mono: "S pevnou šírkou" },
};
