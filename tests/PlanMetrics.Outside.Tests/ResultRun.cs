using ClosedXML.Excel;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Reports;
using PlanMetrics.Rosters;
using PlanMetrics.Scores;
using PlanMetrics.Tests.House;
using PlanMetrics.Tests.Oracle;

namespace PlanMetrics.Outside.Tests;

/// <summary>Results to be written as workbooks.</summary>
internal static class ResultRun
{
    /// <summary>The sample district in 2024, with more files of the repository beside it.</summary>
    public static Report OfSamples(Profile profile, DateOnly asOf, Language language = Language.Chinese, string? from = null, params string[] with)
    {
        var findings = new Findings();
        var (plan, samples) = (Plan.Embedded("zhaohua-2021-2025"), Path.Combine(Repository.Root, "samples"));
        var roster = RosterFile.Read(File.ReadAllBytes(Path.Combine(samples, "roster.json")), "roster.json", plan, findings)!;
        var inputs = InputReader.Read([from ?? Path.Combine(samples, "2024"), .. with.Select(file => Path.Combine(Repository.Root, file))], findings);
        var evaluation = Evaluation.Run(plan, roster, profile, inputs.Submissions, new EvaluationOptions { Year = 2024, AsOf = asOf }, findings);
        return evaluation.ToReport(language);
    }

    /// <summary>A copy of the year's samples, to be changed.</summary>
    public static void CopySamples(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, "samples", "2024")))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
    }

    /// <summary>Writes another number into one cell of a workbook that was handed in.</summary>
    public static void ChangeInput(string file, string sheet, string cell, decimal number)
    {
        using var workbook = new XLWorkbook(file);
        workbook.Worksheet(sheet).Cell(cell).SetValue(number);
        workbook.Save();
    }

    public static Report Of(SlowInput input)
    {
        var findings = new Findings();
        var duties = DutyTable.From(input.Plan, input.Roster, input.Year);
        var observations = new ObservationTable(input.Year, input.Observations);
        var measures = MeasureTable.From(input.Plan, input.Roster, input.Profile, duties, observations, input.Scope, findings);
        var scores = ScoreTable.From(input.Plan, input.Roster, input.Profile, measures, findings, input.Entries);
        return Report.From(input.Plan, input.Roster, input.Profile, duties, observations, measures, scores, findings.Sorted());
    }

    /// <summary>A profile of the documentation.</summary>
    public static Profile FromWorkbook(string path)
    {
        var findings = new Findings();
        var profile = ProfileWorkbook.Read(File.ReadAllBytes(Path.Combine(Repository.Root, path)), path, Plan.Embedded("zhaohua-2021-2025"), findings);
        return profile ?? throw new InvalidDataException(string.Join('\n', findings.Sorted().Select(finding => finding.Message(Language.English))));
    }

    public static string Write(Report report, string path)
    {
        using var stream = File.Create(path);
        ReportWorkbook.Write(report, stream);
        return path;
    }
}
