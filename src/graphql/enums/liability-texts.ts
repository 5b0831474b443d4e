import type {
  Circumstance,
  Discretion,
  Liability,
  MeasureBase,
  MeasureKind,
  MeasureTarget,
} from '../../model/liability-rule.ts';
import type { ValueTexts } from './enum-texts.ts';

export const LIABILITY_TEXTS: ValueTexts<Liability> = {
  ADMINISTRATIVE: ['Administrative liability.', '行政责任。', 'Administrative', '行政责任'],
  CRIMINAL: ['Criminal liability.', '刑事责任。', 'Criminal', '刑事责任'],
  CIVIL: ['Civil liability.', '民事责任。', 'Civil', '民事责任'],
};

export const CIRCUMSTANCE_TEXTS: ValueTexts<Circumstance> = {
  BASE: ['No circumstance is named.', '未规定特别情节。', 'Base', '一般情形'],
  MINOR: ['The circumstances are minor.', '情节较轻。', 'Minor', '情节较轻'],
  MORE_SERIOUS: ['The circumstances are rather serious.', '情节较重。', 'More serious', '情节较重'],
  SERIOUS: ['The circumstances are serious.', '情节严重。', 'Serious', '情节严重'],
  ESPECIALLY_SERIOUS: [
    'The circumstances are especially serious.',
    '情节特别严重。',
    'Especially serious',
    '情节特别严重',
  ],
  NOT_CORRECTED: [
    'The breach was not corrected as ordered.',
    '逾期不改正或者拒不改正。',
    'Not corrected',
    '拒不改正',
  ],
  CONSEQUENCES: ['The breach had consequences.', '造成后果。', 'With consequences', '造成后果'],
  NO_OR_LOW_GAIN: [
    'There was no illegal gain or a small one.',
    '没有违法所得或者违法所得较少。',
    'No or low gain',
    '没有或者较少违法所得',
  ],
  NOT_A_CRIME: ['The act is not yet a crime.', '尚不构成犯罪。', 'Not a crime', '尚不构成犯罪'],
  CRIME: ['The act is a crime.', '构成犯罪。', 'Crime', '构成犯罪'],
  DAMAGE: ['The act harmed another.', '造成他人损害。', 'Damage', '造成损害'],
  REPEAT: ['The breach was repeated.', '再次违反。', 'Repeat', '再次违反'],
};

export const MEASURE_KIND_TEXTS: ValueTexts<MeasureKind> = {
  ORDER_CORRECTION: [
    'An order to correct or stop.',
    '责令改正或者停止违法行为。',
    'Order to correct',
    '责令改正',
  ],
  WARNING: ['A warning.', '警告。', 'Warning', '警告'],
  PUBLIC_CRITICISM: ['Public criticism.', '通报批评。', 'Public criticism', '通报批评'],
  FINE: ['A fine.', '罚款。', 'Fine', '罚款'],
  CONFISCATE_ILLEGAL_GAINS: [
    'Confiscation of illegal gains.',
    '没收违法所得。',
    'Confiscation of gains',
    '没收违法所得',
  ],
  CONFISCATE_PROPERTY: [
    'Confiscation of property.',
    '没收非法财物。',
    'Confiscation of property',
    '没收财物',
  ],
  DETENTION: ['Administrative detention.', '行政拘留。', 'Detention', '拘留'],
  SUSPEND_BUSINESS: [
    'Suspension of business.',
    '暂停相关业务或者停产停业。',
    'Suspension of business',
    '暂停业务',
  ],
  SUSPEND_FOR_RECTIFICATION: [
    'Suspension of business for rectification.',
    '停业整顿。',
    'Suspension for rectification',
    '停业整顿',
  ],
  STOP_NEW_BUSINESS: [
    'No new business may be taken on.',
    '停止新增业务。',
    'Stop to new business',
    '停止新增业务',
  ],
  REDUCE_BUSINESS_SCOPE: [
    'The scope of business is reduced.',
    '缩减业务类型或者业务范围。',
    'Reduced scope of business',
    '缩减业务范围',
  ],
  RESTRICT_BUSINESS: [
    'Business is restricted or forbidden.',
    '限制或者禁止开展业务。',
    'Restriction of business',
    '限制业务',
  ],
  CLOSE_SITE_OR_APP: [
    'A site or an application is closed.',
    '关闭网站或者应用程序。',
    'Closure of site or app',
    '关闭网站或者应用程序',
  ],
  SUSPEND_PERMIT: ['A permit is suspended.', '暂扣许可证。', 'Suspension of permit', '暂扣许可证'],
  REVOKE_PERMIT: ['A permit is revoked.', '吊销许可证。', 'Revocation of permit', '吊销许可证'],
  REVOKE_BUSINESS_LICENCE: [
    'The business licence is revoked.',
    '吊销营业执照。',
    'Revocation of business licence',
    '吊销营业执照',
  ],
  CANCEL_QUALIFICATION: [
    'A qualification is cancelled.',
    '取消资格。',
    'Cancellation of qualification',
    '取消资格',
  ],
  INDUSTRY_BAN: [
    'A person is banned from a trade or post.',
    '禁止从业或者任职。',
    'Ban from trade',
    '禁止从业',
  ],
  CREDIT_RECORD: ['An entry in the credit record.', '记入信用记录。', 'Credit record', '记入信用记录'],
  DISCIPLINARY_ACTION: ['Disciplinary action.', '处分。', 'Disciplinary action', '处分'],
  EXIT_BAN: ['A person may not leave the country.', '不准出境。', 'Exit ban', '不准出境'],
  ORDER_CLOSURE: ['An order to close down.', '责令关闭。', 'Order to close', '责令关闭'],
  BAN: ['An unlawful undertaking is banned.', '取缔。', 'Ban', '取缔'],
  CRIMINAL_LIABILITY: ['Criminal liability is pursued.', '追究刑事责任。', 'Criminal liability', '刑事责任'],
  CIVIL_LIABILITY: ['Civil liability or damages.', '承担民事责任。', 'Civil liability', '民事责任'],
  OTHER: ['Any other measure.', '其他措施。', 'Other', '其他'],
};

export const MEASURE_TARGET_TEXTS: ValueTexts<MeasureTarget> = {
  VIOLATOR: ['It strikes the violator.', '针对违法主体。', 'Violator', '违法主体'],
  RESPONSIBLE_PERSON: [
    'It strikes the persons directly responsible.',
    '针对直接负责的主管人员和其他直接责任人员。',
    'Responsible person',
    '直接责任人员',
  ],
};

export const DISCRETION_TEXTS: ValueTexts<Discretion> = {
  MUST: ['It is bound to be imposed.', '应当实施。', 'Must', '应当'],
  MAY: ['It is left to discretion.', '可以实施。', 'May', '可以'],
};

export const MEASURE_BASE_TEXTS: ValueTexts<MeasureBase> = {
  ILLEGAL_GAINS: ['Of the illegal gains.', '以违法所得为基数。', 'Illegal gains', '违法所得'],
  INVOLVED_AMOUNT: ['Of the amount involved.', '以涉及金额为基数。', 'Amount involved', '涉及金额'],
  LOSS: ['Of the loss.', '以损失为基数。', 'Loss', '损失'],
  PRICE: ['Of the price of the goods.', '以货值为基数。', 'Price', '货值'],
  CONTRACT_PRICE: [
    'Of the price of a contract or of works.',
    '以合同价款或者工程造价为基数。',
    'Contract price',
    '合同价款',
  ],
  TURNOVER: ['Of the turnover or the sales.', '以营业额或者销售额为基数。', 'Turnover', '营业额'],
  UNIT: ['For each unit, such as a square metre.', '按单位计算。', 'Unit', '每单位'],
};
