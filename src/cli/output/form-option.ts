import { Option } from 'commander';

import { FORMS } from '../../formats/drawings/forms.ts';

/** The option that says in which form what happened is shown. */
export const formOption = (about: string): Option =>
  new Option('--format <format>', about).choices(FORMS).default('text');
