/** Polish: the page of “Retention projection”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Prognoza utrzymania klientów (sBG)",
  description:
    "Prognozuj, ilu klientów kohorty zostanie, przesuniętym modelem beta-geometrycznym, obok stałego odpływu, który zaniża ich liczbę.",
  about: [
    "Utrzymanie rośnie ze stażem: nie dlatego, że klienci się zmieniają, lecz dlatego, że ci, którzy łatwo odchodzą, już odeszli. Przesunięty model beta-geometryczny mówi właśnie to, a jego dwa parametry poznaje z liczb jednej kohorty.",
    "Jeden wskaźnik odpływu traktuje wszystkich klientów jednakowo i dlatego w późniejszych okresach traci ich, a z nimi ich wartość, o wiele za dużo. Kalkulator rysuje obie krzywe.",
  ],
  pitfalls: [
    "Mieszanie w jednym rzędzie liczb klientów, którzy przyszli w różnym czasie. Śledź jedną kohortę.",
    "Używanie tam, gdzie klienci mogą odejść bez słowa (w sklepie): tam weź plik zamówień i jego modele zakupów.",
    "Ufanie dalszemu przebiegowi kohorty obserwowanej przez dwa okresy.",
    "Odczytywanie oczekiwanego czasu życia tam, gdzie nie ma granicy. Kalkulator podaje wtedy zdyskontowany.",
  ],
  example:
    "Z 1000 zamożnych klientów po latach od jednego do siedmiu zostaje 869, 743, 653, 593, 551, 517 i 491. Model (α 0,668, β 3,806) oczekuje, że po dwunastu latach będzie obecnych 37,8%; stały odpływ wskazałby o wiele mniej.",
};
