import "regulars/elements/nps";

export const good = (
  <regulars-nps
    promoters={70}
    lang="en"
    interval="score"
    class="wide"
    on:regulars-result={({ detail }) => detail.userInitiated satisfies boolean | undefined}
  />
);
// @ts-expect-error: no such choice
export const bad = <regulars-nps interval="nothing" />;
// @ts-expect-error: no such element
export const none = <regulars-nothing />;
