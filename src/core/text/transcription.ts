/**
 * What is left of a name when the differences between its transcriptions are taken away: `Mahuchikh`, `Mahutschich` and `Mahoutchikh` are one
 * Ukrainian name, `Hicham` and `Hisham` one Arabic name.
 */

type Rules = readonly (readonly [from: RegExp, to: string])[];

/** Sounds of Cyrillic as English writes them, each as one sign that no Latin letter stands for. */
const CYRILLIC: Rules = [
  [/shch/g, '1'],
  [/ch/g, '2'],
  [/[sz]h/g, '3'],
  [/kh/g, 'h'],
  [/ts/g, '6'],
];

/** The same sounds as other languages write them. */
const CYRILLIC_IN: Readonly<Record<string, Rules>> = {
  de: [
    [/schtsch/g, '1'],
    [/tsch/g, '2'],
    [/sch|sh/g, '3'],
    [/ch|kh/g, 'h'],
    [/ts|z/g, '6'],
  ],
  fr: [
    [/chtch/g, '1'],
    [/tch/g, '2'],
    [/ch|sh/g, '3'],
    [/kh/g, 'h'],
    [/ts/g, '6'],
    [/ou/g, 'u'],
  ],
  nl: [
    [/sjtsj|shch/g, '1'],
    [/tsj/g, '2'],
    [/sj|zj|sh/g, '3'],
    [/ch|kh/g, 'h'],
    [/ts/g, '6'],
    [/oe/g, 'u'],
  ],
  no: [
    [/sjtsj|sjtj|shch/g, '1'],
    [/tsj|tj/g, '2'],
    [/sj|zj|sh|zh/g, '3'],
    [/ch|kh/g, 'h'],
    [/ts/g, '6'],
  ],
};
const LIKE_NORWEGIAN = ['da', 'sv'];

/** What all of them write now one way, now another: the glides, `v` and `w`, `g` and `h`, double letters. */
const CYRILLIC_COMMON: Rules = [
  [/w/g, 'v'],
  [/z/g, 's'],
  [/g/g, 'h'],
  [/x/g, 'ks'],
  [/[yj]/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/ei/g, 'i'],
  [/i+e/g, 'e'],
  [/i+/g, 'i'],
];

const ARABIC: Rules = [
  [/ch/g, 'sh'],
  [/ou|oo|o/g, 'u'],
  [/ee|y|e/g, 'i'],
  [/dj/g, 'j'],
  [/q/g, 'k'],
  [/gh/g, 'g'],
  [/(.)\1+/g, '$1'],
];

export type Script = 'cyrillic' | 'arabic';

const NATIONS: Readonly<Record<Script, ReadonlySet<string>>> = {
  cyrillic: new Set('RUS UKR BLR KAZ BUL SRB MKD MNE URS EUN ANA ART UZB KGZ TKM TJK MDA'.split(' ')),
  arabic: new Set('MAR ALG TUN EGY LBA SUD QAT BRN KSA UAE KUW OMA YEM IRQ SYR LBN JOR'.split(' ')),
};

/** The script in which the nation writes the names of its athletes, if it is one of these. */
export const scriptOf = (nat: string): Script | null =>
  NATIONS.cyrillic.has(nat) ? 'cyrillic' : NATIONS.arabic.has(nat) ? 'arabic' : null;

const apply = (word: string, rules: Rules): string => rules.reduce((left, [from, to]) => left.replace(from, to), word);

/** The bones of a folded name, its words joined by spaces, as the language writes it. Equal bones are one name. */
export function bonesOf(name: string, script: Script, language = 'en'): string {
  if (script === 'arabic') return apply(name, ARABIC);
  const own = CYRILLIC_IN[LIKE_NORWEGIAN.includes(language) ? 'no' : language];
  return apply(apply(name, own ?? CYRILLIC), CYRILLIC_COMMON);
}
