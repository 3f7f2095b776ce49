/** Estonian: the page of “Acquisition versus retention cost”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kliendi hankimise ja hoidmise kulu võrdlus",
  description:
    "Võrrelge kliendi hankimise ja päästmise kulu, leidke kasumilävi ja vaadake, mida eelarve kummalgi poolel annab.",
  about: [
    "Kõik on kuulnud, et kliendi hankimine maksab viis korda rohkem kui hoidmine. Kas see on nii ka teil, sõltub sellest, kui palju kliente teie kulutus tegelikult päästab.",
    "Päästetud klient on see, kes oleks ilma kulutuseta lahkunud. Kui jagada nendega, mitte kõigi allesjäänutega, saab arvu, mida saab võrrelda hankimise kuluga.",
  ],
  pitfalls: [
    "Hoidmiskulu jagamine kõigi allesjäänud klientidega.",
    "Oletamine, kes oleks jäänud. Sellele vastab väike kontrollrühm, kes ei saa midagi.",
    "Ainult kulude võrdlemine. Päästetud klient on sageli väärt rohkem kui uus, aga mitte alati.",
  ],
  example:
    "100 kliendi hankimine maksis 10 000: 100 kliendi kohta. 2000 kulutamine 1000 kliendi peale tõstab hoidmismäära 50%-lt 58%-le ja päästab 80: 25 kliendi kohta ehk veerand. Alles jäänud kliendi kohta tunduks see 3,45 ehk 29 korda odavam.",
};
