/**
 * Draws frames with the words and links that the page carries: src/components/FrameReading.astro draws the same at build time.
 */
import type { Frame } from '../domain/frame-decoder.ts';
import { boxesOf, type Phrase, rowsOf } from '../domain/frame-reading.ts';
import { formatHex } from '../domain/frames.ts';
import { toLocale } from '../i18n/locales.ts';
import { pagePath } from '../i18n/paths.ts';

/** A code or a range with a page of its own. */
interface Place {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly href: string;
  readonly origin: string;
}
interface PageData {
  readonly texts: Readonly<Record<string, string>>;
  readonly places: readonly Place[];
  /** Numbers of ranges with a page of their own. */
  readonly numbers: readonly number[];
}
type Vars = Readonly<Record<string, string | number>>;

// The page that this script belongs to was built together with it.
const data = JSON.parse(
  document.querySelector('[data-decoder]')?.textContent ?? '{"texts":{},"places":[],"numbers":[]}',
) as PageData;

const fill = (text: string, vars: Vars) =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(vars[name] ?? ''));

/** A string of the page, filled. */
export function text(key: string, vars: Vars = {}): string {
  return fill(data.texts[key] ?? key, vars).replaceAll('`', '');
}

/** An element with properties and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

/** A string of the page as nodes: backticks mark code. What fills it is never read as marks. */
export function rich(key: string, vars: Vars = {}): (Node | string)[] {
  return (data.texts[key] ?? key)
    .split('`')
    .map((part, index) => (index % 2 === 1 ? element('code', {}, fill(part, vars)) : fill(part, vars)));
}

/** The page of a code, or of the range that it lies in. */
export function placeOf(code: number): Place | undefined {
  return data.places.find(({ from, to }) => code >= from && code <= to);
}

/** A link to the page of a code. */
export function linkTo(code: number): Node | string {
  const place = placeOf(code);
  if (!place) return String(code);
  const isAlone = place.from === place.to || data.numbers.includes(code);
  const href = isAlone ? pagePath(toLocale(document.documentElement.lang), { kind: 'code', code }) : place.href;
  return element('a', { href }, `${isAlone ? code : `${place.from}–${place.to}`} ${place.name}`);
}

const withOpcode = ({ vars, opcode }: Phrase) => ({ ...vars, opcode: text(`decoder.opcode.${opcode}`) });

/** Where the code of a frame comes from; an empty Close frame makes the receiver report 1005. */
function originOf({ code, opcode }: Frame): string {
  return opcode === 8 ? (placeOf(code ?? 1005)?.origin ?? 'reserved') : 'reserved';
}

/** The bytes of a frame, each run with its name. */
export function drawBoxes(frame: Frame): HTMLElement {
  const boxes = boxesOf(frame).map(({ field, bytes, more, label }) => {
    const rest = more > 0 ? ` ${text('decoder.moreBytes', { bytes: more })}` : '';
    return element(
      'span',
      { className: field === 'code' ? 'code' : bytes.length > 4 ? 'many' : '' },
      formatHex(bytes) + rest,
      element('small', {}, text(label.key, withOpcode(label))),
    );
  });
  return element('div', { className: `frame ${originOf(frame)}` }, ...boxes);
}

/** What each field of a frame says. */
export function drawRows(frame: Frame): HTMLElement {
  const rows = rowsOf(frame).map(({ row, value }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, text(`decoder.row.${row}`)),
      element('td', {}, ...rich(value.key, withOpcode(value))),
    ),
  );
  return element('table', { className: 'facts' }, ...rows);
}

/** What is wrong with a frame, or that nothing is. */
export function drawFaults({ faults }: Frame): HTMLElement {
  if (faults.length === 0) return element('p', { className: 'quiet' }, text('decoder.sound'));
  const items = faults.map((fault) => element('li', {}, ...rich(`decoder.fault.${fault}`)));
  return element(
    'div',
    {},
    element('p', {}, element('b', {}, text('decoder.wrong'))),
    element('ul', { className: 'rows' }, ...items),
  );
}
