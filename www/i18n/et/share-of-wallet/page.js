/** Estonian: the page of “Share of wallet”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Rahakotiosa (share of wallet) kalkulaator",
  description:
    "Arvutage oma osa kliendi rahakotist ühe kliendi või kleebitud loendi kohta: kõik kliendid kokku ja osade keskmine, usaldusvahemikuga, ja mujale minev raha.",
  about: [
    "Osa rahakotist (share of wallet) on see osa kliendi kulutustest teie kategoorias, mille ta jätab teile. Klient võib olla igas küsitluses lojaalne ja osta ikkagi suurema osa mujalt.",
    "Paljude klientide puhul on kaks keskmist. Kõik kokku näitab, kui suur osa rahast tuleb teile; osade keskmine näitab, kui suur osa tüüpilise kliendi rahakotist tuleb teile. Kalkulaator näitab mõlemat.",
  ],
  pitfalls: [
    "Ühe keskmise pidamine teiseks. Kui suured kliendid ostavad mujalt, erinevad need palju.",
    "Kogukulutuse oletamine oma müügi põhjal. Seda tuleb küsida või võtta paneeluuringust.",
    "Eri pikkusega aegade võrdlemine või laiem kategooria, kui teie müüte.",
    "Segiajamine turuosaga, mis arvestab ka neid, kes teilt midagi ei osta.",
  ],
  example: "Klient kulutab kuus kohvile 150, sellest 60 teie juures: teie osa rahakotist on 40% ja mujale läheb 90.",
};
