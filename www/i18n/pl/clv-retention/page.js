/** Polish: the page of “CLV from retention”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulator CLV na podstawie retencji",
  description:
    "Oblicz wartość życiową klienta z marży, wskaźnika retencji i stopy dyskontowej, bezterminowo albo przez określoną liczbę okresów, wraz z tabelą.",
  about: [
    "Jeśli klient przynosi w każdym okresie tę samą marżę i zostaje ze stałym prawdopodobieństwem, sumę wszystkich przyszłych marż daje prosty wzór: marża · retencja / (1 + stopa dyskontowa − retencja).",
    "Podręczniki różnią się w jednym: czy pierwsza marża wpływa od razu, od każdego pozyskanego klienta, czy okres później, tylko od tych, którzy zostali. Kalkulator podaje, co przyjęto, i pokazuje drugi wariant.",
  ],
  pitfalls: [
    "Mieszanie jednostek czasu: miesięczna retencja 96% i roczna stopa dyskontowa 10%.",
    "Wstawianie marży z całego okresu relacji tam, gdzie należy podać marżę z jednego okresu. Taki błąd zawiera znana infografika o sieci kawiarni: jej wynik jest dwadzieścia razy za wysoki.",
    "Liczenie z przychodu. Wynik pokazuje wtedy, ile sprzedajesz, a nie ile zarabiasz.",
    "Zakładanie stałej retencji. W rzeczywistych kohortach rośnie ona ze stażem klientów; zobacz prognozę retencji.",
  ],
  example:
    "Serwis filmowy zarabia miesięcznie 79,80, minus 6 kosztów i 2 na działania retencyjne. Przy retencji 99,5% miesięcznie, stopie dyskontowej 1% miesięcznie i pierwszej marży od razu subskrybent jest wart 71,80 · 67,33 = 4834,53.",
};
