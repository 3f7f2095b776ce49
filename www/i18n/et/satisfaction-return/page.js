/** Estonian: the page of “Satisfaction and return”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kas rahulolu toob kliendid tagasi? Kalkulaator",
  description:
    "Võrrelge vaimustunud, rahulolevate ja rahulolematute klientide naasmismäärasid; usaldusvahemikud igale määrale ja nende vahele.",
  about: [
    "Rahuloleval kliendil pole põhjust kurta ega ka põhjust jääda. Kus klientidel on valik, tulevad parima vastuse andjad tagasi palju sagedamini kui need, kes annavad paremuselt teise.",
    "Ühendage küsitlus hilisemate ostudega: kui paljud igast rühmast ostsid uuesti? Kalkulaator annab iga naasmismäära usaldusvahemikuga ja näitab, kas vaimustunute ja rahulolevate vahe on statistiliselt oluline.",
  ],
  pitfalls: [
    "Küsimine pärast seda, kui klient on tagasi tulnud. Naasjad on oma valikuga rohkem rahul; seega on vastus kallutatud.",
    "Rühmadele naasmiseks erineva pikkusega aja andmine.",
    "Tulemuse tõlgendamine põhjuse ja tagajärjena. Vaimustunud võivad olla need, kes oleksid nagunii jäänud.",
    "Vastamata jätnute väljajätmine. Nemad naasevad kõige vähem.",
  ],
  example:
    "180 vaimustunud kliendist tuli tagasi 126 ehk 70%; 320 rahulolevast 144 ehk 45%. 25-protsendipunktise vahe 95% usaldusvahemik on 16 kuni 33 (Newcombe): vahe on statistiliselt oluline.",
};
