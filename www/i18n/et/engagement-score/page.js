/** Estonian: the page of “Customer Engagement Score”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kliendi kaasatuse skoori kalkulaator",
  description:
    "Arvutage kliendi kaasatuse skoor oma kaalutud tegevustest: kokku, aktiivse kliendi kohta või eesmärgi suhtes.",
  about: [
    "Kaasatuse skoor liidab kokku, mida kliendid teevad (külastused, veedetud aeg, soovinimekirjad, arvustused), ja annab igale tegevusele kaalu selle järgi, mida see kliendisuhte kohta ütleb.",
    "Kaalud valite teie, seega ei saa eri ettevõtete skoore võrrelda. Võrrelge oma segmente ja kuid aktiivse kliendi kohta.",
  ],
  pitfalls: [
    "Lühendi CES kasutamine: samad kolm tähte tähistavad kliendi pingutuse skoori (Customer Effort Score).",
    "Kaalude muutmine kahe aruande vahel ja erinevuse pidamine klientide käitumiseks.",
    "Erineva klientide arvuga kuude kogusummade võrdlemine.",
    "Kaalud, mis eelistavad kergesti loendatavat sellele, mis ostule eelneb.",
  ],
  example:
    "3400 sisselogimist kaaluga 2, 1200 jagamist kaaluga 3 ja 9500 vaatamist kaaluga 1 annavad 19 900 punkti. 22 000 aktiivse kliendi ja kordaja kümme korral on skoor 9,05.",
};
