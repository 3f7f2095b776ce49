/** Slovak: the page of “Net Promoter Score”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulačka NPS s intervalom spoľahlivosti",
  description:
    "Vypočítajte Net Promoter Score (NPS) z počtov, hodnotení alebo vložených odpovedí, s intervalom spoľahlivosti a s cestou k cieľovému skóre.",
  about: [
    "Net Promoter Score (NPS) vychádza z jedinej otázky: s akou pravdepodobnosťou nás odporučíte, od 0 do 10? Kto odpovie 9 alebo 10, je promotér, 7 alebo 8 pasívny, 0 až 6 kritik (detractor). Skóre je podiel promotérov mínus podiel kritikov, krát sto.",
    "Je to štatistika ako každá iná. Skóre zo sto odpovedí sa ľahko posunie o desať bodov hore či dolu bez toho, aby sa čokoľvek zmenilo, preto je interval hneď pod ním.",
  ],
  pitfalls: [
    "Porovnávať dve vlny prieskumu iba podľa samotných skóre. Pri 100 odpovediach v každej sa musia líšiť asi o 20 bodov, aby rozdiel niečo znamenal.",
    "Počítať štatistickú odchýlku ako √(NPS·(1 − NPS) ÷ n). Skóre je rozdiel dvoch podielov, nie podiel; ten vzorec je chybný a pri záporných skóre úplne zlyhá.",
    "Priemerovať skóre regiónov či mesiacov rôznej veľkosti. Radšej sčítajte odpovede.",
    "Pýtať sa iba tých, ktorí zostali, alebo tých, ktorí s vami majú čerstvú dobrú skúsenosť.",
  ],
  example:
    "Zo 100 zákazníkov 70 odpovie 9 alebo 10, 10 odpovie 7 alebo 8 a 20 odpovie 6 alebo menej. Skóre je 70 − 20 = 50. 95-percentný interval spoľahlivosti (upravený Waldov) je od 32,94 do 64,15.",
};
