import { compileCorpus, type Compilation } from '../compile.ts';
import { readAuthority } from '../seed.ts';
import { startProgress } from './progress.ts';
import { readSourceFiles, type FoundFile } from './source-files.ts';

/** Compiles found files with a progress bar. */
export function compileFound(files: readonly FoundFile[]): Compilation {
  const progress = startProgress('compile', files.length);
  try {
    return compileCorpus(readSourceFiles(files), {
      authority: readAuthority(),
      onProgress: ({ done }) => {
        progress.update(done);
      },
    });
  } finally {
    progress.stop();
  }
}
