using System.Text;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Tests.Plans;

public sealed class PlanFileTests
{
    [Fact]
    public void Read_Small_IsRead()
    {
        var (plan, findings) = DataFiles.ReadPlan(DataFiles.SmallPlan);
        Assert.Empty(findings.Select(finding => finding.ToLine(Language.English)));
        Assert.Equal("rate", plan!.FindTarget("出 庭率")?.Id);
    }

    [Theory]
    [InlineData("targets[0].readings", "说明", "说明")]
    [InlineData("targets[0].readingsEn", "note", "note")]
    public void Read_TextInOneLanguage_ServesBoth(string path, string text, string expected)
    {
        var (plan, findings) = DataFiles.ReadPlan(DataFiles.With(DataFiles.SmallPlan, path, $"\"{text}\""));
        Assert.Empty(findings);
        Assert.Equal(new LocalText(expected, expected), plan!.Targets[0].Readings);
    }

    [Fact]
    public void Read_TextInBothLanguages_KeepsThemApartAndAMissingOneStaysEmpty()
    {
        var target = DataFiles.ReadPlan(DataFiles.With(DataFiles.SmallPlan, "targets[0].numeratorEn", "\"Cases attended\"")).Plan!.Targets[0];
        Assert.Equal(new LocalText("出庭件数", "Cases attended"), target.Numerator);
        Assert.Equal("", target.Readings);
        Assert.Null(target.LegalBasis);
    }

    [Theory]
    [InlineData("PM1020", "targets[0].comparison", "\"onOrBefore\"")]
    [InlineData("PM1020", "targets[0].comparison", "\"done\"")]
    [InlineData("PM1020", "targets[0].district", "\"sum\"")]
    [InlineData("PM1020", "targets[0].unitOfMeasure", "\"date\"")]
    [InlineData("PM1020", "targets[0].threshold", null)]
    [InlineData("PM1020", "targets[0].threshold", "\"2022-12-31\"")]
    [InlineData("PM1020", "targets[0].threshold", "\"03-01\"")]
    [InlineData("PM1020", "targets[0].settings", "[\"timesPerYear\"]")]
    [InlineData("PM1020", "targets[0].comparison", "\"increase\"")]
    [InlineData("PM1012", "targets[0].threshold", "\"soon\"")]
    [InlineData("PM1013", "targets[0].threshold", "\"101\"")]
    [InlineData("PM1013", "targets[0].due", "\"2026-01-01\"")]
    [InlineData("PM1013", "targets[0].owedBy", "[]")]
    [InlineData("PM1011", "targets[0].owedBy", "[\"villages\"]")]
    [InlineData("PM1011", "targets[0].task", "2")]
    [InlineData("PM1011", "targets[0].settings", "[\"unknown\"]")]
    [InlineData("PM1003", "targets[0].denominator", null)]
    [InlineData("PM1003", "targets[0].phrase", null)]
    [InlineData("PM1005", "targets[0].tier", "\"firm\"")]
    [InlineData("PM1005", "targets[0].cadence", "1")]
    [InlineData("PM1002", "targets[0].weight", "1")]
    [InlineData("PM1002", "colour", "\"red\"")]
    [InlineData("PM1005", "language", "\"fr\"")]
    [InlineData("PM1013", "lastYear", "2020")]
    [InlineData("PM1013", "firstYear", "0")]
    [InlineData("PM1004", "lastYear", "\"2025\"")]
    [InlineData("PM1020", "settings[0].type", "\"date\"")]
    [InlineData("PM1010", "groups[0].id", "\"towns\"")]
    [InlineData("PM1010", "kinds[1].id", "\"district\"")]
    [InlineData("PM1011", "units[0].kind", "\"bureau\"")]
    [InlineData("PM1011", "tasks[0].section", "2")]
    [InlineData("PM1010", "tasks[0].participants", "[\"justice\"]")]
    [InlineData("PM1013", "tasks[0].leads", "[]")]
    [InlineData("PM1014", "source", "{\"issuer\":\"区司法局\",\"noticeDate\":\"2022-02-03\",\"commentsUntil\":\"2022-01-01\"}")]
    public void Read_OneFault_IsNamedWithItsCode(string code, string path, string? value)
    {
        var (plan, findings) = DataFiles.ReadPlan(DataFiles.With(DataFiles.SmallPlan, path, value));
        Assert.Null(plan);
        Assert.Contains(findings, finding => finding.Descriptor.Code == code);
        Assert.All(findings, finding => Assert.DoesNotContain('{', finding.Message(Language.Chinese)));
    }

    [Fact]
    public void Read_TwoTargetsWithOneName_IsRefusedPM1021()
    {
        var second = System.Text.Json.Nodes.JsonNode.Parse(DataFiles.SmallPlan)!["targets"]![0]!.ToJsonString();
        var json = DataFiles.With(DataFiles.SmallPlan, "targets[+]", second.Replace("\"rate\"", "\"rate-2\"", StringComparison.Ordinal));
        var (plan, findings) = DataFiles.ReadPlan(json);
        Assert.Null(plan);
        var fault = Assert.Single(findings);
        Assert.Equal("PM1021", fault.Descriptor.Code);
        Assert.Contains("\"rate\"", fault.Message(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_TwoUnitsWithOneSpelling_IsRefusedPM1016()
    {
        var json = DataFiles.With(DataFiles.SmallPlan, "units[+]", """{"id":"office","name":"司法局 ","kind":"department"}""");
        var fault = Assert.Single(DataFiles.ReadPlan(json).Findings);
        Assert.Equal("PM1016", fault.Descriptor.Code);
    }

    [Fact]
    public void Read_ThresholdOfAnUnreadableComparison_IsNotReportedTwice()
    {
        var (_, findings) = DataFiles.ReadPlan(DataFiles.With(DataFiles.SmallPlan, "targets[0].comparison", "\"least\""));
        Assert.Equal("PM1005", Assert.Single(findings).Descriptor.Code);
    }

    [Fact]
    public void Read_BytesThatAreNoUtf8_IsOneFaultPM1001()
    {
        var bytes = Encoding.UTF8.GetBytes("{ \"id\": \"x\" }");
        bytes[9] = 0xFF;
        var findings = new Findings();
        Assert.Null(PlanMetrics.Plans.PlanFile.Read(bytes, "plan.json", findings));
        Assert.Equal("PM1001", Assert.Single(findings.Sorted()).Descriptor.Code);
    }
}
