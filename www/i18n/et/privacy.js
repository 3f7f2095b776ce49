/** Estonian: the page “Privacy”. */

export const page = {
  name: "Privaatsus",
  title: "Privaatsus: mida kalkulaatorid andmetega teevad",
  description:
    "Kalkulaatorisse sisestatud arvud ja analüüsimiseks lohistatud failid ei lahku brauserist. Tekst teie privaatsuspoliitika jaoks.",
  heading: "Mis saab sellest, mille sisestate",
  lead: "See arvutatakse teie brauseris, näidatakse teile ja on kadunud, kui lehe sulgete.",
  points: [
    "Pärast lehe enda failide laadimist ei tehta ühtki päringut: lehe Content-Security-Policy järgi keelab seda brauser ise.",
    "Ei mingeid küpsiseid, salvestamist, seadme tuvastamist, veebianalüütikat ega kolmandaid isikuid.",
    "Link, mida ise jagate, kannab teie sisestatud arve aadressis märgi # järel, mida brauser serverile ei saada.",
    "Analüüsimiseks lohistatud fail loetakse seal, kus see asub. Sündmused edastavad ümbritsevale lehele koondarve, mitte kunagi kliendi andmeid.",
    "Veebiserver näeb sama, mida iga veebiserver: et teie brauser selle lehe küsis.",
  ],
  policyHeading: "Teie privaatsuspoliitika jaoks",
  policyIntro: "Kui mõni kalkulaator on teie saidil, võite kleepida selle:",
  policy:
    "Sellel saidil on avatud lähtekoodiga projekti Regulars kalkulaatorid. Seda, mida neisse sisestate või laadite, töödeldakse ainult teie brauseris, teie seadmes. Seda ei saadeta meile ega kellelegi teisele ega salvestata. Kalkulaatorid ei kasuta küpsiseid ega laadi midagi kolmandatelt isikutelt.",
};
