import type { Logger } from 'pino';

/** Milliseconds within which the process ends, come what may. */
const END_WITHIN = 9_500;
/** A signal often comes twice: from the terminal, and passed on by npm. Only a later one means haste. */
const SAME_SIGNAL = 1_000;

/**
 * Ends the process in order on SIGTERM and SIGINT with code 0, and on a fault that nothing caught with code 1: runs
 * `close`, and waits for it at most nine and a half seconds. A second signal, a second later, ends it at once.
 */
export function endInOrder(close: () => Promise<void>, logger: Logger): void {
  let endingSince: number | null = null;
  const end = (code: number): void => {
    endingSince = performance.now();
    setTimeout(() => {
      logger.error('ends by force: closing took too long');
      process.exit(1);
    }, END_WITHIN).unref();
    close().then(
      () => process.exit(code),
      (error: unknown) => {
        logger.fatal({ err: error }, 'closing failed');
        process.exit(1);
      },
    );
  };
  const onSignal = (signal: NodeJS.Signals): void => {
    if (endingSince === null) {
      logger.info({ signal }, 'ends: running requests are finished first');
      end(0);
    } else if (performance.now() - endingSince > SAME_SIGNAL) {
      process.exit(1);
    }
  };
  const onFault = (error: unknown): void => {
    logger.fatal({ err: error }, 'ends: a fault that nothing caught');
    if (endingSince === null) end(1);
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
  process.on('uncaughtException', onFault);
  process.on('unhandledRejection', onFault);
}
