import { Prisma } from "@/lib/generated/prisma/client";

/** Whether a write failed because somebody else holds a value that may stand only once. */
export const isTaken = (error: unknown) =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
