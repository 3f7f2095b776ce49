/** Polish: the page “Privacy”. */

export const page = {
  name: "Prywatność",
  title: "Prywatność: co kalkulatory robią z danymi",
  description:
    "Nic, co wpiszesz w kalkulatorze lub upuścisz na analizatorze, nie opuszcza przeglądarki. Gotowy tekst do polityki prywatności.",
  heading: "Co się dzieje z tym, co wpisujesz",
  lead: "Jest liczone w Twojej przeglądarce, pokazane Tobie i znika po zamknięciu strony.",
  points: [
    "Po wczytaniu plików strony nie jest wysyłane żadne żądanie: zabrania tego sama przeglądarka, zgodnie z Content-Security-Policy strony.",
    "Żadnych plików cookie, zapisów, odcisków przeglądarki, statystyk ani stron trzecich.",
    "Link, który udostępniasz samodzielnie, niesie wpisane liczby za znakiem # w adresie; tej części przeglądarki nie wysyłają do serwera.",
    "Plik upuszczony na analizatorze jest czytany tam, gdzie leży. Zdarzenia przekazują stronie sumy, nigdy dane klienta.",
    "Serwer widzi to co każdy serwer: że przeglądarka poprosiła o tę stronę.",
  ],
  policyHeading: "Do Twojej polityki prywatności",
  policyIntro: "Jeśli któryś z kalkulatorów jest na Twojej stronie, możesz wkleić:",
  policy:
    "Ta strona zawiera kalkulatory projektu open source Regulars. To, co w nich wpisujesz lub wczytujesz, jest przetwarzane wyłącznie w Twojej przeglądarce, na Twoim urządzeniu. Nie jest wysyłane do nas ani do nikogo innego i nie jest zapisywane. Kalkulatory nie używają plików cookie i nie wczytują niczego od stron trzecich.",
};
