/** How what stands in a form stands against the server. */
export type KeepState =
  | { kind: "idle" | "unsaved" | "saving" | "offline" | "signed-out" }
  | { kind: "saved"; at: Date }
  | { kind: "refused"; message: string };

/** What came of sending: "idle" when there was nothing worth sending yet. */
export type Sent =
  | { kind: "saved" }
  | { kind: "idle" | "offline" | "signed-out" }
  | { kind: "refused"; message: string };

export interface Keeping {
  /** Sends the form as it stands. Throwing is no answer: it is tried again. */
  send(): Promise<Sent>;
  show(state: KeepState): void;
  /** Something changed; answers whether it may be saved now. */
  mayKeep?(): boolean;
}

const pause = 1_200;
const longestPause = 6_000;
const retryPause = 8_000;

// A form may be mounted again while a save of the one before is still under way: theirs goes first.
const flying = new Map<string, Promise<void>>();

/**
 * Saves a form by itself while someone types: a moment after the last key, one save at a time, in order. Without a
 * network or a session it waits and goes on by itself. A pressed button waits for a save that is under way, so that it
 * never sends an older revision than its own.
 */
export class FormKeeper {
  private state: KeepState = { kind: "idle" };
  private changes = 0;
  private savedChanges = 0;
  private flight: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private firstUnsavedAt = 0;
  private readonly stopping = new AbortController();
  /** Whether a button has sent all that was typed. */
  isSubmitted = false;

  constructor(
    private readonly form: HTMLFormElement,
    private readonly keeping: Keeping,
  ) {}

  start(): void {
    const { signal } = this.stopping;
    this.form.addEventListener("input", () => this.changed(), { signal });
    this.form.addEventListener("submit", (event) => this.holdSubmit(event), { signal, capture: true });
    window.addEventListener("online", () => this.retry(), { signal });
    window.addEventListener("focus", () => this.retry(), { signal });
    document.addEventListener("visibilitychange", () => document.hidden && this.flush(), { signal });
    window.addEventListener("pagehide", () => this.flush(), { signal });
    if (isTouched(this.form)) this.changed();
  }

  stop(): void {
    this.flush();
    clearTimeout(this.timer);
    this.stopping.abort();
  }

  /** As if something had been typed. */
  changed(): void {
    this.changes++;
    this.isSubmitted = false;
    if (this.keeping.mayKeep && !this.keeping.mayKeep()) return;
    if (this.isWaiting()) this.firstUnsavedAt ||= Date.now();
    else this.firstUnsavedAt = Date.now();
    this.turn({ kind: "unsaved" });
    const waited = Date.now() - this.firstUnsavedAt;
    this.later(Math.max(0, Math.min(pause, longestPause - waited)));
  }

  /** Sends now; after a save under way, if there is one. */
  save(): Promise<void> {
    clearTimeout(this.timer);
    const before = flying.get(this.form.id);
    this.flight ??= (before ? before.then(() => this.send()) : this.send()).finally(() => {
      flying.delete(this.form.id);
      this.flight = null;
      if (this.isBehind && this.isWaiting()) this.later(pause);
    });
    flying.set(this.form.id, this.flight);
    return this.flight;
  }

  turn(state: KeepState): void {
    this.state = state;
    if (!this.stopping.signal.aborted) this.keeping.show(state);
  }

  /** Whether something was typed that has not arrived. */
  private get isBehind(): boolean {
    return this.changes > this.savedChanges;
  }

  private isWaiting = () => this.state.kind === "unsaved" || this.state.kind === "saving";

  private later(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => (this.isBusy() ? this.later(retryPause) : void this.save()), ms);
  }

  /** A button's own sending is under way: it goes first. */
  private isBusy = () => this.form.getAttribute("aria-busy") === "true";

  private retry(): void {
    if (this.state.kind === "offline" || this.state.kind === "signed-out") void this.save();
  }

  /** The tab goes away: the last words go out with it, unless a button has sent them. */
  private flush(): void {
    if (this.isBehind && this.isWaiting() && !this.isSubmitted) void this.save();
  }

  private async send(): Promise<void> {
    const { changes } = this;
    this.turn({ kind: "saving" });
    const sent = await this.keeping.send().catch((): Sent => ({ kind: "offline" }));
    if (sent.kind !== "saved") {
      this.turn(sent);
      if (sent.kind === "offline" || sent.kind === "signed-out") this.later(retryPause);
      return;
    }
    this.savedChanges = changes;
    this.turn(this.isBehind ? { kind: "unsaved" } : { kind: "saved", at: new Date() });
  }

  private holdSubmit(event: SubmitEvent): void {
    clearTimeout(this.timer);
    if (!this.flight) {
      this.isSubmitted = true;
      // Where the button's answer is a refusal, the page stays, and what was typed is still to be kept.
      if (this.isBehind && this.isWaiting()) this.later(retryPause);
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    void this.flight.then(() => {
      clearTimeout(this.timer);
      // React writes the new revision into the form first.
      requestAnimationFrame(() => this.form.requestSubmit(event.submitter));
    });
  }
}

/** Browsers carry at most 64 kB past the end of a page; a Chinese character takes three. */
export const isSmall = (characters: number) => characters < 15_000;

/** An answer that says to try again: no session, too much at once, a fault. */
export function waitFor(status: number): "signed-out" | "offline" | null {
  if (status === 401) return "signed-out";
  return status === 429 || status >= 500 ? "offline" : null;
}

/** Whether something was typed before this code had loaded. */
function isTouched(form: HTMLFormElement): boolean {
  return [...form.elements].some(
    (control) =>
      (control instanceof HTMLTextAreaElement ||
        (control instanceof HTMLInputElement && control.type === "text")) &&
      control.name !== "" &&
      control.value !== control.defaultValue,
  );
}
