/** Polish: the page “Privacy”. */

export const page = {
  name: "Prywatność",
  title: "Prywatność: co kalkulatory robią z danymi",
  description:
    "Nic, co wpiszesz w kalkulatorze lub otworzysz w analizie zamówień, nie opuszcza przeglądarki. Gotowy tekst do polityki prywatności.",
  heading: "Co się dzieje z Twoimi danymi",
  lead: "Są przetwarzane w Twojej przeglądarce, wynik widzisz tylko Ty, a po zamknięciu strony znikają.",
  points: [
    "Twoje dane nie są nigdzie wysyłane: Content-Security-Policy strony nakazuje przeglądarce blokować każde połączenie poza plikami tej strony.",
    "Żadnych plików cookie, zapisu danych, identyfikacji przeglądarki (fingerprinting), statystyk odwiedzin ani podmiotów trzecich.",
    "Link, który udostępniasz, zawiera wpisane liczby za znakiem # w adresie; tej części przeglądarki nie wysyłają do serwera.",
    "Plik z zamówieniami jest odczytywany bezpośrednio z Twojego dysku. Stronie, na której osadzono analizę, zdarzenia przekazują tylko liczby zbiorcze, nigdy dane klientów.",
    "Serwer widzi to co każdy serwer: że Twoja przeglądarka poprosiła o tę stronę.",
  ],
  policyHeading: "Tekst do Twojej polityki prywatności",
  policyIntro: "Jeśli któryś z kalkulatorów jest na Twojej stronie, możesz wkleić:",
  policy:
    "Ta strona zawiera kalkulatory projektu open source Regulars. Dane, które w nich wpisujesz lub wczytujesz, są przetwarzane wyłącznie w Twojej przeglądarce, na Twoim urządzeniu. Nie są wysyłane do nas ani do nikogo innego i nie są zapisywane. Kalkulatory nie używają plików cookie i nie wczytują niczego od podmiotów trzecich.",
};
