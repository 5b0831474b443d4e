const WINDOW = 60_000;
/** Clients that are remembered; the count starts anew when there are more. */
const MOST_CLIENTS = 10_000;

/** Counts the requests of each client in windows of a minute. Tells the seconds to wait, or 0. */
export function createRateLimit(limit: number, now: () => Date): (client: string) => number {
  let begun = 0;
  let counts = new Map<string, number>();
  return (client) => {
    const time = now().getTime();
    if (time - begun >= WINDOW || counts.size > MOST_CLIENTS) {
      begun = time;
      counts = new Map();
    }
    const count = (counts.get(client) ?? 0) + 1;
    counts.set(client, count);
    return count > limit ? Math.ceil((begun + WINDOW - time) / 1_000) : 0;
  };
}
