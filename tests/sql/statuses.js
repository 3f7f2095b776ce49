// Statuses of orders in several languages.

/** Statuses without a purchase, and others, some with the same words. */
export const STATUSES = [
  ...[
    "Cancelled",
    "canceled",
    "VOIDED",
    "wc-failed",
    "wc-checkout-draft",
    "Order cancelled",
    "PaymentFailed",
    "Not paid",
  ],
  ...["awaiting bank payment", "Waiting for the payment", "payment pending", "on-hold, payment not received", "test"],
  ...["Анулирана", "отказана от клиента", "Неплатена", "не е платена", "Очаква плащане", "Tühistatud", "Ootab makset"],
  ...["Zrušená", "Čaká na platbu", "stornované", "Откажана", "Се чека уплата", "Anulowane", "Nie zapłacone"],
  ...["Oczekuje na płatność", "Storniert", "Annulée", "Cancelado", "Annullato"],
  ...["paid", "completed", "", "refunded", "partially_refunded", "Partially cancelled", "Delivered (not cancelled)"],
  ...["Payment accepted, waiting for shipping", "Платена", "Изпратена", "Opłacone", "Tasutud", "Vybavená", "Доставена"],
  ...["Livré", "Bezahlt", "Vrátená", "Zwrot", "never cancelled", "nicht storniert", "Under review", "unknown"],
  ...["не е взета", "not yet cancelled", "още не е платена", "nie została anulowana", "Връщане", "Dodáno"],
];
