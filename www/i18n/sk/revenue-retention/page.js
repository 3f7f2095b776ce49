/** Slovak: the page of “Revenue retention”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulačka udržania tržieb: NRR a GRR",
  description:
    "Vypočítajte čisté a hrubé udržanie tržieb z počiatočných tržieb, odchodov, zníženia a zvýšenia, za mesiac, štvrťrok alebo rok.",
  about: [
    "Pri počítaní zákazníkov váži najväčší rovnako ako najmenší. Udržanie tržieb sa namiesto toho pýta, čo sa stalo s peniazmi: hrubé udržanie počíta iba straty a nikdy nepresiahne 100 %; čisté udržanie pridáva to, čo si zákazníci prikúpili.",
    "Čisté udržanie nad 100 % znamená, že by firma rástla aj bez jediného nového zákazníka.",
  ],
  pitfalls: [
    "Počítať tržby od nových zákazníkov ako zvýšenie. Počítajú sa iba zákazníci, ktorí boli na začiatku.",
    "Vykazovať iba čisté udržanie. Pár rastúcich zákazníkov môže zakryť, že mnohí odchádzajú.",
    "Porovnávať mesačné číslo s ročným. 99 % mesačne je menej ako 89 % ročne.",
    "Počítať jednorazový predaj ako opakujúce sa tržby.",
  ],
  example:
    "Zo 100 000 opakujúcich sa tržieb odíde 2 000 so zákazníkmi a 1 000 pre menšie balíky: hrubé udržanie je 97 %. S 3 500 z väčších balíkov je čisté udržanie 100,5 %.",
};
