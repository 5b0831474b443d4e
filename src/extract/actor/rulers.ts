/** Who orders others: the State, governments, authorities. What stands behind a case of another is known to be his act. */
export const RULES = /(?:国家|政府|本[市省]|部门|机关|国务院|委员会)$/;

const STATE = /^(?:国家|本市|本省|本自治区|本县|全省|全市|本区)$/;

/** Whether a name is that of the State or of a place that stands for it. */
export function isState(name: string): boolean {
  return STATE.test(name);
}
