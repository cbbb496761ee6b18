/** A lawful, signed and published agreement about an item, which an example changes where it must. */
export function exampleAgreement(town: string, item: string): { readonly [key: string]: unknown } {
  return {
    kind: /^(enf|dlg)-/.test(item) ? 'enforcement' : 'services',
    department: 'forestry',
    town,
    signed: '2025-01-01',
    effectiveFrom: '2025-01-01',
    effectiveTo: '2027-01-01',
    powers: ['inspect', 'investigate', 'propose'],
    publications: [
      { by: 'department', place: '示例网站', date: '2025-01-02' },
      { by: 'town', place: '示例网站', date: '2025-01-02' },
    ],
    clauses: {
      liability: 'delegator',
      redelegation: 'forbidden',
      dispute: 'common-superior',
      supervision: ['每季度抽查一次'],
      termination: '书面通知后收回',
      pendingCases: 'original-body',
      sealCustody: '终止之日交回',
      archive: '镇保管，终止时移交',
    },
  }
}
