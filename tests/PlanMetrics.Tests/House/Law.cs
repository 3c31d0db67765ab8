namespace PlanMetrics.Tests.House;

/// <summary>A law over the code: it holds where nothing breaks it; every breach is listed, not the first five.</summary>
internal static class Law
{
    public static void HasNoBreach(IEnumerable<string?> breaches)
    {
        var list = breaches.ToArray();
        Assert.True(list.Length == 0, string.Join('\n', list));
    }
}
