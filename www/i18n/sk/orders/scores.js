/** Slovak: customer scores for the warehouse. */

export const scores = {
  heading: "Hodnotenie každého zákazníka pre vašu databázu",
  text: "Modely sa vracajú tam, kde sú objednávky: nahrajte tabuľku hodnotení a vytvorte pohľad z dopytu. Má jeden riadok na zákazníka a v ňom pravdepodobnosť, že je ešte aktívny, očakávané nákupy a hodnotu, segment a odporúčaný krok.",
  bins: "V tomto súbore sú histórie v skupinách. Pre tabuľku hodnotení spustite dopyt na histórie po dňoch a jeho výsledok vyberte tu.",
  saveDaysSql: "Uložiť dopyt na histórie po dňoch",
  daysFile: "Výsledok tohto dopytu",
  daysRead: "Histórie po dňoch sú načítané. Teraz uložte tabuľku hodnotení.",
  needsDays: "Tabuľka hodnotení potrebuje histórie po dňoch.",
  table: "Tabuľka hodnotení",
  tableHelp:
    "Názov, pod ktorým nahráte tabuľku hodnotení. Bez názvu SQL tabuľku nepotrebuje, ale očakávané nákupy a hodnota zostanú prázdne.",
  saveTable: "Uložiť tabuľku hodnotení",
  saveSql: "Uložiť SQL",
  show: "Zobraziť SQL",
  working: "Počíta sa hodnotenie…",
  saved: "Tabuľka hodnotení je uložená.",
};
