using PlanMetrics.Diagnostics;
using PlanMetrics.Json;

namespace PlanMetrics.Plans;

/// <summary>Reads a plan file (JSON, <c>plan.schema.json</c>). A faulty file is refused with every fault at once.</summary>
public static class PlanFile
{
    /// <summary>The version of the file format.</summary>
    public const int SchemaVersion = 1;

    /// <summary>Reads a plan.</summary>
    /// <param name="utf8">The file's bytes, UTF-8.</param>
    /// <param name="file">The name that findings give the file.</param>
    /// <param name="findings">Receives every fault with its line and column.</param>
    /// <returns>The plan, or null where the file has a fault.</returns>
    public static Plan? Read(ReadOnlySpan<byte> utf8, string file, Findings findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        if (DataParser.Parse(utf8, file, findings) is not { } root)
            return null;
        var reader = new DataReader(file, findings);
        var plan = reader.Object(root, "", ReadPlan);
        PlanCheck.Run(plan, root, reader);
        return reader.Faults == 0 ? plan : null;
    }

    private static Plan ReadPlan(DataObject item)
    {
        item.RequireVersion(SchemaVersion);
        return new Plan(item.Text("id"), item.Name("title"))
        {
            Status = item.Has("status") ? item.Name("status") : "",
            DocumentNumber = item.OptionalText("documentNumber"),
            Source = item.OptionalObject("source", source => new PlanSource(
                source.Text("issuer"), source.OptionalDate("noticeDate"), source.OptionalDate("commentsUntil"))),
            Language = item.OptionalText("language") == "en" ? Language.English : Language.Chinese,
            FirstYear = item.Integer("firstYear"),
            LastYear = item.Integer("lastYear"),
            Kinds = item.Objects("kinds", kind => new UnitKind(kind.Text("id"), kind.Name())),
            Groups = item.Objects("groups", group => new UnitGroup(group.Text("id"), group.Name())),
            Settings = item.Objects("settings", ReadSetting, required: false),
            Sections = item.Objects("sections", ReadSection),
            Units = item.Objects("units", ReadUnit),
            Tasks = item.Objects("tasks", ReadTask),
            Targets = item.Objects("targets", ReadTarget),
        };
    }

    private static PlanSetting ReadSetting(DataObject item) => new(
        item.Text("id"), item.Name(), item.Choice<SettingType>("type"), item.Choice<SettingRole>("role"));

    private static Section ReadSection(DataObject item) => new(
        item.Integer("number"), item.Text("heading"), item.OptionalText("part") ?? "", item.Name());

    private static PlanUnit ReadUnit(DataObject item) => new(item.Text("id"), item.Name(), item.Text("kind"))
    {
        Groups = item.Texts("groups", required: false),
        GroupsConfirmed = item.Flag("groupsConfirmed", false),
        Scored = item.Flag("scored", true),
        Assessor = item.Flag("assessor", false),
        Aliases = item.Texts("aliases", required: false),
    };

    private static PlanTask ReadTask(DataObject item) => new(item.Integer("number"), item.Integer("section"), item.Name("title"))
    {
        Leads = item.Texts("leads"),
        Participants = item.Texts("participants", required: false),
        Towns = item.Flag("towns", false),
        OtherDepartments = item.Flag("otherDepartments", false),
    };

    private static Target ReadTarget(DataObject item) => new(
        item.Text("id"), item.Name(), new Citation(item.Integer("task"), item.Text("phrase")))
    {
        Tier = item.Choice<Tier>("tier"),
        Class = item.Choice<TargetClass>("class", TargetClass.Wording),
        Figure = item.Choice<FigureKind>("figure"),
        Comparison = item.Choice<Comparison>("comparison"),
        Threshold = ReadThreshold(item),
        UnitOfMeasure = item.Choice<UnitOfMeasure>("unitOfMeasure"),
        Decimals = item.Flag("decimals", false),
        Cadence = item.Choice<Cadence>("cadence"),
        Due = item.OptionalDate("due"),
        Accrual = item.Choice<Accrual>("accrual"),
        OwedBy = item.Texts("owedBy"),
        District = item.Choice<DistrictValue>("district"),
        Source = item.Choice("source", DataSource.Self),
        Strength = item.Choice("strength", Strength.Plain),
        Settings = item.Texts("settings", required: false),
        Numerator = item.OptionalText("numerator") ?? "",
        Denominator = item.OptionalText("denominator") ?? "",
        LegalBasis = item.OptionalText("legalBasis"),
        Readings = item.OptionalText("readings") ?? "",
    };

    private static Threshold? ReadThreshold(DataObject item)
    {
        if (item.OptionalText("threshold") is not { Length: > 0 } text)
            return null;
        if (Threshold.Parse(text) is { } threshold)
            return threshold;
        item.Report(DataFileCodes.Threshold, "threshold", ("found", text));
        return null;
    }
}
