namespace PlanMetrics.Plans.Drafting;

/// <summary>Which spellings are likely one unit: a left-out place, a left-out last character, 局 for 委, a short or misspelt form.</summary>
internal static class UnitNames
{
    private const string Places = "省市县区州旗盟";
    private const string Tails = "局委办院部厅会";
    private const int ShortestShortForm = 4;
    private const int ShortestMisspelt = 6;

    /// <summary>Whether a spelling likely means the unit of a more usual spelling.</summary>
    public static bool IsSpellingOf(string spelling, string name)
    {
        var (left, right) = (Placeless(spelling), Placeless(name));
        return left == right
            || (Tails.Contains(name[^1], StringComparison.Ordinal) && left == right[..^1] && spelling.Length > 2)
            || left + "机关" == right
            || IsOtherTail(left, right)
            || IsShortForm(spelling, name)
            || (spelling.Length >= ShortestMisspelt && spelling.Length == name.Length && EditDistance.Between(spelling, name) == 1 && spelling[^1] == name[^1]);
    }

    private static string Placeless(string name) =>
        name.Length > 2 && Places.Contains(name[0], StringComparison.Ordinal) && name[1] != '委' ? name[1..] : name;

    private static bool IsOtherTail(string left, string right) =>
        left.Length > 2 && left.Length == right.Length && left[..^1] == right[..^1]
        && left[^1] is '局' or '委' && right[^1] is '局' or '委';

    // 交通局 for 交通运输局: the same first and last characters, nothing that the name lacks. Offices are told apart by little.
    private static bool IsShortForm(string spelling, string name)
    {
        if (spelling.Length < ShortestShortForm || name.Length - spelling.Length is < 1 or > 2 || spelling[^1] == '办'
            || spelling[..2] != name[..2] || spelling[^1] != name[^1])
            return IsMissingSecond(spelling, name);
        var at = 0;
        foreach (var character in name)
            if (at < spelling.Length && spelling[at] == character)
                at++;
        return at == spelling.Length;
    }

    // 区通运输局: one character left out near the front of a long name.
    private static bool IsMissingSecond(string spelling, string name) =>
        spelling.Length + 1 == name.Length && spelling.Length >= ShortestMisspelt - 1 && EditDistance.Between(spelling, name) == 1
        && spelling[^1] == name[^1] && spelling[^1] != '办';
}
