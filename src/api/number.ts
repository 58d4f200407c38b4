import { z } from 'astro/zod';
import type { Meaning } from '../domain/vendors.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Page } from '../i18n/paths.ts';
import { codeSchema, type Origin } from '../schema/code.ts';
import { type VendorCode, type VendorCodeWords, vendorSchema } from '../schema/vendor.ts';
import { present } from './present.ts';
import { addresses, badge, embed, json, markdown, type Publisher, sources } from './shared.ts';
import { vendorNumber, vendorNumberView } from './vendor.ts';

const { name, field, products } = vendorSchema.shape;

const meaning = vendorNumber
  .extend({
    vendor: z.string().meta({ description: 'Id of the vendor' }),
    vendorName: name,
    field: field.meta({ description: 'What the vendor is for' }),
    productName: products.element.shape.name,
  })
  .meta({ id: 'Meaning', description: 'What a vendor means by the number' });

export const number = z
  .strictObject({
    code: vendorNumber.shape.code.meta({ description: 'The number' }),
    origin: codeSchema.shape.origin.shape.value,
    registered: z.boolean().meta({ description: 'It has a meaning in the registry too: see codes/{code}.json' }),
    meanings: z.array(meaning).meta({ description: 'One for each product that uses it, by the id of the vendor' }),
    sources,
    urls: z
      .strictObject({
        page: addresses.meta({ description: 'The page for people: of the number, or else of its range' }),
        markdown,
        badge: badge.optional(),
        embed: embed.optional(),
        json,
      })
      .meta({ description: 'The same in other forms' }),
  })
  .meta({ id: 'Number', description: 'A number, who uses it, and for what' });

export type NumberOfVendors = z.infer<typeof number>;

/** Everything that the view of a number needs. */
export interface NumberInput {
  readonly code: number;
  readonly origin: Origin;
  readonly registered: boolean;
  readonly meanings: readonly Meaning[];
  readonly page: Page;
  readonly rowWords: (vendor: string, row: VendorCode) => Readonly<Record<Locale, VendorCodeWords>>;
}

/** A number as the API shows it. */
export function numberView(publisher: Publisher, input: NumberInput): NumberOfVendors {
  const { code, origin, registered, meanings, page: place } = input;
  return {
    code,
    origin,
    registered,
    meanings: meanings.flatMap(({ id, vendor, rows }) =>
      rows.map((row) => ({
        ...present(vendorNumberView(publisher, id, row, input.rowWords(id, row))),
        vendor: id,
        vendorName: vendor.name,
        field: vendor.field,
        productName: vendor.products.find((one) => one.id === row.product)?.name ?? row.product,
      })),
    ),
    sources: [...publisher.cite(meanings.flatMap(({ rows }) => rows.flatMap(({ source }) => source)))],
    urls: {
      page: publisher.page(place),
      markdown: publisher.markdown(place),
      // Numbers without a page of their own have neither.
      ...(place.kind === 'code' && {
        badge: publisher.badge(place),
        embed: publisher.page({ ...place, kind: 'embed' }),
      }),
      json: publisher.api(`numbers/${code}.json`),
    },
  };
}
