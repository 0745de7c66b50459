import type { KnownContradiction } from '../../model/document.ts';
import type { MessageName } from '../vocabulary/messages.ts';
import { GUIDE } from './sources.ts';

/** A column that says Yes or No against the rule: the client, what is printed for it, and why it stays so. */
interface Broken {
  readonly client: string;
  readonly printed: string;
  readonly why: string;
}

/** The columns of one message that break the rule. */
interface Rows {
  readonly row: number;
  readonly message: number;
  readonly event: MessageName;
  readonly broken: readonly Broken[];
}

const stateOfAnother = 'the state of an agent goes to the client of that agent and to bridges';

const alwaysYes = `${stateOfAnother}; in this flow the column of the caller says Yes in every row`;

const hasLeft =
  'the caller has already left the call; in this flow the column of the caller says Yes in every row';

const nobodyLeft =
  'no device is connected to the call any more, and the other flows send this message to bridges alone';

const hasHungUp =
  'the caller has already left the call, and the conference flow says No where that is so';

/** The first flow. */
const queuedAndAnswered: readonly Rows[] = [
  {
    row: 3,
    message: 7,
    event: 'AGENT_STATE_EVENT',
    broken: [
      {
        client: '2006',
        printed: 'No',
        why: `${stateOfAnother}: the same message to the same agent says Yes in the next row`,
      },
      { client: '2005', printed: 'Yes', why: alwaysYes },
    ],
  },
  ...[
    { row: 4, message: 8 },
    { row: 6, message: 10 },
    { row: 8, message: 16 },
  ].map((place): Rows => ({
    ...place,
    event: 'AGENT_STATE_EVENT',
    broken: [{ client: '2005', printed: 'Yes', why: alwaysYes }],
  })),
  {
    row: 8,
    message: 17,
    event: 'CALL_CONNECTION_CLEARED_EVENT',
    broken: [{ client: '2005', printed: 'Yes', why: hasLeft }],
  },
  ...[
    { message: 18, event: 'CALL_CLEARED_EVENT' as const },
    { message: 19, event: 'END_CALL_EVENT' as const },
  ].map((message): Rows => ({
    ...message,
    row: 8,
    broken: [
      { client: '2006', printed: 'Yes', why: nobodyLeft },
      { client: '2005', printed: 'Yes', why: nobodyLeft },
    ],
  })),
];

/** The second flow. */
const transferred: readonly Rows[] = [
  {
    row: 1,
    message: 1,
    event: 'CALL_HELD_EVENT',
    broken: [
      {
        client: '2005',
        printed: 'No',
        why: 'the caller is connected to the call that is held, and receives what is said of it before and after',
      },
    ],
  },
  {
    row: 2,
    message: 9,
    event: 'CALL_ESTABLISHED_EVENT',
    broken: [
      {
        client: '2007',
        printed: 'No',
        why: 'it is 2007 that answered, and 2006 receives the like when it answers in the first flow',
      },
    ],
  },
  {
    row: 3,
    message: 15,
    event: 'CALL_CONNECTION_CLEARED_EVENT',
    broken: [
      {
        client: '2007',
        printed: 'No',
        why: 'the connection that ends is that of 2007: the conference flow says Yes for the same message',
      },
    ],
  },
  {
    row: 4,
    message: 19,
    event: 'AGENT_STATE_EVENT',
    broken: [{ client: '2005', printed: 'Yes', why: stateOfAnother }],
  },
  {
    row: 4,
    message: 20,
    event: 'CALL_CONNECTION_CLEARED_EVENT',
    broken: [{ client: '2005', printed: 'Yes', why: hasHungUp }],
  },
];

/** The third flow. */
const conferenced: readonly Rows[] = [
  {
    row: 1,
    message: 1,
    event: 'CALL_DATA_UPDATE_EVENT',
    broken: [
      {
        client: '2006',
        printed: 'No',
        why: '2006 is connected to the call: the transfer flow says Yes for the same message, and the two columns look exchanged',
      },
      {
        client: '2007',
        printed: 'Yes',
        why: '2007 is not connected to the call yet: the transfer flow says No for the same message, and the two columns look exchanged',
      },
    ],
  },
];

const inFlow = (scenario: string, rows: readonly Rows[]): readonly KnownContradiction[] =>
  rows.flatMap(({ row, message, event, broken }) =>
    broken.map(({ client, printed, why }) => ({
      scenario,
      documents: [GUIDE.id],
      interruption: null,
      row,
      message,
      party: client,
      event,
      attribute: 'audience',
      printed,
      said: printed === 'Yes' ? 'No' : 'Yes',
      why,
    })),
  );

/** The columns that break the rule of who receives what; every other one follows it. */
export const knownAudience: readonly KnownContradiction[] = [
  ...inFlow('uccx/queued-and-answered', queuedAndAnswered),
  ...inFlow('uccx/transferred', transferred),
  ...inFlow('uccx/conferenced', conferenced),
];
