/** Words in lines of at most this many signs; a word that is longer is cut. */
export function wrapped(words: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  for (const piece of words.flatMap((word) => cut(word, width))) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + piece.length <= width) {
      lines[lines.length - 1] = `${line} ${piece}`;
    } else lines.push(piece);
  }
  return lines;
}

/** A text in lines of at most this many signs. */
export const wrappedText = (text: string, width: number): readonly string[] =>
  wrapped(text.split(' '), width);

const cut = (word: string, width: number): readonly string[] =>
  word.length <= width
    ? [word]
    : Array.from({ length: Math.ceil(word.length / width) }, (_, part) =>
        word.slice(part * width, (part + 1) * width),
      );
