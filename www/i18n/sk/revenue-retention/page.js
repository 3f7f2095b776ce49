/** Slovak: the page of “Revenue retention”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulačka retencie tržieb: NRR a GRR",
  description:
    "Vypočítajte čistú a hrubú retenciu tržieb z počiatočných tržieb, odchodu zákazníkov, zníženia a zvýšenia, za mesiac, štvrťrok alebo rok.",
  about: [
    "Pri počítaní zákazníkov má najväčší rovnakú váhu ako najmenší. Retencia tržieb namiesto toho sleduje peniaze: hrubá retencia počíta iba straty a nikdy nepresiahne 100 %; čistá retencia pridáva aj to, čo si zákazníci prikúpili.",
    "Čistá retencia nad 100 % znamená, že by firma rástla aj bez jediného nového zákazníka.",
  ],
  pitfalls: [
    "Počítať tržby od nových zákazníkov ako zvýšenie. Počítajú sa iba zákazníci, ktorí boli na začiatku.",
    "Vykazovať iba čistú retenciu. Pár rastúcich zákazníkov môže zakryť odchod mnohých iných.",
    "Porovnávať mesačné číslo s ročným. 99 % mesačne znamená menej ako 89 % ročne.",
    "Počítať jednorazový predaj ako opakujúce sa tržby.",
  ],
  example:
    "Z opakujúcich sa tržieb 100 000 ubudne 2 000 odchodom zákazníkov a 1 000 znížením balíkov: hrubá retencia je 97 %. So zvýšením balíkov o 3 500 je čistá retencia 100,5 %.",
};
