import {
  checkConsole,
  checkDataFolder,
  checkMail,
  checkNode,
  checkReach,
  checkSandboxPort,
  checkSecret,
  checkServerPort,
  fail,
  type Finding,
  isServing,
  ok,
} from './doctor-checks.js';
import { checkDatabase } from './doctor-database.js';
import { loadSettings } from './infra/config/load.js';
import type { Settings } from './infra/config/settings.js';
import { Failure } from './infra/failure.js';

/** `ok   port      3000 is free`; what is wrong ends with the way to mend it. */
export const lineOf = ({ level, about, text, mend }: Finding): string =>
  `${level.padEnd(5)}${about.padEnd(10)}${text}${mend ? ` — ${mend}` : ''}`;

/** The settings, or what is wrong with each. */
function settingsOr(tell: (finding: Finding) => void): Settings | null {
  try {
    const settings = loadSettings();
    tell(ok('settings', 'are valid'));
    return settings;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    for (const line of error.message.split('\n'))
      tell(fail('settings', line, 'mend it in the environment or in config/sixhour.local.yaml'));
    return null;
  }
}

/** Checks what Sixhour needs, one line each, and changes nothing. Resolves to true when nothing fails. */
export async function doctor(say: (line: string) => void): Promise<boolean> {
  let well = true;
  const tell = (finding: Finding): void => {
    well &&= finding.level !== 'FAIL';
    say(lineOf(finding));
  };
  tell(checkNode());
  const settings = settingsOr(tell);
  if (!settings) return well;

  const { server, demo } = settings;
  tell(checkDataFolder(settings.data.dir));
  tell(checkSecret(settings));
  const serves = server.role !== 'worker';
  const database = await checkDatabase(settings, serves && (await isServing(settings)));
  database.findings.forEach(tell);
  if (serves) tell(await checkServerPort(settings));
  if (demo.mode === 'on' && server.role === 'all' && database.realAccounts === 0)
    tell(await checkSandboxPort(settings));
  if (serves) tell(checkConsole());
  tell(await checkMail(settings));
  tell(await checkReach(settings, database.realAccounts));
  return well;
}
