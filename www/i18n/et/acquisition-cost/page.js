/** Estonian: the page of “Customer acquisition cost”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kliendi hankimise kulu (CAC) kalkulaator",
  description:
    "Arvutage CAC kõigi kulude või ainult reklaamiga, kõigi või ainult tasulistest kanalitest tulnud klientide kohta, koos CLV:CAC suhte ja tasuvusajaga.",
  about: [
    "Kliendi hankimise kulu on klientide hankimisele kulutatu jagatud hangitud klientidega. See ütleb midagi alles võrreldes kliendi väärtuse ja tasuvusajaga.",
    "Kaks valikut muudavad seda palju: kas palgad ja tööriistad lähevad arvesse ning kas jagatakse ka ise tulnud klientidega. Kalkulaator nimetab mõlemad ja näitab teisi võimalusi.",
  ],
  pitfalls: [
    "Inimeste kulu väljajätmine. Ainuüksi reklaam on sageli alla poole kulust.",
    "Võrdlemine käibena arvutatud eluea väärtusega.",
    "Ühe kuu kulu jagamine sama kuu klientidega, kui müük võtab aega pool aastat.",
    "Üks keskmine kõigi kanalite kohta: järgmise kliendi hankimine maksab tavaliselt rohkem kui eelmise oma.",
  ],
  example:
    "Reklaamile kulub 6000 ning inimestele ja tööriistadele 3000; hangitakse 90 klienti, kellest 30 tuli ise. Kulu on 100 uue kliendi ja 150 tasulisest kanalist tulnud kliendi kohta; kui klient toob kuus 20 ja marginaal on 50%, on 100 tagasi teenitud kümne kuuga.",
};
