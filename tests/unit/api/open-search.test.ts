import { expect, test } from 'vitest';
import { openSearchDescription } from '../../../src/api/open-search';

test('the description of a search is text that is escaped', () => {
  const xml = openSearchDescription({
    locale: 'vi',
    name: 'a & b',
    description: '<c>',
    find: 'https://closecodes.example/vi/find',
    icon: 'https://closecodes.example/favicon.svg',
  });
  expect(xml).toContain('<ShortName>a &amp; b</ShortName>');
  expect(xml).toContain('<Description>&lt;c&gt;</Description>');
  expect(xml).toContain('template="https://closecodes.example/vi/find?q={searchTerms}"');
  expect(xml).toContain('<Language>vi</Language>');
});
