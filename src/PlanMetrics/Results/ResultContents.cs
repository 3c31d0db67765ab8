using System.Collections.Immutable;
using PlanMetrics.Files;
using PlanMetrics.Reports;
using PlanMetrics.Reports.Markdown;
using PlanMetrics.Risks.Learned;
using PlanMetrics.Rosters;

namespace PlanMetrics.Results;

/// <summary>
/// The files of a result, all made of its report and its sources. What is added here is written, stands in manifest and statement, and is
/// verified. Copies of inputs, the manifest and the statement come beside them.
/// </summary>
internal static class ResultContents
{
    public const string Plan = "plan.json";
    public const string Roster = "roster.json";
    public const string Profile = "profile.json";

    /// <summary>Only in a result whose risk register was drawn up with a learned model.</summary>
    public const string Model = "model.json";

    /// <summary>Where copies of the inputs lie.</summary>
    public const string Inputs = "inputs/";

    /// <summary>The data files, which a result is made of rather than into.</summary>
    public static ImmutableArray<string> DataFiles { get; } = [Plan, Roster, Profile, Model];

    // What is for looking at, and the largest table, whose figures scores.json holds as well.
    private static ImmutableArray<string> NoTables { get; } = ["report.xlsx", "report.html", "report.md", "observations.csv"];

    /// <summary>The files of a result, as far as they are asked for.</summary>
    public static ImmutableArray<ResultContent> Of(Report report, ResultSources sources, ResultFiles files) =>
        files == ResultFiles.All ? All(report, sources) : All(report, sources).RemoveAll(content => NoTables.Contains(content.Path));

    private static ImmutableArray<ResultContent> All(Report report, ResultSources sources) =>
    [
        .. WorkbookOf(report, sources),
        new("scores.json", stream => ReportJson.Write(report, stream)),
        new("definitions.json", stream => DefinitionsJson.Write(report, stream)),
        new("report.html", stream => ReportPage.Write(report, stream, ResultProvenance.Of(report, sources))),
        new("observations.csv", stream => ReportCsv.WriteObservations(report, stream)),
        new("differences.csv", stream => ReportCsv.WriteDifferences(report, stream)),
        new("assessment.csv", stream => ReportCsv.WriteAssessment(report, stream)),
        new("targets.csv", stream => ReportCsv.WriteTargets(report, stream)),
        new("units.csv", stream => ReportCsv.WriteUnits(report, stream)),
        new("risks.csv", stream => ReportCsv.WriteRisks(report, stream)),
        new("warnings.csv", stream => ReportCsv.WriteWarnings(report, stream)),
        new("reporting.csv", stream => ReportCsv.WriteReporting(report, stream)),
        new("objections.csv", stream => ReportCsv.WriteObjections(report, stream)),
        new("reminders.csv", stream => ReportCsv.WriteReminders(report, stream)),
        new("duties.csv", stream => ReportCsv.WriteReportDuties(report, stream)),
        new("findings.csv", stream => ReportCsv.WriteFindings(report, stream)),
        new("questions.csv", stream => ReportCsv.WriteQuestions(report, stream)),
        new("report.md", stream => ReportMarkdown.Write(report, stream)),
        new(Plan, stream => stream.Write(sources.Plan.Span)),
        new(Profile, stream => stream.Write(sources.Profile.Span)),
        new(Roster, stream => WriteRoster(report, sources, stream)),
        .. report.Model is { } model ? [new ResultContent(Model, stream => LearnedModelFile.Write(model, stream))] : Array.Empty<ResultContent>(),
    ];

    /// <summary>Whether the report fits into a workbook.</summary>
    public static bool HasWorkbook(Report report) => ReportWorkbook.RowsOf(report) <= ReportWorkbook.MostRows;

    /// <summary>The roster file: as it was given, or else the units as used.</summary>
    public static void WriteRoster(Report report, ResultSources sources, Stream stream)
    {
        if (sources.Roster is { } bytes)
            stream.Write(bytes.Span);
        else
            RosterJson.Write(report.Roster, stream);
    }

    private static ResultContent[] WorkbookOf(Report report, ResultSources sources) =>
        HasWorkbook(report) ? [new("report.xlsx", stream => ReportWorkbook.Write(report, stream, ResultProvenance.Of(report, sources)))] : [];
}
