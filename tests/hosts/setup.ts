import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { packageNginx } from '../../src/build/package-nginx.ts';
import {
  ensureNginx,
  findBrotliModule,
  freePort,
  type HostName,
  makeNginx,
  makeWorkerd,
  PROJECT,
  removeScratch,
  scratchFolder,
} from './servers.ts';
import { SAMPLE } from './sample.ts';

/** A running server, as tests get it. */
export interface Host {
  readonly name: HostName;
  readonly origin: string;
  /** Why there is none; tests of it are skipped. */
  readonly missing?: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    hosts: readonly Host[];
    /** The folder that nginx serves, with Brotli if the module is there. */
    packaged: string;
    brotli: boolean;
    workerdLog: string;
  }
}

/** Starts each server once for all tests of the project `hosts`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(join(PROJECT, 'dist/_headers'))) {
    throw new Error('dist: there is no built site; run "npm run build" first');
  }
  const workerd = makeWorkerd(await freePort());
  const hosts: Host[] = [{ name: 'workerd', origin: workerd.origin }];
  const running = [workerd];
  const starting = workerd.start();

  const missing = ensureNginx();
  const packaged = scratchFolder();
  const brotli = findBrotliModule();
  if (missing === undefined) {
    const sampled = new Set(SAMPLE);
    await packageNginx({
      dist: join(PROJECT, 'dist'),
      folder: packaged,
      brotli,
      compress: (file) => sampled.has(file),
    });
    const nginx = makeNginx(packaged, await freePort());
    await nginx.start();
    running.push(nginx);
    hosts.unshift({ name: 'nginx', origin: nginx.origin });
  } else {
    console.warn(`\n\n  !!!  NO TEST OF NGINX IS RUN: ${missing}.  !!!\n\n`);
    hosts.unshift({ name: 'nginx', origin: '', missing });
  }
  if (missing === undefined && brotli === undefined) {
    console.warn(
      '\n\n  !!!  nginx is tested without Brotli: libnginx-mod-http-brotli-static is not installed.  !!!\n\n',
    );
  }
  await starting;
  project.provide('hosts', hosts);
  project.provide('packaged', packaged);
  project.provide('brotli', brotli !== undefined);
  project.provide('workerdLog', workerd.log());
  return async () => {
    await Promise.all(running.map(({ kill }) => kill()));
    removeScratch();
  };
}
