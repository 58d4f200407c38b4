import { expect, test } from 'vitest';
import { atomFeed, type FeedEntry, type FeedHead } from '../../../src/api/atom';

const HEAD: FeedHead = {
  locale: 'vi',
  title: 'Thay đổi',
  subtitle: 'Mới nhất đứng trước',
  author: 'closecodes',
  page: 'https://closecodes.example/vi/changes',
  feed: 'https://closecodes.example/vi/changes.xml',
  rights: 'CC BY 4.0',
};
const entry = (id: string, day: string): FeedEntry => ({
  id,
  day,
  title: 'A < B & `C`',
  text: 'plain',
  kind: 'corrected',
  kindName: 'Sửa',
});

test('a feed is as new as its newest entry, whatever their order', () => {
  const feed = atomFeed(HEAD, [entry('old', '2026-11-23'), entry('new', '2026-11-27')]);
  expect(/<updated>([^<]+)/.exec(feed)?.[1]).toBe('2026-11-27T12:00:00.000Z');
});

test('the same entries make the same bytes', () => {
  expect(atomFeed(HEAD, [entry('a', '2026-11-23')])).toBe(atomFeed(HEAD, [entry('a', '2026-11-23')]));
});

test('a feed names its language, itself, and the page with the same entries', () => {
  const feed = atomFeed(HEAD, [entry('a', '2026-11-23')]);
  expect(feed).toContain('xml:lang="vi"');
  expect(feed).toContain('<link rel="self" href="https://closecodes.example/vi/changes.xml"/>');
  expect(feed).toContain('<link href="https://closecodes.example/vi/changes#a"/>');
  expect(feed).toContain('<id>https://closecodes.example/vi/changes#a</id>');
});

test('a title that holds markup stays text', () => {
  expect(atomFeed(HEAD, [entry('a', '2026-11-23')])).toContain('A &lt; B &amp; C');
});
