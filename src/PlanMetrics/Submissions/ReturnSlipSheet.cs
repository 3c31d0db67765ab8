namespace PlanMetrics.Submissions;

/// <summary>The sheet that a marked copy carries in front; a unit may correct the copy and hand it in again.</summary>
internal static class ReturnSlipSheet
{
    public const string Chinese = "退回补正单";
    public const string English = "Return slip";

    /// <summary>Whether a sheet is one: by its name and its first line.</summary>
    public static bool Is(string sheet, string firstText) => sheet is Chinese or English && firstText == sheet;
}
