import { describe, expect, test } from 'vitest';
import { find, type Found, makeFinder } from '../../../src/domain/finder';
import { matchFrames } from '../../../src/domain/recogniser/frames-in-text';
import { LEXICON } from './recogniser/made-up';

const finder = makeFinder({
  lexicon: LEXICON,
  codes: [
    {
      code: 1001,
      name: 'Rời đi',
      official: 'Going Away',
      tagline: 'Phía gửi rời đi',
      origin: 'wire',
      confusedWith: [1006],
    },
    {
      code: 1006,
      name: 'Đóng bất thường',
      official: 'Abnormal Closure',
      tagline: 'Kết nối bị cắt',
      origin: 'local',
      confusedWith: [1001, 1009],
    },
    {
      code: 1009,
      name: 'Thông điệp quá lớn',
      official: 'Message Too Big',
      tagline: 'Vượt giới hạn',
      origin: 'wire',
      confusedWith: [1006],
    },
  ],
});

/** Rows in short: a code, a vendor with its code, a pair. */
function short({ rows }: Found): string[] {
  return rows.map((row) => {
    if (row.kind === 'code') return `${row.code}${row.hasPage ? '' : ' range'}`;
    if (row.kind === 'vendorCode') return `${row.vendor.id} ${row.code} ${row.product}`;
    if (row.kind === 'vendor') return row.vendor.id;
    return row.kind === 'pair' ? row.pair.join('-') : `${row.system} ${row.number}`;
  });
}
const offered = (text: string) => short(find(finder, text, matchFrames));

describe('what the field offers', () => {
  test('a number finds its own page first, then its pairs', () => {
    expect(offered('1006')).toEqual(['1006', '1001-1006', '1006-1009']);
  });

  test('two numbers find their pair first', () => {
    expect(offered('1009 1006')[0]).toBe('1006-1009');
    expect(offered('1006/1009')[0]).toBe('1006-1009');
  });

  test('two numbers without a page of their own are no pair', () => {
    expect(offered('1006 4321')).not.toContain('1006-4321');
  });

  test('the digits typed so far find the codes that begin with them', () => {
    expect(offered('100').slice(0, 3)).toEqual(['1001', '1006', '1009']);
  });

  test('a number without a page leads to its range', () => {
    expect(offered('4321')).toEqual(['4321 range']);
  });

  test('a number of vendors leads to its page, then to each vendor', () => {
    expect(offered('4004')).toEqual(['4004', 'chatter 4004 gateway', 'pusherish 4004 channels']);
  });

  test.for(['dong', 'Đóng b', 'abnorm', 'closure', 'cat'])('"%s" finds 1006 by the beginning of words', (typed) => {
    expect(offered(typed)).toContain('1006');
  });

  test('a vendor is found by the beginning of its name', () => {
    expect(offered('chat')).toEqual(['chatter']);
  });

  test('a log line finds its code and no pairs', () => {
    expect(offered('websocket closed with code 1006')).toEqual(['1006']);
  });

  test('a look-alike is said to be one', () => {
    expect(offered('ERROR 1006 (HY000)')).toEqual(['MySQL, MariaDB 1006']);
  });

  test.for(['', '   ', 'x', 'nothing of the kind', '🔌'])('"%s" finds nothing', (text) => {
    expect(offered(text)).toEqual([]);
  });

  test('no place is offered twice', () => {
    const rows = offered('1001');
    expect(new Set(rows).size).toBe(rows.length);
  });
});
