/** Estonian: the page of “CLV from retention”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "CLV-kalkulaator hoidmismäära järgi",
  description:
    "Arvutage kliendi eluea väärtus brutokasumist, hoidmismäärast ja diskontomäärast, ilma ajapiirita või kindla ajani, koos tabeliga.",
  about: [
    "Kui klient toob igal perioodil sama brutokasumi ja jääb alles püsiva tõenäosusega, annab kogu tulevane brutokasum lihtsa valemi: brutokasum korda hoidmismäär ÷ (1 + diskontomäär − hoidmismäär).",
    "Õpikud ei ole ühes asjas ühel meelel: kas esimene brutokasum tuleb kohe, igalt hangitud kliendilt, või ühe perioodi pärast ja ainult neilt, kes jäid. Kalkulaator ütleb oma valiku ja näitab ka teist.",
  ],
  pitfalls: [
    "Ajaühikute segamine: kuine hoidmismäär 96% koos aastase diskontomääraga 10%.",
    "Kogu kliendisuhte brutokasumi panemine sinna, kuhu käib ühe perioodi oma. Üks tuntud infograafik kohvikuketi kohta teeb nii ja jõuab kakskümmend korda liiga suure arvuni.",
    "Käibe kasutamine. Siis näitab väärtus, mida müüdi, mitte mida teeniti.",
    "Püsiva hoidmismäära eeldamine. Päris kohortides kasvab see kliendisuhte pikkusega; vaadake kliendihoidmise prognoosi.",
  ],
  example:
    "Filmiteenus teenib kuus 19,95, millest lähevad maha kulud 1,50 ja hoidmine 0,50. Kui hoidmismäär on kuus 99,5%, diskontomäär kuus 1% ja esimene brutokasum tuleb kohe, on püsitellija väärt 17,95 · 67,33 = 1208,63.",
};
