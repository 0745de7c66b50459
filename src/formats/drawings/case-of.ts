import type { Violation } from '../../model/invariant.ts';
import { linkTo } from '../deep-link.ts';
import { because } from '../scenarios/because.ts';
import type { Told } from '../scenarios/titles.ts';
import type { BrokenClaim, Case } from './case.ts';
import { drawingOfTrace } from './drawing-of-trace.ts';

/** What is known of a violation beside its trace. */
export interface Known {
  readonly claim: BrokenClaim;
  /** Nothing where the claim is not broken. */
  readonly violation: Pick<Violation, 'step' | 'evidence' | 'about'> | undefined;
  /** The configuration in which no way there is shorter, in words; `null` where that is not certain. */
  readonly shortestIn: string | null;
  /** What became of it, where it is not broken. */
  readonly remark?: string;
  readonly fault?: { readonly id: string } | undefined;
  readonly replay: string | null;
}

/** A trace that breaks a claim, as a case. */
export function caseOf(trace: Told, known: Known): Case {
  const { claim, violation, fault } = known;
  const { id, statement, basis, source } = claim;
  const { switch: name, config, inputs, order } = trace.scenario;
  const link = linkTo({ switch: name, config, inputs, fault: fault?.id, order });
  return {
    claim: { id, statement, basis, source },
    evidence: violation?.evidence ?? '',
    why: violation === undefined ? '' : because(trace, violation),
    drawing: drawingOfTrace(trace, {
      title: `${id}${fault === undefined ? '' : `, fault ${fault.id}`}`,
      violations: violation === undefined ? [] : [{ ...violation, invariant: claim }],
    }),
    shortestIn: known.shortestIn,
    remark: known.remark ?? '',
    fault: fault?.id ?? null,
    replay: known.replay,
    link: link ?? null,
  };
}
