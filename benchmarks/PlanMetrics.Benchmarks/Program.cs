using BenchmarkDotNet.Running;
using PlanMetrics.Benchmarks;

// Whole processes are timed by `main-job` and `reading`, CPU time and memory by `stability` and `mass`; everything inside one process by BenchmarkDotNet.
return args switch
{
    ["main-job", var cli, var samples] => MainJob.Run(cli, samples),
    ["reading", .. var rest] => ReadingCost.Run(rest),
    ["read-with", var reader, var small, var large] => ReadingCost.RunOne(reader, small, large),
    ["stability"] => StabilityCost.Run(),
    ["mass"] => MassCost.Run(),
    ["read-with-closedxml", var folder] => ClosedXmlReading.Run(folder),
    _ => RunBenchmarks(args),
};

static int RunBenchmarks(string[] args)
{
    BenchmarkSwitcher.FromAssembly(typeof(MainJob).Assembly).Run(args);
    return 0;
}
