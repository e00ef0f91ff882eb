import { dropCopy, forgetCopies, readCopy, writeCopy } from "@/components/briefs/draft-copy";
import { bodyOf, putBack, valuesOf } from "@/components/briefs/draft-values";
import { FormKeeper, isSmall, type KeepState, type Sent, waitFor } from "@/components/ui/form-keeper";

/** How a brief on the screen stands against the server, and against what this browser kept of it. */
export type BriefState =
  | Exclude<KeepState, { kind: "saved" }>
  | { kind: Standstill }
  | { kind: "saved"; at: Date; restored: boolean };

/** Waits for a person's decision: it was saved elsewhere, or this browser kept words typed on an older state. */
type Standstill = "conflict" | "older-copy";

export interface KeeperView {
  state: BriefState;
  listingId: string;
  revision: number;
  /** Tells one new draft from another before it has an id: sent twice, it makes one draft. */
  draftKey: string;
  /** By field name: what could not be read and was left as it was. */
  faults: Record<string, string>;
}

const address = "/briefs/drafts";

// The editor may be mounted again while a save of the one before is still under way: they share what this tab knows.
const newest = new Map<string, number>();

/**
 * Keeps a brief while it is written: besides saving itself, a copy stays in the browser until the server has it, a
 * draft begins with its first words, and a brief that was saved elsewhere is not written over unasked.
 */
export class BriefKeeper {
  private faults: Record<string, string> = {};
  private standstill: Standstill | null = null;
  private restored = false;
  private readonly keeper: FormKeeper;
  private readonly stopping = new AbortController();
  draftKey = "";

  constructor(
    private readonly form: HTMLFormElement,
    private readonly viewerId: string,
    public listingId: string,
    public revision: number,
    private readonly show: (view: KeeperView) => void,
  ) {
    this.keeper = new FormKeeper(form, {
      send: () => this.send(),
      show: (state) => this.tell(state),
      mayKeep: () => this.keepCopy(),
    });
  }

  start(): void {
    forgetCopies(this.viewerId);
    this.watchSkills();
    this.draftKey = readCopy(this.viewerId, this.listingId)?.draftKey || newKey();
    this.tell({ kind: "idle" });
    this.findCopy();
    this.keeper.start();
  }

  stop(): void {
    // The button's save arrived, or this page would still stand.
    if (this.keeper.isSubmitted) dropCopy(this.viewerId, this.listingId);
    this.keeper.stop();
    this.stopping.abort();
  }

  /** After a conflict: what stands here replaces what was saved elsewhere. */
  async overwrite(): Promise<void> {
    this.standstill = null;
    try {
      const answer = await fetch(`${address}?listingId=${this.listingId}`);
      const body: { revision?: number } = await answer.json();
      if (answer.ok && typeof body.revision === "number") this.revision = body.revision;
      this.keeper.turn({ kind: "unsaved" });
      await this.keeper.save();
    } catch {
      this.standstill = "conflict";
      this.tell({ kind: "idle" });
    }
  }

  bringBack(): void {
    const copy = readCopy(this.viewerId, this.listingId);
    this.standstill = null;
    if (copy) putBack(this.form, copy.values);
    this.restored = true;
    this.keeper.changed();
  }

  discardCopy(): void {
    dropCopy(this.viewerId, this.listingId);
    this.standstill = null;
    this.keeper.turn({ kind: "idle" });
  }

  /** Chosen skills are hidden inputs that come and go without an event. */
  private watchSkills(): void {
    const chosen = () => new FormData(this.form).getAll("skills").join(" ");
    let last = chosen();
    const observer = new MutationObserver(() => {
      const now = chosen();
      if (now === last) return;
      last = now;
      this.keeper.changed();
    });
    observer.observe(this.form, { childList: true, subtree: true });
    this.stopping.signal.addEventListener("abort", () => observer.disconnect());
  }

  private findCopy(): void {
    const copy = readCopy(this.viewerId, this.listingId);
    if (!copy) return;
    const now = valuesOf(this.form);
    const isSame = Object.entries(copy.values).every(([name, value]) => (now[name] ?? "") === value);
    if (isSame && copy.revision === this.revision) this.keeper.changed();
    else if (isSame) this.discardCopy();
    else if (copy.revision === this.revision) this.bringBack();
    else {
      this.standstill = "older-copy";
      this.tell({ kind: "idle" });
    }
  }

  /** What was typed stays in the browser, but is not written over an older copy that waits to be decided on. */
  private keepCopy(): boolean {
    if (this.standstill === "older-copy") return false;
    const { revision, draftKey } = this;
    writeCopy(this.viewerId, this.listingId, { revision, draftKey, values: valuesOf(this.form) });
    return this.standstill === null;
  }

  private async send(): Promise<Sent> {
    // An amount or a date alone does not begin a draft.
    if (this.listingId === "" && !hasWords(this.form)) return { kind: "idle" };
    this.revision = Math.max(this.revision, newest.get(this.listingId) ?? 0);
    const sentValues = JSON.stringify(valuesOf(this.form));
    const body = bodyOf(this.form, this);
    const answer = await fetch(address, {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body,
      keepalive: isSmall(body.length),
    });
    const said: Answer = await answer.json();
    if (!answer.ok) return this.refused(answer.status, said);
    this.arrived(said);
    if (JSON.stringify(valuesOf(this.form)) !== sentValues) this.keepCopy();
    return { kind: "saved" };
  }

  private arrived({ listingId, revision, faults }: Answer): void {
    const isNew = this.listingId === "" && listingId;
    dropCopy(this.viewerId, this.listingId);
    this.listingId = listingId ?? this.listingId;
    this.revision = revision ?? this.revision;
    newest.set(this.listingId, this.revision);
    this.faults = Object.fromEntries((faults ?? []).map(({ field, message }) => [field, message]));
    // From now on a reload leads back to this draft.
    if (isNew) window.history.replaceState(null, "", `/briefs/${listingId}`);
  }

  private refused(status: number, { code, message }: Answer): Sent {
    const kind = waitFor(status);
    if (kind) return { kind };
    if (status === 409 && code === "conflict") this.standstill = "conflict";
    return { kind: "refused", message: message ?? "" };
  }

  private tell(state: KeepState): void {
    if (this.stopping.signal.aborted) return;
    const { listingId, revision, draftKey, faults } = this;
    this.show({ state: this.stateFor(state), listingId, revision, draftKey, faults });
  }

  private stateFor(state: KeepState): BriefState {
    if (this.standstill) return { kind: this.standstill };
    if (state.kind !== "saved") return state;
    const { restored } = this;
    this.restored = false;
    return { ...state, restored };
  }
}

function hasWords(form: HTMLFormElement): boolean {
  const { title = "", description = "" } = valuesOf(form);
  return `${title}${description}`.trim() !== "";
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
