/** Slovak: the page of “Satisfaction and return”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Privádza spokojnosť zákazníkov späť? Kalkulačka",
  description:
    "Porovnajte miery návratu nadšených, spokojných a nespokojných zákazníkov, s intervalom pre každú mieru aj pre rozdiel.",
  about: [
    "Spokojný zákazník nemá dôvod sťažovať sa, ale ani dôvod zostať. Kde majú zákazníci na výber, tam sa tí, čo dali najlepšiu odpoveď, vracajú oveľa častejšie než tí, čo dali druhú najlepšiu.",
    "Spojte prieskum s neskoršími nákupmi: koľkí z každej skupiny nakúpili znova? Kalkulačka dá pre každú mieru návratu interval a povie, či je odstup medzi nadšenými a spokojnými viac než náhoda.",
  ],
  pitfalls: [
    "Pýtať sa až po návrate. Kto sa vráti, je so svojou voľbou spokojnejší; to však nechcete zistiť.",
    "Dať skupinám na návrat rôzne dlhý čas.",
    "Čítať to ako príčinu a následok. Nadšení môžu byť tí, ktorí by zostali tak či tak.",
    "Vynechať tých, ktorí neodpovedali. Práve tí sa vracajú najmenej.",
  ],
  example:
    "Zo 180 nadšených zákazníkov sa vrátilo 126, teda 70 %; z 320 spokojných 144, teda 45 %. Rozdiel 25 percentuálnych bodov má 95 % interval od 16 do 33 (Newcombe): to nie je náhoda.",
};
