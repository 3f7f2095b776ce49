/** Slovak: the page of “From prospect to regular”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Lievik od oslovenia po verného zákazníka: kalkulačka",
  description:
    "Sledujte ľudí od prvého kontaktu po verného zákazníka: konverzia a náklady v každom kroku, cena verného zákazníka a koľko môže stáť jeden oslovený.",
  about: [
    "Väčšina lievikov sa končí prvým nákupom, kde verný zákazník iba začína. Tento pokračuje druhým nákupom a verným zákazníkom a sčíta, čo všetky kroky stoja.",
    "S celoživotnou hodnotou verného zákazníka sa dá otočiť: povie, koľko najviac môžete zaplatiť za oslovenie jedného človeka.",
  ],
  pitfalls: [
    "Kroky z rôznych týždňov. Ľudia potrebujú na návrat čas; sledujte tých istých ľudí.",
    "Násobiť konverzie rôznych kampaní.",
    "Konverzia z hŕstky verných zákazníkov: pozrite si jej interval.",
  ],
  example:
    "300 vynaložených na 1 000 oslovených prinesie 200 reakcií, 100 prvých a 40 druhých nákupov a 20 verných zákazníkov. Verný zákazník stojí 15; pri celoživotnej hodnote 40 môže oslovený stáť 0,80.",
};
