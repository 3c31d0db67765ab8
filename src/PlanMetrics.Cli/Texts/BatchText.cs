using System.Globalization;
using PlanMetrics.Results.Batches;

namespace PlanMetrics.Cli.Texts;

/// <summary>What <c>batch</c> prints: how many districts, the first and the last of the ranking, those that failed.</summary>
internal static class BatchText
{
    private const int Shown = 10;

    public static void Write(BatchResult batch, BatchSettings settings, string folder, Shell shell)
    {
        var kept = batch.Districts.Count(district => district.IsKept);
        var failed = batch.Failed.ToArray();
        var scored = batch.Districts.Length - failed.Length;
        shell.Out.WriteLine(shell.Say(
            $"{settings.Scope.Year}年度  数据截至日期 {settings.Scope.AsOf:yyyy-MM-dd}", $"Year {settings.Scope.Year}, as of {settings.Scope.AsOf:yyyy-MM-dd}"));
        shell.Out.WriteLine(shell.Say(
            $"区县 {batch.Districts.Length} 个：已计分 {scored} 个（其中原已完成 {kept} 个），未计分 {failed.Length} 个",
            $"districts: {batch.Districts.Length}, scored: {scored} ({kept} done before), not scored: {failed.Length}"));
        var ranked = batch.Ranked.ToArray();
        var first = ranked.Take(Shown).ToArray();
        var last = ranked.Skip(Math.Max(first.Length, ranked.Length - Shown)).ToArray();
        WriteTable(first, settings, shell);
        if (first.Length + last.Length < ranked.Length)
            shell.Out.WriteLine("  …");
        WriteTable(last, settings, shell);
        foreach (var district in failed.Take(Shown))
            shell.Out.WriteLine(shell.Say($"  未计分  {district.Id}", $"  not scored  {district.Id}"));
        if (failed.Length > Shown)
            shell.Out.WriteLine(shell.Say($"  另有 {failed.Length - Shown} 个未计分，见 districts.csv", $"  {failed.Length - Shown} more not scored, see districts.csv"));
        shell.Out.WriteLine(shell.Say($"结果：{folder}（summary.html、districts.csv、national-targets.csv）", $"result: {folder} (summary.html, districts.csv, national-targets.csv)"));
    }

    private static void WriteTable(DistrictResult[] districts, BatchSettings settings, Shell shell)
    {
        foreach (var district in districts)
        {
            var rank = (district.Rank ?? 0).ToString(CultureInfo.InvariantCulture);
            var rate = (district.Rate ?? 0m).ToString("F" + settings.Profile.Decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
            shell.Out.WriteLine($"  {rank,5}  {TextWidth.Pad(district.Id, 20)}  {rate,7}  {district.Grade}".TrimEnd());
        }
    }
}
