using System.Collections.Immutable;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Files.ProfileBooks;

/// <summary>The columns of a rule: on the sheet of rules, and as the own rule of a target in the tree.</summary>
internal static class RuleFields
{
    private static readonly ImmutableArray<BookField> All =
    [
        new("rule", new("规则", "Rule"), BookKind.Choice, new("计分方法", "How a value becomes points"), new("每差一步扣分", "steps"))
        {
            Words = BookWords.Rules, Width = 18,
        },
        Number("floor", new("得零分的值", "Floor"), new("按比例得分：这个值得零分；不高于类目标须填", "proportional: the value that earns nothing; at-most targets need it"), "0"),
        Number("deduct", new("每步扣分", "Deduct"), new("每差一步、每发生一次、每低一个名次扣多少分", "Points for each step, occurrence or place"), "0.3"),
        Number("step", new("步长", "Step"), new("每差一步扣分：一步多大；比率的单位是百分点", "steps: the size of a step; percentage points for rates"), "1"),
        new("proRata", new("不足一步按比例", "Pro rata"), BookKind.Flag, new("不足一步是否按比例扣；空白为否", "Whether a part of a step costs its part; blank is no"), new("否", "no"))
        {
            Words = BookWords.Flags,
        },
        Number("cap", new("扣分上限", "Cap"), new("累计最多扣多少分；空白为扣完为止", "The most that is deducted; blank is all points"), "1.2"),
        Number("of", new("规则满分", "Out of"), new("扣分或档分以多少分为满分（扣满15分填15）；空白为方案满分", "Full points that the points are out of; blank is the profile's"), "15"),
        new("bands", new("分档", "Bands"), BookKind.Bands,
            new("每档写“下限：得分”，以分号隔开，由低到高；也可写“下限~上限：得分”", "A band is \"edge:points\", bands are separated by semicolons, from the lowest; or \"edge~end:points\""),
            "0:0; 60:6; 90:10")
        {
            Width = 26,
        },
        new("on", new("分档依据", "Bands on"), BookKind.Choice, new("各档的下限与什么比；空白为实际值", "What the edges are held against; blank is the value"), new("目标实现程度", "attainment"))
        {
            Words = BookWords.BandBasis, Width = 14,
        },
        Number("late", new("迟报扣分", "Late"), new("迟报漏报扣分：只要迟就扣多少分", "lateness: points for being late at all"), "0.5"),
        Number("perDay", new("每迟一天扣分", "Per day"), new("迟报漏报扣分：每迟一天扣多少分", "lateness: points for each day late"), "0.1"),
        new("days", new("天数口径", "Days"), BookKind.Choice, new("每迟一天按哪种天数；空白为自然日", "Which days count for each day late; blank is calendar"), new("工作日", "working")) { Words = BookWords.DayCounts },
        Number("never", new("漏报扣分", "Never"), new("迟报漏报扣分：始终未报扣多少分；空白为全部", "lateness: points for never; blank is all points"), "1"),
        Number("lower", new("零分线", "Lower"), new("上下限折算：得分最低的值", "goalposts: the value that earns least"), "20"),
        Number("upper", new("满分线", "Upper"), new("上下限折算：得满分的值", "goalposts: the value that earns full points"), "85"),
        new("logarithmic", new("取对数", "Logarithmic"), BookKind.Flag, new("上下限折算：值和上下限是否取对数；空白为否", "goalposts: whether value and bounds are compared by their logarithms; blank is no"), new("否", "no"))
        {
            Words = BookWords.Flags,
        },
        new("minimumShare", new("最低得分率", "Minimum share"), BookKind.Share, new("上下限折算、极差标准化：最差者的得分率", "goalposts, minMax: the share of full points for the worst"), "0.01"),
        Number("reach", new("容许偏差", "Reach"), new("越接近越好、区间内得满分：偏离多少后不得分", "nearest, inside: how far off points end"), "20"),
        Number("value", new("最佳值", "Value"), new("越接近越好：最佳值；空白为目标值", "nearest: the best value; blank is the threshold"), "100"),
        Number("from", new("区间下限", "From"), new("区间内得满分：下限", "inside: the lower edge"), "40"),
        Number("to", new("区间上限", "To"), new("区间内得满分：上限", "inside: the upper edge"), "60"),
    ];

    /// <summary>The columns.</summary>
    /// <param name="prefix">What stands before the properties: nothing, or <c>rule.</c>.</param>
    public static ImmutableArray<BookField> Of(string prefix) => [.. All.Select(field => field with { Path = prefix + field.Path })];

    private static BookField Number(string path, LocalText name, LocalText help, string example) =>
        new(path, name, BookKind.Number, help, example) { Width = 9 };
}
