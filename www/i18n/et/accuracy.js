/** Estonian: the page “Accuracy”. */

export const page = {
  name: "Täpsus",
  title: "Täpsus: avaldatud arvud, arvutatud teie brauseris",
  description:
    "Kõik teadaoleva tulemusega näited artiklitest, õpikutest ja muust tarkvarast, arvutatud teie brauseris avaldatud arvu kõrval.",
  heading: "Avaldatud arvud, uuesti arvutatud teie brauseris",
  lead: "Näited artiklitest, õpikutest ja muust tarkvarast. Kaks viimast veergu arvutas teie brauser selle lehe avamisel.",
  summary: "Viimase avaldatud kohani õigeid arve: {right} / {all}.",
  columns: ["Arv", "Allikas", "Avaldatud", "Arvutatud siin", "Vahe"],
};
