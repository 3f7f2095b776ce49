/** Estonian: time to the next purchase, a section of the report on orders. */

/** @type {typeof import("../../en/orders/next-purchase.js").nextPurchase} */
export const nextPurchase = {
  title: "Aeg järgmise ostuni",
  by: "Näita aega",
  after: [
    "Pärast esimest ostu",
    "Pärast teist ostu",
    "Pärast kolmandat ostu",
    "Pärast neljandat ostu",
    "Pärast viiendat ostu",
  ],
  sentence: (d) =>
    `${d.after} ostab ${d.days} päeva jooksul uuesti ${d.share} klientidest (${d.low} kuni ${d.high}). Hiljem liitunud kliente arvestatakse nii kaua, kui neid vaadeldi; kui neid peetaks kaotatuks, oleks määr ${d.plain}.`,
  half: (_, d) =>
    `Pooled neist, kes ${d.horizon} päeva jooksul uuesti ostavad, on seda teinud ${d.day}. päevaks (${d.low} kuni ${d.high}). Kirjutage ülejäänutele alates sellest päevast.`,
  assumes: (confidence) =>
    `Eeldus: hiljem liitunud kliendid ostavad uuesti sama kiiresti kui varem liitunud. Riba on usaldusvahemik usaldusnivool ${confidence}.`,
  day: "Päevi ostust",
  returned: "On uuesti ostnud",
  atRisk: "Veel vaadeldavaid kliente",
  rates: "Uuesti ostnute osa 30, 90 ja 365 päeva jooksul",
  ratesSentence: "Osa puudub, kui kedagi ei vaadeldud nii kaua.",
  purchase: "Ost",
  within: "Aeg päevades",
  plain: "Kui kõiki oleks lõpuni vaadeldud",
  groups: "Millest teine ost sõltub",
  faster: (list) => `Kõigist teistest statistiliselt oluliselt kiiremini: ${list}.`,
  slower: (list) => `Statistiliselt oluliselt aeglasemalt: ${list}.`,
  alike: "Ükski rühm ei osta uuesti kõigist teistest statistiliselt oluliselt kiiremini ega aeglasemalt.",
  test: "Iga rühma log-rank-test kõigi teiste vastu, paljude võrdluste eest Holmi parandusega; rühmas on vähemalt 20 klienti.",
  channel: "Kanal või allikas",
  group: "Rühm",
  ratio: "Tempo, teised = 1",
  pValue: "p-väärtus",
  adjusted: "p-väärtus pärast parandust",
  drawn: (_, days) => `Ostis ${days} päeva jooksul uuesti`,
};
