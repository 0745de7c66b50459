import type { Switch } from '../../model/switch.ts';
import { named } from '../usage-error.ts';
import type { World } from '../world.ts';

/** The switch of this name, or all of them where none is named. */
export const switchesNamed = ({ switches }: World, name: string | undefined): readonly Switch[] =>
  name === undefined ? switches : [named('switch', name, switches, (sw) => sw.name)];
