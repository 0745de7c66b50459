/** Two numbers made one that looks like neither. */
export function mixed(one: number, other: number): number {
  let hash = Math.imul(one ^ 0x2545f491, 0x9e3779b1) + Math.imul(other ^ 0x27d4eb2f, 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

/** A text as a number. */
export function textHash(text: string): number {
  let hash = text.length;
  for (let at = 0; at < text.length; at += 1) hash = mixed(hash, text.charCodeAt(at));
  return hash;
}
