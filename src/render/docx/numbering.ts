import { AlignmentType, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx'

const FORMATS = [
  [LevelFormat.CHINESE_COUNTING, '%1、'],
  [LevelFormat.CHINESE_COUNTING, '（%2）'],
  [LevelFormat.DECIMAL, '%3.'],
  [LevelFormat.DECIMAL, '（%4）'],
] as const

/** 一、（一）1.（1） as a real list on four levels (GB/T 9704), and 1. for items. The paragraph styles indent. */
export const NUMBERING: INumberingOptions = {
  config: [
    {
      reference: 'headings',
      levels: FORMATS.map(([format, text], level) => ({
        level,
        format,
        text,
        suffix: LevelSuffix.NOTHING,
        alignment: AlignmentType.LEFT,
        style: { paragraph: { indent: { firstLineChars: 200, firstLine: 640 } } },
      })),
    },
    {
      reference: 'items',
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          suffix: LevelSuffix.NOTHING,
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { firstLineChars: 200, firstLine: 640 } } },
        },
      ],
    },
  ],
}
