/** Polish: the page of “Satisfaction and return”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Czy zadowoleni klienci wracają? Kalkulator",
  description:
    "Porównaj odsetki powrotów zachwyconych, zadowolonych i niezadowolonych klientów, z przedziałem dla każdego odsetka i dla różnicy.",
  about: [
    "Zadowolony klient nie ma powodu do skargi, ale też żadnego, by zostać. Tam, gdzie klienci mają wybór, ci, którzy wystawiają najlepszą ocenę, wracają znacznie częściej niż ci, którzy wystawiają drugą w kolejności.",
    "Połącz ankietę z późniejszymi zakupami: ilu z każdej grupy kupiło ponownie? Kalkulator podaje każdy odsetek powrotów z przedziałem i sprawdza, czy różnica między zachwyconymi a zadowolonymi jest istotna statystycznie.",
  ],
  pitfalls: [
    "Pytanie po powrocie klienta. Kto wraca, jest bardziej zadowolony ze swojego wyboru; odpowiedź jest więc zniekształcona.",
    "Obserwowanie grup przez okresy o różnej długości.",
    "Traktowanie różnicy jako przyczyny i skutku. Zachwyceni mogą być tymi, którzy i tak by zostali.",
    "Pomijanie tych, którzy nie odpowiedzieli. Wracają najrzadziej.",
  ],
  example:
    "Spośród 180 zachwyconych wróciło 126, czyli 70%; spośród 320 zadowolonych 144, czyli 45%. Różnica wynosi 25 pkt proc., a jej przedział ufności 95% sięga od 16 do 33 (metoda Newcombe’a): jest istotna statystycznie.",
};
