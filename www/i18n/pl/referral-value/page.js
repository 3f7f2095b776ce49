/** Polish: the page of “Referral value”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulator wartości poleceń klientów",
  description:
    "Oblicz, ile warte są polecenia klienta, oddzielając tych, którzy przyszliby i tak, od pozostałych, oraz najwyższą opłacalną nagrodę.",
  about: [
    "Polecony klient, który inaczej by nie przyszedł, przynosi całą wartość życiową. Ten, który przyszedłby i tak, oszczędza tylko koszt pozyskania. Nagrodę płaci się za obu.",
    "Kalkulator rozdziela te grupy, jak zaproponowali Kumar, Petersen i Leone, i podaje najwyższą nagrodę, przy której polecenie jeszcze się opłaca.",
  ],
  pitfalls: [
    "Przypisywanie poleceniom każdego poleconego klienta. Tak programy wyglądają lepiej, niż są.",
    "Używanie wartości życiowej, od której koszt pozyskania już odjęto.",
    "Zakładanie, że najlepsi kupujący najlepiej polecają: często to nie te same osoby.",
  ],
  example:
    "Klient przyprowadza czterech innych, z których jeden przyszedłby i tak. Przy wartości życiowej 200, koszcie pozyskania 40 i nagrodzie 15 polecenia są warte 3 · 200 + 40 − 60 = 580.",
};
