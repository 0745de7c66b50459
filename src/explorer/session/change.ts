import type { Input } from '../../model/input.ts';
import { type Branch, type Session, type Setup, begun, branchOf } from './session.ts';

/** What somebody does on the page. */
export type Change =
  /** Begins anew. */
  | {
      readonly type: 'open';
      readonly setup: Setup;
      readonly inputs: readonly Input[];
      readonly name?: string | undefined;
    }
  /** Takes up a session that was saved. */
  | { readonly type: 'resume'; readonly session: Session }
  /** Asks an input where one stands. */
  | { readonly type: 'ask'; readonly input: Input }
  /** Stands after so many steps. */
  | { readonly type: 'go'; readonly to: number }
  /** Begins another branch where one stands. */
  | { readonly type: 'fork' }
  /** Adds a branch with these inputs, looks at it, and compares it if asked to. */
  | {
      readonly type: 'add';
      readonly name: string;
      readonly inputs: readonly Input[];
      readonly compare?: boolean | undefined;
    }
  | { readonly type: 'show'; readonly branch: number }
  | { readonly type: 'remove'; readonly branch: number }
  | { readonly type: 'compare'; readonly branch: number | undefined }
  /** Drops everything after where one stands. */
  | { readonly type: 'cut' }
  /** Configures the switch anew; the same inputs are played again. */
  | { readonly type: 'configure'; readonly config: unknown }
  /** Plants a fault, or mends it; the same inputs are played again. */
  | { readonly type: 'plant'; readonly fault: string | undefined }
  /** Hears everything in another legal order. */
  | { readonly type: 'hear'; readonly order: number };

/** The session after a change. What does not change it answers the same session. */
export function changed(session: Session, change: Change): Session {
  switch (change.type) {
    case 'open':
      return begun(change.setup, change.inputs, change.name);
    case 'resume':
      return change.session;
    case 'ask':
      return asked(session, change.input);
    case 'go':
      return gone(session, change.to);
    case 'fork':
      return withBranch(session, forkName(session), inputsSoFar(session));
    case 'add':
      return added(session, change);
    case 'show':
      return shown(session, change.branch);
    case 'remove':
      return removed(session, change.branch);
    case 'compare':
      return change.branch === session.comparedWith
        ? session
        : { ...session, comparedWith: change.branch };
    case 'cut':
      return withInputs(session, inputsSoFar(session));
    case 'configure':
      return { ...session, setup: { ...session.setup, config: change.config } };
    case 'plant':
      return change.fault === session.setup.fault
        ? session
        : { ...session, setup: { ...session.setup, fault: change.fault } };
    case 'hear':
      return change.order === (session.setup.order ?? 0)
        ? session
        : { ...session, setup: { ...session.setup, order: change.order } };
  }
}

/** What happened up to where one stands. */
export const inputsSoFar = (session: Session): readonly Input[] =>
  branchOf(session).inputs.slice(0, session.at);

/** At the end the branch grows; before it, what comes next anyway is gone on with, and anything else forks. */
function asked(session: Session, input: Input): Session {
  const { inputs } = branchOf(session);
  const sofar = [...inputsSoFar(session), input];
  if (session.at >= inputs.length) return withInputs(session, sofar);
  const next = inputs[session.at];
  if (JSON.stringify(next) === JSON.stringify(input)) return gone(session, session.at + 1);
  return withBranch(session, forkName(session), sofar);
}

function gone(session: Session, to: number): Session {
  const at = Math.max(0, Math.min(Math.trunc(to), branchOf(session).inputs.length));
  return at === session.at ? session : { ...session, at };
}

function withInputs(session: Session, inputs: readonly Input[]): Session {
  const branch = branchOf(session);
  if (branch.inputs.length === inputs.length) return session;
  return {
    ...session,
    branches: session.branches.map((one) => (one === branch ? { ...one, inputs } : one)),
    at: inputs.length,
  };
}

function withBranch(session: Session, name: string, inputs: readonly Input[]): Session {
  const id = Math.max(...session.branches.map((branch) => branch.id)) + 1;
  const forkedAt = commonSteps(branchOf(session).inputs, inputs);
  const branch: Branch = { id, name, inputs, forkedAt };
  return {
    ...session,
    branches: [...session.branches, branch],
    shown: id,
    at: inputs.length,
  };
}

/** How many first inputs two courses share. */
export function commonSteps(one: readonly Input[], other: readonly Input[]): number {
  let many = 0;
  while (
    many < Math.min(one.length, other.length) &&
    JSON.stringify(one[many]) === JSON.stringify(other[many])
  ) {
    many += 1;
  }
  return many;
}

const forkName = (session: Session): string => {
  const many = session.branches.filter(({ name }) => name.startsWith('fork')).length;
  return `fork ${many + 1}`;
};

function added(
  session: Session,
  { name, inputs, compare }: Extract<Change, { readonly type: 'add' }>,
): Session {
  const wider = withBranch(session, name, inputs);
  return compare === true ? { ...wider, comparedWith: session.shown } : wider;
}

function shown(session: Session, id: number): Session {
  if (id === session.shown) return session;
  const branch = branchOf(session, id);
  const comparedWith = session.comparedWith === id ? session.shown : session.comparedWith;
  return { ...session, shown: branch.id, at: branch.inputs.length, comparedWith };
}

function removed(session: Session, id: number): Session {
  const branches = session.branches.filter((branch) => branch.id !== id);
  const [first] = branches;
  if (first === undefined || branches.length === session.branches.length) return session;
  const comparedWith = session.comparedWith === id ? undefined : session.comparedWith;
  const rest = { ...session, branches, comparedWith };
  if (session.shown !== id) return rest;
  return {
    ...rest,
    shown: first.id,
    at: first.inputs.length,
    comparedWith: comparedWith === first.id ? undefined : comparedWith,
  };
}
