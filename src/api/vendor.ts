import { z } from 'astro/zod';
import type { Locale } from '../i18n/locales.ts';
import {
  type Vendor,
  type VendorCode,
  type VendorCodeWords,
  vendorSchema,
  type VendorWords,
} from '../schema/vendor.ts';
import { present } from './present.ts';
import { badge, inEachLocale, json, markdown, page, type Publisher, refs, reviewed, sources, text } from './shared.ts';

const { name, field, homepage, docs, hints, subprotocols, products, rules, codes } = vendorSchema.shape;
const { code, to, product, name: officialName, sender, carrier, reconnect, status } = codes.element.shape;
const rule = rules.element;

const id = z.string().meta({ description: 'Its id, which is also the last part of its address' });
const numbers = z.array(code).meta({ description: 'The numbers that it defines, ascending' });
const urls = z.strictObject({ page, markdown, json }).meta({ description: 'The same in other forms' });
const fieldOf = field.meta({ description: 'What it is for' });

const vendorEntry = z
  .strictObject({
    id,
    name,
    field: fieldOf,
    homepage: homepage.meta({ description: 'Its own site' }),
    docs,
    products: z
      .array(
        products.element.pick({ id: true, name: true }).extend({
          unofficial: z.boolean().meta({ description: 'Known from a community’s documentation only' }),
        }),
      )
      .meta({ description: 'Its WebSocket endpoints, each with a numbering of its own' }),
    numbers,
    urls,
  })
  .meta({ id: 'VendorEntry', description: 'A vendor in the list of all' });

export const vendors = z
  .strictObject({ vendors: z.array(vendorEntry).meta({ description: 'By id' }) })
  .meta({ id: 'Vendors', description: 'The services, protocols and libraries that have close codes of their own' });

/** What a vendor means by a number. */
export const vendorNumber = z
  .strictObject({
    code,
    to,
    product: product.meta({ description: 'Id of the product' }),
    name: officialName,
    sentBy: sender,
    carrier,
    reconnect: reconnect.meta({ description: 'What a client should do after the close' }),
    status: status.meta({ description: 'Is it in use' }),
    brief: text.meta({ description: 'A few words for lists' }),
    happened: text.meta({ description: 'What happened' }),
    lookAt: text.optional().meta({ description: 'Who to look at; absent where nothing is known' }),
    whatToDo: text.meta({ description: 'What to do' }),
    refs,
    urls: z.strictObject({ page, markdown, badge }).meta({ description: 'Its page under the vendor, in other forms' }),
  })
  .meta({ id: 'VendorNumber', description: 'What a vendor means by a number' });

const vendorRule = z
  .strictObject({
    id: rule.shape.id.meta({ description: 'Its id' }),
    product: rule.shape.product,
    from: rule.shape.from.unwrap().optional().meta({ description: 'The first number' }),
    to: rule.shape.to.unwrap().optional().meta({ description: 'The last number' }),
    codes: rule.shape.codes,
    rest: rule.shape.rest,
    reconnect: rule.shape.reconnect.unwrap().optional().meta({ description: 'What a client should do' }),
    text: text.optional().meta({ description: 'The rule in words' }),
    refs,
  })
  .meta({ id: 'VendorRule', description: 'A rule that covers a range of numbers, or that no single number carries' });

const paragraphs = z.strictObject(
  inEachLocale((locale) => z.array(z.string().min(1)).meta({ description: `In "${locale}"` })),
);

export const vendor = vendorEntry
  .extend({
    hints,
    subprotocols,
    summary: text.meta({ description: 'What it closes connections for, and what to know about its numbers' }),
    tell: text.meta({ description: 'How to recognise that a number is this vendor’s' }),
    notes: paragraphs.meta({ description: 'What else to know, a paragraph each' }),
    rules: z.array(vendorRule).meta({ description: 'Rules for ranges of numbers' }),
    codes: z.array(vendorNumber).meta({ description: 'In the order of the products' }),
    reviewed,
    sources,
  })
  .meta({ id: 'Vendor', description: 'A service, protocol or library with close codes of its own' });

export type PublishedVendor = z.infer<typeof vendor>;
export type VendorNumber = z.infer<typeof vendorNumber>;

/** A vendor with its words. */
export interface VendorInput {
  readonly id: string;
  readonly vendor: Vendor;
  readonly words: Readonly<Record<Locale, VendorWords>>;
}

function entryView(publisher: Publisher, { id, vendor }: VendorInput): z.infer<typeof vendorEntry> {
  const { name, field, homepage, docs, products, codes } = vendor;
  return {
    id,
    name,
    field,
    homepage,
    docs,
    products: products.map(({ id, name, unofficial = false }) => ({ id, name, unofficial })),
    numbers: [...new Set(codes.map(({ code }) => code))].sort((a, b) => a - b),
    urls: {
      page: publisher.page({ kind: 'vendor', vendor: id }),
      markdown: publisher.markdown({ kind: 'vendor', vendor: id }),
      json: publisher.api(`vendors/${id}.json`),
    },
  };
}

/** What a vendor means by a number, as the API shows it. */
export function vendorNumberView(
  publisher: Publisher,
  vendor: string,
  row: VendorCode,
  words: Readonly<Record<Locale, VendorCodeWords>>,
): VendorNumber {
  const { code, to, product, name, sender, carrier, reconnect, status } = row;
  const place = { kind: 'vendorCode', vendor, code } as const;
  const isKnown = Object.values(words).every(({ lookAt }) => lookAt !== undefined);
  return {
    code,
    ...present({ to }),
    product,
    ...present({ name }),
    sentBy: sender,
    carrier,
    reconnect,
    status,
    brief: inEachLocale((locale) => words[locale].brief),
    happened: inEachLocale((locale) => words[locale].happened),
    ...present({ lookAt: isKnown ? inEachLocale((locale) => words[locale].lookAt ?? '') : undefined }),
    whatToDo: inEachLocale((locale) => words[locale].act),
    refs: row.source,
    urls: { page: publisher.page(place), markdown: publisher.markdown(place), badge: publisher.badge(place) },
  };
}

/** The list of vendors as the API shows it. */
export function vendorsView(publisher: Publisher, inputs: readonly VendorInput[]): z.infer<typeof vendors> {
  return { vendors: inputs.map((input) => entryView(publisher, input)) };
}

/** A vendor as the API shows it; `rowWords` gives the words about one of its rows. */
export function vendorView(
  publisher: Publisher,
  input: VendorInput,
  rowWords: (row: VendorCode) => Readonly<Record<Locale, VendorCodeWords>>,
): PublishedVendor {
  const { id, vendor, words } = input;
  const { hints, subprotocols, rules, codes, products } = vendor;
  const rows = products.flatMap((product) => codes.filter((row) => row.product === product.id));
  const ruleText = (rule: string) =>
    Object.values(words).every((one) => one.rules?.[rule] !== undefined)
      ? inEachLocale((locale) => words[locale].rules?.[rule] ?? '')
      : undefined;
  return {
    ...entryView(publisher, input),
    hints,
    ...present({ subprotocols }),
    summary: inEachLocale((locale) => words[locale].lead),
    tell: inEachLocale((locale) => words[locale].tell),
    notes: inEachLocale((locale) => words[locale].notes ?? []),
    rules: rules.map(({ source, ...rule }) => ({
      ...present(rule),
      ...present({ text: ruleText(rule.id) }),
      refs: [source],
    })),
    codes: rows.map((row) => vendorNumberView(publisher, id, row, rowWords(row))),
    reviewed: vendor.reviewed,
    sources: [...publisher.cite([...rows.flatMap(({ source }) => source), ...rules.map(({ source }) => source)])],
  };
}
