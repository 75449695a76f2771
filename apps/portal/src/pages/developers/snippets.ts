/** Three things to do first with the API, for a shell that has the key in ANNEXA_KEY. */
export const snippets = (origin: string, revision: number) => {
  const key = '-H "Authorization: Bearer $ANNEXA_KEY"';
  const change = `{"activities":{"error_logging":{"retention":{"kind":"fixed","period":"P14D"}}}}`;
  return [
    { id: 'read', text: `curl -s ${key} \\\n  ${origin}/v1/record` },
    {
      id: 'change',
      text: [
        `curl -s -X PATCH ${key} \\`,
        `  -H 'If-Match: "rev-${revision}"' \\`,
        `  -H 'Content-Type: application/merge-patch+json' \\`,
        `  -d '${change}' \\`,
        `  ${origin}/v1/settings`,
      ].join('\n'),
    },
    {
      id: 'annex',
      text: [
        `annex=$(curl -s -X POST ${key} ${origin}/v1/annexes | grep -o 'anx_[0-9a-z]*' | head -n 1)`,
        `curl -s -o annex.pdf ${key} "${origin}/v1/annexes/$annex/pdf"`,
      ].join('\n'),
    },
  ] as const;
};
