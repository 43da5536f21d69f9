/**
 * Cities under the names that other languages give them: `name in the data|other names`. The data print a city as its source does, mostly
 * in its own language; desks write it in theirs.
 */
const TABLE = `
roma|rome,rom
munchen|munich,monaco di baviera
bruxelles|brussels,brussel,brussel heizel
praha|prague,prag
moskva|moscow,moskau
warszawa|warsaw,warschau
athina|athens,athen,athenes,athinai
sevilla|seville
firenze|florence,florenz
torino|turin
milano|milan,mailand
napoli|naples,neapel
genova|genoa
venezia|venice
koln|cologne
wien|vienna
kobenhavn|copenhagen,kopenhagen
goteborg|gothenburg
lisboa|lisbon,lissabon
bucuresti|bucharest,bukarest
beograd|belgrade,belgrad
geneve|geneva,genf
nurnberg|nuremberg
hannover|hanover
braunschweig|brunswick
kyiv|kiev
la habana|havana,habana
ciudad de mexico|mexico city,mexiko stadt
sankt peterburg|st petersburg,saint petersburg,leningrad
den haag|the hague
antwerpen|antwerp,anvers
luzern|lucerne
chorzow|silesia,katowice
helsinki|helsingfors
tallinn|tallin
krakow|cracow
gdansk|danzig
thessaloniki|salonica
istanbul|stanbul
bydgoszcz|bromberg
dusseldorf|duesseldorf
zurich|zuerich
lievin|lievin
al qahira|cairo
`;

/** Folded other name → folded name in the data. */
export const CITY_NAMES: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [own = '', others = ''] = line.split('|');
      return others.split(',').map((other) => [other, own] as const);
    })
    .filter(([other, own]) => other !== own),
);
