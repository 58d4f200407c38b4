/**
 * Runs tasks with any class that has the API of browsers. Plain JavaScript without imports: browsers, Bun, Deno and
 * workerd load this very file.
 */

/**
 * @typedef {object} Task
 * @property {string} scenario
 * @property {string} url
 * @property {{ code?: number, reason?: string } | null} act
 * @property {number} timeoutMs
 */

/** An exception may come after the event that tells the end, and a close after a refused call. */
const AFTERMATH_MS = 100;

/**
 * "Type: message", with the machine-readable code where there is one.
 * @param {unknown} error
 */
export function describeError(error) {
  if (!(error instanceof Error) && !(typeof error === 'object' && error !== null && 'message' in error))
    return String(error);
  const { name, message, code } = /** @type {Error & { code?: unknown }} */ (error);
  const more = typeof code === 'string' && !message.includes(code) ? ` [${code}]` : '';
  return [name, `${message}${more}`].filter((part) => part).join(': ');
}

/** @param {Event & { error?: unknown, message?: string }} event */
function describeEvent(event) {
  const { error, message } = event;
  if (!error) return message ? [message] : [];
  const cause = error instanceof Error && error.cause ? [`cause: ${describeError(error.cause)}`] : [];
  return [describeError(error), ...cause];
}

/**
 * @param {typeof WebSocket} WebSocketClass
 * @param {Task} task
 */
export function runTask(WebSocketClass, task) {
  const started = Date.now();
  /** @type {string[]} */
  const texts = [];
  const result = {
    scenario: task.scenario,
    opened: false,
    /** @type {number | null} */
    code: null,
    /** @type {string | null} */
    reason: null,
    /** @type {boolean | null} */
    wasClean: null,
    /** @type {string | null} */
    errorText: null,
    /** @type {string | null} */
    threw: null,
    ended: false,
    ms: 0,
  };
  return new Promise((resolve) => {
    let done = false;
    const finish = () => {
      if (done) return;
      done = true;
      if (!result.ended) result.ms = Date.now() - started;
      result.errorText = texts.length > 0 ? texts.join(' | ') : null;
      resolve(result);
    };
    setTimeout(finish, task.timeoutMs);
    /** @type {WebSocket} */
    let socket;
    try {
      socket = new WebSocketClass(task.url);
    } catch (error) {
      texts.push(describeError(error));
      return finish();
    }
    socket.onopen = () => {
      result.opened = true;
      if (!task.act) return;
      const { code, reason } = task.act;
      try {
        if (code === undefined) socket.close();
        else if (reason === undefined) socket.close(code);
        else socket.close(code, reason);
      } catch (error) {
        result.threw = describeError(error);
        setTimeout(finish, AFTERMATH_MS);
      }
    };
    socket.onerror = (event) => texts.push(...describeEvent(event));
    socket.onclose = (event) => {
      result.code = event.code ?? null;
      result.reason = event.reason ?? null;
      result.wasClean = event.wasClean ?? null;
      result.ended = true;
      result.ms = Date.now() - started;
      setTimeout(finish, AFTERMATH_MS);
    };
  });
}
