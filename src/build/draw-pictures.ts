import { makePictures } from './pictures.ts';

// A process of its own, after the pages: what rendering thousands of them left in memory has gone when drawing begins.
if (process.env.WITHOUT_PICTURES === undefined) {
  const { pictures, drawn, bytes, seconds } = await makePictures();
  const size = `${(bytes / 2 ** 20).toFixed(0)} MiB`;
  console.log(
    `Drew ${drawn} of ${pictures} pictures into dist/og/ (${size}) in ${seconds.toFixed(1)} s; the others were kept.`,
  );
}
