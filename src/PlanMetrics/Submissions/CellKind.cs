namespace PlanMetrics.Submissions;

/// <summary>What a cell holds, before anything is made of it.</summary>
public enum CellKind
{
    /// <summary>Nothing, or only white space.</summary>
    Blank,

    /// <summary>Text as typed; every CSV field is text.</summary>
    Text,

    /// <summary>A number; the text keeps its raw decimal digits.</summary>
    Number,

    /// <summary>A day; the text is <c>yyyy-MM-dd</c>.</summary>
    Date,

    /// <summary>True or false; the text is <c>1</c> or <c>0</c>.</summary>
    Boolean,

    /// <summary>A spreadsheet error; the text is its name, such as <c>#DIV/0!</c>.</summary>
    Error,
}
