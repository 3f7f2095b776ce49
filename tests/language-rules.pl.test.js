// Rules of a Polish copy editor: false friends, numbers in the wrong case, percent instead of points.

import assert from "node:assert/strict";
import { test } from "node:test";
import { banned, breakable, disagreement, faults, hanging, textsOf } from "./language-rules.js";

/** @import { Banned, Noun } from "./language-rules.js" */

const texts = await textsOf("pl");

/** @type {Banned[]} */
const BANNED = [
  [/jak niewielu|horyzoncie/i, "a riddle; „koncentracja przychodu“, „na końcu prognozy“"],
  [/stron(?:y|ami)? trzeci/i, "of a contract; „podmioty trzecie“"],
  [/uczciw/i, "of people; intervals are „rzetelne“"],
  [/najpewniej/i, "ambiguous; „najprawdopodobniej“"],
  [/prawdziw\p{L}+ (?:wynik|udział|wskaźnik|różnic|utrzyman|wzrost|kohort)/iu, "„rzeczywisty“"],
  [/(?<!\p{L})(?:w|do|z|u) firm(?:ie|y)(?!\p{L})|stać firmę/iu, "the reader is „Ty“: „u Ciebie“"],
  [/konwencj/i, "„sposób liczenia“"],
  [/odpływ/i, "ebb; „wskaźnik odejść (churn)“"],
  [
    /wskaźnik\p{L}* utrzymania|utrzymani\p{L}* (?:przychodu|netto|brutto)|prognoz\p{L} utrzymania/iu,
    "upkeep; „retencja“",
  ],
  [/następc/i, "an heir; „nowy klient“"],
  [/odbiorc/i, "a trade buyer; „osoba objęta dotarciem“"],
  [/abonent|abonament/i, "of telephone and television; „subskrybent“"],
  [/marketing\p{L}* szeptan/iu, "a company's campaign; „opinie z ust do ust“"],
  [/czas(?:u|em)? życia|czas bycia/i, "„czas relacji z klientem“"],
  [/bez końca|niezarobion|liczon\p{L} składanie|licząc składanie/iu, "a calque"],
  [/pochleb|upiększ/i, "calque of flatters; „zawyża obraz“"],
  [/niedawni|jak niedawno/i, "no such comparative; „świeższy“"],
  [/wynikowy \(score\)|wzorca(?!\p{L})|przewyższyć/iu, "„score“, „benchmark“"],
  [/upu(?:ść|ścisz|szcz)/i, "„przeciągnij“"],
  [/ł(?:a)?bym(?!\p{L})|(?<=\p{L})(?:łeś|łaś)(?!\p{L})/iu, "a gendered verb"],
  [/udział (?:promotorów|krytyków|neutralnych|zadowolonych|zgadzających)/i, "people are „odsetek“"],
  [
    /różni\p{L}* się o [\d,\u00a0]+%|różnic\p{L} wynosi [\d,\u00a0]+%/iu,
    "a difference of percentages is in „pkt proc.“",
  ],
  [/±5 punkt/, "±5 of percentages is „pkt proc.“"],
  [/tyle razy więcej|o tyle częściej|więcej o$/i, "a label is a noun phrase"],
  [/÷/, "division is / or :"],
  [/na każdym z krańców|dzielą średnią|pozyskani na stałe|nikogo: średnia/i, "a calque that means something else"],
];

test("pl: no false friend, no calque", () => {
  assert.deepEqual(faults(texts, banned(BANNED)), []);
});

test("pl: „ze” before sto, „z” before all other numbers", () => {
  assert.deepEqual(
    faults(texts, ({ text }) => {
      for (const [phrase, preposition, leading] of text.matchAll(/(?<!\p{L})(ze?)[ \u00a0](\d+)/giu))
        if (/^1\d\d$/.test(leading) !== /e$/i.test(preposition)) return `“${phrase}”`;
    }),
    [],
  );
});

test("pl: numbers are part of their sentences, and nouns agree with them", () => {
  assert.deepEqual(faults(texts, hanging), []);
  /** @type {Noun[]} */
  const nouns = [
    ["odpowiedź", "odpowiedzi", "odpowiedzi", "odpowiedzi"],
    ["klient", "klientów", "klientów", "klienta"],
    ["stały klient", "stali klienci", "stałych klientów", "stałego klienta"],
    ["zaproszenie", "zaproszenia", "zaproszeń", "zaproszenia"],
    ["zakup", "zakupy", "zakupów", "zakupu"],
    ["kolejny zakup", "kolejne zakupy", "kolejnych zakupów", "kolejnego zakupu"],
    ["osoba", "osoby", "osób", "osoby"],
    ["wiersz", "wiersze", "wierszy", "wiersza"],
    ["plik", "pliki", "plików", "pliku"],
    ["dzień", "dni", "dni", "dnia"],
    ["rok", "lata", "lat", "roku"],
    ["miesiąc", "miesiące", "miesięcy", "miesiąca"],
    ["okres", "okresy", "okresów", "okresu"],
    ["sekunda", "sekundy", "sekund", "sekundy"],
  ];
  // Not for a single answer: that would be „1 odpowiedź”.
  const texts2 = texts.filter(({ value }) => value !== 1);
  assert.deepEqual(
    faults(texts2, disagreement("pl", nouns, ["z", "ze", "do", "od", "około", "wysłania", "ciągu"])),
    [],
  );
});

test("pl: „ ” around quotations, − before negative numbers, no line break after a one-letter word or in a number", () => {
  assert.deepEqual(
    faults(texts, ({ text }) => /["“«»]/.test(text) && "quotation marks are „ and ”"),
    [],
  );
  assert.deepEqual(
    faults(
      texts,
      ({ text, value }) => value === undefined && /(?<![\p{L}\d)])-\d/u.test(text) && "the minus sign is −",
    ),
    [],
  );
  assert.deepEqual(faults(texts, breakable(/[wzouia]/)), []);
});

test("pl: a label is complete, and addresses the reader as „Ty”", () => {
  assert.deepEqual(
    faults(
      texts,
      ({ place, text }) => /\.label$|\.outputs\./.test(place) && /^…| (?:o|na|za|do)$/.test(text) && "half a sentence",
    ),
    [],
  );
  assert.deepEqual(
    faults(
      texts,
      ({ text }) => /(?<!\p{L})(?:tw(?:ój|oj\p{L}+)|ciebie|tobie|tobą)(?!\p{L})/u.test(text) && "small „ty”",
    ),
    [],
  );
  // „Państwo” occurs only in the survey's own question.
  assert.deepEqual(
    faults(texts, ({ text }) => /Państw/.test(text.replace(/„[^”]*”/g, "")) && "„Państwo”"),
    [],
  );
});
