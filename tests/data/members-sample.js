// Writes the orders of a shop that does not exist: three years, a programme that lifts what its members buy by two fifths,
// coupons, referred customers and points.
//
//   node tests/data/members-sample.js > tests/data/members-sample.csv

const DAY = 86_400_000;
const START = Date.UTC(2022, 0, 1);
const DAYS = 1000;
const LIFT = 0.4;

let state = 20240927;
/** Uniform between 0 and 1 (mulberry32). */
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
}
const exponential = () => -Math.log(1 - random());

/** @type {[day: number, customer: string, amount: number, member: string, coupon: string, referral: string, discount: number, issued: number, redeemed: number][]} */
const orders = [];
for (let customer = 1; customer <= 1300; customer++) {
  const name = `M${String(customer).padStart(4, "0")}`;
  const begins = Math.floor(700 * random());
  const referred = random() < 0.15;
  // Referred customers buy a little more often.
  const rate = ((exponential() + exponential()) / 2 / 80) * (referred ? 1.25 : 1);
  const leaves = begins + 700 * exponential();
  const usual = 30 + 20 * random();
  let [day, nth, member, points] = [begins, 0, false, 0];
  while (day < Math.min(DAYS, leaves)) {
    nth++;
    // The more orders, the likelier a customer joins: members were better customers before.
    member ||= random() < 0.03 + 0.01 * Math.min(nth, 6);
    const coupon = random() < 0.12 ? "AUTUMN10" : "";
    let amount = usual * (0.6 + 0.8 * random());
    const discount = coupon ? amount * 0.1 : 0;
    amount -= discount;
    const redeemed = member && points >= 200 && random() < 0.6 ? points : 0;
    const issued = member ? Math.round(amount) : 0;
    points += issued - redeemed;
    orders.push([
      day,
      name,
      amount,
      member ? "yes" : "no",
      coupon,
      referred ? "FRIEND" : "",
      discount,
      issued,
      redeemed,
    ]);
    day += Math.max(1, Math.round(exponential() / (rate * (member ? 1 + LIFT : 1))));
  }
}

orders.sort((a, b) => a[0] - b[0] || (a[1] < b[1] ? -1 : 1));
console.log(
  "order,date,customer,amount,member,coupon_code,referral_code,discount_amount,points_earned,points_redeemed",
);
for (const [at, [day, customer, amount, member, coupon, referral, discount, ...points]] of orders.entries()) {
  const date = new Date(START + day * DAY).toISOString().slice(0, 10);
  console.log(
    [5001 + at, date, customer, amount.toFixed(2), member, coupon, referral, discount.toFixed(2), ...points].join(","),
  );
}
