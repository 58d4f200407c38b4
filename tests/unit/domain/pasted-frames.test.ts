import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeClose } from '../../../src/domain/frame-decoder';
import { EXAMPLE_MASKING_KEY } from '../../../src/domain/frames';
import { readPastedFrames } from '../../../src/domain/pasted-frames';

const bytes = (hex: string) => (hex.match(/[0-9a-f]{2}/gi) ?? []).map((digits) => Number.parseInt(digits, 16));
const hex = (all: readonly number[]) => all.map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
const dump = (all: readonly number[]) =>
  Array.from({ length: Math.ceil(all.length / 16) }, (_, line) => {
    const part = all.slice(line * 16, line * 16 + 16);
    return `\t0x${(line * 16).toString(16).padStart(4, '0')}:  ${hex(part)
      .replace(/(..) (..)/g, '$1$2')
      .padEnd(39)}  ${'.'.repeat(part.length)}`;
  }).join('\n');
const codes = (text: string) => readPastedFrames(text, 'unknown')?.frames.map(({ code }) => code);

const ETHERNET = bytes('00 1c 42 00 00 08 00 1c 42 00 00 18 08 00');
const TCP_HEADER = bytes('01 bb ca 64 1b 2c 3d 4e 5f 60 71 82 50 18 01 f6 9c 40 00 00');
const TCP_WITH_TIMESTAMPS = [
  ...TCP_HEADER.slice(0, 12),
  0x80,
  ...TCP_HEADER.slice(13),
  ...bytes('01 01 08 0a 11 22 33 44 55 66 77 88'),
];

const ipv4 = (segment: readonly number[]) => [
  ...bytes('45 00 00'),
  20 + segment.length,
  ...bytes('4a 3b 40 00 40 06 2b 1c 0a 00 00 02 0a 00 00 09'),
  ...segment,
];
const ipv6 = (segment: readonly number[]) => [
  ...bytes('60 0d 88 02 00'),
  segment.length,
  ...bytes('06 40'),
  ...new Array<number>(32).fill(0xfd),
  ...segment,
];

const RESTART = encodeClose(1012, 'Service restart');
const FORBIDDEN = encodeClose(1006, '');
const ANSWER = encodeClose(1012, '', [...EXAMPLE_MASKING_KEY]);

describe('a packet of a capture', () => {
  test.for([
    ['IPv4, as tcpdump -X prints it', ipv4([...TCP_HEADER, ...RESTART])],
    ['IPv6', ipv6([...TCP_HEADER, ...RESTART])],
    ['Ethernet', [...ETHERNET, ...ipv4([...TCP_HEADER, ...RESTART])]],
    ['TCP with options', [...ETHERNET, ...ipv4([...TCP_WITH_TIMESTAMPS, ...RESTART])]],
    ['a VLAN tag', [...ETHERNET.slice(0, 12), ...bytes('81 00 00 05 08 00'), ...ipv4([...TCP_HEADER, ...RESTART])]],
    ['the loopback of BSD', [...bytes('02 00 00 00'), ...ipv4([...TCP_HEADER, ...RESTART])]],
  ] as const)('%s', ([, packet]) => {
    expect(readPastedFrames(dump(packet), 'server')).toMatchObject({
      format: 'dump',
      total: packet.length,
      skipped: packet.length - RESTART.length,
      frames: [{ code: 1012, reason: 'Service restart', faults: [] }],
    });
    expect(codes(hex(packet))).toEqual([1012]);
  });

  test('with a frame that nobody may send', () => {
    const [frame] = readPastedFrames(dump(ipv4([...TCP_HEADER, ...FORBIDDEN])), 'unknown')?.frames ?? [];
    expect(frame).toMatchObject({ code: 1006, faults: ['code-never-on-wire'] });
  });

  test('with an empty Close frame', () => {
    expect(readPastedFrames(dump(ipv4([...TCP_HEADER, 0x88, 0x00])), 'unknown')).toMatchObject({
      frames: [{ opcode: 8, length: 0, faults: [] }],
    });
  });

  test('with padding, which Ethernet adds up to 60 bytes', () => {
    const packet = [...ETHERNET, ...ipv4([...TCP_HEADER, ...encodeClose(1000, '')]), 0, 0];
    expect(readPastedFrames(dump(packet), 'unknown')).toMatchObject({ frames: [{ code: 1000 }], skipped: 56 });
  });

  test('behind others: each is read for itself, and those without a Close frame are skipped', () => {
    const ack = ipv4(TCP_HEADER);
    const packets = [ack, ipv4([...TCP_HEADER, ...RESTART]), ack, ipv4([...TCP_HEADER, ...ANSWER])];
    const text = packets
      .map((packet, index) => `04:11:0${index}.123 IP a.443 > b.5: Flags [P.]\n${dump(packet)}`)
      .join('\n');
    expect(codes(text)).toEqual([1012, 1012]);
    expect(readPastedFrames(text, 'unknown')?.frames.map(({ masked }) => masked)).toEqual([false, true]);
  });
});

describe('bytes without headers', () => {
  test('one frame', () => {
    expect(readPastedFrames('88 02 03 e8', 'server')).toMatchObject({
      format: 'hex',
      total: 4,
      skipped: 0,
      frames: [{ code: 1000 }],
    });
  });

  test('data, then a Close frame, then the answer of the other side', () => {
    const all = [...bytes('81 05 48 65 6c 6c 6f'), ...RESTART, ...ANSWER];
    expect(codes(hex(all))).toEqual([undefined, 1012, 1012]);
  });

  test('zeros behind a Close frame are no frames', () => {
    expect(readPastedFrames('88 02 03 e8 00 00 00', 'unknown')).toMatchObject({ frames: [{ code: 1000 }], skipped: 3 });
  });

  test('bytes behind a Close frame that are no frames are skipped', () => {
    expect(readPastedFrames('88 02 03 e8 3f', 'unknown')).toMatchObject({ skipped: 1 });
    expect(codes('88 02 03 e8 3f')).toEqual([1000]);
    expect(codes('88 02 03 e8 88 02 03')).toEqual([1000]);
  });

  test('frames without a Close frame among them', () => {
    expect(readPastedFrames('81 05 48 65 6c 6c 6f', 'server')).toMatchObject({ skipped: 0, frames: [{ opcode: 1 }] });
  });

  test('who sent it decides about the mask', () => {
    expect(readPastedFrames('88 02 03 e8', 'client')?.frames[0]?.faults).toEqual(['client-unmasked']);
    expect(readPastedFrames(hex(ANSWER), 'server')?.frames[0]?.faults).toEqual(['server-masked']);
  });

  test('no bytes', () => {
    expect(readPastedFrames('it just closed', 'unknown')).toBeUndefined();
    expect(readPastedFrames('', 'unknown')).toBeUndefined();
  });
});

test('any text gives frames that are made of no more bytes than were read', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.uint8Array({ minLength: 2, maxLength: 300 }).map((all) => hex([...all])),
    fc.uint8Array({ maxLength: 100 }).map((all) => dump(ipv4([...TCP_HEADER, ...all]))),
  );
  fc.assert(
    fc.property(text, (written) => {
      const found = readPastedFrames(written, 'unknown');
      expect(found?.skipped ?? 0).toBeGreaterThanOrEqual(0);
      expect(found?.skipped ?? 0).toBeLessThanOrEqual(found?.total ?? 0);
    }),
    { numRuns: 500 },
  );
});
