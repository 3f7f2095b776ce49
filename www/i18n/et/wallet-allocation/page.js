/** Estonian: the page of “Wallet Allocation Rule”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Rahakoti jaotuse reegli kalkulaator",
  description:
    "Hinnake oma osa kliendi rahakotist oma koha järgi kliendi kasutatavate brändide seas: ühe kliendi, hinnete või terve küsitluse põhjal.",
  about: [
    "Tähtis pole see, kui kõrgelt klient teid hindab, vaid see, kas mõnda teist hinnatakse kõrgemalt. Rahakoti jaotuse reegel (Wallet Allocation Rule) teeb teie kohast kliendi kasutatavate brändide seas oodatava osa rahakotist.",
    "Hinne üheksa kümnest on vähe väärt, kui kaks konkurenti saavad kümne. Ja mida rohkem brände klient kasutab, seda vähem saab isegi lemmik.",
  ],
  pitfalls: [
    "Järjestamine turu kõigi brändide seas. Arvesse lähevad ainult need, mida klient kasutab.",
    "Viigis brändidele parema koha andmine. Nad jagavad oma kohtade keskmist.",
    "Reegli pidamine mõõtmiseks. See on hinnang keskmiste kohta; kui teate, mida kliendid kulutavad, kasutage seda.",
    "Keskmiste järjestamine. Järjestage esmalt iga kliendi piires, siis keskmistage osad.",
  ],
  example:
    "Klient kasutab kolme brändi ja paneb teid teisele kohale: (1 − 2 ÷ 4) · 2 ÷ 3 = 33,3%. Lemmikuna oleks see (1 − 1 ÷ 4) · 2 ÷ 3 = 50%.",
};
