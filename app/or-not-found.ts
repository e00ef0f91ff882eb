import { notFound } from "next/navigation";
import { Refusal } from "@/lib/errors";

/** What a page shows, or the page that says there is nothing here that one can see. */
export async function orNotFound<Result>(loading: Promise<Result>): Promise<Result> {
  try {
    return await loading;
  } catch (error) {
    if (error instanceof Refusal && error.code === "not-found") notFound();
    throw error;
  }
}
