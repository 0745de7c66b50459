import type { MeetingStudy } from '../model/study.ts';
import { type Configuration, configurationSchema } from './vocabulary/configuration.ts';
import type { GenesysInput } from './vocabulary/inputs.ts';
import { OPERATIONS, type Operation, requestsOf } from './vocabulary/operations.ts';

const config = (json: object): Configuration => configurationSchema.parse({ inFlight: 0, ...json });

const PHONES = [{ name: 'A' }, { name: 'B' }, { name: 'C' }];

/** Two phones, two queues, a routing point and somebody outside. */
const CENTRE = [
  { name: 'A' },
  { name: 'B' },
  { name: 'Q1', type: 'acd-queue' },
  { name: 'Q2', type: 'acd-queue' },
  { name: 'R', type: 'routing-point' },
  { name: 'X', type: 'external' },
];

/** What comes and goes; it has studies of its own. */
const SERVICE: readonly GenesysInput['type'][] = ['link-lost', 'goes-out-of-service'];

/** What people do that requests do as well. */
const BY_HAND: readonly GenesysInput['type'][] = ['dials', 'answers', 'hangs-up', 'rejects'];

/** What happens seldom and leads nowhere new. */
const SELDOM: readonly GenesysInput['type'][] = ['is-parked', 'picks-up', 'destination-busy'];

/** The operations that consultations are begun with, as far as there are some: where there is none others can do little. */
const CONSULTING: readonly Operation[] = ['transfer'];

/** What is made of a few operations. */
type Of = (operations: readonly Operation[], name: string) => MeetingStudy<Configuration>;

const onPhones: Of = (operations, name) => ({
  name: `${name}-on-phones`,
  about: `${name} on three phones, three calls`,
  config: config({ dns: PHONES, calls: 3, operations }),
  without: SERVICE,
  small: false,
});

const inCentre: Of = (operations, name) => ({
  name: `${name}-in-centre`,
  about: `${name} on two phones, two queues, a routing point and a caller outside, two calls`,
  config: config({ dns: CENTRE, calls: 2, operations }),
  without: SERVICE,
  small: false,
});

const inService: Of = (operations, name) => ({
  name: `${name}-in-service`,
  about: `${name} on three phones that go out of service and come back, on a link that is lost, two calls`,
  config: config({ dns: PHONES, calls: 2, operations }),
  small: false,
});

/** What one group of operations meets: on phones, in a small centre, and while the link and the phones come and go. */
const ofOne = (operation: Operation): readonly MeetingStudy<Configuration>[] =>
  [onPhones, inCentre, inService].map((of) =>
    of([...new Set([...CONSULTING, operation])], operation),
  );

/** What two groups of operations do to each other. */
const ofTwo = (one: Operation, other: Operation): MeetingStudy<Configuration> => ({
  name: `${one}-and-${other}`,
  about: `${one} and ${other} on three phones, three calls`,
  config: config({ dns: PHONES, calls: 3, operations: [...new Set([...CONSULTING, one, other])] }),
  without: [...SERVICE, ...BY_HAND],
  small: false,
  between: [requestsOf(one), requestsOf(other)],
});

/** Configurations in which any two things can meet: some with all operations, some for each group of them, one for every two. */
export const interactionStudies: readonly MeetingStudy<Configuration>[] = [
  {
    name: 'basic-in-service',
    about:
      'two phones, two queues, a routing point and a caller outside; phones and link come and go, two calls',
    config: config({ dns: CENTRE, calls: 2, operations: [] }),
    small: false,
  },
  onPhones(OPERATIONS, 'all'),
  {
    name: 'all-in-centre',
    about: 'all on two phones, two queues, a routing point and a caller outside, three calls',
    config: config({ dns: CENTRE, calls: 3, operations: OPERATIONS }),
    without: [...SERVICE, ...BY_HAND, ...SELDOM],
    small: false,
  },
  ...OPERATIONS.flatMap(ofOne),
  ...OPERATIONS.flatMap((one, index) =>
    OPERATIONS.slice(index + 1).map((other) => ofTwo(one, other)),
  ),
];
