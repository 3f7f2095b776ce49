/** Polish: the page of “Share of wallet”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulator udziału w portfelu klienta",
  description:
    "Oblicz udział w portfelu dla jednego klienta lub wklejonej listy: udział sum i średnia udziałów, z przedziałem i tym, co zostaje u innych.",
  about: [
    "Udział w portfelu to ta część wszystkich wydatków klienta w kategorii, którą zostawia w firmie. Klient może być w każdej ankiecie lojalny, a mimo to większość kupować gdzie indziej.",
    "Dla wielu klientów są dwie średnie. Łączna mówi, jaka część pieniędzy trafia do firmy; średnia udziałów mówi to o typowym kliencie. Pokazane są obie.",
  ],
  pitfalls: [
    "Branie jednej średniej za drugą. Jeśli duzi klienci kupują gdzie indziej, bardzo się różnią.",
    "Zgadywanie łącznych wydatków z własnej sprzedaży. Trzeba o nie zapytać albo wziąć je z panelu.",
    "Porównywanie różnych okresów albo kategorii szerszej niż własna oferta.",
    "Mylenie z udziałem w rynku, który liczy także tych, którzy nic w firmie nie kupują.",
  ],
  example:
    "Klient wydaje na kawę 150 miesięcznie, z tego 60 w firmie: udział w portfelu to 40%, a u innych zostaje 90.",
};
