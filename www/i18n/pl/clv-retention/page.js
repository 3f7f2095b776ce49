/** Polish: the page of “CLV from retention”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulator CLV ze wskaźnika utrzymania",
  description:
    "Oblicz wartość życiową klienta z marży, utrzymania i stopy dyskontowej, bez końca albo do horyzontu, wraz z tabelą.",
  about: [
    "Jeśli klient przynosi w każdym okresie tę samą marżę i zostaje ze stałym prawdopodobieństwem, wszystkie przyszłe marże sumują się do prostego wzoru: marża razy utrzymanie ÷ (1 + dyskonto − utrzymanie).",
    "Podręczniki różnią się w jednym: czy pierwsza marża przychodzi teraz, od każdego pozyskanego klienta, czy okres później, tylko od tych, którzy zostali. Kalkulator nazywa swój wybór i pokazuje drugi.",
  ],
  pitfalls: [
    "Mieszanie jednostek czasu: miesięczne utrzymanie 96% obok rocznej stopy dyskontowej 10%.",
    "Wstawianie marży z całego życia tam, gdzie należy marża jednego okresu. Robi tak znana infografika o sieci kawiarni i wychodzi jej dwadzieścia razy za dużo.",
    "Używanie przychodu. Wartość mówi wtedy, ile się sprzedaje, a nie ile się zarabia.",
    "Zakładanie stałego utrzymania. W prawdziwych kohortach rośnie ono ze stażem; zobacz prognozę utrzymania.",
  ],
  example:
    "Serwis filmowy zarabia miesięcznie 19,95, minus 1,50 kosztów i 0,50 na utrzymanie. Przy utrzymaniu 99,5% miesięcznie, dyskoncie 1% miesięcznie i pierwszej marży teraz abonent jest wart 17,95 · 67,33 = 1208,63.",
};
