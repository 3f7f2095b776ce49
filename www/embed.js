/**
 * The page for frames: `embed.html?metric=nps&lang=pl&promoters=70`. `metric` names the element, every other parameter
 * is an attribute of it or, beginning with `--regulars-`, a colour or size. The page around it is told the height
 * (frame.js sets it): only the one that frames us, or the origin given as `parent`. `embed.html#metric=nps&…` says the
 * same and tells the server nothing: the builder's preview.
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
  `html { color-scheme: ${scheme === "light" || scheme === "dark" ? scheme : "light dark"} } body { margin: 0; font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif }`,
);
document.adoptedStyleSheets = [sheet];

/** Who frames us, where the browser or the request tells. */
function ancestor() {
  const known = named ?? location.ancestorOrigins?.[0] ?? document.referrer;
  return URL.canParse(known) ? new URL(known).origin : undefined;
}

/** @param {string} name of an element's module */
async function show(name) {
  if (!/^[a-z]+(-[a-z]+)*$/.test(name)) return;
  // Without a wish it is the reader's language: a page made for frames has none of its own.
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
    // Not as what the function returns: after such a tail call WebKit takes the page around it for the sender.
    // Paddings grow with the width: without a scroll bar it may be up to two pixels more.
    window.parent.postMessage({ regularsHeight: document.body.offsetHeight + 2 }, origin);
  };
  new ResizeObserver(tell).observe(document.body);
}
await show(metric);
