using System.Text.RegularExpressions;

namespace PlanMetrics.Plans.Drafting;

/// <summary>Whether each person of a kind, or each body, owes a count.</summary>
internal static partial class PersonWords
{
    /// <summary>The kinds of person that owe a count each; empty where bodies owe it, or somebody does it for the persons.</summary>
    public static string[] Subjects(string before)
    {
        if (Arranged().IsMatch(before))
            return [];
        if (Person().Match(before) is not { Success: true } match)
            return [];
        var list = match.Groups["list"].Value;
        var names = Separator().Split(list).Where(name => name.Length > 1).ToArray();
        return names.Length > 1 && names.All(name => PersonEnd().IsMatch(name)) ? [.. names.Select(RateNames.Clean)] : [RateNames.Clean(list)];
    }

    /// <summary>Whether the words say each person: 每名, 每位, 人均.</summary>
    public static bool IsEachPerson(string before) => EachPerson().IsMatch(before);

    /// <summary>Whether each of several bodies owes it.</summary>
    public static bool IsEach(string before) => Each().IsMatch(before);

    // The list of persons, then how often or at least, then what they do.
    [GeneratedRegex("""
        (每[名位])?(?<list>[\w、()]*(负责人|人员|干部|领导|公务员|队员|律师|骨干|班子成员|辅警|法官|检察官|调解员|监督员|联络员|职工|工作者|对象|每人|人均|一把手))(\([^()]*\))?(应当?|要|须|均|都|需|必须|在)*(每|至少|年|任期|任内|人均|不少于|全年|参加|接受|完成|旁听|学习|按|一年|集中|脱产|培训|轮训)
        """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Person();

    [GeneratedRegex("每[名位人]|人均")]
    private static partial Regex EachPerson();

    // 对执法人员每年开展2次培训: one training, whoever attends.
    [GeneratedRegex("^(对|面向|针对|为|给|由|按照|通过)|(开展|举办|组织开展|召开)[^、]*(对象|人员|干部)?[^参接]*$")]
    private static partial Regex Arranged();

    [GeneratedRegex("[、]|(?<=人|员|部|导)[和及与]")]
    private static partial Regex Separator();

    [GeneratedRegex("(负责人|人员|干部|领导|公务员|队员|律师|骨干|成员|辅警|法官|检察官|员|职工|工作者|对象)$")]
    private static partial Regex PersonEnd();

    [GeneratedRegex("""
        每个?(镇|乡|街道|村|社区|部门|单位|县|区|年度)(?!度)|各(镇|乡|街道|村|社区|部门|单位|县|区|级|行政执法)|(镇|乡|街道|村|社区|部门|单位)(均|都|至少)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Each();
}
