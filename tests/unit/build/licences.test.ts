import { describe, expect, test } from 'vitest';
import { licencesText, servedPackages } from '../../../src/build/licences.ts';

describe('the licences of what the site serves', () => {
  test('stand once each, below all packages that they are for', () => {
    const text = licencesText([
      { name: 'a', version: '1.0.0', as: 'code', text: 'Do as you like.' },
      { name: 'b', version: '2.0.0', as: 'fonts', text: 'Name me.' },
      { name: 'c', version: '3.0.0', as: 'code', text: 'Do as you like.' },
    ]);
    expect(text.split('Do as you like.')).toHaveLength(2);
    expect(text).toMatch(/a 1\.0\.0: code\nc 3\.0\.0: code\n=+\n\nDo as you like\.\n/);
    expect(text).toMatch(/b 2\.0\.0: fonts\n=+\n\nName me\.\n/);
  });

  test('are those of the fonts, and of every package that is bundled into a script', async () => {
    const packages = await servedPackages();
    const names = packages.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['geist', 'minisearch', 'workbox-routing', 'workbox-strategies']));
    expect(names).toEqual([...new Set(names)].sort());
    expect(packages.filter(({ text }) => !/copyright/i.test(text))).toEqual([]);
    expect(packages.find(({ name }) => name === 'geist')?.text).toContain('SIL OPEN FONT LICENSE Version 1.1');
  });
});
