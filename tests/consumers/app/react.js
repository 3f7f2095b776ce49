import { createElement, useState } from "react";
import { createRoot } from "react-dom/client";
import "regulars/elements/nps";

function App() {
  const [nps, setNps] = useState("");
  const [promoters, setPromoters] = useState(70);
  const onresult = ({ detail }) => setNps(String(detail.values.nps));
  return createElement("main", {},
    createElement("regulars-nps", { promoters, lang: "en", "onregulars-result": onresult }),
    createElement("button", { onClick: () => setPromoters(90) }, "more"),
    createElement("p", { id: "told" }, nps));
}

createRoot(document.querySelector("#app")).render(createElement(App));
