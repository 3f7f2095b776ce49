/** Polish: the page of “Retention and churn rate”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulator wskaźnika retencji i odejść klientów (churn)",
  description:
    "Oblicz retencję i churn z liczby klientów na początku, na końcu i nowych: z przedziałem ufności, miesięcznie i rocznie, z czasem relacji.",
  about: [
    "Ilu klientów z początku okresu zostało do jego końca? Ten odsetek to wskaźnik retencji; reszta to wskaźnik odejść (churn). Nowych klientów się nie liczy: przesłaniają straty.",
    "Kalkulator przelicza wskaźnik miesięczny na roczny i odwrotnie metodą procentu składanego i pokazuje, ilu ze stu klientów zostaje w ciągu dwóch lat.",
  ],
  pitfalls: [
    "Mnożenie miesięcznego churnu przez dwanaście. Pięć procent miesięcznie to 46% rocznie, a nie 60%.",
    "Wliczanie nowych klientów do tych, którzy zostali. Retencja może wtedy przekroczyć 100%.",
    "Porównywanie churnu liczonego względem początku z churnem liczonym względem średniej.",
    "Przekonanie, że wszyscy odchodzą w tym samym tempie. Nowi odchodzą szybciej niż dawni klienci.",
  ],
  example:
    "500 klientów na początku, 510 na końcu, w tym 35 nowych: zostało 475. Wskaźnik retencji wynosi 95%, churn 5% miesięcznie, czyli 46% rocznie, a czas relacji to 20 miesięcy.",
};
