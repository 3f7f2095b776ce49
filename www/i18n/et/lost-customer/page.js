/** Estonian: the page of “Cost of a lost customer”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kaotatud kliendi hinna kalkulaator",
  description:
    "Arvutage, mis kliendi kaotamine maksab: tegemata ostude diskonteeritud brutokasum, uue kliendi hankimine asemele ja laitus, midagi topelt arvestamata.",
  about: [
    "Lahkuv klient võtab kaasa kõik ostud, mille ta oleks veel teinud. Arvesse läheb nende brutokasum tänases rahas. Kui koht tuleb täita, maksab ka uue kliendi hankimine, ja rahulolematu klient võib teisi eemale peletada.",
    "Uue kliendi enda oste kaotusest maha ei arvata: selle kliendi oleksite saanud hankida ka ilma kaotuseta. Kes näeb asja teisiti, võib valida, et arvesse läheb ainult üks kahest.",
  ],
  pitfalls: [
    "Saamata käibe arvestamine brutokasumi asemel.",
    "Uue kliendi väärtuse liitmine või lahutamine: kummalgi juhul läheb see topelt arvesse.",
    "Käibetõdedest võetud suur kuulajate arv. See määrab tulemuse hõlpsasti üksi ära.",
    "Keskmise kliendi võtmine. Varakult lahkuja oli sageli vähem väärt.",
  ],
  example:
    "Klient tellib neli korda aastas 50 eest, marginaal on 50% ja ta oleks jäänud veel kaheks ja pooleks aastaks. 10% diskontomääraga on saamata brutokasum 222,37; koos uue kliendi hankimise 40-ga on kaotus 262,37.",
};
