import { spawn } from 'node:child_process';
import type { Socket } from 'node:net';

/**
 * Sees to it that a child never outlives this process, whatever ends it: a return, a crash, Ctrl-C, even SIGKILL.
 * A shell waits on a pipe whose other end only we hold; the system closes that when we die. Handlers of 'exit' and
 * signals would miss SIGKILL, and inside Jest, which gives tests a copy of `process`, all the rest too.
 *
 * `litter` is a folder to remove as well. Call what this returns once the child is gone.
 */
export function dieWithUs(pid: number, litter?: string): () => void {
  const script = 'read -r _ && exit; kill -9 "$1"; sleep 1; [ -z "$2" ] || rm -rf -- "$2"';
  const watchdog = spawn('/bin/sh', ['-c', script, 'watchdog', String(pid), litter ?? ''], {
    stdio: ['pipe', 'ignore', 'ignore'],
    // A group of its own, or Ctrl-C in a terminal would end the watchdog before its work.
    detached: true,
  });
  // It must not keep this process running.
  watchdog.unref();
  (watchdog.stdin as Socket).unref();
  watchdog.stdin.on('error', () => {});
  return () => watchdog.stdin.end('the child is gone\n');
}
