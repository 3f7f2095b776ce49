/** Polish: the page of “Referral value”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulator wartości poleceń klientów",
  description:
    "Oblicz, ile warte są polecenia klienta, oddzielając tych, którzy przyszliby i tak, od pozostałych, oraz najwyższą opłacalną nagrodę.",
  about: [
    "Polecony klient, który inaczej by nie przyszedł, przynosi całą swoją wartość życiową. Dzięki temu, który przyszedłby i tak, oszczędzasz tylko koszt pozyskania. Nagrodę płaci się za obu.",
    "Kalkulator rozdziela te grupy tak, jak zaproponowali Kumar, Petersen i Leone, i podaje najwyższą nagrodę, przy której polecenie jeszcze się opłaca.",
  ],
  pitfalls: [
    "Przypisywanie poleceniom każdego poleconego klienta. Programy poleceń wyglądają wtedy lepiej, niż na to zasługują.",
    "Używanie wartości życiowej, od której odjęto już koszt pozyskania.",
    "Zakładanie, że kto najwięcej kupuje, ten najwięcej poleca: często nie są to te same osoby.",
  ],
  example:
    "Klient przyprowadza czterech innych, z których jeden przyszedłby i tak. Przy wartości życiowej 800, koszcie pozyskania 160 i nagrodzie 60 polecenia są warte 3 · 800 + 160 − 240 = 2320.",
};
