/** Slovak: the page of “NPS comparison”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Porovnanie NPS: je zmena štatisticky významná?",
  description:
    "Porovnajte NPS dvoch vĺn prieskumu či segmentov: rozdiel s intervalom spoľahlivosti, p-hodnota a zrozumiteľný záver.",
  about: [
    "Skóre, ktoré stúplo zo 17 na 30, vyzerá ako pokrok. Či ním naozaj je, závisí od toho, koľko ľudí odpovedalo. Kalkulačka ukáže rozdiel, jeho interval spoľahlivosti a pravdepodobnosť, že by taký rozdiel vznikol iba náhodou.",
    "Hodí sa na dve vlny toho istého prieskumu aj na dve skupiny zákazníkov, ak nikto nie je započítaný v oboch.",
  ],
  pitfalls: [
    "Posudzovať rozdiel podľa toho, či sa intervaly prekrývajú. Môžu sa prekrývať, aj keď je rozdiel skutočný; rozhoduje iba interval rozdielu.",
    "Porovnávať veľa skupín a vykázať najväčší rozdiel. Jedno z dvadsiatich porovnaní vyjde štatisticky významné len náhodou.",
    "Porovnávať vlny prieskumu, v ktorých ste sa pýtali iných zákazníkov, v inom čase alebo iným kanálom.",
    "Považovať „štatisticky nevýznamný“ za „žiadna zmena“. Znamená to iba, že údaje nevylučujú náhodu.",
  ],
  example:
    "Pred rokom odpovedalo 168 promotérov, 132 pasívnych a 100 kritikov, teraz 200, 120 a 80. Skóre stúplo zo 17 na 30. 95-percentný interval spoľahlivosti zmeny je od 1,98 do 23,92 a neobsahuje 0, nárast je teda štatisticky významný, hoci môže byť malý.",
};
