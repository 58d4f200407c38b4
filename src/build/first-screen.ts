import { type HTMLElement, parse } from 'node-html-parser';
import type { NamedNumber, Picture, ShownNumber } from '../domain/picture.ts';
import { type Origin, origin as originSchema } from '../schema/code.ts';

/** What a picture needs to know that does not stand on the page. */
export interface Surroundings {
  /** For messages. */
  readonly file: string;
  /** What the site is about, in the language of the page. */
  readonly subject: string;
  readonly originOf: (code: number) => Origin;
  /** What a vendor is called, by its id. */
  readonly nameOf: (vendor: string) => string | undefined;
}

const ORIGINS: readonly string[] = originSchema.options;
const MAIN = '<main id="content">';
/** Sections come after the first screen; those that list numbers are read too, for pictures of lists. */
const SECTION = '<section';
const HERO = '<div class="hero ';
const VERSUS = '<div class="versus"';

/** The text of an element without the parts that are only for machines or stand elsewhere on the picture. */
function textOf(element: HTMLElement | null | undefined, without = ''): string {
  if (!element) return '';
  const left = without === '' ? element : parse(element.outerHTML);
  if (without !== '') for (const part of left.querySelectorAll(without)) part.remove();
  return left.text.replace(/\s+/g, ' ').trim();
}

function expectText(element: HTMLElement | null | undefined, what: string, file: string): string {
  const text = textOf(element, '.vh, small');
  if (text === '')
    throw new Error(`dist/${file}: found no ${what} for its picture; teach src/build/first-screen.ts about it`);
  return text;
}

function originIn(element: HTMLElement | null | undefined, file: string): Origin {
  const found = [...(element?.classList.values() ?? [])].find((name) => ORIGINS.includes(name));
  if (found === undefined)
    throw new Error(
      `dist/${file}: found no origin among the classes of its hero, expected one of ${ORIGINS.join(', ')}`,
    );
  return found as Origin;
}

/** A field that is left out where it is empty. */
const optional = <K extends string>(key: K, text: string) =>
  (text === '' ? {} : { [key]: text }) as { [key in K]?: string };

/** The sentences of a page about a number: its lead, or else what happened and what to do about it. */
function answerOf(main: HTMLElement, isVendors: boolean, file: string): string {
  const answers = main.querySelectorAll('.answer dd');
  if (isVendors && answers.length > 0) return [answers[0], answers.at(-1)].map((one) => textOf(one)).join(' ');
  return expectText(main.querySelector('.lead'), 'lead', file);
}

function numberScreen(main: HTMLElement, { file, subject }: Surroundings): Picture {
  const hero = main.querySelector('.hero');
  const labels = main.querySelectorAll('.tags li').map((label) => textOf(label));
  return {
    kind: 'number',
    number: {
      text: expectText(main.querySelector('.n'), 'number', file),
      origin: originIn(hero, file),
      name: expectText(main.querySelector('h1'), 'name', file),
      ...optional('official', textOf(main.querySelector('h1 small'))),
    },
    answer: answerOf(main, file.includes('vendors/'), file),
    labels: labels.length > 0 ? labels : [subject],
  };
}

/** Whose two numbers a page compares, by its address; undefined for the codes of the registry. Pages that hide name it nowhere else. */
function vendorOf({ file, nameOf }: Surroundings): string | undefined {
  const [, id] = /(?:^|\/)vendors\/([^/]+)\//.exec(file) ?? [];
  if (id === undefined) return undefined;
  const name = nameOf(id);
  if (name === undefined)
    throw new Error(`dist/${file}: found no vendor "${id}" in content/vendors, expected its name for the picture`);
  return name;
}

function pairScreen(main: HTMLElement, around: Surroundings): Picture {
  const { file, subject } = around;
  const vendor = vendorOf(around);
  const side = (element: HTMLElement | undefined): NamedNumber => ({
    text: expectText(element?.querySelector('.n'), 'number', file),
    origin: originIn(element, file),
    name: expectText(element?.querySelector('b'), 'name', file),
    ...optional('note', textOf(element?.querySelector('span'))),
    ...optional('official', textOf(element?.querySelector('small'))),
  });
  const [first, second] = main.querySelectorAll('.versus p');
  return {
    kind: 'pair',
    numbers: [side(first), side(second)],
    versus: expectText(main.querySelector('.vs'), 'word between the numbers', file),
    answer: expectText(main.querySelector('.lead'), 'lead', file),
    labels: vendor === undefined ? [subject] : [vendor, subject],
  };
}

/** A page that lists numbers: those of a vendor in its tables, or the first of each group. */
function listScreen(main: HTMLElement, head: HTMLElement, { file, subject, originOf }: Surroundings): Picture {
  const rows = main.querySelectorAll('.meanings th a');
  const listed = rows.length > 0 ? rows : main.querySelectorAll('.codes li:first-child b');
  const numbers = new Set(listed.map((number) => Number.parseInt(number.text, 10)));
  const lead = main.querySelector('.lead');
  return {
    kind: 'list',
    heading: expectText(main.querySelector('h1'), 'heading', file),
    numbers: [...numbers].map((number): ShownNumber => ({ text: String(number), origin: originOf(number) })),
    answer: textOf(lead) || (head.querySelector('meta[name="description"]')?.getAttribute('content') ?? ''),
    labels: [subject],
  };
}

/**
 * Reads what a built page says before its first section, so that a picture never says anything else.
 * @throws when the page does not begin as its kind does
 */
export function firstScreen(html: string, around: Surroundings): Picture {
  const start = html.indexOf(MAIN);
  if (start < 0)
    throw new Error(`dist/${around.file}: found no ${MAIN}, expected the page to have one; look at its layout`);
  const hero = html.startsWith(HERO, start + MAIN.length);
  const versus = html.slice(start, html.indexOf(SECTION, start)).includes(VERSUS);
  const end = hero || versus ? html.indexOf(SECTION, start) : html.length;
  const main = parse(html.slice(start, end < 0 ? html.length : end));
  if (hero) return numberScreen(main, around);
  if (versus) return pairScreen(main, around);
  return listScreen(main, parse(html.slice(0, html.indexOf('<script'))), around);
}
