/** Estonian: the page of “Prospect-to-regular funnel”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Huvilisest püsikliendiks: lehtri kalkulaator",
  description:
    "Jälgige teed esimesest kontaktist püsikliendini: konversioon ja kulu igas etapis, ühe püsikliendi hind ja kõrgeim tasuv kulu huvilise kohta.",
  about: [
    "Enamik müügilehtreid lõpeb esimese ostuga, kus püsiklient alles algab. See lehter läheb edasi teise ostu ja püsikliendini ning liidab kokku kõigi etappide kulu.",
    "Püsikliendi eluea väärtuse abil saab seda ka ümber pöörata: see ütleb, kui palju võite kõige rohkem maksta, et ühe inimeseni jõuda.",
  ],
  pitfalls: [
    "Eri nädalate etapid. Inimesed vajavad tagasitulekuks aega; jälgige samu inimesi.",
    "Eri kampaaniate konversioonimäärade korrutamine.",
    "Konversioon, mis toetub käputäiele püsiklientidele: vaadake selle usaldusvahemikku.",
  ],
  example:
    "1000 inimeseni jõudmiseks kulutatud 300 toob 200 vastust, 100 esimest ja 40 teist ostu ning 20 püsiklienti. Püsikliendi hind on 15; kui eluea väärtus on 40, võib ühe inimeseni jõudmine maksta 0,80.",
};
