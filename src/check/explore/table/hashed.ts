/** Words, mixed into 32 bits. */
export function hashed(words: Int32Array, from: number, width: number): number {
  let hash = 0x2545f491;
  for (let word = 0; word < width; word += 1) {
    hash = Math.imul(hash ^ (words[from + word] ?? 0), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash ^ (hash >>> 13), 0x85ebca6b);
  return hash ^ (hash >>> 16);
}
