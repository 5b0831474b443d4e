import { UNNAMED } from '../measure/unnamed.ts';

/** 应当公告: what somebody is told to do beside a penalty; no consequence. */
export const STATES_DUTY = /应当|必须/;
/** 可以并处罚款: a measure on top of those before it. */
export const ON_TOP = /^(?:可以)?并处/;
/** What follows an order of correction and is part of it: 责令改正，采取补救措施. */
export const PART_OF_ORDER = /^并?(?:限期|立即|及时|采取|恢复|消除|停止|拆除)/;
/** Who carries out what was named before: 可以提出吊销执照的建议，由X依法实施. */
export const CARRIED_OUT = /^由.*(?:实施|执行|办理)$/;
/** 。其中，非通常宗教活动是宗教团体擅自举办的: opens a sentence that goes on with some of those before. */
export const OF_THESE = '其中';
/** How a sentence without a case opens that goes on with the breach before it. */
export const FURTHER_SENTENCE =
  /^(?:[对并]|被(?=挪用|截留|私分|侵占)|同时|还?可以|[可处由]|单位|情节|构成|造成|逾期|拒不|有违法所得|违法所得|没有|尚不|前款)/;

/** The rules of measures that are part of the order before them where they open in such words: 责令召回，停止屠宰. */
export const TAILS_OF_ORDER: ReadonlySet<string> = new Set(['penalty.namedMeasures', UNNAMED]);
