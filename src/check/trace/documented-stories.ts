import { heardIn } from '../../formats/logs/heard-in.ts';
import type { Switch } from '../../model/switch.ts';
import { scenarioPlay } from '../conform/scenario-play.ts';
import type { LoggingSwitch } from './log-trace.ts';
import { Stories } from './stories/stories.ts';
import type { Story } from './stories/story.ts';
import { shapeOf, transitionsOf } from './stories/story-path.ts';

/** A scenario of the documents, normal or interrupted, that a story follows. */
export interface Followed {
  readonly scenario: string;
  readonly interruption: string | null;
}

/** What the documents' scenarios look like in a log. */
export interface DocumentedStories {
  /** The scenarios that look like this story. */
  following(story: Story): readonly Followed[];
  /** Every transition that a scenario goes through. */
  readonly transitions: ReadonlySet<string>;
}

/** Plays every scenario of the documents and hears it as a log is heard; made once for a switch. */
export function documentedStories(sw: LoggingSwitch): DocumentedStories {
  let made = known.get(sw);
  if (made === undefined) known.set(sw, (made = listen(sw)));
  return made;
}

const known = new WeakMap<Switch, DocumentedStories>();

function listen(sw: LoggingSwitch): DocumentedStories {
  const isOrdered = sw.order === undefined;
  const shapes = new Map<string, Followed[]>();
  const transitions = new Set<string>();
  for (const { followed, story, isFirst } of playedStories(sw)) {
    for (const transition of transitionsOf(story.glimpses)) transitions.add(transition);
    if (!isFirst) continue;
    const shape = shapeOf(story.glimpses, isOrdered);
    const same = shapes.get(shape) ?? [];
    shapes.set(shape, [...same.filter((one) => !isSame(one, followed)), followed]);
  }
  return {
    transitions,
    following: ({ glimpses, omitted }) =>
      omitted > 0 ? [] : (shapes.get(shapeOf(glimpses, isOrdered)) ?? []),
  };
}

const isSame = (one: Followed, other: Followed): boolean =>
  one.scenario === other.scenario && one.interruption === other.interruption;

/** What one play of a scenario tells. */
interface PlayedStory {
  readonly followed: Followed;
  readonly story: Story;
  /** It is of the call that the scenario begins with, and not of one that has nothing to do with it. */
  readonly isFirst: boolean;
}

/** The stories of every play of every scenario: as far as its table goes, and to the end of its calls. */
function* playedStories(sw: LoggingSwitch): Generator<PlayedStory> {
  for (const scenario of sw.documents.scenarios) {
    for (const interruption of [null, ...scenario.interruptions.map(({ mark }) => mark)]) {
      for (const dialect of sw.dialects) {
        for (const untilRest of interruption === null ? [false, true] : [true]) {
          const { trace } = scenarioPlay(sw, scenario, { dialect, interruption, untilRest });
          const followed = { scenario: scenario.id, interruption };
          const stories: Story[] = [];
          const listening = new Stories(sw.reading, (story) => stories.push(story), false);
          for (const heard of heardIn(trace, trace.exchange)) {
            listening.note({ ...SILENT, heard }, { file: 0, isWhole: true });
          }
          listening.finish();
          const first = Math.min(...stories.map(({ number }) => number));
          for (const story of stories) yield { followed, story, isFirst: story.number === first };
        }
      }
    }
  }
}

const SILENT = {
  line: 0,
  at: undefined,
  happened: undefined,
  client: undefined,
  sequence: undefined,
};
