import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip } from 'node:zlib';

/** An answer, its body as it came. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const agent = new Agent({ keepAlive: true, maxSockets: 16 });

/** Asks a server for a path, which is sent as it is; no redirect is followed, nothing is unpacked. */
export function ask(
  origin: string,
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Readonly<Record<string, string>> } = {},
): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers, agent }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

const unbrotli = promisify(brotliDecompress);
const ungzip = promisify(gunzip);

/** The body of an answer, unpacked. */
export async function unpack({ headers, body }: Answer): Promise<Buffer> {
  const encoding = headers['content-encoding'];
  if (encoding === 'br') return unbrotli(body);
  return encoding === 'gzip' ? ungzip(body) : body;
}

/** Does something with every entry of a list, some at once, and gives back the results in order. */
export async function inParallel<T, R>(list: readonly T[], work: (entry: T) => Promise<R>, atOnce = 16): Promise<R[]> {
  const results: R[] = [];
  const waiting = list.entries();
  const worker = async () => {
    for (const [index, entry] of waiting) results[index] = await work(entry);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}
