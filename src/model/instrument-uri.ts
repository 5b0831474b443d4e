/** Reading the uris of instruments (DESIGN §4, Ids); how they are made is in src/link/work-uri.ts. */

/**
 * Whether a uri names one version of a work, or a commentary on it, and not the work itself.
 *
 * @example /cn/反洗钱法@2024-11-08 → true; /cn/反洗钱法/commentary/1 → true; /cn/反洗钱法 → false
 */
export function isVersionUri(uri: string): boolean {
  return uri.includes('@') || uri.includes('/commentary/');
}

/**
 * The uri of the work of which a uri names a version; any other uri as it is.
 *
 * @example /cn/反洗钱法@2024-11-08 → /cn/反洗钱法
 */
export function workOfUri(uri: string): string {
  const at = uri.lastIndexOf('@');
  return at < 0 ? uri : uri.slice(0, at);
}
