import { ConfigError } from '../config.ts';
import { ExportFault } from '../export/export-fault.ts';
import { GraphFileError } from '../export/read-json-lines.ts';
import { StoreError } from '../store/store.ts';
import { BrokenInputError } from '../text/broken-input.ts';
import { CommandError } from './command-error.ts';

const TOLD = [CommandError, ConfigError, BrokenInputError, StoreError, ExportFault, GraphFileError];

// Control and bidirectional characters of a file's name or text have no business on a terminal.
const UNPRINTABLE = /[\p{Cc}\p{Cf}]+/gu;

/** What a person is told of a fault: one line without a stack. */
export function tellFault(fault: unknown): string {
  const message = fault instanceof Error ? fault.message : String(fault);
  const line = message.replace(/\s+/gu, ' ').replace(UNPRINTABLE, ' ');
  const expected = TOLD.some((kind) => fault instanceof kind);
  return expected ? `fawang: ${line}` : `fawang: an internal fault, please report it: ${line}`;
}
