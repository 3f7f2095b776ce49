/** Slovak: the page of “Subscription CLV”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulačka LTV predplatného z miery odchodu (churn)",
  description:
    "Vypočítajte celoživotnú hodnotu predplatiteľa z tržieb na účet, hrubej marže, miery odchodu a rastu tržieb z účtov, s dobou návratnosti a kontrolou časových jednotiek.",
  about: [
    "Predplatiteľ, ktorý v každom období odchádza s rovnakou pravdepodobnosťou, zostáva v priemere (1 ÷ miera odchodu) období. Hodnota predplatiteľa sú tržby na účet krát hrubá marža, delené mierou odchodu.",
    "Rast tržieb z účtov pôsobí ako nižšia miera odchodu, ale len po istú hranicu: ak tržby z účtov rastú tak rýchlo, ako zákazníci odchádzajú, vzorec nemá výsledok. Kalkulačka to oznámi a žiadny si nevymyslí.",
  ],
  pitfalls: [
    "Vynechať maržu. Pri predplatnom je to najčastejšia chyba a pri marži 60 % nadhodnocuje hodnotu o dve tretiny.",
    "Deliť mesačné tržby ročnou mierou odchodu alebo násobiť mesačnú mieru odchodu dvanástimi. 4 % mesačne znamenajú 38,7 % ročne, nie 48 %.",
    "Churn mladej firmy: prvé mesiace o piatom roku veľa nepovedia.",
    "Predpokladať stálu mieru odchodu. Zákazníci odchádzajú v prvých mesiacoch rýchlejšie než neskôr, priemerná miera je preto pre nových zákazníkov prinízka a pre dlhoročných privysoká.",
  ],
  example:
    "Účet platí 50 mesačne pri marži 80 %; každý mesiac odíde 5 % účtov a tržby z ostatných rastú o 1 %. Hodnota je 40 ÷ (0,05 − 0,01) = 1 000; bez rastu by to bolo 800.",
};
