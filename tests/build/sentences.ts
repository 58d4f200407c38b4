import { HTMLElement, type Node, TextNode } from 'node-html-parser';

/** Elements inside a line of text; any other one begins a new text. */
const INLINE = new Set(
  'A ABBR B BDI CITE CODE DFN EM I KBD MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR'.split(' '),
);

/** Attributes that are read to people. */
const SPOKEN = ['alt', 'aria-label', 'aria-description', 'title', 'placeholder', 'data-copy', 'data-copied'];

/** What becomes of an element when text is taken out of a page. */
export interface Reading {
  /** Its text is left out. */
  readonly skip: (element: HTMLElement) => boolean;
}

const isElement = (node: Node): node is HTMLElement => node instanceof HTMLElement;

/**
 * Whether an element is a program or a style, not something to read.
 */
export function isUnread(element: HTMLElement): boolean {
  return ['SCRIPT', 'STYLE'].includes(element.tagName);
}

/** Whether an element holds code. */
export function isCode(element: HTMLElement): boolean {
  return ['CODE', 'PRE'].includes(element.tagName);
}

/** The running texts of an element: one for each block, inline elements joined, spoken attributes as texts of their own. */
export function texts(root: HTMLElement, { skip }: Reading): string[] {
  const found: string[] = [];
  let text = '';
  const flush = () => {
    const clean = text.replace(/\s+/g, ' ').trim();
    if (clean) found.push(clean);
    text = '';
  };
  const walk = (node: Node) => {
    if (node instanceof TextNode) text += node.text;
    if (!isElement(node)) return;
    if (isUnread(node) || skip(node)) {
      text += ' ';
      return;
    }
    const block = !INLINE.has(node.tagName);
    if (block) flush();
    for (const name of SPOKEN) {
      const value = node.getAttribute(name);
      if (value) found.push(value);
    }
    for (const child of node.childNodes) walk(child);
    if (block) flush();
  };
  walk(root);
  flush();
  return found;
}

/** Every text node of an element that is read, with the element that holds it. */
export function textNodes(root: HTMLElement): { text: string; parent: HTMLElement }[] {
  const found: { text: string; parent: HTMLElement }[] = [];
  const walk = (parent: HTMLElement) => {
    if (isUnread(parent)) return;
    for (const child of parent.childNodes) {
      if (child instanceof TextNode && child.text.trim()) found.push({ text: child.text.trim(), parent });
      else if (isElement(child)) walk(child);
    }
  };
  walk(root);
  return found;
}

/** Whether an element or one that it stands in answers yes. */
export function stands(element: HTMLElement, test: (ancestor: HTMLElement) => boolean): boolean {
  for (let one: HTMLElement | null = element; one; one = one.parentNode) if (test(one)) return true;
  return false;
}

/**
 * The sentences of a text.
 * @example sentences('It is. Is it? Yes') // => ['It is.', 'Is it?', 'Yes']
 */
export function sentences(text: string): string[] {
  return text.split(/(?<=[.!?…])["”’)]*\s+/).filter(Boolean);
}

/**
 * The number of words: what stands between spaces and holds a letter, so that bare numbers and marks do not count.
 * @example words('1006: it is 5 s.') // => 3
 */
export function words(text: string): number {
  return text.split(/\s+/).filter((part) => /\p{L}/u.test(part)).length;
}
