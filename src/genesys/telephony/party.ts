import type { Call, PartyState } from '../state.ts';

/** One DN's membership of one call: what is known of that DN in the call's state, read and changed in place. */
export class Party {
  readonly #call: Call;
  readonly #dn: string;

  constructor(call: Call, dn: string) {
    this.#call = call;
    this.#dn = dn;
  }

  get state(): PartyState {
    return this.#call.standing[this.#dn] ?? 'none';
  }

  set state(state: PartyState) {
    this.#call.standing[this.#dn] = state;
  }

  get role(): Call['role'][string] {
    return this.#call.role[this.#dn] ?? 'Destination';
  }

  set role(role: Call['role'][string]) {
    this.#call.role[this.#dn] = role;
  }

  get told(): boolean {
    return this.#call.told[this.#dn] ?? false;
  }

  set told(told: boolean) {
    this.#call.told[this.#dn] = told;
  }

  get missed(): Call['missed'][string] {
    return this.#call.missed[this.#dn] ?? 'none';
  }

  set missed(missed: Call['missed'][string]) {
    this.#call.missed[this.#dn] = missed;
  }

  /** Off: the others do not hear it. */
  get microphone(): 'on' | 'off' {
    return this.#call.microphone[this.#dn] ?? 'on';
  }

  set microphone(microphone: 'on' | 'off') {
    this.#call.microphone[this.#dn] = microphone;
  }

  /** Off: it does not hear the others. */
  get listening(): 'on' | 'off' {
    return this.#call.listening[this.#dn] ?? 'on';
  }

  set listening(listening: 'on' | 'off') {
    this.#call.listening[this.#dn] = listening;
  }

  /** It speaks and hears as one that has just come. */
  unmute(): void {
    if (this.microphone === 'off') this.microphone = 'on';
    if (this.listening === 'off') this.listening = 'on';
  }
}
