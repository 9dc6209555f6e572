import type { ColumnKey, TableKind } from './sourceTable';

/** The headings a column goes by, separated by `|`. Case, spaces, punctuation and endings are compared loosely. */
type Synonyms = Readonly<Partial<Record<ColumnKey, string>>>;

const PLAN =
  'Plan|Helhedsplan|Helhedsplanen|Boligsocial helhedsplan|Boligsociale helhedsplaner|Projekt|Projektnavn|Plannavn|Planens navn|' +
  'Navn på plan|Navn på helhedsplan|Helhedsplanens navn|Helhedsplan navn|Område|Boligområde|Udsat byområde|Project|Project name|' +
  'Plan name|Name of plan|Master plan|Social housing plan|Social master plan|Area';
const THEME =
  'Delaftale|Delaftalens navn|Delaftaletema|Delaftale/tema|Indsatsområde|Tema|Indsatsområde/delaftale|Delaftale (tema)|Emne|Fokusområde|' +
  'Sub-agreement|Subagreement|Sub agreement|Theme|Focus area|Sub-agreement/theme|Theme/sub-agreement';
const ORGANISATION =
  'Organisation|Organisationsnavn|Boligorganisation|Boligorganisationer|Boligselskab|Boligforening|BO|Housing organisation|' +
  'Housing organization|Organization|Housing association';
const TOTAL =
  'I alt|Ialt|Total|Sum|Samlet|Samlet budget|Samlet beløb|Totalbudget|Total budget|Budget i alt|Budget total|Beløb i alt|I alt kr|Sum i alt|' +
  'Total beløb|Totalt|Hele perioden|Samlet for perioden|Total amount|Grand total|All years|Sum total|Udgifter i alt|Samlede udgifter|' +
  'Samlet udgift|Udgift i alt|Total cost';
const WEAK_TOTAL = 'Beløb|Budget|Bevilling|Amount|Budgetteret|Pris|Udgift|Udgifter|Kroner|Kr|Cost|Ramme';
const REASON =
  'Begrundelse|Begrundet|Forklaring|Bemærkning|Bemærkninger|Årsag|Kommentar|Reason|Explanation|Justification|Remark|Comment';
const OUTCOME = 'Udfald|Resultat|Afgørelse|Beslutning|Status|Godkendt|Outcome|Result|Decision';
const DATE =
  'Dato|Dateret|Underskrevet|Indgået|Aftaledato|Dato for aftale|Dato for indgåelse|Senest opdateret|Opdateret|Date|Dated|Signed|Date of agreement';
const EDITION =
  'Udgave|Katalogudgave|Udgave af katalog|CFBU-udgave|Årgang|Udgiveår|Udgivelsesår|Version|Edition|Catalogue edition|Year of edition';

/** Headings that surely mean the column. */
export const SYNONYMS: Readonly<Record<TableKind, Synonyms>> = {
  plans: {
    plan: `${PLAN}|Navn|Name|Titel|Title`,
    frame:
      'Samlet ramme|Ramme|Rammebeløb|Samlede ramme|Total budget|Totalbudget|Samlet budget|Budgetramme|Samlet budgetramme|Samlet økonomi|Økonomisk ramme|' +
      'Samlet økonomisk ramme|Helhedsplanens samlede ramme|Helhedsplanens ramme|Planens ramme|Planens samlede ramme|Ramme i alt|Budget i alt|' +
      'Totalramme|Total ramme|Samlet finansiering|Finansiering i alt|Samlet projektsum|Projektsum|Samlet beløb|Samlet bevilling|Samlede udgifter|' +
      'Total frame|Frame|Overall frame|Total amount|Overall budget|Total funding|Total cost|Budget frame|Financial frame',
    district: 'Bydel|Bydelsbestyrelse|Distrikt|District|District board|Borough|City district',
    start:
      'Start|Startdato|Planstart|Planens start|Planens startdato|Projektstart|Periode fra|Periodens start|Fra|Fra dato|Begynder|Begyndelse|Opstart|Starttidspunkt|Startår|Periode start|Start date|Starts|Begin|From|Period from|Start year',
    end: 'Slut|Slutdato|Planslut|Planens slut|Planens slutdato|Projektslut|Periode til|Periodens slutning|Til|Til dato|Slutter|Afslutning|Afsluttes|Sluttidspunkt|Slutår|Ophør|Udløb|Periode slut|End|End date|Ends|Finish|To|Period to|End year',
    lbf:
      "LBF|Landsbyggefonden|Landsbyggefond|LBF-andel|LBFs andel|LBF's andel|LBF andel|Landsbyggefondens andel|Støtte fra LBF|LBF-støtte|LBF støtte|LBF-midler|" +
      'LBF-bevilling|LBF tilskud|LBF-tilskud|Tilskud fra LBF|Støtte fra Landsbyggefonden|Tilskud fra Landsbyggefonden|Landsbyggefonden (LBF)|LBF (Landsbyggefonden)|' +
      'Bevilling fra LBF|Heraf LBF|Heraf Landsbyggefonden|LBF i alt|LBF part|LBF share|LBF grant|LBF funding|National Building Fund|Fond|Finansiering LBF|LBF finansiering|LBF-finansiering',
    municipality:
      'Kommune|Kommunen|Kommunal|Kommunalt|Kommunal medfinansiering|Kommunal medfin.|Kommunens medfin.|Kommunalt tilskud|Kbh. Kommune|Kommunens andel|Kommunens medfinansiering|Københavns Kommune|KK|KK andel|KK i alt|' +
      'Kommunal andel|Kommunalt bidrag|Kommunens bidrag|Københavns Kommunes andel|Medfinansiering kommune|Medfinansiering fra kommunen|Kommunal finansiering|' +
      'Kommune i alt|Kommunen i alt|Kommunal medfinansiering i alt|Heraf kommune|Heraf kommunen|Municipality|Municipal|Municipal share|Municipal part|' +
      'Municipal co-financing|City of Copenhagen|Municipal contribution|Municipality share|Municipality total|Kommune medfinansiering|KK medfinansiering|Finansiering kommune',
    municipalActivities:
      'heraf frikøb og indsatser|heraf frikøb|frikøb og indsatser|frikøb|frikøb m.v.|heraf frikøb mv|frikøb af kommunale medarbejdere|heraf indsatser|indsatser|heraf aktiviteter|' +
      'heraf kommunale indsatser|kommunale indsatser|understøttende indsatser|frikøb og understøttende indsatser|10,6 %|10,6|heraf 10,6 %|10,6 procent|10,6 pct|frikøb 10,6 %|frikøb og indsatser 10,6 %|' +
      'kommune frikøb og indsatser|kommune frikøb|kommune heraf frikøb|kommune heraf frikøb og indsatser|kommune indsatser|kommune 10,6 %|kommunen 10,6 %|kommunal 10,6 %|KK 10,6 %|Københavns Kommune 10,6 %|heraf til frikøb|heraf til frikøb og indsatser|heraf lokale indsatser|' +
      'of which activities|of which buy-out|municipal activities|buy-out|buy-out and efforts|of which buy-out and efforts|of which efforts|of which buy-out and supporting efforts|municipality of which activities',
    municipalCoordination:
      'heraf koordinering|koordinering|heraf koordination|koordination|heraf koordinering og facilitering|koordinering og facilitering|facilitering og koordinering|heraf facilitering|facilitering|' +
      'heraf til koordinering|koordination og facilitering|heraf koordination og facilitering|1,9 %|1,9|heraf 1,9 %|1,9 procent|1,9 pct|koordinering 1,9 %|koordinering og facilitering 1,9 %|' +
      'kommune koordinering|kommune koordination|kommune heraf koordinering|kommune koordinering og facilitering|kommune heraf koordinering og facilitering|kommune 1,9 %|kommunen 1,9 %|kommunal 1,9 %|KK 1,9 %|Københavns Kommune 1,9 %|kommunal koordinering|' +
      'of which coordination|coordination|municipal coordination|coordination and facilitation|of which coordination and facilitation|facilitation|municipality of which coordination',
    housing:
      'Boligorganisationer|Boligorganisation|Boligorganisationerne|Boligorganisationens andel|Boligorganisationernes andel|Boligorganisationernes medfinansiering|BO|BO andel|Boligselskab|Boligselskaber|Boligselskaberne|' +
      'Boligselskabets andel|Boligorg|Boligorg.|Boligorg. andel|Alm. boligorg.|Boligorganisationernes egenfinansiering|Medfinansiering boligorganisationer|Medfinansiering fra boligorganisationer|Boligorganisationer i alt|Almene boligorganisationer|Boligforening|Boligforeninger|Heraf boligorganisationer|' +
      'Housing organisations|Housing organisation|Housing organizations|Housing|Housing share|Housing organisations share|Housing associations|Housing association|Finansiering boligorganisationer',
    other:
      'Andre|Anden|Andet|Øvrige|Øvrig|Anden finansiering|Øvrig finansiering|Andre bidrag|Andre parter|Andre finansieringskilder|Andre kilder|Fonde|Private fonde|Fonde og andre|Andre midler|Øvrige parter|Ekstern finansiering|' +
      'Other|Others|Other payers|Other funding|Other sources|Other parties|Foundations',
    agreement: 'Aftale|Lokal aftale|Lokalaftale|Aftalegrundlag|Hovedaftale|Agreement|Local agreement',
    strategicAgreement:
      'Strategisk aftale|Strategisk samarbejdsaftale|Strategiske aftale|Samarbejdsaftale|Strategisk aftale dateret|Dato for strategisk aftale|Strategic agreement|Strategic cooperation agreement|Cooperation agreement',
    board: 'Bestyrelse|Lokal bestyrelse|Helhedsplanens bestyrelse|Boligsocial bestyrelse|Board|Local board',
    leadSection:
      'Projektledende afdeling|Projektledende|Projektleder afdeling|Projektledelse|Ledende afdeling|Projektansvarlig afdeling|Ansvarlig afdeling|Projektejer|Lead section|Leading section|Project lead section|Lead estate',
    approaches: 'Tilgange|Tilgang|Bidrag til tilgange|De tre tilgange|Approaches|Approach',
    ambitions: 'Ambitioner|Ambition|Bidrag til ambitioner|Hovedaftalens ambitioner|Ambitions|Ambition',
    ruleSet:
      'Regelsæt|Regulativ|Regelsaet|LBF-regulativ|Midler|Bevillingsperiode|Rule set|Ruleset|Regulation|Grant period',
  },
  activities: {
    activity:
      'Aktivitet|Aktiviteter|Aktivitetsnavn|Aktivitetens navn|Navn på aktivitet|Indsats|Indsatser|Indsatsens navn|Delprojekt|Initiativ|Aktivitet/indsats|Indsats/aktivitet|Budgetpost|Post|Activity|Activities|Activity name|Effort|Initiative',
    plan: PLAN,
    theme: THEME,
    type: 'Type|Posttype|Aktivitetstype|Art|Kategori|Rækketype|Type of row|Category|Kind|Row type',
    targetGroup:
      'Målgruppe|Målgrupper|Primær målgruppe|Målgruppen|Deltagere|Target group|Target groups|Target audience|Primary target group',
    reference:
      'CFBU-reference|CFBU|CFBU reference|Reference|Referencer|Henvisning|Henvisninger|Videnskatalog|Inspirations- og videnskatalog|Inspirations og Videnskatalog|Katalogreference|Katalog|CFBU-katalog|CFBU katalog|CFBU-henvisning|' +
      'Henvisning til CFBU|Reference til CFBU|Henvisning til katalog|Henvisning til videnskatalog|Reference til videnskatalog|Reference til katalog|Henvisning til CFBUs katalog|Reference til CFBUs katalog|Vidensgrundlag|Videnskatalog reference|CFBU ref|Viden (CFBU)|CFBU-viden|CFBU Videnskatalog|CFBUs Videnskatalog|Ref. CFBU|Evidens (CFBU katalog)|Evidens (CFBU)|Kataloghenvisning|CFBU-aktivitet|' +
      'CFBU references|CFBU catalogue|Catalogue reference|References|Catalogue|Knowledge reference|Knowledge catalogue',
    edition: EDITION,
    status: 'Status|Tilstand|Fase|Igangsat|State|Progress|Stage',
    effect:
      'Effekt|Effekter|Forventet effekt|Virkning|Boligsocial effekt|Positiv effekt|Effekt på målgruppen|Resultat|Forventet resultat|Effect|Effects|Expected effect|Impact|Outcome',
    indicator:
      'Indikator|Indikatorer|Succeskriterium|Succeskriterier|Måling|Målbar indikator|Mål|Måltal|Indicator|Indicators|Success criterion|Success criteria|Measure',
    carriedOutBy:
      'Udføres af|Udfører|Udførende|Ansvarlig|Udført af|Varetages af|Drives af|Aktør|Hvem udfører|Carried out by|Responsible|Run by|Performed by|Implemented by',
    total: TOTAL,
  },
  funding: {
    plan: PLAN,
    payer:
      'Betaler|Betalere|Finansieringskilde|Finansieringskilder|Kilde|Finansiør|Finansieret af|Hvem betaler|Bidragyder|Bidragsyder|Finansiering|Part|Payer|Payers|Funding source|Source|Source of funding|Funder|Paid by|Financed by|Contributor',
    organisation: ORGANISATION,
    purpose: 'Formål|Til|Anvendelse|Anvendes til|Bidrag til|Purpose|Use|Used for',
    form: 'Form|Kroner/timer|Kroner eller timer|Bidragsform|Type|Art|Finansieringsform|Form of contribution|Kind|In kind or cash|Money or hours|Contribution type',
    hours: 'Timer|Antal timer|Timetal|Hours|Number of hours',
    rate: 'Timesats|Timepris|Sats|Sats pr. time|Pris pr. time|Timeløn|Kr. pr. time|Rate|Hourly rate|Rate per hour|Price per hour',
    total: TOTAL,
  },
  sections: {
    plan: PLAN,
    organisation: ORGANISATION,
    section:
      'Afdeling|Afdelinger|Boligafdeling|Boligafdelinger|Afdelingsnavn|Afdelingens navn|Bebyggelse|Afdelingsnr|Section|Sections|Housing section|Estate|Section name',
    dwellings:
      'Lejemål|Antal lejemål|Boliger|Antal boliger|Lejligheder|Antal lejligheder|Lejemål i alt|Dwellings|Number of dwellings|Homes|Tenancies|Units|Flats|Apartments',
    meeting:
      'Afdelingsmøde|Afdelingsmøder|Dato for afdelingsmøde|Afdelingsmøde dato|Mødedato|Beboermøde|Godkendt på afdelingsmøde|Dato|Meeting|Section meeting|Meeting date|Date|Date of meeting',
    outcome: OUTCOME,
    reason: REASON,
  },
  subAgreements: { plan: PLAN, theme: THEME, date: DATE },
  approvals: {
    plan: PLAN,
    step: 'Trin|Godkendelsestrin|Godkender|Instans|Godkendes af|Beslutningstager|Led|Niveau|Forum|Step|Approval step|Approver|Body|Level|Approved by',
    date: `${DATE}|Godkendt den|Godkendelsesdato|Dato for godkendelse|Beslutningsdato|Approval date|Approved on|Date of approval`,
    outcome: OUTCOME,
    reason: REASON,
  },
  appropriations: {
    budgetYear: 'Budgetår|Bevillingsår|Budget|År|Finansår|Budget year|Appropriation year|Year|Fiscal year',
    amount:
      'Beløb|Bevilling|Bevillinger|Bevilget|Bevilget beløb|Anlægsbevilling|Ramme|Afsat|Afsat beløb|I alt|Amount|Appropriation|Granted|Appropriated|Budget amount',
    agreement: 'Aftale|Budgetaftale|Kilde|Grundlag|Lokal aftale|Agreement|Budget agreement|Source',
  },
  catalogue: {
    activity:
      'Aktivitet|Aktiviteter|Aktivitetsnavn|Kerneaktivitet|Aktivitetstype|Katalogaktivitet|Titel|Navn|Activity|Activities|Core activity|Activity name|Activity type|Title|Name',
    number: 'Nr|Nummer|Aktivitetsnr|Aktivitetsnummer|Number|No|Num|Id|#',
    theme: THEME,
    page: 'Side|Sidetal|Side nr|Sidenr|Sidenummer|S.|Page|Page number|Page no',
    edition: EDITION,
    knowledgeLevel:
      'Vidensniveau|Viden|Niveau|Evidens|Evidensniveau|Knowledge level|Level of knowledge|Evidence|Knowledge',
  },
  rules: {
    parameter: 'Parameter|Parametre|Regel|Sats|Navn|Indstilling|Parameter name|Rule|Setting|Name',
    value: 'Værdi|Vaerdi|Sats|Beløb|Ny værdi|Value|Rate|Setting value',
    from: 'Gælder fra|Fra|Fra dato|Gyldig fra|Dato|From|Valid from|Applies from|Date|Effective from',
    source: 'Kilde|Kilder|Hjemmel|Reference|Grundlag|Source|Sources|Legal basis',
  },
  waivers: {
    code: 'Kode|Regelkode|Regel|Fundkode|Kontrol|Code|Rule code|Rule|Finding',
    plan: PLAN,
    reason: REASON,
    name: 'Navn|Underskrift|Initialer|Givet af|Ansvarlig|Godkendt af|Registreret af|Name|Signed by|Initials|By|Given by',
    until: 'Gælder til|Til|Til dato|Gyldig til|Udløber|Udløb|Until|Valid until|Valid to|Expires|To',
  },
};

/** Headings that mean the column only where no surer one claims it. */
export const WEAK_SYNONYMS: Readonly<Partial<Record<TableKind, Synonyms>>> = {
  plans: {
    frame: 'I alt|Ialt|Total|Sum|Samlet|Budget|Beløb|Amount',
    start: 'Periode|Projektperiode|Planperiode|Period',
  },
  // Where something else names the plan, a project is an activity of it.
  activities: { total: WEAK_TOTAL, activity: 'Projekt|Projektnavn|Project|Project name' },
  funding: { total: WEAK_TOTAL },
};

/** Names of sheets and Excel tables that tell the kind of the tables in them. */
export const SHEET_NAMES: Readonly<Record<TableKind, string>> = {
  plans: 'Planer|Plan|Plans|Helhedsplaner|Helhedsplan|Oversigt|Planoversigt|Projekter|Overview|Projects|Stamdata',
  activities: 'Aktiviteter|Aktivitet|Activities|Aktivitetsbudget|Aktivitetsoversigt|Indsatser|Aktivitetsliste',
  funding:
    'Finansiering|Finansieringsplan|Funding|Financing|Betalere|Medfinansiering|Hvem betaler|Cofinancing|Co-financing',
  sections: 'Afdelinger|Afdeling|Sections|Boligafdelinger|Boligorganisationer|Estates|Housing sections',
  subAgreements: 'Delaftaler|Delaftale|Sub-agreements|Subagreements|Sub agreements|Agreements',
  approvals: 'Godkendelser|Godkendelse|Approvals|Approval|Godkendelsesproces|Beslutninger',
  appropriations: 'Bevillinger|Bevilling|Appropriations|Appropriation|Budgetaftaler',
  catalogue:
    'CFBU-katalog|CFBU katalog|Katalog|CFBU|Videnskatalog|Catalogue|CFBU catalogue|Inspirations- og videnskatalog',
  rules: 'Regler|Regel|Rules|Satser|Parametre|Parameters',
  waivers: 'Begrundede afvigelser|Begrundet afvigelse|Dispensationer|Dispensation|Waivers|Waiver|Afvigelser',
};
