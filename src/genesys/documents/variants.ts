import type { Variant } from '../../model/document.ts';
import type { GenesysInput } from '../vocabulary/inputs.ts';
import { answered } from './plays.ts';
import { T_SERVER, VOICE_MICROSERVICES } from './sources.ts';

/** *DIAL: the caller's OtherDN holds the digits dialed, or nothing. */
export const dialVariants = (
  ...points: readonly (string | null)[]
): readonly Variant<GenesysInput>[] => [
  {
    name: 'digits dialed',
    config: { capabilities: { dialed: 'digits' } },
    points: [null, ...points],
  },
  {
    name: 'dialed number unknown',
    config: { capabilities: { dialed: 'absent' } },
    points: [null, ...points],
  },
];

/** *OPT: what is optional is left out. */
export const optionalLeftOut: Variant<GenesysInput> = {
  name: 'optional attributes left out',
  config: { capabilities: { optionalAttributes: 'omitted' } },
};

/** The example of the note on busy destinations, wherever a table has the note. */
export const invalidNumber = (mark: string): Variant<GenesysInput> => ({
  name: 'invalid number',
  points: [mark],
  interruptedBy: [{ type: 'destination-busy', connID: 1, callState: 'SitInvalidnum' }],
});

/** The ways a call is routed without a TRouteCall of the client: what is played in row 2, and in the row where C answers. */
export const otherwiseRouted = ({
  continued = [],
  answeredIn,
}: Rerouting): readonly Variant<GenesysInput>[] => {
  const routed = (type: 'route-timer-expires' | 'routed-by-another-application') => ({
    2: [{ type, thisDN: 'B', connID: 1, otherDN: 'C' } as const, ...continued],
    [answeredIn]: answered('C', 1),
  });
  const unsaid = { capabilities: { defaultRouteThirdPartyDN: false } };
  return [
    { name: 'routed by default', plays: routed('route-timer-expires') },
    {
      name: 'routed by default, destination unsaid',
      plays: routed('route-timer-expires'),
      config: unsaid,
    },
    { name: 'routed by another application', plays: routed('routed-by-another-application') },
    {
      name: 'routed by another application, destination unsaid',
      plays: routed('routed-by-another-application'),
      config: unsaid,
    },
  ];
};

interface Rerouting {
  /** What else happens in the row once the call is routed. */
  readonly continued?: readonly GenesysInput[];
  readonly answeredIn: number;
}

/** The switches on which EventRouteUsed has no CallState: T-Server's note names them, the other only says there are some. */
export const withoutCallState = (...pbxs: readonly string[]): readonly Variant<GenesysInput>[] => [
  ...pbxs.map((pbx) => ({ name: pbx, config: { pbx }, documents: [T_SERVER.id] })),
  {
    name: 'a switch without CallState',
    config: { capabilities: { routeUsedCallState: false } },
    documents: [VOICE_MICROSERVICES.id],
  },
];
