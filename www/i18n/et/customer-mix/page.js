/** Estonian: the page of “Customer mix”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Ühekordsete ja püsiklientide kalkulaator",
  description:
    "Võrrelge ühekordseid ja püsikliente: osa klientidest ja käibest, käive kliendi kohta ning mida annaks osa ühekordsete püsikliendiks võitmine.",
  about: [
    "Püsiklientide käive tuleb ise tagasi; ühekordsete klientide käive tuleb igal aastal uuesti võita. Nende kahe koosseis näitab, kui kindlal pinnal ettevõte seisab.",
    "Kalkulaator näitab, mida kumbki rühm kliendi kohta toob ja mida võidab aastas see, kui mõned sajast ühekordsest kliendist saavad püsiklientideks.",
  ],
  pitfalls: [
    "Eri perioodide käibe võrdlemine: mõlemad peavad olema samast aastast.",
    "Ootus, et võidetud kliendid kulutavad sama palju kui senised püsikliendid. Nemad ei tulnud ise.",
    "Ühekordseks nimetamine, kui klient ostis esimest korda alles eelmisel nädalal.",
    "Kogu püsikliendi käibe võiduks lugemine, kuigi esimene ost oleks tehtud nagunii.",
  ],
  example:
    "80 ühekordset klienti toovad 2000, 20 püsiklienti 8000. Viiendik klientidest kannab 80% käibest; kümnendiku ülejäänute võitmine lisaks aastas 8 · (400 − 25) = 3000.",
};
