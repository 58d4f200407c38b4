import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { BYTES_MAX, type ByteFormat, findByteRuns, readBytes } from '../../../../src/domain/recogniser/bytes';

const bytes = (hex: string) => (hex.match(/[0-9a-f]{2}/gi) ?? []).map((digits) => Number.parseInt(digits, 16));

/** A Close frame with the code 1012 and the reason "Service restart": longer than a line of a dump. */
const FRAME = bytes('88 11 03 f4 53 65 72 76 69 63 65 20 72 65 73 74 61 72 74');
/** A Close frame with the code 1000, alone. */
const SHORT = bytes('88 02 03 e8');

const DUMPS: readonly [name: string, text: string][] = [
  [
    'hexdump -C',
    `00000000  88 11 03 f4 53 65 72 76  69 63 65 20 72 65 73 74  |....Service rest|
00000010  61 72 74                                          |art|
00000013`,
  ],
  [
    'xxd',
    `00000000: 8811 03f4 5365 7276 6963 6520 7265 7374  ....Service rest
00000010: 6172 74                                  art`,
  ],
  [
    'tcpdump -X',
    `	0x0000:  8811 03f4 5365 7276 6963 6520 7265 7374  ....Service.rest
	0x0010:  6172 74                                  art`,
  ],
  [
    'tcpdump -x',
    `	0x0000:  8811 03f4 5365 7276 6963 6520 7265 7374
	0x0010:  6172 74`,
  ],
  [
    'Wireshark, hex and ASCII',
    `0000   88 11 03 f4 53 65 72 76 69 63 65 20 72 65 73 74   ....Service rest
0010   61 72 74                                          art`,
  ],
  [
    'Wireshark, hex alone',
    `0000   88 11 03 f4 53 65 72 76 69 63 65 20 72 65 73 74
0010   61 72 74`,
  ],
  [
    'Wireshark, follow stream',
    `    00000000  88 11 03 f4 53 65 72 76  69 63 65 20 72 65 73 74   ....Serv ice rest
    00000010  61 72 74                                           art`,
  ],
  [
    'od -A d -t x1 with a line that ends it',
    `0000000 88 11 03 f4 53 65 72 76 69 63 65 20 72 65 73 74
0000020 61 72 74
0000023`,
  ],
  [
    'hexdump, which swaps the bytes of each pair',
    `0000000 1188 f403 6553 7672 6369 2065 6572 7473
0000010 7261 0074
0000013`,
  ],
];

const WRITTEN: readonly [name: string, text: string, format: ByteFormat][] = [
  ['pairs of digits', '88 02 03 e8', 'hex'],
  ['capitals', '88 02 03 E8', 'hex'],
  ['one word', '880203e8', 'hex'],
  ['one word with 0x', '0x880203E8', 'hex'],
  ['two words', '8802 03e8', 'hex'],
  ['colons', '88:02:03:e8', 'hex'],
  ['hyphens', '88-02-03-E8', 'hex'],
  ['commas', '0x88, 0x02, 0x03, 0xe8', 'hex'],
  ['lines', '88\n02\n03\ne8\n', 'hex'],
  ['a C array', 'unsigned char frame[] = { 0x88, 0x02, 0x03, 0xE8 };', 'hex'],
  ['what Go prints with %#v', '[]byte{0x88, 0x2, 0x3, 0xe8}', 'hex'],
  ['what Go prints with %v', '[136 2 3 232]', 'numbers'],
  ['what Node prints', '<Buffer 88 02 03 e8>', 'hex'],
  ['percent escapes', '%88%02%03%E8', 'hex'],
  ['Python bytes', "b'\\x88\\x02\\x03\\xe8'", 'escapes'],
  ['bare escapes', '\\x88\\x02\\x03\\xe8', 'escapes'],
  ['a Rust slice', '[136, 2, 3, 232]', 'numbers'],
  ['a Buffer as JSON', '{"type":"Buffer","data":[136,2,3,232]}', 'numbers'],
  ['a Buffer as JSON, indented', '{\n  "data": [\n      136,\n      2,\n      3,\n      232\n    ]\n}', 'numbers'],
  ['what Java prints, with signs', '[-120, 2, 3, -24]', 'numbers'],
  ['base64', 'iAID6A==', 'base64'],
  ['base64 without padding', 'iAID6A', 'base64'],
];

describe('readBytes', () => {
  test.for(DUMPS)('reads a dump of %s', ([, text]) => {
    const run = readBytes(text);
    expect(run?.format).toBe('dump');
    expect(run?.bytes.slice(0, FRAME.length)).toEqual(FRAME);
    // hexdump writes pairs, so an odd byte at the end has a zero beside it.
    expect(run?.bytes.slice(FRAME.length)).toEqual(text.includes('0074') ? [0] : []);
  });

  test.for(DUMPS)('reads a dump of %s between other lines', ([, text]) => {
    const run = readBytes(`04:11:09.2 IP 10.0.0.2.443 > 10.0.0.9.51812: length 19\n${text}\n\nand then it closed`);
    expect(run?.bytes.slice(0, FRAME.length)).toEqual(FRAME);
  });

  test('reads a dump of one line, and not its offset', () => {
    expect(readBytes('00000000  88 02 03 e8                              |....|')?.bytes).toEqual(SHORT);
    expect(readBytes('0000  88 02 03 e8')?.bytes).toEqual(SHORT);
    expect(readBytes('00000000: 8802 03e8                                ....')?.bytes).toEqual(SHORT);
  });

  test('reads the last lines of a dump, whose offsets do not begin at nought', () => {
    const lines = '0x0030:  8811 03f4 5365 7276 6963 6520 7265 7374  ....Service.rest\n0x0040:  6172 74     art';
    expect(readBytes(lines)?.bytes).toEqual(FRAME);
  });

  test('leaves the text beside a dump alone, even if it could be hex', () => {
    const line = '00000000: 6465 6164 2062 6565 6620 6361 6665 2062  dead beef cafe b';
    expect(readBytes(line)?.bytes).toEqual(bytes(line.slice(10, 49)));
  });

  test.for(WRITTEN)('reads %s', ([, text, format]) => {
    expect(readBytes(text)).toMatchObject({ format, bytes: SHORT });
  });

  test.for(WRITTEN.filter(([name]) => name !== 'base64 without padding'))('reads %s inside a sentence', ([, text]) => {
    const run = readBytes(`The server sent: ${text}\nWhy?`);
    expect(run?.bytes).toEqual(SHORT);
  });

  test('reads what Python prints of a masked frame, letters among the escapes', () => {
    expect(readBytes(String.raw`b'\x88\x827\xfa!=4\x12'`)?.bytes).toEqual(bytes('88 82 37 fa 21 3d 34 12'));
    expect(readBytes(String.raw`b'\x88\x06\x03\xe9a\'\n\\'`)?.bytes).toEqual(bytes('88 06 03 e9 61 27 0a 5c'));
  });

  test('reads base64 that is broken into lines', () => {
    const long = [0x88, 0x7d, 0x03, 0xe8, ...new Array<number>(123).fill(0x2a)];
    const text = btoa(String.fromCharCode(...long));
    expect(readBytes(`${text.slice(0, 76)}\n${text.slice(76, 152)}\n${text.slice(152)}\n`)?.bytes).toEqual(long);
  });

  test.for(['', '   ', 'hello', 'the server closed', '1', 'zz zz', '!?', '🙂'])('finds nothing in "%s"', (text) => {
    expect(readBytes(text)).toBeUndefined();
  });

  test('reads at most so many bytes', () => {
    for (const text of ['88'.repeat(BYTES_MAX + 9), '88 '.repeat(BYTES_MAX + 9), '\\x88'.repeat(BYTES_MAX + 9)])
      expect(readBytes(text)?.bytes.length).toBeLessThanOrEqual(BYTES_MAX);
  });

  test('reads back bytes in any of the forms', () => {
    const some = fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 2, maxLength: 60 });
    const hexOf = (byte: number) => byte.toString(16).padStart(2, '0');
    const forms: ((all: readonly number[]) => string)[] = [
      (all) => all.map(hexOf).join(' '),
      (all) => all.map(hexOf).join(':').toUpperCase(),
      (all) => all.map((byte) => `0x${hexOf(byte)}`).join(', '),
      (all) => all.map((byte) => `\\x${hexOf(byte)}`).join(''),
      (all) => `data = [${[...all, 136].join(', ')}]`,
      (all) =>
        Array.from({ length: Math.ceil(all.length / 16) }, (_, line) => {
          const part = all.slice(line * 16, line * 16 + 16).map(hexOf);
          return `${(line * 16).toString(16).padStart(8, '0')}  ${part.join(' ').padEnd(48)} |${'.'.repeat(part.length)}|`;
        }).join('\n'),
    ];
    fc.assert(
      fc.property(some, fc.constantFrom(...forms.keys()), (all, index) => {
        const expected = index === 4 ? [...all, 136] : all;
        expect(readBytes(forms[index]?.(all) ?? '')?.bytes).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});

describe('findByteRuns', () => {
  /** Pieces that each begin something that the next one may break. */
  const PIECES = [
    '88', '0x88', '\\x88', '\\x', '\\', '"', "b'", '[', '[1', '1,', ', ', '136', ' ', '    ', '\n', '\n0000  88 ',
    '0x0000:  8802 ', '00000010: ', 'iAID6A==', 'iA', '==', 'a', '%88', 'zz', '|', '-1,', '{', '}', ']', 'ộ', '🙂',
  ] as const; // prettier-ignore
  const hostile = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join(''));

  test('any text gives runs that lie in it, hold bytes, and do not overlap others of their format', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        const end = new Map<ByteFormat, number>();
        for (const run of findByteRuns(text)) {
          expect(run.start).toBeGreaterThanOrEqual(end.get(run.format) ?? 0);
          expect(run.end).toBeGreaterThan(run.start);
          expect(run.end).toBeLessThanOrEqual(text.length);
          // No byte takes less than a character to write, so what is read cannot outgrow what is there.
          expect(run.bytes.length).toBeLessThanOrEqual(run.end - run.start);
          expect(run.bytes.every((byte) => Number.isInteger(byte) && byte >= 0 && byte <= 255)).toBe(true);
          end.set(run.format, run.end);
        }
      }),
      { numRuns: 500 },
    );
  });

  describe('takes steps in proportion to the text', () => {
    afterEach(() => vi.restoreAllMocks());

    /** How often the text is looked at, and how many characters the looks see: both grow with the text, and no faster. */
    function steps(text: string, read: (text: string) => unknown = readBytes): number {
      let count = 0;
      const exec = RegExp.prototype.exec;
      const spy = vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, input: string) {
        // A search that goes on from its last place sees what it steps over, a sticky one only that place, any other all of its input.
        const before = this.lastIndex;
        const result = exec.call(this, input);
        if (this.sticky) count += 1;
        else count += this.global ? (result ? this.lastIndex : input.length) - before : input.length;
        count += 1;
        return result;
      });
      read(text);
      spy.mockRestore();
      return count;
    }

    test('the measure sees steps that grow with the square', () => {
      const readAgainAndAgain = (text: string) => {
        for (let index = 0; index < text.length; index++) /^z/.exec(text.slice(index));
      };
      const [once, twice] = [400, 800].map((length) => steps('a'.repeat(length), readAgainAndAgain));
      expect(twice).toBeGreaterThan(2.2 * (once ?? 0) + 2000);
    });

    test('for any piece, repeated', () => {
      const unit = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
      fc.assert(
        fc.property(unit, (text) => {
          const [once, twice] = [steps(text.repeat(200)), steps(text.repeat(400))];
          expect(twice).toBeLessThanOrEqual(2.2 * once + 2000);
        }),
        { numRuns: 200 },
      );
    });
  });

  test('a word of a million digits is read, and so is one that is no hex at its end', () => {
    expect(readBytes('8'.repeat(1_000_000))?.bytes.length).toBe(BYTES_MAX);
    expect(() => readBytes(`${'8'.repeat(1_000_001)}`)).not.toThrow();
    expect(() => readBytes(`${'8'.repeat(4_000_000)}z`)).not.toThrow();
  });
});
