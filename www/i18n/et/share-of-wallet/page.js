/** Estonian: the page of “Share of wallet”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
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
};
