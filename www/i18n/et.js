/** Estonian; the shape is English's, see en.js. */

import { plural } from "./plural.js";

const forms = plural("et");

/** @type {import("./en.js").Common} */
export const common = {
  language: "Eesti",
  currency: "EUR",
  result: "Tulemus",
  loading: "Arvutamine…",
  invalid: "Tulemuse nägemiseks parandage märgitud väli.",
  form: "Mis andmed teil on?",
  options: "Eeldused",
  optional: "Valikuline",
  formula: "Valem",
  details: "Kõik näitajad",
  sources: "Allikad",
  otherwise: "Muud arvutusviisid annaksid",
  warnings: "Pange tähele",
  addRow: "Lisa rida",
  whatIf: "Mis oleks, kui…",
  whatIfInput: "Muudetav näitaja",
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
    blocked:
      "Selle lehe turvapoliitika keelab WebAssembly. Lehe omanik peab lisama direktiivi script-src väärtuse 'wasm-unsafe-eval'.",
    network: "Kalkulaatorit ei õnnestunud laadida. Kontrollige internetiühendust ja proovige uuesti.",
  },
};

/** @type {typeof import("./en.js").nps} */
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
    answers: {
      label: "Vastused",
      help: "Kleepige hinded 0–10: igaüks eraldi reale või tühikute või komadega eraldatult.",
    },
    score: { label: "Hinne" },
    target: { label: "Siht-NPS", help: "−100 kuni 100" },
    "passives-won": { label: "Passiivsed, kellest saavad soovitajad" },
    "detractors-won": { label: "Mittesoovitajad, kellest saavad soovitajad" },
  },
  optional: "Eesmärgini jõudmine",
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
    "answers-for-ten": "Vastuseid veapiiri ±10 jaoks",
    "what-if-nps": "NPS pärast muutust",
    "passives-needed": "Sihiks vaja võita passiivseid",
    "detractors-needed": "Või võita mittesoovitajaid",
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
      `${f.count(v.answers)} vastuse põhjal võib tegelik NPS olla kus tahes ${f.round(v.low)} ja ${f.round(v.high)} vahel; veapiiri ±10 saaks umbes ${f.count(v["answers-for-ten"])} vastusega.`,
    narrow: (f, v) =>
      `${f.count(v.answers)} vastuse põhjal on tegelik NPS väga tõenäoliselt ${f.round(v.low)} ja ${f.round(v.high)} vahel.`,
  },
};

/** @type {typeof import("./en.js").npsComparison} */
export const npsComparison = {
  name: "NPS-i võrdlus",
  intro:
    "Kas kaks soovitusindeksit erinevad päriselt või ainult juhuslikult: kaks küsitlusvooru või kaks kliendirühma.",
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
    "answers-needed": "Vastuseid kummalgi korral selle vahe jaoks",
  },
  picture: (f, v) =>
    `Kaks NPS-i usaldusvahemikega: enne ${f.points(v["before-nps"])} ja pärast ${f.points(v["after-nps"])}. Nende all vahe ${f.points(v.difference)} ja selle usaldusvahemik ${f.points(v.low)} kuni ${f.points(v.high)}.`,
  warnings: {
    "few-answers": () => "Ühel poolel on alla 30 vastuse: paar vastust rohkem või vähem võib võrdluse ümber pöörata.",
    "overlap-is-no-test": () =>
      "Kaks vahemikku kattuvad, ometi on indeksid tõesti erinevad. Otsustab vahe usaldusvahemik.",
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
        ? `Need vastused vahet ei näita. Tegelik vahe võib olla kus tahes ${f.round(v.low)} ja ${f.round(v.high)} vahel.`
        : `Vahe võib olla juhuslik: tegelik vahe on kuskil ${f.round(v.low)} ja ${f.round(v.high)} vahel. Et nii suures vahes üsna kindel olla, on kummalgi korral vaja vastuseid: ${f.count(v["answers-needed"])}.`,
  },
};

/** @type {typeof import("./en.js").npsSampleSize} */
export const npsSampleSize = {
  name: "NPS-i valimi suurus",
  intro: "Mitu vastust on soovitusindeksi jaoks vaja, et sellele saaks toetuda.",
  forms: { precision: "Soovitud veapiir", comparison: "Kahe vooru võrdlus", benchmark: "Etteantud NPS-i ületamine" },
  inputs: {
    margin: { label: "Veapiir (±)", help: "punktides: ±5 tähendab, et NPS 30 on 25 ja 35 vahel" },
    difference: { label: "Avastatav vahe", help: "punktides; väikseim, mis teile midagi tähendaks" },
    promoters: {
      label: "Eeldatav soovitajate osakaal",
      help: "varasemast küsitlusest; kui seda pole, siis pool ja viiendik",
    },
    detractors: { label: "Eeldatav mittesoovitajate osakaal" },
    "response-rate": { label: "Vastamismäär", help: "kui suur osa kutsututest vastab" },
    population: {
      label: "Kliente kokku",
      help: "need, kelle käest saaks küsida; kui neid on väga palju, jätke tühjaks",
    },
    power: { label: "Testi võimsus", help: "kui kindel tahate olla, et olemasolev vahe üles leitakse; tavaliselt 80%" },
  },
  conventions: {
    sides: {
      label: "Test otsib",
      help: "Veapiiri puhul pole vahet: see ulatub alati mõlemale poole.",
      choices: { "two-sided": "Muutust kummaski suunas", "one-sided": "Muutust ühes suunas" },
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

/** @type {typeof import("./en.js").csat} */
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
      choices: {
        "top-two-box": "Kaks parimat vastust",
        "top-box": "Ainult parim vastus",
        mean: "Mitte kedagi: keskmine",
      },
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
    "answers-needed": "Vastuseid soovitud veapiiri jaoks",
    answer: "Vastus",
    count: "Inimesi",
  },
  picture: (f, v) =>
    v.csat === undefined
      ? `Tulbad: mitu inimest andis iga vastuse. Keskmine on ${f.number(v.mean)}.`
      : `Tulbad: mitu inimest andis iga vastuse. Rahulolevaks loetakse neist ${f.share(v.csat)}.`,
  warnings: {
    "few-answers": () => "Vastuseid on alla 30: paar vastust rohkem või vähem võib tulemust palju muuta.",
    divided: () =>
      "Kummaski skaala otsas on vähemalt veerand vastustest. Kliendid on lahkmeelsed; vaadake tulpi, mitte ainult üht arvu.",
  },
  refusals: {},
  verdicts: {
    wide: (f, v) =>
      v["answers-needed"] === undefined
        ? `Rahulolevate klientide tegelik osakaal võib olla kus tahes ${f.share(v.low)} ja ${f.share(v.high)} vahel.`
        : `Rahulolevate klientide tegelik osakaal võib olla kus tahes ${f.share(v.low)} ja ${f.share(v.high)} vahel. Soovitud veapiiriks vajalik vastuste arv: ${f.count(v["answers-needed"])}.`,
    narrow: (f, v) =>
      `Rahulolevate klientide tegelik osakaal on väga tõenäoliselt ${f.share(v.low)} ja ${f.share(v.high)} vahel.`,
    mean: (f, v) =>
      v["mean-low"] === undefined
        ? `Keskmine vastus on ${f.number(v.mean)}. Ühest vastusest ei piisa, et öelda, kui kindel see on.`
        : `Keskmine vastus on ${f.number(v.mean)}; tegelik keskmine on väga tõenäoliselt ${f.number(v["mean-low"])} ja ${f.number(v["mean-high"])} vahel.`,
  },
};

/** @type {typeof import("./en.js").customerEffort} */
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
      label: "Skoor",
      help: "Sama nime all liigub kolm skoori; öelge, millist neist esitate.",
      choices: {
        "percent-agree": "Nõustujate osakaal (5–7)",
        mean: "Keskmine vastus",
        "net-easy": "Lihtne (6, 7) miinus raske (1–3)",
      },
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
    divided: () =>
      "Kummaski skaala otsas on vähemalt veerand vastustest. Mõnel on lihtne, teisel raske; uurige välja, kellel.",
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

/** @type {typeof import("./en.js").satisfactionReturn} */
export const satisfactionReturn = {
  name: "Rahulolu ja naasmine",
  intro: "Kas vaimustunud kliendid tulevad tagasi sagedamini kui lihtsalt rahulolevad.",
  forms: { customers: "Vastused ja hilisemad ostud" },
  inputs: {
    groups: {
      label: "Kes tuli tagasi?",
      help: "esmalt küsige, seejärel vaadake, kes sama pika aja jooksul uuesti ostis",
    },
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

/** @type {typeof import("./en.js").repurchaseRate} */
export const repurchaseRate = {
  name: "Kordusostumäär",
  intro: "Kui suur osa teie klientidest ostis uuesti.",
  forms: { customers: "Kaks arvu", purchases: "Kliendid ostude arvu järgi" },
  inputs: {
    customers: { label: "Kliente", help: "kõik, kes ostsid vaadeldud aja jooksul vähemalt korra" },
    "repeat-customers": { label: "… kes ostsid mitu korda", help: "sama päeva tellimused on üks ost" },
    buyers: { label: "Mitu klienti tegi nii palju oste?" },
    count: { label: "Kliente" },
    window: { label: "Vaadeldud aeg", help: "ajavahemik, mille kohta arvud käivad" },
    "usual-gap": { label: "Tavaline aeg ostude vahel" },
  },
  rows: { buyers: { 1: "Üks", 2: "Kaks", 3: "Kolm", 4: "Neli", 5: "Viis või rohkem" } },
  conventions: {},
  outputs: {
    "repurchase-rate": "Kordusostumäär",
    margin: "Veapiir (±)",
    all: "Kliente",
    repeat: "Uuesti ostnud kliente",
    "one-time": "Üks kord ostnud kliente",
    "customers-for-five": "Kliente veapiiri ±5 punkti jaoks",
    purchase: "Mitmes ost",
    customers: "Kliente selle ostuni",
    "went-on": "Osa eelmise ostu tegijatest",
  },
  picture: (f, v) =>
    `Riba on täidetud kuni ${f.share(v["repurchase-rate"])}, usaldusvahemik ${f.share(v.low)} kuni ${f.share(v.high)}.`,
  warnings: {
    "few-customers": () => "Kliente on alla 30: paar klienti rohkem või vähem võib määra palju muuta.",
    "short-window": () =>
      "Vaadeldud aeg on lühem kui kaks tavalist ostude vahet. Paljud kliendid ei ole jõudnud tagasi tulla, nii et määr on liiga madal.",
  },
  refusals: {},
  verdicts: {
    wide: (f, v) =>
      `${f.count(v.all)} kliendi põhjal võib tegelik määr olla kus tahes ${f.share(v.low)} ja ${f.share(v.high)} vahel; veapiiri ±5 punkti saaks umbes ${f.count(v["customers-for-five"])} kliendiga.`,
    narrow: (f, v) =>
      `${f.count(v.all)} kliendist tuli tagasi ${f.count(v.repeat)}; tegelik määr on väga tõenäoliselt ${f.share(v.low)} ja ${f.share(v.high)} vahel.`,
  },
};

/** @type {typeof import("./en.js").upsellRatio} */
export const upsellRatio = {
  name: "Lisamüügi suhtarv",
  intro: "Kui palju on kliente, kes ostavad enam kui üht liiki tooteid.",
  forms: { customers: "Arvud" },
  inputs: {
    "one-kind": { label: "Ühe tooteliigi ostjaid" },
    "several-kinds": { label: "Mitme tooteliigi ostjaid" },
    offered: { label: "Tehtud pakkumisi", help: "kui loete vastu võetud pakkumisi" },
    accepted: { label: "Vastu võetud pakkumisi" },
  },
  rows: { groups: { 0: "Ülejäänud", 1: "Arvesse võetud" } },
  conventions: {
    upsell: {
      label: "Võrdlusalus",
      help: "Suhtarv võrdleb ühe liigi ostjatega, osakaal kõigi klientidega.",
      choices: { ratio: "Ühe liigi ostjad", share: "Kõik kliendid", acceptance: "Tehtud pakkumised" },
    },
  },
  outputs: {
    "upsell-ratio": "Lisamüügi suhtarv",
    counted: "Arvesse võetud",
    "out-of": "Võrdlusalus",
    group: "Rühm",
    count: "Arv",
  },
  picture: (f, v) => `Kaks tulpa: arvesse võetud ${f.count(v.counted)} ja selle kõrval ülejäänud.`,
  warnings: { "few-customers": () => "Alla 30: paar rohkem või vähem võib näitajat palju muuta." },
  refusals: {
    "nobody-bought-one-kind":
      "Kõik kliendid ostsid mitut liiki tooteid, seega pole kellegagi võrrelda. Valige osakaal kõigist klientidest.",
  },
  verdicts: {
    ratio: (f, v) => `Iga saja ühe tooteliigi ostja kohta on mitme liigi ostjaid ${f.round(100 * v["upsell-ratio"])}.`,
    share: (f, v) => `${f.count(v["out-of"])} kliendist ostab mitut liiki tooteid ${f.count(v.counted)}.`,
    acceptance: (f, v) => `${f.count(v["out-of"])} pakkumisest võeti vastu ${f.count(v.counted)}.`,
  },
};

/** @type {typeof import("./en.js").loyaltyIndex} */
export const loyaltyIndex = {
  name: "Kliendilojaalsuse indeks",
  abbreviation: "CLI",
  intro: "Soovitamine, kordusostud ja teiste toodete ostmine ühes arvus.",
  forms: { composite: "Kolm näitajat", survey: "Küsitlus, 1–6", "survey-ten": "Küsitlus, 0–10" },
  inputs: {
    nps: { label: "Soovitusindeks (NPS)", help: "−100 kuni 100" },
    "repurchase-rate": { label: "Kordusostumäär" },
    "upsell-share": { label: "Mitme tooteliigi ostjad", help: "osakaal kõigist klientidest" },
    recommend: { label: "Soovitaks", help: "keskmine vastus; 1 on „kindlasti jah“, 6 „kindlasti ei“" },
    "buy-again": { label: "Ostaks uuesti", help: "keskmine vastus; 1 on „kindlasti jah“" },
    "try-other": { label: "Prooviks teisi tooteid", help: "keskmine vastus; 1 on „kindlasti jah“" },
    "recommend-ten": { label: "Soovitaks", help: "keskmine vastus; 10 on „kindlasti jah“" },
    "buy-again-ten": { label: "Ostaks uuesti", help: "keskmine vastus; 10 on „kindlasti jah“" },
    "try-other-ten": { label: "Prooviks teisi tooteid", help: "keskmine vastus; 10 on „kindlasti jah“" },
    "weight-recommend": { label: "Soovitamise kaal" },
    "weight-repurchase": { label: "Kordusostude kaal" },
    "weight-upsell": { label: "Teiste toodete kaal" },
  },
  rows: { parts: { 0: "Soovitamine", 1: "Kordusostud", 2: "Teised tooted" } },
  conventions: {
    index: {
      label: "Soovitusindeks läheb arvesse",
      help: "Ainult kolme näitaja puhul. Teisendatuna on kõik kolm skaalal 0–100.",
      choices: { "composite-rescaled": "Teisendatuna skaalale 0–100", "composite-plain": "Nii, nagu esitatud" },
    },
  },
  outputs: {
    "loyalty-index": "Lojaalsusindeks",
    "of-hundred": "Skaalal 0–100",
    "recommend-part": "Soovitamine",
    "repurchase-part": "Kordusostud",
    "upsell-part": "Teised tooted",
    part: "Osa",
    weight: "Kaal",
  },
  picture: (f, v) =>
    `Kolm tulpa skaalal 0–100: soovitamine, kordusostud ja teised tooted; kokku ${f.number(v["of-hundred"] ?? v["loyalty-index"])}.`,
  warnings: {
    "mixed-scales": () =>
      "NPS-i skaala on −100 kuni 100, osakaaludel 0 kuni 100. Kui need keskmistada nii, nagu esitatud, läheb sama suur muutus ühes neist topelt arvesse.",
    "low-is-good": () =>
      "Sellel skaalal on 1 parim. Langev keskmine on hea uudis; kui see segab, vaadake arvu skaalal 0–100.",
  },
  refusals: {},
  verdicts: {
    composite: (f, v) =>
      `Indeks on ${f.number(v["loyalty-index"])}: soovitamine annab ${f.number(v["recommend-part"])}, kordusostud ${f.number(v["repurchase-part"])}, teised tooted ${f.number(v["upsell-part"])}.`,
    survey: (f, v) =>
      `Keskmine vastus ${f.number(v["loyalty-index"])} on saja palli skaalal ${f.round(v["of-hundred"])}.`,
    "survey-ten": (f, v) =>
      `Keskmine vastus ${f.number(v["loyalty-index"])} on saja palli skaalal ${f.round(v["of-hundred"])}.`,
  },
};

/** @type {typeof import("./en.js").engagementScore} */
export const engagementScore = {
  name: "Kliendi kaasatuse skoor",
  intro: "Mida kliendid teie juures teevad, kaalutuna selle järgi, mida see tähendab.",
  forms: { actions: "Tegevused" },
  inputs: {
    actions: {
      label: "Mida kliendid tegid",
      help: "näiteks külastused, kasutustunnid, soovinimekirjad, arvustused; mis on tähtsam, sellele andke suurem kaal",
      row: "Tegevus",
    },
    weight: { label: "Kaal" },
    count: { label: "Mitu korda" },
    "active-customers": { label: "Aktiivseid kliente" },
    target: { label: "Eesmärk kliendi kohta", help: "skoor, mis annab 100 punkti" },
    scale: { label: "Kordaja", help: "mõnes aruandes korrutatakse skoor kliendi kohta kümnega" },
  },
  conventions: {
    score: {
      label: "Skoor",
      help: "Kuid ja segmente saab võrrelda ainult siis, kui skoor on kliendi kohta.",
      choices: {
        raw: "Kõik punktid",
        "per-customer": "Aktiivse kliendi kohta",
        "of-target": "Eesmärgist, 100 punkti skaalal",
      },
    },
  },
  outputs: {
    "engagement-score": "Kaasatuse skoor",
    points: "Punkte",
    "points-per-customer": "Punkte aktiivse kliendi kohta",
    "top-share": "Suurima tegevuse osakaal",
    action: "Tegevus",
    share: "Osakaal punktidest",
  },
  picture: (f, v) => `Iga tegevuse punktid tulbana; suurim annab kõigist punktidest ${f.share(v["top-share"])}.`,
  warnings: {
    "one-action-dominates": (f, value) =>
      `Üks tegevus annab kõigist punktidest ${f.share(value)}: skoor on see tegevus teise nimega.`,
    "above-target": () => "Skoor ületab eesmärgi. Seadke kõrgem eesmärk, muidu ei erista skaala enam head väga heast.",
  },
  refusals: {},
  verdicts: {
    raw: (f, v) => `Kõik tegevused kokku annavad ${f.number(v.points)} punkti.`,
    "per-customer": (f, v) => `Aktiivse kliendi punktide arv on ${f.number(v["points-per-customer"])}.`,
    "of-target": (f, v) => `Eesmärgi 100 punktist on klientidel käes ${f.round(v["engagement-score"])}.`,
  },
};

/** @type {typeof import("./en.js").loyaltyProgramme} */
export const loyaltyProgramme = {
  name: "Lojaalsusprogrammi tasuvus",
  intro: "Kui palju teenib lojaalsusprogramm rohkem, kui see maksma läheb.",
  forms: { figures: "Aasta arvudes" },
  inputs: {
    members: { label: "Liikmeid" },
    "spend-with": { label: "Liikme ostud programmiga", help: "aastas" },
    "spend-without": {
      label: "Liikme ostud ilma programmita",
      help: "mida samad inimesed oleksid ostnud: kontrollrühm või aasta enne liitumist",
    },
    margin: { label: "Brutomarginaal", help: "mis müügist pärast selle otseseid kulusid üle jääb" },
    "programme-cost": { label: "Programmi kulu", help: "aastas: preemiad, soodustused, tarkvara, inimesed" },
  },
  conventions: {},
  outputs: {
    return: "Programmi tasuvus",
    "incremental-revenue": "Käive, mida muidu poleks olnud",
    "incremental-margin": "Brutokasum, mida muidu poleks olnud",
    net: "Brutokasumist pärast kulusid alles",
    lift: "Liikmed ostavad rohkem",
    "break-even-lift": "Kasumiläveni vajalik kasv",
    "break-even-spend": "Liikme ostud kasumilävel",
    "cost-per-member": "Kulu liikme kohta",
  },
  picture: (f, v) =>
    v["break-even-lift"] === undefined
      ? "Joonist pole: kui oste ei ole, pole ka kasvu, mida joonistada."
      : `Joon: kui liikmed ostavad rohkem, kasvab brutokasum. Programmi kulu tuleb tasa, kui liikmed ostavad ${f.share(v["break-even-lift"])} rohkem.`,
  warnings: {
    "all-revenue-counted": () =>
      "Kui ilma programmita on ostud null, jääb kogu liikmete ostusumma programmi arvele. Midagi oleksid nad nagunii ostnud.",
    "self-selection": (f, value) =>
      `Liikmed ostavad ${f.share(value)} rohkem. Suurem osa sellest ei ole enamasti programmi teene: parimad kliendid liituvad esimesena.`,
    "revenue-is-not-profit": () => "Kui marginaal on 100%, on see käive, mitte kasum.",
    "members-spend-less": () => "Liikmed ostavad vähem, kui nad ostaksid ilma programmita.",
  },
  refusals: {
    "costs-nothing":
      "Kui programm midagi ei maksa, ei saa ka kulu tasuvust arvutada. Sisestage, mis preemiad ja korraldus maksma lähevad.",
  },
  verdicts: {
    pays: (f, v) =>
      `Programm toob juurde brutokasumit ${f.money(v["incremental-margin"])}, millest pärast kulusid jääb alles ${f.money(v.net)}.`,
    loses: (f, v) =>
      `Programm toob juurde brutokasumit ${f.money(v["incremental-margin"])}: ${f.money(-v.net)} vähem, kui see maksma läheb.`,
  },
};

/** @type {typeof import("./en.js").clv} */
export const clv = {
  name: "Kliendi eluea väärtus",
  abbreviation: "CLV",
  intro: "Kui palju toob klient sisse kogu kliendisuhte jooksul.",
  forms: { figures: "Igapäevased arvud" },
  inputs: {
    "order-value": { label: "Keskmine tellimus" },
    "orders-per-year": { label: "Tellimusi kliendi kohta" },
    lifespan: { label: "Kliendisuhte pikkus", help: "kui kaua klient ostab" },
    margin: { label: "Brutomarginaal", help: "mis müügist pärast selle otseseid kulusid üle jääb" },
    "discount-rate": { label: "Diskontomäär", help: "aastas; kui palju vähem on hilisem raha väärt" },
    "acquisition-cost": { label: "Kliendi hankimise kulu" },
  },
  conventions: {
    value: {
      label: "Väärtuse alus",
      help: "Käive ilustab; brutokasum on see, mis teile jääb; diskonteerimine vähendab hilisema raha kaalu.",
      choices: { revenue: "Käive", margin: "Brutokasum", discounted: "Diskonteeritud brutokasum" },
    },
    payments: {
      label: "Maksed laekuvad",
      choices: { "mid-year": "Aasta keskel", "year-end": "Aasta lõpus" },
    },
  },
  outputs: {
    clv: "Kliendi eluea väärtus",
    "customer-value": "Käive kliendi kohta aastas",
    "yearly-margin": "Brutokasum kliendi kohta aastas",
    orders: "Tellimusi kliendisuhte jooksul",
    "net-clv": "Väärtus miinus hankimiskulu",
    "clv-to-cost": "Väärtuse ja hankimiskulu suhe",
    payback: "Hankimiskulu tasuvusaeg",
    year: "Aasta",
    value: "Aasta jooksul",
    discounted: "Diskonteeritud",
    total: "Kokku seni",
  },
  picture: (f, v) =>
    v.payback === undefined
      ? `Joon: kliendi väärtus kasvab aastatega, kuni jõuab summani ${f.money(v.clv)}.`
      : `Joon: kliendi väärtus kasvab aastatega, kuni jõuab summani ${f.money(v.clv)}; hankimiskulu tasuvusaeg on ${f.years(v.payback)}.`,
  warnings: {
    "revenue-is-not-profit": () =>
      "See on käive, mitte kasum. Enne kulutuste plaanimist arvutage oma brutomarginaaliga.",
    "long-lifespan": () => "Üle kümne aasta on raske ette näha: tooted, hinnad ja kliendid muutuvad.",
    "never-pays-back": () => "Selle kliendi hankimine maksab rohkem, kui klient kunagi sisse toob.",
  },
  refusals: {},
  verdicts: {
    revenue: (f, v) =>
      `Klient toob käivet ${f.money(v["customer-value"])} aastas ja ${f.money(v.clv)} kogu kliendisuhte jooksul.`,
    margin: (f, v) =>
      `Kliendilt jääb teile brutokasumit ${f.money(v["yearly-margin"])} aastas ja ${f.money(v.clv)} kogu kliendisuhte jooksul.`,
    discounted: (f, v) => `Kogu brutokasum, mis sellelt kliendilt kunagi tuleb, on tänases rahas ${f.money(v.clv)}.`,
  },
};

/** @type {typeof import("./en.js").clvRetention} */
export const clvRetention = {
  name: "CLV hoidmismäära järgi",
  intro: "Kui palju on väärt klient, kes jääb igal perioodil alles teadaoleva tõenäosusega.",
  forms: { endless: "Ilma lõputa", horizon: "Kindla ajani" },
  inputs: {
    margin: { label: "Brutokasum kliendi kohta perioodis", help: "pärast kaupade kulu ja kliendi hoidmise kulu" },
    "retention-rate": { label: "Hoidmismäär", help: "kui suur osa klientidest jääb järgmiseks perioodiks alles" },
    "discount-rate": { label: "Diskontomäär", help: "sama perioodi kohta nagu brutokasum ja hoidmismäär" },
    horizon: { label: "Arvestatavad perioodid" },
    "acquisition-cost": { label: "Kliendi hankimise kulu" },
  },
  conventions: {
    timing: {
      label: "Esimene brutokasum",
      help: "Hiljem: ühe perioodi pärast, allesjäänutelt. Kohe: igalt hangitud kliendilt.",
      choices: { "first-margin-later": "Tuleb hiljem", "first-margin-now": "Tuleb kohe" },
    },
  },
  outputs: {
    clv: "Kliendi eluea väärtus",
    multiple: "Brutokasumi kordaja",
    "endless-clv": "Väärtus ilma lõputa",
    lifetime: "Kliendisuhte oodatav pikkus",
    "net-clv": "Väärtus miinus hankimiskulu",
    "clv-to-cost": "Väärtuse ja hankimiskulu suhe",
    payback: "Tasub end ära perioodil",
    period: "Periood",
    survival: "Alles",
    expected: "Oodatav brutokasum",
    discount: "Diskontotegur",
    total: "Väärtus seni",
  },
  picture: (f, v) =>
    v.payback === undefined
      ? `Joon: kliendi väärtus kasvab perioodidega ja läheneb summale ${f.money(v.clv)}.`
      : `Joon: kliendi väärtus kasvab perioodidega ja läheneb summale ${f.money(v.clv)}; hankimiskulu tasuvusaeg on ${f.unit(v.payback, "periods")}.`,
  warnings: {
    "unit-mix-up": (f, value) =>
      `Kliendid jäävad keskmiselt ${f.round(value)} perioodiks ja igas neist diskonteeritakse vähemalt 5%. Kas kuise hoidmismäära kõrval on aastane diskontomäär? Brutokasum, hoidmismäär ja diskontomäär peavad olema sama perioodi kohta.`,
    "never-leaves": () => "100% hoidmismäära korral ei lahku keegi kunagi. Ükski ettevõte pole seda kaua näinud.",
    "never-pays-back": () => "Selle kliendi hankimine maksab rohkem, kui klient kunagi sisse toob.",
  },
  refusals: {
    "without-limit":
      "Keegi ei lahku ja hilisem raha on sama palju väärt kui tänane: väärtusel pole piiri. Sisestage alla 100% hoidmismäär, diskontomäär või arvestatavate perioodide arv.",
  },
  verdicts: {
    worth: (f, v) => `Kogu brutokasum, mida see klient toob, on täna väärt ${f.money(v.clv)}.`,
    "pays-back": (f, v) =>
      `See klient on täna väärt ${f.money(v.clv)}: ${f.money(v["net-clv"])} rohkem, kui tema hankimine maksab.`,
    loses: (f, v) =>
      `See klient on täna väärt ${f.money(v.clv)}: ${f.money(-v["net-clv"])} vähem, kui tema hankimine maksab.`,
  },
};

/** @type {typeof import("./en.js").clvSubscription} */
export const clvSubscription = {
  name: "Püsitellija CLV",
  intro: "Kui palju on püsitellija väärt, arvutatuna käibest, marginaalist ja klientide kaost.",
  forms: { figures: "Arvud perioodi kohta" },
  inputs: {
    revenue: { label: "Käive kliendi kohta", help: "perioodis" },
    margin: { label: "Brutomarginaal", help: "pärast majutuse, klienditoe ja maksetasude kulu" },
    "churn-rate": { label: "Lahkumismäär", help: "perioodis kaotatud klientide osakaal" },
    "expansion-rate": { label: "Kasv", help: "kui kiiresti kasvab alles jäänud klientide käive perioodis" },
    "acquisition-cost": { label: "Kliendi hankimise kulu" },
  },
  conventions: {
    value: {
      label: "Väärtuse alus",
      help: "Käive ilustab; brutokasum on see, mis teile jääb.",
      choices: { margin: "Brutokasum", revenue: "Käive" },
    },
    period: { label: "Periood", choices: { month: "Kuu", year: "Aasta" } },
  },
  outputs: {
    clv: "Kliendi eluea väärtus",
    earnings: "Tulu kliendi kohta perioodis",
    lifetime: "Kliendisuhte oodatav pikkus",
    "lifetime-years": "Oodatav pikkus aastates",
    "yearly-churn": "Lahkumismäär aastas",
    "clv-without-expansion": "Väärtus ilma kasvuta",
    "net-clv": "Väärtus miinus hankimiskulu",
    "clv-to-cost": "Väärtuse ja hankimiskulu suhe",
    payback: "Tasub end ära perioodil",
    period: "Periood",
    survival: "Alles",
    expected: "Oodatav perioodis",
    total: "Väärtus seni",
  },
  picture: (f, v) =>
    v.payback === undefined
      ? `Joon: püsitellija väärtus kasvab perioodidega ja läheneb summale ${f.money(v.clv)}.`
      : `Joon: püsitellija väärtus kasvab perioodidega ja läheneb summale ${f.money(v.clv)}; hankimiskulu tasuvusaeg on ${f.unit(v.payback, "periods")}.`,
  warnings: {
    "revenue-is-not-profit": () =>
      "See on käive, mitte kasum. Enne kulutuste plaanimist arvutage oma brutomarginaaliga.",
    "yearly-churn-per-month": () =>
      "Iga kuu kaob üle 15% klientidest: kas see on aasta lahkumismäär? Käive ja lahkumismäär peavad olema sama perioodi kohta.",
    "monthly-churn-per-year": () =>
      "Terve aastaga kaob alla 3% klientidest: kas see on kuu lahkumismäär? Käive ja lahkumismäär peavad olema sama perioodi kohta.",
    "never-pays-back": () => "Selle kliendi hankimine maksab rohkem, kui klient kunagi sisse toob.",
  },
  refusals: {
    "no-churn":
      "Kui kliente ei kao, ei lahku keegi kunagi ja väärtusel pole piiri. Sisestage perioodis kaotatud klientide osakaal.",
    "growth-reaches-churn":
      "Klientide käive kasvab vähemalt sama kiiresti, kui kliente lahkub, seega pole väärtusel piiri. Selline kasv ei kesta; sisestage lahkumismäärast väiksem kasv.",
  },
  verdicts: {
    worth: (f, v) =>
      `Püsitellija kliendisuhte keskmine pikkus on ${f.unit(v.lifetime, "periods")} ja väärtus on ${f.money(v.clv)}.`,
    "pays-back": (f, v) =>
      `Püsitellija kliendisuhte keskmine pikkus on ${f.unit(v.lifetime, "periods")} ja väärtus on ${f.money(v.clv)}: ${f.money(v["net-clv"])} rohkem, kui tema hankimine maksab.`,
    loses: (f, v) =>
      `Püsitellija väärtus on ${f.money(v.clv)}: ${f.money(-v["net-clv"])} vähem, kui tema hankimine maksab.`,
  },
};

/** @type {typeof import("./en.js").lostCustomer} */
export const lostCustomer = {
  name: "Kaotatud kliendi hind",
  intro: "Mis läheb maksma ühe kliendi lahkumine: tegemata ostud, asendaja ja see, mida räägitakse.",
  forms: { figures: "Igapäevased arvud" },
  inputs: {
    "order-value": { label: "Keskmine tellimus" },
    "orders-per-year": { label: "Tellimusi kliendi kohta" },
    margin: { label: "Brutomarginaal", help: "mis müügist pärast selle otseseid kulusid üle jääb" },
    "years-lost": { label: "Aeg, mil klient oleks veel ostnud" },
    "discount-rate": { label: "Diskontomäär", help: "aastas; kui palju vähem on hilisem raha väärt" },
    "replacement-cost": { label: "Asendaja hankimise kulu" },
    "people-told": { label: "Inimesed, kellele klient räägib" },
    "put-off": { label: "… kellest klienti ei saa", help: "osakaal, kellest muidu oleks saanud" },
    "prospect-value": { label: "Igaühe väärtus neist" },
    "customers-lost": { label: "Aastas kaotatud kliente" },
  },
  rows: { costs: { 0: "Saamata brutokasum", 1: "Asendaja", 2: "Halb jutt" } },
  conventions: {
    replacement: {
      label: "Arvesse läheb",
      help: "Asendaja väärtust ei liideta kunagi: ta oleks tulnud ka kaotuseta.",
      choices: {
        "lost-and-replaced": "Kaotus ja asendaja",
        "lost-only": "Ainult kaotus",
        "replaced-only": "Ainult asendaja",
      },
    },
    payments: { label: "Maksed laekuvad", choices: { "mid-year": "Aasta keskel", "year-end": "Aasta lõpus" } },
  },
  outputs: {
    cost: "Ühe kaotatud kliendi hind",
    "yearly-margin": "Brutokasum aastas",
    "lost-margin": "Saamata brutokasum, diskonteeritud",
    replacement: "Asendaja",
    "word-of-mouth": "Halb jutt",
    "total-cost": "Aasta jooksul kaotatute hind kokku",
    item: "Kulu liik",
    amount: "Summa",
    year: "Aasta",
    value: "Aasta jooksul",
    discounted: "Diskonteeritud",
    total: "Kokku seni",
  },
  picture: (f, v) =>
    `Kolm tulpa: saamata brutokasum ${f.money(v["lost-margin"])}, asendaja ${f.money(v.replacement)}, halb jutt ${f.money(v["word-of-mouth"])}.`,
  warnings: {
    "revenue-is-not-profit": () => "Kui marginaal on 100%, on see käive, mitte kasum.",
    "long-lifespan": () => "Üle kümne aasta on raske ette näha: tooted, hinnad ja kliendid muutuvad.",
    "word-of-mouth-dominates": () =>
      "Suurem osa kulust tuleb halvast jutust, mis on kõige ebakindlam osa. Kontrollige, kui paljud tõesti eemale peletatakse.",
  },
  refusals: {},
  verdicts: { cost: (f, v) => `Iga lahkuv klient läheb tänases rahas maksma ${f.money(v.cost)}.` },
};

/** @type {typeof import("./en.js").customerMix} */
export const customerMix = {
  name: "Klientide koosseis",
  intro: "Ühekordsed kliendid püsiklientide kõrval: kelle õlul on teie käive.",
  forms: { groups: "Kaks rühma" },
  inputs: {
    "one-time-customers": { label: "Ühekordseid kliente", help: "aastas" },
    "one-time-revenue": { label: "Käive neilt", help: "samal aastal" },
    "regular-customers": { label: "Püsikliente", help: "kaks ostu või rohkem" },
    "regular-revenue": { label: "Käive neilt", help: "samal aastal" },
    conversion: {
      label: "Ühekordsed, kellest saavad püsikliendid",
      help: "mis oleks, kui nii suur osa tuleks tagasi?",
    },
  },
  optional: "Rohkem püsikliente",
  rows: { mix: { 0: "Ühekordsed kliendid", 1: "Püsikliendid" } },
  conventions: {
    gain: {
      label: "Uus püsiklient lisab",
      help: "Esimene ost oleks tehtud nagunii.",
      choices: { difference: "Vahe", "on-top": "Kogu püsikliendi käibe" },
    },
  },
  outputs: {
    "regular-revenue-share": "Püsiklientide osa käibest",
    "regular-share": "Püsiklientide osa klientidest",
    "regular-share-low": "Selle osa alumine piir",
    "regular-share-high": "Selle osa ülemine piir",
    customers: "Kliente",
    revenue: "Käive",
    "revenue-per-one-time": "Käive ühekordse kliendi kohta",
    "revenue-per-regular": "Käive püsikliendi kohta",
    "worth-times": "Üks püsiklient on väärt nii mitut ühekordset",
    converted: "Võidetud püsikliente",
    "added-revenue": "Käivet juurde aastas",
    group: "Rühm",
  },
  picture: (f, v) =>
    `Kaks riba: püsikliente on klientidest ${f.share(v["regular-share"])} ja nad toovad käibest ${f.share(v["regular-revenue-share"])}.`,
  warnings: {
    "hopeful-conversion": () => "Üle veerandi ühekordsetest klientidest on palju. Plaanige vähemaga.",
    "regulars-spend-less": () =>
      "Püsiklient toob siin vähem kui ühekordne. Kontrollige, kas mõlemad käibed on samast aastast.",
  },
  refusals: {
    "revenue-without-customers": "Käive on olemas, aga pole kedagi, kes selle tõi. Sisestage, kui palju kliente oli.",
  },
  verdicts: {
    "carried-by-regulars": (f, v) =>
      `Püsikliente on teie klientidest ${f.share(v["regular-share"])} ja nad toovad käibest ${f.share(v["regular-revenue-share"])}: käive on stabiilne.`,
    "carried-by-one-time": (f, v) =>
      `Püsikliendid toovad käibest ${f.share(v["regular-revenue-share"])}; ülejäänu tuleb igal aastal uuesti võita.`,
  },
};

/** @type {typeof import("./en.js").retentionRate} */
export const retentionRate = {
  name: "Hoidmis- ja lahkumismäär",
  intro: "Kui palju kliente jäi perioodi jooksul alles, kui palju lahkus ja mida see aasta peale teeb.",
  forms: { customers: "Loendatud kliendid", rate: "Teadaolev määr" },
  inputs: {
    start: { label: "Kliente perioodi alguses" },
    end: { label: "Kliente perioodi lõpus", help: "koos uutega" },
    new: { label: "Uusi kliente", help: "perioodi jooksul võidetud ja lõpus veel alles" },
    "known-retention": { label: "Hoidmismäär" },
  },
  conventions: {
    period: {
      label: "Arvude periood",
      choices: { month: "Kuu", quarter: "Kvartal", year: "Aasta" },
    },
    "churn-base": {
      label: "Lahkumismäära alus",
      help: "Tavaliselt võetakse aluseks kliendid alguses.",
      choices: {
        start: "Kliendid alguses",
        average: "Alguse ja lõpu keskmine",
        exposed: "Kliendid alguses pluss uued",
      },
    },
  },
  outputs: {
    retention: "Hoidmismäär",
    churn: "Lahkumismäär",
    "churn-low": "Lahkumismäära alumine piir",
    "churn-high": "Lahkumismäära ülemine piir",
    stayed: "Alles jäänud kliente",
    lost: "Kaotatud kliente",
    base: "Aluseks võetud kliente",
    months: "Perioodi pikkus",
    "monthly-retention": "Hoidmismäär kuus",
    "monthly-churn": "Lahkumismäär kuus",
    "yearly-retention": "Hoidmismäär aastas",
    "yearly-churn": "Lahkumismäär aastas",
    lifetime: "Kliendisuhte oodatav pikkus",
    month: "Kuu",
    remaining: "Alles",
  },
  picture: (f, v) =>
    `Langev joon kahe aasta kohta: selle määra juures on aasta pärast alles ${f.share(v["yearly-retention"])} klientidest.`,
  warnings: {
    "few-customers": () => "Kliente on alla 30: üks lahkuja rohkem või vähem muudab määra palju.",
    "not-times-twelve": (f, value) =>
      `Kui lahkumismäär lihtsalt aasta peale korrutada, tuleks ${f.share(value)}. See on liiga palju: kes on lahkunud, ei saa uuesti lahkuda. Siinne aastamäär on arvutatud liitprotsendina.`,
    "nobody-left": () =>
      "Keegi ei lahkunud, seega kliendisuhte pikkust nendest arvudest öelda ei saa. Vaadake pikemat perioodi.",
    "nobody-stayed": () =>
      "Keegi ei jäänud alles. Kontrollige arve: uued kliendid kuuluvad perioodi lõpu klientide hulka.",
  },
  refusals: {
    "more-stayed-than-started":
      "Alles oleks jäänud rohkem kliente, kui alguses oli. Arvestage uued kliendid perioodi lõpu klientide hulka.",
    "more-lost-than-average":
      "Lahkus rohkem kliente, kui neid keskmiselt oli. Võtke lahkumismäära aluseks kliendid alguses.",
  },
  verdicts: {
    customers: (f, v) =>
      v.months === 12
        ? `Aasta jooksul jäi alles ${f.share(v.retention)} klientidest ja lahkus ${f.share(v.churn)}. Tegelik hoidmismäär on väga tõenäoliselt ${f.share(v.low)} ja ${f.share(v.high)} vahel.`
        : `Alles jäi ${f.share(v.retention)} klientidest ja lahkus ${f.share(v.churn)}. Selle määra juures lahkub aasta jooksul ${f.share(v["yearly-churn"])}.`,
    rate: (f, v) =>
      `Selle määra juures on aasta pärast alles ${f.share(v["yearly-retention"])} klientidest ja lahkunud ${f.share(v["yearly-churn"])}.`,
  },
};

/** @type {typeof import("./en.js").retentionProjection} */
export const retentionProjection = {
  name: "Kliendihoidmise prognoos",
  intro: "Kui palju ühe kohordi kliente jääb alles ja miks püsiv lahkumismäär pakub liiga vähe.",
  forms: { cohort: "Üks kohort" },
  inputs: {
    survivors: {
      label: "Alles jäänud kliente",
      help: "samal ajal liitunud klientidest: kui palju alguses, ühe perioodi järel, kahe järel …",
    },
    horizon: { label: "Prognoos perioodini" },
    "discount-rate": { label: "Diskontomäär", help: "perioodi kohta; kui palju vähem on hilisem raha väärt" },
  },
  conventions: {},
  outputs: {
    survival: "Alles",
    "constant-survival": "… püsiva lahkumismääraga",
    "next-retention": "Hoidmismäär järgmisel pikendamisel",
    "constant-churn": "Püsiv lahkumismäär",
    "lifetime-within": "Suhte pikkus prognoosi lõpuni",
    "constant-lifetime-within": "… püsiva lahkumismääraga",
    "expected-lifetime": "Kliendisuhte oodatav pikkus",
    "discounted-lifetime": "Uue kliendi diskonteeritud oodatav suhte pikkus",
    "constant-discounted-lifetime": "… püsiva lahkumismääraga",
    "residual-lifetime": "Allesoleva kliendi diskonteeritud järelejäänud suhte pikkus",
    alpha: "Parameeter α",
    beta: "Parameeter β",
    cohort: "Kliente alguses",
    "periods-seen": "Vaadeldud perioode",
    period: "Periood",
    retention: "Hoidmismäär",
  },
  picture: (f, v) =>
    `Kaks langevat kõverat ja vaadeldud arvud: prognoosi lõpuks jääb mudeli järgi alles ${f.share(v.survival)} klientidest, püsiva lahkumismääraga ${f.share(v["constant-survival"])}.`,
  warnings: {
    "few-periods": () => "Vaadeldud on ainult kaht perioodi. Kõver läbib need, kuid kaugem osa on oletus.",
    "far-horizon": () => "Prognoos ulatub üle kolme korra kaugemale kui vaadeldud aeg.",
    "churn-alike": () => "Selle kohordi kliendid lahkuvad ühtmoodi; siis ütleb mudel sama, mis püsiv lahkumismäär.",
    "endless-lifetime": () =>
      "Osa kliente jääb nii kauaks, et keskmisel kliendisuhte pikkusel pole piiri. Kasutage diskonteeritud pikkust või pikkust prognoosi lõpuni.",
  },
  refusals: {
    "nobody-left": "Keegi pole veel lahkunud, seega pole lahkumise kohta midagi õppida. Lisage hilisem periood.",
    "everybody-left-at-once": "Kõik lahkusid esimese perioodiga: pole kedagi, kelle jäämist prognoosida.",
  },
  verdicts: {
    "constant-too-low": (f, v) =>
      `Prognoosi lõpus on alles ${f.share(v.survival)} klientidest; püsiv lahkumismäär ütleks, et ainult ${f.share(v["constant-survival"])}.`,
    alike: (f, v) =>
      `Prognoosi lõpus on alles ${f.share(v.survival)} klientidest; umbes sama ütleb ka püsiv lahkumismäär.`,
  },
};

/** @type {typeof import("./en.js").revenueRetention} */
export const revenueRetention = {
  name: "Käibe hoidmine",
  abbreviation: "NRR, GRR",
  intro: "Kui suur osa senise kliendibaasi käibest on alles: koos juurdeostudega ja ilma.",
  forms: { revenue: "Korduvkäive" },
  inputs: {
    start: { label: "Käive alguses", help: "korduv, juba olemasolevatelt klientidelt" },
    churned: { label: "Kadus lahkunud klientidega" },
    contraction: { label: "Kahanemine: väiksemad paketid, tellimused", help: "alles jäänud klientidelt" },
    expansion: {
      label: "Kasv: suuremad paketid, tellimused",
      help: "alles jäänud klientidelt; uusi kliente ei arvestata",
    },
  },
  rows: { steps: { 0: "Algus", 1: "Lahkunud", 2: "Vähenes", 3: "Kasvas", 4: "Lõpp" } },
  conventions: {
    period: {
      label: "Arvude periood",
      choices: { month: "Kuu", quarter: "Kvartal", year: "Aasta" },
    },
  },
  outputs: {
    "net-retention": "Käibe netohoidmismäär (NRR)",
    "gross-retention": "Käibe brutohoidmismäär (GRR)",
    kept: "Alles jäänud käive",
    end: "Käive lõpus",
    lost: "Kaotatud käive",
    change: "Muutus",
    months: "Perioodi pikkus",
    "yearly-net-retention": "Netohoidmismäär aastas",
    "yearly-gross-retention": "Brutohoidmismäär aastas",
    step: "Samm",
    from: "Alates",
    to: "Kuni",
  },
  picture: (f, v) =>
    `Astmed alguse käibest alla kuni alles jäänud summani ${f.money(v.kept)} ja taas üles kuni lõpu käibeni ${f.money(v.end)}.`,
  warnings: {
    "expansion-hides-churn": () =>
      "Osa klientide kasv varjab, et teistega kaob palju käivet. Jälgige brutohoidmismäära.",
  },
  refusals: { "more-lost-than-started": "Käivet on kadunud rohkem, kui alguses oli. Vähendage üht kaotustest." },
  verdicts: {
    growing: (f, v) =>
      `Senised kliendid toovad ${f.money(v.change)} rohkem kui alguses. Ilma kasvuta oleks käibest alles ${f.share(v["gross-retention"])}.`,
    level: (f, v) => `Klientide juurdeostud katavad kaotatud käibe (${f.money(v.lost)}) täpselt ära.`,
    shrinking: (f, v) =>
      `Senised kliendid toovad ${f.money(-v.change)} vähem kui alguses. Juurdeostud ei kata kaotatud käivet (${f.money(v.lost)}).`,
  },
};

/** @type {typeof import("./en.js").acquisitionCost} */
export const acquisitionCost = {
  name: "Kliendi hankimise kulu",
  abbreviation: "CAC",
  intro: "Mis ühe uue kliendi hankimine maksab ja kuidas see kliendi väärtusega suhestub.",
  forms: { figures: "Periood arvudes" },
  inputs: {
    spend: { label: "Reklaami- ja müügikulu" },
    overhead: { label: "Selle palgad, agentuurid ja tööriistad" },
    "new-customers": { label: "Uusi kliente", help: "samal perioodil" },
    "organic-customers": { label: "… kes tulid ise", help: "ilma reklaamita" },
    clv: { label: "Kliendi eluea väärtus", help: "brutokasumina, mitte käibena" },
    "monthly-revenue": { label: "Käive kliendi kohta kuus" },
    margin: { label: "Brutomarginaal" },
  },
  conventions: {
    costs: {
      label: "Kulud",
      help: "Ainult reklaamiga tundub kulu tegelikust väiksem.",
      choices: { "all-costs": "Kõik", "media-only": "Ainult reklaam" },
    },
    customers: {
      label: "Jagatakse",
      help: "Ise tulnud klientide tõttu tunduvad tasulised kanalid tegelikust odavamad.",
      choices: { "all-new": "Kõigi uute klientidega", "paid-only": "Ainult reklaamiga võidetutega" },
    },
  },
  outputs: {
    "acquisition-cost": "Kliendi hankimise kulu",
    "counted-spend": "Arvestatud kulud",
    "counted-customers": "Arvestatud kliente",
    "clv-to-cost": "Eluea väärtuse ja kulu suhe (LTV:CAC)",
    "net-clv": "Eluea väärtus miinus kulu",
    payback: "Hankimiskulu tasuvusaeg",
    month: "Kuu",
    earned: "Teenitud brutokasum",
  },
  picture: (f, v) =>
    v.payback === undefined
      ? "Joonist veel pole: selleks on vaja kliendi kuist käivet ja marginaali."
      : `Joon: brutokasum, mida klient kuust kuusse teenib, katab hankimiskulu; tasuvusaeg on ${f.unit(v.payback, "months")}.`,
  warnings: {
    "media-only": () => "Palgad, agentuurid ja tööriistad on välja jäetud. Otsustage kõigi kulude järgi.",
    "slow-payback": (f, value) =>
      `Kulu tasuvusaeg on ${f.unit(value, "months")}. Üle aasta pikkune tasuvusaeg nõuab kasvu ajal palju vaba raha.`,
    "growth-saved-on": () => "Eluea väärtus ületab kulu üle kaheksa korra. Võib-olla jaksaksite võita rohkem kliente.",
    "revenue-is-not-profit": () => "Kui marginaal on 100%, on tasuvusaeg arvutatud käibest, mitte kasumist.",
  },
  refusals: {
    "no-paid-customers":
      "Kõik uued kliendid tulid ise, seega pole reklaamiga võidetud kliendil kulu. Jagage hoopis kõigi uute klientidega.",
  },
  verdicts: {
    cost: (f, v) => `Ühe kliendi hankimine maksab ${f.money(v["acquisition-cost"])}.`,
    loses: (f, v) =>
      `Ühe kliendi hankimine maksab ${f.money(v["acquisition-cost"])}: ${f.money(-v["net-clv"])} rohkem, kui klient väärt on.`,
    thin: (f, v) =>
      `Kliendi väärtuse ja hankimiskulu suhe on ${f.number(v["clv-to-cost"])}. Rusikareegel soovitab vähemalt kolme, et katta ka kõik muu.`,
    healthy: (f, v) =>
      `Kliendi väärtuse ja hankimiskulu suhe on ${f.number(v["clv-to-cost"])}, üle tavalise rusikareegli, mis on kolm.`,
  },
};

/** @type {typeof import("./en.js").acquisitionVsRetention} */
export const acquisitionVsRetention = {
  name: "Kas hankida või hoida kliente",
  intro: "Kas klienti on odavam hankida või hoida? Teie arvudega, mitte rahvatarkusega.",
  forms: { figures: "Teie arvud", preset: "Rusikareegel" },
  inputs: {
    "acquisition-spend": { label: "Hankimisele kulutatud" },
    "new-customers": { label: "Sellega võidetud kliente" },
    "retention-spend": { label: "Hoidmisele kulutatud" },
    customers: { label: "Kliente, kelle hoidmisele kulutati" },
    "retention-with": { label: "Alles jäänute osakaal kulutusega" },
    "retention-without": { label: "Alles jäänute osakaal ilma selleta", help: "kontrollrühmast või varasemast ajast" },
    "acquisition-cost": { label: "Kliendi hankimise kulu" },
    times: { label: "Mitu korda on hankimine kallim", help: "rahvatarkus ütleb 5 või 6" },
    budget: { label: "Eelarve" },
  },
  rows: { sides: { 0: "Hankimine", 1: "Hoidmine" } },
  conventions: {
    keeping: {
      label: "Hoidmise kulu",
      help: "Enamik kliente oleks jäänud nagunii. Kulutuse teene on ainult päästetud kliendid.",
      choices: { "per-saved": "Päästetud kliendi kohta", "per-kept": "Alles jäänud kliendi kohta" },
    },
  },
  outputs: {
    "cost-ratio": "Mitu korda on hankimine kallim",
    "winning-cost": "Ühe kliendi hankimise kulu",
    "keeping-cost": "Ühe kliendi hoidmise kulu",
    saved: "Päästetud kliente",
    kept: "Alles jäänud kliente kokku",
    "break-even-saved": "Kasumiläveni päästa kliente",
    "break-even-retention": "Alles jääjate osakaal kasumilävel",
    "budget-wins": "Eelarvega hangiks kliente",
    "budget-keeps": "Eelarvega hoiaks kliente",
    side: "Pool",
    cost: "Kulu",
  },
  picture: (f, v) =>
    `Kaks tulpa: kliendi hankimine maksab ${f.money(v["winning-cost"])}, hoidmine ${f.money(v["keeping-cost"])}.`,
  warnings: {
    "kept-is-not-saved": () =>
      "See jagab kulu kõigi allesjäänutega, kellest enamik oleks jäänud nagunii. Hoidmine paistab palju odavam, kui see on.",
    folklore: () =>
      "Et hankimine maksab viis või kuus korda rohkem kui hoidmine, korratakse kõikjal, aga mõõdetud pole seda peaaegu kusagil. Kui saate, kasutage oma arve.",
    "costs-too-much": () => "Isegi kui kõik jääksid, maksaks hoidmine kliendi kohta rohkem kui uute hankimine.",
  },
  refusals: {
    "nobody-saved":
      "Ilma kulutuseta jääb alles sama palju kliente kui sellega: see ei päästa kedagi, nii et päästetud kliendil pole kulu.",
    "nobody-kept": "Keegi ei jää alles, seega pole alles jäänud kliendil kulu.",
    "keeping-costs-nothing":
      "Hoidmine ei maksa siin midagi, seega pole midagi võrrelda. Sisestage, kui palju selleks kulub.",
  },
  verdicts: {
    "keeping-cheaper": (f, v) =>
      `Kliendi hoidmine maksab ${f.money(v["keeping-cost"])}, hankimine ${f.money(v["winning-cost"])}: ${f.number(Math.round(10 * v["cost-ratio"]) / 10)} korda rohkem.`,
    "winning-cheaper": (f, v) =>
      `Siin on hankimine odavam: uus klient maksab ${f.money(v["winning-cost"])}, hoitud klient ${f.money(v["keeping-cost"])}.`,
  },
};

/** @type {typeof import("./en.js").prospectFunnel} */
export const prospectFunnel = {
  name: "Huvilisest püsikliendiks",
  intro: "Kui paljudest neist, kelleni jõuate, saavad püsikliendid ja mis üks püsiklient maksab.",
  forms: { stages: "Viis etappi" },
  inputs: {
    stages: { label: "Inimesed ja kulu igas etapis" },
    people: { label: "Inimesi" },
    cost: { label: "Kulu" },
    clv: { label: "Püsikliendi eluea väärtus", help: "brutokasumina, mitte käibena" },
  },
  rows: {
    stages: {
      reached: "Kelleni jõuti",
      responded: "Reageeris",
      "first-purchase": "Esimene ost",
      "second-purchase": "Teine ost",
      regular: "Püsiklient",
    },
    funnel: { 0: "Kelleni jõuti", 1: "Reageeris", 2: "Esimene ost", 3: "Teine ost", 4: "Püsiklient" },
  },
  conventions: {},
  outputs: {
    "cost-per-regular": "Ühe püsikliendi hind",
    conversion: "Konversioon püsikliendiks",
    "conversion-low": "Konversiooni alumine piir",
    "conversion-high": "Konversiooni ülemine piir",
    reached: "Inimesi, kelleni jõuti",
    regulars: "Püsikliente",
    "total-cost": "Kulu kokku",
    "cost-per-prospect": "Kulu inimese kohta, kelleni jõuti",
    "prospects-per-regular": "Inimesi ühe püsikliendi kohta",
    "most-per-prospect": "Kõrgeim tasuv kulu inimese kohta",
    "net-per-regular": "Püsikliendi väärtusest järel",
    "lowest-step": "Nõrgim samm",
    stage: "Etapp",
    people: "Inimesi",
    "of-previous": "Eelmisest etapist",
    "of-reached": "Kõigist, kelleni jõuti",
    cost: "Kulu",
    "cost-so-far-per-head": "Kulu seni inimese kohta",
  },
  picture: (f, v) =>
    `Viieastmeline lehter: inimesi, kelleni jõuti, on ${f.count(v.reached)}, püsikliente ${f.count(v.regulars)} ehk ${f.share(v.conversion)}.`,
  warnings: {
    "pays-too-much": () => "Püsiklient maksab rohkem, kui ta väärt on.",
    "few-regulars": () => "Püsikliente on alla kümne: konversiooni kohta ei saa veel peaaegu midagi öelda.",
  },
  refusals: {
    "stage-grows": "Selles etapis ei saa olla rohkem inimesi kui eelmises.",
    "nobody-regular": "Siia ei jõudnud keegi, seega pole püsikliendil veel hinda. Sisestage vähemalt üks inimene.",
  },
  verdicts: {
    cost: (f, v) =>
      `Üks püsiklient maksab ${f.money(v["cost-per-regular"])}; iga püsikliendi kohta tuleb jõuda ${f.round(v["prospects-per-regular"])} inimeseni.`,
    pays: (f, v) =>
      `Üks püsiklient maksab ${f.money(v["cost-per-regular"])} ja tema väärtusest jääb järele ${f.money(v["net-per-regular"])}; inimene, kelleni jõutakse, võib maksta kuni ${f.money(v["most-per-prospect"])}.`,
    loses: (f, v) =>
      `Üks püsiklient maksab ${f.money(v["cost-per-regular"])}: ${f.money(-v["net-per-regular"])} rohkem, kui ta väärt on; inimene, kelleni jõutakse, võib maksta kõige rohkem ${f.money(v["most-per-prospect"])}.`,
  },
};

/** @type {typeof import("./en.js").wordOfMouth} */
export const wordOfMouth = {
  name: "Suusõnaline turundus",
  intro: "Mida klientide head ja halvad jutud teile toovad ja maksma lähevad.",
  forms: { figures: "Head ja halvad jutud" },
  inputs: {
    customers: { label: "Kliente" },
    "good-share": { label: "Räägivad teist hästi", help: "klientide osakaal aastas" },
    "good-reach": { label: "Kui paljude inimesteni igaüks jõuab" },
    "good-swayed": { label: "… kellest saavad tänu sellele kliendid" },
    "bad-share": { label: "Räägivad teist halvasti", help: "klientide osakaal aastas" },
    "bad-reach": { label: "Kui paljude inimesteni igaüks jõuab" },
    "bad-swayed": { label: "… kes jäävad selle tõttu eemale" },
    value: { label: "Kliendi väärtus", help: "eluea väärtus brutokasumina" },
  },
  rows: { sides: { 0: "Hea jutt", 1: "Halb jutt" } },
  conventions: {},
  outputs: {
    net: "Netomõju",
    won: "Võidetud kliente",
    lost: "Kaotatud kliente",
    "won-value": "Võidetud väärtus",
    "lost-value": "Kaotatud väärtus",
    "per-good-speaker": "Üks kiitja toob",
    "per-bad-speaker": "Üks laitja maksab",
    "good-per-bad": "Kiitjaid ühe laitja heastamiseks",
    "people-reached": "Inimesi, kelleni jutt jõudis",
    side: "Pool",
    speakers: "Rääkijaid",
    reached: "Inimesi, kelleni jutt jõudis",
    swayed: "Muutunud otsuseid",
    value: "Väärtus",
  },
  picture: (f, v) =>
    `Kaks tulpa: hea jutt võidab ${f.money(v["won-value"])}, halb jutt kaotab ${f.money(v["lost-value"])}.`,
  warnings: {
    "more-won-than-customers": () =>
      "Ainuüksi jutud enam kui kahekordistaksid klientide arvu. Kontrollige osakaale: enamik neist, kelleni kiitus jõuab, ei osta kunagi.",
  },
  refusals: { "more-than-everyone": "Hästi ja halvasti rääkijaid on kokku rohkem kui kliente." },
  verdicts: {
    gains: (f, v) =>
      `Klientide jutud toovad kokkuvõttes ${f.money(v.net)}: võit ${f.money(v["won-value"])}, kaotus ${f.money(v["lost-value"])}.`,
    loses: (f, v) =>
      `Klientide jutud lähevad kokkuvõttes maksma ${f.money(-v.net)}: võit ${f.money(v["won-value"])}, kaotus ${f.money(v["lost-value"])}.`,
  },
};

/** @type {typeof import("./en.js").referralValue} */
export const referralValue = {
  name: "Soovituste väärtus",
  intro: "Kui palju on väärt kliendid, keda üks klient kaasa toob.",
  forms: { figures: "Arvud" },
  inputs: {
    referrals: { label: "Ühe kliendi kaasa toodud kliente" },
    "would-join-anyway": { label: "… kes oleksid tulnud nagunii" },
    clv: { label: "Kliendi eluea väärtus", help: "brutokasumina, enne hankimiskulu mahaarvamist" },
    "acquisition-cost": { label: "Tavaline hankimiskulu" },
    reward: { label: "Preemia soovituse eest", help: "mõlemale poolele kokku" },
    advocates: { label: "Soovitavaid kliente" },
  },
  rows: { parts: { 0: "Kliendid, keda muidu poleks", 1: "Säästetud hankimiskulu", 2: "Preemiad" } },
  conventions: {
    saving: {
      label: "Hankimiskulu säästetakse",
      help: "Kes muidu poleks tulnud, need oleks ehk saanud võita tavalise kuluga või üldse mitte.",
      choices: { "cost-saved-on-anyway": "Nagunii tulijatelt", "cost-saved-on-all": "Kõigilt soovitatutelt" },
    },
  },
  outputs: {
    "referral-value": "Ühe kliendi soovituste väärtus",
    "value-per-referral": "Ühe soovituse väärtus",
    "from-new": "Klientidelt, keda muidu poleks",
    "from-saved-cost": "Säästetud hankimiskulust",
    rewards: "Preemiad",
    "highest-reward": "Suurim preemia, mis tasub ära",
    "total-value": "Kõigi soovituste väärtus",
    part: "Osa",
    amount: "Summa",
  },
  picture: (f, v) =>
    `Kolm tulpa: uutelt klientidelt ${f.money(v["from-new"])}, säästetud kulu ${f.money(v["from-saved-cost"])}, preemiad ${f.money(v.rewards)}.`,
  warnings: {
    "everyone-credited": () => "Nii läheb soovituste arvele iga kaasa toodud klient. Mõni oleks tulnud nagunii.",
    "reward-exceeds-value": () => "Preemia on suurem kui see, mida soovitus toob.",
  },
  refusals: {},
  verdicts: {
    gains: (f, v) =>
      `Ühe kliendi soovitused on väärt ${f.money(v["referral-value"])}; soovituse eest võib maksta kuni ${f.money(v["highest-reward"])}.`,
    loses: (f, v) =>
      `Ühe kliendi soovitused maksavad ${f.money(-v["referral-value"])} rohkem, kui nad toovad; preemia üle ${f.money(v["highest-reward"])} ei tasu ära.`,
  },
};

/** @type {typeof import("./en.js").shareOfWallet} */
export const shareOfWallet = {
  name: "Kliendiosak",
  intro: "Kui suure osa rahast, mille kliendid teie kaubavaldkonnas kulutavad, jätavad nad teile (share of wallet).",
  forms: { one: "Üks klient või kogusummad", list: "Klientide loend" },
  inputs: {
    spend: { label: "Teie juures kulutatud" },
    "category-spend": { label: "Kokku kulutatud", help: "selles kategoorias, teie juures ja mujal, sama aja jooksul" },
    customers: { label: "Kliendid", help: "igaüks omal real; kleepige tabelist kaks veergu" },
  },
  conventions: {
    average: {
      label: "Loendi keskmine",
      help: "Kokkuvõttes kaaluvad suured kliendid rohkem. Keskmine arvestab kõiki kliente võrdselt.",
      choices: { sums: "Kõik kliendid kokku", mean: "Osakute keskmine" },
    },
  },
  outputs: {
    share: "Kliendiosak",
    "share-of-sums": "Kõik kliendid kokku",
    "mean-of-shares": "Osakute keskmine",
    customers: "Kliente",
    "total-spend": "Teie juures kulutatud",
    "total-category-spend": "Kokku kulutatud",
    headroom: "Mujal kulutatud",
    from: "Osak alates",
    to: "kuni",
    count: "Kliente",
  },
  picture: (f, v) =>
    v.customers === undefined
      ? `Sajaks osaks jagatud ruut ehk kogu rahakott: sellest kulutatakse teie juures ${f.share(v.share)}.`
      : `Tulbad: kui paljud kliendid kulutavad teie juures kui suure osa rahakotist. Kokku on see ${f.share(v.share)}.`,
  warnings: {
    "few-customers": () => "Kliente on alla 30: teiste samasuguste keskmine võib olla üsna erinev.",
    "averages-differ": (f, value) =>
      `Kahe keskmise vahe on ${f.share(value)}: suured ja väikesed kliendid ei jäta teile sama suurt osa.`,
  },
  refusals: {},
  verdicts: {
    one: (f, v) => `Rahakotist on teie päralt ${f.share(v.share)}; mujal kulutatakse ${f.money(v.headroom)}.`,
    sums: (f, v) =>
      `Kõigest, mida need kliendid kategoorias kulutavad, on teie päralt ${f.share(v.share)}; mujal kulutatakse ${f.money(v.headroom)}.`,
    mean: (f, v) =>
      `Keskmine klient kulutab teie juures rahakotist ${f.share(v.share)}; kokku kulutatakse mujal ${f.money(v.headroom)}.`,
  },
};

/** @type {typeof import("./en.js").walletAllocation} */
export const walletAllocation = {
  name: "Rahakoti jaotuse reegel",
  intro:
    "Kui suurt kliendiosakut võib oodata teie koha järgi kliendi kasutatavate brändide seas (Wallet Allocation Rule).",
  forms: { rank: "Teie koht", scores: "Brändide hinded", customers: "Palju kliente" },
  inputs: {
    rank: { label: "Teie koht", help: "1 on lemmik; 1,5, kui jagate esimest kohta teisega" },
    brands: { label: "Kasutatavaid brände", help: "teie oma kaasa arvatud" },
    scores: {
      label: "Kliendi antud hinded",
      help: "kõigepealt teie oma, siis kõigi teiste kasutatavate brändide omad; kleepige need järjest",
    },
    score: { label: "Hinne" },
    ranks: { label: "Kliendid", help: "igaüks omal real; kleepige tabelist kaks veergu" },
  },
  conventions: {},
  outputs: {
    share: "Oodatav kliendiosak",
    rank: "Teie koht",
    brands: "Kasutatavaid brände",
    "share-if-first": "Osak lemmikuna",
    gain: "Lemmikuks saades võita",
    customers: "Kliente",
  },
  picture: (f, v) =>
    v.customers === undefined
      ? `Tulbad: osak, mida iga bränd võib oma koha järgi oodata. Teie oma on ${f.share(v.share)}.`
      : `Kaks tulpa: praegu oodata ${f.share(v.share)}, kõigi lemmikuna ${f.share(v["share-if-first"])}.`,
  warnings: {
    "few-customers": () => "Kliente on alla 30: teiste samasuguste keskmine võib olla üsna erinev.",
    "single-brand": () => "Ainsa brändi korral annab reegel 100%. Kontrollige, kas kliendid tõesti teisi ei kasuta.",
  },
  refusals: {},
  verdicts: {
    first: (f, v) =>
      `Olete lemmik ja võite rahakotist oodata ${f.share(v.share)}. Seda tõstaks ainult brändide vähenemine.`,
    behind: (f, v) =>
      `Võite rahakotist oodata ${f.share(v.share)}. Lemmikuna oleks see ${f.share(v["share-if-first"])}.`,
    customers: (f, v) =>
      `Keskmiselt võite rahakotist oodata ${f.share(v.share)}. Kõigi lemmikuna oleks see ${f.share(v["share-if-first"])}.`,
  },
};

/** @type {typeof import("./en.js").marketShare} */
export const marketShare = {
  name: "Turuosa",
  intro: "Teie osa turu müügist ja kolm tegurit, millest see koosneb.",
  forms: { revenue: "Käive", units: "Kogus", factors: "Kolm tegurit neljast", buyers: "Ostjad ja ostud" },
  inputs: {
    "own-revenue": { label: "Teie käive" },
    "market-revenue": { label: "Kogu turu käive", help: "teie oma kaasa arvatud, sama aja jooksul" },
    "own-units": { label: "Teie müüdud kogus" },
    "market-units": { label: "Kogu turul müüdud kogus", help: "teie oma kaasa arvatud, sama aja jooksul" },
    "market-share": { label: "Turuosa", help: "jätke üks neljast tühjaks: see tuleneb teistest" },
    "penetration-share": { label: "Ostjaskonna osa", help: "teie brändi ostjad kõigist kategooria ostjatest" },
    "share-of-requirements": {
      label: "Osa ostjate vajadustest",
      help: "kui suure osa oma ostudest selles kategoorias teevad teie ostjad teilt",
    },
    "heavy-usage-index": {
      label: "Ostumahu indeks",
      help: "1 tähendab, et teie ostjad ostavad kategooriast sama palju kui teised",
    },
    "brand-buyers": { label: "Teie brändi ostjaid" },
    "category-buyers": { label: "Kategooria ostjaid" },
    "brand-purchases": { label: "Teie brändi oste", help: "keskmiselt teie brändi ostja kohta" },
    "buyer-purchases": {
      label: "Nende oste kategoorias",
      help: "keskmiselt teie brändi ostja kohta, teie omad kaasa arvatud",
    },
    "category-purchases": { label: "Kategooria oste ostja kohta", help: "keskmiselt, kõik ostjad" },
  },
  optional: "See, mis tuleneb teistest",
  conventions: {},
  outputs: {
    "market-share": "Turuosa",
    "penetration-share": "Ostjaskonna osa",
    "penetration-share-low": "Ostjaskonna osa alumine piir",
    "penetration-share-high": "Ostjaskonna osa ülemine piir",
    "share-of-requirements": "Osa ostjate vajadustest",
    "heavy-usage-index": "Ostumahu indeks",
    "category-share": "Teie ostjate osa kõigist ostudest",
    "wallet-gap": "Osa ostjate vajadustest miinus turuosa",
  },
  picture: (f, v) =>
    v["share-of-requirements"] === undefined
      ? `Sajaks osaks jagatud ruut ehk kogu turg: sellest on teie päralt ${f.share(v["market-share"])}.`
      : `Kaks ruutu. Teie enda ostjate ostudest tehakse teilt ${f.share(v["share-of-requirements"])}; kogu turust on teie päralt ${f.share(v["market-share"])}.`,
  warnings: {
    "light-buyers": () => "Teie ostjad ostavad kategooriast vähem kui keskmine ostja: jõuate väikeostjateni.",
  },
  refusals: {
    "one-too-many": "Kõik neli on antud, seega pole midagi arvutada. Jätke üks tühjaks.",
    "zero-factor": "Üks teguritest on null, seega ei saa puuduvat arvutada.",
    "cannot-all-be-true": "Need arvud on vastuolus: teie ostjad ostaksid rohkem kui kogu turg. Kontrollige neid.",
  },
  verdicts: {
    revenue: (f, v) => `Kogu turu käibest kuulub teile ${f.share(v["market-share"])}.`,
    units: (f, v) => `Kogu turul müüdud kogusest on teie oma ${f.share(v["market-share"])}.`,
    factors: (f, v) =>
      `Turust on teie päralt ${f.share(v["market-share"])}: teilt ostab ${f.share(v["penetration-share"])} kõigist ostjatest ja nad katavad teie juures ${f.share(v["share-of-requirements"])} oma vajadustest.`,
  },
};

/** @type {import("./en.js").Orders} */
export const orders = {
  name: "Tellimuste analüüs",
  drop: "Lohistage tellimuste fail siia",
  choose: "Vali failid",
  formats:
    "CSV- või tekstifail Shopifyst, WooCommerce’ist, Stripe’ist või Excelist: iga tellimus eraldi real koos kliendi, kuupäeva ja summaga. Mitu faili loetakse üheks.",
  private: "Fail jääb teie arvutisse. Midagi ei saadeta kuhugi.",
  samples: "Faili pole käepärast? Proovige näidisandmetega",
  sampleNames: {
    "cdnow-sample": {
      label: "CD-plaadid internetist",
      note: "veebipoe CDNOW 2357 klienti, jaanuar 1997 kuni juuni 1998",
    },
    "shop-sample": {
      label: "Toodetega pood",
      note: "väljamõeldud pood: kahe aasta tellimused koos toodete, riikide ja tagasimaksetega",
    },
  },
  paste: "Või kleepige tabel",
  pasteLabel: "Tabelist või tekstifailist kopeeritud read koos veergude nimedega",
  usePasted: "Kasuta kleebitud ridu",
  pasted: "kleebitud read",
  sql: {
    title: "Brauseri jaoks liiga suur?",
    text: "Laske andmebaasil tellimuste tabel kokku võtta: see SQL annab iga ostuajaloo kohta ühe rea, kokku mõne megabaidi, olgu kliente kui palju tahes. Salvestage tulemus CSV-failina ja lohistage see siia; näitajad ja mudelid on samad.",
    dialect: "Andmebaas",
    table: "Tabel",
    wrong: "-- Mõni nimi puudub või ei sobi nimeks.",
    copy: "Kopeeri SQL",
    copied: "Kopeeritud",
  },
  summaryFile: "See on koondfail: ostuajalood koos klientide arvuga. Analüüsige seda nii, nagu see on.",
  pasteSomething: "Midagi pole veel kleebitud. Kopeerige read oma tabelist ja kleepige siia.",
  reading: "Faili lugemine…",
  cancel: "Katkesta",
  finishing: "Aruande koostamine…",
  progress: { read: "Loetud", rows: "Ridu", customers: "Kliente", left: "Aega jäänud" },
  megabytes: (done, all) => `${done} / ${all} MB`,
  seconds: (n, text) => forms(n, { one: `${text} sekund`, other: `${text} sekundit` }),
  stopped: "See ei õnnestunud",
  kept: "Teie failid ja valikud on alles.",
  retry: "Proovi uuesti",
  backToColumns: "Tagasi veergude juurde",
  isThisRight: (name) => `Kas ${name} on õigesti loetud?`,
  check: "Kontrollige veerge ning kuupäevade ja summade kirjaviisi, seejärel analüüsige.",
  recognized: (name) => `Ära tuntud: ${name} eksport.`,
  files: (n, text) => forms(n, { one: `${text} fail`, other: `${text} faili, loetakse üheks` }),
  file: "Fail",
  columns: "Veerud",
  moreColumns: "Veel veerge",
  writing: "Kuidas see on kirjutatud",
  roles: {
    customer: "Klient",
    date: "Kuupäev",
    amount: "Summa",
    order: "Tellimuse number",
    product: "Toode",
    status: "Olek",
    currency: "Valuuta",
    categorySpend: "Kulutused kategoorias",
    score: "Hinne",
    cost: "Kulu",
    country: "Riik",
    quantity: "Kogus (summa on ühe hind)",
    refunded: "Tagastatud summa",
    cancelled: "Tühistamise aeg",
  },
  none: "– puudub –",
  column: (number) => `Veerg ${number}`,
  dateOrder: "Kuupäevad",
  dateOrders: {
    ymd: "aasta, kuu, päev",
    dmy: "päev, kuu, aasta",
    mdy: "kuu, päev, aasta",
    excel: "Exceli päevanumbrid",
    unix: "sekundid alates 1970. aastast",
    "unix-ms": "millisekundid alates 1970. aastast",
    "unix-us": "mikrosekundid alates 1970. aastast",
  },
  decimal: "Kümnendkoha eraldaja",
  decimals: { ".": "punkt: 1234.50", ",": "koma: 1234,50" },
  delimiter: "Veergude eraldaja",
  delimiters: { ",": "koma", ";": "semikoolon", "\t": "tabeldusmärk", "|": "püstkriips" },
  encoding: "Kodeering",
  encodings: ["utf-8", "windows-1257", "windows-1252", "utf-16le", "windows-1250", "windows-1251"],
  firstRows: "Faili esimesed read",
  header: "Esimene rida",
  headers: { yes: "veergude nimed", no: "juba tellimus" },
  policies: "Mis läheb arvesse",
  refunds: "Negatiivsed summad",
  refundChoices: { net: "tagasimaksed: ostust maha", "leave-out": "jäävad välja" },
  zeroAmounts: "Nullsummad",
  zeroChoices: { count: "on ostud", "leave-out": "jäävad välja" },
  guests: "Kliendita read",
  guestChoices: { "leave-out": "jäävad välja", separate: "iga tellimus eraldi klient" },
  amounts: "Ühe tellimuse mitu rida",
  amountChoices: { line: "summad liidetakse", order: "kordavad tellimuse kogusummat" },
  excluded: "Välja jäetavad olekud",
  excludedHelp:
    "Komadega eraldatult. Tavaliselt need, mis tähendavad tühistatud, ebaõnnestunud, maksmata või proovitellimust.",
  excludedUsual: "tavalised",
  timeZone: "Päeva algus ajavööndis",
  timeZoneUsual: "nii, nagu failis",
  observationEnd: "Vaatluse lõpp",
  observationEndHelp: "Tavaliselt faili viimane kuupäev.",
  currency: "Aruande valuuta",
  currencyNone: "– märkimata –",
  rate: (code, currency) => `1 ${code} valuutas ${currency}`,
  outlook: {
    heading: "Mida oodata",
    horizon: "Prognoosi pikkus päevades",
    discountRate: "Diskontomäär aastas",
    margin: "Marginaal",
    marginHelp: "Mis müügist pärast selle otseseid kulusid üle jääb; ilma selleta on väärtus käive.",
  },
  badNumber: "See arv siia ei sobi.",
  rateHelp: "Kuni kurssi pole, jäävad selles valuutas read välja.",
  badRate: "Kurss on nullist suurem arv.",
  settle: (n, text) =>
    forms(n, { one: "Vastake enne märgitud küsimusele.", other: `Vastake enne ${text} märgitud küsimusele.` }),
  analyze: "Analüüsi",
  another: "Vali teised failid",
  readDifferently: "Loe teistmoodi",
  reportOn: (name) => `Mida ütleb ${name}`,
  period: (start, end) => `Tellimused: ${start} – ${end}`,
  verdict: (n, d) =>
    forms(n, {
      one: `Kliente on ainult üks; mõnel teisel päeval tuli uuesti ostma ${d.repeat}.`,
      other: `${d.customers} kliendist tuli mõnel teisel päeval uuesti ostma ${d.repeat}: ${d.rate}.`,
    }),
  figures: {
    customers: "Kliente",
    repurchaseRate: "Kordusostumäär",
    averageOrderValue: "Keskmine tellimus",
    ordersPerYear: "Tellimusi aastas",
    observedClv: "Käive kliendi kohta",
    revenue: "Käive",
  },
  interval: (low, high, confidence) => `${low} kuni ${high}, usaldusnivoo ${confidence}`,
  repeat: (_n, text) => `neist tuli tagasi ${text}`,
  soFar: "seni nähtud eluea väärtus",
  perCustomer: "kliendi kohta",
  purchases: (_n, text) => `${text} ostupäevast`,
  purchasesPerCustomer: "Oste kliendi kohta",
  purchasesPicture: (once, all) =>
    `Tulbad: kliendid ostude arvu järgi. ${all} kliendist ostis ainult ühel päeval ${once}.`,
  orMore: (n) => `${n}+`,
  asTable: "Tabelina",
  rows: (n, d) =>
    forms(n, {
      one: `Loetud on üks rida: arvesse läks ${d.counted}, välja jäi ${d.left}.`,
      other: `Loetud on ${d.read} rida: arvesse läks ${d.counted}, välja jäi ${d.left}.`,
    }),
  rowsHeading: "Mida loeti",
  problemsOfKind: (_n, text, kind) => `${text} rida: ${kind}`,
  firstOfThem: (n, text) => forms(n, { one: "Loetletud on ainult esimene.", other: `Loetletud on esimesed ${text}.` }),
  downloadProblems: "Laadi kõik probleemid alla (CSV)",
  line: "Rida",
  columnName: "Veerg",
  found: "Leitud",
  problem: "Probleem",
  expected: "Oodatud, näiteks",
  problems: {
    "bad-date": "ei ole selle faili kujul kuupäev",
    "bad-amount": "ei ole summa",
    "missing-date": "kuupäev puudub",
    "missing-amount": "summa puudub",
    "missing-customer": "klient puudub",
    "unclosed-quote": "jutumärk on sulgemata",
    "totals-row": "kokkuvõtterida, mitte tellimus",
    "excluded-status": "oleku järgi ei ostetud midagi",
    "negative-amount": "negatiivne summa, valiku järgi välja jäetud",
    "zero-amount": "nullsumma, valiku järgi välja jäetud",
    "other-currency": "valuuta, millel pole kurssi",
    "refund-only": "tagasimakse kellelegi, kes midagi ei ostnud",
    "bad-number": "ei ole arv; rida läheb arvesse ilma selleta",
    "extra-cells": "lahtreid on rohkem kui veerge; ehk on koma ilma jutumärkideta?",
    other: "ei olnud loetav",
  },
  refusals: {
    "empty-file": () => "Failis pole ridu. Valige fail, milles on vähemalt päis ja üks tellimus.",
    "missing-column": (d) => `Seda veergu ei tuntud ära: ${d.name}. Valige see ise.`,
    "unknown-column": (d) => `Valitud veergu failis pole: ${d.name}. Valige teine.`,
    "ambiguous-date-order": (d) =>
      `Kas ees on päev või kuu? Neid kuupäevi saab lugeda kummalgi viisil: ${d.examples}. Valige.`,
    "ambiguous-decimal": (d) =>
      `Kas märk eraldab kümnendkohti või tuhandeid? Lugeda saab kummalgi viisil: ${d.examples}. Valige.`,
    "several-currencies": (d) => `Summad on mitmes valuutas: ${d.examples}. Valige aruande jaoks üks.`,
    "not-utf8": () => "Tähed ei ole selles kodeeringus. Valige teine.",
    "spreadsheet-file": () =>
      "See on töövihik või arhiiv. Avage see, salvestage tellimuste leht CSV-failina ja lohistage see siia.",
    "binary-file": () => "See ei ole tekstitabel. Eksportige tellimused CSV-failina ja lohistage see siia.",
    "web-page": () =>
      "See on veebileht, võib-olla ekspordi asemel salvestatud sisselogimisleht. Laadige CSV uuesti alla.",
    "out-of-memory": () =>
      "Failis on rohkem, kui brauseri kaardile mahub. Vähendage seda seal, kust see pärit on, või analüüsige osa sellest.",
    "no-usable-rows": () => "Ükski rida ei olnud kasutatav. Kontrollige veerge, kuupäevi ja kümnendkoha eraldajat.",
    "bad-summary-file": () =>
      "See on koondfail, kuid mitte kõik selle read pole ostuajalood. Käivitage päring uuesti ja salvestage selle tulemus muutmata.",
    "too-large": () => "Summad on kokku suuremad, kui saab täpselt liita.",
    "not-a-file": () => "See ei ole fail. Lohistage või valige fail.",
    "unknown-option": () => "Analüüsi seadetes on valik, mida see ei tunne.",
    "sample-missing": () => "Näidist ei õnnestunud laadida. Kontrollige internetiühendust ja proovige uuesti.",
    failed: () =>
      "Faili ei saanud lõpuni lugeda. Võib-olla on seda muudetud või see on teisaldatud või on see selle seadme jaoks liiga suur.",
  },
  retention: {
    rate: "Hoidmismäär",
    note: (low, high, split) => `${low} kuni ${high}; ostsid nii enne kui ka pärast piirpäeva (${split})`,
    revenue: "Käibe hoidmismäär",
    revenueNote: (before, after) => `samad kliendid: enne ${before}, pärast ${after}`,
  },
  margin: {
    share: "Marginaal",
    perCustomer: "Brutokasum kliendi kohta",
  },
  cohorts: {
    title: "Kes tuleb tagasi, esimese ostu järgi",
    by: "Rühmitus",
    periods: { month: "kuu", quarter: "kvartal", week: "nädal" },
    cohort: "Esimene ost",
    across: "perioode pärast esimest ostu",
    retention: "Ostis uuesti",
    sentence: (share) =>
      `Igas reas on kliendid, kes ostsid esimest korda samal perioodil; veerg näitab, kui suur osa neist ostis nii mitu perioodi hiljem. Üks periood hiljem on see kõigi ridade peale kokku ${share}.`,
    none: "Igas reas on kliendid, kes ostsid esimest korda samal perioodil. Fail lõpeb enne, kui keegi neist oleks saanud tagasi tulla.",
  },
  curve: {
    title: "Kui kauaks kliendid jäävad",
    later: "Perioode hiljem",
    low: "Alumine piir",
    high: "Ülemine piir",
    basis: "Aluseks olevaid kliente",
    sentence: (share, confidence) =>
      `Kui suur osa klientidest ostab nii mitu perioodi pärast esimest ostu; lõpus ${share}. Riba näitab usaldusvahemikku (${confidence}).`,
  },
  mix: {
    title: "Uued ja naasvad kliendid",
    period: "Kuu",
    newCustomers: "Uued",
    returning: "Naasvad",
    newRevenue: "Käive uutelt",
    returningRevenue: "Käive naasvatelt",
    sentence: (share, revenue) =>
      `Vähemalt kaks korda ostnud kliente on kõigist ${share} ja nad toovad käibest ${revenue}.`,
  },
  recencyMap: {
    title: "Kui sageli ja kui hiljuti",
    sentence:
      "Iga ruut loeb kliente: mida kõrgemal, seda sagedamini nad ostsid, mida rohkem paremal, seda hiljutisem on viimane ost. Tippkliendid on paremal ülanurgas.",
    frequency: "Kui sageli (hinne)",
    recency: "Kui hiljuti (hinne)",
  },
  segments: {
    title: "Segmendid",
    segment: "Segment",
    share: "Kliente",
    revenueShare: "Käivet",
    days: "Päevi viimasest ostust",
    purchases: "Oste kliendi kohta",
    perHead: "Käive kliendi kohta",
    sentence: (largest, share, richest, revenue) =>
      `Suurim segment: ${largest}, ${share} klientidest. Enim käivet: ${richest}, ${revenue} kogu käibest.`,
    names: {
      champions: "Tippkliendid",
      loyal: "Lojaalsed",
      "potential-loyalists": "Lojaalseks saamas",
      new: "Uued",
      promising: "Paljulubavad",
      "need-attention": "Vajavad tähelepanu",
      "about-to-sleep": "Uinumas",
      "at-risk": "Kadumisohus",
      "cannot-lose": "Ei tohi kaotada",
      hibernating: "Uinunud",
    },
  },
  regularity: {
    title: "Ostmise rütm",
    sentence: (days, customers) =>
      `Pooltel klientidest, kes on ostnud vähemalt kolm korda (kokku ${customers}), on kahe ostu vahe päevades kuni ${days}.`,
    classes: { clockwork: "nagu kellavärk", steady: "ühtlaselt", random: "juhuslikult", bursts: "hooti" },
    class: "Ostab",
  },
  lorenz: {
    title: "Kui palju käivet tuleb kui vähestelt",
    sentence: (top, share, low, high, gini) =>
      `Parimad ${top} klientidest toovad käibest ${share} (${low} kuni ${high}). Gini koefitsient: ${gini}.`,
    customers: "Osa klientidest, väiksemad ees",
    revenue: "Osa käibest",
    equal: "kui kõik kulutaksid võrdselt",
    actual: "käive",
  },
  products: {
    title: "Tooted, mis toovad tagasi",
    sentence: (share, low, high) => `Enam kui üht liiki tooteid ostis ${share} klientidest (${low} kuni ${high}).`,
    product: "Toode",
    firstBuyers: "Alustas sellest",
    returned: "neist tuli tagasi",
  },
  pairs: {
    title: "Koos ostetud",
    sentence: (first, second, share, lift) =>
      `Kõige sagedamini: ${first} ja ${second}; need on koos ${share} ostukorvidest, juhuslikuga võrreldes ${lift} korda sagedamini.`,
    first: "Toode",
    second: "koos tootega",
    baskets: "Ostukorve",
    support: "Osa ostukorvidest",
    firstThenSecond: "esimese ostjatest",
    secondThenFirst: "teise ostjatest",
    lift: "Lift",
    liftLow: "Lift, alumine piir",
    liftHigh: "Lift, ülemine piir",
  },
  slipping: {
    title: "Kaduma kippuvad püsikliendid",
    sentence: (n, text, revenue) =>
      forms(n, {
        one: `${text} püsiklient oleks pidanud juba uuesti ostma. Senise ostutempo juures oli tema käive ${revenue} aastas. Kirjutage, kuni poodi veel mäletatakse.`,
        other: `${text} püsiklienti oleks pidanud juba uuesti ostma. Senise ostutempo juures oli nende käive kokku ${revenue} aastas. Kirjutage, kuni poodi veel mäletatakse.`,
      }),
    none: "Ükski püsivalt ostja pole hiljaks jäänud.",
    silent: "Päevi ostuta",
    due: "Tavaline ostude vahe päevades",
    overdue: "Mitu korda üle aja",
    perYear: "Kulutas aastas",
  },
  profile: {
    title: "Mis on parimatel klientidel ühist",
    sentence: (customers, share) =>
      `Viiendik, kes kulutab kõige rohkem: kliente ${customers}, nende osa käibest ${share}. Loetletud on see, mis on nende seas kindlasti sagedam või harvem kui ülejäänute seas.`,
    trait: "Tunnus",
    value: "Väärtus",
    top: "Parim viiendik",
    rest: "Ülejäänud",
    differenceLow: "Vahe alumine piir",
    differenceHigh: "Vahe ülemine piir",
    traits: {
      "first-product": "Esimene toode",
      "first-month": "Esimene kuu",
      country: "Riik",
      "several-kinds": "Mitut liiki tooted",
    },
    medians: "Mis on neile tavaline",
    mediansSentence: "Pooled kummagi rühma klientidest jäävad neist arvudest allapoole, pooled ülespoole.",
    contrasts: {
      "first-spend": "Esimene ost",
      purchases: "Oste",
      "gap-days": "Päevi ostude vahel",
      "spend-per-purchase": "Ostu summa",
      "days-since-last": "Päevi viimasest ostust",
    },
  },
  wallet: {
    share: "Kliendiosak",
    note: (money) => `mujale läheb ${money}`,
  },
  satisfaction: {
    title: "Mida kliendid ütlevad ja mida teevad",
    sentence: (nps, low, high) =>
      `Soovitusindeks (NPS) ${nps} (${low} kuni ${high}), iga kliendi viimase vastuse järgi.`,
    group: "Vastus",
    groups: { promoters: "Soovitajad (9–10)", passives: "Passiivsed (7–8)", detractors: "Mittesoovitajad (0–6)" },
    share: "Osakaal",
  },
  forecast: {
    alive: "Veel aktiivseid kliente",
    aliveNote: (all) => `oodatav arv; kunagi ostnuid kokku ${all}`,
    purchases: (horizon) => `Oodatavad ostud ${horizon} jooksul`,
    clv: (horizon) => `Oodatav väärtus ${horizon} jooksul`,
    clvNote: (rate) => `tänastelt klientidelt, diskonteeritud, ${rate} aastas`,
    days: (_n, text) => `${text} päeva`,
    bars: "Kui hästi mudel sobib",
    barsSentence: (model) => `Kliendid kordusostude järgi: loendatud ja nii, nagu ennustab ${model}.`,
    repeats: "Kordusoste",
    counted: "Loendatud",
    expected: "Oodatav",
    alivePlot: "Kes on veel klient",
    alivePlotSentence:
      "Tõenäosus, et kõige kauem klient olnu on veel aktiivne: kõrgemal rohkem kordusoste, paremal hiljutisem viimane ost. Palju oste ja pikk vaikus tähendavad, et klient on läinud.",
    buysPlot: "Kes ostab veel",
    buysPlotSentence: (horizon) => `Sellise kliendi oodatavad ostud ${horizon} jooksul.`,
    recency: "Päevi esimesest ostust viimaseni",
    pAlive: "Aktiivsuse tõenäosus",
    expectedPurchases: "Oodatavaid oste",
    spread: "Kui palju kliendid väärt on",
    spreadSentence: (median, share) =>
      `Pooltelt klientidelt on oodata kuni ${median}; parim kümnendik toob väärtusest ${share}.`,
    upTo: "Väärtus kuni",
    tracking: "Kas see oleks paika pidanud?",
    trackingSentence: (end, actual, expected, error) =>
      `Mudel sobitati ainult varasemate tellimustega (viimane päev: ${end}). Hilisemaid oste ennustas see ${expected}, tegelikult tuli ${actual}. Viga: ${error}.`,
    week: "Nädal",
    actual: "Tegelik",
    total: "Kordusoste algusest",
    calibrationEnd: "siiani teada",
    compare: "Mudelite võrdlus",
    compareSentence: (best) => `Mida väiksem AIC, seda paremini mudel neid oste seletab: ${best}.`,
    model: "Mudel",
    logLikelihood: "Log-tõepära",
    weight: "Kaal",
    parameters: "Parameetrid",
    names: {
      "bg-nbd": "BG/NBD",
      "mbg-nbd": "MBG/NBD",
      "pareto-nbd": "Pareto/NBD",
      "bg-bb": "BG/BB",
      "gamma-gamma": "Gamma-Gamma",
      sbg: "sBG",
    },
  },
  absentHeading: "Mida see fail ei ütle",
  absent: {
    "no-product-column": "toodete veerg puudub",
    "no-score-column": "hinnete veerg puudub",
    "no-category-spend-column": "kategoorias kulutatud summade veerg puudub",
    "no-cost-column": "kulude veerg puudub",
    "no-amounts": "nullist suuremaid summasid pole",
    "several-currencies": "need summad on mitmes valuutas",
    "score-out-of-range": "hinded ei ole vahemikus 0–10",
    "too-few-customers": "liiga vähe kliente",
    "too-few-purchases": "liiga vähe kordusoste",
    "too-short": "fail hõlmab liiga lühikest aega",
    "too-many-periods": "fail hõlmab liiga palju perioode",
    "all-alike": "kõik kliendid on ühesugused",
    "no-pairs": "keegi ei ostnud kaht toodet korraga",
    "needs-orders": "koondfailis pole üksikuid tellimusi",
    "no-model": "ükski mudel ei sobi",
  },
  customersHeading: "Kõik kliendid",
  customersShown: (n, text) => forms(n, { one: `${text} klient`, other: `${text} klienti` }),
  search: "Otsing",
  searchLabel: "Klient",
  sorting: "Sortimine…",
  nothingFound: "Ükski klient ei vasta otsingule. Muutke otsingut.",
  tableKeys: "Kerimiseks nooleklahvid, Page Up, Page Down, Home ja End.",
  tableColumns: {
    id: "Klient",
    purchases: "Oste",
    first: "Esimene ost",
    last: "Viimane ost",
    revenue: "Käive",
    perPurchase: "Ostu kohta",
    products: "Tooteliike",
    gap: "Päevi ostude vahel",
    pAlive: "Aktiivsuse tõenäosus",
    expectedTransactions: "Oodatavaid oste",
    clv: "Oodatav väärtus",
  },
  sortBy: (column) => `Sordi: ${column}`,
  saveCsv: "CSV",
  saveSvg: "SVG",
  savePng: "PNG",
  saveAs: (what, kind) => `Salvesta „${what}“, ${kind}`,
  downloadCustomers: "Laadi kliendid alla (CSV)",
  print: "Prindi",
};

/** @type {import("./en.js").Site} */
export const site = {
  name: "Regulars",
  skip: "Otse sisu juurde",
  languages: "Keel",
  calculators: "Kalkulaatorid",
  analyzer: "Tellimuste analüüs",
  home: {
    title: "Regulars: lojaalsusnäitajad, arvutatud teie brauseris",
    description:
      "Tasuta kalkulaatorid: NPS, kliendi eluea väärtus ja teised lojaalsusnäitajad, lisaks tellimuste analüüs. Ausad vahemikud, allikad, andmed jäävad brauserisse.",
    heading: "Tundke oma püsikliente",
    lead: "Küsitluse vastustest, mõnest arvust või tellimuste failist saavad lojaalsusnäitajad, mille taga võite seista: koos valemi, allika ja usaldusvahemikuga.",
    gallery: "Kalkulaatorid",
    open: "Ava kalkulaator",
    analyzer: "Mida räägib teie tellimuste ajalugu?",
    analyzerText:
      "Avage Shopify, WooCommerce’i, Stripe’i või Exceli eksport ja vaadake, kes tuleb tagasi, kui sageli ja kui palju nad väärt on. Fail jääb teie arvutisse.",
    analyzerOpen: "Analüüsi faili",
    promises: "Millele võite kindel olla",
    private: "Miski ei lahku brauserist",
    privateText: "Pärast lehe laadimist ei tehta päringuid; ei küpsiseid, salvestamist ega jälgimist.",
    honest: "Iga arv on põhjendatud",
    honestText: "Valem teie arvudega, allikas ja usaldusvahemik kõikjal, kus see on olemas.",
    small: "Viisakas külaline",
    smallText: "Mõni kilobait, ei midagi kolmandatelt isikutelt, hele ja tume kujundus, klaviatuur ja ekraanilugeja.",
  },
  ordersPage: {
    title: "Tellimuste analüüs: kordusostumäär ja kliendi väärtus",
    description:
      "Avage tellimuste eksport ja saate kordusostumäära usaldusvahemikuga, keskmise tellimuse, tellimused aastas ja käibe kliendi kohta. Fail jääb teie arvutisse.",
    heading: "Tellimuste analüüs",
    lead: "Lohistage siia tellimuste eksport ja vaadake, kes tuleb tagasi, kui sageli ja kui palju nad väärt on.",
    about: "Kuidas arvestatakse",
    points: [
      "Ühe kliendi sama päeva tellimused on üks ost; klient on tagasi tulnud, kui ta on ostnud ka mõnel teisel päeval.",
      "Kordusostumäär on tagasi tulnute osakaal kõigist failis olevatest klientidest. Hiljem liitunutel on olnud selleks vähem aega, seega kasvab määr faili pikkusega.",
      "Read, mida ei saa lugeda, jäetakse välja, loetakse kokku ja loetletakse reanumbriga, et saaksite need parandada.",
      "Päeva ja kuu järjekorda, kümnendkoha eraldajat ja kodeeringut ei arvata kunagi vaikselt ära: kui fail jätab need lahtiseks, küsitakse teilt.",
    ],
  },
  families: {
    satisfaction: "Mida kliendid ütlevad",
    loyalty: "Mida kliendid ikka ja jälle teevad",
    value: "Kui palju kliendid väärt on",
    retention: "Kes jääb, kes lahkub",
    acquisition: "Mis kliendi hankimine maksab",
    share: "Kui suur osa nende kulutustest on teie päralt",
  },
  about: "Mida see näitab",
  pitfalls: "Millal see eksitab",
  example: "Näide",
  formulas: "Kuidas seda arvutatakse",
  sources: "Kust see pärineb",
  embed: "Lisage see oma lehele",
  embedText: "Kopeerige kaust dist oma saidile ja kleepige need kaks rida sinna, kuhu kalkulaator peab ilmuma.",
  embedComment: "keel, valuuta ja algväärtused antakse atribuutidega",
  copy: "Kopeeri",
  copied: "Kopeeritud",
  more: "Veel kalkulaatoreid",
  noScript: "Kalkulaator vajab JavaScripti. Valem ja näide on allpool.",
  footer: "Regulars on avatud lähtekoodiga, MIT või Apache 2.0 litsentsiga.",
};

/** @type {import("./en.js").Pages} */
export const pages = {
  accuracy: {
    name: "Täpsus",
    title: "Täpsus: avaldatud arvud, arvutatud teie brauseris",
    description:
      "Kõik teadaoleva tulemusega näited artiklitest, õpikutest ja muust tarkvarast, arvutatud teie brauseris avaldatud arvu kõrval.",
    heading: "Avaldatud arvud, arvutatud siin ja praegu",
    lead: "Näited artiklitest, õpikutest ja muust tarkvarast. Kaks viimast veergu arvutas teie brauser selle lehe avamisel.",
    summary: "Viimase avaldatud kohani õigeid arve: {right} / {all}.",
    columns: ["Arv", "Allikas", "Avaldatud", "Arvutatud siin", "Vahe"],
  },
  privacy: {
    name: "Privaatsus",
    title: "Privaatsus: mida kalkulaatorid andmetega teevad",
    description:
      "Kalkulaatorisse sisestatud arvud ja analüüsimiseks lohistatud failid ei lahku brauserist. Tekst teie privaatsuspoliitika jaoks.",
    heading: "Mis saab sellest, mille sisestate",
    lead: "See arvutatakse teie brauseris, näidatakse teile ja on kadunud, kui lehe sulgete.",
    points: [
      "Pärast lehe enda failide laadimist ei tehta ühtki päringut: lehe Content-Security-Policy järgi keelab seda brauser ise.",
      "Ei mingeid küpsiseid, salvestamist, seadme tuvastamist, statistikat ega kolmandaid isikuid.",
      "Link, mida ise jagate, kannab teie sisestatud arve aadressis märgi # järel, mida brauser serverile ei saada.",
      "Analüüsimiseks lohistatud fail loetakse seal, kus see asub. Sündmused edastavad ümbritsevale lehele koondarve, mitte kunagi kliendi andmeid.",
      "Veebiserver näeb sama, mida iga veebiserver: et teie brauser selle lehe küsis.",
    ],
    policyHeading: "Teie privaatsuspoliitika jaoks",
    policyIntro: "Kui mõni kalkulaator on teie saidil, võite kleepida selle:",
    policy:
      "Sellel saidil on avatud lähtekoodiga projekti Regulars kalkulaatorid. Seda, mida neisse sisestate või laadite, töödeldakse ainult teie brauseris, teie seadmes. Seda ei saadeta meile ega kellelegi teisele ega salvestata. Kalkulaatorid ei kasuta küpsiseid ega laadi midagi kolmandatelt isikutelt.",
  },
  compare: {
    name: "Võrdlus",
    title: "Võrdlus: teised viisid lojaalsusnäitajaid saada",
    description:
      "Kalkulaatorid teie lehel tabelarvutuse, analüütikateenuse ja statistikateegi kõrval: milles on igaüks parem.",
    heading: "Teised teed sama eesmärgini",
    lead: "Valige see, mis sobib. Siin on, milles iga viis parem on.",
    columns: ["Regulars", "Tabelarvutus", "Analüütikateenus", "Statistikateek"],
    rows: [
      ["Andmed", "jäävad brauserisse", "jäävad teie faili", "lähevad teenusesse", "jäävad teie arvutisse"],
      [
        "Alustamiseks",
        "avage leht või kleepige kaks rida",
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
        "sobitatakse brauseris",
        "Solveriga, käsitsi",
        "teenuse omad, sageli avaldamata",
        "palju ja laiendatavad",
      ],
      ["Teie enda lehel", "jah", "ei", "manustatud juhtpaneelina", "ei"],
      ["Iga päev, iseenesest", "ei: keegi avab faili", "ei", "jah", "jah, ajastatult"],
      ["Meeskond, ajalugu, teavitused", "ei", "faili jagades", "jah", "tuleb ise teha"],
    ],
    note: "Kui vajate arve, mis ise uuenevad, inimesi teavitavad ja eelmist kuud mäletavad, on teenus parem valik. Kui tahate ühele küsimusele hästi vastata ilma andmeid käest andmata, on parem valik see siin.",
  },
  builder: {
    name: "Manustamine",
    title: "Manustamine: lojaalsuskalkulaator teie lehele",
    description:
      "Valige näitaja, algväärtused, keel, valuuta ja värvid, vaadake kalkulaatorit telefoni ja arvuti laiuses ning kopeerige kood oma saidile.",
    heading: "Pange kalkulaator oma lehele",
    lead: "Valige, vaadake, kopeerige. Teie valikud on selle lehe aadressis, nii et saate need alles hoida või edasi anda.",
    metric: "Kalkulaator",
    currency: "Valuuta (ISO kood)",
    scheme: "Hele või tume",
    asPage: "Nagu teie leht",
    light: "Hele",
    dark: "Tume",
    values: "Algväärtused ja arvutusviisid",
    parts: "Osad",
    compact: "Kompaktne: ainult vorm ja tulemus",
    hide: {
      picture: "Ilma jooniseta",
      conventions: "Ilma muude arvutusviisideta",
      explain: "Ilma valemi ja allikateta",
    },
    look: "Värvid",
    own: "Minu enda värvid",
    colours: {
      accent: "Rõhuvärv",
      "on-accent": "Tekst rõhuvärvil",
      surface: "Taust",
      ink: "Tekst",
      readable: "loetav",
      unreadable: "liiga väike: tekst vajab 4,5",
    },
    preview: "Eelvaade",
    desktop: "Arvuti",
    phone: "Telefon",
    ways: "Koodi kuju",
    way: { script: "Skriptimärgend", inline: "Üks fail", npm: "npm", frame: "Raam", wordpress: "WordPress" },
  },
  nps: {
    title: "NPS-i kalkulaator usaldusvahemikuga",
    description:
      "Arvutage soovitusindeks (NPS) arvude, hinnete või kleebitud vastuste põhjal koos usaldusvahemikuga ja vaadake, mida on sihini jõudmiseks vaja.",
    about: [
      "Soovitusindeks (Net Promoter Score, NPS) põhineb ühel küsimusel: kui tõenäoliselt te meid soovitaksite, skaalal 0–10? Kes vastab 9 või 10, on soovitaja, 7 või 8 on passiivne, 0–6 on mittesoovitaja. Indeks on soovitajate osakaal miinus mittesoovitajate osakaal, korrutatud sajaga.",
      "See on statistik nagu iga teine. Saja vastuse korral kõigub NPS hõlpsasti kümme punkti kummalegi poole, ilma et midagi oleks muutunud; sellepärast seisabki usaldusvahemik kohe arvu all.",
    ],
    pitfalls: [
      "Kahe küsitlusvooru võrdlemine ainult indeksite järgi. Kahe 100 vastusega küsitluse vahe peab olema umbes 20 punkti, enne kui see midagi tähendab.",
      "Veapiiri arvutamine valemiga √(NPS·(1 − NPS) ÷ n). NPS on kahe osakaalu vahe, mitte osakaal; see valem on vale ja ütleb negatiivse NPS-i korral üles.",
      "Erineva suurusega piirkondade või kuude indeksite keskmistamine. Liitke hoopis vastused.",
      "Ainult nende küsitlemine, kes jäid, või nende, kellel oli teiega äsja hea kogemus.",
    ],
    example:
      "100 kliendist 70 vastab 9 või 10, 10 vastab 7 või 8 ja 20 vastab 6 või vähem. NPS on 70 − 20 = 50. 95% usaldusvahemik (kohandatud Wald) on 32,94 kuni 64,15.",
  },
  "nps-comparison": {
    title: "NPS-i võrdluse kalkulaator: kas muutus on oluline?",
    description:
      "Võrrelge kaht soovitusindeksit, küsitlusvooru või segmenti: vahe koos usaldusvahemikuga, p-väärtus ja hinnang selges keeles.",
    about: [
      "NPS, mis tõusis 17-lt 30-le, näib edusammuna. Kas see seda on, sõltub vastajate arvust. Kalkulaator annab vahe, vahemiku, milles tegelik vahe asub, ja selle, kui sageli tooks nii suure vahe ainuüksi juhus.",
      "See sobib nii sama küsitluse kahe vooru kui ka kahe kliendirühma jaoks, kui kedagi mõlemas ei loendata.",
    ],
    pitfalls: [
      "Vaadata, kas kaks vahemikku kattuvad. Need võivad kattuda, kuigi vahe on tõeline; küsimusele vastab ainult vahe usaldusvahemik.",
      "Paljude rühmade võrdlemine ja suurima vahe esitamine. Iga kahekümnes võrdlus näib oluline puhtjuhuslikult.",
      "Selliste voorude võrdlemine, kus küsiti teistelt klientidelt, teisel hetkel või teise kanali kaudu.",
      "Võtta „ei ole oluline“ kui „ei muutunud“. See tähendab, et vastuseid oli otsustamiseks liiga vähe.",
    ],
    example:
      "Aasta tagasi vastas 168 soovitajat, 132 passiivset ja 100 mittesoovitajat; nüüd 200, 120 ja 80. NPS tõusis 17-lt 30-le. Muutuse 95% usaldusvahemik on 1,99 kuni 23,82 ega sisalda nulli, seega on tõus tõeline, kuigi see võib olla väike.",
  },
  "nps-sample-size": {
    title: "NPS-i valimi suuruse kalkulaator",
    description:
      "Mitu vastust vajab NPS-i küsitlus? Veapiiri jaoks, kahe vooru võrdluseks või etteantud taseme ületamiseks, vastamismäära ja testi võimsusega.",
    about: [
      "Enne küsitluse väljasaatmist otsustavad selle kasulikkuse kaks küsimust: kui täpne peab NPS olema või millist muutust peab küsitlus suutma näidata. Kalkulaator teeb kummastki vastuste arvu ja vastamismäära abil kutsete arvu.",
      "Muutuse avastamiseks on vaja rohkem vastuseid, kui enamik arvab. Kummalgi voorul on oma juhuslik viga ja muutus peab mõlemast välja paistma.",
    ],
    pitfalls: [
      "Plaanimine osakaalu valemiga. NPS kõigub rohkem kui osakaal.",
      "Küsitluse saatmine kõigile, sest rohkem on parem. Madal vastamismäär kahjustab rohkem kui väike valim: vastamata jätjad erinevad vastajatest.",
      "Lõpetamine niipea, kui NPS hea paistab.",
      "Veapiiri poole võrra vähendada ja oodata, et vastuseid on vaja kaks korda rohkem. Vaja on neli korda rohkem.",
    ],
    example:
      "Kui soovitajaid on pool ja mittesoovitajaid viiendik, on dispersioon 0,5 + 0,2 − 0,3² = 0,61. Veapiir ±5 vajab 95% usaldusnivool 0,61 · 1,96² ÷ 0,05² − 3 ehk 935 vastust; 5000 kliendi korral piisab 788-st.",
  },
  csat: {
    title: "CSAT-i kalkulaator usaldusvahemikuga",
    description:
      "Arvutage kliendirahulolu (CSAT) vastustest skaalal 1–5, 1–7 või 1–10: kaks parimat vastust, parim vastus või keskmine, usaldusvahemikuga.",
    about: [
      "„Kui rahul te olete?“ on kõige vanem küsimus. CSAT on nende klientide osakaal, kes valisid ühe kahest parimast vastusest. Mõni loeb ainult parimat, mõni esitab keskmise; kalkulaator ütleb, mida see kasutab, ja näitab ka teisi.",
      "Näitaja kirjeldab üht hetke: ostu, kõnet, kohaletoimetamist. See ei ennusta, kas klient tagasi tuleb; selleks vaadake, kas vaimustunud naasevad sagedamini kui rahulolevad.",
    ],
    pitfalls: [
      "Erineva pikkusega skaalade tulemuste võrdlemine. Kaks parimat viiest vastusest ei ole sama mis kaks parimat kümnest.",
      "Kahe parima vastuse osakaalu võrdlemine kellegi teise keskmisega.",
      "Erineva suurusega poodide või kuude protsentide keskmistamine. Liitke hoopis vastused.",
      "Rahulolevate klientide lojaalseks pidamine. Ka rahulolevad lahkuvad, kui tuleb midagi paremat.",
    ],
    example:
      "250 vastusest skaalal 1–5 (9, 14, 37, 98 ja 92) annavad kaks viimast kokku 190: CSAT on 76%. 95% usaldusvahemik (Wilson) on 70,3% kuni 80,9%. Keskmine on 4,0.",
  },
  "customer-effort": {
    title: "Kliendi pingutuse skoori kalkulaator (CES)",
    description:
      "Arvutage kliendi pingutuse skoor (CES 2.0) vastustest 1–7: nõustujate osakaal, keskmine või lihtsuse netoskoor, kõik usaldusvahemikuga.",
    about: [
      "„Ettevõte tegi mu mure lahendamise lihtsaks“: kliendid ütlevad skaalal 1–7, kui palju nad sellega nõustuvad. Kes pidi palju vaeva nägema, lahkub sagedamini, isegi kui mure lõpuks lahendati.",
      "Samu vastuseid esitatakse kolmel moel: nõustujate osakaaluna, keskmisena ja lihtsa miinus raskena. Need erinevad suuresti, seepärast nimetab kalkulaator alati, millist näitab, ja annab teised selle kõrval.",
    ],
    pitfalls: [
      "Segiajamine kliendi kaasatuse skooriga, millel on inglise keeles sama lühend.",
      "Võrdlemine küsimuse esimese versiooniga, mis küsis pingutust: seal oli hea väike arv.",
      "Oma osakaalu võrdlemine kellegi teise keskmisega.",
      "Kõigilt kord aastas küsimine. Pingutust mäletatakse mõni päev; küsige kohe pärast kontakti.",
    ],
    example:
      "300 vastusest on 58 viied, 96 kuued ja 64 seitsmed: nõustub 218 ehk 72,7%, 95% usaldusvahemik 67,4% kuni 77,4%. Samade vastuste keskmine on 5,18.",
  },
  "satisfaction-return": {
    title: "Kas rahulolu toob kliendid tagasi? Kalkulaator",
    description:
      "Võrrelge vaimustunud, rahulolevate ja rahulolematute klientide naasmismäärasid; usaldusvahemikud igale määrale ja nende vahele.",
    about: [
      "Rahuloleval kliendil pole põhjust kurta ega ka põhjust jääda. Kus klientidel on valik, tulevad parima vastuse andjad tagasi palju sagedamini kui need, kes annavad paremuselt teise.",
      "Ühendage küsitlus hilisemate ostudega: kui paljud igast rühmast ostsid uuesti? Kalkulaator annab iga naasmismäära usaldusvahemikuga ja ütleb, kas vaimustunute ja rahulolevate vahe on juhusest suurem.",
    ],
    pitfalls: [
      "Küsimine pärast seda, kui klient on tagasi tulnud. Naasjad on oma valikuga rohkem rahul; seda te ei taha teada.",
      "Rühmadele naasmiseks erineva pikkusega aja andmine.",
      "Tulemuse lugemine põhjuse ja tagajärjena. Vaimustunud võivad olla need, kes oleksid nagunii jäänud.",
      "Vastamata jätnute väljajätmine. Nemad naasevad kõige vähem.",
    ],
    example:
      "180 vaimustunud kliendist tuli tagasi 126 ehk 70%; 320 rahulolevast 144 ehk 45%. 25-protsendipunktise vahe 95% usaldusvahemik on 16 kuni 33 (Newcombe): see ei ole juhus.",
  },
  "repurchase-rate": {
    title: "Kordusostumäära kalkulaator",
    description:
      "Arvutage uuesti ostnud klientide osakaal koos usaldusvahemikuga kahest arvust või klientidest ostude arvu järgi.",
    about: [
      "Kordusostumäär on enam kui ühe ostu teinud klientide arv jagatud kõigi klientidega kindla ajavahemiku jooksul. See on lihtsaim lojaalsuse märk: keegi tuli tagasi ja maksis uuesti.",
      "Sama päeva tellimused on üks ost: ununenud asi ei ole veel lojaalsus. Kui sisestate kliendid ostude arvu järgi, näete ka, kuidas järgmise ostu tõenäosus iga ostuga kasvab.",
    ],
    pitfalls: [
      "Võrdlemine poetarkvara „naasvate klientide määraga“: see loeb perioodi ostjate seast neid, kes on kunagi varem ostnud.",
      "Jagamine kõigi kontaktide või külastajatega. Kes pole kunagi ostnud, ei saa uuesti osta.",
      "Klientide ostutsüklist lühem ajavahemik. Kui ostetakse kord poole aasta jooksul, ei paista kvartali arvudest peaaegu kedagi.",
      "Klientide liitumisaja arvestamata jätmine: eelmisel nädalal liitunutel pole veel võimalust olnud.",
    ],
    example:
      "Poel oli aasta jooksul 26 klienti, kellest 8 ostis mitu korda. Kordusostumäär on 8 ÷ 26 = 30,77%; nii väheste klientide korral võib tegelik määr olla kus tahes 16,5% ja 50% vahel.",
  },
  "upsell-ratio": {
    title: "Lisamüügi suhtarvu kalkulaator",
    description:
      "Arvutage, kui paljud kliendid ostavad enam kui üht liiki tooteid: suhtarvuna, osakaaluna kõigist klientidest või vastu võetud pakkumistena.",
    about: [
      "Klient, kes ostab teist liiki toote, usaldab teile enam kui ühe vajaduse. Lisamüügi suhtarv jagab mitme tooteliigi ostjad nendega, kes ostsid ainult üht.",
      "Sama nime all liigub kolm näitajat: see suhtarv, osakaal kõigist klientidest ja vastu võetud pakkumiste osakaal. Kalkulaator nimetab selle, mida näitab, ja annab teised selle kõrval.",
    ],
    pitfalls: [
      "Suhtarvu võrdlemine osakaaluga. 20 klienti 100-st on osakaaluna 20%, suhtarvuna aga 25%.",
      "Värvide või suuruste tooteliigiks nimetamine. Otsustage üks kord, mis on tooteliik, ja jääge selle juurde.",
      "Vastu võetud pakkumiste lugemine, unustades need, kes oleksid nagunii ostnud.",
    ],
    example:
      "100 kliendist 20 ostis mitut liiki tooteid ja 80 ainult üht. Lisamüügi suhtarv on 20 ÷ 80 = 25%; osakaal kõigist klientidest on 20%.",
  },
  "loyalty-index": {
    title: "Kliendilojaalsuse indeksi (CLI) kalkulaator",
    description:
      "Arvutage kliendilojaalsuse indeks NPS-ist, kordusostumäärast ja lisamüügi osakaalust või kolme küsimusega küsitlusest, oma kaaludega.",
    about: [
      "Kliendilojaalsuse indeks koondab ühte arvu lojaalse kliendi kolm käitumisviisi: ta soovitab teid, ostab uuesti ja ostab ka teie teisi tooteid.",
      "Ühest määratlust pole. Mõni keskmistab kolm näitajat, mõni kolm küsitlusvastust skaalal 1–6, mõni skaalal 0–10. Kalkulaator ütleb, mida see kasutab, ja näitab tulemust võimaluse korral ka skaalal 0–100.",
    ],
    pitfalls: [
      "Võrdlemine avaldatud indeksiga, mille skaalat te ei tea: skaalal 1–6 on 1 parim.",
      "NPS-i −20 keskmistamine osakaaludega, nagu oleks neil sama skaala. Teisendage see enne.",
      "Ainult indeksi jälgimine. See varjab, milline kolmest muutus.",
    ],
    example: "Kolm küsitluse keskmist skaalal 0–10 (6, 7 ja 8) annavad indeksi 7 ehk saja palli skaalal 70.",
  },
  "engagement-score": {
    title: "Kliendi kaasatuse skoori kalkulaator",
    description:
      "Arvutage kliendi kaasatuse skoor oma kaalutud tegevustest: kokku, aktiivse kliendi kohta või eesmärgi suhtes.",
    about: [
      "Kaasatuse skoor liidab kokku, mida kliendid teevad (külastused, veedetud aeg, soovinimekirjad, arvustused), ja annab igale tegevusele kaalu selle järgi, mida see kliendisuhte kohta ütleb.",
      "Kaalud valite teie, seega ei saa eri ettevõtete skoore võrrelda. Võrrelge oma segmente ja kuid aktiivse kliendi kohta.",
    ],
    pitfalls: [
      "Lühendi CES kasutamine: samad kolm tähte tähistavad kliendi pingutuse skoori (Customer Effort Score).",
      "Kaalude muutmine kahe aruande vahel ja erinevuse lugemine klientide käitumiseks.",
      "Erineva klientide arvuga kuude kogusummade võrdlemine.",
      "Kaalud, mis eelistavad kergesti loendatavat sellele, mis ostule eelneb.",
    ],
    example:
      "3400 sisselogimist kaaluga 2, 1200 jagamist kaaluga 3 ja 9500 vaatamist kaaluga 1 annavad 19 900 punkti. 22 000 aktiivse kliendi ja kordaja kümme korral on skoor 9,05.",
  },
  "loyalty-programme": {
    title: "Lojaalsusprogrammi tasuvuse (ROI) kalkulaator",
    description:
      "Arvutage püsikliendiprogrammi tasuvus lisaostudest, marginaalist ja kulust ning kasv, mida on kasumiläveni vaja.",
    about: [
      "Lojaalsus- ehk püsikliendiprogramm tasub ära, kui selle toodud brutokasum on suurem kui kulu. Arvesse läheb ainult see, mida liikmed ostavad lisaks sellele, mida nad oleksid ostnud nagunii.",
      "Kalkulaator näitab tasuvust ja seda, kui palju rohkem peavad liikmed ostma, et programm oma kulu tasa teeniks: sageli on see kasulikum arv, sest tegelikku kasvu on raske teada.",
    ],
    pitfalls: [
      "Liikmete kogu käibe programmi arvele kirjutamine. See on kõige tavalisem viga ja alati näitab see programmi heas valguses.",
      "Liikmete võrdlemine mitteliikmetega. Parimad kliendid liituvad esimesena; võrrelge kontrollrühmaga või samade inimestega enne liitumist.",
      "Käibe arvestamine brutokasumi asemel.",
      "Nende soodustuste unustamine, mis said need, kes oleksid maksnud täishinna.",
    ],
    example:
      "Miljon liiget ostab aastas 500 asemel 600 eest, marginaal on 30% ja programm maksab 10 miljonit. Lisanduv brutokasum on 30 miljonit, tasuvus 200%.",
  },
  clv: {
    title: "Kliendi eluea väärtuse (CLV) kalkulaator",
    description:
      "Arvutage kliendi eluea väärtus keskmisest tellimusest, ostusagedusest ja kliendisuhte pikkusest: käibena, brutokasumina või diskonteerituna.",
    about: [
      "Kliendi eluea väärtus (Customer Lifetime Value, CLV või LTV) näitab, kui palju on klient teile väärt kogu aja jooksul, mil ta ostab. See on ülempiir sellele, mida kliendi hankimine või hoidmine võib maksta.",
      "Arv sõltub sellest, mida arvestada. Käive on kõige lihtsam ja ilustab kõige rohkem; brutokasum on see, mis teile jääb; diskonteerimine annab hilisemate aastate rahale väiksema kaalu. Kalkulaator näitab, mida see kasutab ja mida teised annaksid.",
    ],
    pitfalls: [
      "Kulutuste piiri seadmine käibe järgi. Reklaami saab maksta ainult brutokasumist.",
      "Ajaühikute segamine: tellimused kuus ja kliendisuhte pikkus aastates moonutavad väärtust kaksteist korda.",
      "Keskmise võtmine konkreetse kliendi kohta. Suurema osa väärtusest kannab väike hulk püsikliente; vaadake jaotust tellimuste failist.",
      "Väga pikad kliendisuhted. Mõne aasta pärast muutub turg rohkem kui klient.",
    ],
    example:
      "Keskmine tellimus 100, neli tellimust aastas ja kolm aastat kliendisuhet annavad käibeks 1200; 60% brutomarginaali korral jääb kliendilt 720.",
  },
  "clv-retention": {
    title: "CLV-kalkulaator hoidmismäära järgi",
    description:
      "Arvutage kliendi eluea väärtus brutokasumist, hoidmismäärast ja diskontomäärast, ilma lõputa või kindla ajani, koos tabeliga.",
    about: [
      "Kui klient toob igal perioodil sama brutokasumi ja jääb alles püsiva tõenäosusega, annab kogu tulevane brutokasum lihtsa valemi: brutokasum korda hoidmismäär ÷ (1 + diskontomäär − hoidmismäär).",
      "Õpikud ei ole ühes asjas ühel meelel: kas esimene brutokasum tuleb kohe, igalt hangitud kliendilt, või ühe perioodi pärast ja ainult neilt, kes jäid. Kalkulaator ütleb oma valiku ja näitab ka teist.",
    ],
    pitfalls: [
      "Ajaühikute segamine: kuine hoidmismäär 96% aastase diskontomäära 10% kõrval.",
      "Kogu kliendisuhte brutokasumi panemine sinna, kuhu käib ühe perioodi oma. Üks tuntud infograafik kohvikuketi kohta teeb nii ja jõuab kakskümmend korda liiga suure arvuni.",
      "Käibe kasutamine. Siis ütleb väärtus, mida müüdi, mitte mida teeniti.",
      "Püsiva hoidmismäära eeldamine. Päris kohortides kasvab see kliendisuhte pikkusega; vaadake kliendihoidmise prognoosi.",
    ],
    example:
      "Filmiteenus teenib kuus 19,95, millest lähevad maha kulud 1,50 ja hoidmine 0,50. Kui hoidmismäär on kuus 99,5%, diskontomäär kuus 1% ja esimene brutokasum tuleb kohe, on püsitellija väärt 17,95 · 67,33 = 1208,63.",
  },
  "clv-subscription": {
    title: "Püsitellija LTV-kalkulaator lahkumismäära järgi",
    description:
      "Arvutage püsitellija eluea väärtus kliendi käibest, brutomarginaalist, lahkumismäärast ja kasvust, koos tasuvusaja ja ajaühikute kontrolliga.",
    about: [
      "Püsitellija, kes lahkub igal perioodil sama tõenäosusega, jääb keskmiselt 1 ÷ lahkumismäär perioodiks. Käive kliendi kohta korda brutomarginaal, jagatud lahkumismääraga, on see, kui palju selline püsitellija väärt on.",
      "Kasvavate klientide puhul on kasv nagu väiksem lahkumismäär, aga ainult teatud piirini: kui käive kasvab sama kiiresti, kui kliente lahkub, pole valemil vastust, ja kalkulaator ütleb seda, selle asemel et vastus välja mõelda.",
    ],
    pitfalls: [
      "Marginaali väljajätmine. See on püsitellimuste puhul kõige tavalisem viga ja 60% marginaali korral hindab see väärtust kaks kolmandikku üle.",
      "Kuise käibe jagamine aastase lahkumismääraga või kuise lahkumismäära korrutamine kaheteistkümnega. 4% kuus on 38,7% aastas, mitte 48%.",
      "Noore ettevõtte lahkumismäär: esimesed kuud ütlevad viienda aasta kohta vähe.",
      "Püsiv lahkumismäär. Uued kliendid lahkuvad kiiremini kui vanad, nii et keskmine eksitab mõlemas suunas.",
    ],
    example:
      "Klient maksab kuus 50, marginaal on 80%; iga kuu lahkub 5% ja ülejäänute käive kasvab 1%. Väärtus on 40 ÷ (0,05 − 0,01) = 1000; ilma kasvuta oleks see 800.",
  },
  "lost-customer": {
    title: "Kaotatud kliendi hinna kalkulaator",
    description:
      "Arvutage, mis kliendi kaotamine maksab: tegemata ostude diskonteeritud brutokasum, asendaja hankimine ja halb jutt, midagi topelt lugemata.",
    about: [
      "Lahkuv klient võtab kaasa kõik ostud, mille ta oleks veel teinud. Arvesse läheb nende brutokasum tänases rahas. Kui koht tuleb täita, maksab ka asendaja hankimine, ja õnnetu klient võib teisi eemale peletada.",
      "Asendaja enda oste kaotusest maha ei arvata: selle kliendi oleksite saanud võita ka ilma kaotuseta. Kes näeb asja teisiti, võib valida, et arvesse läheb ainult üks kahest.",
    ],
    pitfalls: [
      "Saamata käibe arvestamine brutokasumi asemel.",
      "Asendaja väärtuse liitmine või lahutamine: kummalgi juhul loetakse see topelt.",
      "Rahvatarkusest võetud suur kuulajate arv. See määrab tulemuse hõlpsasti üksi ära.",
      "Keskmise kliendi võtmine. Varakult lahkuja oli sageli vähem väärt.",
    ],
    example:
      "Klient tellib neli korda aastas 50 eest, marginaal on 50% ja ta oleks jäänud veel kaheks ja pooleks aastaks. 10% diskontomääraga on saamata brutokasum 222,37; koos asendaja 40-ga on kaotus 262,37.",
  },
  "customer-mix": {
    title: "Ühekordsete ja püsiklientide kalkulaator",
    description:
      "Võrrelge ühekordseid ja püsikliente: osa klientidest ja käibest, käive kliendi kohta ning mida annaks osa ühekordsete püsikliendiks võitmine.",
    about: [
      "Püsiklientide käive tuleb ise tagasi; ühekordsete klientide käive tuleb igal aastal uuesti võita. Nende kahe koosseis näitab, kui kindlal pinnal ettevõte seisab.",
      "Kalkulaator näitab, mida kumbki rühm kliendi kohta toob ja mida võidab aastas see, kui mõned sajast ühekordsest kliendist saavad püsiklientideks.",
    ],
    pitfalls: [
      "Eri perioodide käibe võrdlemine: mõlemad peavad olema samast aastast.",
      "Ootus, et võidetud kliendid kulutavad sama palju kui senised püsikliendid. Nemad ei tulnud ise.",
      "Ühekordseks nimetamine, kui klient ostis esimest korda alles eelmisel nädalal.",
      "Kogu püsikliendi käibe võiduks lugemine, kuigi esimene ost oleks tehtud nagunii.",
    ],
    example:
      "80 ühekordset klienti toovad 2000, 20 püsiklienti 8000. Viiendik klientidest kannab 80% käibest; kümnendiku ülejäänute võitmine lisaks aastas 8 · (400 − 25) = 3000.",
  },
  "retention-rate": {
    title: "Hoidmismäära ja lahkumismäära (churn) kalkulaator",
    description:
      "Arvutage hoidmis- ja lahkumismäär alguse, lõpu ja uute klientide arvust: usaldusvahemik, kuu- ja aastamäär ning kliendisuhte pikkus.",
    about: [
      "Kui palju perioodi alguse klientidest on selle lõpus alles? See osakaal on hoidmismäär (retention rate); ülejäänu on lahkumismäär (churn rate). Uusi kliente ei arvestata: nad varjavad kaotusi.",
      "Kalkulaator teeb kuumäärast liitprotsendiga aastamäära ja vastupidi ning joonistab, mis jääb sajast kliendist kahe aasta jooksul alles.",
    ],
    pitfalls: [
      "Kuise lahkumismäära korrutamine kaheteistkümnega. Viis protsenti kuus on 46% aastas, mitte 60%.",
      "Uute klientide lugemine allesjäänute hulka. Siis ületab hoidmismäär võimaliku piiri.",
      "Alguse suhtes mõõdetud lahkumismäära võrdlemine keskmise suhtes mõõdetuga.",
      "Uskumine, et kõik lahkuvad sama kiiresti. Uued tulijad lahkuvad kiiremini kui vanad kliendid.",
    ],
    example:
      "Alguses 500 klienti, lõpus 510, neist 35 uued: alles jäi 475. Hoidmismäär on kuus 95%, lahkumismäär 5%, see teeb 46% aastas ja kliendisuhte pikkuseks 20 kuud.",
  },
  "retention-projection": {
    title: "Kliendihoidmise prognoos (sBG)",
    description:
      "Prognoosige sBG-mudeliga, kui palju kohordi kliente jääb alles, püsiva lahkumismäära kõrval, mis hindab neid liiga väheks.",
    about: [
      "Hoidmismäär kasvab kliendisuhte pikkusega: mitte sellepärast, et kliendid muutuvad, vaid sellepärast, et kergesti lahkujad on juba läinud. Nihutatud beeta-geomeetriline mudel (sBG) ütleb täpselt seda, kahe parameetriga, mis õpitakse ühe kohordi arvudest.",
      "Üks püsiv lahkumismäär kohtleb kõiki kliente ühtmoodi ja kaotab seepärast hilisematel perioodidel liiga palju kliente ning koos nendega nende väärtuse. Kalkulaator joonistab mõlemad kõverad.",
    ],
    pitfalls: [
      "Eri aegadel liitunud klientide segamine ühte arvuritta. Jälgige üht kohorti.",
      "Kasutamine seal, kus klient saab lahkuda ütlemata (poes): seal vaadake tellimuste faili ja selle ostumudeleid.",
      "Ainult kahe perioodi jooksul vaadeldud kohordi kõvera kaugema osa usaldamine.",
      "Oodatava suhte pikkuse lugemine, kui sel pole piiri. Siis annab kalkulaator diskonteeritud pikkuse.",
    ],
    example:
      "1000 kallima paketi kliendist on ühe kuni seitsme aasta pärast alles 869, 743, 653, 593, 551, 517 ja 491. Mudel (α 0,668, β 3,806) ootab, et kaheteistkümne aasta pärast on alles 37,8%; püsiv määr ütleks palju vähem.",
  },
  "revenue-retention": {
    title: "Käibe hoidmise kalkulaator: NRR ja GRR",
    description:
      "Arvutage käibe neto- ja brutohoidmismäär (NRR, GRR) alguse käibest, lahkumisest, vähenemisest ja kasvust, kuu, kvartali või aasta kohta.",
    about: [
      "Klientide loendamine kohtleb suurimat ja väikseimat ühtmoodi. Käibe hoidmine küsib hoopis, mis on saanud rahast: brutohoidmismäär arvestab ainult kaotusi ega ületa kunagi 100%; netohoidmismäär lisab klientide juurdeostud.",
      "Kui netohoidmismäär on üle 100%, kasvaks ettevõte ka ilma ainsagi uue kliendita.",
    ],
    pitfalls: [
      "Uute klientide käibe kasvuks lugemine. Arvesse lähevad ainult kliendid, kes olid alguses olemas.",
      "Ainult netohoidmismäära esitamine. Mõni kasvav klient võib varjata, et paljud lahkuvad.",
      "Kuise arvu võrdlemine aastasega. 99% kuus on alla 89% aastas.",
      "Ühekordse müügi korduvkäibeks lugemine.",
    ],
    example:
      "Korduvkäibest 100 000 läheb klientidega kaduma 2000 ja väiksemate pakettide tõttu 1000: brutohoidmismäär on 97%. Kui suurematest pakettidest tuleb juurde 3500, on netohoidmismäär 100,5%.",
  },
  "acquisition-cost": {
    title: "Kliendi hankimise kulu (CAC) kalkulaator",
    description:
      "Arvutage CAC kõigi kulude või ainult reklaamiga, kõigi või ainult reklaamiga võidetud klientide kohta, koos LTV:CAC ja tasuvusajaga.",
    about: [
      "Kliendi hankimise kulu on klientide võitmisele kulutatu jagatud võidetud klientidega. See tähendab midagi alles kliendi väärtuse ja tasuvusaja kõrval.",
      "Kaks valikut muudavad seda palju: kas palgad ja tööriistad lähevad arvesse ning kas jagatakse ka ise tulnud klientidega. Kalkulaator nimetab mõlemad ja näitab teisi võimalusi.",
    ],
    pitfalls: [
      "Inimeste kulu väljajätmine. Ainuüksi reklaam on sageli alla poole kulust.",
      "Võrdlemine käibena arvutatud eluea väärtusega.",
      "Ühe kuu kulu jagamine sama kuu klientidega, kui müük võtab aega pool aastat.",
      "Üks keskmine kõigi kanalite kohta: järgmine klient maksab tavaliselt rohkem kui eelmine.",
    ],
    example:
      "Reklaamile kulub 6000 ning inimestele ja tööriistadele 3000; võidetakse 90 klienti, kellest 30 tuli ise. Kulu on 100 uue kliendi ja 150 reklaamiga võidetud kliendi kohta; kui klient toob kuus 20 ja marginaal on 50%, on 100 tagasi teenitud kümne kuuga.",
  },
  "acquisition-vs-retention": {
    title: "Kliendi hankimise ja hoidmise kulu võrdlus",
    description:
      "Võrrelge kliendi hankimise ja päästmise kulu, leidke kasumilävi ja vaadake, mida eelarve kummalgi poolel annab.",
    about: [
      "Kõik on kuulnud, et kliendi hankimine maksab viis korda rohkem kui hoidmine. Kas see on nii ka teil, sõltub sellest, kui palju kliente teie kulutus tegelikult päästab.",
      "Päästetud klient on see, kes oleks ilma kulutuseta lahkunud. Kui jagada nendega, mitte kõigi allesjäänutega, saab arvu, mida saab võrrelda hankimise kuluga.",
    ],
    pitfalls: [
      "Hoidmiskulu jagamine kõigi allesjäänud klientidega.",
      "Oletamine, kes oleks jäänud. Sellele vastab väike kontrollrühm, kes ei saa midagi.",
      "Ainult kulude võrdlemine. Päästetud klient on sageli väärt rohkem kui uus, aga mitte alati.",
    ],
    example:
      "100 kliendi hankimine maksis 10 000: 100 kliendi kohta. 2000 kulutamine 1000 kliendi peale tõstab hoidmismäära 50%-lt 58%-le ja päästab 80: 25 kliendi kohta ehk veerand. Alles jäänud kliendi kohta tunduks see 3,45 ehk 29 korda odavam.",
  },
  "prospect-funnel": {
    title: "Huvilisest püsikliendiks: lehtri kalkulaator",
    description:
      "Jälgige teed esimesest kontaktist püsikliendini: konversioon ja kulu igas etapis, ühe püsikliendi hind ja kõrgeim tasuv kulu huvilise kohta.",
    about: [
      "Enamik müügilehtreid lõpeb esimese ostuga, kus lojaalne klient alles algab. See lehter läheb edasi teise ostu ja püsikliendini ning liidab kokku kõigi etappide kulu.",
      "Püsikliendi eluea väärtuse abil saab seda ka ümber pöörata: see ütleb, kui palju võite kõige rohkem maksta, et ühe inimeseni jõuda.",
    ],
    pitfalls: [
      "Eri nädalate etapid. Inimesed vajavad tagasitulekuks aega; jälgige samu inimesi.",
      "Eri kampaaniate konversioonimäärade korrutamine.",
      "Konversioon, mis toetub käputäiele püsiklientidele: vaadake selle usaldusvahemikku.",
    ],
    example:
      "1000 inimeseni jõudmiseks kulutatud 300 toob 200 vastust, 100 esimest ja 40 teist ostu ning 20 püsiklienti. Püsiklient maksab 15; kui eluea väärtus on 40, võib inimene, kelleni jõutakse, maksta 0,80.",
  },
  "word-of-mouth": {
    title: "Suusõnalise turunduse väärtuse kalkulaator",
    description:
      "Arvutage, kui palju on väärt klientide head ja halvad jutud: võidetud ja kaotatud kliendid, netoväärtus ning mitu kiitjat heastab ühe laitja.",
    about: [
      "Kliendid räägivad. Kalkulaator jälgib jutte kuni nende mõjuni: kui paljud räägivad, kui paljude inimesteni igaüks jõuab, kui paljud neist otsustavad selle tõttu teisiti ja kui palju on klient väärt.",
      "Halb jutt levib tavaliselt kaugemale. See, mitu kiitjat ühe laitja heastab, on arv, mida kaebuse saabudes meeles pidada.",
    ],
    pitfalls: [
      "„Õnnetu klient räägib sellest kümnele inimesele“: sellised arvud on aastakümnete vanused ja mõõdetud teiste kaupade puhul. Küsige oma klientidelt.",
      "Kõigi kuulajate võidetuks lugemine. Mõjutatute osakaal on väike.",
      "Soovituse topelt lugemine: kord siin ja kord soovituste väärtuses.",
    ],
    example:
      "1000 kliendist 300 räägib hästi, igaüks 3 inimesele, 50 halvasti, igaüks 10 inimesele; kümnendik kuulajatest laseb end mõjutada. Võidetakse 90, kaotatakse 50; kui klient on väärt 50, on netoväärtus 2000 ja ühe laitja heastab 3,3 kiitjat.",
  },
  "referral-value": {
    title: "Kliendi soovituste väärtuse kalkulaator",
    description:
      "Arvutage kliendi soovituste väärtus, eristades nagunii tulijad neist, kes muidu poleks tulnud, ja leidke suurim preemia, mis tasub ära.",
    about: [
      "Soovitatud klient, kes muidu poleks tulnud, toob kogu eluea väärtuse. Kes oleks tulnud nagunii, säästab ainult hankimiskulu. Preemia makstakse mõlema eest.",
      "Kalkulaator hoiab need kaks lahus, nagu pakkusid Kumar, Petersen ja Leone, ja ütleb suurima preemia, mille juures soovitus veel ära tasub.",
    ],
    pitfalls: [
      "Iga soovitatud kliendi soovituse arvele kirjutamine. Nii paistavad programmid paremad, kui nad on.",
      "Eluea väärtuse kasutamine, millest on hankimiskulu juba maha arvatud.",
      "Eeldamine, et parimad ostjad on parimad soovitajad: sageli on need eri inimesed.",
    ],
    example:
      "Klient toob kaasa neli klienti, kellest üks oleks tulnud nagunii. Kui eluea väärtus on 200, hankimiskulu 40 ja preemia 15, on soovitused väärt 3 · 200 + 40 − 60 = 580.",
  },
  "share-of-wallet": {
    title: "Kliendiosaku (share of wallet) kalkulaator",
    description:
      "Arvutage kliendiosak ühe kliendi või kleebitud loendi kohta: kõik kliendid kokku ja osakute keskmine, usaldusvahemikuga, ja mujale minev raha.",
    about: [
      "Kliendiosak (share of wallet) on see osa kliendi kulutustest teie kategoorias, mille ta jätab teile. Klient võib olla igas küsitluses lojaalne ja osta ikkagi suurema osa mujalt.",
      "Paljude klientide puhul on kaks keskmist. Kõik kokku näitab, kui suur osa rahast on teie päralt; osakute keskmine näitab, kui suur osa tüüpilisest kliendist on teie päralt. Näidatakse mõlemat.",
    ],
    pitfalls: [
      "Ühe keskmise pidamine teiseks. Kui suured kliendid ostavad mujalt, erinevad need palju.",
      "Kogukulutuse oletamine oma müügi põhjal. Seda tuleb küsida või võtta paneeluuringust.",
      "Eri pikkusega aegade võrdlemine või laiem kategooria, kui teie müüte.",
      "Segiajamine turuosaga, mis arvestab ka neid, kes teilt midagi ei osta.",
    ],
    example: "Klient kulutab kuus kohvile 150, sellest 60 teie juures: kliendiosak on 40% ja mujale läheb 90.",
  },
  "wallet-allocation": {
    title: "Rahakoti jaotuse reegli kalkulaator",
    description:
      "Hinnake kliendiosakut oma koha järgi kliendi kasutatavate brändide seas: ühe kliendi, hinnete või terve küsitluse põhjal.",
    about: [
      "Tähtis pole see, kui kõrgelt klient teid hindab, vaid see, kas mõnda teist hinnatakse kõrgemalt. Rahakoti jaotuse reegel (Wallet Allocation Rule) teeb teie kohast kliendi kasutatavate brändide seas oodatava kliendiosaku.",
      "Hinne üheksa kümnest on vähe väärt, kui kaks konkurenti saavad kümne. Ja mida rohkem brände klient kasutab, seda vähem saab isegi lemmik.",
    ],
    pitfalls: [
      "Järjestamine turu kõigi brändide seas. Arvesse lähevad ainult need, mida klient kasutab.",
      "Viigis brändidele parema koha andmine. Nad jagavad oma kohtade keskmist.",
      "Reegli pidamine mõõtmiseks. See on hinnang keskmiste kohta; kui teate, mida kliendid kulutavad, kasutage seda.",
      "Keskmiste järjestamine. Järjestage esmalt iga kliendi piires, siis keskmistage osakud.",
    ],
    example:
      "Klient kasutab kolme brändi ja paneb teid teisele kohale: (1 − 2 ÷ 4) · 2 ÷ 3 = 33,3%. Lemmikuna oleks see (1 − 1 ÷ 4) · 2 ÷ 3 = 50%.",
  },
  "market-share": {
    title: "Turuosa kalkulaator: ostjaskond, vajadused, ostumaht",
    description:
      "Arvutage turuosa käibe või koguse järgi, jagage see ostjaskonna osaks, osaks vajadustest ja ostumahu indeksiks või leidke üks teiste järgi.",
    about: [
      "Turuosa ütleb, kui suur osa turu müügist on teie päralt, aga mitte, miks. See on kolme teguri korrutis: kui suur osa kõigist ostjatest ostab teilt (penetration share), kui suure osa oma vajadustest nad teie juures katavad (share of requirements) ja kas nad ostavad palju või vähe (heavy usage index).",
      "Turuosa ja kliendiosak vastavad eri küsimustele. Üks arvestab kõiki, ka neid, kes pole teilt kunagi ostnud; teine vaatab ainult teie enda kliente. Väikesel brändil võib olla suur osa vähestest rahakottidest, suurel väike osa paljudest.",
    ],
    pitfalls: [
      "Käibepõhise turuosa võrdlemine koguselisega. Kallitel brändidel on esimene suurem kui teine.",
      "Turu piiritlemine nii kitsalt, et olete selle liider.",
      "Lojaalsuse tõstmine seal, kus puudu on levikust. Väikestel brändidel on enamasti vähem ostjaid, mitte vähem lojaalsed ostjad.",
      "Oma poodide müügi osa kasutamine turu omana.",
    ],
    example:
      "2000 ostjast 500 ostab teie brändi: ostjaskonna osa on 25%. Nad ostavad teilt 2,4 korda kategooria 6 ostust ehk 40%, ja keskmine ostja ostab 4 korda: indeks on 1,5. Turuosa on 25% · 40% · 1,5 = 15%.",
  },
};
