/** Slovak: the page of “Customer Engagement Score”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulačka skóre angažovanosti zákazníkov",
  description:
    "Vypočítajte skóre angažovanosti z vlastných aktivít a váh: spolu, na aktívneho zákazníka alebo ako plnenie cieľa.",
  about: [
    "Skóre angažovanosti sčítava, čo zákazníci robia (návštevy, strávený čas, zoznamy želaní, recenzie), a každej aktivite dáva váhu podľa toho, čo prezrádza o vzťahu k firme.",
    "Váhy si určujete sami, skóre rôznych firiem sa preto nedajú porovnávať. Porovnávajte vlastné segmenty a mesiace, a to v bodoch na aktívneho zákazníka.",
  ],
  pitfalls: [
    "Nazývať ho CES: tá istá skratka označuje skóre zákazníckeho úsilia (Customer Effort Score).",
    "Zmeniť váhy medzi dvoma reportmi a rozdiel považovať za zmenu správania zákazníkov.",
    "Porovnávať súčty za mesiace s rôznym počtom zákazníkov.",
    "Dávať vysokú váhu tomu, čo sa ľahko meria, a nie tomu, čo predchádza nákupu.",
  ],
  example:
    "3 400 prihlásení s váhou 2, 1 200 zdieľaní s váhou 3 a 9 500 zobrazení s váhou 1 je spolu 19 900 bodov. Pri 22 000 aktívnych zákazníkoch a násobku desať je skóre 9,05.",
};
