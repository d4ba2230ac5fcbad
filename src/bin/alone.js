// Lets one process at a time do a piece of work in this clone; the others wait for it.
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function take(file) {
  try {
    fs.writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  }
}

/** The number of a process that has died with the lock in its hand. */
function deadHolder(file) {
  try {
    const { mtimeMs } = fs.statSync(file);
    const pid = Number(fs.readFileSync(file, 'utf8'));
    // An empty file is one that is being written, or was being when the machine went down.
    return pid ? !alive(pid) : Date.now() - mtimeMs > 5_000;
  } catch {
    return false;
  }
}

export async function alone(file, work) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  while (!take(file)) {
    if (deadHolder(file)) fs.rmSync(file, { force: true });
    else await pause(100);
  }
  try {
    return await work();
  } finally {
    fs.rmSync(file, { force: true });
  }
}
