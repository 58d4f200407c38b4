import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import { PAPER } from '../api/web-manifest.ts';

/** What the site's icon is drawn as, for home screens. The one for Apple stands where its devices look without being told. */
const PICTURES = [
  { file: 'icons/192.png', size: 192, room: 0.1 },
  { file: 'icons/512.png', size: 512, room: 0.1 },
  // W3C manifest, "maskable": what matters lies within a circle of 80 % of the width.
  { file: 'icons/maskable-512.png', size: 512, room: 0.2 },
  { file: 'apple-touch-icon.png', size: 180, room: 0.15 },
] as const;

/** Draws the site's icon as PNG into the built site; icons are paper with the sign in its light colours. */
export async function writeIcons(dist: URL): Promise<void> {
  const svg = readFileSync(new URL('../../public/favicon.svg', import.meta.url));
  await mkdir(new URL('icons/', dist), { recursive: true });
  await Promise.all(
    PICTURES.map(async ({ file, size, room }) => {
      const edge = Math.round(size * room);
      const inner = size - 2 * edge;
      const sign = await sharp(svg, { density: (72 * inner) / 32 })
        .resize(inner, inner)
        .png()
        .toBuffer();
      const icon = sharp({ create: { width: size, height: size, channels: 4, background: PAPER } })
        .composite([{ input: sign, top: edge, left: edge }])
        .flatten({ background: PAPER })
        .png({ compressionLevel: 9, palette: true });
      await writeFile(new URL(file, dist), await icon.toBuffer());
    }),
  );
}
