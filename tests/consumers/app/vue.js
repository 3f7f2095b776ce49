import { createApp, h, ref } from "vue";
import "regulars/elements/nps";

createApp({
  setup() {
    const nps = ref("");
    const promoters = ref(70);
    const onresult = ({ detail }) => (nps.value = String(detail.values.nps));
    return () => h("main", [
      h("regulars-nps", { promoters: promoters.value, lang: "en", "onRegularsResult": onresult }),
      h("button", { onClick: () => (promoters.value = 90) }, "more"),
      h("p", { id: "told" }, nps.value),
    ]);
  },
}).mount("#app");
