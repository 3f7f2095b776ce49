/** Polish: members, coupons, referred and lost customers, sections of the report on orders. */

/** @type {typeof import("../../en/orders/programme.js").programme} */
export const programme = {
  title: "Program lojalnościowy i kupony",
  kinds: { member: "Uczestnicy", coupon: "Klienci z kuponem" },
  changes: { member: "Wpływ uczestnictwa", coupon: "Wpływ kuponów" },
  sentence: (d) =>
    `Zmiana wydatków po przystąpieniu: ${d.lift} w porównaniu z tym, jakie byłyby bez niego (od ${d.low} do ${d.high}), w ciągu ${d.days} dni.`,
  plain: (d) =>
    `Osoby, które przystąpiły, wydały dotąd średnio po ${d.joined}, a wszystkie pozostałe po ${d.others} (${d.difference}). Zawiera to też selekcję: obie grupy różniły się już wcześniej.`,
  couponJoins: "Przystąpienie oznacza tu pierwsze zamówienie z kuponem.",
  matchedAssumes:
    "Podobni klienci: porównanie z tymi, którzy nie przystąpili, ale do tego czasu kupowali równie często, równie niedawno, równie długo i za podobne kwoty. Założenie: nic innego nie skłoniło klientów do przystąpienia.",
  differencesAssumes:
    "Różnice: każda grupa w porównaniu z własną przeszłością. Założenie: bez przystąpienia obie zmieniłyby się w tej samej proporcji.",
  disagree:
    "Te dwa porównania są sprzeczne: do przystąpienia skłoniło coś innego niż zakupy albo to, że klienci tuż przed nim dużo kupowali. Do planowania przyjmij niższą wartość.",
  noDates:
    "Nie wiadomo, czy przyczyną jest program: oznaczone są wszystkie zamówienia każdego uczestnika. Potrzebna jest kolumna z datami przystąpienia albo znacznik, który zmienia się między zamówieniami.",
  tooFew:
    "Zbyt mało klientów przystąpiło w okresie zamówień albo zbyt mało jest podobnych, aby oszacować wpływ przystąpienia.",
  rows: { plain: "Zwykła różnica (selekcja)", matched: "Podobni klienci", differences: "Różnice" },
  lift: "Zmiana wydatków",
  comparison: "Porównanie",
  joined: "Liczba porównanych klientów",
  of: "Liczba klientów, którzy przystąpili",
  others: "Liczba podobnych pozostałych",
  with: "Wydatki z przystąpieniem",
  without: "Wydatki bez przystąpienia",
  days: "Liczba dni po przystąpieniu",
  balance: "Na ile klienci są podobni",
  balanceSentence: "Średnie w chwili przystąpienia: podobni pozostali powinni być tacy jak ci, którzy przystąpili.",
  balances: {
    orders: "Liczba zakupów dotąd",
    spend: "Wydatki dotąd",
    recency: "Liczba dni od ostatniego zakupu",
    age: "Liczba dni od pierwszego zakupu",
  },
  figure: "Wskaźnik",
  joinedMean: "Ci, którzy przystąpili",
  allMean: "Wszyscy pozostali",
  comparableMean: "Podobni pozostali",
  returns: "Zwrot z programu",
  couponReturns: "Zwrot z kuponów",
  returnSentence: (d) =>
    `Zwrot netto: ${d.rate} kosztu (od ${d.low} do ${d.high}), czyli ${d.net} przy koszcie ${d.cost}.`,
  returnAssumes:
    "Założenie: rabaty i wykorzystane punkty są już odjęte od kwot, a wszyscy, którzy przystąpili, zmienili się tak jak porównywani klienci.",
  noCost: "Aby obliczyć zwrot, podaj koszt w ustawieniach albo dodaj kolumnę z rabatami.",
  spend: "Wydatki po przystąpieniu",
  gain: "Wzrost dzięki przystąpieniu",
  discounts: "Rabaty i punkty",
  cost: "Koszt",
  net: "Marża netto",
  points: "Niewykorzystane punkty",
  pointsSentence: (d) =>
    `Spośród ${d.issued} wydanych punktów nie wykorzystano ${d.share} (od ${d.low} do ${d.high}); część z nich może jeszcze zostać wykorzystana.`,
  issued: "Wydane punkty",
  redeemed: "Wykorzystane punkty",
  outstanding: "Wartość niewykorzystanych punktów",
};

/** @type {typeof import("../../en/orders/programme.js").referral} */
export const referral = {
  title: "Klienci z polecenia",
  sentence: (d) =>
    `Z polecenia przyszło ${d.share} klientów (od ${d.low} do ${d.high}), a przychód od nich to ${d.revenue}.`,
  value: (d) =>
    `Do ${d.days}. dnia klient z polecenia przynosi średnio ${d.own}, a pozostali, którzy zaczęli w tych samych miesiącach, ${d.others}: różnica to ${d.difference} (od ${d.low} do ${d.high}).`,
  earned: (d) =>
    `Zapracowany wzrost w ostatnim roku: ${d.growth} (od ${d.low} do ${d.high}); zapracowana część przychodu od nowych klientów to ${d.share}.`,
  assumes:
    "Klienci z polecenia mogą różnić się także pod innymi względami, więc polecenie może nie być przyczyną całej różnicy.",
  value364: "Wydatki na klienta",
  retention: "Kupili ponownie",
  referred: "Klienci z polecenia",
  others: "Pozostali, którzy zaczęli w tych samych miesiącach",
  difference: "Różnica",
  retentionTitle: "Odsetek klientów, którzy kupili ponownie",
};

/** @type {typeof import("../../en/orders/programme.js").lost} */
export const lost = {
  title: "Klienci utraceni w ostatnim kwartale",
  sentence: (d) =>
    `Spośród ${d.active} aktywnych klientów odeszło około ${d.lost} (od ${d.low} do ${d.high}), a wraz z nimi ${d.value} (od ${d.least} do ${d.most}).`,
  assumes: (d) =>
    `Klienci aktywni na dzień ${d.from} są porównani z aktywnymi obecnie, według modeli najlepiej dopasowanych do tych zamówień. Wartość to prognozowany przychód od nich do ${d.days}. dnia po tej dacie, nie więcej niż dotychczasowy przychód od nich w równie długim okresie; prognoza dla wszystkich klientów wynosiła ${d.base}.`,
  winBack: (d) => `Odzyskanie klientów, którzy od tego czasu milczą (${d.customers}), przyniesie najwyżej ${d.gain}.`,
  net: (d) => `Przy koszcie ${d.cost} na każdego wynik netto to ${d.net} (od ${d.low} do ${d.high}).`,
  sources: {
    given: "Koszt podano w ustawieniach.",
    keeping: "To koszt utrzymania klienta z Twojego pliku z kosztami.",
    winning: "To koszt pozyskania nowego klienta z Twojego pliku z kosztami.",
  },
  noCost: "Aby porównać to z kosztem, podaj w ustawieniach koszt odzyskania klienta.",
  segment: "Segment przed kwartałem",
  active: "Liczba aktywnych wtedy",
  lost: "Liczba utraconych",
  value: "Utracona wartość",
  silent: "Liczba klientów do odzyskania",
  gain: "Największa możliwa korzyść",
  cost: "Koszt",
  netGain: "Korzyść minus koszt",
};
