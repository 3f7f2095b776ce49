/** Estonian: customer scores for the warehouse. */

export const scores = {
  heading: "Iga kliendi hinnangud teie andmebaasi jaoks",
  text: "Mudelid lähevad tagasi sinna, kus on tellimused: laadige hinnangute tabel ja tehke päringust vaade. Selles on iga kliendi kohta rida, kus on aktiivsuse tõenäosus, oodatavad ostud ja väärtus, segment ja soovitatav tegevus.",
  bins: "Selles failis on ostulood rühmitatud. Hinnangute tabeli jaoks käivitage päevade kaupa ostulugude päring ja valige selle tulemus siin.",
  saveDaysSql: "Salvesta päevade kaupa ostulugude päring",
  daysFile: "Selle päringu tulemus",
  daysRead: "Päevade kaupa ostulood on loetud. Salvestage nüüd hinnangute tabel.",
  needsDays: "Hinnangute tabeli jaoks on vaja ostulugusid päevade kaupa.",
  table: "Hinnangute tabel",
  tableHelp:
    "Nimi, mille all te hinnangute tabeli laadite. Ilma nimeta pole SQL-il tabelit vaja, kuid oodatavad ostud ja väärtus jäävad tühjaks.",
  saveTable: "Salvesta hinnangute tabel",
  saveSql: "Salvesta SQL",
  show: "Näita SQL-i",
  working: "Hinnangute arvutamine…",
  saved: "Hinnangute tabel on salvestatud.",
};
