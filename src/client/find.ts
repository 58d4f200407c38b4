/**
 * The search field: a combobox (ARIA 1.2) over what the finder offers. Fetched with its data when the field is first touched.
 * What is typed or pasted is read here and goes nowhere.
 */
import {
  type Finder,
  type FinderCode,
  type Found,
  find,
  makeFinder,
  type Row,
  rowsOf,
  startingWith,
} from '../domain/finder.ts';
import { vendorPageCode } from '../domain/recogniser/lexicon.ts';
import { joinLexicon } from '../domain/recogniser/core.ts';
import { type PackedLexicon, type PackedRest, unpackLexicon, unpackRest } from '../domain/recogniser/pack.ts';
import type { Readers, Recognition } from '../domain/recogniser/recognise.ts';
import type { Locale } from '../i18n/locales.ts';
import { pageOfCode, pagePath, type Page } from '../i18n/paths.ts';

interface FirstData {
  /** The folder of the scripts that it is for, and a digest of the content. */
  readonly edition: string;
  readonly locale: Locale;
  readonly lexicon: PackedLexicon;
  readonly codes: readonly FinderCode[];
  readonly texts: Readonly<Record<string, string>>;
}

/** A page that is found by words in its text. */
interface TextHit {
  readonly title: string;
  readonly path: string;
}
interface RestData {
  readonly edition: string;
  readonly lexicon: PackedRest;
  readonly documents: unknown;
}
/** What src/client/find-more.ts exports. */
interface MoreModule {
  readonly makeSearch: (documents: unknown) => (query: string) => readonly TextHit[];
  readonly READERS: Readers;
}

/** Texts longer than this are read in a worker, so that the page stays alive. */
const LONG = 20_000;
/** So much of a long text is put into the field. */
const SHOWN = 300;
const POPUP_ROWS = 12;
const ALL_ROWS = 100;
/** So much of a text is shown around what told a row. */
const AROUND = 28;
/** Longer texts do not fit into an address. */
const ADDRESS_MAX = 1500;

/** The address of another script of the same build. */
const beside = (name: string) => new URL(`${name}.js`, import.meta.url).href;
/** The digest that names the folder of scripts, and the slash after it. */
const FOLDER_LENGTH = 9;
/** Whether data was made for the scripts of this folder. */
const isOurs = (edition: string) => import.meta.url.includes(edition.slice(0, FOLDER_LENGTH));

type Content = readonly (Node | string)[];

/** An element with its properties and content. */
function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...content: Content
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...content);
  return made;
}

const quiet = (text: string, lang = '') => element('span', { className: 'quiet', ...(lang && { lang }) }, text);
const originOf = (code: number) => (code >= 4000 ? 'private' : code >= 3000 ? 'registered' : 'wire');

class FindBox extends HTMLElement {
  /** The pasted text as it was; an input keeps one line of it. */
  pasted?: string;
  /** The data, as src/client/page.ts began to fetch it when it fetched this script; 0 where that failed. */
  declare readonly loaded?: Promise<FirstData | 0>;
  #texts: FirstData['texts'] = {};
  #codes: ReadonlyMap<number, FinderCode> = new Map();
  #locale: Locale = 'en';
  #finder?: Finder;
  #search: (query: string) => readonly TextHit[] = () => [];
  #readers: Readers = { frames: () => [], failures: () => [] };
  #isComplete = false;
  #worker?: Worker;
  #asked = 0;
  #links: string[] = [];
  #active = -1;
  readonly #list = element('ul', { id: 'find-list', role: 'listbox', hidden: true });
  readonly #status = element('p', { className: 'sr', role: 'status' });

  get #input(): HTMLInputElement {
    return this.querySelector('input') as HTMLInputElement;
  }

  get #text(): string {
    return this.pasted ?? this.#input.value;
  }

  connectedCallback(): void {
    const input = this.#input;
    Object.assign(input, { role: 'combobox', ariaAutoComplete: 'list', ariaExpanded: 'false' });
    input.setAttribute('aria-controls', 'find-list');
    this.append(this.#list, this.#status);
    input.addEventListener('input', () => {
      delete this.pasted;
      this.#show();
    });
    input.addEventListener('paste', (event) => this.#paste(event));
    input.addEventListener('keydown', (event) => this.#press(event));
    input.addEventListener('focus', () => this.#show());
    input.addEventListener('blur', () => this.#close());
    input.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go(this.#links[Math.max(this.#active, 0)]);
    });
    void this.#load();
  }

  /** A sentence of the page's language with its {{variables}} filled in. */
  #say(key: string, values: object = {}): string {
    return (this.#texts[key] ?? '').replace(/\{\{(\w+)\}\}/g, (_, name: string) =>
      String(Object.entries(values).find(([known]) => known === name)?.[1] ?? ''),
    );
  }

  async #load(): Promise<void> {
    const { load = '' } = this.dataset;
    const get = async (url: string) => (await fetch(url)).json();
    try {
      const { edition, lexicon, codes, texts, locale }: FirstData = (await this.loaded) || (await get(load));
      // The site changed after this page was loaded: the form leads to the list of everything, which fits together.
      if (!isOurs(edition)) throw edition;
      this.#texts = texts;
      this.#locale = locale;
      this.#list.ariaLabel = this.#say('find.results');
      this.#codes = new Map(codes.map((code) => [code.code, code]));
      // The first digits are answered at once; making the lexicon ready would keep a phone from drawing that.
      const rows = startingWith(codes, this.#text);
      if (rows.length > 0) {
        this.#draw({ text: this.#text, rows }, []);
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      }
      const core = unpackLexicon(lexicon);
      this.#finder = makeFinder({ lexicon: core, codes });
      this.#openAddress();
      this.#show();
      const [rest, parts]: [RestData, MoreModule] = await Promise.all([
        get(load.replace('data', 'more')),
        import(beside('find-more')),
      ]);
      if (rest.edition !== edition) throw rest.edition;
      this.#finder = makeFinder({ lexicon: joinLexicon(core, unpackRest(rest.lexicon)), codes });
      this.#search = parts.makeSearch(rest.documents);
      this.#readers = parts.READERS;
    } catch {
      // Without the rest the field answers from the first part; without that, the form leads to the list of everything.
    }
    this.#isComplete = true;
    // A reader who is choosing from the list keeps it; the next key shows what was added.
    if (this.#active < 0) this.#show();
  }

  /** On the page of results the address says what to look for. */
  #openAddress(): void {
    const query = new URLSearchParams(location.search).get('q');
    if (query && this.dataset.opens && !this.#input.value) this.#take(query);
  }

  /** Keeps a text whole, and puts one line of it into the field. */
  #take(text: string): void {
    this.pasted = text;
    this.#input.value = text.slice(0, SHOWN).replace(/\s+/g, ' ').trim() + (text.length > SHOWN ? ' …' : '');
  }

  #paste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    // A single line may be pasted into what stands there already.
    if (!/[\r\n]/.test(text) && text.length <= SHOWN) return;
    event.preventDefault();
    this.#take(text);
    this.#show();
  }

  #press(event: KeyboardEvent): void {
    const { key } = event;
    if (key === 'Escape') {
      // Leaves, and what was typed stays: a search field would empty itself.
      event.preventDefault();
      this.#input.blur();
    }
    const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
    const count = this.#links.length;
    if (!step || !count) return;
    event.preventDefault();
    this.#open();
    this.#active = (Math.max(this.#active, step > 0 ? -1 : 0) + step + count) % count;
    for (const [place, option] of this.#options.entries()) option.ariaSelected = String(place === this.#active);
    const active = this.#options[this.#active];
    this.#input.setAttribute('aria-activedescendant', active?.id ?? '');
    active?.scrollIntoView({ block: 'nearest' });
  }

  get #options(): Element[] {
    return [...this.#list.children];
  }

  #open(): void {
    if (document.activeElement !== this.#input) return;
    this.#list.hidden = false;
    this.#input.ariaExpanded = 'true';
  }

  #close(): void {
    this.#active = -1;
    this.#list.hidden = true;
    this.#input.ariaExpanded = 'false';
    this.#input.removeAttribute('aria-activedescendant');
  }

  #go(link: string | undefined): void {
    const text = this.#text.trim();
    if (link) location.href = link;
    else if (text && text.length <= ADDRESS_MAX)
      location.href = `${this.#input.form?.action}?q=${encodeURIComponent(text)}`;
  }

  /** Answers what stands in the field. */
  #show(): void {
    const text = this.#text;
    const asked = ++this.#asked;
    const finder = this.#finder;
    if (!finder) return;
    const answer = (found: Found) => {
      if (asked === this.#asked) this.#draw(found, text.length <= ADDRESS_MAX ? this.#search(text) : []);
    };
    if (text.length <= LONG) {
      answer(find(finder, text, this.#readers));
      return;
    }
    this.#tell('find.loading');
    // One text at a time: an earlier one that is still being read is given up.
    this.#worker?.terminate();
    const worker = new Worker(beside('find-worker'), { type: 'module' });
    this.#worker = worker;
    worker.onmessage = ({ data }: MessageEvent<Recognition>) => {
      worker.terminate();
      answer(rowsOf(finder, { ...data, text }));
    };
    worker.postMessage({ lexicon: finder.data.lexicon, text });
  }

  /** Shows a sentence instead of results, or nothing. */
  #tell(key: string): void {
    const text = this.#say(key);
    this.#links = [];
    this.#list.replaceChildren(...(text ? [element('li', { className: 'quiet' }, text)] : []));
    this.#status.textContent = text;
    if (text) this.#open();
    else this.#close();
  }

  #draw({ text, rows }: Found, hits: readonly TextHit[]): void {
    const isEmpty = text.trim() === '';
    const known = new Set(rows.map((row) => this.#hrefOf(row)));
    const all = isEmpty
      ? []
      : [
          ...rows.map((row) => ({ href: this.#hrefOf(row), content: () => this.#row(row, text) })),
          // Pages that speak of the words, without those that stand in the list already.
          ...hits
            .filter(({ path }) => !known.has(path))
            .map(({ path, title }) => ({
              href: path,
              content: () => [element('b', {}, title), ' ', element('small', {}, this.#say('because.text'))],
            })),
        ];
    this.#drawPage(text, all);
    if (all.length === 0) {
      this.#tell(isEmpty ? '' : this.#isComplete ? 'find.none' : 'find.loading');
      return;
    }
    const shown = all.slice(0, POPUP_ROWS);
    this.#links = shown.map(({ href }) => href);
    this.#list.replaceChildren(
      ...shown.map(({ href, content }, index) => {
        const option = element('li', { id: `find-${index}`, role: 'option', ariaSelected: 'false' }, ...content());
        // The field keeps the focus; a click goes where the row leads.
        option.onpointerdown = (event) => event.preventDefault();
        option.onclick = () => this.#go(href);
        return option;
      }),
    );
    this.#active = -1;
    this.#status.textContent = this.#say('find.total', { total: all.length });
    this.#open();
  }

  /** On the page of results, all of them as links. */
  #drawPage(text: string, all: readonly { readonly href: string; readonly content: () => Content }[]): void {
    const place = document.getElementById(this.dataset.opens ?? '');
    if (!place) return;
    const isAsked = text.trim() !== '';
    place.replaceChildren();
    if (isAsked && (all.length > 0 || this.#isComplete))
      place.append(
        element('h2', {}, all.length > 0 ? this.#say('find.total', { total: all.length }) : this.#say('find.none')),
      );
    if (isAsked && all.length === 0 && this.#isComplete) place.append(element('p', {}, place.dataset.none ?? ''));
    const items = all
      .slice(0, ALL_ROWS)
      .map(({ href, content }) =>
        element('li', {}, href ? element('a', { href }, ...content()) : element('span', {}, ...content())),
      );
    place.append(element('ul', { className: 'rows found' }, ...items));
    if (isAsked && text.length <= ADDRESS_MAX)
      history.replaceState(null, '', `?q=${encodeURIComponent(text)}${location.hash}`);
  }

  #hrefOf(row: Row): string {
    const { ranges = [] } = this.#finder?.data.lexicon ?? {};
    const to = (page: Page) => pagePath(this.#locale, page);
    switch (row.kind) {
      case 'code':
        return to(pageOfCode({ code: row.code }, ranges, () => row.hasPage));
      case 'vendorCode':
        return to({ kind: 'vendorCode', vendor: row.vendor.id, code: vendorPageCode(row.vendor, row.code) });
      case 'vendor':
        return to({ kind: 'vendor', vendor: row.vendor.id });
      case 'pair':
        return to(row);
      case 'lookalike':
        return '';
      default:
        return row satisfies never;
    }
  }

  /** What a row is: the number in its colour, and the name. */
  #head(row: Row): Content {
    const number = (code: number, origin: string) => element('span', { className: `num ${origin}` }, String(code));
    const name = (text: string) => element('b', {}, text);
    switch (row.kind) {
      case 'code': {
        const { code, hasPage } = row;
        const known = this.#codes.get(code);
        if (known) return [number(code, known.origin), name(known.name), quiet(known.tagline)];
        const range = this.#finder?.data.lexicon.ranges.find(({ from, to }) => from <= code && code <= to);
        const where = hasPage || !range ? '' : this.#say('find.range', { range: `${range.from}–${range.to}` });
        return [number(code, originOf(code)), name(where)];
      }
      case 'vendorCode': {
        const { code, product, vendor } = row;
        const reason = vendor.codes.find((one) => one.code === code && one.product === product)?.name ?? '';
        return [number(code, originOf(code)), name(vendor.name), quiet(reason, 'en')];
      }
      case 'vendor':
        return [name(row.vendor.name)];
      case 'pair':
        return [
          name(this.#say('find.pair', { first: row.pair[0], second: row.pair[1] })),
          quiet(row.pair.map((code) => this.#codes.get(code)?.name).join(' · ')),
        ];
      case 'lookalike':
        return [name(this.#say('find.lookalike', row))];
      default:
        return row satisfies never;
    }
  }

  /** A row: what it is, why it is there, and the place in the text that told it. */
  #row(row: Row, text: string): Content {
    const { because, start = 0, end = 0 } = row;
    const key =
      because.kind === 'number' ? because.clue : because.kind === 'message' ? because.situation : because.kind;
    const line = (from: number, to: number) => text.slice(Math.max(from, 0), to).replace(/\s+/g, ' ');
    const place =
      end > start && end - start < text.trim().length
        ? [
            element(
              'code',
              {},
              start > AROUND ? '…' : '',
              line(start - AROUND, start),
              element('mark', {}, line(start, Math.min(end, start + 3 * AROUND))),
              line(end, end + AROUND),
              text.length > end + AROUND ? '…' : '',
            ),
          ]
        : [];
    return [...this.#head(row), element('small', {}, this.#say(`because.${key}`, because)), ...place].flatMap(
      (part) => [part, ' '],
    );
  }
}

// Imported once, when the field is first touched; the element in the page becomes one then.
customElements.define('find-box', FindBox);
