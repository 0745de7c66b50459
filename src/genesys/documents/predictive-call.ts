import type { DocumentedScenario, Reading } from '../../model/document.ts';
import { DIALING_RESULTS, type DialingResult } from '../vocabulary/attributes.ts';
import type { GenesysInput } from '../vocabulary/inputs.ts';
import { dial, dn, interrupted, opt, said, varies } from './notation.ts';
import { answered, arrived, asked, pickedUpAt } from './plays.ts';
import { T_SERVER_PREDICTIVE, VOICE_MICROSERVICES_PREDICTIVE } from './sources.ts';
import { dialVariants, optionalLeftOut } from './variants.ts';

/** The switch dials C on behalf of queue B. */
const dialedForB = asked({ type: 'TMakePredictiveCall', thisDN: 'B', otherDN: 'C' }, 1);

/** The called party gives up. */
const calledHangsUp: readonly GenesysInput[] = [{ type: 'hangs-up', thisDN: 'C', connID: 1 }];

/** Printed without *DIAL: it comes and goes with the DN all the same. */
const roleOfDialed: Reading = { print: 'Destination', values: ['Destination'], absent: true };

const failing = (result: DialingResult): GenesysInput => ({
  type: 'dialing-fails',
  connID: 1,
  result,
});

/** Results of calls that have rung. */
const RUNG: ReadonlySet<DialingResult> = new Set([
  'NoAnswer',
  'AnsweringMachineDetected',
  'FaxDetected',
  'QueueFull',
  'Dropped',
]);

/** The results that the note lists, besides the one that is played as usual. */
const results = DIALING_RESULTS.filter((result) => result !== 'Busy');

/** A predictive call that a queue distributes. */
export const predictiveCall: DocumentedScenario<GenesysInput> = {
  id: 'genesys/predictive-call',
  title: 'Predictive call',
  sourcing: 'vendor table',
  printings: [
    { document: VOICE_MICROSERVICES_PREDICTIVE, section: 'Predictive call' },
    { document: T_SERVER_PREDICTIVE, section: 'Predictive Call' },
  ],
  parties: ['A', 'B', 'C'],
  config: { dns: [dn('A'), dn('B', 'acd-queue'), dn('C', 'external')] },
  prelude: [],
  rows: [
    {
      plays: dialedForB,
      boxes: {
        B: [
          said('EventDialing', {
            ConnID: '1',
            ThisDN: 'B',
            ThisQueue: 'B',
            ThisDNRole: 'Origination',
            OtherDN: dial('C'),
            OtherDNRole: roleOfDialed,
          }),
        ],
      },
    },
    {
      plays: [...arrived, ...pickedUpAt('C')],
      boxes: {
        B: [
          said('EventQueued', {
            ConnID: '1',
            ThisDN: 'B',
            ThisQueue: 'B',
            ThisDNRole: 'Origination',
            CallState: varies('OK / AnsweringMachineDetected', 'a', 'OK', {
              'an answering machine': 'AnsweringMachineDetected',
            }),
          }),
        ],
      },
    },
    {
      plays: [{ type: 'diverts', thisDN: 'B', connID: 1, otherDN: 'A' }],
      boxes: {
        B: [
          said('EventDiverted', {
            ConnID: '1',
            ThisDN: 'B',
            ThisQueue: 'B',
            ThisDNRole: 'Origination',
            OtherDN: 'C',
            OtherDNRole: 'Destination',
            ThirdPartyDN: opt('A'),
            ThirdPartyDNRole: opt('Origination'),
          }),
        ],
      },
    },
    {
      plays: arrived,
      boxes: {
        A: [
          said('EventRinging', {
            ConnID: '1',
            ThisDN: 'A',
            ThisDNRole: 'Origination',
            OtherDN: 'C',
            OtherDNRole: 'Destination',
            CallState: 'OK',
          }),
        ],
      },
    },
    {
      plays: answered('A', 2),
      boxes: {
        A: [
          said('EventEstablished', {
            ConnID: '1',
            ThisDN: 'A',
            ThisDNRole: 'Origination',
            OtherDN: 'C',
            OtherDNRole: 'Destination',
          }),
        ],
      },
    },
  ],
  interruptions: [
    interrupted({
      mark: '*',
      after: 2,
      because: 'B is released with a result of the dialing: C has not answered',
      plays: [failing('Busy')],
      boxes: {
        B: [
          said('EventReleased', {
            ConnID: '1',
            ThisDN: 'B',
            OtherDN: 'C',
            CallState: varies(
              '',
              'a',
              'Busy',
              Object.fromEntries(results.map((result) => [`result ${result}`, result])),
            ),
          }),
        ],
      },
    }),
    interrupted({
      mark: '**',
      after: 4,
      because: 'B abandons, so the call was queued there',
      plays: calledHangsUp,
      boxes: {
        B: [said('EventAbandoned', { ConnID: '1', ThisDN: 'B', OtherDN: 'C', CallState: 'OK' })],
      },
    }),
    interrupted({
      mark: '***',
      after: 6,
      because: 'A abandons, so it was ringing',
      plays: calledHangsUp,
      boxes: {
        A: [said('EventAbandoned', { ConnID: '1', ThisDN: 'A', OtherDN: 'C', CallState: 'OK' })],
      },
    }),
  ],
  variants: [
    ...dialVariants('*'),
    optionalLeftOut,
    {
      name: 'an answering machine',
      plays: { 2: [...arrived, { type: 'machine-answers', thisDN: 'C', connID: 1 }] },
    },
    ...results.map((result) => ({
      name: `result ${result}`,
      points: ['*'],
      interruptedBy: RUNG.has(result) ? [...arrived, failing(result)] : [failing(result)],
    })),
  ],
};
