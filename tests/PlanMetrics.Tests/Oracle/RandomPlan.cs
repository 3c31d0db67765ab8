using PlanMetrics.Plans;

namespace PlanMetrics.Tests.Oracle;

/// <summary>Small plans whose targets combine their fields as the catalogue does, and <c>equal</c> besides.</summary>
internal static class RandomPlan
{
    private static readonly string[] Shapes =
    [
        // figure comparison threshold unit cadence accrual district source [due or setting]
        "count atLeast 2 count year flow own self",
        "count atLeast 1 count year flow share self",
        "count atLeast 3 count year flow sum self",
        "count atLeast - count year flow own survey floor",
        "count atLeast - count year flow sum self floor",
        "count atLeast 1 count once stock own self",
        "count atLeast - count year stock own self floor",
        "count atMost 0 count year flow sum supervision",
        "count atMost 0 count year flow sum procuratorate",
        "count atMost 0 count year stock sum supervision",
        "count atMost - count year flow sum lead ceiling",
        "count atMost - count year flow own supervision ceiling",
        "count atMost - days year once own supervision ceiling",
        "count decrease - count year stock sum lead trendBaseYear",
        "count increase - count year stock own platform trendBaseYear",
        "count increase - count year flow own self trendBaseYear",
        "count equal 2 count year flow sum self",
        "ratio equal 50 percent year flow pooled lead",
        "date onOrBefore 03-01 date year once own self beforeDateIncludesDay",
        "date onOrBefore 03-01 date year once share lead beforeDateIncludesDay",
        "date onOrBefore 04-01 date year once own platform beforeDateIncludesDay",
        "date onOrBefore 2022-12-31 date once once own self",
        "date onOrBefore 2023-12-31 date once once own platform",
        "date onOrBefore 2024-12-31 date once once share lead",
        "outcome done - outcome event once own self",
        "outcome done - outcome once once own self",
        "outcome done - outcome once once share lead",
        "outcome done - outcome once stock share lead 2024-12-31",
        "outcome done - outcome year once own self",
        "outcome done - outcome year once share lead",
        "outcome done - outcome year stock own platform",
        "outcome done - outcome year stock share lead",
        "outcome done - outcome year stock share lead gradualTargetDueDate",
        "pair lessThan - days year once own court",
        "ratio atLeast 100 percent event flow own self",
        "ratio atLeast 100 percent event flow pooled lead",
        "ratio atLeast 100 personsPercent event distinct pooled lead",
        "ratio atLeast 100 percent once stock pooled lead",
        "ratio atLeast 100 percent once stock pooled platform 2023-12-31",
        "ratio atLeast 100 percent perCycle distinct own audit",
        "ratio atLeast 100 personsPercent perTerm distinct pooled lead",
        "ratio atLeast 85 percent year stock own platform",
        "ratio atLeast 90 percent year flow pooled court",
        "ratio atLeast 100 percent year flow pooled lead",
        "ratio atLeast 100 percent year flow pooled self",
        "ratio atLeast 100 percent year flow own platform",
        "ratio atLeast 100 percent year flow pooled platform gradualTargetDueDate",
        "ratio atLeast 100 personsPercent year distinct pooled lead",
        "ratio atLeast 100 percent year stock pooled lead",
        "ratio greaterThan 50 percent year stock pooled lead",
        "ratio atLeast 100 percent year once pooled supervision",
        "ratio atLeast - ratio year once pooled lead floor",
        "ratio atMost - ratio year once own self ceiling",
    ];

    public static readonly string[] UnitIds = ["u0", "u1", "u2", "u3", "u4", "u5"];

    public static Plan Of(Dice dice)
    {
        var sections = Enumerable.Range(1, dice.Between(1, 3)).Select(i => new Section(i, "(一)", "一", "部分")).ToList();
        var tasks = Enumerable.Range(1, dice.Between(1, 4))
            .Select(i => new PlanTask(i, dice.Of(sections).Number, "任务")
            {
                Leads = dice.Percent(15) ? ["u0", "u1"] : [dice.Of(UnitIds)],
                Participants = [.. dice.Some(UnitIds, 20)],
            })
            .ToList();
        return new("random", "随机规划")
        {
            FirstYear = 2021,
            LastYear = 2025,
            Sections = [.. sections],
            Tasks = [.. tasks],
            Targets = [.. Enumerable.Range(1, dice.Between(1, 8)).Select(i => TargetOf(dice, i, dice.Of(tasks)))],
            Settings =
            [
                new("floor", "下限", SettingType.Number, SettingRole.Threshold),
                new("ceiling", "上限", SettingType.Number, SettingRole.Threshold),
                new("trendBaseYear", "基期", SettingType.Number, SettingRole.TrendBase),
                new("gradualTargetDueDate", "时限", SettingType.Date, SettingRole.Due),
                new("beforeDateIncludesDay", "含当日", SettingType.Flag, SettingRole.Calendar),
                new("filingTimeLimitDays", "天数", SettingType.Number, SettingRole.Limit),
            ],
        };
    }

    private static Target TargetOf(Dice dice, int number, PlanTask task)
    {
        var parts = dice.Of(Shapes).Split(' ');
        var last = parts.Length > 8 ? parts[8] : "";
        var isDue = last.StartsWith("20", StringComparison.Ordinal);
        var district = Parse<DistrictValue>(parts[6]);
        return new($"t{number}", $"指标{number}", new Citation(task.Number, "指标"))
        {
            Tier = dice.Percent(90) ? Tier.Universal : Tier.Extended,
            Figure = Parse<FigureKind>(parts[0]),
            Comparison = Parse<Comparison>(parts[1]),
            Threshold = parts[2] == "-" ? null : Threshold.Parse(parts[2]),
            UnitOfMeasure = Parse<UnitOfMeasure>(parts[3]),
            Cadence = Parse<Cadence>(parts[4]),
            Accrual = Parse<Accrual>(parts[5]),
            District = district,
            Source = Parse<DataSource>(parts[7]),
            Due = isDue ? DateOnly.ParseExact(last, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : null,
            Settings = [.. isDue || last.Length == 0 ? Array.Empty<string>() : [last], .. dice.Percent(10) ? ["filingTimeLimitDays"] : Array.Empty<string>()],
            OwedBy = district == DistrictValue.Own
                ? [task.Leads.Length == 1 && dice.Percent(60) ? "lead" : "districtGovernment"]
                : [.. dice.Some(["towns", "departments", "enforcementBodies", "lead", "named"], 40)],
        };
    }

    private static T Parse<T>(string text)
        where T : struct, Enum => Enum.Parse<T>(text, ignoreCase: true);
}
