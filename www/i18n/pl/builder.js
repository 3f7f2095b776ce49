/** Polish: the page “Embed”. */

export const page = {
  name: "Osadź",
  title: "Kreator osadzania: kalkulator lojalności na Twojej stronie",
  description:
    "Wybierz wskaźnik, wartości początkowe, język, walutę i kolory, obejrzyj podgląd na telefonie i komputerze i skopiuj kod na swoją stronę.",
  heading: "Umieść kalkulator na swojej stronie",
  lead: "Ustaw kalkulator, obejrzyj podgląd i skopiuj kod. Ustawienia zapisują się w adresie tej strony, więc możesz je zachować lub przekazać dalej.",
  metric: "Kalkulator",
  currency: "Waluta (kod ISO)",
  scheme: "Tryb kolorów",
  asPage: "Jak na Twojej stronie",
  light: "Jasny",
  dark: "Ciemny",
  values: "Wartości początkowe i sposób liczenia",
  parts: "Widoczne części",
  compact: "Wersja zwięzła: tylko formularz i wynik",
  hide: { picture: "Bez wykresu", conventions: "Bez innych sposobów liczenia", explain: "Bez wzoru i źródeł" },
  look: "Kolory",
  own: "Własne kolory",
  colours: {
    accent: "Kolor akcentu",
    "on-accent": "Tekst na kolorze akcentu",
    surface: "Tło",
    ink: "Tekst",
    readable: "czytelne",
    unreadable: "zbyt mały kontrast: tekst wymaga co najmniej 4,5",
  },
  preview: "Podgląd",
  desktop: "Komputer",
  phone: "Telefon",
  ways: "Źródło plików",
  way: {
    inline: "Jeden plik",
    script: "Pliki w częściach",
    cdn: "CDN",
    npm: "npm",
    wordpress: "WordPress",
    frame: "iframe",
  },
  source: {
    inline:
      "Wszystko w jednym pliku: zapisz go w folderze „regulars” na swojej stronie i wklej kod. Pobiera się jednym żądaniem, a suma kontrolna wykrywa każdą zmianę.",
    script:
      "Wczytuje się tylko język odwiedzającego. Rozpakuj folder „regulars” na swojej stronie i wklej kod; jego linki pozwalają przeglądarce wczytać wszystko naraz.",
    cdn: "Dla CDN, który odwzorowuje npm: zastąp cdn.example jego adresem. Z wersją i sumą kontrolną plik nie może się zmienić niezauważenie.",
    npm: "Dla stron budowanych bundlerem: npm install regulars.",
    wordpress:
      "Prześlij wtyczkę przez „Wtyczki → Dodaj nową → Wyślij wtyczkę na serwer”, potem wklej shortcode lub wstaw blok.",
    frame:
      "Dla stron, które nie pozwalają na Twoje skrypty: rozpakuj folder „regulars” na dowolnej stronie i zastąp site.example jej adresem.",
  },
  whole: "Wtyczka także z analizą plików (3 MB)",
  download: "Pobierz pliki",
  failed: "Plików nie można wczytać.",
  corners: "Rogi",
  corner: { usual: "Zaokrąglone", round: "Mocno zaokrąglone", small: "Lekko zaokrąglone", square: "Proste" },
  framework: "Framework strony",
  noFramework: "Brak",
  font: "Krój pisma",
  fonts: { sans: "Bezszeryfowy", serif: "Szeryfowy", mono: "O stałej szerokości" },
};
