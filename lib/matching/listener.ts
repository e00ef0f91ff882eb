import pg from "pg";
import { env } from "@/lib/env";
import { logFault } from "@/lib/log";

const firstPause = 100;
const longestPause = 5000;

/** Hears one channel on a connection of its own, and connects again whenever it is lost. */
export class Listener {
  private client: pg.Client | null = null;
  private pause = firstPause;
  private isClosed = false;
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly channel: string,
    private readonly hear: () => void,
  ) {
    void this.connect();
  }

  async close(): Promise<void> {
    this.isClosed = true;
    if (this.timer) clearTimeout(this.timer);
    await this.client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: env.DATABASE_URL,
      application_name: "plumbline-listener",
    });
    this.client = client;
    let isLost = false;
    const lose = (error?: Error) => {
      if (isLost || this.isClosed) return;
      isLost = true;
      if (error) logFault("matching.listener-lost", error);
      client.end().catch(() => undefined);
      this.timer = setTimeout(() => void this.connect(), this.pause);
      this.pause = Math.min(longestPause, this.pause * 2);
    };
    client.on("error", lose);
    client.on("end", () => lose());
    client.on("notification", () => this.hear());
    try {
      await client.connect();
      await client.query(`LISTEN ${pg.escapeIdentifier(this.channel)}`);
      this.pause = firstPause;
      // Whatever was announced while nobody listened.
      this.hear();
    } catch (error) {
      lose(error instanceof Error ? error : new Error(String(error)));
    }
  }
}
