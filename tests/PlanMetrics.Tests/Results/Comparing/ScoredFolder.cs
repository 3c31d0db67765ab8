using System.Text;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Reports;
using PlanMetrics.Results;
using PlanMetrics.Risks.Learned;
using PlanMetrics.Rosters;
using PlanMetrics.Scores.Stability;
using PlanMetrics.Tests.Fixtures;

namespace PlanMetrics.Tests.Results.Comparing;

/// <summary>A result folder of the embedded plan with three towns, scored from one CSV file.</summary>
internal sealed record ScoredFolder(TemporaryFolder Place, string Name)
{
    public const string Heading = "单位,指标,报告期,分子,分母,数据来源\n";
    public const string ThreeTowns = """[{"id":"jia","name":"甲镇","kind":"town"},{"id":"yi","name":"乙镇","kind":"town"},{"id":"bing","name":"丙镇","kind":"town"}]""";

    public string Csv { get; init; } = "";

    /// <summary>The office's register as CSV; empty for none.</summary>
    public string Register { get; init; } = "";

    public string Towns { get; init; } = ThreeTowns;

    public string NotApplicable { get; init; } = "[]";

    public Func<string, string> Profile { get; init; } = text => text;

    public Func<string, string> Plan { get; init; } = text => text;

    public bool Copy { get; init; } = true;

    public int? Year { get; init; } = 2024;

    /// <summary>The version that claims to have made it; null for this one.</summary>
    public string? Version { get; init; }

    public Language? Language { get; init; }

    public StabilitySettings? Stability { get; init; }

    public LearnedModel? Model { get; init; }

    /// <summary>Puts more inputs into the folder of the inputs.</summary>
    public Action<string> More { get; init; } = _ => { };

    public Func<Report, Report> Tamper { get; init; } = report => report;

    /// <summary>Four quarters of one rate.</summary>
    public static string Quarters(string unit, string target, params (int Part, int Whole)[] figures) =>
        string.Concat(figures.Select((figure, i) => FormattableString.Invariant($"{unit},{target},2024Q{i + 1},{figure.Part},{figure.Whole},\n")));

    /// <summary>Scores and writes.</summary>
    /// <returns>The folder.</returns>
    public string Write()
    {
        var findings = new Findings();
        var planBytes = Bytes(Plan(Text(PlanFile.Embedded("zhaohua-2021-2025"))));
        var profileBytes = Bytes(Profile(Text(ProfileFile.Embedded("equal"))));
        var rosterBytes = Bytes($$"""{"schemaVersion":1,"add":{{Towns}},"notApplicable":{{NotApplicable}}}""");
        var plan = PlanFile.Read(planBytes, "plan.json", findings);
        var roster = RosterFile.Read(rosterBytes, "roster.json", plan!, findings);
        var profile = ProfileFile.Read(profileBytes, "profile.json", plan!, findings);
        Assert.Empty(findings.Sorted());
        Place.Put($"{Name}-in/数据.csv", Heading + Csv);
        if (Register.Length > 0)
            Place.Put($"{Name}-in/加扣分.csv", Register);
        More(Place[$"{Name}-in"]);
        var inputs = InputReader.Read([Place[$"{Name}-in"]], findings);
        var options = new EvaluationOptions { Year = Year, Stability = Stability, Model = Model };
        var report = Evaluation.Run(plan!, roster!, profile!, inputs.Submissions, options, findings).ToReport(Language);
        var sources = new ResultSources(planBytes, profileBytes) { Roster = rosterBytes, Inputs = inputs.Sources, Unread = inputs.Unread };
        if (Version is not null)
            sources = sources with { Version = Version };
        Assert.True(ResultFolder.Write(Tamper(report), sources, Place[Name], new ResultOptions { CopyInputs = Copy }, findings));
        return Place[Name];
    }

    private static string Text(ReadOnlyMemory<byte> bytes) => Encoding.UTF8.GetString(bytes.Span);

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
