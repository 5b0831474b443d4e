/**
 * Runs a program (the arguments) for as long as the process that started this one lives: ends it when standard
 * input closes, which a crash of that process does too, or on SIGTERM; after a minute by force.
 */
import { spawn } from 'node:child_process';

const GRACE = 60_000;
const [command, ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });

let ending = false;
function end() {
  if (ending) return;
  ending = true;
  child.kill('SIGTERM');
  globalThis.setTimeout(() => child.kill('SIGKILL'), GRACE).unref();
}

process.stdin.on('end', end).on('close', end).on('error', end).resume();
process.on('SIGTERM', end);
process.on('SIGINT', end);
process.on('SIGHUP', end);
child.on('error', () => process.exit(127));
child.on('exit', (code) => process.exit(code ?? 1));
