import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection, signal } from "@angular/core";
import { bootstrapApplication } from "@angular/platform-browser";
// Angular's bundler copies no wasm, so the calculator comes with its wasm inside.
import "regulars/inline/elements/nps";

@Component({
  selector: "app-root",
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <regulars-nps
        [promoters]="promoters()"
        interval="score"
        lang="en"
        (regulars-result)="nps.set($any($event).detail.values.nps)"
      ></regulars-nps>
      <button (click)="promoters.set(90)">more</button>
      <p id="nps">{{ nps() }}</p>
      <regulars-orders lang="en"></regulars-orders>
    </main>
  `,
})
class App {
  readonly nps = signal("");
  readonly promoters = signal(70);
}

bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });
