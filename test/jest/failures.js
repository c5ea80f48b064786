/** Prints failures only, for logs that must stay short. */
module.exports = class FailuresReporter {
  onTestResult(_, { failureMessage, testFilePath, testExecError }) {
    if (failureMessage || testExecError) console.log(`${testFilePath}\n${failureMessage ?? testExecError.message}`);
  }
};
