/** Polish: the page “Models”. */

export const page = {
  name: "Modele",
  title: "Modele bazy klientów: jak powstają prognozy",
  description:
    "Dziewięć modeli zakupów, wydatków i odejść klientów, od BG/NBD do BdW: co zakłada każdy z nich i do jakiej firmy pasuje.",
  heading: "Modele, na których opierają się prognozy",
  lead: "Każdy model opisuje, jak klienci kupują i odchodzą. Analiza zamówień dopasowuje modele odpowiednie dla Twoich zamówień i używa tego, który miał najmniejszy błąd w okresie kontrolnym.",
  columns: ["Model", "Założenie", "Odpowiedni dla"],
  rows: [
    [
      "Klienci kupują losowo, każdy z własną częstością, i mogą odejść po ponownym zakupie.",
      "sklepów, do których wraca większość klientów",
    ],
    [
      "Jak BG/NBD, ale klienci mogą odejść także po pierwszym zakupie.",
      "sklepów, w których większość klientów kupuje tylko raz",
    ],
    [
      "Klienci kupują losowo i mogą odejść w dowolnej chwili. Obie częstości są u każdego klienta inne.",
      "sklepów, których klienci odchodzą między zakupami",
    ],
    [
      "Jak BG/NBD, ale z rytmem: odstępy między zakupami klienta wahają się mniej.",
      "regularnych potrzeb, na przykład żywności",
    ],
    ["Jak MBG/NBD, ale z takim samym rytmem.", "regularnych potrzeb, gdy wielu klientów próbuje tylko raz"],
    [
      "Przy stałych okazjach klienci kupują lub nie, a przed każdą z nich mogą odejść.",
      "corocznych darowizn, comiesięcznych paczek, targów",
    ],
    ["Kwoty wahają się wokół własnej średniej klienta, która nie zależy od częstości zakupów.", "wartości zamówień"],
    [
      "Przy każdym odnowieniu klient odchodzi z własnym prawdopodobieństwem, które się nie zmienia.",
      "umów i subskrypcji",
    ],
    [
      "Jak sBG, ale prawdopodobieństwo odejścia klienta zmienia się ze stażem.",
      "umów, dla których znanych jest co najmniej pięć odnowień",
    ],
  ],
  furtherHeading: "Co modele mogą uwzględnić",
  further: [
    "Zmienne objaśniające: jak kraj, kanał lub pierwszy produkt zmieniają zakupy, odejścia i wydatki, gdy wszystko inne jest równe.",
    "Korelacja: czy klienci kupujący często odchodzą wcześniej, czy później niż inni (Pareto/NBD), wraz z testem.",
    "Kohorty: klienci pozyskani w różnych latach lub kanałach mają osobne dopasowania; im mniej klientów ma kohorta, tym bliższe jest jej dopasowanie pozostałym.",
    "Sezon: współczynnik każdego miesiąca roku, aby grudzień nie wyglądał jak wzrost.",
    "Niepewność: przedziały dla sum i dla każdego klienta z rozkładów a posteriori, średniej modeli i testów na danych historycznych.",
  ],
  note: "Analiza zamówień używa zmiennych objaśniających i sezonu. Pakiet JavaScript zawiera je wszystkie, a wzory, źródła i sprawdzenia są w jego dokumentacji.",
};
