/** A breach described without …的: 违反本条例规定，…; 造成污染损害的责任人，…; 凡有下列行为之一者. */
const DESCRIBES_BREACH =
  /^.{0,40}(?<!不得)违[反犯]|者$|之一|^造成.*的(?:单位|(?:单位(?:和|或者?))?个人|责任人)$/;
/** What somebody left undone, by which he is named; not the penalty that he met with. */
const OPENS_WITH_BREACH = /^(?:[不未]履行|拒[不绝])/;
const CLOSES_WITH_NAME = /的[^，的]{0,30}(?:单位|部门|组织|机构|企业|经营者|人员|个人|人)$/;

/** Whether somebody's breach names him: 不履行职责的部门或者组织. */
function isNamedByBreach(words: string): boolean {
  return OPENS_WITH_BREACH.test(words) && CLOSES_WITH_NAME.test(words);
}

/** A breach that is told before: 有前款规定行为. */
export const REFERS_BACK =
  /有(?:前[两三]?[款条项]|本条第.款)(?:第[^，；。条款]{1,16}项)?(?:规定的|所列)?(?:情形|行为)(?:之一)?$/;

/** Words by which a case is a breach. */
export const FAILS =
  /[未违拒损侵]|不(?!动产)|没有|擅自|逾期|非法|滥用|玩忽|造成|下列|前款|伪造|虚假|骗取|欺[诈骗]/;

/** 单位未分类投放的: the breach of the other of the two. */
export const SOMEBODY_ELSE = /^(?:单位|个人|法人)(?:[未不拒]|违反|擅自)/;

/** The breach of a duty that was laid down right before. */
export const BREAKS_IT = /^违反(?:上述|以上)?(?:规定)?的$/;

const ADMONITION = /劝[阻导告离]|制止/;
const TOLD_TO = /^由|应当|必须|可以|有权/;
/** 被责令改正, 应当通知其限期报送: what was ordered without being a measure. */
const ORDERED = /被责令|(?:通知|督促|催[告缴报促]|要求)[^，]{0,12}(?:限期|改正|整改)/;
const IN_VAIN = /不(?:[听服从改]|接受)|拒不|无效|仍/;

/** Whether a stretch has whoever is there stop the breach before anybody is punished: 由管理单位予以劝阻. */
export function admonishes(words: string): boolean {
  return (ADMONITION.test(words) && TOLD_TO.test(words)) || ORDERED.test(words);
}

/** Whether a case is that this was in vain: 不听劝阻的, 逾期仍不报送的; not 不予制止的, nor 未及时劝阻的. */
export function isInVain(words: string): boolean {
  return (ADMONITION.test(words) && IN_VAIN.test(words)) || /^(?:拒不|逾期仍?[未不])/.test(words);
}

const TOWARDS_BREACH = /^对于?[^于].*的/;
const WHOM_IT_STRIKES = /^(?:对|造成).{4,}的[^的]{0,14}(?:单位|人员|个人|者|人|企业|机构)$/;

/** Whether a stretch names whom the measures of the next one strike: 对…而未申请的单位或者人员，…. */
export function namesWhomItStrikes(words: string): boolean {
  return WHOM_IT_STRIKES.test(words) || isNamedByBreach(words);
}

/** Whether a stretch tells a breach without …的; `opens` says whether nothing stands before it. */
export function describesBreach(words: string, opens: boolean): boolean {
  if (words.includes('应当')) return namesWhomItStrikes(words);
  return DESCRIBES_BREACH.test(words) || (opens && (TOWARDS_BREACH.test(words) || isNamedByBreach(words)));
}
