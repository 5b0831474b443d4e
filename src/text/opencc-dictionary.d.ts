declare module 'opencc-js/dict/TSCharacters' {
  /** Traditional to simplified, character by character: `條 条|並 并|…`. */
  const characters: string;
  export { characters as default };
}
