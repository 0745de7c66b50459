import type { Attributes } from '../../../model/event.ts';
import type { Heard } from '../../../model/heard.ts';
import type { LogRecord } from '../../../formats/logs/log-record.ts';
import type { Delays } from './delays.ts';
import { Recent } from './recent.ts';

/** How many ReferenceIDs are remembered. */
const MOST = 10_000;

/** A request that a log has: under which ReferenceID, whose, and whether it was answered. */
interface Asked {
  readonly named: string;
  readonly client: string | undefined;
  readonly thisDN: string;
  readonly request: string;
  readonly at: number | undefined;
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
  readonly #asked = new Recent<Asked[]>(MOST);
  readonly #delays: Delays;

  /** `delays` takes the times to the answers. */
  constructor(delays: Delays) {
    this.#delays = delays;
  }

  refer(record: LogRecord): Referred {
    const { heard } = record;
    const reference = heard.attributes['ReferenceID'] ?? heard.attributes['InvokeID'];
    if (reference === undefined) return { heard, isLogged: true, isAgain: false };
    return heard.kind === 'request'
      ? this.#ask(record, reference)
      : this.#answer(record, reference);
  }

  #ask({ heard, client, at }: LogRecord, reference: string): Referred {
    const named = client === undefined ? reference : `${reference}@${client}`;
    const before = this.#asked.get(reference);
    const same = before?.find((one) => one.named === named);
    const asked = { named, client, at, thisDN: heard.to, request: heard.name, answered: false };
    const others = before?.filter((one) => one !== same).slice(-64) ?? [];
    this.#asked.set(reference, others.length === 0 ? [asked] : [...others, asked]);
    return { heard: renamed(heard, named), isLogged: true, isAgain: same?.answered === true };
  }

  #answer({ heard, client, at }: LogRecord, reference: string): Referred {
    const all = this.#asked.get(reference) ?? [];
    const candidates =
      client === undefined
        ? all
        : all.filter((one) => one.client === client || one.client === undefined);
    const open = candidates.filter(({ answered }) => !answered);
    const asked = open.find(({ thisDN }) => thisDN === heard.to) ?? open.at(0) ?? candidates.at(-1);
    if (asked === undefined) return { heard, isLogged: false, isAgain: false };
    if (!asked.answered && asked.at !== undefined && at !== undefined) {
      this.#delays.note(asked.request, at - asked.at);
    }
    asked.answered = true;
    return { heard: renamed(heard, asked.named), isLogged: true, isAgain: false };
  }
}

function renamed({ kind, name, to, attributes }: Heard, named: string): Heard {
  const isReference = attributes['ReferenceID'] !== undefined;
  if (attributes[isReference ? 'ReferenceID' : 'InvokeID'] === named) {
    return { kind, name, to, attributes };
  }
  const said: Attributes = isReference
    ? { ...attributes, ReferenceID: named }
    : { ...attributes, InvokeID: named };
  return { kind, name, to, attributes: said };
}
