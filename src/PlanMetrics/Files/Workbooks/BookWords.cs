using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Reports.Words;
using PlanMetrics.Scores;

namespace PlanMetrics.Files.Workbooks;

/// <summary>The words that the workbook's formulas read and write: the same in every cell and in every formula that looks for them.</summary>
internal sealed class BookWords(Language language)
{
    public string Reported => State(MeasureState.Reported);

    public string Missing => State(MeasureState.Missing);

    public string Rejected => State(MeasureState.Rejected);

    public string NotApplicable => State(MeasureState.NotApplicable);

    public string NotDue => State(MeasureState.NotDue);

    public string Agrees => language.Say("一致", "same");

    public string Differs => language.Say("不一致", "differs");

    public string Tied => language.Say("并列", "tied");

    public string Trial => language.Say("试算，与本结果不一致", "trial, differs from this result");

    public Language Language => language;

    /// <summary>Before the number of what should not have happened.</summary>
    public string Occurred => language.Say("发生数：", "occurred: ");

    /// <summary>The words for what is met, each kind of target its own.</summary>
    public string[] Met => [language.Say("达标", "met"), language.Say("按期完成", "in time"), language.Say("已完成", "done"), language.Say("未发生", "none occurred")];

    /// <summary>The words for what is not met; occurrences are counted.</summary>
    public string[] NotMet => [language.Say("未达标", "not met"), language.Say("逾期完成", "late"), language.Say("未完成", "not done")];

    public string State(MeasureState state) => MeasureWords.State(state, language);

    public string Of(MeasureRole role) => role switch
    {
        MeasureRole.Own => language.Say("本单位", "own"),
        MeasureRole.Lead => language.Say("牵头", "lead"),
        _ => language.Say("全区", "district"),
    };

    public string Of(ScoreLevel level) => level switch
    {
        ScoreLevel.Target => language.Say("指标", "target"),
        ScoreLevel.Task => language.Say("任务", "task"),
        ScoreLevel.Section => language.Say("部分", "section"),
        ScoreLevel.Group => language.Say("分组", "group"),
        _ => language.Say("总分", "total"),
    };

    /// <summary>The word for met or not met of a target of a kind.</summary>
    public string Verdict(FigureKind kind, Target target, bool isMet) =>
        MeasureWords.Verdict(MeasureState.Reported, isMet, kind, IsZero(target), null, language);

    public static bool IsZero(Target target) => target is { IsZeroOccurrence: true, VariesByYear: false };
}
