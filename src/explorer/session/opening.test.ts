import { expect, test } from 'vitest';

import { linkTo } from '../../formats/deep-link.ts';
import { exports } from '../exports/exports.ts';
import { desks } from '../desks/desks.ts';
import { courseOf } from './course.ts';
import { dialectsOf, documented } from './documented.ts';
import { OpeningError, openedFile, openedLink } from './opening.ts';
import { keep, kept } from './saving.ts';
import { begun } from './session.ts';

const situations = desks.flatMap((desk) =>
  desk.sw.documents.scenarios.map((scenario) => {
    const [dialect = ''] = dialectsOf(desk, scenario);
    return { desk, ...documented(desk, { id: scenario.id, dialect }) };
  }),
);

test('every scenario of the documents goes into a link and comes out the same', () => {
  for (const { setup, inputs } of situations) {
    const { switch: name, config } = setup;
    const fault = name === 'genesys' ? 'double-released' : 'drop:END_CALL_EVENT';
    const link = linkTo({ switch: name, config, inputs, fault, order: 7 });
    const opened = openedLink(`#${link}`);
    expect(opened.inputs).toEqual(inputs);
    expect(opened.setup).toEqual({
      switch: name,
      config,
      fault,
      order: 7,
    });
  }
});

test('a scenario that is saved can be opened', () => {
  for (const { desk, setup, inputs } of situations) {
    const course = courseOf(desk.sw, setup, inputs);
    const json = exports[0]?.text(course, 'title') ?? '';
    expect(openedFile('a.json', json)).toMatchObject({ inputs, setup: { config: setup.config } });
  }
});

test.each([
  ['', 'The link does not begin with v1.'],
  ['v1.%%%', 'The link is damaged'],
  [linkTo({ switch: 'pbx', config: {}, inputs: [] }) ?? '', 'There is no switch "pbx"'],
  [linkTo({ switch: 'genesys', config: {}, inputs: [] }) ?? '', 'config.dns is wrong'],
])('the link %j is refused with a sentence', (link, sentence) => {
  expect(() => openedLink(link)).toThrow(OpeningError);
  expect(() => openedLink(link)).toThrow(sentence);
});

test.each([
  ['{', 'x.json is not JSON: line 1 cannot stand there.'],
  ['[]', 'x.json holds no scenario and no counterexample.'],
  ['{}', 'x.json holds no scenario: it has not all of "switch", "config" and "inputs".'],
  ['{"format":2}', 'x.json is no counterexample: format is wrong'],
  [
    '{"switch":"genesys","config":{"dns":[{"name":"A"}]},"inputs":[{"type":"flies"}]}',
    'inputs[0].type is wrong',
  ],
  [
    '{"switch":"genesys","config":{"dns":[{"name":"A"}]},"inputs":[],"fault":"none-such"}',
    'There is no fault "none-such" of genesys.',
  ],
])('the file %j is refused with a sentence', (text, sentence) => {
  expect(() => openedFile('x.json', text)).toThrow(sentence);
});

test('a session is kept and taken up again; what cannot be read is dropped', () => {
  const [first] = situations;
  if (first === undefined) throw new Error('no scenario');
  const places = new Map<string, string>();
  const storage = {
    getItem: (name: string) => places.get(name) ?? null,
    setItem: (name: string, text: string) => void places.set(name, text),
    removeItem: (name: string) => void places.delete(name),
  };
  const session = { ...begun(first.setup, first.inputs), at: 1 };
  keep(storage, session);
  expect(kept(storage)).toEqual(session);
  for (const name of places.keys()) places.set(name, '{"setup":{},"branches":[{}],"at":0}');
  expect(kept(storage)).toBeUndefined();
  expect(places.size).toBe(0);
});
