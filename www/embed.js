/**
 * The page for frames: `embed.html?metric=nps&lang=pl&promoters=70`. `metric` names the element; every other parameter
 * is one of its attributes or, beginning with `--regulars-`, a colour or size. It sends its height to the framing page,
 * or to the origin given as `parent`; frame.js sets it there. `embed.html#metric=nps&…` does the same without sending
 * the values to the server; the builder’s preview uses it.
 */

const ours = () => location.hash.startsWith("#metric=");
addEventListener("hashchange", () => ours() && location.reload());

const {
  metric = "nps",
  parent: named,
  "color-scheme": scheme,
  ...rest
} = Object.fromEntries(new URLSearchParams(ours() ? location.hash.slice(1) : location.search));

const sheet = new CSSStyleSheet();
sheet.replaceSync(
  `html { color-scheme: ${scheme === "light" || scheme === "dark" ? scheme : "light dark"} }
   body { margin: 0; font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif }`,
);
document.adoptedStyleSheets = [sheet];

/** The origin of the framing page, if the browser or the referrer reveals it. */
function ancestor() {
  const known = named ?? location.ancestorOrigins?.[0] ?? document.referrer;
  return URL.canParse(known) ? new URL(known).origin : undefined;
}

/** @param {string} name the name of an element’s module */
async function show(name) {
  if (!/^[a-z]+(-[a-z]+)*$/.test(name)) return;
  // A page for frames has no language of its own, so the reader’s is the default.
  document.documentElement.lang = rest.lang ?? navigator.language;
  const element = document.createElement(`regulars-${name}`);
  for (const [attribute, value] of Object.entries(rest)) {
    if (attribute.startsWith("--regulars-")) element.style.setProperty(attribute, value);
    else if (/^[a-z][a-z0-9-]*$/.test(attribute) && !/^(on|style$|class$|id$)/.test(attribute))
      element.setAttribute(attribute, value);
  }
  document.body.append(element);
  await import(new URL(`./elements/${name}.js`, import.meta.url).href);
}

const origin = ancestor();
if (window.parent !== window && origin) {
  const tell = () => {
    // Before the element is painted the body is empty, and the frame would shrink and grow again.
    if (!document.querySelector("body > *")?.shadowRoot?.childElementCount) return;
    // Not returned: after a tail call WebKit reports the framing page as the sender.
    // Padding grows with the width, so without a scroll bar the height may be up to two pixels larger.
    window.parent.postMessage({ regularsHeight: document.body.offsetHeight + 2 }, origin);
  };
  new ResizeObserver(tell).observe(document.body);
}
await show(metric);
