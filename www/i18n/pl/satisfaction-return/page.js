/** Polish: the page of “Satisfaction and return”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Czy zadowoleni klienci wracają? Kalkulator",
  description:
    "Porównaj odsetki powrotów zachwyconych, zadowolonych i niezadowolonych klientów, z przedziałem dla każdego odsetka i dla różnicy.",
  about: [
    "Zadowolony klient nie ma powodu do skargi, ale i żadnego, by zostać. Tam, gdzie jest wybór, ci, którzy dają najlepszą ocenę, wracają znacznie częściej niż ci, którzy dają drugą.",
    "Połącz ankietę z późniejszymi zakupami: ilu z każdej grupy kupiło ponownie? Kalkulator podaje każdy odsetek powrotów z przedziałem i mówi, czy luka między zachwyconymi a zadowolonymi to coś więcej niż przypadek.",
  ],
  pitfalls: [
    "Pytanie po powrocie klienta. Kto wraca, jest ze swojego wyboru bardziej zadowolony; nie o to tu chodzi.",
    "Dawanie grupom różnego czasu na powrót.",
    "Czytanie tego jako przyczyny i skutku. Zachwyceni mogą być tymi, którzy i tak by zostali.",
    "Pomijanie tych, którzy nie odpowiedzieli. Wracają najrzadziej.",
  ],
  example:
    "Spośród 180 zachwyconych wróciło 126, czyli 70%; spośród 320 zadowolonych 144, czyli 45%. Różnica 25 punktów procentowych ma przedział 95% od 16 do 33 (Newcombe’a): to nie przypadek.",
};
