/** Slovak: the page of “Customer satisfaction”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulačka CSAT s intervalom spoľahlivosti",
  description:
    "Vypočítajte spokojnosť zákazníkov z odpovedí na stupnici 1–5, 1–7 alebo 1–10: dve najlepšie odpovede, najlepšia alebo priemer, s intervalom.",
  about: [
    "„Ako ste spokojní?“ je najstaršia otázka zákazníckych prieskumov. CSAT je podiel zákazníkov, ktorí zvolili jednu z dvoch najlepších odpovedí. Niekto počíta iba najlepšiu, niekto uvádza priemer; kalkulačka uvádza, čo používa, a ukáže aj ostatné.",
    "Skóre opisuje jeden okamih: nákup, hovor, doručenie. Nepredpovedá, či sa zákazník vráti; to zistíte, keď porovnáte mieru návratu nadšených a spokojných.",
  ],
  pitfalls: [
    "Porovnávať skóre zo stupníc rôznej dĺžky. Dve najlepšie z piatich odpovedí nie sú dve najlepšie z desiatich.",
    "Porovnávať podiel dvoch najlepších odpovedí s priemerom inej firmy.",
    "Priemerovať percentá predajní či mesiacov rôznej veľkosti. Radšej sčítajte odpovede.",
    "Považovať spokojných zákazníkov za lojálnych. Aj spokojní odídu, keď príde niečo lepšie.",
  ],
  example:
    "Z 250 zákazníkov zvolilo odpovede od 1 do 5 postupne 9, 14, 37, 98 a 92; dve najlepšie spolu 190, CSAT je teda 76 %. 95-percentný interval spoľahlivosti (Wilsonov) je od 70,3 % do 80,9 %. Priemer je 4,0.",
};
