using PlanMetrics.Diagnostics;
using PlanMetrics.Files.Csv;
using PlanMetrics.Reports;
using PlanMetrics.Risks;
using PlanMetrics.Rosters;

namespace PlanMetrics.Files;

/// <summary>Writes the published tables of a report as CSV. The bytes depend on the report alone; the streams stay open.</summary>
public static class ReportCsv
{
    /// <summary>Writes <c>units.csv</c>: a row a unit, the district last where the plan has one.</summary>
    /// <param name="report">The report.</param>
    /// <param name="stream">Receives the file.</param>
    public static void WriteUnits(Report report, Stream stream) =>
        CsvTable.Write(UnitColumns.Of(report), report.Plan.HasDistrict ? report.Units.Append(report.District) : report.Units, stream);

    /// <summary>Writes <c>targets.csv</c>: a row a unit and target.</summary>
    /// <param name="report">The report.</param>
    /// <param name="stream">Receives the file.</param>
    public static void WriteTargets(Report report, Stream stream) => CsvTable.Write(TargetColumns.Of(report), report.Targets, stream);

    /// <summary>Writes <c>observations.csv</c>: a row a figure.</summary>
    /// <param name="report">The report.</param>
    /// <param name="stream">Receives the file.</param>
    public static void WriteObservations(Report report, Stream stream) =>
        CsvTable.Write(ObservationColumns.All, report.Observations, stream);

    /// <summary>Writes <c>differences.csv</c> (数据差异表): a row a figure that two sources give differently, or that a verification changed.</summary>
    /// <param name="report">The report.</param>
    /// <param name="stream">Receives the file.</param>
    public static void WriteDifferences(Report report, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(report);
        CsvTable.Write(DifferenceColumns.In(report.Language), report.Differences, stream);
    }

    /// <summary>Writes <c>assessment.csv</c> (自评 · 核定 · 第三方): a row a unit and target, by each of the three.</summary>
    /// <param name="report">The report.</param>
    /// <param name="stream">Receives the file.</param>
    public static void WriteAssessment(Report report, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(report);
        CsvTable.Write(AssessmentColumns.All, report.Assessment.Value, stream);
    }

    /// <summary>Writes a sample for spot checks (抽查): a row a figure, in the order in which they were drawn.</summary>
    /// <param name="report">The result that it was drawn from.</param>
    /// <param name="sample">The sample.</param>
    /// <param name="stream">Receives the file.</param>
    public static void WriteSpotChecks(Report report, SpotSample sample, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(sample);
        CsvTable.Write(SpotColumns.All, sample.Checks.Select((check, i) => (i + 1, check)), stream);
    }

    /// <summary>Writes <c>reporting.csv</c>: who has handed in what.</summary>
    /// <param name="report">The report.</param>
    /// <param name="stream">Receives the file.</param>
    public static void WriteReporting(Report report, Stream stream) => CsvTable.Write(ReportingColumns.All, report.Reporting, stream);

    /// <summary>Writes <c>reminders.csv</c>: who must be reminded of what.</summary>
    /// <param name="report">The report.</param>
    /// <param name="stream">Receives the file.</param>
    public static void WriteReminders(Report report, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(report);
        WriteReminders(report.Reminders?.All ?? [], report.Roster, report.Language, stream);
    }

    /// <summary>Writes reminders.</summary>
    /// <param name="reminders">The reminders.</param>
    /// <param name="roster">The units and their names.</param>
    /// <param name="language">The language of names.</param>
    /// <param name="stream">Receives the file.</param>
    public static void WriteReminders(IEnumerable<Reminder> reminders, Roster roster, Language language, Stream stream) =>
        CsvTable.Write(ReminderColumns.In(roster, language), reminders, stream);

    /// <summary>Writes <c>duties.csv</c>: reports due on a day of the year, and whether they were made.</summary>
    /// <param name="report">The report.</param>
    /// <param name="stream">Receives the file.</param>
    public static void WriteReportDuties(Report report, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(report);
        CsvTable.Write(ReportDutyColumns.In(report.Language), report.ReportDuties, stream);
    }

    /// <summary>Writes <c>risks.csv</c>: a row a unit and target that can be missed; the heading alone where no register was drawn up.</summary>
    /// <param name="report">The report.</param>
    /// <param name="stream">Receives the file.</param>
    public static void WriteRisks(Report report, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(report);
        WriteRisks(report.Risks?.All ?? [], report.Language, stream);
    }

    /// <summary>Writes rows of the risk register.</summary>
    /// <param name="risks">The rows.</param>
    /// <param name="language">The language of the reasons.</param>
    /// <param name="stream">Receives the file.</param>
    public static void WriteRisks(IEnumerable<Risk> risks, Language language, Stream stream) => CsvTable.Write(RiskColumns.In(language), risks, stream);

    /// <summary>Writes <c>final.csv</c>: a row a unit, target and plan year.</summary>
    /// <param name="table">The final view.</param>
    /// <param name="stream">Receives the file.</param>
    public static void WriteFinal(FinalTable table, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(table);
        CsvTable.Write(FinalColumns.All, table.Rows, stream);
    }

    /// <summary>Writes <c>questions.csv</c>: a row a question about figures, the gravest first. For the office alone.</summary>
    /// <param name="report">The report.</param>
    /// <param name="stream">Receives the file.</param>
    public static void WriteQuestions(Report report, Stream stream) =>
        CsvTable.Write(QuestionColumns.In(report.Language), report.Questions.All, stream);

    /// <summary>Writes <c>warnings.csv</c>: a row a warning from facts.</summary>
    /// <param name="report">The report.</param>
    /// <param name="stream">Receives the file.</param>
    public static void WriteWarnings(Report report, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(report);
        CsvTable.Write(WarningColumns.In(report.Language), report.Warnings?.All ?? [], stream);
    }

    /// <summary>Writes <c>objections.csv</c>: a row an objection; the heading alone where none was registered.</summary>
    /// <param name="report">The report.</param>
    /// <param name="stream">Receives the file.</param>
    public static void WriteObjections(Report report, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(report);
        CsvTable.Write(ObjectionColumns.All, report.Objections, stream);
    }

    /// <summary>Writes <c>findings.csv</c>: a row a finding, errors first.</summary>
    /// <param name="report">The report.</param>
    /// <param name="stream">Receives the file.</param>
    public static void WriteFindings(Report report, Stream stream) =>
        CsvTable.Write(FindingColumns.In(report.Language), report.Findings, stream);
}
