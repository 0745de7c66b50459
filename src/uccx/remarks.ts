import { site } from './site.ts';
import type { Configuration } from './vocabulary/configuration.ts';

/** Triggers whose calls no agent ever gets, and triggers without a CTI port that could answer. */
export function remarks(config: Configuration): readonly string[] {
  const { agents, agent, ports } = site(config);
  const served = new Set(agents.flatMap((name) => agent(name)?.csqs ?? []));
  return config.devices.flatMap((device, index) => {
    if (device.type !== 'trigger') return [];
    const place = `devices[${index}]`;
    return [
      ...(served.has(device.csq)
        ? []
        : [`${place}.csq: no agent serves CSQ ${device.csq}, so that its calls stay queued`]),
      ...(ports.length > 0
        ? []
        : [`${place}: no CTI port answers what ${device.name} is called for`]),
    ];
  });
}
