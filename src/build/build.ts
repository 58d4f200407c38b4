import { build } from 'astro';
import { writeMarkdown } from './markdown.ts';

// A line per page would cost a twentieth of the time; what a reader of the log needs are the warnings and this sum.
const started = performance.now();
await build({ logLevel: 'warn' });
console.log(`Built the site into dist/ in ${((performance.now() - started) / 1000).toFixed(1)} s.`);

const afterwards = performance.now();
const { files, kept } = await writeMarkdown(new URL('../../dist/', import.meta.url));
console.log(
  `Wrote ${files} Markdown files (${kept} texts as in an earlier build) in ${((performance.now() - afterwards) / 1000).toFixed(1)} s.`,
);
