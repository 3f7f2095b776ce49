/** Slovak: the page “Compare”. */

export const page = {
  name: "Porovnanie",
  title: "Porovnanie: iné možnosti, ako získať metriky lojality",
  description:
    "Kalkulačky na vašej stránke v porovnaní s tabuľkovým editorom, analytickou službou a štatistickou knižnicou: v čom je ktorá možnosť lepšia.",
  heading: "Iné spôsoby merania lojality",
  lead: "Vyberte si, čo vám vyhovuje. Tu vidíte, v čom je ktorá možnosť lepšia.",
  columns: ["Regulars", "Tabuľkový editor", "Analytická služba", "Štatistická knižnica"],
  rows: [
    [
      "Údaje",
      "zostávajú v prehliadači",
      "zostávajú vo vašom súbore",
      "posielajú sa službe",
      "zostávajú vo vašom počítači",
    ],
    [
      "Ako začať",
      "otvoriť stránku alebo vložiť dva riadky",
      "zostaviť vzorce",
      "zaregistrovať sa, pripojiť obchod",
      "nainštalovať, napísať kód",
    ],
    [
      "Intervaly spoľahlivosti",
      "pri každom podiele, pomenovanou metódou",
      "ak si ich zostavíte",
      "zobrazené iba zriedka",
      "pri väčšine metód",
    ],
    [
      "Modely zákazníckej základne",
      "odhadované v prehliadači",
      "ručne pomocou Riešiteľa",
      "vlastné, často nezverejnené",
      "veľa modelov, dajú sa rozšíriť",
    ],
    ["Na vlastnej stránke", "áno", "nie", "ako vložený dashboard", "nie"],
    ["Automaticky každý deň", "nie: súbor treba otvoriť", "nie", "áno", "áno, s plánovačom"],
    ["Tím, história, upozornenia", "nie", "zdieľaním súboru", "áno", "ak si ich zostavíte"],
  ],
  note: "Ak potrebujete čísla, ktoré sa samy aktualizujú, upozorňujú ľudí a uchovávajú históriu, lepšou voľbou je analytická služba. Ak potrebujete dobrú odpoveď na jednu otázku a údaje nechcete dať z ruky, zvoľte Regulars.",
};
