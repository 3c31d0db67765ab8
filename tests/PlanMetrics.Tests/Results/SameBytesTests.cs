using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Results;
using PlanMetrics.Tests.Fixtures;

namespace PlanMetrics.Tests.Results;

public sealed class SameBytesTests
{
    [Theory]
    [InlineData("zh-CN")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void Write_InAnotherCulture_GivesTheSameBytes(string name)
    {
        using var folder = new TemporaryFolder();
        var sources = ResultSample.Sources(folder);
        ResultFolder.Write(SmallDistrict.Report(), sources, folder["invariant"], null, new Findings());
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
            ResultFolder.Write(SmallDistrict.Report(), sources, folder["other"], null, new Findings());
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }

        Assert.Equal(Contents(folder["invariant"]), Contents(folder["other"]));
    }

    private static SortedDictionary<string, string> Contents(string folder) => new(
        Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(folder, file), file => Convert.ToHexString(File.ReadAllBytes(file))),
        StringComparer.Ordinal);
}
