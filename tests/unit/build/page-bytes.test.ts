import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { encodeUtf8, PageResponse, shortenPages } from '../../../src/build/page-bytes';

const NodeResponse = globalThis.Response;
const nodeEncode = TextEncoder.prototype.encode;
const html = '<p>Đóng</p>';
const bytes = new TextEncoder().encode(html);
const headers = { 'Content-Type': 'text/html' };

beforeEach(shortenPages);
afterEach(() => {
  globalThis.Response = NodeResponse;
  TextEncoder.prototype.encode = nodeEncode;
});

describe('encodeUtf8', () => {
  it.each([
    ['nothing', ''],
    ['ASCII', 'close(1000)'],
    ['Latin 1', 'café'],
    ['Vietnamese', 'Đóng kết nối'],
    ['pairs of surrogates', '1006 🔌 1006'],
    ['half a pair', 'a\ud83db'],
    ['a text longer than any before', 'Đóng '.repeat(100_000)],
    ['a short text after it', 'Đ'],
  ])('gives what Node’s encoder gives for %s', (_, text) => {
    const expected = nodeEncode.call(new TextEncoder(), text);
    expect(Buffer.compare(encodeUtf8(text), expected)).toBe(0);
    expect(Buffer.compare(new TextEncoder().encode(text), expected)).toBe(0);
  });

  it('gives bytes of its own each time', () => {
    const first = encodeUtf8('Đóng');
    encodeUtf8('Hủy!');
    expect(new TextDecoder().decode(first)).toBe('Đóng');
  });

  it('leaves the encoder without a text as it is', () => {
    expect(new TextEncoder().encode()).toHaveLength(0);
  });
});

describe('a response made of bytes', () => {
  it('hands back the very bytes', () => {
    const response = new Response(bytes, { status: 404, headers });
    expect(response).toBeInstanceOf(PageResponse);
    expect((response as PageResponse).page).toBe(bytes);
  });

  it.each([
    ['text', async (response: Response) => response.text()],
    ['bytes', async (response: Response) => new TextDecoder().decode(await response.bytes())],
    ['a buffer', async (response: Response) => new TextDecoder().decode(await response.arrayBuffer())],
    ['a blob', async (response: Response) => (await response.blob()).text()],
    ['a copy', async (response: Response) => response.clone().text()],
    ['the body of another', async (response: Response) => new Response(response.body).text()],
  ])('can be read as %s, like any other', async (_, read) => {
    expect(await read(new Response(bytes))).toBe(html);
  });

  it('can be read as JSON and as a form', async () => {
    expect(await new Response(new TextEncoder().encode('[1006]')).json()).toEqual([1006]);
    const form = new Response(new TextEncoder().encode('code=1006'), {
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    });
    expect((await form.formData()).get('code')).toBe('1006');
  });

  it('keeps status and headers, also in a copy', () => {
    const response = new Response(bytes, { status: 404, statusText: 'Not Found', headers });
    for (const one of [response, response.clone()]) {
      expect([one.ok, one.status, one.statusText]).toEqual([false, 404, 'Not Found']);
      expect(one.headers.get('Content-Type')).toBe('text/html');
    }
  });

  it('is a response to whoever asks', () => {
    expect(new Response(bytes)).toBeInstanceOf(Response);
    expect(new Response(bytes)).toBeInstanceOf(NodeResponse);
  });
});

describe('any other response', () => {
  it.each([
    ['text', html],
    ['nothing', null],
    ['a buffer', bytes.buffer],
  ])('of %s is one of Node’s', async (_, body) => {
    const response = new Response(body);
    expect(response).not.toBeInstanceOf(PageResponse);
    expect(response).toBeInstanceOf(Response);
    expect(await response.text()).toBe(body === null ? '' : html);
  });

  it('can still be made by the static functions', async () => {
    expect(await Response.json({ code: 1006 }).json()).toEqual({ code: 1006 });
    expect(Response.redirect('https://closecodes.example/1006').status).toBe(302);
  });
});
