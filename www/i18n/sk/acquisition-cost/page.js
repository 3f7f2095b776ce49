/** Slovak: the page of “Customer acquisition cost”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulačka nákladov na získanie zákazníka (CAC)",
  description:
    "Vypočítajte CAC so všetkými nákladmi alebo iba s reklamou, na všetkých zákazníkov alebo iba na tých z reklamy, s LTV:CAC a dobou návratnosti.",
  about: [
    "Náklady na získanie zákazníka (CAC) sú výdavky na získavanie zákazníkov delené počtom získaných. Niečo znamenajú iba vedľa hodnoty zákazníka a vedľa času, za ktorý sa vrátia.",
    "Veľmi ich menia dve voľby: či sa počítajú mzdy a nástroje a či sa delí aj zákazníkmi, ktorí prišli sami. Kalkulačka obe pomenuje a ukáže aj ostatné možnosti.",
  ],
  pitfalls: [
    "Vynechať ľudí. Samotná reklama je často menej než polovica nákladov.",
    "Porovnávať s celoživotnou hodnotou v tržbách.",
    "Deliť výdavky jedného mesiaca zákazníkmi z toho istého mesiaca, keď predaj trvá pol roka.",
    "Jeden priemer za všetky kanály: ďalší zákazník zvyčajne stojí viac než posledný.",
  ],
  example:
    "Reklama za 6 000 a 3 000 za ľudí a nástroje prinesú 90 zákazníkov, z nich 30 prišlo samo od seba. Nový zákazník stojí 100, zákazník z reklamy 150; pri 20 mesačne a marži 50 % sa 100 vráti za desať mesiacov.",
};
