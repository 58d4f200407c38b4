/** What the servers of the lab share: the query says what the application does, and each ended connection is one line. */

/**
 * @param {string | undefined} target The request target: /<scenario>?do=…&code=…&reason=…
 */
export function readTarget(target) {
  const { pathname, searchParams } = new URL(target ?? '/', 'http://127.0.0.1');
  const code = searchParams.get('code');
  return {
    scenario: pathname.slice(1),
    act: searchParams.get('do') ?? 'hold',
    code: code === null ? undefined : Number(code),
    reason: searchParams.get('reason') ?? undefined,
  };
}

/**
 * Does what a library's close takes: no argument, a code, or a code and a reason.
 * @param {(code?: number, reason?: string) => void} close
 * @param {{ code?: number | undefined, reason?: string | undefined }} call
 */
export function callClose(close, { code, reason }) {
  if (code === undefined) close();
  else if (reason === undefined) close(code);
  else close(code, reason);
}

/** @param {unknown} error */
export function describeError(error) {
  if (!(error instanceof Error)) return String(error);
  const { name, message, code } = /** @type {Error & { code?: unknown }} */ (error);
  const more = typeof code === 'string' && !message.includes(code) ? ` [${code}]` : '';
  return `${name}: ${message}${more}`;
}

/** A connection that the application under test has; its end is one line on standard output. */
export class Connection {
  #opened = Date.now();
  #reported = false;
  /** @type {string[]} */
  #texts = [];
  /** @type {string | null} */
  threw = null;

  /** @param {string} scenario */
  constructor(scenario) {
    this.scenario = scenario;
  }

  /** @param {unknown} error */
  addError(error) {
    this.#texts.push(describeError(error));
  }

  /**
   * Does what the query says; "throw" is an exception in the application's handler.
   * @param {ReturnType<typeof readTarget>} target
   * @param {(code?: number, reason?: string) => void} close
   */
  act(target, close) {
    if (target.act === 'throw') throw new Error('thrown by the application');
    if (target.act !== 'close') return;
    try {
      callClose(close, target);
    } catch (error) {
      this.threw = describeError(error);
      this.end(null, null, null, false);
    }
  }

  /**
   * @param {number | null | undefined} code
   * @param {string | null | undefined} reason
   * @param {boolean | null | undefined} wasClean
   */
  end(code, reason, wasClean, ended = true) {
    // An error may follow the event that tells the end.
    setTimeout(() => {
      if (this.#reported) return;
      this.#reported = true;
      console.log(
        JSON.stringify({
          scenario: this.scenario,
          opened: true,
          code: code ?? null,
          reason: reason ?? null,
          wasClean: wasClean ?? null,
          errorText: this.#texts.length > 0 ? this.#texts.join(' | ') : null,
          threw: this.threw,
          ended,
          ms: Date.now() - this.#opened,
        }),
      );
    }, 50);
  }
}

/** Says that the server listens. */
export function sayListening() {
  console.log(JSON.stringify({ listening: true }));
}
