/** Slovak: the page “Models”. */

export const page = {
  name: "Modely",
  title: "Modely zákazníckej základne: ako vznikajú prognózy",
  description:
    "Deväť modelov nákupov, útrat a odchodu zákazníkov od BG/NBD po BdW: čo každý predpokladá a pre aký podnik sa hodí.",
  heading: "Modely, z ktorých vychádzajú prognózy",
  lead: "Každý model opisuje, ako zákazníci nakupujú a odchádzajú. Analýza objednávok odhadne modely vhodné pre vaše objednávky a použije ten, ktorý mal na kontrolnom období najmenšiu chybu.",
  columns: ["Model", "Predpoklad", "Vhodný pre"],
  rows: [
    [
      "Zákazníci nakupujú náhodne, každý s vlastnou frekvenciou, a po opakovanom nákupe môžu odísť.",
      "obchody, do ktorých sa väčšina zákazníkov vracia",
    ],
    ["Ako BG/NBD, ale zákazníci môžu odísť aj po prvom nákupe.", "obchody, kde väčšina zákazníkov nakúpi iba raz"],
    [
      "Zákazníci nakupujú náhodne a odísť môžu kedykoľvek. Obe frekvencie sa medzi zákazníkmi líšia.",
      "obchody, z ktorých zákazníci odchádzajú medzi nákupmi",
    ],
    ["Ako BG/NBD, ale s rytmom: časy medzi nákupmi zákazníka kolíšu menej.", "pravidelné potreby, napríklad potraviny"],
    ["Ako MBG/NBD, ale s rovnakým rytmom.", "pravidelné potreby, keď mnohí skúsia obchod iba raz"],
    [
      "Pri pevných príležitostiach zákazníci kúpia, alebo nekúpia, a pred každou môžu odísť.",
      "ročné dary, mesačné balíčky, veľtrhy",
    ],
    ["Sumy kolíšu okolo vlastného priemeru zákazníka, ktorý nezávisí od frekvencie nákupov.", "hodnoty objednávok"],
    ["Pri každom predĺžení zákazník odíde s vlastnou pravdepodobnosťou, ktorá sa nemení.", "zmluvy a predplatné"],
    [
      "Ako sBG, ale pravdepodobnosť odchodu zákazníka sa mení s dĺžkou vzťahu.",
      "zmluvy, pri ktorých je známych aspoň päť predĺžení",
    ],
  ],
  furtherHeading: "Čo modely dokážu zohľadniť",
  further: [
    "Vysvetľujúce premenné: ako krajina, kanál alebo prvý produkt menia nákupy, odchod a útratu pri inak rovnakých podmienkach.",
    "Korelácia: či častí kupujúci odchádzajú skôr, alebo neskôr než ostatní (Pareto/NBD), s testom.",
    "Kohorty: zákazníci získaní v rôznych rokoch alebo kanáloch majú samostatné odhady; čím menej zákazníkov má kohorta, tým bližšie je jej odhad k ostatným.",
    "Sezóna: koeficient každého mesiaca v roku, aby december nevyzeral ako rast.",
    "Neistota: intervaly pre súčty aj pre každého zákazníka z aposteriórnych rozdelení, priemeru modelov a skúšok na minulých údajoch.",
  ],
  note: "Analýza objednávok používa vysvetľujúce premenné a sezónu. Balík pre JavaScript ich obsahuje všetky; vzorce, zdroje a overenia sú v jeho dokumentácii.",
};
