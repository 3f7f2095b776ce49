/** Estonian; the shape is English's, see en.js. */

import { plural } from "./plural.js";

const forms = plural("et");

/** @type {import("./en.js").Common} */
export const common = {
  language: "Eesti",
  currency: "EUR",
  result: "Tulemus",
  loading: "Arvutan…",
  invalid: "Tulemuse nägemiseks parandage märgitud väli.",
  inputs: "Teie andmed",
  form: "Mis andmed teil on?",
  options: "Eeldused",
  optional: "Valikuline",
  formula: "Valem",
  withWords: "Sõnadega",
  withNumbers: "Teie arvudega",
  details: "Kõik näitajad",
  pictureTable: "Joonise andmed",
  sources: "Allikad",
  otherwise: "Muud arvutusviisid annaksid",
  warnings: "Pange tähele",
  reset: "Lähtesta",
  addRow: "Lisa rida",
  whatIf: "Mis oleks, kui…",
  whatIfInput: "Muudetav näitaja",
  whatIfResult: (value, change) => `${value} (${change})`,
  sensitivity: (input, change) => `${input}, 1% rohkem: tulemuse muutus ${change}`,
  useIn: "Kasutage tulemust siin",
  share: "Jagamine ja salvestamine",
  copyLink: "Kopeeri link",
  copyText: "Kopeeri tekstina",
  saveCsv: "Arvud (CSV)",
  savePng: "Joonis (PNG)",
  saveSvg: "Joonis (SVG)",
  print: "Prindi",
  copied: "Kopeeritud.",
  notCopied: "Brauser ei luba kopeerida. Siin on tekst:",
  listLeftOut: "Kleebitud loend jääb lingist välja.",
  removeRow: (row) => `Eemalda rida ${row}`,
  pasted: (n, text) => forms(n, { one: `loetud ${text} väärtus`, other: `loetud ${text} väärtust` }),
  understood: (text) => `= ${text}`,
  confidence: (confidence) => `usaldusnivoo ${confidence}`,
  range: (low, high) => `${low} kuni ${high}`,
  announce: (name, value, verdict) => `${name}: ${value}. ${verdict}`,
  words: {
    confidence: { label: "Usaldusnivoo", help: "Kui kindel peab vahemik olema; tavaliselt 95%." },
    low: { label: "Usaldusvahemiku alumine piir" },
    high: { label: "Usaldusvahemiku ülemine piir" },
  },
  units: {
    years: (text, n) => forms(n, { one: `${text} aasta`, other: `${text} aastat` }),
    months: (text, n) => forms(n, { one: `${text} kuu`, other: `${text} kuud` }),
    periods: (text, n) => forms(n, { one: `${text} periood`, other: `${text} perioodi` }),
    perYear: (text) => `${text} aastas`,
    lessThan: (text) => `alla ${text}`,
  },
  fieldUnits: { years: "aastat", months: "kuud", periods: "perioodi", "per-year": "aastas" },
  errors: {
    missing: () => "Sisestage siia arv.",
    "not-a-number": (d) => `„${d.text}“ ei ole arv. Kirjutage see näiteks nii: ${d.example}.`,
    "not-whole": (d) => `Sisestage täisarv, näiteks ${d.example}.`,
    "out-of-range": (d) => `Sisestage arv vahemikus ${d.min} kuni ${d.max}.`,
    "row-count": (d) => `Sisestage ${d.min} kuni ${d.max} väärtust.`,
    exceeds: (d) => `See ei saa olla suurem kui väli „${d.limit}“.`,
    empty: () => "Kõik arvud on nullid, seega pole veel midagi mõõta. Sisestage vähemalt üks nullist suurem arv.",
    undefined: (d) => d.reason,
    "too-large": () => "Tulemus on liiga suur, et seda välja kirjutada. Sisestage väiksemad arvud.",
    "too-few": () => "Nii vähestest andmetest ei saa midagi hinnata. Sisestage rohkem.",
    "not-a-table": () => "Sisestage siia arvude tabel.",
    "not-converged": () => "Nende arvudega ei sobi ükski hinnang. Kontrollige, ega neis vigu ole.",
    cancelled: () => "Arvutus katkestati.",
    "not-ready": () => "Kalkulaator alles laadib. Proovige hetke pärast uuesti.",
    failed: () => "Arvutus ebaõnnestus. Uuesti proovimiseks muutke mõnda arvu.",
    unknown: () => "Kalkulaatori seadetes on valik, mida see ei tunne.",
  },
  failures: {
    blocked: "Selle lehe turvapoliitika keelab WebAssembly. Lehe omanik peab lisama direktiivi script-src väärtuse 'wasm-unsafe-eval'.",
    network: "Kalkulaatorit ei õnnestunud laadida. Kontrollige internetiühendust ja proovige uuesti.",
    retry: "Proovi uuesti",
  },
};

/** @satisfies {MetricWords} */
export const nps = {
  name: "Soovitusindeks",
  abbreviation: "NPS",
  intro: "Kui palju rohkem on neid, kes teid soovitaksid, kui neid, kes ei soovitaks: −100 kuni 100.",
  forms: { groups: "Kolm rühma", scores: "Hinded 0–10", answers: "Kleebitud vastused" },
  inputs: {
    promoters: { label: "Soovitajad", help: "hinded 9 ja 10" },
    passives: { label: "Passiivsed", help: "hinded 7 ja 8" },
    detractors: { label: "Mittesoovitajad", help: "hinded 0–6" },
    counts: { label: "Mitu inimest andis iga hinde?" },
    count: { label: "Inimesi" },
    answers: { label: "Vastused", help: "Kleepige hinded 0–10: igaüks eraldi reale või tühikute või komadega eraldatult." },
    score: { label: "Hinne" },
    target: { label: "Siht-NPS", help: "−100 kuni 100" },
    "passives-won": { label: "Passiivsed, kellest saavad soovitajad" },
    "detractors-won": { label: "Mittesoovitajad, kellest saavad soovitajad" },
  },
  optional: "Mis oleks, kui…",
  conventions: {
    interval: {
      label: "Usaldusvahemik",
      help: "Kohandatud Waldi vahemik on kõige usaldusväärsem igas suuruses küsitluste puhul.",
      choices: { "adjusted-wald": "Kohandatud Wald", score: "Skoorimeetod", wald: "Wald" },
    },
  },
  outputs: {
    nps: "Soovitusindeks",
    margin: "Veapiir (±)",
    answers: "Vastuseid",
    "promoters-count": "Soovitajaid",
    "passives-count": "Passiivseid",
    "detractors-count": "Mittesoovitajaid",
    "promoters-share": "Soovitajate osakaal",
    "passives-share": "Passiivsete osakaal",
    "detractors-share": "Mittesoovitajate osakaal",
    variance: "Vastuse dispersioon",
    "standard-error": "Standardviga",
    "answers-for-ten": "Veapiiriks ±10 vajalikud vastused",
    "what-if-nps": "NPS pärast muutust",
    "passives-needed": "Sihini: passiivseid võita",
    "detractors-needed": "Või mittesoovitajaid võita",
    score: "Hinne",
    count: "Inimesi",
  },
  picture: (f, v) =>
    `Riba: ${f.share(v["detractors-share"])} mittesoovitajaid, ${f.share(v["passives-share"])} passiivseid, ${f.share(v["promoters-share"])} soovitajaid. Selle all soovitusindeks ${f.points(v.nps)} ja usaldusvahemik ${f.points(v.low)} kuni ${f.points(v.high)}.`,
  warnings: {
    "few-answers": () => "Vastuseid on alla 30: paar vastust rohkem või vähem võib indeksit palju muuta.",
    "wald-small-sample": () => "Alla 100 vastuse korral on Waldi vahemik liiga kitsas. Eelistage kohandatud Waldi.",
    "out-of-reach": () => "Siht pole saavutatav ainult passiivseid või ainult mittesoovitajaid võites.",
  },
  refusals: {},
  verdicts: {
    wide: (f, v) =>
      `${f.count(v.answers)} vastuse põhjal võib tegelik NPS olla ükskõik kus ${f.round(v.low)} ja ${f.round(v.high)} vahel; veapiiri ±10 saaks umbes ${f.count(v["answers-for-ten"])} vastusega.`,
    narrow: (f, v) =>
      `${f.count(v.answers)} vastuse põhjal on tegelik NPS väga tõenäoliselt ${f.round(v.low)} ja ${f.round(v.high)} vahel.`,
  },
};

/** @satisfies {MetricWords} */
export const npsComparison = {
  name: "NPS-i võrdlus",
  intro: "Kas kaks soovitusindeksit erinevad päriselt või ainult juhuslikult: kaks küsitlusvooru või kaks kliendirühma.",
  forms: { groups: "Kolm rühma", scores: "Hinded 0–10" },
  inputs: {
    waves: { label: "Mitu inimest on igas rühmas?" },
    promoters: { label: "Soovitajad", help: "hinded 9 ja 10" },
    passives: { label: "Passiivsed", help: "hinded 7 ja 8" },
    detractors: { label: "Mittesoovitajad", help: "hinded 0–6" },
    counts: { label: "Mitu inimest andis iga hinde?" },
    before: { label: "Enne" },
    after: { label: "Pärast" },
  },
  rows: { waves: { before: "Enne", after: "Pärast" } },
  conventions: {
    interval: {
      label: "Usaldusvahemik",
      help: "Kohandatud Waldi vahemik on kõige usaldusväärsem igas suuruses küsitluste puhul.",
      choices: { "adjusted-wald": "Kohandatud Wald", wald: "Wald" },
    },
  },
  outputs: {
    difference: "NPS-ide vahe",
    margin: "Veapiir (±)",
    "p-value": "p-väärtus (kahepoolne)",
    z: "Vahe standardvigades (z)",
    centre: "Usaldusvahemiku keskpunkt",
    "standard-error": "Vahe standardviga",
    "before-nps": "NPS enne",
    "before-low": "Alumine piir enne",
    "before-high": "Ülemine piir enne",
    "before-standard-error": "Standardviga enne",
    "before-answers": "Vastuseid enne",
    "after-nps": "NPS pärast",
    "after-low": "Alumine piir pärast",
    "after-high": "Ülemine piir pärast",
    "after-standard-error": "Standardviga pärast",
    "after-answers": "Vastuseid pärast",
    "answers-needed": "Selle vahe jaoks vajalikud vastused kummalgi korral",
  },
  picture: (f, v) =>
    `Kaks NPS-i usaldusvahemikega: enne ${f.points(v["before-nps"])} ja pärast ${f.points(v["after-nps"])}. Nende all vahe ${f.points(v.difference)} ja selle usaldusvahemik ${f.points(v.low)} kuni ${f.points(v.high)}.`,
  warnings: {
    "few-answers": () => "Ühel poolel on alla 30 vastuse: paar vastust rohkem või vähem võib võrdluse ümber pöörata.",
    "overlap-is-no-test": () => "Kaks vahemikku kattuvad, ometi on indeksid tõesti erinevad. Otsustab vahe usaldusvahemik.",
    "wald-small-sample": () => "Alla 100 vastuse korral on Waldi vahemik liiga kitsas. Eelistage kohandatud Waldi.",
  },
  refusals: {},
  verdicts: {
    higher: (f, v) =>
      `NPS on pärast ${f.round(v.difference)} võrra kõrgem, väga tõenäoliselt ${f.points(v.low)} kuni ${f.points(v.high)} võrra. Ainult juhusega seda vaevalt seletada saab.`,
    lower: (f, v) =>
      `NPS on pärast ${f.round(-v.difference)} võrra madalam, väga tõenäoliselt ${f.points(-v.high)} kuni ${f.points(-v.low)} võrra. Ainult juhusega seda vaevalt seletada saab.`,
    inconclusive: (f, v) =>
      v["answers-needed"] === undefined
        ? `Need vastused vahet ei näita. Tegelik vahe võib olla ükskõik kus ${f.round(v.low)} ja ${f.round(v.high)} vahel.`
        : `Vahe võib olla juhuslik: tegelik vahe on kuskil ${f.round(v.low)} ja ${f.round(v.high)} vahel. Et nii suures vahes üsna kindel olla, on kummalgi korral vaja vastuseid: ${f.count(v["answers-needed"])}.`,
  },
};

/** @satisfies {MetricWords} */
export const npsSampleSize = {
  name: "NPS-i valimi suurus",
  intro: "Mitu vastust on soovitusindeksi jaoks vaja, et sellele saaks toetuda.",
  forms: { precision: "Soovitud veapiir", comparison: "Kahe vooru võrdlus", benchmark: "Etteantud NPS-i ületamine" },
  inputs: {
    margin: { label: "Veapiir (±)", help: "punktides: ±5 tähendab, et NPS 30 on 25 ja 35 vahel" },
    difference: { label: "Avastatav vahe", help: "punktides; väikseim, mis teile midagi tähendaks" },
    promoters: { label: "Eeldatav soovitajate osakaal", help: "varasemast küsitlusest; kui seda pole, siis pool ja viiendik" },
    detractors: { label: "Eeldatav mittesoovitajate osakaal" },
    "response-rate": { label: "Vastamismäär", help: "kui suur osa kutsututest vastab" },
    population: { label: "Kliente kokku", help: "need, kelle käest saaks küsida; kui neid on väga palju, jätke tühjaks" },
    power: { label: "Testi võimsus", help: "kui kindel tahate olla, et olemasolev vahe üles leitakse; tavaliselt 80%" },
  },
  conventions: {
    sides: {
      label: "Test otsib",
      help: "Veapiiri puhul pole vahet: see ulatub alati mõlemale poole.",
      choices: { "two-sided": "muutust kummaski suunas", "one-sided": "muutust ühes suunas" },
    },
  },
  outputs: {
    answers: "Vajalikud vastused",
    "total-answers": "Vajalikud vastused kahes voorus kokku",
    invitations: "Saadetavad kutsed",
    "most-answers": "Vajalikud vastused halvimal juhul",
    nps: "Eeldatav NPS",
    variance: "Vastuse dispersioon",
    "z-confidence": "Usaldusnivoo z",
    "z-power": "Võimsuse z",
    unlimited: "Vastused enne ümardamist",
    corrected: "… piiratud klientide arvu korral",
    points: "Punktid",
  },
  picture: (f, v) =>
    `Langev kõver: mida rohkem vastuseid, seda täpsem NPS. Kõveral on märgitud vajalik vastuste arv: ${f.count(v.answers)}.`,
  warnings: {
    "large-share": () => "Vastama peaks üle poole kõigist klientidest. Küsige kõigilt või leppige suurema veapiiriga.",
    "more-than-population": () => "Kutseid on rohkem kui kliente. Tõstke vastamismäära või leppige suurema veapiiriga.",
  },
  refusals: { "shares-above-one": "Soovitajaid ja mittesoovitajaid on kokku üle 100%. Vähendage üht neist." },
  verdicts: {
    precision: (f, v) =>
      v.invitations === undefined
        ? `Vastuseid on vaja koguda: ${f.count(v.answers)}. Kui kliendid osutuvad oodatust lahkmeelsemaks, siis kuni ${f.count(v["most-answers"])}.`
        : `Vastuseid on vaja koguda: ${f.count(v.answers)}; kutseid tuleb selleks saata: ${f.count(v.invitations)}. Kui kliendid osutuvad oodatust lahkmeelsemaks, on vastuseid vaja kuni ${f.count(v["most-answers"])}.`,
    comparison: (f, v) =>
      v.invitations === undefined
        ? `Vastuseid on kummaski voorus vaja koguda: ${f.count(v.answers)}; kahes voorus kokku: ${f.count(v["total-answers"])}.`
        : `Vastuseid on kummaski voorus vaja koguda: ${f.count(v.answers)}; kahes voorus kokku: ${f.count(v["total-answers"])}. Kutseid tuleb selleks saata: ${f.count(v.invitations)}.`,
    benchmark: (f, v) =>
      v.invitations === undefined
        ? `Et eristada oma NPS-i etteantust, on vaja koguda vastuseid: ${f.count(v.answers)}.`
        : `Et eristada oma NPS-i etteantust, on vaja koguda vastuseid: ${f.count(v.answers)}; kutseid tuleb selleks saata: ${f.count(v.invitations)}.`,
  },
};

/** @satisfies {MetricWords} */
export const csat = {
  name: "Kliendirahulolu",
  abbreviation: "CSAT",
  intro: "Kui suur osa klientidest on enda sõnul rahul ja kui kindel võib selles olla.",
  forms: { five: "Skaala 1–5", seven: "Skaala 1–7", ten: "Skaala 1–10" },
  inputs: {
    counts: { label: "Mitu inimest andis iga vastuse?", help: "1 on väga rahulolematu, kõige suurem arv väga rahul" },
    count: { label: "Inimesi" },
    "wanted-margin": { label: "Soovitud veapiir (±)", help: "järgmise küsitluse plaanimiseks" },
  },
  conventions: {
    measure: {
      label: "Rahulolevaks loetakse",
      help: "Enamik küsitlusi loeb kahte parimat vastust. Keskmine peidab, kuidas vastused jagunevad.",
      choices: { "top-two-box": "Kaks parimat vastust", "top-box": "Ainult parim vastus", mean: "Mitte kedagi: keskmine" },
    },
  },
  outputs: {
    csat: "Rahulolevaid kliente",
    mean: "Keskmine vastus",
    margin: "Veapiir (±)",
    "mean-low": "Keskmise alumine piir",
    "mean-high": "Keskmise ülemine piir",
    "standard-deviation": "Standardhälve",
    satisfied: "Rahulolevaid vastuseid",
    answers: "Vastuseid",
    "answers-needed": "Soovitud veapiiriks vajalikud vastused",
    answer: "Vastus",
    count: "Inimesi",
  },
  picture: (f, v) =>
    v.csat === undefined
      ? `Tulbad: mitu inimest andis iga vastuse. Keskmine on ${f.number(v.mean)}.`
      : `Tulbad: mitu inimest andis iga vastuse. Rahulolevaks loetakse neist ${f.share(v.csat)}.`,
  warnings: {
    "few-answers": () => "Vastuseid on alla 30: paar vastust rohkem või vähem võib tulemust palju muuta.",
    divided: () => "Kummaski skaala otsas on vähemalt veerand vastustest. Kliendid on lahkmeelsed; vaadake tulpi, mitte ainult üht arvu.",
  },
  refusals: {},
  verdicts: {
    wide: (f, v) =>
      v["answers-needed"] === undefined
        ? `Rahulolevate klientide tegelik osakaal võib olla ükskõik kus ${f.share(v.low)} ja ${f.share(v.high)} vahel.`
        : `Rahulolevate klientide tegelik osakaal võib olla ükskõik kus ${f.share(v.low)} ja ${f.share(v.high)} vahel. Soovitud veapiiriks vajalik vastuste arv: ${f.count(v["answers-needed"])}.`,
    narrow: (f, v) => `Rahulolevate klientide tegelik osakaal on väga tõenäoliselt ${f.share(v.low)} ja ${f.share(v.high)} vahel.`,
    mean: (f, v) =>
      v["mean-low"] === undefined
        ? `Keskmine vastus on ${f.number(v.mean)}. Ühest vastusest ei piisa, et öelda, kui kindel see on.`
        : `Keskmine vastus on ${f.number(v.mean)}; tegelik keskmine on väga tõenäoliselt ${f.number(v["mean-low"])} ja ${f.number(v["mean-high"])} vahel.`,
  },
};

/** @satisfies {MetricWords} */
export const customerEffort = {
  name: "Kliendi pingutuse skoor",
  intro: "Kui lihtne on klientidel teie juures oma asjad korda ajada.",
  forms: { agreement: "Vastused 1–7" },
  inputs: {
    counts: {
      label: "Mitu inimest andis iga vastuse?",
      help: "väitele „Ettevõte tegi mu mure lahendamise lihtsaks“: 1 – ei nõustu üldse, 7 – nõustun täielikult",
    },
    count: { label: "Inimesi" },
  },
  conventions: {
    measure: {
      label: "Skoor on",
      help: "Sama nime all liigub kolm skoori; öelge, millist neist esitate.",
      choices: { "percent-agree": "nõustujate osakaal (5–7)", mean: "keskmine vastus", "net-easy": "lihtne (6, 7) miinus raske (1–3)" },
    },
  },
  outputs: {
    "agree-share": "Lihtsaks pidas",
    "net-easy": "Lihtsuse netoskoor",
    mean: "Keskmine vastus",
    margin: "Veapiir (±)",
    "net-easy-low": "Netoskoori alumine piir",
    "net-easy-high": "Netoskoori ülemine piir",
    "mean-low": "Keskmise alumine piir",
    "mean-high": "Keskmise ülemine piir",
    "standard-deviation": "Standardhälve",
    agreeing: "Vastused 5–7",
    easy: "Vastused 6 ja 7",
    hard: "Vastused 1–3",
    answers: "Vastuseid",
    answer: "Vastus",
    count: "Inimesi",
  },
  picture: (f, v) =>
    `Tulbad: kuidas jagunevad ${f.count(v.answers)} inimese vastused skaalal 1 (raske) kuni 7 (lihtne).`,
  warnings: {
    "few-answers": () => "Vastuseid on alla 30: paar vastust rohkem või vähem võib tulemust palju muuta.",
    divided: () => "Kummaski skaala otsas on vähemalt veerand vastustest. Mõnel on lihtne, teisel raske; uurige välja, kellel.",
  },
  refusals: {},
  verdicts: {
    "percent-agree": (f, v) =>
      `${f.share(v["agree-share"])} ütleb, et tegite asja lihtsaks; tegelik osakaal on väga tõenäoliselt ${f.share(v.low)} ja ${f.share(v.high)} vahel.`,
    mean: (f, v) =>
      v["mean-low"] === undefined
        ? `Keskmine vastus 7 palli skaalal on ${f.number(v.mean)}. Ühest vastusest ei piisa, et öelda, kui kindel see on.`
        : `Keskmine vastus 7 palli skaalal on ${f.number(v.mean)}; tegelik keskmine on väga tõenäoliselt ${f.number(v["mean-low"])} ja ${f.number(v["mean-high"])} vahel.`,
    "net-easy": (f, v) =>
      `Lihtne miinus raske annab ${f.points(v["net-easy"])}; tegelik skoor on väga tõenäoliselt ${f.round(v["net-easy-low"])} ja ${f.round(v["net-easy-high"])} vahel.`,
  },
};

/** @satisfies {MetricWords} */
export const satisfactionReturn = {
  name: "Rahulolu ja naasmine",
  intro: "Kas vaimustunud kliendid tulevad tagasi sagedamini kui lihtsalt rahulolevad.",
  forms: { customers: "Vastused ja hilisemad ostud" },
  inputs: {
    groups: { label: "Kes tuli tagasi?", help: "esmalt küsige, seejärel vaadake, kes sama pika aja jooksul uuesti ostis" },
    customers: { label: "Kliente" },
    returned: { label: "Tuli tagasi" },
  },
  rows: { groups: { delighted: "Vaimustunud", satisfied: "Rahulolevad", dissatisfied: "Rahulolematud" } },
  conventions: {},
  outputs: {
    difference: "Vaimustunud naasevad sagedamini",
    "delighted-rate": "Vaimustunute naasmismäär",
    "delighted-low": "Alumine piir, vaimustunud",
    "delighted-high": "Ülemine piir, vaimustunud",
    "satisfied-rate": "Rahulolevate naasmismäär",
    "satisfied-low": "Alumine piir, rahulolevad",
    "satisfied-high": "Ülemine piir, rahulolevad",
    "dissatisfied-rate": "Rahulolematute naasmismäär",
    "dissatisfied-low": "Alumine piir, rahulolematud",
    "dissatisfied-high": "Ülemine piir, rahulolematud",
    "risk-ratio": "Vaimustunute ja rahulolevate naasmise suhe",
    "risk-ratio-low": "Suhte alumine piir",
    "risk-ratio-high": "Suhte ülemine piir",
    "satisfied-customers": "Rahulolevaid kliente",
    "extra-returns": "Naasjaid juurde, kui rahulolevad oleksid vaimustunud",
  },
  picture: (f, v) =>
    v["dissatisfied-rate"] === undefined
      ? `Naasmismäärad usaldusvahemikega: tagasi tuli ${f.share(v["delighted-rate"])} vaimustunutest ja ${f.share(v["satisfied-rate"])} rahulolevatest.`
      : `Naasmismäärad usaldusvahemikega: tagasi tuli ${f.share(v["delighted-rate"])} vaimustunutest, ${f.share(v["satisfied-rate"])} rahulolevatest ja ${f.share(v["dissatisfied-rate"])} rahulolematutest.`,
  warnings: {
    "few-customers": () => "Ühes rühmas on alla 30 kliendi: selle naasmismäär ütleb veel vähe.",
  },
  refusals: {},
  verdicts: {
    "delight-returns": (f, v) =>
      `Vaimustunutest tuli tagasi ${f.share(v["delighted-rate"])}, rahulolevatest ainult ${f.share(v["satisfied-rate"])}. Rahulolust ei piisa: tagasi toob vaimustus.`,
    "no-difference": (f, v) =>
      `Vaimustunutest tuli tagasi ${f.share(v["delighted-rate"])} ja rahulolevatest ${f.share(v["satisfied-rate"])}. Vahe võib olla juhuslik: see on kuskil ${f.share(v.low)} ja ${f.share(v.high)} vahel.`,
    "delight-stays-away": (f, v) =>
      `Vaimustunutest tuli tagasi ${f.share(v["delighted-rate"])}, vähem kui rahulolevatest (${f.share(v["satisfied-rate"])}). See, mida küsite, ei ole see, mis kliente tagasi toob.`,
  },
};
