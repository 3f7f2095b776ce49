/** Estonian: the result of “Loyalty programme ROI”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "incremental-revenue": "Täiendav käive",
    "incremental-margin": "Täiendav brutokasum",
    net: "Brutokasumist pärast kulusid alles",
    lift: "Liikme ostusumma kasv",
    "break-even-lift": "Kasumiläveni vajalik kasv",
    "break-even-spend": "Liikme ostusumma kasumilävel",
    "cost-per-member": "Kulu liikme kohta",
  },
  picture: (f, v) =>
    v["break-even-lift"] === undefined
      ? "Joonist pole: kui oste ei ole, pole ka kasvu, mida joonistada."
      : `Joon: kui liikmed ostavad rohkem, kasvab brutokasum. Programmi kulu tuleb tasa, kui liikmed ostavad ${f.share(v["break-even-lift"])} rohkem.`,
  warnings: {
    "all-revenue-counted": () =>
      "Kui ilma programmita on ostud null, jääb kogu liikmete ostusumma programmi arvele. Midagi oleksid nad nagunii ostnud.",
    "self-selection": (f, value) =>
      `Liikmed ostavad ${f.share(value)} rohkem. Suurem osa sellest ei ole enamasti programmi teene: parimad kliendid liituvad esimesena.`,
    "revenue-is-not-profit": () => "Kui marginaal on 100%, on see käive, mitte kasum.",
    "members-spend-less": () => "Liikmed ostavad vähem, kui nad ostaksid ilma programmita.",
  },
  refusals: {
    "costs-nothing":
      "Kui programm midagi ei maksa, ei saa ka kulu tasuvust arvutada. Sisestage, mis preemiad ja korraldus maksma lähevad.",
  },
  verdicts: {
    pays: (f, v) =>
      `Programm toob juurde brutokasumit ${f.money(v["incremental-margin"])}, millest pärast kulusid jääb alles ${f.money(v.net)}.`,
    loses: (f, v) =>
      `Programm toob juurde brutokasumit ${f.money(v["incremental-margin"])}: ${f.money(-v.net)} vähem, kui see maksma läheb.`,
  },
};
