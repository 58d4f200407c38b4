import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { FILES, PAGES, readBuilt } from './read-dist.ts';

const HEIGHT = 20;
const LIGHTNESS_BETWEEN = 0.4;
/** WCAG 2.2, 1.4.3. */
const CONTRAST_MIN = 4.5;

const badges = FILES.filter((file) => /^(vi\/)?badge\/.*\.svg$/.test(file)).map((file) => ({
  file,
  svg: readBuilt(file).toString(),
}));

/** Whether every element that is opened is closed, in order. */
function isWellFormed(svg: string): boolean {
  const open: string[] = [];
  for (const [, close, name = '', , self] of svg.matchAll(/<(\/?)([a-z]+)((?:\s+[\w:]+="[^"<&]*")*)\s*(\/?)>/gi)) {
    if (self) continue;
    if (!close) open.push(name);
    else if (open.pop() !== name) return false;
  }
  const rest = svg.replace(/<\/?[a-z]+(?:\s+[\w:]+="[^"<&]*")*\s*\/?>/gi, '');
  return open.length === 0 && !/[<>]|&(?!#\d+;)/.test(rest);
}

/** How far a drawing reaches to the left and to the right: the first and the last x of a path of absolute lines and curves. */
function extent(path: string): [number, number] {
  const xs = [...path.matchAll(/([MLHQCTSVZ])([^MLHQCTSVZ]*)/g)].flatMap(([, command = '', numbers = '']) => {
    const values = numbers.match(/-?[\d.]+/g)?.map(Number) ?? [];
    if (command === 'V') return [];
    return command === 'H' ? values : values.filter((_, index) => index % 2 === 0);
  });
  return [Math.min(...xs), Math.max(...xs)];
}

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const hex = colour.length === 4 ? colour.replace(/\w/g, '$&$&') : colour;
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
const contrast = (a: string, b: string) => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

/** What is wrong with a badge. */
function badBadge({ file, svg }: { file: string; svg: string }): string[] {
  if (!isWellFormed(svg)) return [`dist/${file}: is not well-formed XML; look for text that is not escaped`];
  const problems: string[] = [];
  const root = parse(svg).querySelector('svg');
  const width = Number(root?.getAttribute('width'));
  if (root?.getAttribute('height') !== String(HEIGHT)) problems.push(`is not ${HEIGHT} high`);
  const code = /(\d{4})\.svg$/.exec(file)?.[1] ?? '';
  const title = root?.querySelector('title')?.text ?? '';
  if (!title.startsWith(`${code} `) || title.length < 7)
    problems.push(`is called "${title}", expected ${code} and its name`);
  if (title !== title.normalize('NFC')) problems.push('has a title that is not NFC');
  let end = 0;
  for (const path of root?.querySelectorAll('path[transform]') ?? []) {
    const [, at = '', scale = ''] =
      /translate\(([\d.]+)\)scale\(([\d.]+)\)/.exec(path.getAttribute('transform') ?? '') ?? [];
    const [from, to] = extent(path.getAttribute('d') ?? '').map((x) => Number(at) + x * Number(scale));
    if (!(from !== undefined && from >= end)) problems.push(`draws at ${from} what should begin behind ${end}`);
    end = to ?? Number.NaN;
  }
  if (!(end > HEIGHT * 2 && end <= width - 4))
    problems.push(`is ${width} wide and draws up to ${end}, expected some room behind`);
  const dark =
    /@media\(prefers-color-scheme:dark\)\{(.*)\}/.exec(root?.querySelector('style')?.rawText ?? '')?.[1] ?? '';
  const darkFill = (name: string) => new RegExp(`\\.${name}\\{fill:(#\\w+)`).exec(dark)?.[1] ?? '#000';
  const lightFill = (name: string) => root?.querySelector(`.${name}`)?.getAttribute('fill') ?? '#000';
  for (const name of ['n', 't']) {
    for (const [scheme, fill] of [
      ['light', lightFill],
      ['dark', darkFill],
    ] as const) {
      const ratio = contrast(fill(name), fill('b'));
      if (ratio < CONTRAST_MIN)
        problems.push(`has a contrast of ${ratio.toFixed(1)} in ${scheme}, expected ${CONTRAST_MIN}`);
    }
  }
  if (luminance(lightFill('b')) - luminance(darkFill('b')) < LIGHTNESS_BETWEEN)
    problems.push('looks the same in both schemes');
  return problems.map((problem) => `dist/${file}: ${problem}; look at src/build/badges.ts`);
}

const GOOD = {
  file: 'badge/1006.svg',
  svg: '<svg width="100" height="20"><title>1006 Abnormal Closure</title><style>@media(prefers-color-scheme:dark){.b{fill:#111}.n{fill:#fff}.t{fill:#eee}}</style><rect class="b" fill="#fff"/><path class="n" transform="translate(7)scale(0.25)" fill="#000" d="M0 0L80 40Z"/><path class="t" transform="translate(40)scale(0.25)" fill="#111" d="M0 0H200V40Z"/></svg>',
};

describe('badges', () => {
  test('a good badge is good', () => {
    expect(badBadge(GOOD)).toEqual([]);
  });

  test.each([
    ['an element that is not closed', '</title>', ''],
    ['text that is not escaped', 'Abnormal Closure', 'AT&T'],
    ['another height', 'height="20"', 'height="28"'],
    ['a name without its number', '1006 Abnormal Closure', 'Abnormal Closure'],
    ['a badge that cuts its text off', 'width="100"', 'width="88"'],
    ['a label on top of the number', 'translate(40)', 'translate(20)'],
    ['a number that cannot be read', 'fill="#000"', 'fill="#ddd"'],
    ['a number that cannot be read in the dark', '.n{fill:#fff}', '.n{fill:#333}'],
    ['no colours for the dark', '.b{fill:#111}', '.b{fill:#fff}'],
  ])('%s is found', (_, from, to) => {
    expect(badBadge({ ...GOOD, svg: GOOD.svg.replace(from, to) })).not.toEqual([]);
  });

  test('every badge is well-formed, holds its text, has a name, and can be read in both schemes', () => {
    expect(badges.flatMap(badBadge)).toEqual([]);
  });

  test('every code, number and number of a vendor has one, in every language', () => {
    const expected = PAGES.filter(({ kind }) => ['code', 'number', 'vendorCode'].includes(kind)).map(({ path, key }) =>
      `${path.slice(0, -key.length)}/badge${key.replace('/vendors', '')}.svg`.slice(1),
    );
    expect(badges.map(({ file }) => file).sort()).toEqual([...expected].sort());
  });

  test('a badge of a code carries the name that its page has', () => {
    const bad = PAGES.filter(({ kind }) => kind === 'code').flatMap(({ file, path, root }) => {
      const heading = (root.querySelector('h1')?.text ?? '').replace(/\s+/g, ' ').trim();
      const title = parse(readBuilt(path.slice(1).replace(/(\d+)$/, 'badge/$1.svg')).toString()).querySelector(
        'title',
      )?.text;
      return title && heading.startsWith(title) ? [] : `dist/${file}: the badge says "${title}", the page "${heading}"`;
    });
    expect(bad).toEqual([]);
  });

  test('the list that they were drawn from is not published', () => {
    expect(FILES).not.toContain('badges.json');
  });
});
