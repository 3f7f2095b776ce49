/** Polish: the page “Embed”. */

/** @type {typeof import("../en/builder.js").page} */
export const page = {
  name: "Osadź",
  title: "Kreator osadzania: kalkulator lojalności na Twojej stronie",
  description:
    "Wybierz wskaźnik, wartości początkowe, język, walutę i kolory, zobacz kalkulator w szerokości telefonu i komputera i skopiuj kod na swoją stronę.",
  heading: "Umieść kalkulator na swojej stronie",
  lead: "Wybierz, obejrzyj, skopiuj. Twój wybór zapisuje się w adresie tej strony, więc możesz go zachować lub przekazać dalej.",
  metric: "Kalkulator",
  currency: "Waluta (kod ISO)",
  scheme: "Jasny czy ciemny",
  asPage: "Jak na Twojej stronie",
  light: "Jasny",
  dark: "Ciemny",
  values: "Wartości początkowe i konwencje",
  parts: "Części",
  compact: "Zwięźle: tylko formularz i wynik",
  hide: { picture: "Bez wykresu", conventions: "Bez innych konwencji", explain: "Bez wzoru i źródeł" },
  look: "Kolory",
  own: "Własne kolory",
  colours: {
    accent: "Akcent",
    "on-accent": "Tekst na akcencie",
    surface: "Tło",
    ink: "Tekst",
    readable: "czytelne",
    unreadable: "za mało: tekst wymaga 4,5",
  },
  preview: "Podgląd",
  desktop: "Komputer",
  phone: "Telefon",
  ways: "Kod dla",
  way: { script: "Znacznik script", inline: "Jeden plik", npm: "npm", frame: "Ramka", wordpress: "WordPress" },
};
