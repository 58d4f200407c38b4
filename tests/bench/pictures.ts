/**
 * Makes the pictures of a built site with a cache of its own, and prints what it took as JSON:
 *
 *   node tests/bench/pictures.ts <dist> <cache>
 */
import { makePictures } from '../../src/build/pictures.ts';

const [dist, cache] = process.argv.slice(2);
if (dist === undefined || cache === undefined)
  throw new Error('tests/bench/pictures.ts: found no two folders, expected <dist> and <cache>; name both');
console.log(JSON.stringify(await makePictures({ dist, cache })));
