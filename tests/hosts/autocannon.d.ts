/** The part of autocannon, which brings no types, that is used here. */
declare module 'autocannon' {
  export interface Request {
    readonly path: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly onResponse?: (status: number, body: string) => void;
  }
  export interface Options {
    readonly url: string;
    readonly connections: number;
    readonly amount: number;
    readonly requests: readonly Request[];
  }
  export interface Result {
    /** In seconds. */
    readonly duration: number;
    readonly errors: number;
    readonly timeouts: number;
    readonly non2xx: number;
    readonly '2xx': number;
    readonly requests: { readonly total: number };
    /** In milliseconds. */
    readonly latency: { readonly p50: number; readonly p99: number };
    readonly throughput: { readonly total: number };
  }
  export default function autocannon(options: Options): Promise<Result>;
}
