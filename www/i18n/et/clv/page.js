/** Estonian: the page of “Customer Lifetime Value”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kliendi eluea väärtuse (CLV) kalkulaator",
  description:
    "Arvutage kliendi eluea väärtus keskmisest tellimuse summast, ostusagedusest ja kliendisuhte pikkusest: käibena, brutokasumina või diskonteerituna.",
  about: [
    "Kliendi eluea väärtus (Customer Lifetime Value, CLV või LTV) näitab, kui palju on klient teile väärt kogu aja jooksul, mil ta ostab. See on ülempiir sellele, mida kliendi hankimine või hoidmine võib maksta.",
    "Arv sõltub sellest, mida arvestada. Käive on kõige lihtsam ja ilustab kõige rohkem; brutokasum on see, mis teile jääb; diskonteerimine annab hilisemate aastate rahale väiksema kaalu. Kalkulaator näitab, mida see kasutab ja mida teised annaksid.",
  ],
  pitfalls: [
    "Kulutuste piiri seadmine käibe järgi. Reklaami eest saab maksta ainult brutokasumist.",
    "Ajaühikute segamine: tellimused aastas ja suhte pikkus kuudes annavad kaksteist korda liiga suure väärtuse.",
    "Keskmise võtmine konkreetse kliendi kohta. Suurema osa väärtusest kannab väike hulk püsikliente; vaadake jaotust tellimuste failist.",
    "Väga pikad kliendisuhted. Mõne aasta pärast muutub turg rohkem kui klient.",
  ],
  example:
    "Keskmine tellimuse summa 100, neli tellimust aastas ja kolm aastat kliendisuhet annavad käibeks 1200; 60% brutomarginaali korral jääb kliendilt 720.",
};
