/** Acts that answer the demand of another: 予以配合, 提供技术支持. */
const HELPING = /^(?:予以|给予|应当|积极|及时|依法|主动|如实)*(?:配合|协助|支持)/;
const HELP =
  /提供(?!的)[^提，。；]*(?:支持|协助|配合|便利|帮助|数据|资料|材料|信息|情况|文件)|[予给][以予](?:配合|协助)/;

/**
 * Whether an act answers what another demands.
 *
 * @example 予以配合 → true; 建立制度 → false
 */
export function answersDemand(action: string): boolean {
  return HELPING.test(action) || HELP.test(action);
}
