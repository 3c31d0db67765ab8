using BenchmarkDotNet.Running;
using PlanMetrics.Benchmarks;

// Whole processes are timed by `main-job`, CPU time and memory by `stability`, forms by `forms`; everything inside one process by BenchmarkDotNet.
return args switch
{
    ["main-job", var cli, var samples] => MainJob.Run(cli, samples),
    ["stability"] => StabilityCost.Run(),
    ["forms"] => FormReading.Run(),
    ["read-with-closedxml", var folder] => ClosedXmlReading.Run(folder),
    _ => RunBenchmarks(args),
};

static int RunBenchmarks(string[] args)
{
    BenchmarkSwitcher.FromAssembly(typeof(MainJob).Assembly).Run(args);
    return 0;
}
