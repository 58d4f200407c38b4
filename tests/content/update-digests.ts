/**
 * Writes the digest of each English file into its translations. Run it only after reading the changed English text and
 * adapting the translation: `npm run digests`, or with paths to write only into those.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DEFAULT_LOCALE, LOCALES } from '../../src/i18n/locales.ts';
import { digestOf, writeDigest } from './digest.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const pages = join(root, 'content', 'pages');
const only = process.argv.slice(2).map((path) => resolve(path));

const changed = LOCALES.filter((locale) => locale !== DEFAULT_LOCALE).flatMap((locale) =>
  readdirSync(join(pages, locale), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(mdx|yaml)$/.test(path))
    .filter((path) => only.length === 0 || only.includes(join(pages, locale, path)))
    .sort()
    .flatMap((path) => {
      const [original, translation] = [join(pages, DEFAULT_LOCALE, path), join(pages, locale, path)];
      if (!existsSync(original)) throw new Error(`${translation}: has no English counterpart; add ${original}`);
      const before = readFileSync(translation, 'utf8');
      const after = writeDigest(before, digestOf(readFileSync(original, 'utf8')));
      if (after === before) return [];
      writeFileSync(translation, after);
      return [relative(root, translation)];
    }),
);

console.log([...changed, `${changed.length} files changed`].join('\n'));
