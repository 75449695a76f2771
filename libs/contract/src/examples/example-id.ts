/** An id as it looks on the wire: prefix, time, chance. All examples of one kind show the same one. */
export const exampleId = (prefix: string): string => `${prefix}_01m86e81e0c4h8n2r6t0v4x8zb`;
