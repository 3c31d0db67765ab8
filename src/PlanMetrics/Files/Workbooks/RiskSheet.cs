using System.Collections.Immutable;
using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files.Forms;
using PlanMetrics.Json;
using PlanMetrics.Reports;
using PlanMetrics.Risks;

namespace PlanMetrics.Files.Workbooks;

/// <summary>风险: the register of risks, for reference: values, which no formula of the workbook reads.</summary>
internal sealed class RiskSheet(Report report, BookPlaces places, BookWords words)
{
    public const string Levels = "D";
    public const string Role = "L";

    private const string Probability = "E";
    private const double LineHeight = 15;

    public static readonly ImmutableArray<BookColumn> Columns =
    [
        new("A", new("单位", "Unit"), 16),
        new("B", new("指标", "Target"), 40),
        new("C", new("年度", "Year"), 7),
        new(Levels, new("风险等级", "Level"), 18),
        new(Probability, new("未达标概率", "Probability of a miss"), 11),
        new("F", new("预计值", "Forecast"), 10),
        new("G", new("预计区间", "80% interval"), 16),
        new("H", new("目标值", "Threshold"), 10),
        new("I", new("到期日", "Due"), 11),
        new("J", new("可能失分", "Points at stake"), 10),
        new("K", new("理由", "Reason"), 60),
        new(Role, new("角色", "Role"), 8) { IsHelper = true },
        new("M", new("编号", "Id"), 34) { IsHelper = true },
    ];

    /// <summary>The open rows that are more likely missed than met.</summary>
    public static ImmutableArray<RiskLevel> AtRisk { get; } = [RiskLevel.AtRisk, RiskLevel.OffTrack, RiskLevel.Unreachable];

    public void Write(SheetMarkup to)
    {
        if (report.Risks is not { } risks)
        {
            to.At(BookSheet.FirstRow);
            to.Text("A", words.Language.Say("未作研判", "not assessed"), CellLook.Plain);
            return;
        }

        var row = BookSheet.FirstRow;
        foreach (var risk in risks.All)
            Write(risk, row++, to);
        if (risks.All.IsEmpty)
        {
            to.At(row);
            to.Text("A", words.Language.Say("没有可研判的指标", "nothing to assess"), CellLook.Plain);
        }

        var range = string.Create(CultureInfo.InvariantCulture, $"{Levels}{BookSheet.FirstRow}:{Levels}{Math.Max(row - 1, BookSheet.FirstRow)}");
        to.Mark(
            range,
            (Word(RiskLevel.OffTrack), Signal.Bad), (Word(RiskLevel.Unreachable), Signal.Bad), (Word(RiskLevel.Missed), Signal.Bad), (Word(RiskLevel.AtRisk), Signal.Doubtful),
            (Word(RiskLevel.Secured), Signal.Good), (Word(RiskLevel.Met), Signal.Good), (Word(RiskLevel.InsufficientData), Signal.Out));
        to.Bars(range.Replace(Levels, Probability, StringComparison.Ordinal), 1m);
    }

    private void Write(Risk risk, int row, SheetMarkup to)
    {
        var (plain, centred, wrapped) = (CellLook.Plain, CellLook.Plain with { Side = CellSide.Centre }, CellLook.Plain with { Wraps = true });
        var reason = risk.Reason.In(words.Language);
        to.At(row, LineHeight * FormStyle.LineCount(reason, Columns[10].Width));
        to.Text("A", places.NameOf(risk.UnitId), plain);
        to.Text("B", risk.Target.Name.In(words.Language), plain);
        to.Number("C", risk.Year, centred);
        to.Text(Levels, Word(risk.Level), centred);
        to.Number(Probability, risk.Probability, plain with { Format = "0.000" });
        to.Number("F", risk.Forecast, plain with { Format = "0.##" });
        to.Text("G", risk is { ForecastLow: { } low, ForecastHigh: { } high } ? $"{Two(low)}–{Two(high)}" : "", centred);
        to.Number("H", risk.Threshold, plain);
        to.Number("I", risk.Due is { } due ? SheetDay.Of(due) : null, plain with { Format = "yyyy-mm-dd" });
        to.Number("J", risk.AtStake, plain with { Format = "0.00" });
        to.Text("K", reason, wrapped);
        to.Text(Role, words.Of(risk.Role), plain);
        to.Text("M", risk.Target.Id, plain);
    }

    private string Word(RiskLevel level) => RiskLevels.Word(level).In(words.Language);

    private static string Two(decimal value) => NumberText.Of(decimal.Round(value, 2, MidpointRounding.AwayFromZero));
}
