// A server component: the element's markup comes from the server, its script from the client component.
import "regulars/elements/clv";
import { Calculator } from "../components/calculator";

export default function Page() {
  return (
    <main>
      <Calculator />
    </main>
  );
}
