namespace PlanMetrics.Plans.Drafting;

/// <summary>Why a number of the text became no target.</summary>
public enum UnreadReason
{
    /// <summary>编号: it numbers a heading, a task or an item of a list.</summary>
    Heading,

    /// <summary>页码、目录: it stands in a line that only numbers a page or lists the contents.</summary>
    PageOrContents,

    /// <summary>任务之外: it stands in no task, such as in the preamble; a target needs a task.</summary>
    OutsideTasks,

    /// <summary>责任单位括注: it stands where the text says who is responsible.</summary>
    UnitBracket,

    /// <summary>名称: it stands within quotation marks or 《》, or in a number that is a name, such as 12·4.</summary>
    Name,

    /// <summary>序数: 第 stands before it: an article, a rank, a session.</summary>
    Ordinal,

    /// <summary>文号: it belongs to the number of a document.</summary>
    DocumentNumber,

    /// <summary>层级: it says how many levels something has, or which level.</summary>
    Level,

    /// <summary>期限: a length of time or an age that is no limit on its own.</summary>
    Duration,

    /// <summary>日期: a date or a span of years by which nothing falls due.</summary>
    Date,

    /// <summary>规划期外: a date outside the plan's years.</summary>
    OutsideYears,

    /// <summary>每月、每季的日期: a day of each month or quarter, which a plan file cannot hold.</summary>
    DayOfPeriod,

    /// <summary>现状: the words tell what is so already.</summary>
    Present,

    /// <summary>条件: it says whom or what a rule is about, not what should be reached.</summary>
    Condition,

    /// <summary>虚指: 一 as an article, or a set phrase such as 跑一次.</summary>
    Article,

    /// <summary>未见要求: no comparison, frequency or verb shows that it is something to reach.</summary>
    NoDemand,

    /// <summary>其他数字: digits without a unit, or with one that a plan file cannot hold.</summary>
    Other,
}
