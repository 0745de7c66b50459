import type { Desk, Party } from '../../desks/desk.ts';
import type { Course } from '../../session/course.ts';

/** The columns of the ladder: everybody of the configuration, then whoever else has a part. */
export function lanesOf(desk: Desk, courses: readonly Course[]): readonly Party[] {
  const [first] = courses;
  const configured = first === undefined ? [] : desk.parties(first.setup.config);
  const names = new Set(configured.map(({ name }) => name));
  const others = courses
    .flatMap(({ steps }) => steps)
    .flatMap(({ step: { input }, heard }) => [
      input['thisDN'],
      input['otherDN'],
      input['client'],
      ...heard.map(({ to }) => to),
    ])
    .filter((name) => typeof name === 'string')
    .filter((name) => name !== '*' && name !== '' && !names.has(name));
  return [
    ...configured,
    ...[...new Set(others)].map((name) => ({ name, type: 'client', notes: [] })),
  ];
}
