/**
 * An order that favours nobody: shuffled by a hash of listing and proposal, so that neither price nor time of arrival
 * counts, and the same on every visit.
 */
export function neutralOrder<Item extends { id: string }>(listingId: string, items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, key: hash(`${listingId}:${item.id}`) }))
    .sort((a, b) => a.key - b.key || (a.item.id < b.item.id ? -1 : 1))
    .map(({ item }) => item);
}

/** FNV-1a with a last stir (murmur3's), 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
