/**
 * The numbered list of sources at the foot of a page.
 */
import type { SourceRef } from '../schema/references.ts';
import type { Source } from '../schema/source.ts';
import { cite, type Citation } from './sources.ts';

/** The sources of a page, numbered from 1 in the order in which they were first cited. */
export interface Bibliography {
  readonly citations: readonly Citation[];
  readonly numbers: ReadonlyMap<SourceRef, number>;
}

/** Numbers the sources that a page cites, each once. References to nothing are left out; the content tests forbid them. */
export function numberSources(refs: readonly SourceRef[], sources: ReadonlyMap<string, Source>): Bibliography {
  const citations = [...new Set(refs)].flatMap((ref) => cite(ref, sources) ?? []);
  return { citations, numbers: new Map(citations.map(({ ref }, index) => [ref, index + 1])) };
}
