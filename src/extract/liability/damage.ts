const DAMAGE = /损害|损失|损坏|伤害|损毁|伤亡|人身|财产/;
const CAUSES = /致使|导致|遭受|蒙受|受到/;
const HARM = /损害|损失|损坏|伤害|伤亡|人身/;

/**
 * Whether the words of a breach say that it does damage to others, which civil liability makes good.
 *
 * @example 致使出租人遭受损失的 → true; 致使赠与财产毁损的 → false, for it is the thing that was owed
 */
export function causesDamage(words: string): boolean {
  if (words.includes('造成')) return DAMAGE.test(words);
  const cause = words.search(CAUSES);
  return cause >= 0 && HARM.test(words.slice(cause));
}
