/** Estonian: the page “Compare”. */

export const page = {
  name: "Võrdlus",
  title: "Võrdlus: teised viisid lojaalsusnäitajaid saada",
  description:
    "Kalkulaatorid teie lehel tabelarvutuse, analüütikateenuse ja statistikateegi kõrval: milles on igaüks parem.",
  heading: "Muud viisid lojaalsust mõõta",
  lead: "Valige see, mis sobib. Siin on, milles iga viis parem on.",
  columns: ["Regulars", "Tabelarvutus", "Analüütikateenus", "Statistikateek"],
  rows: [
    ["Andmed", "jäävad brauserisse", "jäävad teie faili", "lähevad teenusesse", "jäävad teie arvutisse"],
    [
      "Alustamiseks",
      "avage leht või kleepige koodilõik",
      "koostage valemid",
      "registreeruge, ühendage pood",
      "installige, kirjutage koodi",
    ],
    [
      "Usaldusvahemikud",
      "kõigile osakaaludele, nimetatud meetoditega",
      "tuleb ise teha",
      "näidatakse harva",
      "enamikule meetoditele",
    ],
    [
      "Kliendibaasi mudelid",
      "hinnatakse brauseris",
      "Solveriga, käsitsi",
      "teenuse omad, sageli avaldamata",
      "palju ja laiendatavad",
    ],
    ["Teie enda lehel", "jah", "ei", "manustatud juhtpaneelina", "ei"],
    ["Iga päev automaatselt", "ei: keegi avab faili", "ei", "jah", "jah, ajastatult"],
    ["Meeskond, ajalugu, teavitused", "ei", "faili jagades", "jah", "tuleb ise teha"],
  ],
  note: "Kui vajate arve, mis ise uuenevad, inimesi teavitavad ja eelmist kuud mäletavad, on teenus parem valik. Kui tahate ühele küsimusele hästi vastata ilma andmeid käest andmata, on parem valik Regulars.",
};
