/** Words of one clause: an expression, or two of which the second follows the first. */
export type Wording = RegExp | readonly [RegExp, RegExp];

/**
 * How statutes word a breach and, in other words, the duty that it breaks. The frame is a word that both texts share,
 * though no character of it need be the same.
 */
interface Frame {
  /** Whether it is the act itself that is framed, so that a duty of another act is hardly the one that is broken. */
  readonly isAct?: true;
  readonly breach: readonly Wording[];
  readonly duty: readonly Wording[];
}

const LEAVE = /批准|许可|同意|审批|审核|核准|审查/u;
/** What an organ does who grants a leave; 取得许可证 is what others do. */
const GRANT = /(?:准予|予以|作出|实施)[^，。；]{0,12}(?:许可|批准|登记|注册|核准|备案)|颁发|核发|发给|审批/u;

const FRAMES: readonly Frame[] = [
  // 未经批准擅自经营…, 无证经营… ↔ 经营…应当经…批准, 应当取得…许可证
  {
    breach: [
      [/未经/u, LEAVE],
      [/[未没](?:依法)?(?:取得|办理|领取|申领|持有)/u, /证|许可|资格|资质|批准|手续|执照|登记|文件/u],
      [/无/u, /[证照]/u],
      [/超越/u, /许可|范围/u],
      /擅自|私自/u,
    ],
    duty: [
      [/[经报向]|征得/u, LEAVE],
      [/取得/u, /证|许可|资格|资质|批准|执照/u],
      [/申请|办理|领取/u, /许可|证|批准|手续/u],
      [/未经/u, /不得/u],
      /不得擅自|方可/u,
    ],
  },
  // 对不符合条件的申请人准予许可, 不予登记 ↔ 审查, 作出准予或者不予的决定
  {
    isAct: true,
    breach: [
      [/不符合|不具备|超越|违法|违反|[未不]依法/u, GRANT],
      /(?:违法|违规|越权)批准|不予(?:许可|批准|登记|注册|核准|审批|受理|办理)/u,
    ],
    duty: [
      /(?:准予|不予)(?:批准|登记|注册|核准|(?:行政)?许可)/u,
      [/作出/u, /决定/u],
      [/符合/u, /颁发|核发|发给|予以|准予/u],
    ],
  },
  // 拒绝、阻碍监督检查 ↔ 应当配合, 如实提供
  {
    isAct: true,
    breach: [
      [
        /拒绝|拒不|阻碍|阻挠|妨碍|不接受|不配合|不予配合|逃避/u,
        /检查|监督|调查|执法|管理|检验|取证|执行|询问/u,
      ],
    ],
    duty: [/接受|配合|协助|如实/u, [/不得/u, /拒绝|阻碍|阻挠|妨碍/u]],
  },
  // 弄虚作假, 隐瞒 ↔ 真实、准确、完整
  {
    isAct: true,
    breach: [/弄虚作假|虚假|隐瞒|谎报|瞒报|骗取|欺骗|伪造|不如实|不真实/u],
    duty: [/真实|如实|虚假|隐瞒|伪造|弄虚作假|准确|完整/u],
  },
  // 泄露 ↔ 保密
  { isAct: true, breach: [/泄露|泄漏|违反保密/u], duty: [/保密|泄露|泄漏/u, [/保守/u, /秘密/u]] },
  // 实名制 ↔ 真实身份信息
  { breach: [/实名/u], duty: [/真实身份|实名/u] },
  // 挪用, 截留 ↔ 专款专用
  {
    isAct: true,
    breach: [/挪用|截留|侵占|克扣|挤占|私分/u],
    duty: [/挪用|截留|侵占|克扣|专款专用|挤占|私分|专项用于|[挪移]作/u],
  },
  // 不依法查处 ↔ 监督管理, 及时查处
  {
    breach: [
      /不(?:依法)?(?:履行|查处|予查处|处理)/u,
      [/未(?:依法|及时)?(?:查处|处理|履行)/u, /监督|管理|监管|职责|查处/u],
    ],
    duty: [/监督管理|监督检查|依法查处|及时(?:查处|处理)/u, [/负责/u, /监督|管理/u]],
  },
  // 未履行义务 ↔ 应当履行下列义务
  {
    breach: [/[未不](?:依法|按照?[^，。；]{0,8})?(?:履行|承担)[^，。；]{0,4}(?:义务|职责|责任)/u],
    duty: [/(?:履行|承担|负有?|遵守)(?:下列|以下)/u],
  },
];

/** Numbers of the frames in which a text words a breach, or a duty. */
export function framesOf(text: string, side: 'breach' | 'duty'): readonly number[] {
  const found: number[] = [];
  for (const [number, frame] of FRAMES.entries())
    if (frame[side].some((wording) => isWorded(text, wording))) found.push(number);
  return found;
}

/** Whether a frame is of the act itself. */
export function isOfAct(frame: number): boolean {
  return FRAMES[frame]?.isAct ?? false;
}

/** A matter that a provision may be of, and the words of a breach that name it. */
interface Matter {
  readonly duty: RegExp;
  readonly breach: RegExp;
}

/** What befalls a permit that is held, and what it says: 延续, 变更, 注销, 补办, 载明. */
const PERMIT_MATTERS: readonly Matter[] = [
  { duty: /延续|有效期|届满/u, breach: /延续|有效期|届满/u },
  { duty: /(?:许可证|执照|资[质格]证书?|登记证书?)[^，。；]{0,4}载明/u, breach: /载明/u },
  { duty: /(?<![、和或])变更(?![、和或])/u, breach: /变更/u },
  { duty: /注销/u, breach: /注销/u },
  { duty: /补[办发]|换[发领]/u, breach: /补[办发]|换[发领]/u },
];

/** What the list is of that a provision opens: conditions, papers, contents. */
const LIST_MATTERS: readonly Matter[] = [
  { duty: /(?:具备|符合)[^，。；]{0,8}条件[：:]$/u, breach: /条件/u },
  {
    duty: /(?:提交|提供|报送|携带|出具)[^，。；]{0,12}(?:材料|文件|资料|证件|证明)[：:]$/u,
    breach: /材料|文件|资料|证[件明]|虚假|隐瞒|欺骗|骗取/u,
  },
  {
    duty: /(?:包括|包含|载明|注明)[^，。；]{0,8}[：:]$/u,
    breach: /内容|事项|载明|注明|编制|制定|订立|签订|虚假|隐瞒/u,
  },
];

/**
 * How a breach names the matters of a provision by its sentences: those of a permit of which every one of them speaks,
 * and that of the list which they are. Who has no permit, breaks no duty of that.
 *
 * @example 许可证有效期为5年。有效期届满，需要继续经营的，…申请延续 → one; 未取得许可证经营 does not name it
 * @example 取得许可证，应当具备下列条件：… → 条件
 */
export function mattersOf(sentences: readonly string[]): readonly RegExp[] {
  const [opening = ''] = sentences;
  const matters = [
    ...PERMIT_MATTERS.filter(({ duty }) => sentences.every((sentence) => duty.test(sentence))),
    ...LIST_MATTERS.filter(({ duty }) => duty.test(opening)),
  ];
  return matters.map(({ breach }) => breach);
}

const CLAUSE_END = /[，；。]/u;

/** Whether a clause of a text holds a wording. */
export function isWorded(text: string, wording: Wording): boolean {
  if (wording instanceof RegExp) return wording.test(text);
  const [first, second] = wording;
  // Most texts hold not even the first: only the others are cut into clauses.
  if (!first.test(text) || !second.test(text)) return false;
  return text.split(CLAUSE_END).some((clause) => {
    const start = clause.search(first);
    return start >= 0 && second.test(clause.slice(start));
  });
}
