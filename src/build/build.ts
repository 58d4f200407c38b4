import { build } from 'astro';
import { drawBadges } from './badges.ts';
import { writeLicences } from './licences.ts';
import { writeMarkdown } from './markdown.ts';
import { writeOffline } from './offline.ts';

const dist = new URL('../../dist/', import.meta.url);
const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

// A line per page would cost a twentieth of the time; what a reader of the log needs are the warnings and these sums.
const started = performance.now();
await build({ logLevel: 'warn' });

const texts = performance.now();
const { files, kept } = await writeMarkdown(dist);
console.log(`Wrote ${files} Markdown files, ${kept} texts as in an earlier build, in ${seconds(texts)}.`);

const drawings = performance.now();
console.log(`Drew ${await drawBadges(dist)} badges in ${seconds(drawings)}.`);

console.log(`Wrote the licences of ${await writeLicences(dist)} packages that readers are sent something of.`);

// The last step: what it packs are the finished pages.
await writeOffline(dist, process.env);
console.log(`Built the site into dist/ in ${seconds(started)}.`);
