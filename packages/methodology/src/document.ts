import { dayToIso, type Text } from '@tanpuhui/contract'
import { boundOf } from './activity-problems'
import type { Behaviour, Catalogue, Method } from './catalogue'
import { CATEGORIES, type Category } from './categories'
import type { Field } from './schema/behaviour'
import type { Factor } from './schema/factor'
import { PRINCIPLES } from './schema/method'

const bilingual = ({ zh, en }: Text) => (zh === en ? zh : `${zh} · ${en}`)
/** Text inside a cell of a table. */
const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
const row = (...cells: string[]) => `| ${cells.map(cell).join(' | ')} |`
const table = (heads: string[], rows: string[]) => [row(...heads), `|${heads.map(() => '---').join('|')}|`, ...rows]
const sourceText = ({ title, locator, year }: Factor['source']) => `${title}${year === null ? '' : ` (${year})`}, ${locator}`
const figureText = ({ gramsPerUnit, unit }: Factor) => (gramsPerUnit === null ? '—' : `${gramsPerUnit} g/${unit.en}`)

const CONFIDENCE = {
  quoted: '引用 quoted',
  derived: '推算 derived',
  assumed: '假定 assumed',
} as const
const ROUNDING = {
  down: '向下取整到毫克 down to the milligram',
  'half-even': '四舍六入五成双到毫克 to the nearest milligram, ties to even',
} as const

const fieldText = (field: Field) =>
  `\`${field.name}\`${field.optional ? '?' : ''} ${bilingual(field.label)} (${field.kind === 'quantity' && field.integer ? 'whole, ' : ''}${boundOf(field)})`

function methodLines(method: Method): string[] {
  const { id, name, issuer, formula, validFrom, validTo, confidence, rounding, status, factors, principles } = method
  const until = validTo === null ? '' : dayToIso(validTo)
  return [
    `#### \`${id}\` ${bilingual(name)}${status === 'draft' ? '（草案，不可选用 draft, cannot be picked）' : ''}`,
    '',
    `- 发布方 Issuer: ${bilingual(issuer)}`,
    `- 公式 Formula: ${formula.zh}`,
    `  ${formula.en}`,
    `- 有效期 Valid: ${dayToIso(validFrom)} – ${until}`.trimEnd(),
    `- 可信度 Confidence: ${CONFIDENCE[confidence]}; ${ROUNDING[rounding]}`,
    ...factors.map(
      (factor) =>
        `- 因子 Factor: \`${factor.id}\` ${bilingual(factor.name)}, ${figureText(factor)}; ${sourceText(factor.source)}`,
    ),
    ...(Object.keys(PRINCIPLES) as (keyof typeof PRINCIPLES)[]).flatMap((principle) => [
      `- ${PRINCIPLES[principle].zh} ${PRINCIPLES[principle].en}: ${principles[principle].zh}`,
      `  ${principles[principle].en}`,
    ]),
    '',
  ]
}

function behaviourLines({ code, name, about, status, fields, methods }: Behaviour): string[] {
  return [
    `### ${bilingual(name)} \`${code}\`${status === 'awaiting-method' ? '（待方法学 awaiting a method: 0 g）' : ''}`,
    '',
    `${about.zh}`,
    `${about.en}`,
    '',
    ...(fields.length === 0 ? ['- 无需数据 No data'] : fields.map((field) => `- ${fieldText(field)}`)),
    '',
    ...methods.flatMap(methodLines),
  ]
}

function gridLines({ files: { grids }, factors }: Catalogue): string[] {
  const nameOf = new Map(grids.regions.map(({ code, name }) => [code, name]))
  return grids.editions.flatMap(({ code, name, factors: listed }) => [
    `### ${bilingual(name)} \`${code}\``,
    '',
    ...table(
      ['区域 Region', '年份 Year', '因子 Factor', 'id', '来源 Source'],
      listed.map(({ region, year, factor: id }) => {
        const factor = factors.get(id)!
        return row(bilingual(nameOf.get(region)!), String(year), figureText(factor), `\`${id}\``, sourceText(factor.source))
      }),
    ),
    '',
  ])
}

function besideLines({ factors }: Catalogue, roles: readonly Factor['role'][]): string[] {
  const rows = [...factors.values()].filter(({ role }) => roles.includes(role))
  return [
    ...table(
      ['id', '名称 Name', '数值 Figure', '可信度 Confidence', '来源 Source', '说明 Note'],
      rows.map((factor) =>
        row(
          `\`${factor.id}\``,
          bilingual(factor.name),
          figureText(factor),
          CONFIDENCE[factor.confidence],
          sourceText(factor.source),
          [factor.formula, factor.note].filter(Boolean).join('; '),
        ),
      ),
    ),
    '',
  ]
}

/** The Markdown of docs/methods.md: every behaviour with its methods by category, then what stands beside them as sources. */
export function methodsDocument(catalogue: Catalogue): string {
  const of = (category: Category) => [...catalogue.behaviours.values()].filter((behaviour) => behaviour.category === category)
  const lines = [
    '# 减排方法 Methods',
    '',
    '由 `packages/methodology/data` 生成，请勿手改：`npm run methods -- docs`。',
    'Generated from `packages/methodology/data` by `npm run methods -- docs`; do not edit.',
    '',
    '分类用语取自 T/ACEF 031-2022；该标准的因子未公开，此处没有任何数值来自该标准。',
    'Categories are those of T/ACEF 031-2022; its factors are not public, and no figure here is one of them.',
    '',
    ...(Object.keys(CATEGORIES) as Category[]).flatMap((category) => [
      `## ${CATEGORIES[category].zh} ${CATEGORIES[category].en}`,
      '',
      ...of(category).flatMap(behaviourLines),
    ]),
    '## 电网因子 Grid factors',
    '',
    '按行为所在区域、不晚于行为年份的最新一年取值；该区域没有时取全国值。',
    'The newest year up to the act’s, of its region; the nation’s where the region has none.',
    '',
    ...gridLines(catalogue),
    '## 仅提及名称 Named only',
    '',
    ...besideLines(catalogue, ['named-only']),
    '## 参考值 References',
    '',
    ...besideLines(catalogue, ['reference', 'redeem']),
    '## 交叉核对 Cross-checks',
    '',
    ...besideLines(catalogue, ['crosscheck']),
  ]
  return `${lines.join('\n').trimEnd()}\n`
}
