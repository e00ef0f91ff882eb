import { pool } from "@/lib/pool";

/** Whether the database answers within two seconds. */
export async function isDatabaseUp(): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((done) => {
    timer = setTimeout(() => done(false), 2_000);
  });
  const asked = pool.query("select 1").then(
    () => true,
    () => false,
  );
  const isUp = await Promise.race([asked, late]);
  clearTimeout(timer);
  return isUp;
}
