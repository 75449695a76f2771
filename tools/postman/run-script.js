const vm = require('node:vm');

/** The part of Postman's `pm` that our test scripts use. → what they found wrong */
function runScript(source, { response, text, variables }) {
  const failures = [];
  const pm = {
    test: (name, check) => {
      try {
        check();
      } catch (error) {
        failures.push(`${name}: ${error.message}`);
      }
    },
    expect: (value) => ({
      to: {
        be: {
          oneOf: (list) => {
            if (!list.includes(value)) throw new Error(`${JSON.stringify(value)} is none of ${JSON.stringify(list)}`);
          },
        },
      },
    }),
    response: {
      code: response.status,
      headers: { get: (name) => response.headers.get(name) },
      json: () => JSON.parse(text),
    },
    collectionVariables: { set: (key, value) => variables.upsert({ key, value }) },
  };
  try {
    vm.runInNewContext(source, { pm }, { timeout: 1000 });
  } catch (error) {
    failures.push(error.message);
  }
  return failures;
}

module.exports = { runScript };
