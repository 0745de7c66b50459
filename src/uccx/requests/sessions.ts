import { confirm } from '../telephony/tell.ts';
import { SERVICES } from '../vocabulary/enumerations.ts';
import { type RequestRules, noSession } from './rules.ts';

/**
 * OPEN_REQ: a client opens its session, in the mode it is configured with.
 * Source: two client modes. Choices: it is not told of the calls in progress.
 */
export const openSession: RequestRules = {
  refusal(now, asked) {
    const problem = noSession(now, asked);
    if (problem === undefined) return 'E_CTI_SESSION_ALREADY_OPEN';
    return problem === 'E_CTI_SESSION_NOT_OPEN' ? undefined : problem;
  },

  carryOut(now, asked, answers) {
    const { site, state } = now;
    state.clients[asked.client] = true;
    const isBridge = site.clients.indexOf(asked.client) < site.bridges;
    confirm(now, asked, answers, {
      ServicesGranted: isBridge ? SERVICES.bridge : SERVICES.agent,
      AgentExtension: isBridge ? undefined : asked.client,
    });
  },
};

/** CLOSE_REQ: a client closes its session and hears nothing more. */
export const closeSession: RequestRules = {
  refusal: noSession,

  carryOut(now, asked, answers) {
    confirm(now, asked, answers);
    now.state.clients[asked.client] = false;
  },
};
