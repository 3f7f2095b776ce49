"use client";

import { useEffect, useRef, useState } from "react";
import "regulars/elements/orders";
import type { RegularsNps } from "regulars/elements/nps";
import "regulars/elements/nps";

export function Calculator() {
  const [nps, setNps] = useState("");
  const [promoters, setPromoters] = useState(70);
  const element = useRef<RegularsNps>(null);
  // React 19 attaches no listeners of custom events when it hydrates a page from the server.
  useEffect(() => {
    const host = element.current;
    const show = ({ detail }: HTMLElementEventMap["regulars-result"]) => {
      if ("values" in detail) setNps(String(detail.values.nps));
    };
    host?.addEventListener("regulars-result", show);
    host?.evaluate();
    return () => host?.removeEventListener("regulars-result", show);
  }, []);
  return (
    <>
      <regulars-nps ref={element} promoters={promoters} interval="score" lang="en" />
      <button onClick={() => setPromoters(90)}>more</button>
      <p id="nps">{nps}</p>
      <regulars-orders lang="en" onregulars-error={({ detail }) => console.log(detail.code)} />
    </>
  );
}
