import { printable } from '../formats/printable.ts';

/** What can be wrong with a file. */
export type FileFault = keyof typeof advice;

const advice = {
  missing: 'check the path',
  'not-a-file': 'name a JSON file',
  unreadable: 'check its permissions',
  'too-large': 'nothing this program saves is that large',
  'unknown-format': 'if it is one of these all the same, name it with --format',
  'not-text': 'save it as UTF-8',
  'not-json': 'it was probably cut short or edited by hand; find it again or mend it there',
  'too-deep': 'nothing this program saves is nested like that',
  'reserved-name': 'rename or remove it',
  'wrong-shape': 'mend it there, or find it again with this version',
  'wrong-configuration': 'mend it there',
  'unknown-id': 'mend it there, or use the version that knows it',
  'other-switch': 'name that switch, or another file',
  'other-dialect': 'leave --dialect out, or change the file',
  spoilt: 'move it away, or begin anew with --fresh',
  idle: 'add a phone, and another one that it can call',
  occupied: 'move that file away and run again',
  'not-a-folder': 'counterexamples are kept in a folder for each switch; move it away',
  link: 'put a folder in its place, as a link may lead anywhere',
  unwritable: 'check the folder and its permissions',
} as const;

/** A file that cannot be used: which, where in it, what is wrong and what to do. */
export class FileError extends Error {
  override readonly name = 'FileError';
  readonly fault: FileFault;
  readonly file: string;

  constructor(fault: FileFault, file: string, problem: string, options?: ErrorOptions) {
    super(`${printable(file)}: ${printable(problem)}; ${advice[fault]}`, options);
    this.fault = fault;
    this.file = file;
  }
}
