/** Polish: the page of “Retention and churn rate”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulator wskaźnika utrzymania i odpływu klientów",
  description:
    "Oblicz utrzymanie i odpływ z klientów na początku, na końcu i nowych: z przedziałem, miesięcznie i rocznie, z oczekiwanym czasem życia.",
  about: [
    "Ilu z klientów, którzy byli na początku okresu, jest nadal na jego końcu? Ten udział to wskaźnik utrzymania; reszta to odpływ. Nowych klientów się nie liczy: zasłaniają straty.",
    "Kalkulator zamienia wskaźnik miesięczny na roczny i z powrotem, licząc składanie, i rysuje, co zostaje ze stu klientów przez dwa lata.",
  ],
  pitfalls: [
    "Mnożenie miesięcznego odpływu przez dwanaście. Pięć procent miesięcznie to 46% rocznie, a nie 60%.",
    "Zostawianie nowych klientów w liczbie tych, którzy zostali. Utrzymanie przekracza wtedy to, co możliwe.",
    "Porównywanie odpływu odniesionego do początku z odpływem odniesionym do średniej.",
    "Przekonanie, że wszyscy odchodzą w tym samym tempie. Nowi odchodzą szybciej niż dawni klienci.",
  ],
  example:
    "500 klientów na początku, 510 na końcu, w tym 35 nowych: zostało 475. Wskaźnik utrzymania wynosi 95%, odpływ 5% miesięcznie, czyli 46% rocznie i czas życia 20 miesięcy.",
};
