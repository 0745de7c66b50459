import { type GenesysFault, attributing, changed, saying } from './planting.ts';

/** Defects in what depends on the PBX and its configuration. */
export const capabilities: readonly GenesysFault[] = [
  {
    id: 'lost-call-without-agent',
    about: 'A queue that lost its call to another queue does not say which agent has it.',
    breaks: 'where-sent-is-named',
    plant: attributing(
      ({ attributes }) => attributes['ThirdPartyQueue'] !== undefined,
      () => ({ ThirdPartyDN: undefined, ThirdPartyDNRole: undefined }),
    ),
  },
  {
    id: 'default-route-unnamed',
    about: 'EventRouteUsed never says where the switch routed the call by itself.',
    breaks: 'where-sent-is-named',
    plant: saying((said, { type }) =>
      said.map((event) =>
        type === 'route-timer-expires' && event.event === 'EventRouteUsed'
          ? changed(event, { ThirdPartyDN: undefined, ThirdPartyDNRole: undefined })
          : event,
      ),
    ),
  },
  {
    id: 'call-state-on-every-switch',
    about: 'EventRouteUsed has a CallState on switches that leave it out, too.',
    breaks: 'route-used-call-state-where-said',
    plant: attributing(
      ({ event, attributes }) =>
        event === 'EventRouteUsed' && attributes['CallState'] === undefined,
      () => ({ CallState: 'Ok' }),
    ),
  },
  {
    id: 'redirected-in-secondary-groups',
    about: 'A queue that lost its call says Redirected however agents are assigned.',
    breaks: 'lost-call-redirected-where-said',
    plant: attributing(
      ({ attributes }) => attributes['ThirdPartyQueue'] !== undefined,
      () => ({ CallState: 'Redirected' }),
    ),
  },
  {
    id: 'dialing-without-number',
    about: 'EventDialing never says what was dialed.',
    breaks: 'dialing-names-dialed-number',
    plant: attributing(
      ({ event }) => event === 'EventDialing',
      () => ({ OtherDN: undefined, OtherDNRole: undefined }),
    ),
  },
];
