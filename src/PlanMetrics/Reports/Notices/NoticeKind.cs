namespace PlanMetrics.Reports.Notices;

/// <summary>文稿种类: the documents that are drafted from a result.</summary>
public enum NoticeKind
{
    /// <summary>通报: to all units: the district's year, grades and ranks, what was not met.</summary>
    Bulletin,

    /// <summary>提示函: to a unit of which the year's facts give warnings.</summary>
    Reminder,

    /// <summary>考核结果反馈单: to a unit: its score, where its points went, until when it may object.</summary>
    Feedback,

    /// <summary>退回补正单: to a unit: what it has to put right or to explain in what it handed in.</summary>
    Return,

    /// <summary>年度报告数据附件: the figures that go with the annual report on law-based government.</summary>
    Annex,
}
