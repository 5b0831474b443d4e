/**
 * Headers that databases and government sites print before a text: `【法宝引证码】 CLI.10.7545204`,
 * `时效性：有效`. Only these labels, for a statute's own words may hold a colon too.
 */
const LABELS: ReadonlySet<string> = new Set(
  [
    '法宝引证码 原文链接 原文地址 来源 信息来源 文章来源 发布机构 发布机关 发布部门',
    '制定机关 批准机关 批准部门 发文机关 发文单位 发文字号 文号 文件编号 公文种类',
    '发布日期 公布日期 颁布日期 批准日期 成文日期 印发日期 发文日期 发布时间 公开日期',
    '实施日期 施行日期 生效日期 失效日期 时效性 有效性 效力级别 效力位阶 效力等级',
    '法律效力位阶 法规类别 类别 分类 主题分类 主题词 索引号 体裁分类 组配分类',
    '浏览次数 阅读次数 点击数 访问量 字号 字体 打印 关键词 法律法规状态',
  ].flatMap((labels) => labels.split(' ')),
);

const BRACKETED = /^【([^【】]{2,12})】(.*)$/u;
const COLON = /^([^\s:：【】]{2,10})[:：](.*)$/u;
const SPACES = /\s+/gu;

/** The label and value of a line of such a header; null where the line is text. */
export function readRecordLine(line: string): { label: string; value: string } | null {
  const match =
    BRACKETED.exec(line) ?? COLON.exec(line.replace(/^(\S)\s+(\S)(?:\s+(\S))?(?=[:：])/u, '$1$2$3'));
  const label = match?.[1]?.replace(SPACES, '');
  if (label === undefined || !LABELS.has(label)) return null;
  return { label, value: (match?.[2] ?? '').trim() };
}
