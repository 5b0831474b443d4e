import { describe, expect, it } from 'vitest';
import * as documents from '../../src/client/gql/graphql.ts';
import { compileSeed } from '../../src/seed.ts';
import { dataOf } from '../support/app.ts';
import { neo4j, sqlite } from '../support/loaded-stores.ts';
import { describeOver } from '../support/over-stores.ts';
import { H, N, placeName, placesOf, shortPlace, Z } from '../support/seed-texts.ts';

/**
 * Questions about duties, their breach, penalties, enforcers and remedies, each asked in one operation. The facts were
 * read from the five texts by hand; `Q8` is the number of the question.
 */
const { graph } = compileSeed();

/** Of places, those of this text. */
const inText = (name: string) => (place: string) => place.startsWith(name);

describeOver('over $name', [sqlite, neo4j], graph, (appOver) => {
  const app = appOver();

  describe('Q8: the duties of 电信业务经营者 that N39 punishes', () => {
    const penaltyOf = async () => {
      const { provision } = dataOf(await app.run(documents.PenaltyDutiesDocument));
      const [penalty] = provision?.penalties.nodes ?? [];
      if (penalty === undefined) throw new Error('N39 is a penalty.');
      return penalty;
    };

    it('by item of conduct, inferred', async () => {
      const { sanctions } = await penaltyOf();
      const pairs = sanctions.edges.flatMap(({ conduct, node }) =>
        conduct.map((item) => `${shortPlace(item)}→${shortPlace(node.eId)}`),
      );
      expect(pairs).toEqual(
        expect.arrayContaining([
          '39(1)(1)→6(5)',
          '39(1)(2)→9(1)',
          '39(1)(2)→9(2)',
          '39(1)(2)→12(1)',
          '39(1)(3)→11(1)',
          '39(1)(3)→12(3)',
          '39(1)(4)→12(1)',
          '39(1)(5)→13(1)',
          '39(1)(5)→13(2)',
          '39(1)(5)→14(2)',
        ]),
      );
      // The duty of those who buy cards, not of operators.
      expect(pairs.filter((pair) => pair.endsWith('→12(2)'))).toEqual([]);
      expect(new Set(sanctions.edges.map(({ method }) => method))).toEqual(new Set(['INFERRED']));
      expect(sanctions.edges.filter(({ words }) => words.length === 0)).toEqual([]);
    });

    it('and how: tiers, amounts, enforcer', async () => {
      const { tiers, maxFine, enforcers } = await penaltyOf();
      const steps = tiers.map(({ circumstance, measures }) => [
        circumstance,
        ...measures.map(({ kind, target, min, max }) =>
          max === null ? kind : `${kind} ${target ?? ''} ${String(min)}–${String(max)}`,
        ),
      ]);
      expect([maxFine, enforcers.map(({ name }) => name)]).toEqual([5_000_000, ['有关主管部门']]);
      expect(steps).toEqual([
        ['BASE', 'ORDER_CORRECTION'],
        ['MINOR', 'WARNING', 'PUBLIC_CRITICISM', 'FINE VIOLATOR 50000–500000'],
        [
          'SERIOUS',
          'FINE VIOLATOR 500000–5000000',
          'SUSPEND_BUSINESS',
          'SUSPEND_FOR_RECTIFICATION',
          'REVOKE_PERMIT',
          'REVOKE_BUSINESS_LICENCE',
          'FINE RESPONSIBLE_PERSON 10000–200000',
        ],
      ]);
    });
  });

  it('Q11: all sanctions that the texts state', async () => {
    const { penalties } = dataOf(await app.run(documents.ExplicitSanctionsDocument));
    const pairs = new Set(
      penalties.nodes.flatMap((penalty) =>
        penalty.sanctions.edges
          .filter(({ method }) => method === 'EXPLICIT')
          .map(({ node }) => `${placeName(penalty)}→${shortPlace(node.eId)}`),
      ),
    );
    expect([...pairs].sort()).toEqual([
      'H40(1)→15(1)',
      'H40(2)→15(2)',
      'H41(1)→20(2)',
      // 实施前款行为
      'N31(2)→31(1)',
      'N42(1)→14(1)',
      'N42(1)→25(1)',
      'N43(1)→25(2)',
      'N44(1)→31(1)',
      'Z41(1)→18(1)',
      'Z41(2)→18(2)',
      'Z42(1)→25(2)',
    ]);
  });

  it('Q12: penalties by their highest fixed fine, with the multiple beside it', async () => {
    const { penalties } = dataOf(await app.run(documents.PenaltiesByFineDocument));
    const byFine = Map.groupBy(penalties.nodes, ({ maxFine }) => maxFine);
    expect([...byFine].map(([fine, all]) => [fine, all.map(placeName).sort()])).toEqual([
      [5_000_000, ['N39(1)', 'N40(1)', 'N41(1)', 'N43(1)']],
      [500_000, ['H41(1)', 'N42(1)', 'Z42(1)']],
      [200_000, ['H40(2)', 'N44(1)', 'Z41(2)']],
      [100_000, ['N38(2)']],
      [50_000, ['H40(1)', 'Z41(1)']],
    ]);
    const multiples = penalties.nodes.filter(({ maxMultiple }) => maxMultiple !== null);
    expect(multiples.map((one) => [placeName(one), one.maxMultiple]).sort()).toEqual([
      ['N38(2)', 10],
      ['N42(1)', 10],
      ['N44(1)', 10],
    ]);
    const personal = penalties.nodes.filter(({ tiers }) =>
      tiers.some(({ measures }) =>
        measures.some(({ target, max }) => target === 'RESPONSIBLE_PERSON' && max === 200_000),
      ),
    );
    expect(personal.map(placeName).sort()).toEqual(['N39(1)', 'N40(1)', 'N41(1)', 'N43(1)']);
  });

  it('Q15: who enforces what, and which penalties name nobody', async () => {
    const { actors, unnamed } = dataOf(await app.run(documents.EnforcersDocument));
    const told = Object.fromEntries(
      actors.nodes.map(({ name, enforces }) => [name, enforces.nodes.map(placeName).sort()]),
    );
    expect(told).toEqual({
      有关主管部门: ['N39(1)', 'N40(1)', 'N41(1)', 'N42(1)', 'N43(1)'],
      公安机关: ['H40(1)', 'H41(1)', 'N38(2)', 'N42(1)', 'N44(1)', 'Z41(1)', 'Z42(1)'],
      电信主管部门: ['H40(2)', 'H41(1)', 'Z41(2)', 'Z42(1)'],
      网信部门: ['H41(1)', 'Z42(1)'],
    });
    expect(unnamed.nodes.map(placeName)).toEqual(['N31(2)', 'N38(1)', 'N45(1)', 'N46(1)', 'N46(2)']);
    // 没收违法所得，由公安机关处…罚款；情节严重的，由公安机关…拘留: the confiscation is left open.
    const police = actors.nodes.find(({ name }) => name === '公安机关');
    const ofN42 = police?.enforcesMeasures.nodes.filter((one) => placeName(one) === 'N42(1)');
    expect(ofN42?.map(({ kind }) => kind)).toEqual(['FINE', 'FINE', 'DETENTION']);
  });

  it('Q17: the chain of N12(1) from end to end', async () => {
    const { provision } = dataOf(await app.run(documents.ObligationChainDocument));
    expect(provision?.norms.nodes.map(({ modality }) => modality)).toEqual([
      'OBLIGATION',
      'PROHIBITION',
      'OBLIGATION',
      'OBLIGATION',
    ]);
    for (const { bearers, chain } of provision?.norms.nodes ?? []) {
      expect(bearers).toEqual([{ name: '电信业务经营者' }]);
      const [breach, ...others] = chain.breaches;
      expect(others).toEqual([]);
      expect([breach?.penalty.eId, breach?.method]).toEqual(['art_39__para_1', 'INFERRED']);
      expect(breach?.conduct.map(({ eId }) => shortPlace(eId))).toEqual(['39(1)(2)', '39(1)(4)']);
      expect(breach?.penalty.tiers.map(({ circumstance }) => circumstance)).toEqual([
        'BASE',
        'MINOR',
        'SERIOUS',
      ]);
      expect(breach?.enforcers.map(({ actor }) => actor.name)).toEqual(['有关主管部门']);
      expect(breach?.remedies.map(({ norm }) => shortPlace(norm.eId))).toEqual(['48(1)']);
      expect(chain.supervision.map(({ norm, method }) => [shortPlace(norm.eId), method])).toEqual([
        ['28(1)', 'INFERRED'],
      ]);
      expect(chain.supervision[0]?.norm.bearers).toContainEqual({ name: '电信主管部门' });
      // 46(1) and the crimes of 38(1) are those of the swindlers: no breach of this duty leads there.
      expect(chain.civil.map(({ penalty }) => shortPlace(penalty.eId))).toEqual(['46(2)']);
      expect(chain.criminal.map(({ penalty }) => shortPlace(penalty.eId))).toEqual([]);
    }
  });

  it('Q18: a card was restricted; what can its holder do?', async () => {
    const { provisions, rights } = dataOf(await app.run(documents.RemediesDocument));
    const told = new Map(provisions.nodes.map((node) => [placeName(node), node]));
    expect([...told.keys()]).toEqual(
      expect.arrayContaining(['N32(3)', 'Z33(1)', 'Z33(2)', 'H34(1)', 'H34(2)', 'N48(1)']),
    );
    const words = told
      .get('N32(3)')
      ?.norms.nodes.map(({ modality, text }) => `${modality ?? ''} ${text ?? ''}`);
    expect(words).toEqual([
      expect.stringMatching(/^OBLIGATION .*应当告知处置原因、救济渠道及需要提交的资料/u),
      expect.stringMatching(/^RIGHT .*可以向作出决定或者采取措施的部门、单位提出申诉/u),
      expect.stringMatching(/^OBLIGATION .*核查通过的，应当即时解除有关措施/u),
    ]);
    expect(told.get('Z33(2)')?.text).toContain('96110');
    // The remedies of the law answer what the authorities decide.
    const suit = told.get('N48(1)')?.norms.nodes[0];
    expect([suit?.remedyForPenalties.totalCount, suit?.remedyForNorms.totalCount]).toEqual([8, 0]);
    const appeals = placesOf(rights.nodes);
    // N31(2) stands in a paragraph on penalties.
    expect(appeals.sort()).toEqual(['H29(2)', 'H34(2)', 'N31(2)', 'N32(3)', 'Z33(2)']);
  });

  it('Q19: which duties of N no penalty punishes', async () => {
    const { duties } = dataOf(await app.run(documents.UnsanctionedDutiesDocument));
    const free = new Set(duties.nodes.map(({ eId }) => shortPlace(eId)));
    expect([...free]).toEqual(expect.arrayContaining(['12(2)', '20(2)', '23(1)', '30(1)', '30(2)', '32(3)']));
    const punished =
      '6(5) 9(1) 9(2) 11(1) 12(1) 12(3) 13(1) 13(2) 14(1) 14(2) 15(1) 18(1) 18(3) 19(1) 21(1) 22(1) 22(2) 23(2) 23(3) 24(1) 25(1) 25(2) 26(1) 31(1)';
    expect(punished.split(' ').filter((place) => free.has(place))).toEqual([]);
  });

  it('Q19: a duty free of sanction still has the civil route', async () => {
    const { duties } = dataOf(await app.run(documents.UnsanctionedDutiesDocument));
    for (const eId of ['art_20__para_2', 'art_30__para_1']) {
      const duty = duties.nodes.find((one) => one.eId === eId);
      expect(duty?.chain.civil.map(({ penalty }) => shortPlace(penalty.eId))).toContain('46(2)');
      expect(duty?.chain.missing).toContain('NO_SANCTION');
    }
  });

  it('Q28: safe harbours, and where another text prevails or fills the gaps', async () => {
    const { exemptions, deference, referrals } = dataOf(
      await app.run(documents.ExemptionsAndPrecedenceDocument),
    );
    expect(exemptions.nodes.map(placeName).sort()).toEqual(['H34(3)', 'Z39(2)']);
    const prevailing = placesOf(deference.nodes);
    expect(prevailing.sort()).toEqual(['H39(1)', 'Z40(1)']);
    // 本法没有规定的，适用…: it refers to other law, which does not prevail.
    expect(referrals.nodes.map(placeName).filter(inText('N'))).toEqual(['N49(1)']);
  });

  it.each([
    [N, []],
    [Z, ['Z40(1)']],
    [H, ['H39(1)']],
  ])('Q28: deference in one text alone, %s', async (work, expected) => {
    const { deference } = dataOf(await app.run(documents.ExemptionsAndPrecedenceDocument, { work: [work] }));
    expect(placesOf(deference.nodes)).toEqual(expected);
  });
});
