/** Estonian: customer value by country, channel and first product, a section of the report on orders. */

/** @type {typeof import("../../en/orders/influences.js").influences} */
export const influences = {
  title: "Väärtus riigi, kanali ja toote järgi, kui muu on võrdne",
  more: (reference, list) => `Kui muu on võrdne, on rohkem väärt kui ${reference}: ${list}.`,
  less: (reference, list) => `Kui muu on võrdne, on vähem väärt kui ${reference}: ${list}.`,
  alike: (kind) => `${kind}: kui muu on võrdne, ei ole ühtegi statistiliselt olulist erinevust.`,
  test: "Kõik veerud on korraga samas arvutuses, nii et iga mõju hinnatakse teiste võrdsuse korral. Iga veeru tõepärasuhte test Holmi parandusega; väärtusel on vähemalt 20 klienti.",
  others: "Kõik ülejäänud",
  worth: (reference) => `Oodatav kulutus esimesele ostule järgneval aastal, ${reference} = 1`,
  orders: (reference) => `Oodatavad ostud esimesele ostule järgneval aastal, ${reference} = 1`,
  rate: "Oste ajaühikus kliendina",
  dropout: "Lahkumise tõenäosus pärast ostu",
  spend: "Kulutus ostu kohta",
};
