using System.Security.Cryptography;
using PlanMetrics.Files;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Results;
using PlanMetrics.Tests.Fixtures;

namespace PlanMetrics.Tests.Results;

/// <summary>The small district's result with two inputs on disk.</summary>
internal static class ResultSample
{
    public static ResultSources Sources(TemporaryFolder folder) =>
        new(PlanFile.Embedded("zhaohua-2021-2025"), ProfileFile.Embedded("equal"))
        {
            Inputs = [Input(folder, "东镇.xlsx", "first"), Input(folder, "二季度/西镇.xlsx", "second")],
        };

    private static InputFile Input(TemporaryFolder folder, string path, string text)
    {
        var file = folder.Put("in/" + path, text);
        var bytes = File.ReadAllBytes(file);
        return new InputFile(path, file, Convert.ToHexStringLower(SHA256.HashData(bytes)), bytes.Length);
    }
}
