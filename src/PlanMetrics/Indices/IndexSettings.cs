using PlanMetrics.Diagnostics;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Submissions;

namespace PlanMetrics.Indices;

/// <summary>The settings sheet of an index workbook: a name in one cell, its value in the next.</summary>
internal sealed class IndexSettings
{
    private static readonly (IndexSetting Setting, string Words)[] Lines =
    [
        (IndexSetting.Name, "指数名称|index name|name|index|title|名称|指数"),
        (IndexSetting.EnglishName, "英文名称|english name|name en"),
        (IndexSetting.Id, "指数编号|index id|id|编号|标识"),
        (IndexSetting.Year, "年份|year|年度|reference year"),
        (IndexSetting.FullPoints, "满分|full points|scale|full|maximum points|maximum score|量程|分制"),
        (IndexSetting.MinimumPoints, "最低分|minimum points|lowest points|minimum score|起点分"),
        (IndexSetting.Decimals, "小数位数|decimals|decimal places|小数位"),
        (IndexSetting.RankBy, "排名依据|rank by|ranking basis"),
        (IndexSetting.Aggregate, "聚合方式|aggregation|aggregate|总指数聚合方式|合成方式|汇总方式"),
        (IndexSetting.MinimumAvailability, "最低可用比例|minimum availability|总指数最低可用比例"),
        (IndexSetting.MinimumIndicators, "排名最低可用比例|minimum availability for rank|minimum availability for ranking|minimum share of indicators|参与排名的最低指标比例"),
        (IndexSetting.Missing, "缺失值处理|missing|missing values|缺失值"),
        (IndexSetting.MissingWords, "缺失标记|missing words|missing marks|缺失值标记"),
        (IndexSetting.WeightTotal, "权重合计|weights add up to|weight total|sum of weights"),
        (IndexSetting.Rule, "规则|rule|normalisation|normalization|标准化|标准化方法|计分规则"),
        (IndexSetting.Note, "说明|note|source|来源|备注|数据来源"),
    ];

    private static readonly LocalText[] Names = [.. Lines.Select(line => line.Words.Split('|')).Select(words => new LocalText(words[0], words[1]))];
    private static readonly HashSet<string> Headings = new(["设置", "设置项", "项目", "参数", "setting", "settings", "key", "item"], StringComparer.Ordinal);
    private static readonly Dictionary<string, IndexSetting> ByKey = Keys();

    private readonly Dictionary<IndexSetting, SourceCell> values = [];
    private readonly IndexFaults faults;

    public IndexSettings(SheetGrid grid, IndexFaults faults)
    {
        this.faults = faults;
        Sheet = grid.Name;
        foreach (var row in grid.Rows)
        {
            var filled = row.Where(IndexFaults.IsThere).ToArray();
            if (filled.Length > 0 && !Headings.Contains(IndexHeadings.KeyOf(filled[0].Text)))
                Take(filled);
        }
    }

    public string Sheet { get; }

    /// <summary>Whether a sheet is one of settings: at least two of its rows begin with one.</summary>
    public static bool IsOn(SheetGrid grid) =>
        grid.Rows.Count(row => row.FirstOrDefault(cell => !cell.IsBlank) is { Kind: CellKind.Text } first && Find(first.Text) is not null && row.Length > 1) >= 2;

    /// <summary>The name of a setting.</summary>
    public static LocalText NameOf(IndexSetting setting) => Names[(int)setting];

    public bool Has(IndexSetting setting) => values.ContainsKey(setting);

    /// <summary>The cell of a setting; blank where it is not there.</summary>
    public SourceCell Cell(IndexSetting setting) => values.GetValueOrDefault(setting, SourceCell.Blank);

    public string Text(IndexSetting setting) => faults.Text(Sheet, Cell(setting), NameOf(setting).Chinese);

    public decimal? Number(IndexSetting setting, LocalText expected, Func<decimal, bool> fits) =>
        faults.Number(Sheet, Cell(setting), NameOf(setting).Chinese, expected, fits);

    public T Choice<T>(IndexSetting setting, IndexWords<T> words, T fallback) => faults.Choice(Sheet, Cell(setting), NameOf(setting).Chinese, words, fallback);

    /// <summary>Reports a setting that an index cannot do without.</summary>
    public void Require(IndexSetting setting)
    {
        if (!Has(setting))
            faults.Report(IndexCodes.SettingMissing, Sheet, SourceCell.Blank, ("setting", NameOf(setting)));
    }

    private static IndexSetting? Find(string text) => ByKey.TryGetValue(IndexHeadings.KeyOf(text), out var setting) ? setting : null;

    private static Dictionary<string, IndexSetting> Keys()
    {
        var keys = new Dictionary<string, IndexSetting>(StringComparer.Ordinal);
        foreach (var (setting, words) in Lines)
            foreach (var word in words.Split('|'))
                keys.TryAdd(TextFold.Key(word), setting);
        return keys;
    }

    private void Take(SourceCell[] row)
    {
        var name = row[0];
        if (name.Kind != CellKind.Text || Find(name.Text) is not { } setting)
        {
            // A line of text alone explains; with something beside it, it would be a setting.
            if (row.Length > 1)
                faults.Report(IndexCodes.SettingUnknown, Sheet, name, ("found", CellText.Quote(name)), ("nearest", IndexNames.Nearest(name.Text, Lines.SelectMany(line => line.Words.Split('|')))));
        }
        else if (values.TryGetValue(setting, out var first))
            faults.Report(IndexCodes.NameTwice, Sheet, name, ("found", CellText.Quote(name)), ("other", first.Address.ToString()));
        else if (row.Length > 1)
            values.Add(setting, row[1]);
    }
}
