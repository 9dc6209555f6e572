import type { CfbuFacts } from '../facts/cfbu';
import { inCells } from '../inCells';
import type { FamilyWording, Words } from '../wording';

const KATALOG = 'CFBU’s Inspirations- og Videnskatalog';

export const cfbuDa: FamilyWording<CfbuFacts> = {
  'CFBU-01': {
    title: 'Flertal af CFBU-henvisninger',
    help:
      `Mere end halvdelen af planens planlagte aktiviteter skal henvise til ${KATALOG} (Bilag 5: »hovedparten«). ` +
      'Der tælles aktiviteter, ikke kroner: rækker med et aktivitetsnavn, som hverken er fællesudgifter eller udgåede. ' +
      'Igangsatte aktiviteter tæller som planlagte. Præcis halvdelen er ikke nok. Andelen af budgettet vises ved siden af, ' +
      'men afgør intet.',
    short: ({ facts, missing = 0 }, words) =>
      `${words.count(facts.cited)} af ${activities(facts.activities, words)} henviser til CFBU${half(facts)}. Der mangler ${words.count(missing)}.`,
    what: ({ facts, missing = 0 }, words) =>
      `${words.count(facts.cited)} af ${facts.activities === 1 ? '1 planlagt aktivitet' : `${words.count(facts.activities)} planlagte aktiviteter`} ` +
      `(${words.pct(facts.cited / facts.activities)}) henviser til ${KATALOG}${half(facts)}. Der skal mindst ` +
      `${words.count(facts.required)} til ${majority(facts.majority, words)}; der mangler ${words.count(missing)}.` +
      (facts.budgetShare === undefined
        ? ' Andelen af budgettet kan ikke beregnes.'
        : ` Efter budget er andelen ${words.pct(facts.budgetShare)}; den afgør intet.`),
    todo: ({ facts, missing = 0 }, words) =>
      `Skriv en henvisning ud for mindst ${missing === 1 ? 'én aktivitet' : activities(missing, words)} mere` +
      (facts.candidates.length === 0
        ? '.'
        : `, f.eks. ${words.list(facts.candidates.slice(0, 5).map((row) => candidate(row, words)))}.`),
  },
  'CFBU-02': {
    title: 'Henvisningen findes i kataloget',
    help:
      `En henvisning til ${KATALOG} skal kunne findes ved aktivitetens navn, nummer eller sidetal. Store og små bogstaver, ` +
      'endelser og rækkefølge er uden betydning. Projektmappens egen tabel med kataloget afgør det. Uden den bruges en ' +
      'indbygget liste over de få aktiviteter, som offentlige kilder bekræfter; den kan bekræfte en henvisning, men ikke ' +
      'drage den i tvivl.',
    short: ({ facts }, words) =>
      facts.kind === 'absent'
        ? `${references(facts.rows, words)} findes ikke i ${facts.sheet || 'kataloget'}.`
        : `${references(facts.rows, words)} er ikke slået op: kataloget mangler.`,
    what: ({ facts }, words) =>
      facts.kind === 'absent'
        ? `${references(facts.rows, words)} findes ikke i projektmappens katalog (${words.quote(facts.sheet)}): ` +
          `${words.list(facts.references.map(({ text, closest }) => words.quote(text) + (closest === undefined ? '' : ` (ligner ${words.quote(closest)})`)))}.`
        : `${references(facts.rows, words)} kan ikke slås op, fordi projektmappen ikke har CFBU’s katalog, ` +
          `${editions(facts.editions, words)}.${facts.confirmed === 0 ? '' : ` ${references(facts.confirmed, words)} er bekræftet af den indbyggede liste.`}`,
    todo: (finding, words) =>
      finding.facts.kind === 'absent'
        ? `Ret ${inCells(finding, words)} til aktivitetens navn, nummer eller side i kataloget, eller begrund afvigelsen.`
        : 'Indsæt kataloget i arket CFBU-katalog, hvis henvisningerne skal slås op.',
  },
  'CFBU-03': {
    title: 'Katalogets udgave',
    help:
      'Henvisningen skal gælde den udgave af CFBU’s katalog, som var gældende, da planen blev lavet: udgave 2016 for planer ' +
      'fra 2015-18 og udgaverne 2019, 2022 og 2023 for senere planer. Udgaven står i kolonnen Udgave eller i selve ' +
      'henvisningen. En henvisning uden udgave bedømmes ikke.',
    short: ({ facts }, words) => `${references(facts.rows, words)} gælder ${editions(facts.stated, words)}.`,
    what: ({ facts }, words) =>
      `${references(facts.rows, words)} gælder ${editions(facts.stated, words)} af CFBU’s katalog. For planer under ` +
      `${facts.period.da} gælder ${editions(facts.current, words)}.`,
    todo: (finding, words) =>
      `Henvis til ${editions(finding.facts.current, words, 'eller')} i ${inCells(finding, words)}, eller begrund afvigelsen.`,
  },
  'CFBU-04': {
    title: 'Effekt af igangsatte aktiviteter',
    help:
      'Mere end halvdelen af de igangsatte aktiviteter skal have en positiv effekt (Bilag 5: »hovedparten«). Der tælles ' +
      'aktiviteter med status igangsat; en effekt er angivet, når der står andet end »nej«, »ingen«, »negativ« og lignende ' +
      'i kolonnen Effekt.',
    short: ({ facts, missing = 0 }, words) =>
      `${words.count(facts.withEffect)} af ${words.count(facts.initiated)} igangsatte har en effekt${half({ ...facts, cited: facts.withEffect, activities: facts.initiated })}. Der mangler ${words.count(missing)}.`,
    what: ({ facts, missing = 0 }, words) =>
      `${words.count(facts.withEffect)} af ${facts.initiated === 1 ? '1 igangsat aktivitet' : `${words.count(facts.initiated)} igangsatte aktiviteter`} ` +
      `(${words.pct(facts.withEffect / facts.initiated)}) har en positiv effekt angivet` +
      `${half({ ...facts, cited: facts.withEffect, activities: facts.initiated })}. Der skal mindst ${words.count(facts.required)} til ` +
      `${majority(facts.majority, words)}; der mangler ${words.count(missing)}.`,
    todo: (finding, words) =>
      `Skriv effekten i ${inCells(finding, words)} (${words.list(finding.facts.without.map(words.quote))}), eller begrund afvigelsen.`,
  },
  'CFBU-05': {
    title: 'Målbar effekt',
    help: 'En positiv effekt bør kunne måles (Bilag 5: »positiv og gerne målbar«). Det kan den, når der står en indikator.',
    short: ({ facts }, words) => `${activities(facts.activities.length, words)} med effekt har ingen indikator.`,
    what: ({ facts }, words) =>
      `${activities(facts.activities.length, words)} med en positiv effekt har ingen indikator: ` +
      `${words.list(facts.activities.map(words.quote))}. Effekten kan derfor ikke måles.`,
    todo: (finding, words) => `Skriv en indikator i ${inCells(finding, words)}, hvis effekten skal kunne måles.`,
  },
  'CFBU-06': {
    title: 'Afkrydsede henvisninger',
    help:
      '»ja«, »x« og »✓« i kolonnen CFBU-reference tæller som en henvisning, men kan ikke slås op. »nej«, »-«, »0«, »ingen«, ' +
      '»n/a«, »afventer« og en tom celle tæller ikke. En tekst, der begynder sådan, men siger mere (»nej, men lignende, ' +
      's. 12«), tæller heller ikke, og der spørges til den.',
    short: ({ facts }, words) =>
      facts.kind === 'unclear'
        ? `${texts(facts.rows, words)} tæller ikke som henvisning.`
        : `${references(facts.rows, words)} er kun sat med kryds eller ja.`,
    what: ({ facts }, words) =>
      facts.kind === 'unclear'
        ? `${texts(facts.rows, words)}${facts.plans === 1 ? '' : ` i ${words.count(facts.plans)} planer`} i kolonnen CFBU-reference er ikke talt med som ` +
          `henvisning, fordi det ikke er klart, om der henvises til kataloget: ${words.list(facts.marks.map(words.quote))}.`
        : `${references(facts.rows, words)}${facts.plans === 1 ? '' : ` i ${words.count(facts.plans)} planer`} er kun angivet som ${words.list(facts.marks.map(words.quote))}. Det tæller med i ` +
          'flertallet, men kan ikke kontrolleres.',
    todo: (finding, words) =>
      finding.facts.kind === 'unclear'
        ? `Skriv kun aktivitetens navn, nummer eller side i kataloget i ${inCells(finding, words)}, hvis der henvises til det; ellers »nej«.`
        : `Skriv aktivitetens navn, nummer eller side i kataloget i ${inCells(finding, words)}.`,
  },
};

function activities(count: number, words: Words): string {
  return count === 1 ? '1 aktivitet' : `${words.count(count)} aktiviteter`;
}

function references(count: number, words: Words): string {
  return count === 1 ? '1 henvisning' : `${words.count(count)} henvisninger`;
}

function texts(count: number, words: Words): string {
  return count === 1 ? '1 tekst' : `${words.count(count)} tekster`;
}

function editions(ids: readonly string[], words: Words, link: 'og' | 'eller' = 'og'): string {
  if (ids.length === 1) return `udgave ${ids[0] ?? ''}`;
  return `udgave ${link === 'og' ? words.list(ids) : words.either(ids)}`;
}

function half({ cited, activities: all }: { cited: number; activities: number }): string {
  return cited * 2 === all ? ', præcis halvdelen' : '';
}

function majority(share: number, words: Words): string {
  return share === 0.5 ? 'et flertal' : `(mere end ${words.pct(share)})`;
}

function candidate({ name, cell, like }: CfbuFacts['CFBU-01']['candidates'][number], words: Words): string {
  const place = `${words.quote(name)} i ${words.cell(cell)}`;
  if (!like) return place;
  if (like.listed) return `${place} (står i kataloget${like.page === undefined ? '' : ` s. ${like.page}`})`;
  return `${place} (ligner ${words.quote(like.name)}${like.page === undefined ? '' : `, s. ${like.page}`})`;
}
