import type { Said } from '../../model/event.ts';
import {
  type GenesysFault,
  again,
  answersRequest,
  attributing,
  saying,
  sayingEach,
} from './planting.ts';

/** EventError for a TRouteCall whose call was abandoned in the same step. */
const isErrorAfterAbandoned = ({ event, to }: Said, said: readonly Said[]): boolean =>
  event === 'EventError' &&
  said.some((other) => other.event === 'EventAbandoned' && other.to === to);

const isAskedRoute = (event: Said): boolean =>
  event.event === 'EventRouteUsed' && answersRequest(event);

/** Defects in how calls are routed. */
export const routes: readonly GenesysFault[] = [
  {
    id: 'route-used-twice',
    about: 'EventRouteUsed is said twice.',
    breaks: 'route-used-after-route-request',
    plant: sayingEach((event) =>
      event.event === 'EventRouteUsed' ? [event, again(event)] : [event],
    ),
  },
  {
    id: 'asked-route-redirected',
    about: 'A call that a client routed counts as routed by the switch.',
    breaks: 'route-used-call-state',
    plant: attributing(
      (event) => isAskedRoute(event) && event.attributes['CallState'] !== undefined,
      () => ({ CallState: 'Redirected' }),
    ),
  },
  {
    id: 'default-route-ok',
    about: 'A call that the switch routed by default does not say so.',
    breaks: 'default-route-redirected',
    plant: attributing(
      ({ attributes, event }) =>
        event === 'EventRouteUsed' && attributes['CallState'] === 'Redirected',
      () => ({ CallState: 'Ok' }),
    ),
  },
  {
    id: 'route-used-without-destination',
    about: 'EventRouteUsed does not say where the client sent the call.',
    breaks: 'route-used-names-destination',
    plant: attributing(isAskedRoute, () => ({
      ThirdPartyDN: undefined,
      ThirdPartyDNRole: undefined,
    })),
  },
  {
    id: 'route-used-names-routing-point',
    about: 'EventRouteUsed names the routing point itself as where the call was sent.',
    breaks: 'third-party-is-where-sent',
    plant: attributing(
      ({ event, attributes }) =>
        event === 'EventRouteUsed' && attributes['ThirdPartyDN'] !== undefined,
      ({ to }) => ({ ThirdPartyDN: to }),
    ),
  },
  {
    id: 'no-error-after-abandoned',
    about: 'A TRouteCall under way when its call is abandoned is never answered.',
    breaks: 'error-after-abandoned',
    plant: saying((said) => said.filter((event) => !isErrorAfterAbandoned(event, said))),
  },
  {
    id: 'error-before-abandoned',
    about: 'EventError for the TRouteCall of an abandoned call comes before EventAbandoned.',
    breaks: 'error-after-abandoned',
    plant: saying((said) => [
      ...said.filter((event) => isErrorAfterAbandoned(event, said)),
      ...said.filter((event) => !isErrorAfterAbandoned(event, said)),
    ]),
  },
];
