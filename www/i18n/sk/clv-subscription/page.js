/** Slovak: the page of “CLV of a subscription”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulačka LTV predplatného z odchodov (churn)",
  description:
    "Vypočítajte celoživotnú hodnotu predplatiteľa z tržieb na účet, hrubej marže, odchodov a rastu účtov, s dobou návratnosti a kontrolou časových jednotiek.",
  about: [
    "Predplatiteľ, ktorý v každom období odchádza s rovnakou pravdepodobnosťou, zostáva v priemere 1 ÷ odchod období. Tržby na účet krát hrubá marža, delené odchodom, je jeho hodnota.",
    "Rast účtov pôsobí ako nižší odchod, ale len po istú hranicu: keď účty rastú tak rýchlo, ako zákazníci odchádzajú, vzorec nemá odpoveď a kalkulačka to povie, namiesto toho, aby si nejakú vymyslela.",
  ],
  pitfalls: [
    "Vynechať maržu. Pri predplatnom je to najčastejšia chyba a pri marži 60 % nadhodnocuje hodnotu o dve tretiny.",
    "Deliť mesačné tržby ročným odchodom alebo násobiť mesačný odchod dvanástimi. 4 % mesačne sú 38,7 % ročne, nie 48 %.",
    "Odchod z mladej firmy: prvé mesiace hovoria o piatom roku len málo.",
    "Stály odchod. Noví zákazníci odchádzajú rýchlejšie než dlhoroční, priemer preto zavádza na obe strany.",
  ],
  example:
    "Účet platí 50 mesačne pri marži 80 %; každý mesiac odíde 5 % a ostatné rastú o 1 %. Hodnota je 40 ÷ (0,05 − 0,01) = 1 000; bez rastu by to bolo 800.",
};
