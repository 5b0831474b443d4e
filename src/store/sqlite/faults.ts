import { StoreError } from '../store.ts';

const SQLITE = { READONLY: 8, IOERR: 10, CORRUPT: 11, FULL: 13, CANTOPEN: 14, NOTADB: 26 } as const;

/** What a person does about a file that cannot be used. */
const REMEDY = 'Move it away, or name another file in DATA_FILE, and load the texts again.';

/** The fault of a file that is there but no whole store of this version. */
export function corruptFile(file: string, reason: string, cause?: unknown): StoreError {
  return new StoreError('STORE_CORRUPT', `The data file ${file} ${reason}. ${REMEDY}`, { cause });
}

function primaryCode(fault: Error): number | null {
  return 'errcode' in fault && typeof fault.errcode === 'number' ? fault.errcode & 0xff : null;
}

function systemCode(fault: Error): string | null {
  return 'code' in fault && typeof fault.code === 'string' ? fault.code : null;
}

/**
 * A fault of SQLite or of the file system as the port's own, which names the file and says what to do. A fault that
 * is none of theirs comes back as it is.
 */
export function faultOf(fault: unknown, file: string, doing: 'read' | 'write'): unknown {
  if (fault instanceof StoreError || !(fault instanceof Error)) return fault;
  const unavailable = (reason: string): StoreError =>
    new StoreError(
      'STORE_UNAVAILABLE',
      `The data file ${file} cannot be ${doing === 'read' ? 'read' : 'written'}: ${reason}.`,
      {
        cause: fault,
      },
    );
  switch (systemCode(fault)) {
    case 'EACCES':
    case 'EPERM':
      return unavailable(`permission is denied; it must be allowed to ${doing} the file and its folder`);
    case 'EROFS':
      return unavailable('its folder is read-only');
    case 'ENOSPC':
    case 'EDQUOT':
      return unavailable('the disk is full; the data is as it was');
    case 'EFBIG':
      return unavailable('no file may become so large here (ulimit -f); the data is as it was');
    case 'ENOTDIR':
    case 'EEXIST':
      return unavailable('a part of its path is a file, not a folder');
    case 'EISDIR':
      return unavailable('it is a folder');
    case 'EMFILE':
    case 'ENFILE':
      return unavailable('too many files are open');
    case 'EIO':
      return unavailable('the disk reports a fault (EIO)');
    default:
  }
  switch (primaryCode(fault)) {
    case SQLITE.CORRUPT:
    case SQLITE.NOTADB:
      return corruptFile(file, 'is damaged', fault);
    case SQLITE.FULL:
      return unavailable('the disk is full; the data is as it was');
    case SQLITE.READONLY:
      return unavailable('its folder is read-only');
    case SQLITE.CANTOPEN:
      return unavailable('it cannot be opened; is its folder there, with permission to use it?');
    case SQLITE.IOERR:
      return unavailable(`the disk reports a fault (${fault.message})`);
    default:
      return fault;
  }
}
