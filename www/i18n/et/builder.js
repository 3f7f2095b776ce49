/** Estonian: the page “Embed”. */

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
  ways: "Failide allikas",
  way: {
    inline: "Üks fail",
    script: "Failid osadena",
    cdn: "CDN",
    npm: "npm",
    wordpress: "WordPress",
    frame: "iframe",
  },
  source: {
    inline:
      "Kõik ühes failis: salvestage see oma saidi kausta „regulars“ ja kleepige kood. See tuleb ühe päringuga ja räsi avastab iga muudatuse.",
    script:
      "Laaditakse ainult külastaja keel. Pakkige kaust „regulars“ oma saidil lahti ja kleepige kood; selle lingid lasevad brauseril kõik korraga laadida.",
    cdn: "CDN-i jaoks, mis peegeldab npm-i: asendage cdn.example selle aadressiga. Versiooni ja räsi tõttu ei saa fail märkamatult muutuda.",
    npm: "Saitidele, mis ehitatakse pakkuriga: npm install regulars.",
    wordpress:
      "Laadige plugin üles menüüst „Pluginad → Lisa uus → Laadi üles“, siis kleepige lühikood või lisage plokk.",
    frame:
      "Lehtedele, mis teie skripte ei luba: pakkige kaust „regulars“ mis tahes saidil lahti ja asendage site.example selle aadressiga.",
  },
  whole: "Plugin koos failide analüüsidega (3 MB)",
  download: "Laadi failid alla",
  failed: "Faile ei saa laadida.",
  corners: "Nurgad",
  corner: { usual: "Ümarad", round: "Väga ümarad", small: "Veidi ümarad", square: "Teravad" },
  framework: "Raamistik",
  noFramework: "Puudub",
  font: "Kirjatüüp",
  fonts: { sans: "Seriifideta", serif: "Seriifidega", mono: "Püsilaiusega" },
};
