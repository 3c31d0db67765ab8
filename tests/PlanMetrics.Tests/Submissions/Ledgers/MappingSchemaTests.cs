using System.Text;
using NJsonSchema;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Submissions.Ledgers;

namespace PlanMetrics.Tests.Submissions.Ledgers;

/// <summary>The schema of mappings and their loader agree.</summary>
public sealed class MappingSchemaTests
{
    private const string Rich =
        """
        {
          "$schema": "mapping.schema.json", "schemaVersion": 1, "files": ["*台账*.xlsx", "2024/*"], "comment": "口径以区司法局为准",
          "tables": [ {
            "sheets": ["台账*"], "exceptSheets": ["台账说明"], "title": "一、行政应诉", "headerRows": 3, "records": "rows", "confirmed": true,
            "unit": { "column": ["责任单位", "名称"], "fill": true }, "period": { "label": "报告期" }, "source": "法院", "basis": "累计",
            "submission": "2", "state": { "column": "状态" }, "evidence": { "column": "佐证材料" }, "note": { "column": "备注" },
            "figures": [
              { "target": "leader-court-appearance-rate", "numerator": ["{period}", "出庭"], "denominator": ["{period}", "开庭"] },
              { "target": { "column": "指标" }, "value": "数值", "comparator": "对比值" },
              { "target": "annual-report-gov-to-party", "date": "报告日期", "unit": { "sheetName": true } }
            ],
            "ignore": ["序号", ["合计", "出庭"]],
            "names": { "unit": { "司法局": "区司法局" }, "target": { "出庭率": { "means": "leader-court-appearance-rate", "comment": "核对过" } }, "period": { "上": "上半年" } }
          } ]
        }
        """;

    [Fact]
    public async Task Rich_ValidatesAndIsRead()
    {
        Assert.Empty((await Schema()).Validate(Rich).Select(error => error.ToString()));
        Assert.True(IsRead(Rich));
    }

    [Theory]
    [InlineData("colour", "1")]
    [InlineData("schemaVersion", "2")]
    [InlineData("files", null)]
    [InlineData("files", "\"*\"")]
    [InlineData("tables", null)]
    [InlineData("tables[0].figures", "[]")]
    [InlineData("tables[0].figures[0].numerator", "[]")]
    [InlineData("tables[0].figures[0].numerator", "[\"{quarter}\"]")]
    [InlineData("tables[0].figures[0].numerator", "1")]
    [InlineData("tables[0].figures[1].weight", "1")]
    [InlineData("tables[0].headerRows", "7")]
    [InlineData("tables[0].headerRows", "0")]
    [InlineData("tables[0].records", "\"cells\"")]
    [InlineData("tables[0].unit", "{}")]
    [InlineData("tables[0].unit", "7")]
    [InlineData("tables[0].unit.label", "\"单位\"")]
    [InlineData("tables[0].unit.fill", "\"yes\"")]
    [InlineData("tables[0].confirmed", "\"no\"")]
    [InlineData("tables[0].names.unit", "[]")]
    [InlineData("tables[0].names.town", "{}")]
    [InlineData("tables[0].names.target.出庭率.means", null)]
    public async Task OneFault_SchemaAndLoaderBothRefuse(string path, string? value)
    {
        var json = DataFiles.With(Rich, path, value);

        Assert.False(IsRead(json), "the loader took it");
        Assert.NotEmpty((await Schema()).Validate(json));
    }

    [Theory]
    [InlineData("tables[0].sheets", "null")]
    [InlineData("tables[0].names", "null")]
    [InlineData("tables[0].note", "null")]
    [InlineData("tables[0].figures[0].denominator", "null")]
    [InlineData("tables[0].ignore", "[]")]
    public async Task WhatMayBeLeftOut_SchemaAndLoaderBothTake(string path, string value)
    {
        var json = DataFiles.With(Rich, path, value);

        Assert.Empty((await Schema()).Validate(json).Select(error => error.ToString()));
        Assert.True(IsRead(json), "the loader refused it");
    }

    private static Task<JsonSchema> Schema() => JsonSchema.FromJsonAsync(Encoding.UTF8.GetString(DataSchema.Of("mapping")));

    private static bool IsRead(string json) =>
        MappingFile.Read(Encoding.UTF8.GetBytes(json), "a.mapping.json", Observations.Sheet.Zhaohua, new Findings()) is not null;
}
