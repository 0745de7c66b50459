import { describe, expect, test } from 'vitest';

import { arrived, talking } from '../../flow.fixture.ts';
import { add, redirects } from '../../requests/asked.fixture.ts';
import type { GenesysInput } from '../../vocabulary/inputs.ts';
import { callStateSaysWhy } from '../attributes/call-state-says-why.ts';
import { membersHearWhoJoins } from '../conference/members-hear-who-joins.ts';
import { lostUnansweredIsAbandoned } from '../life/lost-unanswered-is-abandoned.ts';
import { abandonedOnlyUnanswered } from '../life/abandoned-only-unanswered.ts';
import { nothingAfterTerminal } from '../life/nothing-after-terminal.ts';
import { oneTerminalEvent } from '../life/one-terminal-event.ts';
import { ringingIsResolved } from '../life/ringing-is-resolved.ts';
import { thirdPartyIsWhereSent } from '../queues/third-party-is-where-sent.ts';
import { type Case, examined, faulty, healthy, heard, misnamed } from '../story.fixture.ts';
import { whoTransfersIsReleased } from '../transfer/who-transfers-is-released.ts';
import { redirectedCallComesThere } from './redirected-call-comes-there.ts';
import { redirectedNamesDestination } from './redirected-names-destination.ts';
import { redirectedOnlyWhileRinging } from './redirected-only-while-ringing.ts';
import { redirectionChangesNothingElse } from './redirection-changes-nothing-else.ts';

const SENT: readonly GenesysInput[] = [...arrived('A', 'B'), redirects('B', 'C')];
const COME: readonly GenesysInput[] = [...SENT, { type: 'arrives', connID: 1 }];
const FROM_QUEUE: readonly GenesysInput[] = [
  ...arrived('A', 'Q'),
  { type: 'diverts', thisDN: 'Q', connID: 1, otherDN: 'B' },
  { type: 'arrives', connID: 1 },
  redirects('B', 'C'),
];

const CASES: readonly Case[] = [
  { invariant: redirectedCallComesThere, fault: 'redirected-call-goes-nowhere', story: SENT },
  { invariant: redirectedCallComesThere, fault: 'redirected-call-goes-astray', story: SENT },
  {
    invariant: redirectionChangesNothingElse,
    fault: 'redirected-call-forgets-queue',
    story: FROM_QUEUE,
  },
  { invariant: callStateSaysWhy, fault: 'redirecting-phone-says-ok', story: SENT },
  { invariant: callStateSaysWhy, fault: 'redirected-call-rings-ok', story: COME },
];

describe.each(CASES)('$invariant.id', (one) => {
  test('is upheld by the switch as it is', () => {
    expect(healthy(one)).toBe('upheld');
  });

  test(`is broken by ${one.fault}`, () => {
    expect(faulty(one)).toBe('broken');
  });
});

describe('redirected-call-comes-there', () => {
  test('is broken where the call comes and nobody hears of it', () => {
    const unsaid = misnamed('EventRinging', 'EventHeld');
    expect(examined(redirectedCallComesThere, COME, unsaid)).toBe('broken');
  });

  test('says nothing of a call that was dialed', () => {
    expect(examined(redirectedCallComesThere, arrived('A', 'B'))).toBe('not put to the test');
  });
});

test.each([redirectedCallComesThere, redirectionChangesNothingElse])(
  '$id is not put to the test by a redirection that is refused',
  (invariant) => {
    const story = [...talking('A', 'B'), redirects('B', 'C')];
    expect(examined(invariant, story)).toBe('not put to the test');
  },
);

/** A redirected call ends at the phone where it rang, with EventReleased, and nothing is left to be said there. */
describe('who redirects', () => {
  test('is not abandoned', () => {
    const one = { invariant: lostUnansweredIsAbandoned, fault: 'redirected-is-abandoned' };
    const lost: Case = {
      ...one,
      story: [...COME, { type: 'hangs-up', thisDN: 'A', connID: 1 }],
    };
    expect(healthy(lost)).toBe('upheld');
    expect(faulty({ ...lost, story: SENT })).toBe('broken');
  });

  test('names where the call goes, and transfers nothing', () => {
    expect(examined(whoTransfersIsReleased, SENT)).toBe('not put to the test');
  });

  test('to a conference: each who talks hears of the phone that rings instead', () => {
    const invited = [...talking('A', 'B'), add('C'), redirects('C', 'D')];
    expect(examined(membersHearWhoJoins, invited)).toBe('upheld');
  });
});

const RINGING = ['A EventDialing ThisDNRole=Origination', 'B EventRinging ThisDNRole=Destination'];
const REDIRECTED =
  'B EventReleased CallState=Redirected ThirdPartyDN=C ThirdPartyDNRole=Destination';

describe('redirected-only-while-ringing', () => {
  test('is upheld by a phone that rang', () => {
    expect(heard(redirectedOnlyWhileRinging, [...RINGING, REDIRECTED])).toBe('upheld');
  });

  test('is broken by one that has answered, and by the caller', () => {
    expect(heard(redirectedOnlyWhileRinging, [...RINGING, 'B EventEstablished', REDIRECTED])).toBe(
      'broken',
    );
    expect(
      heard(redirectedOnlyWhileRinging, [...RINGING, 'A EventReleased CallState=Redirected']),
    ).toBe('broken');
  });

  test('is undecided after a lost link, and says nothing of another release', () => {
    const doubted = [...RINGING, '* EventLinkDisconnected', REDIRECTED];
    expect(heard(redirectedOnlyWhileRinging, doubted)).toBe('undecided');
    expect(heard(redirectedOnlyWhileRinging, [...RINGING, 'B EventReleased CallState=Ok'])).toBe(
      'not put to the test',
    );
  });
});

describe('redirected-names-destination', () => {
  const asked = [...RINGING, 'B TRedirectCall ReferenceID=3 OtherDN=C'];
  const answered = (said: string) => heard(redirectedNamesDestination, [...asked, said]);

  test('is upheld where the answer names the DN that was asked for', () => {
    expect(answered(`${REDIRECTED} ReferenceID=3`)).toBe('upheld');
    expect(
      answered(
        'B EventReleased ReferenceID=3 CallState=Redirected ThisDNRole=ConferenceMember ThirdPartyDN=C ThirdPartyDNRole=ConferenceMember',
      ),
    ).toBe('upheld');
  });

  test('is broken by another DN, role or CallState, or none', () => {
    const base = 'B EventReleased ReferenceID=3';
    expect(
      answered(`${base} CallState=Redirected ThirdPartyDN=D ThirdPartyDNRole=Destination`),
    ).toBe('broken');
    expect(answered(`${base} CallState=Redirected`)).toBe('broken');
    expect(
      answered(`${base} CallState=Redirected ThirdPartyDN=C ThirdPartyDNRole=ConferenceMember`),
    ).toBe('broken');
    expect(answered(`${base} CallState=Ok ThirdPartyDN=C ThirdPartyDNRole=Destination`)).toBe(
      'broken',
    );
  });

  test('says nothing of a refusal, nor of the answer to another request', () => {
    expect(answered('B EventError ReferenceID=3 ErrorCode=185')).toBe('not put to the test');
    const released = [...RINGING, 'B TReleaseCall ReferenceID=3', 'B EventReleased ReferenceID=3'];
    expect(heard(redirectedNamesDestination, released)).toBe('not put to the test');
  });
});

describe('in a log, a redirected call', () => {
  const again = [...RINGING, REDIRECTED, 'C EventRinging CallState=Redirected'];

  test('is resolved at the phone where it rang, whose terminal event that was', () => {
    expect(heard(ringingIsResolved, [...RINGING, REDIRECTED])).toBe('upheld');
    expect(heard(oneTerminalEvent, [...RINGING, REDIRECTED])).toBe('upheld');
    expect(heard(oneTerminalEvent, [...RINGING, REDIRECTED, 'B EventAbandoned'])).toBe('broken');
  });

  test('may ring there again, and is abandoned there then', () => {
    const back = [...again, 'C EventReleased CallState=Redirected', 'B EventRinging'];
    expect(heard(nothingAfterTerminal, [...back, 'B EventReleased', 'at rest'])).toBe('upheld');
    expect(heard(abandonedOnlyUnanswered, [...back, 'B EventAbandoned'])).toBe('upheld');
  });

  test('comes next where it was redirected', () => {
    const known = ['C EventRinging ConnID=7', 'C EventReleased ConnID=7', ...RINGING];
    expect(heard(thirdPartyIsWhereSent, [...known, REDIRECTED, 'C EventRinging'])).toBe('upheld');
    expect(heard(thirdPartyIsWhereSent, [...known, REDIRECTED, 'D EventRinging'])).toBe('broken');
    const invitation = REDIRECTED.replace('Role=Destination', 'Role=ConferenceMember');
    expect(heard(thirdPartyIsWhereSent, [...known, invitation, 'D EventRinging'])).toBe(
      'not put to the test',
    );
  });
});
