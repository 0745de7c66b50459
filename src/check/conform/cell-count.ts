import { SOURCINGS, type Sourcing } from '../../model/document.ts';

/** How many cells there are, and how the model stands to them. */
export interface CellCount {
  readonly cells: number;
  readonly agree: number;
  /** Known contradictions. */
  readonly known: number;
  readonly disagree: number;
}

/** The cells of the tables that one document prints, or of those of them that are sourced alike. */
export interface DocumentCount extends CellCount {
  readonly document: string;
  readonly sourcing: Sourcing;
}

/** Counts taken together. */
export const total = (counts: readonly CellCount[]): CellCount => {
  const sum = (key: keyof CellCount): number => counts.reduce((all, one) => all + one[key], 0);
  return {
    cells: sum('cells'),
    agree: sum('agree'),
    known: sum('known'),
    disagree: sum('disagree'),
  };
};

/** The counts of several tables, joined where document and sourcing are the same; the best sourced first. */
export function byDocument(counts: readonly DocumentCount[]): readonly DocumentCount[] {
  return SOURCINGS.flatMap((sourcing) => {
    const alike = counts.filter((one) => one.sourcing === sourcing);
    const documents = [...new Set(alike.map(({ document }) => document))];
    return documents.map((document) => ({
      document,
      sourcing,
      ...total(alike.filter((one) => one.document === document)),
    }));
  });
}

/** The cells of each sourcing. */
export const bySourcing = (
  counts: readonly DocumentCount[],
): Readonly<Record<Sourcing, CellCount>> => {
  const of = (sourcing: Sourcing): CellCount =>
    total(counts.filter((one) => one.sourcing === sourcing));
  return {
    'vendor table': of('vendor table'),
    'vendor text': of('vendor text'),
    'field model': of('field model'),
    inferred: of('inferred'),
  };
};
