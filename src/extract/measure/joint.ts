import type { MeasureKind } from '../../model/liability-rule.ts';
import { matchesIn } from '../words/matches.ts';
import { CLAIMED } from './forms.ts';
import type { PlacedMeasure } from './measures.ts';

const BRANCH = '(?:行政|民事|刑事)(?:法律)?(?:责任)?';
/** Two branches of law or three, of which the last closes in 责任. */
const JOINT = new RegExp(
  `(?:追究其?|承担(?:相应的?)?)${BRANCH}(?:(?:[、和或]|或者|以及)${BRANCH}){1,2}(?:等?(?:法律)?责任|(?<=责任))(?!不影响)`,
  'g',
);
const MEMBER = /行政|民事|刑事/g;
const BRANCHES: ReadonlyMap<string, { readonly kind: MeasureKind; readonly rule: string }> = new Map([
  ['行政', { kind: 'OTHER', rule: 'penalty.byReference' }],
  ['民事', { kind: 'CIVIL_LIABILITY', rule: 'penalty.civil' }],
  ['刑事', { kind: 'CRIMINAL_LIABILITY', rule: 'penalty.crime' }],
]);

/**
 * The kinds of liability that share their verb or their 责任: each branch of law that is named is a measure.
 *
 * @example 追究行政、民事、刑事法律责任 → OTHER, CIVIL_LIABILITY, CRIMINAL_LIABILITY
 */
export function jointLiability(text: string): readonly PlacedMeasure[] {
  return matchesIn(text, JOINT).flatMap((joint) => {
    if (CLAIMED.test(text.slice(0, joint.index))) return [];
    const members = matchesIn(joint[0], MEMBER);
    return members.flatMap((member, index) => {
      const branch = BRANCHES.get(member[0]);
      if (branch === undefined) return [];
      const start = index === 0 ? joint.index : joint.index + member.index;
      const next = members[index + 1]?.index ?? joint[0].length;
      return [{ ...branch, start, end: joint.index + next }];
    });
  });
}
