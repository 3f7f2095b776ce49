/** Slovak: the page of “Net Promoter Score”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulačka NPS s intervalom spoľahlivosti",
  description:
    "Vypočítajte čisté skóre odporúčania (NPS) z počtov, hodnotení alebo vložených odpovedí, s intervalom spoľahlivosti a s tým, čo treba na dosiahnutie cieľa.",
  about: [
    "Čisté skóre odporúčania (Net Promoter Score) kladie jedinú otázku: s akou pravdepodobnosťou nás odporučíte, od 0 do 10? Kto odpovie 9 alebo 10, je priaznivec (promoter), 7 alebo 8 pasívny (passive), 0 až 6 kritik (detractor). Skóre je podiel priaznivcov mínus podiel kritikov, krát sto.",
    "Je to štatistika ako každá iná. Skóre zo sto odpovedí sa ľahko pohne o desať bodov hore či dolu bez toho, aby sa čokoľvek zmenilo, preto je interval hneď pod číslom.",
  ],
  pitfalls: [
    "Porovnávať dve vlny iba podľa samotných skóre. Dva prieskumy po 100 odpovedí sa musia líšiť asi o 20 bodov, aby rozdiel niečo znamenal.",
    "Počítať štatistickú odchýlku ako √(NPS·(1 − NPS) ÷ n). Skóre je rozdiel dvoch podielov, nie podiel; ten vzorec je chybný a pri záporných skóre úplne zlyhá.",
    "Priemerovať skóre regiónov či mesiacov rôznej veľkosti. Radšej sčítajte odpovede.",
    "Pýtať sa iba tých, ktorí zostali, alebo tých, čo s vami práve zažili niečo pekné.",
  ],
  example:
    "Zo 100 zákazníkov 70 odpovie 9 alebo 10, 10 odpovie 7 alebo 8 a 20 odpovie 6 alebo menej. Skóre je 70 − 20 = 50. 95 % interval (upravený Waldov) je od 32,94 do 64,15.",
};
