/** Estonian: the page of “Retention and churn rate”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Hoidmismäära ja lahkumismäära (churn) kalkulaator",
  description:
    "Arvutage hoidmis- ja lahkumismäär alguse, lõpu ja uute klientide arvust: usaldusvahemik, kuu- ja aastamäär ning kliendisuhte pikkus.",
  about: [
    "Kui palju perioodi alguse klientidest on selle lõpus alles? See osakaal on hoidmismäär (retention rate); ülejäänu on lahkumismäär (churn rate). Uusi kliente ei arvestata: nad varjavad kaotusi.",
    "Kalkulaator teeb kuumäärast liitprotsendiga aastamäära ja vastupidi ning joonistab, mis jääb sajast kliendist kahe aasta jooksul alles.",
  ],
  pitfalls: [
    "Kuise lahkumismäära korrutamine kaheteistkümnega. Viis protsenti kuus on 46% aastas, mitte 60%.",
    "Uute klientide arvamine allesjäänute hulka. Siis tuleb hoidmismäär liiga kõrge, isegi üle 100%.",
    "Alguse suhtes mõõdetud lahkumismäära võrdlemine keskmise suhtes mõõdetuga.",
    "Uskumine, et kõik lahkuvad sama kiiresti. Kliendid lahkuvad esimestel kuudel kiiremini kui hiljem.",
  ],
  example:
    "Alguses 500 klienti, lõpus 510, neist 35 uued: alles jäi 475. Hoidmismäär on kuus 95%, lahkumismäär 5%, see teeb 46% aastas ja kliendisuhte pikkuseks 20 kuud.",
};
