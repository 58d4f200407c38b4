/**
 * Citations: from a reference in a record to an address and a label.
 */
import type { ObservedAt } from '../schema/library';
import type { SourceRef } from '../schema/references';
import type { Source } from '../schema/source';

/** A source that a reader can be sent to. */
export interface Citation {
  readonly ref: SourceRef;
  readonly title: string;
  /** The section, where the source counts them. */
  readonly section?: string;
  /** The anchor, where the source has no numbers for its parts. */
  readonly anchor?: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly version?: string;
  readonly read?: string;
}

/**
 * The id of the source that a reference points to.
 * @example sourceId('rfc6455#7.4.1') // => 'rfc6455'
 */
export function sourceId(ref: SourceRef): string {
  return ref.split('#')[0] ?? ref;
}

/**
 * The same file at the same commit by a shorter address: GitHub needs no more than this much of a commit, and what is
 * random does not compress. Records and the API keep the whole of it.
 * @example shortCommit('https://github.com/a/b/blob/0123456789abcdef0123456789abcdef01234567/c.go') // => 'https://github.com/a/b/blob/0123456789ab/c.go'
 */
export function shortCommit(url: string): string {
  return url.replace(/^(https:\/\/github\.com\/[^/]+\/[^/]+\/(?:blob|tree)\/[0-9a-f]{12})[0-9a-f]{28}(?=\/)/, '$1');
}

/** Resolves a reference; undefined when there is no such source, which the content tests forbid. */
export function cite(ref: SourceRef, sources: ReadonlyMap<string, Source>): Citation | undefined {
  const [id = '', fragment] = ref.split('#');
  const source = sources.get(id);
  if (source === undefined) return undefined;
  const { title, url, publisher, version, read, fragments } = source;
  const hash = fragment === undefined ? '' : fragments === 'sections' ? `#section-${fragment}` : `#${fragment}`;
  const place = fragment === undefined ? {} : fragments === 'sections' ? { section: fragment } : { anchor: fragment };
  return {
    ref,
    title,
    ...place,
    ...(url === undefined ? {} : { url: url + hash }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(version === undefined ? {} : { version }),
    ...(read === undefined ? {} : { read }),
  };
}

/**
 * The address where an observation was read.
 * @example observedUrl({ repo: 'a/b', path: 'c.go', line: 7, ref: 'abcdef0' }) // => 'https://github.com/a/b/blob/abcdef0/c.go#L7'
 */
export function observedUrl(source: ObservedAt): string {
  if ('url' in source) return source.url;
  const line = source.line === undefined ? '' : `#L${source.line}`;
  return `https://github.com/${source.repo}/blob/${source.ref}/${source.path}${line}`;
}
