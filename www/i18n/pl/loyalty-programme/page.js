/** Polish: the page of “Loyalty programme ROI”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulator ROI programu lojalnościowego",
  description:
    "Oblicz zwrot z programu lojalnościowego z dodatkowych wydatków uczestników, marży i kosztu oraz wzrost potrzebny do osiągnięcia progu rentowności.",
  about: [
    "Program lojalnościowy opłaca się, jeśli dodatkowa marża jest większa niż jego koszt. Liczy się tylko to, co uczestnicy wydają ponad kwotę, którą wydaliby i tak.",
    "Kalkulator pokazuje zwrot i to, o ile więcej uczestnicy muszą wydawać, aby program się opłacił: to często przydatniejsza liczba, bo rzeczywisty wzrost trudno ustalić.",
  ],
  pitfalls: [
    "Uznawanie całego przychodu od uczestników za zasługę programu. To najczęstszy błąd i zawsze stawia program w dobrym świetle.",
    "Porównywanie uczestników z pozostałymi klientami. Najlepsi klienci zapisują się pierwsi; porównuj z grupą kontrolną albo z tymi samymi osobami przed przystąpieniem.",
    "Liczenie przychodu zamiast marży.",
    "Pomijanie rabatów dla tych, którzy zapłaciliby pełną cenę.",
  ],
  example:
    "Milion uczestników wydaje rocznie 2400 zamiast 2000 przy marży 30%, a program kosztuje 40 milionów. Dodatkowa marża to 120 milionów, zwrot 200%.",
};
