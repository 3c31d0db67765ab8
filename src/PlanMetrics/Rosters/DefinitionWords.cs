using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;

namespace PlanMetrics.Rosters;

/// <summary>The lines of a 口径卡 as people read it. What the text does not say is said to be unsaid.</summary>
public static class DefinitionWords
{
    private static readonly LocalText Unsaid = new("原文未写明", "the text does not say");

    /// <summary>The lines: what is counted, in what, what is left out, on what basis, which reading is in force, and the hash of it all.</summary>
    /// <param name="definition">The definition.</param>
    public static ImmutableArray<DefinitionLine> Lines(Definition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var target = definition.Target;
        var isRate = target.Denominator.Chinese.Length > 0;
        DefinitionLine[] lines =
        [
            new(isRate ? new("分子", "Numerator") : new("口径", "Counted"), target.Numerator),
            new(new("分母", "Denominator"), target.Denominator),
            new(new("计数单位", "Counted in"), CountingUnit(target)),
            new(new("不计入", "Left out"), LeftOut(target)),
            new(new("法律依据", "Legal basis"), target.LegalBasis ?? ""),
            new(new("取法", "Reading taken"), target.Taken),
            new(new("另一读法", "Other reading"), target.OtherReadings),
            new(new("口径指纹", "Definition hash"), definition.Sha256),
        ];
        return [.. lines.Where(line => line.Text.Chinese.Length > 0)];
    }

    /// <summary>In what it is counted: as the plan says, or else the unit of measure.</summary>
    /// <param name="target">The target.</param>
    public static LocalText CountingUnit(Target target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return target.CountingUnit.Chinese.Length > 0 ? target.CountingUnit
            : target.UnitName.Chinese.Length > 0 ? target.UnitName
            : TargetWords.Of(target.UnitOfMeasure);
    }

    /// <summary>What is left out: as the plan says, marked where that is a reading, or that it does not say.</summary>
    /// <param name="target">The target.</param>
    public static LocalText LeftOut(Target target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return target.LeftOut.Chinese.Length == 0 ? Unsaid
            : target.LeftOutIsReading ? new($"{target.LeftOut.Chinese}（未注明依据的系取法，原文未写明）", $"{target.LeftOut.English} (what names no law is a reading, not in the text)")
            : target.LeftOut;
    }

    /// <summary>The choices in force in one text, such as 报备时限（天）：15; empty where there is none to make.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="definition">The definition.</param>
    public static LocalText Choices(Plan plan, Definition definition)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(definition);
        var parts = definition.Choices.Select(choice => Choice(plan.FindSetting(choice.Key)?.Name ?? choice.Key, choice.Value)).ToArray();
        return new(string.Join("；", parts.Select(part => part.Chinese)), string.Join("; ", parts.Select(part => part.English)));
    }

    /// <summary>Words for a member of a definition's canonical JSON.</summary>
    /// <param name="name">The member's name.</param>
    public static LocalText Member(string name) => name switch
    {
        "accrual" => new LocalText("各期合并", "accrual"),
        "cadence" => new("频次", "cadence"),
        "choices" => new("设置项取值", "settings in force"),
        "countingUnit" => new("计数单位", "counting unit"),
        "denominator" => new("分母", "denominator"),
        "district" => new("全区值", "district value"),
        "figure" => new("填报内容", "figure"),
        "leftOut" => new("不计入", "left out"),
        "legalBasis" => new("法律依据", "legal basis"),
        "numerator" => new("分子或数值", "numerator or value"),
        "owedBy" => new("由谁填报", "owed by"),
        "source" => new("数据来源", "source"),
        "taken" => new("取法", "reading taken"),
        "unitName" or "unitOfMeasure" => new("计量单位", "unit of measure"),
        _ => (LocalText)name,
    };

    private static LocalText Choice(LocalText name, string? value) => value switch
    {
        null => new($"{name.Chinese}：未设定", $"{name.English}: not supplied"),
        "true" => new($"{name.Chinese}：是", $"{name.English}: yes"),
        "false" => new($"{name.Chinese}：否", $"{name.English}: no"),
        _ => new($"{name.Chinese}：{value}", $"{name.English}: {value}"),
    };
}
