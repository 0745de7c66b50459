import { faultsOf } from '../../check/adequacy/systematic-faults.ts';
import { leadsNowhere } from '../../check/walking/walk.ts';
import { ConfigurationError } from '../../model/errors.ts';
import type { Switch } from '../../model/switch.ts';
import { FileError } from '../../store/errors.ts';
import type { CheckOptions } from '../commands/check-options.ts';
import { configurationAsked } from './configuration-asked.ts';
import { switchesNamed } from './switches-named.ts';
import { UsageError, idOf, named } from '../usage-error.ts';
import type { World } from '../world.ts';

/** The switches that have everything the options name and can be set up with the configuration. */
export function switchesAsked(
  name: string | undefined,
  options: CheckOptions,
  world: World,
): readonly Switch[] {
  const { invariant, fault, dialect, config, calls } = options;
  if (config !== undefined && calls !== undefined) {
    throw new UsageError('--calls and --config: a configuration says itself how many calls it has');
  }
  let asked = switchesNamed(world, name);
  const having = (
    kind: string,
    id: string | undefined,
    ids: (sw: Switch) => readonly string[],
  ): void => {
    if (id === undefined) return;
    named(kind, id, asked.flatMap(ids), (one) => one);
    asked = asked.filter((sw) => ids(sw).includes(id));
  };
  having('invariant', invariant, (sw) => sw.invariants.map(idOf));
  having('fault', fault, (sw) => faultsOf(sw).map(idOf));
  having('dialect', dialect, (sw) => sw.dialects);
  return config === undefined ? asked : takers(asked, config, { dialect, world });
}

/** The switches that take this configuration; where none does, what is wrong for the one that read furthest. */
function takers(
  asked: readonly Switch[],
  file: string,
  { dialect, world }: { readonly dialect: string | undefined; readonly world: World },
): readonly Switch[] {
  const refusals: FileError[] = [];
  const idle: string[] = [];
  const taking = asked.filter((sw) => {
    try {
      const config = configurationAsked(file, sw, { world, dialect });
      if (leadsNowhere(sw.install(config))) idle.push(sw.name);
      return true;
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      refusals.push(error);
      return false;
    }
  });
  const [furthest] = refusals.toSorted((one, other) => depth(other) - depth(one));
  if (taking.length === 0 && furthest !== undefined) throw furthest;
  if (idle.length > 0) {
    throw new FileError('idle', file, `nothing can happen on this ${idle.join(', ')} switch`);
  }
  return taking;
}

/** How deep in the file something is wrong. */
const depth = ({ cause }: FileError): number =>
  cause instanceof ConfigurationError ? cause.place.split(/[.[]/u).length : 0;
