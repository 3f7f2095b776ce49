/** Slovak: the page of “Satisfaction and return”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Vracajú sa spokojní zákazníci? Kalkulačka",
  description:
    "Porovnajte miery návratu nadšených, spokojných a nespokojných zákazníkov, s intervalom pre každú mieru aj pre rozdiel.",
  about: [
    "Spokojný zákazník nemá dôvod sťažovať sa, ale ani dôvod zostať. Ak majú zákazníci na výber, tí, ktorí zvolili najlepšiu odpoveď, sa vracajú oveľa častejšie než tí, ktorí zvolili druhú najlepšiu.",
    "Spojte prieskum s neskoršími nákupmi: koľkí z každej skupiny nakúpili znova? Kalkulačka ku každej miere návratu uvedie interval a zistí, či je rozdiel medzi nadšenými a spokojnými štatisticky významný.",
  ],
  pitfalls: [
    "Pýtať sa až po návrate. Kto sa vráti, je so svojou voľbou spokojnejší; odpoveď je preto skreslená.",
    "Sledovať skupiny rôzne dlho.",
    "Považovať rozdiel za príčinu a následok. Nadšení mohli byť tí, ktorí by zostali tak či tak.",
    "Vynechať tých, ktorí neodpovedali. Práve tí sa vracajú najmenej.",
  ],
  example:
    "Zo 180 nadšených zákazníkov sa vrátilo 126, teda 70 %; z 320 spokojných 144, teda 45 %. Rozdiel je 25 percentuálnych bodov a jeho 95-percentný interval spoľahlivosti je od 16 do 33 (Newcombe): je štatisticky významný.",
};
