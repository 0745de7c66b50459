import { type Story, isOver } from './stories/story.ts';
import { transitionsOf } from './stories/story-path.ts';
import type { StoryVerdict, Unexplained } from './explaining/unexplained.ts';

/** How many unexplained events of one file are kept. */
const MOST = 1000;

/** What became of the stories that were told. */
export class StoryCounts {
  told = 0;
  /** Not everybody had left when the log ended. */
  live = 0;
  explained = 0;
  /** The model was asked and could not decide. */
  undecided = 0;
  unexplainedCount = 0;
  /** How often each transition was gone through. */
  readonly transitions = new Map<string, number>();
  readonly unexplained: Unexplained[] = [];
  /** Something had to be taken for granted. */
  assuming = 0;

  note(story: Story, explanation: StoryVerdict | undefined): void {
    this.told += 1;
    if (!isOver(story)) this.live += 1;
    for (const transition of transitionsOf(story.glimpses)) count(this.transitions, transition);
    if (explanation === undefined) return;
    if (explanation.assumed.length > 0) this.assuming += 1;
    if (explanation.verdict === 'explained') this.explained += 1;
    else if (explanation.verdict === 'undecided') this.undecided += 1;
    else if (explanation.verdict === 'unexplained') {
      this.unexplainedCount += 1;
      if (this.unexplained.length < MOST) this.unexplained.push(explanation);
    }
  }
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
