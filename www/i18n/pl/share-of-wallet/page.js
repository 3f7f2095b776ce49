/** Polish: the page of “Share of wallet”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulator udziału w portfelu klienta (share of wallet)",
  description:
    "Oblicz udział w portfelu dla jednego klienta lub wklejonej listy: udział łączny i średnia udziałów, z przedziałem ufności i potencjałem wzrostu.",
  about: [
    "Udział w portfelu (share of wallet) to część wszystkich wydatków klienta w kategorii, którą zostawia on u Ciebie. Klient może być w każdej ankiecie lojalny, a mimo to większość kupować gdzie indziej.",
    "Dla wielu klientów istnieją dwie średnie. Udział łączny pokazuje, jaka część wszystkich wydatków trafia do Ciebie; średnia udziałów – jaką część zostawia u Ciebie typowy klient. Kalkulator podaje obie.",
  ],
  pitfalls: [
    "Mylenie obu średnich. Jeśli duzi klienci kupują gdzie indziej, bardzo się różnią.",
    "Szacowanie łącznych wydatków na podstawie własnej sprzedaży. Trzeba o nie zapytać albo wziąć je z panelu konsumenckiego.",
    "Porównywanie różnych okresów albo kategorii szerszej niż własna oferta.",
    "Mylenie z udziałem w rynku, który obejmuje także tych, którzy nic u Ciebie nie kupują.",
  ],
  example:
    "Klient wydaje na kawę 600 miesięcznie, z tego 240 u Ciebie: udział w portfelu to 40%, a u innych zostawia 360.",
};
