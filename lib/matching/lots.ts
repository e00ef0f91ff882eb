import { hashOf } from "@/lib/matching/person-columns";

/** The lot of one person for one package and epoch: the same for everyone who draws it. */
export function lotOf(packageId: string, epoch: string | number, id: string): number {
  return drawn(seedOf(packageId, epoch), hashOf(id));
}

export function seedOf(packageId: string, epoch: string | number): number {
  return hashOf(`${packageId}:${epoch}`);
}

/** A lot from the seed of a ranking and the number of a person. */
export function drawn(seed: number, person: number): number {
  return mixed(person ^ seed);
}

/** Spreads every bit of a number over all the others (the finishing step of MurmurHash3). */
export function mixed(number: number): number {
  let bits = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
