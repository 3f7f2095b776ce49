/** Estonian: the page of “Repurchase rate”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kordusostumäära kalkulaator",
  description:
    "Arvutage uuesti ostnud klientide osakaal koos usaldusvahemikuga kahest arvust või klientidest ostude arvu järgi.",
  about: [
    "Kordusostumäär on enam kui ühe ostu teinud klientide arv jagatud kõigi klientidega kindla ajavahemiku jooksul. See on lihtsaim lojaalsuse märk: keegi tuli tagasi ja maksis uuesti.",
    "Sama päeva tellimused on üks ost: ununenud asi ei ole veel lojaalsus. Kui sisestate kliendid ostude arvu järgi, näete ka, kuidas järgmise ostu tõenäosus iga ostuga kasvab.",
  ],
  pitfalls: [
    "Võrdlemine poetarkvara „naasvate klientide määraga“: see arvestab perioodi ostjate seast neid, kes on kunagi varem ostnud.",
    "Jagamine kõigi kontaktide või külastajatega. Kes pole kunagi ostnud, ei saa uuesti osta.",
    "Klientide ostutsüklist lühem ajavahemik. Kui ostetakse kord poole aasta jooksul, ei paista kvartali arvudest peaaegu kedagi.",
    "Klientide liitumisaja arvestamata jätmine: eelmisel nädalal liitunutel pole veel võimalust olnud.",
  ],
  example:
    "Poel oli aasta jooksul 26 klienti, kellest 8 ostis mitu korda. Kordusostumäär on 8 ÷ 26 = 30,77%; nii väheste klientide korral on tegelik määr väga tõenäoliselt 16,5% ja 50% vahel.",
};
