// Rules of a Slovak copy editor: false friends, numbers in the wrong case, „z“ before a sibilant.

import assert from "node:assert/strict";
import { test } from "node:test";
import { banned, breakable, disagreement, faults, hanging, textsOf } from "./language-rules.js";

/** @import { Banned, Noun } from "./language-rules.js" */

const texts = await textsOf("sk");

/** @type {Banned[]} */
const BANNED = [
  [/v ďalší deň/, "means the next day; „v iný deň“"],
  [/(?<!\p{L})náhrad/iu, "means compensation; „nový zákazník“"],
  [/kdekoľvek/, "calque of anywhere; „môže sa pohybovať od … do …“"],
  [/(?<!\p{L})niet(?!\p{L})|nijak|primálo/iu, "bookish; „nie je“, „žiadny“, „príliš málo“"],
  [/vedľa/i, "calque of beside; „v porovnaní s“"],
  [/priaznivc|čisté skóre odporúčania/i, "the trade says promotéri and Net Promoter Score"],
  [/(?<!celo)životnos|doživotn/i, "of machines and prisoners; „dĺžka vzťahu“, „celoživotná hodnota“"],
  [/(?<!\p{L})vern(?:ý|ého|ému|ým|ých|ými|í) zákazní/iu, "a segment; a regular is „stály zákazník“"],
  [/refundáci/i, "„vrátená platba“"],
  [/nezískan/i, "„ušlá marža“"],
  [/lichot/i, "calque of flatters; „obraz prikrášľuje“"],
  [/\d[ \u00a0]% (?:interval|udržan)/, "a percentage is no adjective; „95-percentný“"],
  [/ochrany súkromia(?= |\.|“|$)(?!:)/, "the document is „zásady ochrany osobných údajov“"],
  [/podiel\p{L}* na potrebách|peňaženk/iu, "„podiel na nákupoch vlastných zákazníkov“"],
  [/intervalu? dôvery|lojalitn|zadržan/i, "„interval spoľahlivosti“, „vernostný program“, „udržanie“"],
  [/(?:čisté|hrubé|udržani\p{L}*) (?:udržan\p{L}*|tržieb)/iu, "„čistá (hrubá) retencia tržieb“"],
  [/nedávnejš|nedávno/i, "„menej času od posledného nákupu“"],
  [/na oboch koncoch/i, "reads as both ends together; „na každom konci“"],
  [/delia sa o priemer|ako zisk(?!\p{L})|dobré slová|zlé slová/iu, "a calque that means something else"],
  [/na horizonte|zložene|podceňuj/i, "calque; „na konci prognózy“, „umocnením“, „podhodnocuje“"],
  [/kalkulačka (?:to |vždy )?povie|model\p{L}* hovorí/iu, "a calculator does not talk; „uvádza“, „ukazuje“"],
  [/(?<!\p{L})čo od |koľko tržieb prinášajú/iu, "a heading names the thing"],
  [/^rámec$/i, "„iframe“"],
  [
    /líšia sa o [\d,]+\u00a0%|rozdiel\p{L}* je [\d,]+\u00a0%(?! zákazníkov)/iu,
    "a difference of percentages is in percentage points",
  ],
];

test("sk: no false friend, no calque", () => {
  assert.deepEqual(faults(texts, banned(BANNED)), []);
});

test("sk: „zo“ and „so“ before a number that begins with a sibilant in speech, „z“ and „s“ before all others", () => {
  // štyri, šesť, sedem, their teens and tens, sto and the hundreds that begin with them; „1 000“ is tisíc.
  const sibilant = /^(?:4|6|7|14|16|17|[467]\d|1\d\d|[467]\d\d)$/;
  assert.deepEqual(
    faults(texts, ({ text }) => {
      for (const [phrase, preposition, leading] of text.matchAll(/(?<!\p{L})([zs]o?)[ \u00a0](\d{1,3})(?=[^\d]|$)/giu))
        if (sibilant.test(leading) !== /o$/i.test(preposition)) return `“${phrase}”`;
    }),
    [],
  );
});

test("sk: numbers are part of their sentences, and nouns agree with them", () => {
  assert.deepEqual(faults(texts, hanging), []);
  /** @type {Noun[]} */
  const nouns = [
    ["odpoveď", "odpovede", "odpovedí", "odpovede"],
    ["zákazník", "zákazníci", "zákazníkov", "zákazníka"],
    ["pozvánku", "pozvánky", "pozvánok", "pozvánky"],
    ["bod", "body", "bodov", "bodu"],
    ["percentuálny bod", "percentuálne body", "percentuálnych bodov", "percentuálneho bodu"],
    ["nákup", "nákupy", "nákupov", "nákupu"],
    ["ďalší nákup", "ďalšie nákupy", "ďalších nákupov", "ďalšieho nákupu"],
    ["ponuka", "ponuky", "ponúk", "ponuky"],
    ["riadok", "riadky", "riadkov", "riadka"],
    ["súbor", "súbory", "súborov", "súboru"],
    ["deň", "dni", "dní", "dňa"],
    ["rok", "roky", "rokov", "roka"],
    ["mesiac", "mesiace", "mesiacov", "mesiaca"],
    ["obdobie", "obdobia", "období", "obdobia"],
    ["sekunda", "sekundy", "sekúnd", "sekundy"],
    ["stály zákazník", "stáli zákazníci", "stálych zákazníkov", "stáleho zákazníka"],
  ];
  assert.deepEqual(faults(texts, disagreement("sk", nouns, ["z", "zo", "do", "od", "okolo"])), []);
});

test("sk: „ “ around quotations, − before negative numbers, no line break after a one-letter word or in a number", () => {
  assert.deepEqual(
    faults(texts, ({ text }) => /["”«»]|“(?=\p{L})/u.test(text) && "quotation marks are „ and “"),
    [],
  );
  assert.deepEqual(
    faults(
      texts,
      ({ text, value }) => value === undefined && /(?<![\p{L}\d)])-\d/u.test(text) && "the minus sign is −",
    ),
    [],
  );
  assert.deepEqual(faults(texts, breakable(/[vzksouai]/)), []);
});

test("sk: a label is complete, and addresses the reader with a small „vy“", () => {
  assert.deepEqual(
    faults(
      texts,
      ({ place, text }) => /\.label$|\.outputs\./.test(place) && /^…| (?:o|na|za)$/.test(text) && "half a sentence",
    ),
    [],
  );
  assert.deepEqual(
    faults(
      texts,
      ({ text }) => /(?<=[\p{L},;:] )(?:Vy|Vás|Vám|Vami|Váš|Vaš\p{Ll}+)(?!\p{L})/u.test(text) && "capital „Vy“",
    ),
    [],
  );
});
