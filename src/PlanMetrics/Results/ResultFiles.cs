namespace PlanMetrics.Results;

/// <summary>结果文件范围: which files a result folder holds.</summary>
public enum ResultFiles
{
    /// <summary>全部: tables, page, workbook and Markdown.</summary>
    All,

    /// <summary>仅数据表: the tables and <c>scores.json</c>, without page, workbook, Markdown and the copy of every figure.</summary>
    Tables,
}
