import { dropCopy, forgetCopies, readCopy, writeCopy } from "@/components/briefs/draft-copy";
import { bodyOf, putBack, valuesOf } from "@/components/briefs/draft-values";

/** How the text on the screen stands against the server. */
export type KeepState =
  | { kind: "idle" | "unsaved" | "saving" | "offline" | "signed-out" | "conflict" | "older-copy" }
  | { kind: "saved"; at: Date; restored: boolean }
  | { kind: "refused"; message: string };

export interface KeeperView {
  state: KeepState;
  listingId: string;
  revision: number;
  /** Tells one new draft from another before it has an id: sent twice, it makes one draft. */
  draftKey: string;
  /** By field name: what could not be read and was left as it was. */
  faults: Record<string, string>;
}

const address = "/briefs/drafts";
const pause = 1_200;
const longestPause = 6_000;
const retryPause = 8_000;

// The editor may be mounted again while a save of the one before is still under way: they share what this tab knows.
const flying = new Map<string, Promise<void>>();
const newest = new Map<string, number>();

/**
 * Saves a form by itself while someone types: a moment after the last key, one save at a time, in order. Until the
 * server has it, a copy stays in the browser; without a network or a session it waits and goes on by itself.
 */
export class DraftKeeper {
  private state: KeepState = { kind: "idle" };
  private faults: Record<string, string> = {};
  private changes = 0;
  private savedChanges = 0;
  private restored = false;
  private isSubmitted = false;
  private flight: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private firstUnsavedAt = 0;
  draftKey = "";
  private readonly stopping = new AbortController();

  constructor(
    private readonly form: HTMLFormElement,
    private readonly viewerId: string,
    public listingId: string,
    public revision: number,
    private readonly show: (view: KeeperView) => void,
  ) {}

  start(): void {
    const { signal } = this.stopping;
    forgetCopies(this.viewerId);
    this.form.addEventListener("input", () => this.changed(), { signal });
    this.form.addEventListener("change", () => this.changed(), { signal });
    this.form.addEventListener("submit", (event) => this.holdSubmit(event), { signal, capture: true });
    this.watchSkills();
    window.addEventListener("online", () => this.retry(), { signal });
    window.addEventListener("focus", () => this.retry(), { signal });
    document.addEventListener("visibilitychange", () => document.hidden && this.flush(), { signal });
    window.addEventListener("pagehide", () => this.flush(), { signal });
    this.draftKey = readCopy(this.viewerId, this.listingId)?.draftKey || newKey();
    this.turn(this.state);
    this.findCopy();
    if (isTouched(this.form)) this.changed();
  }

  stop(): void {
    // The button's save arrived, or this page would still stand.
    if (this.isSubmitted) dropCopy(this.viewerId, this.listingId);
    this.flush();
    clearTimeout(this.timer);
    this.stopping.abort();
  }

  /** After a conflict: what stands here replaces what was saved elsewhere. */
  async overwrite(): Promise<void> {
    try {
      const answer = await fetch(`${address}?listingId=${this.listingId}`);
      const body: { revision?: number } = await answer.json();
      if (answer.ok && typeof body.revision === "number") this.revision = body.revision;
      this.turn({ kind: "unsaved" });
      await this.save();
    } catch {
      this.turn({ kind: "conflict" });
    }
  }

  bringBack(): void {
    const copy = readCopy(this.viewerId, this.listingId);
    this.turn({ kind: "unsaved" });
    if (copy) putBack(this.form, copy.values);
    this.restored = true;
    this.changed();
  }

  discardCopy(): void {
    dropCopy(this.viewerId, this.listingId);
    this.turn({ kind: "idle" });
  }

  /** Chosen skills are hidden inputs that come and go without an event. */
  private watchSkills(): void {
    const chosen = () => new FormData(this.form).getAll("skills").join(" ");
    let last = chosen();
    const observer = new MutationObserver(() => {
      const now = chosen();
      if (now === last) return;
      last = now;
      this.changed();
    });
    observer.observe(this.form, { childList: true, subtree: true });
    this.stopping.signal.addEventListener("abort", () => observer.disconnect());
  }

  private findCopy(): void {
    const copy = readCopy(this.viewerId, this.listingId);
    if (!copy) return;
    const now = valuesOf(this.form);
    const isSame = Object.entries(copy.values).every(([name, value]) => (now[name] ?? "") === value);
    if (isSame && copy.revision === this.revision) this.changed();
    else if (isSame) this.discardCopy();
    else if (copy.revision === this.revision) this.bringBack();
    else this.turn({ kind: "older-copy" });
  }

  private changed(): void {
    if (this.state.kind === "older-copy") return;
    this.changes++;
    this.isSubmitted = false;
    this.keepCopy();
    if (this.state.kind === "conflict") return;
    if (this.isWaiting()) this.firstUnsavedAt ||= Date.now();
    else this.firstUnsavedAt = Date.now();
    this.turn({ kind: "unsaved" });
    const waited = Date.now() - this.firstUnsavedAt;
    this.later(Math.max(0, Math.min(pause, longestPause - waited)));
  }

  private keepCopy(): void {
    const { revision, draftKey } = this;
    writeCopy(this.viewerId, this.listingId, { revision, draftKey, values: valuesOf(this.form) });
  }

  private isWaiting = () => this.state.kind === "unsaved" || this.state.kind === "saving";

  private later(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), ms);
  }

  private retry(): void {
    if (this.state.kind === "offline" || this.state.kind === "signed-out") void this.save();
  }

  /** The tab goes away: the last words go out with it. */
  private flush(): void {
    if (this.changes > this.savedChanges && this.isWaiting()) void this.save();
  }

  private save(): Promise<void> {
    clearTimeout(this.timer);
    const before = flying.get(this.form.id);
    this.flight ??= (before ? before.then(() => this.send()) : this.send()).finally(() => {
      flying.delete(this.form.id);
      this.flight = null;
      if (this.changes > this.savedChanges && this.isWaiting()) this.later(pause);
    });
    flying.set(this.form.id, this.flight);
    return this.flight;
  }

  private async send(): Promise<void> {
    const changes = this.changes;
    // An amount or a date alone does not begin a draft.
    if (this.listingId === "" && !hasWords(this.form)) return this.turn({ kind: "idle" });
    this.revision = Math.max(this.revision, newest.get(this.listingId) ?? 0);
    const body = bodyOf(this.form, this);
    this.turn({ kind: "saving" });
    try {
      const answer = await fetch(address, {
        method: "PUT",
        headers: { "content-type": "application/json" },
        body,
        // Browsers carry at most 64 kB past the end of a page.
        keepalive: body.length < 20_000,
      });
      const said: Answer = await answer.json();
      if (answer.ok) this.arrived(said, changes);
      else this.refused(answer.status, said);
    } catch {
      this.turn({ kind: "offline" });
      this.later(retryPause);
    }
  }

  private arrived({ listingId, revision, faults }: Answer, changes: number): void {
    const isNew = this.listingId === "" && listingId;
    dropCopy(this.viewerId, this.listingId);
    this.listingId = listingId ?? this.listingId;
    this.revision = revision ?? this.revision;
    newest.set(this.listingId, this.revision);
    this.savedChanges = changes;
    this.faults = Object.fromEntries((faults ?? []).map(({ field, message }) => [field, message]));
    // From now on a reload leads back to this draft.
    if (isNew) window.history.replaceState(null, "", `/briefs/${listingId}`);
    if (this.changes === changes) {
      this.turn({ kind: "saved", at: new Date(), restored: this.restored });
      this.restored = false;
    } else {
      this.keepCopy();
      this.turn({ kind: "unsaved" });
    }
  }

  private refused(status: number, { code, message }: Answer): void {
    if (status === 401) {
      this.turn({ kind: "signed-out" });
      this.later(retryPause);
    } else if (status === 429 || status >= 500) {
      this.turn({ kind: "offline" });
      this.later(retryPause);
    } else if (status === 409 && code === "conflict") this.turn({ kind: "conflict" });
    else this.turn({ kind: "refused", message: message ?? "" });
  }

  /** A button was pressed while a save is under way: it goes first, so that the button's own save is not an old one. */
  private holdSubmit(event: SubmitEvent): void {
    clearTimeout(this.timer);
    if (!this.flight) {
      this.savedChanges = this.changes;
      this.isSubmitted = true;
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

  private turn(state: KeepState): void {
    this.state = state;
    if (this.stopping.signal.aborted) return;
    const { listingId, revision, draftKey, faults } = this;
    this.show({ state, listingId, revision, draftKey, faults });
  }
}

function hasWords(form: HTMLFormElement): boolean {
  const { title = "", description = "" } = valuesOf(form);
  return `${title}${description}`.trim() !== "";
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

/** Unique among one person's drafts; it need not be a secret, and `randomUUID` is missing without https. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

interface Answer {
  listingId?: string;
  revision?: number;
  faults?: { field: string; message: string }[];
  code?: string;
  message?: string;
}
