import { PARTIES } from '../arguments/party';
import { formulaOf, type Example } from '../examples';
import { cellsText, DANISH_PROSE, resultText } from '../exampleText';
import { PARAMETERS } from '../rules';
import { firstSentence } from '../texts/firstSentence';
import { FUNCTIONS, type TableFunction, type TableParameter } from '../table';

/** The page of documentation in Danish, with the English names, as Markdown. */
export function functionsPage(): string {
  const index = FUNCTIONS.map(
    ({ definition, texts }) =>
      `| [${definition.id}](#${definition.id.toLowerCase()}) | ${firstSentence(texts.da.description)} |`,
  );
  return (
    [
      '# Funktioner',
      '<!-- Dannet af `npm run functions` fra src/functions; ret der, ikke her. -->',
      INTRODUCTION,
      ['| funktion | hvad den gør |', '|---|---|', ...index].join('\n'),
      ...FUNCTIONS.map(section),
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  );
}

const INTRODUCTION = `Funktionerne skrives i celler som Excels egne, f.eks. \`=MUNICIPAL_SHARE(B2)\`. De hedder det samme på alle sprog. I dansk Excel skilles
argumenter med \`;\` og decimaler med \`,\`; i engelsk Excel med \`,\` og \`.\`.

- Hvor der kan stå et område, giver ét udtryk svar for hele kolonnen; resultatet breder sig ud i samme form. **I en Excel-tabel kan intet brede sig ud**:
  der gives én celle, \`[@…]\`.
- En tom celle er 0 kr. Et valgfrit argument, der er tomt eller 0, er det samme som udeladt.
- Et tal op til 2100 er et årstal, et større er en dato.
- Tekst i et beløb læses på dansk (»12,5 mio. kr.«); kan den ikke læses sikkert, er svaret en fejl med en forklaring, aldrig 0.
- Efter 2018 er ingen nyere lokal aftale bekræftet: de senest kendte satser bruges, og \`RULE_SOURCE\` og \`EXPLAIN_SHARE\` siger det.
- Funktionerne kender kun deres argumenter. Har projektmappen et ark \`Regler\` med egne satser, så brug \`ALLOCATE\` på dem.
- Brug dem ikke i betinget formatering eller datavalidering; dér kan Excel ikke kalde dem.
- Fejlmeddelelser er på dansk. Funktioner, der svarer med sætninger, svarer på engelsk med det sidste argument \`"en"\`.

**Betalere**: ${Object.values(PARTIES)
  .map(({ name, danish }) => (name === danish ? `\`${name}\`` : `\`${name}\` (${danish})`))
  .join(', ')}.

**Parametre**: ${PARAMETERS.map((id) => `\`${id}\``).join(', ')}.`;

function section({ definition, parameters, texts, examples, sources }: TableFunction): string {
  const { id } = definition;
  const signature = parameters.map(({ texts: { da }, optional }) => (optional ? `[${da.name}]` : da.name)).join('; ');
  return [
    `## ${id}`,
    `\`${id}(${signature})\``,
    texts.da.description,
    ...(parameters.length > 0
      ? [
          ['| parameter | engelsk navn | gives som | hvad den er |', '|---|---|---|---|', ...parameters.map(row)].join(
            '\n',
          ),
        ]
      : []),
    `**Resultat**: ${texts.da.result}`,
    `**Fejl**: ${texts.da.errors}`,
    ...(examples.length > 0
      ? [['**Eksempler**', '', ...examples.map((example) => exampleLine(id, example))].join('\n')]
      : []),
    `**Kilde**: ${sources.length > 0 ? `${sources.join(' · ')}.` : 'Budgetkontrols egen regnemåde.'}`,
  ].join('\n\n');
}

function row({ texts, optional, range }: TableParameter): string {
  const given = `${range ? 'celle eller område' : 'én celle'}${optional ? ', kan udelades' : ''}`;
  return `| ${texts.da.name} | ${texts.en.name} | ${given} | ${texts.da.description} |`;
}

function exampleLine(id: string, example: Example): string {
  const cells = cellsText(example, DANISH_PROSE);
  const where = cells.length > 0 ? ` (${cells.join('; ')})` : '';
  return `- \`${formulaOf(id, example, 'da')}\`${where} giver ${resultText(example, DANISH_PROSE)}`;
}
