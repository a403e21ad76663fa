// The tool's runner for vitest, except that a change by which a file of tests cannot even be loaded is noticed, too: vitest
// is red then, but has no failed test to name, and the tool counts failed tests only.
import { strykerPlugins as vitestPlugins } from '@stryker-mutator/vitest-runner';

const [{ kind, factory }] = vitestPlugins;

function makeRunner(injector) {
  const runner = factory(injector);
  const runMutant = runner.mutantRun.bind(runner);
  runner.mutantRun = async options => {
    const result = await runMutant(options);
    const broken = runner.ctx.state.getFiles().find(({ result: file }) => file?.errors?.length > 0);
    if (result.status !== 'survived' || broken === undefined) return result;
    const failureMessage = `${broken.name} cannot be loaded: ${broken.result.errors[0].message}`;
    return { status: 'killed', killedBy: [], nrOfTests: result.nrOfTests, failureMessage };
  };
  return runner;
}
makeRunner.inject = factory.inject;

export const strykerPlugins = [{ kind, name: 'vitest-strict', factory: makeRunner }];
