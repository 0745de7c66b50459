import { pick } from '../../model/choices.ts';
import type { Choose, Kind } from '../../model/switch.ts';
import { someLeg } from '../actions/person.ts';
import type { GenesysState, PartyState } from '../state.ts';
import { asked } from '../telephony/flight.ts';
import type { Glance, Look } from '../telephony/glance.ts';
import { ANSWERED, type Now, ON_HOLD, ON_THE_CALL } from '../telephony/now.ts';
import { REQUEST_TYPES, type Request, type RequestType } from '../vocabulary/inputs.ts';
import { REQUESTS } from './catalogue.ts';

/** A DN that no configuration should have: what a client asks for it is refused. */
export const UNKNOWN_DN = 'unknown';

/** How often a request is drawn, and where its party stands when it makes sense. */
interface Usual {
  readonly standing: readonly PartyState[];
  readonly weight: number;
  readonly ends: boolean;
}

const USUAL: Readonly<Record<RequestType, Usual>> = {
  TMakeCall: { standing: [], weight: 3, ends: false },
  TAnswerCall: { standing: ['ringing'], weight: 6, ends: false },
  TReleaseCall: { standing: ON_THE_CALL, weight: 1, ends: true },
  THoldCall: { standing: ['established', 'dialing'], weight: 1.5, ends: false },
  TRetrieveCall: { standing: ON_HOLD, weight: 3, ends: false },
  TRouteCall: { standing: ['routing'], weight: 6, ends: false },
  TInitiateConference: { standing: ['established'], weight: 8, ends: false },
  TCompleteConference: { standing: ['held'], weight: 20, ends: false },
  TSingleStepConference: { standing: ['established'], weight: 5, ends: false },
  TDeleteFromConference: { standing: ['established'], weight: 2, ends: false },
  TClearCall: { standing: ANSWERED, weight: 0.5, ends: false },
};

/** How each request comes about: one kind that makes sense as things stand, and one that does not. */
export const requestKinds = (look: Look): Kind<GenesysState, Request>[] =>
  REQUEST_TYPES.flatMap((type) => [sensible(look, type), senseless(look, type)]);

function sensible(look: Look, type: RequestType): Kind<GenesysState, Request> {
  const { standing, weight, ends } = USUAL[type];
  return {
    type,
    class: 'request',
    weight,
    ends,
    ask(state, choose) {
      const glance = look(state);
      if (!hasRoom(glance)) return undefined;
      const request =
        type === 'TMakeCall'
          ? someDialing(glance, choose)
          : someOnCall(glance, { type, standing }, choose);
      return request !== undefined && makesSense(glance, request) ? request : undefined;
    },
  };
}

function someDialing({ site }: Now, choose: Choose): Request | undefined {
  const thisDN = pick(site.names, choose);
  const otherDN = pick(site.names, choose);
  return thisDN === undefined || otherDN === undefined
    ? undefined
    : { type: 'TMakeCall', thisDN, otherDN };
}

interface OnCall extends Pick<Usual, 'standing'> {
  readonly type: RequestType;
}

function someOnCall(
  glance: Glance,
  { type, standing }: OnCall,
  choose: Choose,
): Request | undefined {
  const leg = someLeg(glance, standing, choose);
  if (leg === undefined) return undefined;
  return named(type, {
    thisDN: leg.dn,
    connID: leg.connID,
    otherDN: () => pick(glance.site.names, choose) ?? UNKNOWN_DN,
    consultConnID: () => consultationOf(glance, leg.connID, leg.dn),
  });
}

/** The consultation that this party made from the call; 0 where there is none. */
const consultationOf = ({ state }: Now, connID: number, dn: string): number =>
  state.calls.findIndex(
    ({ stage, consults, caller }) => stage === 'live' && consults === connID && caller === dn,
  ) + 1;

/** Any DN, known or not, and any call, past or none: refused as things stand. */
function senseless(look: Look, type: RequestType): Kind<GenesysState, Request> {
  return {
    type,
    class: 'request',
    weight: 0.05,
    ends: false,
    ask(state, choose) {
      const glance = look(state);
      const dns = [...glance.site.names, UNKNOWN_DN];
      const made = state.calls.filter(({ stage }) => stage !== 'unused').length;
      const someCall = () => choose(made + 1);
      const someDN = () => dns[choose(dns.length)] ?? UNKNOWN_DN;
      const request = named(type, {
        thisDN: someDN(),
        connID: type === 'TMakeCall' ? 0 : someCall(),
        otherDN: someDN,
        consultConnID: someCall,
      });
      return makesSense(glance, request) ? undefined : request;
    },
  };
}

interface Names {
  readonly thisDN: string;
  readonly connID: number;
  readonly otherDN: () => string;
  readonly consultConnID: () => number;
}

/** The request of this type that names these. */
function named(type: RequestType, { thisDN, connID, otherDN, consultConnID }: Names): Request {
  switch (type) {
    case 'TMakeCall':
      return { type, thisDN, otherDN: otherDN() };
    case 'TCompleteConference':
      return { type, thisDN, connID, consultConnID: consultConnID() };
    case 'TRouteCall':
    case 'TInitiateConference':
    case 'TSingleStepConference':
    case 'TDeleteFromConference':
      return { type, thisDN, connID, otherDN: otherDN() };
    case 'TAnswerCall':
    case 'TReleaseCall':
    case 'THoldCall':
    case 'TRetrieveCall':
    case 'TClearCall':
      return { type, thisDN, connID };
  }
}

/** It would be carried out, or go in flight. */
const makesSense = (now: Now, request: Request): boolean =>
  hasRoom(now) && REQUESTS[request.type].refusal(now, asked(request)) === undefined;

const hasRoom = ({ state: { inFlight } }: Now): boolean =>
  inFlight.length === 0 || inFlight.some((request) => request === null);
