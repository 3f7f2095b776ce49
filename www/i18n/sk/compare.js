/** Slovak: the page “Compare”. */

export const page = {
  name: "Porovnanie",
  title: "Porovnanie: iné cesty k metrikám lojality",
  description:
    "Kalkulačky na vašej stránke vedľa tabuľkového editora, analytickej služby a štatistickej knižnice: v čom je čo lepšie.",
  heading: "Iné cesty k cieľu",
  lead: "Vyberte si, čo vám vyhovuje. V tomto je každá cesta lepšia.",
  columns: ["Regulars", "Tabuľkový editor", "Analytická služba", "Štatistická knižnica"],
  rows: [
    ["Údaje", "zostávajú v prehliadači", "zostávajú vo vašom súbore", "idú do služby", "zostávajú vo vašom počítači"],
    [
      "Na začiatok",
      "otvoriť stránku alebo vložiť dva riadky",
      "zostaviť vzorce",
      "zaregistrovať sa, pripojiť obchod",
      "nainštalovať, napísať kód",
    ],
    [
      "Intervaly",
      "pri každom podiele, pomenovanou metódou",
      "ak si ich zostavíte",
      "zriedka zobrazené",
      "pri väčšine metód",
    ],
    [
      "Modely zákazníckej základne",
      "odhadované v prehliadači",
      "pomocou Riešiteľa, ručne",
      "vlastné, často nezverejnené",
      "mnohé a rozšíriteľné",
    ],
    ["Na vlastnej stránke", "áno", "nie", "ako vložený dashboard", "nie"],
    ["Každý deň, samo", "nie: niekto otvorí súbor", "nie", "áno", "áno, s plánovačom"],
    ["Tím, história, upozornenia", "nie", "zdieľaním súboru", "áno", "ak si ich zostavíte"],
  ],
  note: "Ak potrebujete čísla, ktoré sa samy aktualizujú, upozorňujú ľudí a pamätajú si minulý mesiac, lepšou voľbou je služba. Ak potrebujete dobre odpovedať na jednu otázku a údaje nikomu nedať, zvoľte toto.",
};
