import { drawBadges } from './badges.ts';
import { writeMarkdown } from './markdown.ts';
import { writeOffline } from './offline.ts';

// A process of its own, after the pages: what rendering thousands of them left in memory has gone.
const dist = new URL('../../dist/', import.meta.url);
const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

const texts = performance.now();
const { files, kept } = await writeMarkdown(dist);
console.log(`Wrote ${files} Markdown files, ${kept} texts as in an earlier build, in ${seconds(texts)}.`);

const drawings = performance.now();
console.log(`Drew ${await drawBadges(dist)} badges in ${seconds(drawings)}.`);

// The last step: what it packs are the finished pages.
const packing = performance.now();
await writeOffline(dist, process.env);
console.log(`Packed the pages for reading without a network in ${seconds(packing)}.`);
