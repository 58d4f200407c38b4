import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { Painter } from '../../../src/build/draw-picture';
import { firstScreen } from '../../../src/build/first-screen';
import { indexedPng, paletteOf, parseColour } from '../../../src/build/indexed-png';
import { lightColour, paintDigest, readPaint } from '../../../src/build/paint';
import { makePictures } from '../../../src/build/pictures';
import { type Picture, PICTURE_SIZE } from '../../../src/domain/picture';

const SITE = 'https://closecodes.example';
const around = {
  file: '1006.html',
  subject: 'WebSocket close codes',
  originOf: () => 'private' as const,
  nameOf: () => undefined,
};

/** A made-up page as the layouts build it. */
const page = (path: string, main: string, lang = 'en') =>
  `<html lang="${lang}"><head><meta property="og:image" content="${SITE}/${path}"></head><body><main id="content">${main}</main></body></html>`;
const codePage = (code: number, name: string, lead = 'It ended.', origin = 'local') =>
  `<div class="hero ${origin}"><p class="n">${code}</p><div><h1><span class="vh">${code} </span>${name}</h1><ul class="tags"><li class="on">Never on the wire</li></ul></div></div><p class="lead">${lead}</p><section><p class="lead">Not this.</p></section>`;

const scratch = mkdtempSync(join(tmpdir(), 'closecodes-pictures-'));
afterAll(() => rmSync(scratch, { recursive: true }));

describe('indexedPng', () => {
  test.for([3, 20])('with %i steps, what it writes is read back pixel by pixel', async (steps) => {
    const palette = paletteOf(parseColour('#fff'), [{ colour: parseColour('#0a5f8a'), steps }]);
    const colours = Array.from({ length: 35 }, (_, index) => palette[index % palette.length] ?? [0, 0, 0]);
    const png = indexedPng(Buffer.from(colours.flatMap((colour) => [...colour, 255])), 7, palette);
    const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([7, 5]);
    expect([...data]).toEqual(colours.flat());
  });

  test('a colour between two becomes the nearer one', async () => {
    const palette = paletteOf([0, 0, 0], [{ colour: [90, 90, 90], steps: 3 }]);
    const png = indexedPng(Buffer.from([40, 40, 40, 255]), 1, palette);
    expect([...(await sharp(png).removeAlpha().raw().toBuffer())]).toEqual([30, 30, 30]);
  });

  test('more colours than a palette holds are refused', () => {
    const palette = paletteOf([0, 0, 0], [{ colour: [9, 9, 9], steps: 256 }]);
    expect(() => indexedPng(Buffer.alloc(4), 1, palette)).toThrow('257 colours, expected at most 256');
  });
});

describe('paint', () => {
  test('a colour comes from the tokens, and a missing one is named', () => {
    expect(lightColour('--ink: light-dark(#15171c, #eceae4);', 'ink')).toBe('#15171c');
    expect(() => lightColour('--ink: #000;', 'ink')).toThrow('found no --ink');
  });

  test('another colour is another digest', () => {
    const paint = readPaint();
    expect(paintDigest({ ...paint, colours: { ...paint.colours, ink: '#000000' } })).not.toBe(paintDigest(paint));
  });
});

describe('firstScreen', () => {
  test('a page about a number is read up to its first section, marks taken out', () => {
    const main = codePage(1006, 'Đóng &amp; mở <small lang="en">Abnormal</small>', 'Call <code>close()</code>.');
    expect(firstScreen(page('og/1006.png', main), around)).toEqual({
      kind: 'number',
      number: { text: '1006', origin: 'local', name: 'Đóng & mở', official: 'Abnormal' },
      answer: 'Call close().',
      labels: ['Never on the wire'],
    });
  });

  test("a vendor's number is answered by what happened and what to do", () => {
    const answers = '<dl class="answer"><dd>The token was wrong.</dd><dd>The token.</dd><dd>Renew it.</dd></dl>';
    const main = `${codePage(4004, 'Authentication failed', '', 'private').split('<p class="lead">')[0]}${answers}`;
    expect(firstScreen(page('x', main), { ...around, file: 'vendors/discord/4004.html' }).answer).toBe(
      'The token was wrong. Renew it.',
    );
  });

  test("a vendor's pair is labelled with the vendor, by the record that its address names", () => {
    const side = (code: number) => `<p class="private"><a class="n">${code}</a><b>Name ${code}</b></p>`;
    const main = `<div class="versus">${side(4003)}<span class="vs">vs</span>${side(4004)}</div><p class="lead">They differ.</p>`;
    const nameOf = (id: string) => (id === 'discord' ? 'Discord' : undefined);
    const screen = (file: string) => firstScreen(page('x', main), { ...around, file, nameOf });
    expect(screen('vi/vendors/discord/4003-vs-4004.html').labels).toEqual(['Discord', 'WebSocket close codes']);
    expect(screen('compare/4003-vs-4004.html').labels).toEqual(['WebSocket close codes']);
    expect(() => screen('vendors/nobody/4003-vs-4004.html')).toThrow('found no vendor "nobody"');
  });

  test.for([
    ['no main', '<html lang="en"></html>', 'found no <main'],
    ['no name', page('x', codePage(1006, '')), 'found no name'],
    ['no lead', page('x', codePage(1006, 'Name', '')), 'found no lead'],
    ['an unknown origin', page('x', codePage(1006, 'Name', 'It.', 'red')), 'found no origin'],
  ] as const)('a page with %s is refused', ([, html, message]) => {
    expect(() => firstScreen(html, around)).toThrow(message);
  });
});

describe('a picture', () => {
  const painter = new Painter(readPaint());
  const picture = (name: string, answer = 'It ended.'): Picture => ({
    kind: 'number',
    number: { text: '1006', origin: 'local', name },
    answer,
    labels: ['Never on the wire'],
  });

  test('has the size that networks expect, and few bytes', async () => {
    const bytes = await painter.draw(
      picture('Đóng bất thường', 'Kết nối kết thúc mà không có khung Close. '.repeat(4)),
    );
    expect(await sharp(bytes).metadata()).toMatchObject({ ...PICTURE_SIZE, format: 'png' });
    expect(bytes.length).toBeLessThan(25 * 1024);
  });

  test('is the same bytes each time', async () => {
    expect(await new Painter(readPaint()).draw(picture('A'))).toEqual(await painter.draw(picture('A')));
  });

  test('with a letter that the faces do not have is refused, and the letter named', async () => {
    await expect(painter.draw(picture('Done ✓'))).rejects.toThrow('U+2713');
  });

  test('long identifiers are broken after underscores; a word that cannot be broken is refused', async () => {
    await expect(painter.draw(picture('MAX_NUMBER_OF_CONCURRENT_CONNECTIONS_PER_ROOM'))).resolves.toBeInstanceOf(
      Buffer,
    );
    await expect(painter.draw(picture('W'.repeat(60)))).rejects.toThrow('does not fit');
  });

  test('a text that is too long at every size is refused', async () => {
    await expect(painter.draw(picture('A', 'much too long '.repeat(60)))).rejects.toThrow('does not fit');
  });
});

describe('makePictures', () => {
  const dist = join(scratch, 'dist/');
  const cache = join(scratch, 'cache/');
  const write = (file: string, html: string) => {
    mkdirSync(join(dist, file, '..'), { recursive: true });
    writeFileSync(join(dist, file), html);
  };
  const make = () => makePictures({ dist, cache });

  test('draws each page once, keeps what did not change, and draws anew only what did', async () => {
    write('1005.html', page('og/1005.png', codePage(1005, 'No Status Received')));
    write('1006.html', page('og/1006.png', codePage(1006, 'Abnormal Closure')));
    write('vi/1006.html', page('og/vi/1006.png', codePage(1006, 'Đóng bất thường'), 'vi'));
    write('redirect.html', '<html lang="en"><meta http-equiv="refresh" content="0;url=/1006"></html>');
    expect(await make()).toMatchObject({ pictures: 3, drawn: 3 });
    const before = readFileSync(join(dist, 'og/vi/1006.png'));
    rmSync(join(dist, 'og'), { recursive: true });
    expect(await make()).toMatchObject({ pictures: 3, drawn: 0 });
    expect(readFileSync(join(dist, 'og/vi/1006.png'))).toEqual(before);

    write('vi/1006.html', page('og/vi/1006.png', codePage(1006, 'Đóng không thường'), 'vi'));
    expect(await make()).toMatchObject({ pictures: 3, drawn: 1 });
    expect(readFileSync(join(dist, 'og/vi/1006.png'))).not.toEqual(before);
    expect(readdirSync(cache).every((name) => /^[0-9a-f]{40}\.png$/.test(name))).toBe(true);
    expect(statSync(join(dist, 'og/1005.png')).size).toBeGreaterThan(1000);
  });

  test('a page may show the picture of another, not one that nothing is drawn on', async () => {
    write('1007.html', page('og/1006.png', codePage(1007, 'Invalid Frame Payload Data')));
    expect(await make()).toMatchObject({ pictures: 3, drawn: 0 });
    write('1007.html', page('og/9999.png', codePage(1007, 'Invalid Frame Payload Data')));
    await expect(make()).rejects.toThrow('dist/1007.html: names the picture og/9999.png, which is about no page');
    rmSync(join(dist, '1007.html'));
  });

  test('a picture that cannot be drawn names its page', async () => {
    write('1008.html', page('og/1008.png', codePage(1008, 'Policy ✓')));
    await expect(make()).rejects.toThrow(/dist\/1008\.html: its picture could not be drawn: .*U\+2713/);
    rmSync(join(dist, '1008.html'));
  });
});
