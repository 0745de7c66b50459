import type { Heard } from './heard.ts';

/** How one reads in what a switch says which call it is about, and how that call fares. */
export interface CallReading {
  /** The call that something is about, as the switch names it; nothing where it is about none. */
  callOf(heard: Heard): string | undefined;
  /** Other calls of the same story: this one came out of them, or goes on in them. */
  relatives(heard: Heard): readonly string[];
  /** The party whose membership of the call is told; nothing where no party's is. */
  partyOf(heard: Heard): string | undefined;
  /** What is over with it: that party's membership, or the whole call. */
  ends(heard: Heard): 'party' | 'call' | undefined;
  /** The call that the party was on and now is on no more, without a last event of that call. */
  leftFor(heard: Heard): string | undefined;
  /** It is the first thing said of its call, whoever hears it; `unless-old`: if it comes from outside. */
  begins(heard: Heard): 'always' | 'unless-old' | 'no';
  /** Somebody has answered. */
  answers(heard: Heard): boolean;
  /** Why it happened, where it says so. */
  reasonOf(heard: Heard): string | undefined;
  /** Who calls and who is called, where it says so. */
  callerOf(heard: Heard): string | undefined;
  calledOf(heard: Heard): string | undefined;
  /** The DN or agent that it is said of, whatever the call; nothing where it is about one call. */
  everyCallAt(heard: Heard): string | undefined;
  /** From here on people go on unheard. */
  doubts(heard: Heard): boolean;
}
