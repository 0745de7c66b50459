import type { SwitchEvent } from '../../../model/event.ts';
import type { Finding, StateInvariant } from '../../../model/invariant.ts';
import type { UCCXState } from '../../state.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { againstSaid } from '../evidence.ts';
import { protocol } from '../sources.ts';
import { Presence } from './presence.ts';

/**
 * Choices: the rule is that of the two client modes; the guide prints other
 * answers in 17 cells of its matrix. What a client is told follows from who was
 * on the call before the message, so the messages of a step are gone through in turn.
 */
export const audienceByTheRule: StateInvariant<UCCXState, Configuration> = {
  id: 'audience-by-the-rule',
  statement:
    "Bridge clients receive everything; an agent's client its agent's states and the calls its phone is connected to, not their CALL_CLEARED_EVENT and END_CALL_EVENT; a confirmation goes to who asked.",
  basis: 'stated',
  source: protocol('Two client modes; agent state message summary'),
  breaks: "An agent's desktop misses its own call, or shows another agent's.",

  needs: 'state',
  examine({ before, events }, config) {
    if (events.length === 0) return undefined;
    const presence = new Presence(before, config);
    let finding: Finding;
    for (const said of events) {
      const { audience = [] } = said;
      const due = audienceOf(said, before, presence);
      presence.follow(said);
      const missed = due.find((client) => !audience.includes(client));
      if (missed !== undefined) return againstSaid(said, `${missed} does not receive it`);
      const stray = audience.find((client) => !due.includes(client));
      if (stray !== undefined) return againstSaid(said, `${stray} receives it`);
      if (due.length > 0) finding = 'upheld';
    }
    return finding;
  },
};

/** The clients that are to receive a message. */
function audienceOf(
  said: SwitchEvent,
  { clients, agents }: UCCXState,
  presence: Presence,
): string[] {
  const { event, to } = said;
  if (event.endsWith('_CONF')) return [to];
  return Object.keys(clients).filter((client) => {
    if (clients[client] !== true) return false;
    const isBridge = agents[client] === undefined;
    if (isBridge || event === 'SYSTEM_EVENT') return true;
    if (event === 'AGENT_STATE_EVENT') return client === to;
    if (event === 'CALL_CLEARED_EVENT' || event === 'END_CALL_EVENT') return false;
    const isLoggedIn = agents[client]?.state !== 'logged-out';
    return (
      isLoggedIn &&
      (client === said.attributes['ConnectionDeviceID'] || presence.isOn(said, client))
    );
  });
}
