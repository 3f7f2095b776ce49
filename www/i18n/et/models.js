/** Estonian: the page “Models”. */

export const page = {
  name: "Mudelid",
  title: "Kliendibaasi mudelid: kuidas prognoosid tekivad",
  description:
    "Üheksa mudelit klientide ostude, kulutuste ja lahkumise kohta, alates BG/NBD-st kuni BdW-ni: mida iga mudel eeldab ja millisele ettevõttele see sobib.",
  heading: "Prognooside aluseks olevad mudelid",
  lead: "Iga mudel kirjeldab, kuidas kliendid ostavad ja lahkuvad. Tellimuste analüüs hindab teie tellimustele sobivaid mudeleid ja kasutab seda, mille viga on kontrollperioodil väikseim.",
  columns: ["Mudel", "Eeldus", "Sobib"],
  rows: [
    [
      "Kliendid ostavad juhuslikult, igaüks oma sagedusega, ja võivad pärast kordusostu lahkuda.",
      "poodidele, kuhu enamik kliente naaseb",
    ],
    [
      "Nagu BG/NBD, kuid kliendid võivad lahkuda ka pärast esimest ostu.",
      "poodidele, kus enamik kliente ostab ainult korra",
    ],
    [
      "Kliendid ostavad juhuslikult ja võivad lahkuda igal ajal. Mõlemad sagedused on klienditi erinevad.",
      "poodidele, mille kliendid lahkuvad ostude vahel",
    ],
    [
      "Nagu BG/NBD, kuid rütmiga: kliendi ostude vahed kõiguvad vähem.",
      "korrapärastele vajadustele, näiteks toidukaupadele",
    ],
    ["Nagu MBG/NBD, kuid sama rütmiga.", "korrapärastele vajadustele, kui paljud proovivad poodi ainult korra"],
    [
      "Kindlatel kordadel klient kas ostab või ei osta ning enne igat korda võib ta lahkuda.",
      "iga-aastastele annetustele, igakuistele pakkidele, messidele",
    ],
    ["Summad kõiguvad kliendi enda keskmise ümber, mis ei sõltu ostude sagedusest.", "tellimuste summadele"],
    ["Igal pikendamisel lahkub klient oma tõenäosusega, mis püsib samana.", "lepingutele ja tellimusteenustele"],
    [
      "Nagu sBG, kuid kliendi lahkumise tõenäosus muutub kliendisuhte pikkusega.",
      "lepingutele, mille puhul on teada vähemalt viis pikendamist",
    ],
  ],
  furtherHeading: "Mida mudelid saavad arvesse võtta",
  further: [
    "Kaastunnused: kuidas riik, kanal või esimene toode muudavad oste, lahkumist ja kulutusi, kui muu on võrdne.",
    "Korrelatsioon: kas sagedased ostjad lahkuvad teistest varem või hiljem (Pareto/NBD), koos testiga.",
    "Kohordid: eri aastatel või eri kanalitest hangitud klientidel on eraldi hinnangud; mida vähem on kohordis kliente, seda lähemal on selle hinnang teistele.",
    "Hooaeg: iga kuu kordaja, et detsember ei paistaks kasvuna.",
    "Määramatus: vahemikud kogusummadele ja igale kliendile järeljaotuste, mudelite keskmise ja varasema aja peal tehtud kontrollide põhjal.",
  ],
  note: "Tellimuste analüüs kasutab kaastunnuseid ja hooaega. JavaScripti paketis on need kõik; valemid, allikad ja kontrollid on selle dokumentatsioonis.",
};
