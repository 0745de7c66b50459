/** A word as a shell reads it: quoted where it must be. */
export const inShell = (text: string): string =>
  /^[\w./@:+-]+$/u.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
