/** Estonian: the page of “Retention projection”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kliendihoidmise prognoos (sBG)",
  description:
    "Prognoosige sBG-mudeliga, kui palju kohordi kliente jääb alles, võrrelduna püsiva lahkumismääraga, mis alahindab nende arvu.",
  about: [
    "Hoidmismäär kasvab kliendisuhte pikkusega: mitte sellepärast, et kliendid muutuvad, vaid sellepärast, et kergesti lahkujad on juba läinud. Nihutatud beeta-geomeetriline mudel (sBG) kirjeldab täpselt seda kahe parameetriga, mida hinnatakse ühe kohordi arvude põhjal.",
    "Üks püsiv lahkumismäär kohtleb kõiki kliente ühtmoodi ja ennustab seepärast hilisemateks perioodideks liiga vähe kliente ja liiga väikest väärtust. Kalkulaator joonistab mõlemad kõverad.",
  ],
  pitfalls: [
    "Eri aegadel liitunud klientide segamine ühte arvuritta. Jälgige üht kohorti.",
    "Kasutamine seal, kus klient saab lahkuda ütlemata (poes): kasutage seal tellimuste analüüsi ostumudeleid.",
    "Ainult kahe perioodi jooksul vaadeldud kohordi kõvera kaugema osa usaldamine.",
    "Oodatava suhte pikkuse kasutamine, kui sel pole piiri. Siis annab kalkulaator diskonteeritud pikkuse.",
  ],
  example:
    "1000 kallima paketi kliendist on ühe kuni seitsme aasta pärast alles 869, 743, 653, 593, 551, 517 ja 491. Mudel (α 0,668, β 3,806) ennustab, et kaheteistkümne aasta pärast on alles 37,8%; püsiva lahkumismäära järgi jääks neid palju vähem.",
};
