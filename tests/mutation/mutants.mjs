// Small faults that could be in a C++ source, in an order that never changes. Works on the text as
// clang-format leaves it: blanks around binary operators, none around template brackets.

/** The same text with comments, literals of text, directives and what only makes room blanked out. */
function codeOf(source) {
  const hidden =
    /\/\/[^\n]*|\/\*[^]*?\*\/|R"\(([^]*?)\)"|"(?:\\.|[^"\\\n])*"|(?<![\w])'(?:\\.|[^'\\\n])+'|^[ \t]*#[^\n]*|\b[\w.]+\.reserve\([^;\n]*;/gm;
  return source.replace(hidden, (text) => text.replace(/[^\n]/g, ' '));
}

/** Where the bracket that opens at `open` closes. */
function closing(code, open) {
  let depth = 0;
  for (let at = open; at < code.length; ++at) {
    if ('([{'.includes(code[at])) ++depth;
    if (')]}'.includes(code[at]) && --depth === 0) return at;
  }
  return code.length;
}

/** Where the statement that begins at `start` ends, behind its semicolon; -1 where it has a body. */
function endOfStatement(code, start) {
  for (let at = start; at < code.length; ++at) {
    if ('([{'.includes(code[at])) at = closing(code, at);
    else if (code[at] === ';') return at + 1;
    else if (code[at] === '}') return -1;
  }
  return -1;
}

const swapped = {
  comparison: {
    '<': ['<=', '>='],
    '<=': ['<', '>'],
    '>': ['>=', '<='],
    '>=': ['>', '<'],
    '==': ['!='],
    '!=': ['=='],
  },
  arithmetic: {
    '+': ['-'],
    '-': ['+'],
    '*': ['/'],
    '/': ['*'],
    '%': ['*'],
    '+=': ['-='],
    '-=': ['+='],
  },
  boolean: { '&&': ['||'], '||': ['&&'] },
};

function* operators(code) {
  for (const [kind, table] of Object.entries(swapped)) {
    for (const { 0: text, index } of code.matchAll(/(?<=[ \n])[-+*/%<>=!&|]{1,2}(?=[ \n])/g)) {
      if (!Object.hasOwn(table, text)) continue;
      for (const to of table[text]) yield { kind, at: index, from: text, to };
    }
  }
  for (const { 0: from, index: at } of code.matchAll(/\+\+|--/g))
    yield { kind: 'arithmetic', at, from, to: from === '++' ? '--' : '++' };
}

function* truths(code) {
  for (const { index: at } of code.matchAll(/!(?=[\w(])/g))
    yield { kind: 'boolean', at, from: '!', to: '' };
  for (const { 0: from, index: at } of code.matchAll(/\b(?:true|false)\b/g))
    yield { kind: 'boolean', at, from, to: from === 'true' ? 'false' : 'true' };
}

/** A comparison alone is turned round above. */
const isComparison = (condition) => /[<>=!]=|[<>] /.test(condition) && !/&&|\|\|/.test(condition);

function* conditions(code, source) {
  for (const { index } of code.matchAll(/(?<=\bif )\(/g)) {
    const from = source.slice(index, closing(code, index) + 1);
    if (!isComparison(from)) yield { kind: 'condition', at: index, from, to: `(!${from})` };
  }
  for (const { index } of code.matchAll(/(?<=\s)\? /g)) {
    for (const to of ['&& false ?', '|| true ?'])
      yield { kind: 'condition', at: index, from: '?', to };
  }
}

function* constants(code) {
  for (const { 0: from, index: at } of code.matchAll(/(?<![\w.'])\d+(?![\w.'])/g)) {
    yield { kind: 'constant', at, from, to: String(Number(from) + 1) };
    if (Number(from) > 0) yield { kind: 'constant', at, from, to: String(Number(from) - 1) };
  }
}

function* returns(code) {
  for (const { index } of code.matchAll(/(?<=\breturn )(?!\{\};|std::nullopt;|true;|false;)/g)) {
    const end = endOfStatement(code, index);
    if (end > 0) yield { kind: 'return', at: index, from: code.slice(index, end - 1), to: '{}' };
  }
}

/** Where a statement of an effect begins: on a line of its own, or behind a condition. */
const acts =
  /(?<=[;{})]\s*\n\s*|\) |\belse |\{ )(?:[\w:]+(?:\(|\.|\[|->| [-+|*&]?= )|(?:\+\+|--)\w|continue;|break;)/g;

function* statements(code) {
  for (const { 0: text, index: at } of code.matchAll(acts)) {
    if (/^(?:if|for|while|switch|return|case|else)\b/.test(text)) continue;
    const end = endOfStatement(code, at);
    if (end > 0) yield { kind: 'statement', at, from: code.slice(at, end), to: ';' };
  }
}

const makers = [operators, truths, conditions, constants, returns, statements];

/** Every mutant of a source: its kind, its line, what that line says and becomes, and the whole text. */
export function mutantsOf(source) {
  const code = codeOf(source);
  const found = makers.flatMap((make) => [...make(code, source)]);
  found.sort((a, b) => a.at - b.at || a.from.length - b.from.length || (a.to < b.to ? -1 : 1));
  return found.map(({ kind, at, from, to }) => {
    const text = source.slice(0, at) + to + source.slice(at + from.length);
    const begin = source.lastIndexOf('\n', at - 1) + 1;
    const rest = source.indexOf('\n', at + from.length);
    const until = rest < 0 ? source.length : rest;
    const line = source.slice(begin, until).trim();
    const becomes = text.slice(begin, until - from.length + to.length).trim();
    return { kind, number: source.slice(0, at).split('\n').length, line, becomes, text };
  });
}

/** `count` of `items`, the same for the same seed, in their order. */
export function sampleOf(items, count, seed) {
  let state = seed;
  const random = () => {
    // The generator of Park and Miller.
    state = (state * 48271) % 2147483647;
    return state;
  };
  const drawn = items.map((item, place) => ({ item, place, key: random() }));
  drawn.sort((a, b) => a.key - b.key);
  return drawn
    .slice(0, count)
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
