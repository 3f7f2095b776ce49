/** Polish: the page of “Retention projection”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Prognoza retencji klientów (sBG)",
  description:
    "Oblicz przesuniętym modelem beta-geometrycznym, ilu klientów kohorty zostanie, i porównaj ze stałym churnem, który zaniża ich liczbę.",
  about: [
    "Retencja rośnie ze stażem: nie dlatego, że klienci się zmieniają, lecz dlatego, że najbardziej skłonni do odejścia już odeszli. Opisuje to przesunięty model beta-geometryczny, którego dwa parametry szacuje się z danych jednej kohorty.",
    "Stały wskaźnik odejść traktuje wszystkich klientów jednakowo i dlatego w późniejszych okresach zakłada o wiele za dużo odejść i zaniża wartość. Kalkulator pokazuje obie krzywe.",
  ],
  pitfalls: [
    "Mieszanie w jednym szeregu klientów, którzy przyszli w różnym czasie. Śledź jedną kohortę.",
    "Używanie tam, gdzie klienci mogą odejść bez słowa (w sklepie): do tego służy analiza zamówień i jej modele zakupów.",
    "Ufanie dalszemu przebiegowi krzywej dla kohorty obserwowanej przez dwa okresy.",
    "Używanie oczekiwanego czasu relacji tam, gdzie jest nieskończony. Kalkulator podaje wtedy zdyskontowany.",
  ],
  example:
    "Z 1000 zamożnych klientów po latach od jednego do siedmiu zostaje 869, 743, 653, 593, 551, 517 i 491. Według modelu (α = 0,668; β = 3,806) po dwunastu latach zostanie 37,8%; stały churn wskazałby o wiele mniej.",
};
