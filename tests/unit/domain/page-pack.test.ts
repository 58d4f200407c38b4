import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openPack, type PackedFile, writePack } from '../../../src/domain/page-pack';

const deflate = (text: string) => deflateRawSync(text, { level: 9 });
const open = (files: readonly PackedFile[]) =>
  openPack(new Blob([writePack(files, deflate) as Uint8Array<ArrayBuffer>]));

const STYLE = `<style>${'p{color:red}'.repeat(50)}</style>`;
const page = (body: string) => `<!doctype html><head>${STYLE}</head><body>${body}</body>`;

describe('a pack', () => {
  test('gives back every file as it was', async () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(page('ộ'), `${STYLE}<script>a</script>`));
    const clean = text.map((one) => one.replaceAll(/[\0\ue000-\uf8ff]/g, ''));
    await fc.assert(
      fc.asyncProperty(fc.array(clean, { maxLength: 100 }), async (texts) => {
        const files = texts.map((one, index) => ({ path: `/${index}`, text: one }));
        const pack = await open(files);
        expect(pack.paths).toEqual(files.map(({ path }) => path));
        expect(await Promise.all(files.map(({ path }) => pack.read(path)))).toEqual(texts);
      }),
      { numRuns: 40 },
    );
  });

  test('has no file at another path', async () => {
    const pack = await open([{ path: '/1006', text: page('1006') }]);
    expect(await pack.read('/1007')).toBeUndefined();
  });

  test('holds what all pages carry once', () => {
    const noise = Array.from({ length: 3000 }, (_, index) => ((index * 7919) % 65536).toString(36)).join('');
    const heavy = (count: number) =>
      writePack(
        Array.from({ length: count }, (_, index) => ({ path: `/${index}`, text: `<style>${noise}</style>${index}` })),
        deflate,
      ).length;
    // 32 pages stand in a block; a style in each block would double this.
    expect(heavy(320)).toBeLessThan(heavy(1) * 1.5);
  });

  test.each(['\0', '\ue000', '\uf8ff'])('refuses a file with a character that it needs itself', (odd) => {
    expect(() => writePack([{ path: '/1006', text: `a${odd}b` }], deflate)).toThrow(/^\/1006: found the character U\+/);
  });

  test('is the same for the same files', () => {
    const files = [{ path: '/1006', text: page('1006') }];
    expect(writePack(files, deflate)).toEqual(writePack(files, deflate));
  });
});
