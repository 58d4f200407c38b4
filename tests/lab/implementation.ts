/** What the lab must know of an implementation in order to start it. */
import type { Measurement } from '../../src/schema/measurement.ts';

/** A process: the file, its arguments, and what its environment has besides the runner's own. */
export interface Command {
  readonly file: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** How the version is learned: from a package.json, or from what a command prints (its first match of `find`, or group 1). */
export type VersionSource = { readonly packageJson: string } | (Command & { readonly find: RegExp });

/** Something that must be there: a file, or a command that must succeed. */
export type Need = { readonly path: string } | Command;

/** How a proxy is made to do what a scenario says. */
export interface ProxyControl {
  /**
   * The configuration file, with {port}, {backend}, {dir} and {idle} for the port, the backend's port, a scratch folder
   * and the idle limit in seconds; it is written to {dir}/config.
   */
  readonly config: string;
  /** A signal to the process, or a command; in its arguments the same words in braces are replaced, and {pid}. */
  readonly reload: NodeJS.Signals | Command;
  readonly gracefulStop: NodeJS.Signals | Command;
  readonly stop: NodeJS.Signals | Command;
}

/** One implementation in one role. */
export interface Implementation {
  /** Names the record together with the role: content/libraries/measured/<id>-<role>.yaml. */
  readonly id: string;
  readonly name: string;
  readonly language: string;
  readonly role: 'client' | 'server' | 'proxy';
  /** The id of the hand-written record in content/libraries, where there is one. */
  readonly library?: string;
  /** Where it comes from: `npm ws`, `apt firefox-esr`. */
  readonly package: string;
  readonly version: VersionSource;
  /** One line about the test application, where it matters for the results. */
  readonly setup?: string;
  /** What rules its API follows, where that matters: `measurement.ts` says which there are. */
  readonly api?: Measurement['api'];
  /** Scenarios that its API has no way to express; `setup` says why. */
  readonly without?: readonly string[];
  /** What must be there; what is not, the runner names, with how to get it. */
  readonly needs: readonly Need[];
  /** How to get what is missing; absent: tests/lab/install. */
  readonly get?: string;
  /** Run once before the first start: compiles. */
  readonly build?: Command;
  readonly start: Command;
  /** Proxies only. */
  readonly control?: ProxyControl;
  /** Takes much memory or processor time to start: few of them at a time. */
  readonly heavy?: true;
}
