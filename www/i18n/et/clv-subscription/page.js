/** Estonian: the page of “Subscription CLV”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Püsitellija LTV-kalkulaator lahkumismäära järgi",
  description:
    "Arvutage püsitellija eluea väärtus kliendi käibest, brutomarginaalist, lahkumismäärast ja kasvust, koos tasuvusaja ja ajaühikute kontrolliga.",
  about: [
    "Püsitellija, kes lahkub igal perioodil sama tõenäosusega, jääb keskmiselt 1 ÷ lahkumismäär perioodiks. Käive kliendi kohta korda brutomarginaal, jagatud lahkumismääraga, on see, kui palju selline püsitellija väärt on.",
    "Kasvavate klientide puhul on kasv nagu väiksem lahkumismäär, aga ainult teatud piirini: kui käive kasvab sama kiiresti, kui kliente lahkub, pole valemil vastust, ja kalkulaator ütleb seda, selle asemel et vastus välja mõelda.",
  ],
  pitfalls: [
    "Marginaali väljajätmine. See on püsitellimuste puhul kõige tavalisem viga ja 60% marginaali korral ülehindab see väärtust kahe kolmandiku võrra.",
    "Kuise käibe jagamine aastase lahkumismääraga või kuise lahkumismäära korrutamine kaheteistkümnega. 4% kuus on 38,7% aastas, mitte 48%.",
    "Noore ettevõtte lahkumismäär: esimesed kuud ütlevad viienda aasta kohta vähe.",
    "Püsiva lahkumismäära eeldamine. Kliendid lahkuvad esimestel kuudel kiiremini kui hiljem, nii et keskmine määr on uute klientide jaoks liiga väike ja pikaajaliste jaoks liiga suur.",
  ],
  example:
    "Klient maksab kuus 50, marginaal on 80%; iga kuu lahkub 5% ja ülejäänute käive kasvab 1%. Väärtus on 40 ÷ (0,05 − 0,01) = 1000; ilma kasvuta oleks see 800.",
};
