/** What may come next in a JSON text. */
type Due = 'a value' | 'a value or ]' | 'a name' | 'a name or }' | ':' | ', or the end' | 'no more';

/**
 * Where a text stops being JSON: the start of the first token that cannot stand where it does, or the end.
 * For texts that `JSON.parse` refuses without saying where; what is wrong inside a string it does say.
 */
export function firstMisplaced(text: string): number {
  const open: string[] = [];
  let due: Due = 'a value';
  for (let at = tokenFrom(text, 0); at < text.length;) {
    const token = tokenAt(text, at);
    const next = after(token, due, open);
    if (next === undefined) return at;
    due = next;
    at = tokenFrom(text, at + token.length);
  }
  return text.length;
}

const SPACES = /[ \t\n\r]*/uy;
const WORD = /[^ \t\n\r"[\]{},:]*/uy;
const SCALAR = /^(?:"|(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$)/u;

const tokenFrom = (text: string, from: number): number => from + lengthOf(SPACES, text, from);

function lengthOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** A sign, a string or a word: what begins here. */
function tokenAt(text: string, at: number): string {
  if (text[at] !== '"') return text.slice(at, at + Math.max(1, lengthOf(WORD, text, at)));
  let end = at + 1;
  while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
  return text.slice(at, end + 1);
}

/** What is due after a token; nothing where the token was not. */
function after(token: string, due: Due, open: string[]): Due | undefined {
  const closes =
    (due === 'a value or ]' && token === ']') || (due === 'a name or }' && token === '}');
  const ends = due === ', or the end' && token === (open.at(-1) === '{' ? '}' : ']');
  if (closes || ends) {
    open.pop();
    return open.length === 0 ? 'no more' : ', or the end';
  }
  switch (due) {
    case 'a value':
    case 'a value or ]':
      return afterValue(token, open);
    case 'a name':
    case 'a name or }':
      return token.startsWith('"') ? ':' : undefined;
    case ':':
      return token === ':' ? 'a value' : undefined;
    case ', or the end':
      if (token !== ',') return undefined;
      return open.at(-1) === '{' ? 'a name' : 'a value';
    case 'no more':
      return undefined;
  }
}

function afterValue(token: string, open: string[]): Due | undefined {
  if (token === '{' || token === '[') {
    open.push(token);
    return token === '{' ? 'a name or }' : 'a value or ]';
  }
  if (!SCALAR.test(token)) return undefined;
  return open.length === 0 ? 'no more' : ', or the end';
}
