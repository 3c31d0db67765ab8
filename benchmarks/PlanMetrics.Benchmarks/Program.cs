using BenchmarkDotNet.Running;
using PlanMetrics.Benchmarks;

// Whole processes are timed by `main-job` and `reading`, districts by `nation`, CPU time and memory by `stability`, `mass`, `risk` and `trends`, forms by `forms`; everything inside one process by BenchmarkDotNet.
return args switch
{
    ["main-job", var program, var plain, var samples, var python, var script] => MainJob.Run(program, plain, samples, python, script),
    ["reading", .. var rest] => ReadingCost.Run(rest),
    ["read-with", var reader, var small, var large] => ReadingCost.RunOne(reader, small, large),
    ["hostile", var folder, var table] => HostileFiles.Run(folder, table, isCheck: false),
    ["hostile", var folder, var table, "--check"] => HostileFiles.Run(folder, table, isCheck: true),
    ["read-hostile", var file] => HostileResult.ReadOne(file),
    ["stability"] => StabilityCost.Run(),
    ["nation", var cli, .. var rest] => NationCost.Run(cli, rest),
    ["mass"] => MassCost.Run(),
    ["risk"] => RiskCost.Run(),
    ["trends"] => TrendCost.Run(),
    ["forms"] => FormReading.Run(),
    ["read-with-closedxml", var folder] => ClosedXmlReading.Run(folder),
    _ => RunBenchmarks(args),
};

static int RunBenchmarks(string[] args)
{
    BenchmarkSwitcher.FromAssembly(typeof(MainJob).Assembly).Run(args);
    return 0;
}
