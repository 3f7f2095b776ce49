/** Slovak: the page of “Loyalty programme ROI”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulačka návratnosti vernostného programu (ROI)",
  description:
    "Vypočítajte návratnosť vernostného programu z dodatočných výdavkov členov, marže a nákladov, aj nárast potrebný na bod zvratu.",
  about: [
    "Vernostný program sa oplatí, ak marža, ktorú prinesie, prevyšuje to, čo stojí. Počíta sa iba to, čo členovia minú nad rámec toho, čo by minuli aj bez neho.",
    "Kalkulačka ukáže návratnosť aj to, o koľko viac musia členovia míňať, aby program dosiahol bod zvratu: často je to užitočnejší údaj, lebo skutočný nárast sa ťažko zisťuje.",
  ],
  pitfalls: [
    "Pripísať programu všetky tržby od jeho členov. Je to najčastejšia chyba a program pri nej vždy vyzerá dobre.",
    "Porovnávať členov s nečlenmi. Najlepší zákazníci vstupujú prví; porovnávajte s kontrolnou skupinou alebo s tými istými ľuďmi pred vstupom.",
    "Počítať tržby namiesto marže.",
    "Zabudnúť na zľavy pre tých, ktorí by zaplatili plnú cenu.",
  ],
  example:
    "Milión členov minie za rok 600 namiesto 500, marža je 30 % a program stojí 10 miliónov. Dodatočná marža je 30 miliónov, návratnosť 200 %.",
};
