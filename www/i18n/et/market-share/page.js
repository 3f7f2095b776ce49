/** Estonian: the page of “Market share”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Turuosa kalkulaator: ostjaskond, vajadused, ostumaht",
  description:
    "Arvutage turuosa käibe või koguse järgi, jagage see ostjaskonna osaks, osaks vajadustest ja ostumahu indeksiks või leidke üks teiste järgi.",
  about: [
    "Turuosa ütleb, kui suur osa turu müügist on teie päralt, aga mitte, miks. See on kolme teguri korrutis: kui suur osa kõigist ostjatest ostab teilt (penetration share), kui suure osa oma vajadustest nad teie juures katavad (share of requirements) ja kas nad ostavad palju või vähe (heavy usage index).",
    "Turuosa ja osa rahakotist vastavad eri küsimustele. Üks arvestab kõiki, ka neid, kes pole teilt kunagi ostnud; teine vaatab ainult teie enda kliente. Väikesel brändil võib olla suur osa vähestest rahakottidest, suurel väike osa paljudest.",
  ],
  pitfalls: [
    "Käibepõhise turuosa võrdlemine koguselisega. Kallitel brändidel on käibepõhine turuosa suurem.",
    "Turu piiritlemine nii kitsalt, et olete selle liider.",
    "Lojaalsuse tõstmine seal, kus puudu on levikust. Väikestel brändidel on enamasti vähem ostjaid, mitte vähem lojaalsed ostjad.",
    "Oma poodide müügi osa kasutamine turu omana.",
  ],
  example:
    "2000 ostjast 500 ostab teie brändi: ostjaskonna osa on 25%. Nende 6 ostust kategoorias on teilt 2,4 ehk 40% vajadustest. Keskmine ostja ostab 4 korda: ostumahu indeks on 1,5. Turuosa on 25% · 40% · 1,5 = 15%.",
};
