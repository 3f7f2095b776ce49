/**
 * Controls for refunds and other special rows, time zone and currency.
 *
 * @typedef {import("../../core/order-log.js").Preview} Preview
 * @typedef {import("../../core/order-log.js").OrderOptions} OrderOptions
 * @typedef {import("./orders-preview.js").Context} Context
 */

import { parseNumber } from "../../i18n/parse.js";
import { entry, including, named, select } from "./orders-choices.js";
import { timeZones } from "./time-zones.js";

/** Currencies listed first, before any others found in the file. */
const CURRENCIES = [
  "EUR",
  "PLN",
  "MKD",
  "BGN",
  "USD",
  "GBP",
  "CHF",
  "CZK",
  "HUF",
  "RON",
  "SEK",
  "NOK",
  "DKK",
  "RSD",
  "TRY",
  "UAH",
];
/** Fixed conversion rates of former currencies. */
const FIXED = ["BGN", "EUR"];

/**
 * Controls for forecast horizon, discount rate and margin.
 *
 * @param {OrderOptions} options
 * @param {Context} context
 * @param {(options: OrderOptions) => void} set
 */
export function paintOutlook(options, { words, format }, set) {
  /**
   * @param {"horizonDays" | "discountRate" | "margin"} name
   * @param {string} label
   * @param {"share" | "count"} unit
   * @param {number} usual
   * @param {[low: number, high: number]} range
   * @param {string} [help]
   */
  const number = (name, label, unit, usual, [low, high], help) =>
    entry(
      name,
      { label, help },
      { value: format.field(options[name] ?? usual, unit), inputmode: "decimal", after: unit === "share" ? "%" : "" },
      (text) => {
        const value = text ? parseNumber(text, unit, format.decimal) : usual;
        if (!(value >= low && value <= high)) return words.badNumber;
        set({ [name]: value });
      },
    );
  return [
    number("horizonDays", words.outlook.horizon, "count", 365, [1, 36500]),
    number("discountRate", words.outlook.discountRate, "share", 0.1, [0, 10]),
    number("margin", words.outlook.margin, "share", 1, [0, 1], words.outlook.marginHelp),
  ];
}

/**
 * Controls for the costs of a loyalty programme and of winning a customer back.
 *
 * @param {OrderOptions} options
 * @param {Context} context
 * @param {(options: OrderOptions) => void} set
 */
export function paintCosts(options, { words, format }, set) {
  const programme = options.programme ?? {};
  const number = (
    /** @type {string} */ name,
    /** @type {string} */ label,
    /** @type {"share" | "money"} */ unit,
    /** @type {number | undefined} */ value,
    /** @type {(value: number | undefined) => void} */ take,
  ) =>
    entry(
      name,
      { label },
      {
        value: value === undefined ? "" : format.field(value, unit),
        inputmode: "decimal",
        after: unit === "share" ? "%" : "",
      },
      (text) => {
        const value = text ? parseNumber(text, unit, format.decimal) : undefined;
        if (value !== undefined && !(value >= 0 && (unit === "money" || value <= 1))) return words.badNumber;
        take(value);
      },
    );
  const cost = (/** @type {"cost" | "rate" | "pointValue"} */ name, /** @type {"share" | "money"} */ unit) =>
    number(`programme-${name}`, words.costs[name], unit, programme[name], (value) => {
      programme[name] = value;
      set({ programme: { ...programme } });
    });
  return [
    cost("cost", "money"),
    cost("rate", "share"),
    cost("pointValue", "money"),
    number("winBackCost", words.costs.winBack, "money", options.winBackCost, (value) => set({ winBackCost: value })),
  ];
}

/**
 * @param {Preview} preview
 * @param {OrderOptions} options
 * @param {Context & { currency: string }} context `currency`: present currency of the amounts
 * @param {string} doubt about the currency
 * @param {string[]} currencies found in the file
 * @param {{ set: (options: OrderOptions) => void, currency: (code: string) => void }} actions
 */
export function paintPolicies(
  preview,
  options,
  { words, format, currency },
  doubt,
  currencies,
  { set, currency: choose },
) {
  const has = preview.columns;
  const list = (/** @type {string} */ text) =>
    text
      .split(/[,;]/)
      .map((status) => status.trim())
      .filter(Boolean);
  const policy = (
    /** @type {keyof OrderOptions} */ name,
    /** @type {string} */ label,
    /** @type {Record<string, string>} */ choices,
    /** @type {string} */ usual,
  ) => select(name, { label }, named(choices), String(options[name] ?? usual), (value) => set({ [name]: value }));
  const others = currency
    ? currencies.filter((code) => code !== currency && !(FIXED.includes(code) && FIXED.includes(currency)))
    : [];
  return [
    select(
      "reportCurrency",
      { label: words.currency, error: doubt },
      [
        ["", words.currencyNone],
        ...including(
          [...new Set([...currencies, ...CURRENCIES])].map((code) => [code, code]),
          currency,
        ).filter(([code]) => code),
      ],
      currency,
      choose,
    ),
    ...others.map((code) => {
      const rate = options.rates?.[code];
      return entry(
        `rate-${code}`,
        { label: words.rate(code, currency), help: words.rateHelp },
        { value: rate === undefined ? "" : format.field(rate, "number"), inputmode: "decimal" },
        (text) => {
          const value = parseNumber(text, "number", format.decimal);
          const { [code]: _, ...rates } = options.rates ?? {};
          set({ rates: value > 0 ? { ...rates, [code]: value } : rates });
          return text && !(value > 0) ? words.badRate : "";
        },
      );
    }),
    policy("refunds", words.refunds, words.refundChoices, "net"),
    policy("zeroAmounts", words.zeroAmounts, words.zeroChoices, "count"),
    policy("guests", words.guests, words.guestChoices, "leave-out"),
    policy("identity", words.identity, words.identityChoices, "folded"),
    has.amount !== undefined && policy("amountUnit", words.amountUnit, words.unitChoices, preview.amountUnit),
    has.order !== undefined && policy("amounts", words.amounts, words.amountChoices, preview.amounts),
    has.status !== undefined &&
      entry(
        "excludedStatuses",
        { label: words.excluded, help: words.excludedHelp },
        { value: options.excludedStatuses?.join(", ") ?? "", placeholder: words.excludedUsual },
        (text) => set({ excludedStatuses: text ? list(text) : undefined }),
      ),
    select(
      "timeZone",
      { label: words.timeZone },
      [
        ["", words.timeZoneUsual],
        .../** @type {[string, string][]} */ (timeZones(options.timeZone).map((zone) => [zone, zone])),
      ],
      options.timeZone ?? "",
      (value) => set({ timeZone: value || undefined }),
    ),
    entry(
      "observationEnd",
      { label: words.observationEnd, help: words.observationEndHelp },
      { type: "date", value: options.observationEnd ?? "" },
      (value) => set({ observationEnd: value || undefined }),
    ),
  ];
}
