using PlanMetrics.Diagnostics;

namespace PlanMetrics.Plans.Drafting;

/// <summary>起草用语: the words that people use for what a draft says of itself.</summary>
public static class DraftWords
{
    /// <summary>Words for a confidence.</summary>
    /// <param name="confidence">The confidence.</param>
    public static LocalText Of(DraftConfidence confidence) => confidence switch
    {
        DraftConfidence.High => new("把握大", "high confidence"),
        DraftConfidence.Medium => new("把握中", "medium confidence"),
        _ => new("把握小", "low confidence"),
    };

    /// <summary>Words for a reason why a number became no target.</summary>
    /// <param name="reason">The reason.</param>
    public static LocalText Of(UnreadReason reason) => reason switch
    {
        UnreadReason.Heading => new("标题或列项的编号", "the number of a heading or of an item of a list"),
        UnreadReason.PageOrContents => new("页码或目录", "a page number or a line of the contents"),
        UnreadReason.OutsideTasks => new("不在任何任务之内", "in no task"),
        UnreadReason.UnitBracket => new("在责任单位括注内", "in the bracket of units"),
        UnreadReason.Name => new("引号、书名号内的名称或固定名称", "a name in quotation marks or 《》"),
        UnreadReason.Ordinal => new("序数", "an ordinal"),
        UnreadReason.DocumentNumber => new("文号", "the number of a document"),
        UnreadReason.Level => new("层级", "a level or a number of levels"),
        UnreadReason.Duration => new("时间长度或年龄", "a length of time or an age"),
        UnreadReason.Date => new("日期，未见完成要求", "a date by which nothing falls due"),
        UnreadReason.OutsideYears => new("规划期以外的日期", "a date outside the plan's years"),
        UnreadReason.DayOfPeriod => new("每月、每季的日期，规划文件不能表示", "a day of each month or quarter, which a plan file cannot hold"),
        UnreadReason.Present => new("说明现状", "tells what is so already"),
        UnreadReason.Condition => new("限定适用的对象或情形", "says whom or what a rule is about"),
        UnreadReason.Article => new("“一”为虚指或固定说法", "一 as an article, or a set phrase"),
        UnreadReason.NoDemand => new("未见比较方式、频次或要求", "no comparison, frequency or demand"),
        _ => new("没有单位的数字", "digits without a unit"),
    };
}
