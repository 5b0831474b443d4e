/** Why a file is refused as a whole. Odd law is a diagnostic; only what is no legal text at all is broken input. */
export type BrokenInputCode = 'EMPTY' | 'NOT_TEXT' | 'NOT_UTF8' | 'TOO_LARGE' | 'LONG_LINE' | 'NOT_A_STATUTE';

/**
 * A file that cannot be compiled. The message names the file, the place and what to do about it.
 *
 * @example 000.txt: byte 17 (line 2) is not UTF-8; the file looks like GBK: convert it to UTF-8 …
 */
export class BrokenInputError extends Error {
  override readonly name = 'BrokenInputError';
  readonly code: BrokenInputCode;
  readonly file: string;
  /** The message without the file. */
  readonly problem: string;

  constructor(code: BrokenInputCode, file: string, problem: string) {
    super(`${file}: ${problem}`);
    this.code = code;
    this.file = file;
    this.problem = problem;
  }
}
