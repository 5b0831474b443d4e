/**
 * What declares a short name behind an actor. It is no part of his name: where it stands he is called in full.
 *
 * @example 发展改革部门（以下简称主管部门） → （以下简称主管部门）
 */
export const DECLARED = /[（(〔]以下(?:[^（）()〔〕]|[（(][^（）()]*[）)]){1,40}[）)〕]$/;
