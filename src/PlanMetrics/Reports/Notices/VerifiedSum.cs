using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Reports.Words;

namespace PlanMetrics.Reports.Notices;

/// <summary>What verification did to the figures of several units behind one value: whose, by how much in all, on which documents. No unit's own numbers are in it.</summary>
internal static class VerifiedSum
{
    private const int MostNamed = 10;

    /// <summary>区财政局、区农业农村局的数据按核定数计算，分子核减2件（依据昭评办〔2025〕2号）; empty for no line.</summary>
    /// <param name="facts">The lines.</param>
    /// <param name="target">The target that they are about.</param>
    /// <param name="report">What they belong to.</param>
    public static string Of(IReadOnlyCollection<VerifiedFact> facts, Target target, Report report)
    {
        if (facts.Count == 0)
            return "";
        var language = report.Language;
        var units = facts.Select(fact => fact.Key.UnitId).Distinct(StringComparer.Ordinal).Select(id => report.Roster.Registry.Find(id)?.Name.In(language) ?? id).ToArray();
        var named = string.Join(language.Say("、", ", "), units.Take(MostNamed)) + (units.Length > MostNamed ? language.Say($"等{NumberText.Of(units.Length)}家单位", $" and others, {NumberText.Of(units.Length)} in all") : "");
        string[] parts = [language.Say($"{named}的数据按核定数计算", $"figures of {named} as verified"), .. Changes(facts, target, language)];
        var documents = string.Join(language.Say("、", ", "), facts.Select(fact => fact.Line.Document).Where(document => document.Length > 0).Distinct(StringComparer.Ordinal));
        return string.Join(language.Say("，", ", "), parts) + (documents.Length > 0 ? language.Say($"（依据{documents}）", $" (on {documents})") : "");
    }

    private static IEnumerable<string> Changes(IReadOnlyCollection<VerifiedFact> facts, Target target, Language language)
    {
        foreach (var field in facts.GroupBy(fact => fact.Line.Field).OrderBy(field => field.Key))
            if (target.Figure is FigureKind.Ratio or FigureKind.Count or FigureKind.Pair && field.Sum(fact => Change(fact.Line)) is var change && change != 0m)
                yield return language.Say(
                    $"{VerifierWords.Of(field.Key).Chinese}合计核{(change < 0m ? "减" : "增")}{NumberText.Of(Math.Abs(change))}{target.CountingUnit.Chinese}",
                    $"{VerifierWords.Of(field.Key).English} {(change < 0m ? "down" : "up")} by {NumberText.Of(Math.Abs(change))} in all");
        if (facts.Count(fact => fact.Line.Reported.Length == 0 && fact.Line.Field != VerifiedField.State) is > 0 and var supplied)
            yield return language.Say($"补录{NumberText.Of(supplied)}项", $"{NumberText.Of(supplied)} supplied");
        if (facts.Count(fact => VerifiedWords.IsRejected(fact.Line)) is > 0 and var rejected)
            yield return language.Say($"不予采信{NumberText.Of(rejected)}项", $"{NumberText.Of(rejected)} rejected");
    }

    // Only where both are numbers is there a difference.
    private static decimal Change(Verification line) => VerifiedWords.Number(line.Reported) is { } reported && VerifiedWords.Number(line.Verified) is { } verified ? verified - reported : 0m;
}
