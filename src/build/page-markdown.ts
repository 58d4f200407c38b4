import type { Element, ElementContent, Nodes, Properties, Root, RootContent } from 'hast';
import type { Definition, Link, LinkReference, Nodes as Markdown } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

/** What a built page says, taken out of its HTML. */
export interface PageSource {
  /** Where its Markdown is served, as the head of the page says. */
  readonly path: string;
  readonly locale: string;
  readonly title: string;
  readonly description: string;
  /** ISO 8601 day; empty on pages without facts of their own. */
  readonly reviewed: string;
  /** The main element. */
  readonly main: string;
}

/** A page of the site in Markdown. */
export interface MarkdownPage extends Omit<PageSource, 'main'> {
  /** The address of the page itself, absolute. */
  readonly url: string;
  /** From the first heading on. */
  readonly body: string;
}

/** What the reader cannot use outside the page, or what says nothing without its drawing. */
const LEFT_OUT = new Set([
  'script',
  'style',
  'template',
  'form',
  'search',
  'nav',
  'find-box',
  'input',
  'label',
  'button',
]);

const isElement = (node: Nodes): node is Element => node.type === 'element';
const classes = ({ properties }: Element) => (Array.isArray(properties.className) ? properties.className : []);
const hasClass = (element: Element, name: string) => classes(element).includes(name);
const isNamed = (node: Nodes, ...names: string[]): node is Element => isElement(node) && names.includes(node.tagName);
const elements = (parent: Element | Root): Element[] => {
  const children: readonly Nodes[] = parent.children;
  return children.filter(isElement);
};
const text = (value: string): ElementContent => ({ type: 'text', value });
const element = (tagName: string, children: ElementContent[], properties: Properties = {}): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Every element below a node, itself included, in the order of the page. */
function find(node: Nodes, test: (element: Element) => boolean): Element[] {
  const below = 'children' in node ? node.children.flatMap((child) => find(child, test)) : [];
  return isElement(node) && test(node) ? [node, ...below] : below;
}

const isEmpty = (node: Nodes) => textOf(node).trim() === '';
const isBlock = (node: Nodes) => isNamed(node, 'p', 'ul', 'ol', 'dl', 'pre', 'table', 'div', 'section');

/** A label is set in bold as a whole, whatever was bold inside it. */
function bold(label: ElementContent[]): Element {
  return element(
    'strong',
    label.flatMap((node) => (isNamed(node, 'b', 'strong') ? node.children : [node])),
  );
}

/** A label that stands before what it labels ends in a colon, unless it is a sentence. */
function boldLabel(label: ElementContent[]): Element {
  // What was bold inside it, as the word "wrong" before a claim, is set off by a colon.
  const flat = label.flatMap((node) => (isNamed(node, 'b', 'strong') ? [...node.children, text(':')] : [node]));
  const isSentence = /[.?!:]\s*$/.test(flat.map(textOf).join(''));
  return element('strong', isSentence ? flat : [...flat, text(':')]);
}

/** A label and what it labels: in one paragraph if that is one line of text, or else above it. */
function labelled(label: ElementContent[], content: ElementContent[]): ElementContent[] {
  const strong = boldLabel(label);
  const [first, ...others] = content.filter((node) => isElement(node) || !isEmpty(node));
  if (first && isNamed(first, 'p')) return [element('p', [strong, text(' '), ...first.children]), ...others];
  if (content.some(isBlock)) return [element('p', [strong]), ...content];
  return [element('p', [strong, text(' '), ...content])];
}

/**
 * Terms with their descriptions as paragraphs that begin with the term; a term with several, or of a list of
 * libraries, has them as a list. */
function definitions(list: Element, asLists: boolean): ElementContent[] {
  const entries = elements(list).flatMap((child) => (isNamed(child, 'div') ? elements(child) : [child]));
  const groups: { term: Element; values: Element[] }[] = [];
  for (const entry of entries) {
    if (isNamed(entry, 'dt')) groups.push({ term: entry, values: [] });
    else groups.at(-1)?.values.push(entry);
  }
  return groups.flatMap(({ term, values }) => {
    const [only] = values;
    if (values.length === 1 && only && !asLists) return labelled(term.children, only.children);
    const items = values.map(({ children }) => element('li', children));
    return [element('p', [bold(term.children)]), element('ul', items)];
  });
}

/** The rows of a table that has no heading row, which tables in Markdown must have: a list. */
function rowsAsList(table: Element): Element {
  const rows = find(table, ({ tagName }) => tagName === 'tr').map((row) => {
    const [head, ...cells] = elements(row);
    const values = cells.flatMap(({ children }, index) => (index === 0 ? children : [text(' '), ...children]));
    return element('li', [boldLabel(head?.children ?? []), text(' '), ...values]);
  });
  return element('ul', rows);
}

/** Gives each column its cell: a heading over several rows is set in bold, a value for several columns is repeated. */
function fillColumns(row: Element): void {
  row.children = elements(row).flatMap((cell) => {
    const { colSpan, ...properties } = cell.properties;
    const columns = Number(colSpan ?? 1);
    if (columns === 1) return [cell];
    const isHeading = cell.tagName === 'th';
    const first = element(cell.tagName, isHeading ? [bold(cell.children)] : cell.children, properties);
    const next = (): Element => (isHeading ? element('td', []) : structuredClone(first));
    return [first, ...Array.from({ length: columns - 1 }, next)];
  });
}

/** The parts of a frame: its bytes, each with what they say. */
function frameParts(frame: Element): Element {
  const parts = elements(frame).map((part) => {
    const label = elements(part).find(({ tagName }) => tagName === 'small');
    const bytes = part.children.filter((child) => child !== label);
    return element('li', [element('code', bytes), text(' '), ...(label?.children ?? [])]);
  });
  return element('ul', parts);
}

/** The two numbers of a comparison, each with its name, as a list. */
function comparedNumbers(versus: Element): Element {
  const sides = elements(versus).filter(({ tagName }) => tagName === 'p');
  return element(
    'ul',
    sides.map(({ children }) =>
      element(
        'li',
        children.flatMap((child, index) => (index ? [text(' '), child] : [child])),
      ),
    ),
  );
}

/** Says whose bytes and whose exchange stand in each half of a comparison: the page shows it by colour and side. */
function labelHalves(main: Root): void {
  const versus = find(main, (one) => hasClass(one, 'versus'))[0];
  if (!versus) return;
  const names = find(versus, (one) => hasClass(one, 'n')).map(textOf);
  for (const panel of find(main, (one) => hasClass(one, 'panel') && one.tagName === 'div')) {
    for (const [index, half] of elements(panel).entries()) {
      half.children.unshift(element('p', [element('strong', [text(names[index] ?? '')])]));
    }
  }
}

/** A folded list of nothing but links: the way to more pages, not a part of this one. */
function isFoldedNavigation(node: Element): boolean {
  const content = elements(node).filter(({ tagName }) => tagName !== 'summary');
  return node.tagName === 'details' && content.every((one) => one.tagName === 'ul' && hasClass(one, 'links'));
}

/** Rewrites what only a page can show into what Markdown can say. Gives back the nodes that take the element's place. */
function rewrite(node: Element, site: string, page: string): ElementContent[] {
  const { tagName, properties } = node;
  if (LEFT_OUT.has(tagName) || properties.ariaHidden === 'true' || isFoldedNavigation(node)) return [];
  if (hasClass(node, 'frame')) return [frameParts(node)];
  if (hasClass(node, 'versus')) node.children = [comparedNumbers(node)];
  if (tagName === 'svg') {
    const says = String(properties.ariaLabel ?? '');
    return says === '' ? [] : [element('p', [text(says)])];
  }
  if (tagName === 'sup' && hasClass(node, 'refs')) {
    return elements(node).flatMap((ref) => [
      text(' '),
      element('a', [text(place.references + textOf(ref))], { sourceRef: textOf(ref) }),
    ]);
  }
  node.children = node.children.flatMap((child) =>
    isElement(child) ? rewrite(child, site, page) : [child as ElementContent],
  );
  switch (tagName) {
    case 'h1':
    case 'h2':
    case 'h3':
      // A heading links to itself; its words are enough.
      node.children = node.children.flatMap((child) => (isNamed(child, 'a') ? child.children : [child]));
      return [node];
    case 'a': {
      if (isEmpty(node)) return [];
      const href = String(properties.href ?? '');
      node.properties = { href: href.startsWith('#') ? page + href : href.startsWith('/') ? site + href : href };
      return [node];
    }
    case 'small':
      return [text(' ('), ...node.children, text(')')];
    case 'br':
      return [text('; ')];
    case 'q':
      return [text('“'), ...node.children, text('”')];
    case 'li':
      // The number of a source leads on to it: the list stands on the page, and its addresses at the end of the text.
      if (/^s\d+$/.test(String(properties.id ?? ''))) {
        for (const link of find(node, (one) => one.tagName === 'a')) {
          const number = String(properties.id).slice(1);
          sources.set(number, String(link.properties.href));
          link.properties = { sourceLink: number };
        }
      }
      return [node];
    case 'dl':
      return definitions(node, hasClass(node, 'libs'));
    case 'summary':
      return [element('p', [bold(node.children)])];
    case 'div': {
      const [label, ...content] = node.children;
      return hasClass(node, 'aid') && label && isNamed(label, 'b') ? labelled(label.children, content) : [node];
    }
    case 'tr':
      fillColumns(node);
      return [node];
    case 'table':
      return find(node, (one) => one.tagName === 'thead').length > 0 ? [node] : [rowsAsList(node)];
    default:
      return [node];
  }
}

interface Place {
  readonly site: string;
  /** The address of the page. */
  readonly url: string;
  /** What the names of references begin with, where several pages stand in one file. */
  readonly references: string;
}

/** The place of the page that is being read. The parts of the chain below are made once: making them takes longer than most pages. */
let place: Place = { site: '', url: '', references: '' };
let sources: Map<string, string> = new Map();

const chain = unified()
  .use(rehypeParse, { fragment: true })
  .use(() => (tree: Root) => {
    sources = new Map();
    labelHalves(tree);
    tree.children = tree.children.flatMap((node): RootContent[] =>
      isElement(node) ? rewrite(node, place.site, place.url) : [node],
    );
  })
  .use(rehypeRemark, {
    handlers: {
      a: (state, node: Element): LinkReference | Link => {
        const { sourceRef, sourceLink, href } = node.properties;
        const number = sourceRef ?? sourceLink;
        const children = state.all(node) as Link['children'];
        if (typeof number !== 'string') return { type: 'link', url: String(href), children };
        const identifier = place.references + number;
        const referenceType = sourceRef === undefined ? 'full' : 'shortcut';
        return { type: 'linkReference', identifier, label: identifier, referenceType, children };
      },
    },
  })
  .use(() => (tree: Markdown) => {
    if (tree.type !== 'root') return;
    for (const [number, url] of sources) {
      const name = place.references + number;
      tree.children.push({ type: 'definition', identifier: name, label: name, url } satisfies Definition);
    }
  })
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', rule: '-', resourceLink: true, tightDefinitions: true })
  .freeze();

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#34': '"',
  '#38': '&',
};

/** What a pattern finds in a page, as text. */
function take(html: string, pattern: RegExp): string {
  return (pattern.exec(html)?.[1] ?? '').replace(/&(#?\w+);/g, (all, name: string) => ENTITIES[name] ?? all);
}

/** What a built page says, or nothing if its head names no Markdown version. Patterns find it a hundred times sooner than a parser. */
export function readPage(html: string): PageSource | undefined {
  const path = take(html, /<link rel="alternate" type="text\/markdown" href="([^"]+)"/);
  if (path === '') return undefined;
  return {
    path,
    locale: take(html, /<html lang="([^"]+)"/),
    title: take(html, /<title>([^<]*)<\/title>/),
    description: take(html, /<meta name="description" content="([^"]*)"/),
    reviewed: take(html.slice(html.lastIndexOf('<footer')), /<time datetime="([^"]+)"/),
    main: /<main[\s>][\s\S]*<\/main>/.exec(html)?.[0] ?? '',
  };
}

/**
 * A page as Markdown.
 * @param site the origin of the site, without a slash at its end
 * @param references what the names of source references begin with, for files that hold several pages
 */
export function pageMarkdown({ main, ...page }: PageSource, site: string, references = ''): MarkdownPage {
  const url = site + page.path.replace(/\.md$/, '');
  place = { site, url, references };
  return { ...page, url, body: String(chain.processSync(main)) };
}

/** The text of a Markdown file: a short front part, then the page. */
export function markdownFile({ title, url, locale, reviewed, body }: MarkdownPage): string {
  const front = [
    `title: ${JSON.stringify(title)}`,
    `url: ${url}`,
    `language: ${locale}`,
    ...(reviewed === '' ? [] : [`reviewed: ${reviewed}`]),
  ];
  return `---\n${front.join('\n')}\n---\n\n${body}`;
}
