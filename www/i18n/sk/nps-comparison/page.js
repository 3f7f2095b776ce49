/** Slovak: the page of “NPS comparison”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Porovnanie NPS: je zmena významná?",
  description:
    "Porovnajte dve skóre NPS, vlny prieskumu či segmenty: rozdiel s intervalom spoľahlivosti, p-hodnota a verdikt zrozumiteľnými slovami.",
  about: [
    "Skóre, ktoré sa pohlo zo 17 na 30, vyzerá ako pokrok. Či ním je, závisí od toho, koľko ľudí odpovedalo. Kalkulačka ukáže rozdiel, interval, v ktorom leží skutočný rozdiel, a ako často by taký odstup spôsobila samotná náhoda.",
    "Funguje pre dve vlny toho istého prieskumu aj pre dve skupiny zákazníkov, ak nikto nie je započítaný v oboch.",
  ],
  pitfalls: [
    "Pozerať sa, či sa oba intervaly prekrývajú. Môžu sa prekrývať, aj keď je rozdiel skutočný; odpoveď dáva iba interval rozdielu.",
    "Porovnávať veľa skupín a vykázať najväčší odstup. Jedno z dvadsiatich porovnaní vyzerá významne len náhodou.",
    "Porovnávať vlny, ktoré sa pýtali iných zákazníkov, v inom čase alebo iným kanálom.",
    "Považovať „nevýznamné“ za „bez zmeny“. Znamená to iba, že odpovedí bolo primálo.",
  ],
  example:
    "Pred rokom odpovedalo 168 priaznivcov, 132 pasívnych a 100 kritikov, teraz 200, 120 a 80. Skóre stúplo zo 17 na 30. 95 % interval zmeny je od 1,99 do 23,82 a neobsahuje 0, nárast je teda skutočný, hoci môže byť malý.",
};
