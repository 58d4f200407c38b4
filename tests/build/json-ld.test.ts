import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadContent } from '../content/read-content.ts';
import { attribute, type BuiltPage, type Kind, LISTED, madeUpPage, PAGES, SITE } from './read-dist.ts';

const day = z.iso.date();
const address = z.url({ protocol: /^https?$/ }).refine((url) => url.startsWith(`${SITE}/`), 'is not on this site');

const termSchema = z.strictObject({
  '@type': z.literal('DefinedTerm'),
  name: z.string().min(1),
  termCode: z.string().regex(/^\d{4}$/),
  description: z.string().min(20),
  url: address,
  inDefinedTermSet: z.url(),
});
const articleSchema = z.strictObject({
  '@type': z.literal('TechArticle'),
  headline: z.string().min(1).max(110),
  description: z.string().min(70),
  url: address,
  inLanguage: z.enum(['en', 'vi']),
  dateModified: day.optional(),
  about: z.array(termSchema),
});
const breadcrumbsSchema = z.strictObject({
  '@type': z.literal('BreadcrumbList'),
  itemListElement: z
    .array(
      z.strictObject({
        '@type': z.literal('ListItem'),
        position: z.int().positive(),
        name: z.string().min(1),
        item: address,
      }),
    )
    .min(1),
});
const graphSchema = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@graph': z.tuple([articleSchema, breadcrumbsSchema]),
});
const recordSchema = z.object({ reviewed: day });

/** How many terms a page of each kind explains. */
const TERMS: Partial<Record<Kind, number>> = { code: 1, pair: 2, vendorPair: 2 };

/** The vendors' records, read once. */
const vendors = new Map(loadContent().vendors.map(({ id, data }) => [id, data]));

/** The vendor that a page belongs to. */
const vendorOf = ({ key }: BuiltPage) => vendors.get(key.split('/')[2] ?? '');

/** The numbers that a page explains, one for each meaning. */
function termsOf(page: BuiltPage): string[] {
  const codes = page.key.match(/\d{4}/g) ?? [];
  if (page.kind === 'vendorCode')
    return (
      vendorOf(page)
        ?.codes.filter(({ code }) => String(code) === codes[0])
        .map(({ code }) => String(code)) ?? []
    );
  return codes.slice(0, TERMS[page.kind] ?? 0);
}

/** Whether a term stands at the page of its code, or at the page of the vendor that means something by it. */
function isPlaced(page: BuiltPage, { url, termCode }: { url: string; termCode: string }): boolean {
  const root = SITE + (page.locale === 'en' ? '' : `/${page.locale}`);
  const vendor = `${root}/vendors/${page.key.split('/')[2]}/${termCode}`;
  return url === `${root}/${termCode}` || (page.kind.startsWith('vendor') && url === vendor);
}

function reviewed(folder: 'codes' | 'ranges', name: string): string {
  const text = readFileSync(new URL(`../../content/${folder}/${name}.yaml`, import.meta.url), 'utf8');
  return recordSchema.parse(parse(text)).reviewed;
}

/** The day that the vendors' records behind a page were last reviewed; a standard code beside them counts too. */
function reviewedByVendors(page: BuiltPage): string | undefined {
  const vendor = vendorOf(page);
  const numbers = (page.key.split('/').at(-1)?.match(/\d{4}/g) ?? []).map(Number);
  if (page.kind === 'number')
    return [...vendors.values()]
      .filter(({ codes }) => codes.some(({ code, to = code }) => code <= (numbers[0] ?? 0) && to >= (numbers[0] ?? 0)))
      .map((one) => one.reviewed)
      .sort()[0];
  const standard =
    page.kind === 'vendorPair' ? numbers.filter((code) => !vendor?.codes.some((row) => row.code === code)) : [];
  return [vendor?.reviewed ?? [], standard.map((code) => reviewed('codes', String(code)))].flat().sort()[0];
}

/** The day that the records behind a page were last reviewed; of two records, the earlier. */
function reviewedOf(page: BuiltPage): string | undefined {
  const { kind, key } = page;
  const name = key.split('/').at(-1) ?? '';
  if (kind === 'code') return reviewed('codes', name);
  if (kind === 'range') return reviewed('ranges', name);
  if (page.kind.startsWith('vendor') || kind === 'number') return reviewedByVendors(page);
  if (kind !== 'pair') return undefined;
  return name
    .split('-vs-')
    .map((code) => reviewed('codes', code))
    .sort()[0];
}

/** What is wrong with what a page tells machines about itself. */
function badJsonLd(page: BuiltPage, date: string | undefined): string[] {
  const scripts = page.root.querySelectorAll('script[type="application/ld+json"]');
  const [script] = scripts;
  if (!script || scripts.length > 1) return [`dist/${page.file}: found ${scripts.length} JSON-LD scripts, expected 1`];
  let json: unknown;
  try {
    json = JSON.parse(script.rawText);
  } catch (error) {
    return [`dist/${page.file}: the JSON-LD does not parse: ${String(error)}`];
  }
  const result = graphSchema.safeParse(json);
  if (!result.success) return [`dist/${page.file}: ${z.prettifyError(result.error)}`];
  const [article, { itemListElement: crumbs }] = result.data['@graph'];
  const url = SITE + page.path;
  const home = SITE + (page.locale === 'en' ? '/' : `/${page.locale}`);
  const checks: [string, unknown, unknown][] = [
    ['url', article.url, url],
    ['canonical address', article.url, attribute(page, 'link[rel="canonical"]', 'href')],
    ['headline', article.headline, page.root.querySelector('title')?.text],
    ['description', article.description, attribute(page, 'meta[name="description"]', 'content')],
    ['language', article.inLanguage, page.locale],
    ['dateModified', article.dateModified, date],
    ['first crumb', crumbs[0]?.item, home],
    ['last crumb', crumbs.at(-1)?.item, url],
    ['positions', crumbs.map(({ position }) => position).join(), crumbs.map((_, index) => index + 1).join()],
    ['terms', article.about.map(({ termCode }) => termCode).join(), termsOf(page).join()],
    ['terms at another address', article.about.filter((term) => !isPlaced(page, term)).length, 0],
  ];
  return checks
    .filter(([, found, expected]) => found !== expected)
    .map(([name, found, expected]) => `dist/${page.file}: JSON-LD has ${name} "${found}", expected "${expected}"`);
}

const text = 'What a WebSocket close code 1006 means, who made it up, and what to do about it now.';
const good = {
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'TechArticle',
      headline: '1006',
      description: text,
      url: `${SITE}/1006`,
      inLanguage: 'en',
      dateModified: '2026-01-02',
      about: [
        {
          '@type': 'DefinedTerm',
          name: 'Abnormal Closure',
          termCode: '1006',
          description: text,
          url: `${SITE}/1006`,
          inDefinedTermSet: 'https://www.iana.org/assignments/websocket',
        },
      ],
    },
    {
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Home', item: `${SITE}/` },
        { '@type': 'ListItem', position: 2, name: '1006', item: `${SITE}/1006` },
      ],
    },
  ],
};
const example = (json: string) =>
  madeUpPage(
    `<html lang="en"><head><title>1006</title><meta name="description" content="${text}"><link rel="canonical" href="${SITE}/1006"><script type="application/ld+json">${json}</script></head></html>`,
    '1006.html',
  );

describe('JSON-LD', () => {
  test('a good page is good', () => {
    expect(badJsonLd(example(JSON.stringify(good)), '2026-01-02')).toEqual([]);
  });

  test.each([
    ['text that is no JSON', /\}$/, ''],
    ['a missing type', '"@type":"TechArticle",', ''],
    ['an address that is not absolute', `"url":"${SITE}/1006","inLanguage"`, '"url":"/1006","inLanguage"'],
    ['an address with .html', `"item":"${SITE}/1006"`, `"item":"${SITE}/1006.html"`],
    ['another headline', '"headline":"1006"', '"headline":"1005"'],
    ['the day of the build', '2026-01-02', '2026-11-23'],
    ['the wrong language', '"inLanguage":"en"', '"inLanguage":"vi"'],
    ['positions out of order', '"position":2', '"position":3'],
    ['the term of another code', '"termCode":"1006"', '"termCode":"1005"'],
  ])('%s is found', (_, from, to) => {
    expect(badJsonLd(example(JSON.stringify(good).replace(from, to)), '2026-01-02')).not.toEqual([]);
  });

  test('every page describes itself, its terms and the path to it, with the day that its records were reviewed', () => {
    expect(LISTED.flatMap((page) => badJsonLd(page, reviewedOf(page)))).toEqual([]);
  });

  test('the pages for unknown addresses say nothing', () => {
    const talking = PAGES.filter(({ kind }) => kind === 'notFound').filter(({ html }) => html.includes('ld+json'));
    expect(talking.map(({ file }) => file)).toEqual([]);
  });
});
