import { describe, expect, test } from 'vitest';
import { isLegible, leadingSentences, type Picture, pictureOf } from '../../../src/domain/picture';

const number = (changes: Partial<Extract<Picture, { kind: 'number' }>> = {}): Picture => ({
  kind: 'number',
  number: { text: '1006', origin: 'local', name: 'Abnormal Closure' },
  answer: 'It ended without a Close frame.',
  labels: ['Never on the wire'],
  ...changes,
});

describe('leadingSentences', () => {
  test.for([
    ['It is closed. Try again later.', 20, 'It is closed.'],
    ['It is closed. Try again later.', 30, 'It is closed. Try again later.'],
    ['One sentence that is longer than allowed. Another.', 10, 'One sentence that is longer than allowed.'],
    ['The host is mt1.pusher.com. Look there.', 28, 'The host is mt1.pusher.com.'],
    ['Không ai gửi 1006 cho bạn. Hãy kết nối lại.', 30, 'Không ai gửi 1006 cho bạn.'],
    ['', 10, ''],
  ] as const)('of "%s", %i letters hold "%s"', ([text, max, expected]) => {
    expect(leadingSentences(text, max)).toBe(expected);
  });
});

test.for([
  ['Đóng bất thường', true],
  ['MAX_NUMBER_OF → 100 % “x” …', true],
  ['连接过期', false],
  ['seq 错误', false],
  ['Ошибка', false],
] as const)('that "%s" can be written is %s', ([text, expected]) => {
  expect(isLegible(text)).toBe(expected);
});

describe('pictureOf', () => {
  test('what fits stays as it is', () => {
    expect(pictureOf(number())).toEqual(number());
  });

  test('a long answer loses its last sentences, never a part of one', () => {
    const sentence = 'This sentence has exactly fifty letters, not fewer.';
    expect(pictureOf(number({ answer: Array(9).fill(sentence).join(' ') }))).toMatchObject({
      answer: Array(3).fill(sentence).join(' '),
    });
  });

  test('labels that do not fit into the line are left out, the first never', () => {
    expect(pictureOf(number({ labels: ['a'.repeat(30), 'b'.repeat(20), 'c'.repeat(10)] })).labels).toHaveLength(2);
    expect(pictureOf(number({ labels: ['a'.repeat(80), 'b'] })).labels).toEqual(['a'.repeat(80)]);
  });

  test('a name in foreign letters is left out; its owner stands in for the name of a single number', () => {
    const shown = { text: '4009', origin: 'private', name: '连接过期' } as const;
    expect(pictureOf(number({ number: shown, labels: ['QQ Bot'] }))).toMatchObject({ number: { name: 'QQ Bot' } });
    const translated = { ...shown, name: 'Kết nối hết hạn', official: '连接过期' };
    expect(pictureOf(number({ number: translated }))).toMatchObject({ number: { name: 'Kết nối hết hạn' } });
    expect(JSON.stringify(pictureOf(number({ number: translated })))).not.toContain('连接');
  });

  test('a list shows five numbers and that there are more', () => {
    const list = (count: number): Picture => ({
      kind: 'list',
      heading: 'Discord close codes',
      numbers: Array.from({ length: count }, (_, index) => ({ text: String(4000 + index), origin: 'private' })),
      answer: 'They begin at 4000.',
      labels: [],
    });
    const texts = (picture: Picture) => (picture.kind === 'list' ? picture.numbers.map(({ text }) => text) : []);
    expect(texts(pictureOf(list(5)))).toEqual(['4000', '4001', '4002', '4003', '4004']);
    expect(texts(pictureOf(list(9)))).toEqual(['4000', '4001', '4002', '4003', '4004', '…']);
  });
});
