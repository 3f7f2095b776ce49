/** Estonian: the page “Privacy”. */

export const page = {
  name: "Privaatsus",
  title: "Privaatsus: mida kalkulaatorid andmetega teevad",
  description:
    "Kalkulaatorisse sisestatud arvud ja analüüsimiseks lohistatud failid ei lahku brauserist. Tekst teie privaatsuspoliitika jaoks.",
  heading: "Kuidas teie andmeid töödeldakse",
  lead: "Kõik arvutatakse teie brauseris, näidatakse ainult teile ja kaob, kui lehe sulgete.",
  points: [
    "Teie andmeid ei saadeta kunagi kuhugi: lehe Content-Security-Policy järgi blokeerib brauser kõik ühendused peale selle saidi enda failide.",
    "Ei mingeid küpsiseid, salvestamist, seadme tuvastamist, veebianalüütikat ega kolmandaid isikuid.",
    "Link, mida ise jagate, kannab teie sisestatud arve aadressis märgi # järel, mida brauser serverile ei saada.",
    "Analüüsimiseks lohistatud fail loetakse teie arvutis. Ümbritsev leht saab ainult koondarve, mitte kunagi üksiku kliendi andmeid.",
    "Veebiserver näeb sama, mida iga veebiserver: et teie brauser selle lehe küsis.",
  ],
  policyHeading: "Teie privaatsuspoliitika jaoks",
  policyIntro: "Kui mõni kalkulaator on teie saidil, võite kleepida selle:",
  policy:
    "Sellel saidil on avatud lähtekoodiga projekti Regulars kalkulaatorid. Seda, mida neisse sisestate või laadite, töödeldakse ainult teie brauseris, teie seadmes. Seda ei saadeta meile ega kellelegi teisele ega salvestata. Kalkulaatorid ei kasuta küpsiseid ega laadi midagi kolmandatelt isikutelt.",
};
