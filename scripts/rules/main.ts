import { capital } from '../../src/core/findings/capital';
import { SEVERITY_WORDS } from '../../src/core/findings/labels/severityWords';
import { ruleHelp, ruleTitle } from '../../src/core/findings/messages';
import { RULES } from '../../src/core/rules';
import type { Rule } from '../../src/core/rules/rule';

const FAMILIES: readonly (readonly [string, string])[] = [
  ['FIN', 'Hvem betaler'],
  ['CFBU', 'CFBU’s videnskatalog'],
  ['PLN', 'Planen og dens aktiviteter'],
  ['GOV', 'Ansvar og organisering'],
  ['APR', 'Godkendelser'],
  ['APP', 'Bevillinger'],
  ['DAT', 'Arket selv'],
];

const TOP = `# Reglerne

<!-- Skrevet af npm run rules efter teksterne i src/core/findings/da. Ret der. -->

Hvad hver regel kræver, og hvordan den læser sin kilde. Det samme står i ruden under et åbnet fund. Alvoren er den sædvanlige; teksten siger, hvornår den er en
anden. En **fejl** skal rettes, en **advarsel** rettes eller begrundes, en **bemærkning** er til orientering. Hvad et svar betyder, står i
[vejledningen](vejledning.md), satser og valg i [SPEC.md](../SPEC.md) (engelsk).
`;

/** The page that says what every rule asks, in Danish, in the order of SPEC.md. */
export function rulesPage(): string {
  return TOP + FAMILIES.map(family).join('');
}

function family([name, title]: readonly [string, string]): string {
  return `\n## ${title}\n${RULES.filter(({ code }) => code.startsWith(name))
    .map(entry)
    .join('')}`;
}

function entry({ code, severity }: Rule): string {
  return `\n### ${code} ${ruleTitle(code, 'da')}\n\n*${capital(SEVERITY_WORDS.da.severity[severity])}.* ${ruleHelp(code, 'da')}\n`;
}
