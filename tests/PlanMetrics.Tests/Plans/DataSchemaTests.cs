using System.Text;
using NJsonSchema;
using PlanMetrics.Json;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;

namespace PlanMetrics.Tests.Plans;

public sealed class DataSchemaTests
{
    private const string Roster =
        """
        {
          "$schema": "roster.schema.json", "schemaVersion": 1,
          "add": [ { "id": "town-a", "name": "甲镇", "nameEn": "Town A", "kind": "town", "aliases": ["甲"], "code": "510811101", "scored": true, "validFrom": "2021-01-01" } ],
          "settings": { "filingTimeLimitDays": 15, "leaderIncludesDeputies": true, "gradualTargetDueDate": "2024-12-31" },
          "calendar": {
            "rounds": [ { "name": "全年", "nameEn": "Year", "asOf": "2024-12-31", "deadline": "2025-01-10" } ],
            "holidays": ["2024-10-01"], "workingWeekends": ["2024-09-29"], "beforeDateIncludesDay": true, "deadlineMovesOnHoliday": true
          },
          "notApplicable": [ { "unit": "town-a", "target": "regdoc-filing-rate", "from": 2023, "to": "2024-06-30", "reason": "未制发文件", "document": "昭司函〔2023〕1号" } ],
          "baselines": [ { "target": "sme-loan-up", "unit": "*", "year": 2020, "value": 12.5 } ],
          "terms": [ { "start": "2021-11-01", "years": 5 } ],
          "cycles": [ { "start": "2021-01-01", "years": 3 } ],
          "reportDuties": [ { "reporter": "departments", "recipient": "区委", "recipientEn": "District committee", "copyTo": "区政府", "due": "03-01" } ]
        }
        """;

    [Theory]
    [InlineData("plan", "zhaohua-2021-2025.json")]
    [InlineData("profile", "profile.equal.json")]
    [InlineData("profile", "profile.explicit.json")]
    public async Task Of_EmbeddedFiles_Validate(string schema, string file) =>
        Assert.Empty((await Schema(schema)).Validate(Encoding.UTF8.GetString(EmbeddedPlans.Bytes(file))).Select(error => error.ToString()));

    [Theory]
    [InlineData("plan", DataFiles.SmallPlan)]
    [InlineData("profile", DataFiles.OwnProfile)]
    [InlineData("profile", DataFiles.RulesProfile)]
    [InlineData("profile", DataFiles.TreeProfile)]
    [InlineData("roster", Roster)]
    public async Task Of_RichFiles_ValidateAndAreRead(string schema, string json)
    {
        Assert.Empty((await Schema(schema)).Validate(json).Select(error => error.ToString()));
        Assert.True(IsRead(schema, json));
    }

    [Theory]
    [InlineData("plan", "colour", "1")]
    [InlineData("plan", "schemaVersion", "2")]
    [InlineData("plan", "schemaVersion", null)]
    [InlineData("plan", "title", null)]
    [InlineData("plan", "title", "\"\"")]
    [InlineData("plan", "language", "\"fr\"")]
    [InlineData("plan", "firstYear", "\"2021\"")]
    [InlineData("plan", "firstYear", "1")]
    [InlineData("plan", "targets", "{}")]
    [InlineData("plan", "targets[0].weight", "1")]
    [InlineData("plan", "targets[0].phrase", null)]
    [InlineData("plan", "targets[0].figure", "\"number\"")]
    [InlineData("plan", "targets[0].comparison", "\">=\"")]
    [InlineData("plan", "targets[0].threshold", "90")]
    [InlineData("plan", "targets[0].threshold", "\"soon\"")]
    [InlineData("plan", "targets[0].due", "\"31.12.2022\"")]
    [InlineData("plan", "targets[0].owedBy", "\"towns\"")]
    [InlineData("plan", "targets[0].byYear", "{\"22\": 70}")]
    [InlineData("plan", "targets[0].byYear", "[70]")]
    [InlineData("plan", "targets[0].path", "{\"value\": 60}")]
    [InlineData("plan", "targets[0].path", "2020")]
    [InlineData("plan", "targets[0].cadence", "\"month\"")]
    [InlineData("plan", "targets[0].owedBy", "[]")]
    [InlineData("plan", "tasks[0].leads", null)]
    [InlineData("plan", "tasks[0].leads", "[]")]
    [InlineData("plan", "units[0].scored", "\"yes\"")]
    [InlineData("plan", "settings[0].role", "\"other\"")]
    [InlineData("plan", "source", "{}")]
    [InlineData("roster", "town", "1")]
    [InlineData("roster", "units", "[]")]
    [InlineData("roster", "add[0].size", "1")]
    [InlineData("roster", "add[0].id", null)]
    [InlineData("roster", "add[0].scored", "1")]
    [InlineData("roster", "settings", "[]")]
    [InlineData("roster", "calendar.rounds[0].asOf", "\"2024/12/31\"")]
    [InlineData("roster", "calendar.rounds[0].deadline", null)]
    [InlineData("roster", "calendar.holidays", "[20241001]")]
    [InlineData("roster", "calendar.weekends", "[]")]
    [InlineData("roster", "notApplicable[0].from", "\"2023年\"")]
    [InlineData("roster", "notApplicable[0].reason", null)]
    [InlineData("roster", "baselines[0].value", "\"12.5\"")]
    [InlineData("roster", "terms[0].years", "0")]
    [InlineData("roster", "reportDuties[0].due", "\"1 March\"")]
    [InlineData("profile", "threshold", "90")]
    [InlineData("profile", "tiers", null)]
    [InlineData("profile", "tiers", "[]")]
    [InlineData("profile", "tiers", "[\"firm\"]")]
    [InlineData("profile", "decimals", "2.5")]
    [InlineData("profile", "decimals", "7")]
    [InlineData("profile", "fullPoints", "0")]
    [InlineData("profile", "missing", "\"ignore\"")]
    [InlineData("profile", "minimumCoverage", "2")]
    [InlineData("profile", "rules[0].rule", "\"quota\"")]
    [InlineData("profile", "rules[0].comparisons", "[\"atLeast\",\"atMost\"]")]
    [InlineData("profile", "rules[1].floor", "1")]
    [InlineData("profile", "weights.sections.6", "0")]
    [InlineData("profile", "weights.units", "{}")]
    [InlineData("profile", "zeroCasesOf.leader-court-appearance-rate", "\"zero\"")]
    [InlineData("profile", "grades[0].from", "\"0\"")]
    [InlineData("profile", "peerGroups[0].kinds", null)]
    public async Task Of_OneFault_SchemaAndLoaderBothRefuse(string schema, string path, string? value)
    {
        var json = DataFiles.With(schema switch { "plan" => DataFiles.SmallPlan, "roster" => Roster, _ => DataFiles.OwnProfile }, path, value);
        Assert.False(IsRead(schema, json), "the loader took it");
        Assert.NotEmpty((await Schema(schema)).Validate(json));
    }

    [Theory]
    [InlineData("tiers", "[\"explicit\"]")]
    [InlineData("weights", "{}")]
    [InlineData("takenOut", "\"shrink\"")]
    [InlineData("tree.items", "[]")]
    [InlineData("tree.minimumAvailability", "1.5")]
    [InlineData("tree.colour", "1")]
    [InlineData("tree.items[0].target", "\"regdoc-filing-rate\"")]
    [InlineData("tree.items[0].group", null)]
    [InlineData("tree.items[0].aggregate", "\"mean\"")]
    [InlineData("tree.items[0].points", "0")]
    [InlineData("tree.items[0].items[0].weight", "-1")]
    [InlineData("tree.items[0].items[0].kinds", "\"town\"")]
    [InlineData("tree.items[0].items[0].rule.rule", "\"quota\"")]
    [InlineData("tree.items[0].items[0].rule.bands", null)]
    [InlineData("tree.items[1].rule.targets", "[]")]
    [InlineData("tree.items[1].rule.step", "0")]
    public async Task Of_OneFaultInATree_SchemaAndLoaderBothRefuse(string path, string? value)
    {
        var json = DataFiles.With(DataFiles.TreeProfile, path, value);
        Assert.False(IsRead("profile", json), "the loader took it");
        Assert.NotEmpty((await Schema("profile")).Validate(json));
    }

    [Theory]
    [InlineData("plan", "documentNumber", "null")]
    [InlineData("plan", "targets[0].source", "null")]
    [InlineData("plan", "targets[0].replaces", "{\"target\":\"old-rate\",\"comparability\":\"definitionChanged\"}")]
    [InlineData("plan", "settings[0].nameEn", "\"times a year\"")]
    [InlineData("roster", "calendar", "null")]
    [InlineData("roster", "notApplicable[0].to", "2024")]
    [InlineData("profile", "weights", "null")]
    [InlineData("profile", "grades", "[]")]
    public async Task Of_WhatMayBeLeftOut_SchemaAndLoaderBothTake(string schema, string path, string? value)
    {
        var json = DataFiles.With(schema switch { "plan" => DataFiles.SmallPlan, "roster" => Roster, _ => DataFiles.OwnProfile }, path, value);
        Assert.Empty((await Schema(schema)).Validate(json).Select(error => error.ToString()));
        Assert.True(IsRead(schema, json), "the loader refused it");
    }

    [Fact]
    public async Task Of_Enumerations_AreThoseOfTheCode()
    {
        var target = (await Schema("plan")).Definitions["target"].Properties;
        Same<Tier>(target["tier"]);
        Same<TargetClass>(target["class"]);
        Same<FigureKind>(target["figure"]);
        Same<Comparison>(target["comparison"]);
        Same<UnitOfMeasure>(target["unitOfMeasure"]);
        Same<Cadence>(target["cadence"]);
        Same<Accrual>(target["accrual"]);
        Same<DistrictValue>(target["district"]);
        Same<DataSource>(target["source"]);
        Same<Strength>(target["strength"]);
        Same<Comparability>(target["replaces"].Properties["comparability"]);
        var setting = (await Schema("plan")).Definitions["setting"].Properties;
        Same<SettingType>(setting["type"]);
        Same<SettingRole>(setting["role"]);
        var profile = (await Schema("profile")).Properties;
        Same<RankBasis>(profile["rankBy"]);
        Same<MissingPolicy>(profile["missing"]);
        Same<ZeroCasePolicy>(profile["zeroCases"]);
        Same<Tier>(profile["tiers"].Item!);
        Same<TakenOutPolicy>(profile["takenOut"]);
        Same<Aggregation>((await Schema("profile")).Definitions["tree"].Properties["aggregate"]);
        Same<ZeroCasePolicy>(profile["zeroCasesOf"].AdditionalPropertiesSchema!);
    }

    [Fact]
    public void Of_UnknownName_Throws() => Assert.Throws<ArgumentException>(() => DataSchema.Of("result"));

    private static void Same<T>(JsonSchema schema) where T : struct, Enum =>
        Assert.Equal(EnumName<T>.All, schema.Enumeration.OfType<string>());

    private static Task<JsonSchema> Schema(string name) => JsonSchema.FromJsonAsync(Encoding.UTF8.GetString(DataSchema.Of(name)));

    private static bool IsRead(string schema, string json) => schema switch
    {
        "plan" => DataFiles.ReadPlan(json).Plan is not null,
        "roster" => DataFiles.ReadRoster(json).Roster is not null,
        _ => DataFiles.ReadProfile(json).Profile is not null,
    };
}
