/**
 * Computes something at its first use, and keeps it. What several tests look at
 * is so computed within one of them: only what runs within a test is known to
 * be put to the test by it.
 */
export function once<T>(compute: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: compute() }).value;
}
