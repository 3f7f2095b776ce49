/** Estonian: the page “Embed”. */

/** @type {typeof import("../en/builder.js").page} */
export const page = {
  name: "Manustamine",
  title: "Manustamine: lojaalsuskalkulaator teie lehele",
  description:
    "Valige näitaja, algväärtused, keel, valuuta ja värvid, vaadake kalkulaatorit telefoni ja arvuti laiuses ning kopeerige kood oma saidile.",
  heading: "Pange kalkulaator oma lehele",
  lead: "Valige, vaadake üle ja kopeerige. Teie valikud on selle lehe aadressis, nii et saate need alles hoida või edasi anda.",
  metric: "Kalkulaator",
  currency: "Valuuta (ISO kood)",
  scheme: "Hele või tume",
  asPage: "Nagu teie leht",
  light: "Hele",
  dark: "Tume",
  values: "Algväärtused ja arvutusviisid",
  parts: "Osad",
  compact: "Kompaktne: ainult vorm ja tulemus",
  hide: { picture: "Ilma jooniseta", conventions: "Ilma muude arvutusviisideta", explain: "Ilma valemi ja allikateta" },
  look: "Värvid",
  own: "Kohandatud värvid",
  colours: {
    accent: "Rõhuvärv",
    "on-accent": "Tekst rõhuvärvil",
    surface: "Taust",
    ink: "Tekst",
    readable: "loetav",
    unreadable: "kontrast liiga väike: vaja vähemalt 4,5",
  },
  preview: "Eelvaade",
  desktop: "Arvuti",
  phone: "Telefon",
  ways: "Koodi kuju",
  way: { script: "Skriptimärgend", inline: "Üks fail", npm: "npm", frame: "iframe", wordpress: "WordPress" },
};
