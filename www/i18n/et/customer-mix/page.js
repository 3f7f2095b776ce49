/** Estonian: the page of “Customer mix”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Ühekordsete ostjate ja püsiklientide kalkulaator",
  description:
    "Võrrelge ühekordseid ostjaid ja püsikliente: osa klientidest ja käibest, käive kliendi kohta ning mida annaks, kui osast ühekordsetest saaksid püsikliendid.",
  about: [
    "Püsiklientidelt tuleb käive ka edaspidi; ühekordsete ostjate käive tuleb igal aastal uuesti hankida. Nende kahe suhe näitab, kui kindlal pinnal ettevõte seisab.",
    "Kalkulaator näitab, mida kumbki rühm kliendi kohta toob ja kui palju lisandub aastas, kui mõnest ühekordsest ostjast sajast saab püsiklient.",
  ],
  pitfalls: [
    "Eri perioodide käibe võrdlemine: mõlemad peavad olema samast aastast.",
    "Ootus, et lisandunud kliendid kulutavad sama palju kui senised püsikliendid. Need said püsiklientideks ilma veenmata.",
    "Ühekordseks nimetamine, kui klient ostis esimest korda alles eelmisel nädalal.",
    "Kogu püsikliendi käibe kasuks arvamine, kuigi esimene ost oleks tehtud nagunii.",
  ],
  example:
    "80 ühekordset ostjat toob 2000, 20 püsiklienti 8000. Viiendik klientidest toob 80% käibest; kui kümnendikust ülejäänutest saaksid püsikliendid, lisanduks aastas 8 · (400 − 25) = 3000.",
};
