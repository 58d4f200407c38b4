import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { init, type ModuleInfos } from 'license-checker-rseidelsohn';
import { describe, expect, test } from 'vitest';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** What asks for nothing but its own text to be kept: fine for whatever is sent to readers. */
const PERMISSIVE = [
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'OFL-1.1',
];
/** What binds those who change or pass on the program itself: fine for tools, which stay on the machine that builds. */
const FOR_TOOLS = [...PERMISSIVE, 'MPL-2.0', 'LGPL-3.0-or-later', 'Python-2.0', 'CC-BY-4.0', 'CC-BY-3.0', 'Zlib'];

/** Packages whose own words on their licence are no SPDX expression, with what their licence file is. */
const SPELT_OTHERWISE: Readonly<Record<string, { readonly says: string; readonly is: string }>> = {
  geist: { says: 'MIT*', is: 'OFL-1.1' },
  'parse-cache-control': { says: 'BSD', is: 'BSD-3-Clause' },
};

/** Packages that arrive at readers otherwise than in a bundled script, and how. */
const SENT_TO_READERS = { geist: 'as fonts' } as const;

interface Dependency {
  readonly name: string;
  readonly version: string;
  /** As SPDX writes them: "A", "(A OR B)", "A AND B". */
  readonly licence: string;
}

/** Whether one may choose a licence out of an expression that is allowed. */
function isAllowed(expression: string, allowed: readonly string[]): boolean {
  const plain = expression.replace(/[()]/g, '').trim();
  return plain.split(/ OR /).some((choice) => choice.split(/ AND /).every((one) => allowed.includes(one)));
}

/** The dependencies whose licence is not allowed where they are used. */
function forbidden(dependencies: readonly Dependency[], sent: ReadonlySet<string>): string[] {
  return dependencies
    .filter(({ name, licence }) => !isAllowed(licence, sent.has(name) ? PERMISSIVE : FOR_TOOLS))
    .map(
      ({ name, version, licence }) =>
        `${name} ${version}: found the licence "${licence}", which is not on the list for ` +
        `${sent.has(name) ? 'what readers are sent' : 'tools'}; read it, then add it to the list or drop the package`,
    );
}

const infos = await new Promise<ModuleInfos>((resolve, reject) => {
  init({ start: PROJECT, excludePrivatePackages: true }, (error, found) => (error ? reject(error) : resolve(found)));
});
const installed: Dependency[] = Object.entries(infos).map(([key, { licenses }]) => {
  const at = key.lastIndexOf('@');
  const [name, version] = [key.slice(0, at), key.slice(at + 1)];
  const said = [licenses ?? 'none'].flat().join(' AND ');
  return { name, version, licence: said === SPELT_OTHERWISE[name]?.says ? SPELT_OTHERWISE[name].is : said };
});

/** The packages that are bundled into the scripts of the site. */
async function bundledPackages(): Promise<string[]> {
  const entryPoints = readdirSync(new URL('../../src/client/', import.meta.url)).map((file) => `src/client/${file}`);
  const options = {
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'nowhere',
    absWorkingDir: PROJECT,
    format: 'esm',
  } as const;
  const { metafile } = await build({ ...options, entryPoints, logLevel: 'error' });
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.keys(output.inputs));
  return [
    ...new Set(
      inputs.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/.exec(path)?.[1] ?? []),
    ),
  ];
}

describe('licences', () => {
  test.each([
    ['MIT', true],
    ['(GPL-3.0-only OR MIT)', true],
    ['MIT AND Zlib', false],
    ['GPL-3.0-only', false],
    ['none', false],
  ])('"%s" is allowed for what readers are sent: %s', (expression, expected) => {
    expect(isAllowed(expression, PERMISSIVE)).toBe(expected);
  });

  test('a package that may be used as a tool and not be sent is found', () => {
    const made = [{ name: 'axe-core', version: '4.0.0', licence: 'MPL-2.0' }];
    expect(forbidden(made, new Set())).toEqual([]);
    expect(forbidden(made, new Set(['axe-core']))).toHaveLength(1);
  });

  test('every dependency has one that is allowed where it is used', async () => {
    const bundled = await bundledPackages();
    const sent = new Set([...bundled, ...Object.keys(SENT_TO_READERS)]);
    console.log(`${installed.length} packages installed; readers are sent ${[...sent].sort().join(', ')}`);
    expect(bundled.length).toBeGreaterThan(0);
    expect([...sent].filter((name) => !installed.some((one) => one.name === name))).toEqual([]);
    expect(forbidden(installed, sent)).toEqual([]);
  });

  test('readers are sent the licence of every package that they are sent something of', async () => {
    const text = readFileSync(`${PROJECT}dist/third-party-licences.txt`, 'utf8');
    const sent = [...(await bundledPackages()), ...Object.keys(SENT_TO_READERS)];
    const named = [...text.matchAll(/^(\S+) \d+\.\d+\.\d+\S*: /gm)].map(([, name]) => name);
    expect(named.sort(), 'look at src/build/licences.ts').toEqual([...new Set(sent)].sort());
  });

  test.each(Object.entries(SPELT_OTHERWISE))('%s still says it in its own words', (name, { is }) => {
    const found = installed.filter((one) => one.name === name);
    expect(
      found.map(({ licence }) => licence),
      'take it off the list',
    ).toEqual([is]);
  });
});
