/** Slovak: the page of “Prospect-to-regular funnel”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulačka: lievik od potenciálneho k stálemu zákazníkovi",
  description:
    "Sledujte ľudí od prvého kontaktu po stáleho zákazníka: konverzný pomer a náklady v každej fáze, náklady na stáleho zákazníka aj na osloveného.",
  about: [
    "Väčšina lievikov sa končí prvým nákupom, hoci práve ním sa vzťah len začína. Tento pokračuje cez druhý nákup až po stáleho zákazníka a sčíta náklady všetkých fáz.",
    "Ak zadáte celoživotnú hodnotu stáleho zákazníka, ukáže aj to, koľko najviac môžete zaplatiť za oslovenie jedného človeka.",
  ],
  pitfalls: [
    "Porovnávať fázy z rôznych týždňov. Ľudia potrebujú na návrat čas; sledujte tých istých ľudí.",
    "Násobiť konverzné pomery rôznych kampaní.",
    "Spoliehať sa na konverzný pomer z hŕstky stálych zákazníkov: pozrite si jeho interval.",
  ],
  example:
    "Náklady 300 na 1 000 oslovených ľudí prinesú 200 reakcií, 100 prvých a 40 druhých nákupov a 20 stálych zákazníkov. Stály zákazník stojí 15; pri celoživotnej hodnote 40 môžete na osloveného človeka minúť až 0,80.",
};
