import { spawn } from "node:child_process";

/** Runs a Node program and answers whether it succeeded; shows what it printed only when it did not. */
export function runQuietly(program: string, args: string[]): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [program, ...args], {
      stdio: ["ignore", "pipe", "pipe"],
      env: process.env,
    });
    const output: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => output.push(chunk));
    child.once("error", () => done(false));
    child.once("exit", (code) => {
      if (code !== 0) process.stdout.write(tailOf(Buffer.concat(output).toString("utf8")));
      done(code === 0);
    });
  });
}

// A failing run may print a great deal; its end says what failed.
const tailOf = (text: string) => (text.length > 12_000 ? `…${text.slice(-12_000)}` : text);
