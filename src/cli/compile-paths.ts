import { linkExtraction, type Compilation } from '../compile.ts';
import { extractOnCores } from '../extract-on-cores.ts';
import { readAuthority } from '../seed.ts';
import { startProgress } from './progress.ts';
import { readSourceFiles, type FoundFile } from './source-files.ts';

/** Compiles found files with a progress bar, on as many processors as pay. */
export async function compileFound(files: readonly FoundFile[]): Promise<Compilation> {
  const progress = startProgress('compile', files.length);
  try {
    const extraction = await extractOnCores(readSourceFiles(files), {
      count: files.length,
      onProgress: progress.update,
    });
    return linkExtraction(extraction, { authority: readAuthority() });
  } finally {
    progress.stop();
  }
}
