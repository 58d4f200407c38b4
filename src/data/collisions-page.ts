import { freeSpans } from '../domain/vendors';
import type { Site } from './site';
import { vendorIndex } from './vendors';

/** RFC 6455, 7.4.2: where private use begins; lower numbers are for registration. */
const PRIVATE_FROM = 4000;

/** Everything that the page of contested numbers shows. */
export function collisionsPage(site: Site) {
  const { collisions } = vendorIndex(site);
  const [most] = collisions;
  const free = freeSpans(site.vendors, [...site.codes.keys()]);
  const widestFirst = [...free].sort((a, b) => b.to - b.from - (a.to - a.from));
  return {
    collisions,
    counts: { count: collisions.length, most: most?.code ?? 0, services: most?.meanings.length ?? 0 },
    free,
    /** The widest free block for private use. */
    block: widestFirst.find(({ from }) => from >= PRIVATE_FROM) ?? { from: PRIVATE_FROM, to: PRIVATE_FROM },
  };
}
