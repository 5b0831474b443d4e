import { readFileSync } from 'node:fs';
import { findSourceFiles, readSourceFiles } from './cli/source-files.ts';
import { type Compilation, compileCorpus } from './compile.ts';
import { PROJECT_ROOT } from './config.ts';
import { parseActorAuthority, type ActorAuthority } from './link/actors/actor-authority.ts';
import type { SourceFile } from './model/source-text.ts';

/** The actors that the compiler knows by name, from seed/actors.yaml. */
export function readAuthority(): ActorAuthority {
  return parseActorAuthority(readFileSync(`${PROJECT_ROOT}seed/actors.yaml`, 'utf8'));
}

/** The seed texts compiled with the authority file, as the server holds them at first. */
export function compileSeed(): Compilation {
  return compileCorpus(readSeedFiles(), { authority: readAuthority() });
}

/** The texts that come with the program, in the order of their names. */
export function readSeedFiles(): Iterable<SourceFile> {
  return readSourceFiles(findSourceFiles(['seed/sources'], PROJECT_ROOT));
}
