/** Polish: the page of “Earned growth”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulator zapracowanego wzrostu",
  description:
    "Oblicz zapracowany wzrost z przychodu od zeszłorocznych klientów i od nowych, którzy przyszli z polecenia.",
  about: [
    "Zapracowany wzrost to retencja netto przychodów plus przychód od nowych klientów z polecenia, minus 100%. Pokazuje w liczbach księgowych to, o co pyta Net Promoter Score.",
    "Reszta wzrostu jest kupiona: reklamą, rabatami lub prowizjami.",
  ],
  pitfalls: [
    "Niepytanie nowych klientów, dlaczego przyszli. Zapytaj każdego i licz jako zapracowane tylko polecenia.",
    "Liczenie dosprzedaży obecnym klientom dwa razy: jako retencji i jako nowego przychodu.",
    "Porównywanie lat różnej długości albo lat, w których przejęto inną firmę.",
  ],
  example:
    "Zeszłoroczne 400 000 daje w tym roku 380 000 od tych samych klientów; nowi przynoszą 80 000, z tego 60% z polecenia: 95% + 12% − 100% = 7%.",
};
