import { expect, test } from 'vitest';
import { exchangedPath } from '../../../src/i18n/exchanged-path.ts';

test.each([
  ['/vendors/discord/4004-vs-4003', '/vendors/discord/4003-vs-4004'],
  ['/vi/vendors/discord/4004-vs-4003', '/vi/vendors/discord/4003-vs-4004'],
  ['/vendors/discord/voice-4009-vs-4006', '/vendors/discord/voice-4006-vs-4009'],
  ['/vendors/discord/voice-4006-vs-gateway-4006', '/vendors/discord/gateway-4006-vs-voice-4006'],
  ['/vendors/graphql-ws/4500-vs-4400.html', '/vendors/graphql-ws/4400-vs-4500'],
  ['/vi/vendors/discord/4004-vs-4003/', '/vi/vendors/discord/4003-vs-4004'],
])('the ends of %s exchanged are %s', (path, exchanged) => {
  expect(exchangedPath(path)).toBe(exchanged);
});

test('exchanging twice gives the address back', () => {
  const path = '/vi/vendors/discord/gateway-4006-vs-voice-4014';
  expect(exchangedPath(exchangedPath(path) ?? '')).toBe(path);
});

test.each([
  '/',
  '/vendors',
  '/vendors/discord',
  '/vendors/discord/4004',
  '/compare/1012-vs-1005',
  '/en/vendors/discord/4004-vs-4003',
  '/xx/vendors/discord/4004-vs-4003',
  '/vendors/discord/4004-vs-4003/more',
  '/vendors/discord/4004-vs-4003.md',
  '/vendors/discord/nothing-vs-nothing',
  '/vendors//4004-vs-4003',
  '//vendors/discord/4004-vs-4003',
  '/vendors/host.example/4004-vs-4003',
  '/vendors/%2e%2e/4004-vs-4003',
  '/vendors/discord/400400-vs-4003',
])('%s names no pair of a vendor', (path) => {
  expect(exchangedPath(path)).toBeUndefined();
});

test('an address of a megabyte is read at once', () => {
  for (const part of ['9', '9-vs-', 'a-', '4003-vs-4004-'])
    expect(exchangedPath(`/vendors/discord/${part.repeat(1_000_000 / part.length)}`)).toBeUndefined();
});
