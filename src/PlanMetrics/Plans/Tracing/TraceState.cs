namespace PlanMetrics.Plans.Tracing;

/// <summary>How a target stands against the text it cites.</summary>
public enum TraceState
{
    /// <summary>数字相符: the phrase stands in its task, and its number or date, with its comparison, is the plan's.</summary>
    ConfirmedByNumber,

    /// <summary>文字相符: the phrase stands in its task; its threshold follows from the wording and holds no digits to compare.</summary>
    ConfirmedByPhrase,

    /// <summary>原文未见: the phrase stands in no task.</summary>
    PhraseMissing,

    /// <summary>原文在其他任务: the phrase stands in another task only.</summary>
    PhraseElsewhere,

    /// <summary>数字不符: the text gives another number, or none.</summary>
    NumberDiffers,

    /// <summary>日期不符: the text gives another date, or none.</summary>
    DateDiffers,

    /// <summary>比较方式不符: the text compares the other way, or does not forbid what the plan counts as forbidden.</summary>
    ComparisonDiffers,

    /// <summary>频次不符: the phrase asks for it at another frequency than the target is judged by.</summary>
    FrequencyDiffers,

    /// <summary>任务未见: its task is not in the text.</summary>
    TaskMissing,
}
