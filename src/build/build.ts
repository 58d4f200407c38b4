import { build } from 'astro';
import { makePictures } from './pictures.ts';

// A line per page would cost a twentieth of the time; what a reader of the log needs are the warnings and this sum.
const started = performance.now();
await build({ logLevel: 'warn' });
console.log(`Built the site into dist/ in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
if (process.env.WITHOUT_PICTURES === undefined) {
  const { pictures, drawn, bytes, seconds } = await makePictures();
  const size = `${(bytes / 2 ** 20).toFixed(0)} MiB`;
  console.log(
    `Drew ${drawn} of ${pictures} pictures into dist/og/ (${size}) in ${seconds.toFixed(1)} s; the others were kept.`,
  );
}
