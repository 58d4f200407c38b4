import { build } from 'astro';
import { writeOffline } from './offline.ts';

// A line per page would cost a twentieth of the time; what a reader of the log needs are the warnings and this sum.
const started = performance.now();
await build({ logLevel: 'warn' });
// The last step: what it packs are the finished pages.
await writeOffline(new URL('../../dist/', import.meta.url), process.env);
console.log(`Built the site into dist/ in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
