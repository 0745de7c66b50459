import { pick } from '../../model/choices.ts';
import type { Choose, Kind } from '../../model/switch.ts';
import { someLeg } from '../actions/person.ts';
import type { Site } from '../site.ts';
import type { GenesysState, PartyState } from '../state.ts';
import { asked } from '../telephony/flight.ts';
import { ANSWERED, type Now, ON_THE_CALL } from '../telephony/now.ts';
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
  TMakeCall: { standing: [], weight: 4, ends: false },
  TAnswerCall: { standing: ['ringing'], weight: 4, ends: false },
  TReleaseCall: { standing: ON_THE_CALL, weight: 2, ends: true },
  THoldCall: { standing: ['established', 'dialing'], weight: 2, ends: false },
  TRetrieveCall: { standing: ['held', 'dialing-held'], weight: 3, ends: false },
  TRouteCall: { standing: ['routing'], weight: 5, ends: false },
  TInitiateConference: { standing: ['established'], weight: 3, ends: false },
  TCompleteConference: { standing: ['held'], weight: 5, ends: false },
  TSingleStepConference: { standing: ['established'], weight: 3, ends: false },
  TDeleteFromConference: { standing: ['established'], weight: 2, ends: false },
  TClearCall: { standing: ANSWERED, weight: 0.5, ends: false },
};

/** How each request comes about: one kind that makes sense as things stand, and one that does not. */
export const requestKinds = (site: Site): Kind<GenesysState, Request>[] =>
  REQUEST_TYPES.flatMap((type) => [sensible(site, type), senseless(site, type)]);

function sensible(site: Site, type: RequestType): Kind<GenesysState, Request> {
  const { standing, weight, ends } = USUAL[type];
  return {
    type,
    class: 'request',
    weight,
    ends,
    ask(state, choose) {
      const now: Now = { site, state, said: [] };
      const request = type === 'TMakeCall' ? someDialing(now, choose) : someOnCall(now, { type, standing }, choose);
      return request !== undefined && makesSense(now, request) ? request : undefined;
    },
  };
}

function someDialing({ site }: Now, choose: Choose): Request | undefined {
  const thisDN = pick(site.names, choose);
  const otherDN = pick(site.names, choose);
  return thisDN === undefined || otherDN === undefined ? undefined : { type: 'TMakeCall', thisDN, otherDN };
}

interface OnCall extends Pick<Usual, 'standing'> {
  readonly type: RequestType;
}

function someOnCall(now: Now, { type, standing }: OnCall, choose: Choose): Request | undefined {
  const leg = someLeg(now, standing, choose);
  if (leg === undefined) return undefined;
  return named(type, {
    thisDN: leg.dn,
    connID: leg.connID,
    otherDN: () => pick(now.site.names, choose) ?? UNKNOWN_DN,
    consultConnID: () => consultationOf(now, leg.connID, leg.dn),
  });
}

/** The consultation that this party made from the call; 0 where there is none. */
const consultationOf = ({ state }: Now, connID: number, dn: string): number =>
  state.calls.findIndex(({ stage, consults, caller }) => stage === 'live' && consults === connID && caller === dn) + 1;

/** Any DN, known or not, and any call, past or none: refused as things stand. */
function senseless(site: Site, type: RequestType): Kind<GenesysState, Request> {
  const dns = [...site.names, UNKNOWN_DN];
  return {
    type,
    class: 'request',
    weight: 0.05,
    ends: false,
    ask(state, choose) {
      const now: Now = { site, state, said: [] };
      const made = state.calls.filter(({ stage }) => stage !== 'unused').length;
      const someCall = () => choose(made + 1);
      const someDN = () => dns[choose(dns.length)] ?? UNKNOWN_DN;
      const request = named(type, {
        thisDN: someDN(),
        connID: type === 'TMakeCall' ? 0 : someCall(),
        otherDN: someDN,
        consultConnID: someCall,
      });
      return makesSense(now, request) ? undefined : request;
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

const makesSense = (now: Now, request: Request): boolean =>
  REQUESTS[request.type].refusal(now, asked(request)) === undefined;
