import type { Said } from '../../model/event.ts';
import { type GenesysFault, attributing, sayingEach } from './planting.ts';
import { type Done, hasSaid, ofState } from './wrong-states.ts';

const isSentOn = ({ event, attributes }: Said): boolean =>
  event === 'EventReleased' && attributes['CallState'] === 'Redirected';

const isRedirected = (done: Done): boolean =>
  done.type === 'TRedirectCall' && hasSaid(done, 'EventReleased');

/** Defects in how ringing calls are sent on. */
export const redirections: readonly GenesysFault[] = [
  {
    id: 'redirected-is-abandoned',
    about: 'Who redirects a ringing call is told EventAbandoned.',
    breaks: 'lost-unanswered-is-abandoned',
    plant: sayingEach((event) => [isSentOn(event) ? { ...event, event: 'EventAbandoned' } : event]),
  },
  {
    id: 'redirecting-phone-says-ok',
    about: 'EventReleased of who redirects a call does not say Redirected.',
    breaks: 'redirected-names-destination',
    plant: attributing(isSentOn, () => ({ CallState: 'Ok' })),
  },
  {
    id: 'redirected-call-rings-ok',
    about: 'A redirected call rings as if it had been dialed.',
    breaks: 'call-state-says-why',
    plant: attributing(
      ({ event, attributes }) =>
        event === 'EventRinging' && attributes['CallState'] === 'Redirected',
      () => ({ CallState: 'Ok' }),
    ),
  },
  {
    id: 'redirecting-phone-names-itself',
    about: 'EventReleased of who redirects a call names that phone as where the call goes.',
    breaks: 'redirected-names-destination',
    plant: attributing(isSentOn, ({ to }) => ({ ThirdPartyDN: to })),
  },
  {
    id: 'redirected-invitation-has-destination',
    about: 'Who redirects an invitation to a conference names the other phone as Destination.',
    breaks: 'redirected-names-destination',
    plant: attributing(isSentOn, () => ({ ThirdPartyDNRole: 'Destination' })),
  },
  {
    id: 'conversation-ends-redirected',
    about: 'The called party of a conversation is told that the call was redirected when it ends.',
    breaks: 'redirected-only-while-ringing',
    plant: attributing(
      ({ event, attributes, answers }) =>
        event === 'EventReleased' &&
        answers === undefined &&
        attributes['ThisDNRole'] === 'Destination',
      () => ({ CallState: 'Redirected' }),
    ),
  },
  ofState(
    'redirected-call-goes-nowhere',
    'redirected-call-comes-there',
    'A redirected call is not on its way to anybody.',
    (done) => {
      if (isRedirected(done) && done.call !== undefined) done.call.heading = null;
    },
  ),
  ofState(
    'redirected-call-goes-astray',
    'redirected-call-comes-there',
    'A redirected call goes to another phone than it was redirected to.',
    (done) => {
      const { call, thisDN, otherDN } = done;
      if (!isRedirected(done) || typeof call?.heading !== 'string') return;
      const astray = Object.keys(call.standing).find(
        (dn) => call.standing[dn] === 'none' && dn !== thisDN && dn !== otherDN,
      );
      if (astray !== undefined) call.heading = astray;
    },
  ),
  ofState(
    'redirecting-phone-rings-on',
    'nothing-after-terminal',
    'A phone that has redirected its call rings on.',
    (done) => {
      const { call, thisDN } = done;
      if (!isRedirected(done) || call === undefined) return;
      call.standing[thisDN] = 'ringing';
      call.told[thisDN] = true;
    },
  ),
  ofState(
    'redirected-call-forgets-queue',
    'redirection-changes-nothing-else',
    'An agent who redirects a call makes it forget the queue it came out of.',
    (done) => {
      if (isRedirected(done) && done.call !== undefined) done.call.queue = null;
    },
  ),
];
