import { describe, expect, test } from 'vitest';

import { genesys } from '../../genesys/index.ts';
import { studies } from '../../genesys/studies.ts';
import type { GenesysInput } from '../../genesys/vocabulary/inputs.ts';
import { uccx } from '../../uccx/index.ts';
import { explore } from '../explore/explore.ts';
import { play } from '../play.ts';
import { equivalent } from './equivalence.ts';
import { systematicFaults } from './systematic-faults.ts';

const faultNamed = (id: string) => {
  const fault = systematicFaults(genesys).find((one) => one.id === id);
  if (fault === undefined) throw new RangeError(`no fault ${id}`);
  return fault;
};

const config = genesys.readConfiguration({ dns: [{ name: 'A' }, { name: 'B' }, { name: 'C' }] });

/** A calls B; B answers, A asks to hold the call and B hangs up. */
const answered: readonly GenesysInput[] = [
  { type: 'dials', thisDN: 'A', otherDN: 'B' },
  { type: 'arrives', connID: 1 },
  { type: 'answers', thisDN: 'B', connID: 1 },
  { type: 'THoldCall', thisDN: 'A', connID: 1 },
  { type: 'carried-out', reference: 1 },
  { type: 'hangs-up', thisDN: 'B', connID: 1 },
];

/** What is said in each step, with the fault planted. */
const said = (id?: string): readonly string[] =>
  play(
    genesys,
    { switch: 'genesys', config, inputs: answered },
    { fault: id === undefined ? undefined : faultNamed(id) },
  ).steps.map(({ events }) => events.map(({ to, event }) => `${to} ${event}`).join(', '));

/** What the phone that rings is told, with the fault planted. */
const attributesOf = (id?: string) =>
  play(
    genesys,
    { switch: 'genesys', config, inputs: answered },
    { fault: id === undefined ? undefined : faultNamed(id) },
  ).steps[1]?.events[0]?.attributes;

describe('the systematic faults', () => {
  test.each([
    { name: 'genesys', events: genesys.events, faults: systematicFaults(genesys) },
    { name: 'uccx', events: uccx.events, faults: systematicFaults(uccx) },
  ])('of $name concern every event, in every way', ({ events, faults }) => {
    const ids = faults.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const event of events) {
      const ways = new Set(faults.filter((one) => one.event === event).map(({ way }) => way));
      expect([...ways]).toEqual(
        expect.arrayContaining(['drop', 'double', 'swap', 'misdirect', 'delay']),
      );
    }
  });

  test('leave out, double, change places, delay and misdirect what is said', () => {
    expect(said()).toEqual([
      'A EventDialing',
      'B EventRinging',
      'A EventEstablished, B EventEstablished',
      '',
      'A EventHeld',
      'B EventReleased, A EventReleased',
    ]);
    expect(said('drop:EventRinging')[1]).toBe('');
    expect(said('double:EventRinging')[1]).toBe('B EventRinging, B EventRinging');
    expect(said('delay:EventRinging').slice(1, 3)).toEqual([
      '',
      'A EventEstablished, B EventEstablished, B EventRinging',
    ]);
    expect(said('told-to-another:EventRinging')[1]).toBe('A EventRinging');
    expect(said('told-to-stranger:EventRinging')[1]).toBe('C EventRinging');
  });

  test('an event that answers a request is said in time', () => {
    expect(said('delay:EventHeld')[4]).toBe('A EventHeld');
  });

  test('change an attribute and leave the rest alone', () => {
    const healthy = attributesOf();
    expect(attributesOf('EventRinging.CallType:Inbound')).toEqual({
      ...healthy,
      CallType: 'Inbound',
    });
    expect(attributesOf('EventRinging.OtherDN:stranger')).toEqual({ ...healthy, OtherDN: 'C' });
    expect(attributesOf('EventRinging.OtherDN:dropped')).toEqual({
      ...healthy,
      OtherDN: undefined,
    });
  });

  test('that delay can be explored, on both engines alike', async () => {
    const dns = [{ name: 'A' }, { name: 'B' }];
    const study = {
      config: genesys.readConfiguration({ dns, operations: [], calls: 1, inFlight: 0 }),
      without: ['link-lost', 'goes-out-of-service'],
    };
    const fault = faultNamed('delay:EventRinging');
    const { ending, found } = await explore(genesys, study, { fault, engine: 'verified' });
    expect(ending).toBe('complete');
    // Dialed, rung, and whatever comes next is the first that B hears of it.
    expect(Math.min(...found.map(({ trace }) => trace.steps.length))).toBe(3);
  });
});

describe('equivalence', () => {
  const small = studies.filter(({ name }) => name === 'two-phones');

  test('is proved where nothing is said otherwise in a whole study', async () => {
    const ids = ['EventHeld.CallType:Internal', 'EventEstablished.CallState:Ok'];
    const proofs = await equivalent(genesys, small, ids.map(faultNamed));
    expect([...proofs]).toEqual(ids.map((id) => [id, 'two-phones']));
  });

  test('is not proved where something is, nor where the event or attribute is never said', async () => {
    const ids = [
      'drop:EventHeld',
      'EventHeld.OtherDN:stranger',
      'EventPartyAdded.CallState:Conferenced',
      'EventRinging.PreviousConnID:dropped',
    ];
    expect([...(await equivalent(genesys, small, ids.map(faultNamed)))]).toEqual([
      // Two phones, and nobody else who could be a stranger.
      ['EventHeld.OtherDN:stranger', 'two-phones'],
    ]);
  });
});
