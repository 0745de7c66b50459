import type { Attributes } from '../../model/event.ts';
import type { Heard } from '../../model/heard.ts';
import type { LogRecord } from '../../formats/logs/log-record.ts';

/** How many ReferenceIDs are remembered. */
const MOST = 20_000;

/** A request that a log has: under which ReferenceID, whose, and whether it was answered. */
interface Asked {
  readonly named: string;
  readonly client: string | undefined;
  readonly thisDN: string;
  answered: boolean;
}

/** A ReferenceID made unmistakable, and what is known of it. */
export interface Referred {
  /** What is heard, with a ReferenceID that no other client's request has. */
  readonly heard: Heard;
  /** The request is in the log. */
  readonly isLogged: boolean;
  /** A client uses the ReferenceID of an answered request again: what was known of it is over. */
  readonly isAgain: boolean;
}

/**
 * Tells the requests of several clients apart, each of which counts its own from 1.
 *
 * An event that does not say whose connection it was on answers the request
 * that its party asked, or the one that is still open.
 */
export class References {
  readonly #asked = new Map<string, Asked[]>();

  refer({ heard, client }: LogRecord): Referred {
    const reference = heard.attributes['ReferenceID'] ?? heard.attributes['InvokeID'];
    if (reference === undefined) return { heard, isLogged: true, isAgain: false };
    return heard.kind === 'request'
      ? this.#ask(heard, reference, client)
      : this.#answer(heard, reference, client);
  }

  #ask(heard: Heard, reference: string, client: string | undefined): Referred {
    const named = client === undefined ? reference : `${reference}@${client}`;
    const before = this.#asked.get(reference) ?? [];
    const same = before.find((one) => one.named === named);
    const asked = { named, client, thisDN: heard.to, answered: false };
    this.#asked.delete(reference);
    this.#asked.set(reference, [...before.filter((one) => one !== same).slice(-64), asked]);
    const [oldest] = this.#asked.keys();
    if (this.#asked.size > MOST && oldest !== undefined) this.#asked.delete(oldest);
    return { heard: renamed(heard, named), isLogged: true, isAgain: same?.answered === true };
  }

  #answer(heard: Heard, reference: string, client: string | undefined): Referred {
    const all = this.#asked.get(reference) ?? [];
    const candidates =
      client === undefined
        ? all
        : all.filter((one) => one.client === client || one.client === undefined);
    const open = candidates.filter(({ answered }) => !answered);
    const asked = open.find(({ thisDN }) => thisDN === heard.to) ?? open.at(0) ?? candidates.at(-1);
    if (asked === undefined) return { heard, isLogged: false, isAgain: false };
    asked.answered = true;
    return { heard: renamed(heard, asked.named), isLogged: true, isAgain: false };
  }
}

function renamed(heard: Heard, named: string): Heard {
  const { attributes } = heard;
  const field = attributes['ReferenceID'] === undefined ? 'InvokeID' : 'ReferenceID';
  if (attributes[field] === named) return heard;
  const said: Attributes = { ...attributes, [field]: named };
  return { ...heard, attributes: said };
}
