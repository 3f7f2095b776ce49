/**
 * Example amounts in a currency: those of the definitions, which are in euros, times a round factor near the exchange
 * rate, so that a typical order remains plausible. Loaded if the currency is not the default of the language.
 */

/** Currencies whose unit is worth half a euro or less. @type {Record<string, number>} */
const FACTORS = {
  AED: 4,
  ALL: 100,
  AMD: 400,
  ARS: 1000,
  BGN: 2,
  BRL: 6,
  CLP: 1000,
  CNY: 8,
  COP: 4000,
  CZK: 25,
  DKK: 8,
  EGP: 50,
  GEL: 3,
  HKD: 8,
  HUF: 400,
  IDR: 20_000,
  ILS: 4,
  INR: 100,
  ISK: 150,
  JPY: 150,
  KES: 150,
  KRW: 1500,
  KZT: 500,
  MAD: 10,
  MDL: 20,
  MKD: 60,
  MXN: 20,
  MYR: 5,
  NGN: 1500,
  NOK: 10,
  PHP: 60,
  PKR: 300,
  PLN: 4,
  QAR: 4,
  RON: 5,
  RSD: 120,
  RUB: 100,
  SAR: 4,
  SEK: 10,
  THB: 40,
  TRY: 50,
  TWD: 40,
  UAH: 50,
  VND: 30_000,
  XAF: 600,
  XOF: 600,
  ZAR: 20,
};

/** @param {string} currency an ISO 4217 code */
export const factorOf = (currency) => FACTORS[currency] ?? 1;
