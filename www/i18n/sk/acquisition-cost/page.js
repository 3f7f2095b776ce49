/** Slovak: the page of “Customer acquisition cost”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulačka nákladov na získanie zákazníka (CAC)",
  description:
    "Vypočítajte CAC so všetkými nákladmi alebo iba s reklamou, na všetkých zákazníkov alebo iba na tých z platených kanálov, s pomerom CLV:CAC a dobou návratnosti.",
  about: [
    "Náklady na získanie zákazníka (CAC) sú výdavky na získavanie zákazníkov delené počtom získaných. Zmysel majú iba v porovnaní s hodnotou zákazníka a s časom, za ktorý sa vrátia.",
    "Veľmi ich menia dve voľby: či sa počítajú mzdy a nástroje a či sa delí aj organickými zákazníkmi, ktorí prišli sami. Kalkulačka uvádza obe a ukáže aj ostatné možnosti.",
  ],
  pitfalls: [
    "Nezapočítať mzdy. Samotná reklama je často menej než polovica nákladov.",
    "Porovnávať náklady s celoživotnou hodnotou v tržbách.",
    "Deliť výdavky jedného mesiaca zákazníkmi z toho istého mesiaca, keď predaj trvá pol roka.",
    "Počítať jeden priemer za všetky kanály: ďalší zákazník zvyčajne stojí viac než posledný získaný.",
  ],
  example:
    "Reklama za 6 000 a mzdy a nástroje za 3 000 prinesú 90 zákazníkov, z nich 30 organických. Nový zákazník stojí 100, zákazník z platených kanálov 150; pri tržbách 20 mesačne a marži 50 % sa 100 vráti za desať mesiacov.",
};
