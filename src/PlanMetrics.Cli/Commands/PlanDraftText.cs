using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Plans.Drafting;

namespace PlanMetrics.Cli.Commands;

/// <summary>The report of <c>plan draft</c> for people.</summary>
internal static class PlanDraftText
{
    public static void Write(PlanDraftResult draft, TextWriter output, Shell shell)
    {
        var plan = draft.Plan!;
        output.WriteLine(shell.Say(
            $"{plan.Title.Chinese}（{plan.FirstYear}—{plan.LastYear}）：{plan.Sections.Length}个部分，{plan.Tasks.Length}项任务，{plan.Units.Length}个单位",
            $"{plan.Title.Chinese} ({plan.FirstYear} to {plan.LastYear}): {plan.Sections.Length} sections, {plan.Tasks.Length} tasks, {plan.Units.Length} units"));
        output.WriteLine(shell.Say(
            $"候选目标 {draft.Candidates.Length} 项，全部待确认：把握大 {Count(draft, DraftConfidence.High)}，把握中 {Count(draft, DraftConfidence.Medium)}，把握小 {Count(draft, DraftConfidence.Low)}",
            $"{draft.Candidates.Length} candidate targets, all to be confirmed: {Count(draft, DraftConfidence.High)} high, {Count(draft, DraftConfidence.Medium)} medium, {Count(draft, DraftConfidence.Low)} low"));
        WriteTier(draft, Tier.Explicit, output, shell);
        WriteTier(draft, Tier.Universal, output, shell);
        WriteUnread(draft, output, shell);
        WriteLines(shell.Say("须由人处理", "For a person to settle"), draft.Findings.Where(finding => finding.Descriptor.Code != "PM1126").Select(finding => finding.ToLine(shell.Language)), output);
    }

    public static int WriteComparison(DraftComparison comparison, Shell shell)
    {
        shell.Out.WriteLine(shell.Say(
            $"明确目标：找到 {comparison.Found.Length}，漏 {comparison.Missed.Length}，多 {comparison.Extra.Length}",
            $"explicit targets: {comparison.Found.Length} found, {comparison.Missed.Length} missed, {comparison.Extra.Length} extra"));
        WriteLines(shell.Say("漏", "Missed"), comparison.Missed.Select(target => $"{target.Id}  {target.Name.Chinese}  “{target.Citation.Phrase}”"), shell.Out);
        WriteLines(shell.Say("多", "Extra"), comparison.Extra.Select(candidate => $"{candidate.Target.Id}  {candidate.Target.Name.Chinese}  “{candidate.Target.Citation.Phrase}”"), shell.Out);
        return comparison.Agrees ? ExitCode.Done : ExitCode.Difference;
    }

    private static int Count(PlanDraftResult draft, DraftConfidence confidence) => draft.Candidates.Count(candidate => candidate.Confidence == confidence);

    private static void WriteTier(PlanDraftResult draft, Tier tier, TextWriter output, Shell shell)
    {
        var ofTier = draft.Candidates.Where(candidate => candidate.Target.Tier == tier).ToArray();
        WriteLines(
            $"{TargetWords.Of(tier).In(shell.Language)} ({ofTier.Length})",
            ofTier.Select(candidate => Line(draft.Plan!, candidate, shell)), output);
    }

    private static string Line(Plan plan, DraftCandidate candidate, Shell shell)
    {
        var target = candidate.Target;
        return $"{candidate.Line}:{candidate.Column}  {target.Id}  {target.Name.Chinese}  {TargetWords.ThresholdOf(plan, target).In(shell.Language)}  "
            + $"{TargetWords.Of(target.Cadence).In(shell.Language)}  [{DraftWords.Of(candidate.Confidence).In(shell.Language)}: {candidate.Why.In(shell.Language)}]  “{target.Citation.Phrase}”";
    }

    // What numbers a heading or a page is listed in the JSON report alone.
    private static void WriteUnread(PlanDraftResult draft, TextWriter output, Shell shell)
    {
        var shown = draft.Unread.Where(number => number.Reason is not (UnreadReason.Heading or UnreadReason.PageOrContents)).ToArray();
        WriteLines(
            shell.Say($"未成为目标的数字 ({shown.Length})", $"Numbers that became no target ({shown.Length})"),
            shown.Select(number => $"{number.Number.Line}:{number.Number.Column}  “{number.Number.Text}”  {DraftWords.Of(number.Reason).In(shell.Language)}  ……{number.Around}……"), output);
    }

    private static void WriteLines(string title, IEnumerable<string> lines, TextWriter output)
    {
        var all = lines.ToArray();
        if (all.Length == 0)
            return;
        output.WriteLine();
        output.WriteLine(title);
        foreach (var line in all)
            output.WriteLine($"  {VisibleText.OneLine(line)}");
    }
}
