export { SHAPE_RULES } from './generated/shape-rules.js';
export { TEXT_RULES } from './generated/text-rules.js';
export { WORD_RULES } from './generated/word-rules.js';
export { YAML_RULES } from './generated/yaml-rules.js';
export { isObject, pathOf } from './shape/locate.js';
export { INVISIBLES } from './text/invisibles.js';
export { type TextSpan, textSpans } from './text/prose.js';
export { wordList } from './text/term/word-list.js';
