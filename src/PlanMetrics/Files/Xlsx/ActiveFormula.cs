namespace PlanMetrics.Files.Xlsx;

/// <summary>Recognises formulas that would do more than count, if anybody ran them.</summary>
internal static class ActiveFormula
{
    private static readonly string[] Names = ["WEBSERVICE(", "IMAGE(", "RTD(", "CALL(", "EXEC(", "REGISTER.ID(", "SQL.REQUEST("];

    /// <summary>Whether the formula names such a function, or another program (<c>cmd|'/c x'!A0</c>).</summary>
    public static bool Is(string formula)
    {
        foreach (var name in Names)
            if (formula.Contains(name, StringComparison.OrdinalIgnoreCase) && !formula.Contains("DISPIMG(", StringComparison.OrdinalIgnoreCase))
                return true;
        var bar = formula.IndexOf('|', StringComparison.Ordinal);
        return bar > 0 && formula.IndexOf('!', bar) > 0;
    }
}
