import type { Heard } from '../../model/heard.ts';
import type { LogRecord } from '../../formats/logs/log-record.ts';
import { Recent } from './recent.ts';

/** How many calls are followed at a time, and how many events of each are kept. */
const CALLS = 20_000;
const MOST_GLIMPSES = 8;

/** One thing said on a call, as far as a report shows it. */
export interface Glimpse {
  readonly line: number;
  readonly name: string;
  readonly to: string;
  readonly otherDN: string | undefined;
}

/** A call as a log tells it. */
export interface LoggedCall {
  readonly id: string;
  /** The log has it from its first event on. */
  readonly begun: boolean;
  /** What was said last, oldest first. */
  readonly glimpses: Glimpse[];
}

/** Events that are the first of their call, whoever hears them. */
const FIRST: ReadonlySet<string> = new Set(['EventDialing', 'BEGIN_CALL_EVENT']);

/** Events that are the first of a call that comes from outside. */
const FIRST_INBOUND: ReadonlySet<string> = new Set([
  'EventRinging',
  'EventQueued',
  'EventRouteRequest',
]);

/** The calls of a log, by ConnID or CallID. */
export class LoggedCalls {
  /** How many there were. */
  count = 0;
  readonly #calls = new Recent<LoggedCall>(CALLS);

  /** Notes what is said of a call; nothing where it is of none. */
  note({ heard, line }: LogRecord): LoggedCall | undefined {
    const id = callOf(heard);
    if (id === undefined) return undefined;
    let call = this.#calls.get(id);
    if (call === undefined) {
      if (heard.kind === 'request') return undefined;
      this.#calls.set(id, (call = { id, begun: this.#begins(heard), glimpses: [] }));
      this.count += 1;
    }
    const { name, to, attributes } = heard;
    if (call.glimpses.length === MOST_GLIMPSES) call.glimpses.shift();
    call.glimpses.push({ line, name, to, otherDN: attributes['OtherDN'] });
    return call;
  }

  /** Once calls have been forgotten, one from outside that rings need not be new. */
  #begins({ name, attributes }: Heard): boolean {
    if (FIRST.has(name)) return true;
    const isInbound = FIRST_INBOUND.has(name) && attributes['CallType'] === 'Inbound';
    return isInbound && !this.#calls.forgot;
  }
}

/** The call that is spoken of. */
const callOf = ({ attributes }: Heard): string | undefined =>
  attributes['ConnID'] ??
  attributes['CallID'] ??
  attributes['ConnectionCallID'] ??
  attributes['PrimaryCallID'];
