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
        return DataParser.Parse(utf8, file, findings) is { } root ? Read(root, file, findings) : null;
    }

    internal static Plan? Read(DataNode root, string file, Findings findings)
    {
        var reader = new DataReader(file, findings);
        var rows = new PlanRows();
        var plan = reader.Object(root, "", item => ReadPlan(item, rows));
        PlanCheck.Run(plan, rows, root, reader);
        return reader.Faults == 0 ? plan : null;
    }

    /// <summary>The bytes of the file of a plan that ships inside the package.</summary>
    /// <param name="id">The plan's id: <c>zhaohua-2021-2025</c>.</param>
    /// <exception cref="ArgumentException">No such plan ships.</exception>
    public static ReadOnlyMemory<byte> Embedded(string id) => EmbeddedPlans.Bytes(EmbeddedPlans.Get(id).Id + ".json");

    private static Plan ReadPlan(DataObject item, PlanRows rows)
    {
        item.RequireVersion(SchemaVersion);
        return new Plan(item.Text("id"), item.Name("title"))
        {
            Status = item.Has("status") ? item.Name("status") : "",
            DocumentNumber = item.OptionalText("documentNumber"),
            Source = item.OptionalObject("source", ReadSource),
            Language = ReadLanguage(item),
            FirstYear = ReadYear(item, "firstYear", 1949),
            LastYear = ReadYear(item, "lastYear", item.OptionalInteger("firstYear") ?? 1949),
            Kinds = item.Objects("kinds", Keep(rows.Kinds, kind => new UnitKind(kind.Text("id"), kind.Name()))),
            Groups = item.Objects("groups", Keep(rows.Groups, group => new UnitGroup(group.Text("id"), group.Name()))),
            Settings = item.Objects("settings", Keep(rows.Settings, ReadSetting), required: false),
            Sections = item.Objects("sections", ReadSection),
            Units = item.Objects("units", Keep(rows.Units, ReadUnit)),
            Tasks = item.Objects("tasks", Keep(rows.Tasks, ReadTask)),
            Targets = item.Objects("targets", Keep(rows.Targets, ReadTarget)),
        };
    }

    private static Func<DataObject, T> Keep<T>(List<DataObject> rows, Func<DataObject, T> read) where T : class => item =>
    {
        rows.Add(item);
        return read(item);
    };

    private static PlanSource ReadSource(DataObject item)
    {
        var source = new PlanSource(item.Text("issuer"), item.OptionalDate("noticeDate"), item.OptionalDate("commentsUntil"));
        if (source.CommentsUntil < source.NoticeDate && source.CommentsUntil != DateOnly.MinValue)
            item.Report(
                DataFileCodes.Order, "commentsUntil",
                ("found", NumberText.Of(source.CommentsUntil!.Value)), ("expected", NumberText.Of(source.NoticeDate!.Value)), ("other", "noticeDate"));
        return source;
    }

    private static Language ReadLanguage(DataObject item)
    {
        var language = item.OptionalText("language") ?? "zh";
        if (language is not ("zh" or "en" or ""))
            item.Report(DataFileCodes.UnknownValue, "language", ("found", language), ("expected", "zh, en"));
        return language == "en" ? Language.English : Language.Chinese;
    }

    private static int ReadYear(DataObject item, string name, int from)
    {
        var year = item.Integer(name);
        if (item.Has(name) && (year < from || year > 9998))
            item.Report(
                DataFileCodes.Range, name, ("found", year),
                ("expected", new LocalText($"{NumberText.Of(from)} 至 9998 的年份", $"a year from {NumberText.Of(from)} to 9998")));
        return year;
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
        item.Text("id"), item.Name(), ReadCitation(item))
    {
        Tier = item.Choice<Tier>("tier"),
        Class = item.Choice<TargetClass>("class", TargetClass.Wording),
        Figure = item.Choice<FigureKind>("figure"),
        Comparison = item.Choice<Comparison>("comparison"),
        Threshold = ReadThreshold(item),
        ByYear = TargetYears.Read(item),
        Path = item.OptionalObject("path", path => new TargetPath(path.Integer("year"), path.OptionalNumber("value"))),
        UnitOfMeasure = item.Choice<UnitOfMeasure>("unitOfMeasure"),
        UnitName = item.OptionalInBoth("unitName") ?? "",
        Decimals = item.Flag("decimals", false),
        Lowest = item.OptionalNumber("lowest"),
        Highest = item.OptionalNumber("highest"),
        Cadence = item.Choice<Cadence>("cadence"),
        Due = item.OptionalDate("due"),
        Accrual = item.Choice<Accrual>("accrual"),
        OwedBy = item.Texts("owedBy"),
        District = item.Choice<DistrictValue>("district"),
        Source = item.Choice("source", DataSource.Self),
        Strength = item.Choice("strength", Strength.Plain),
        Settings = item.Texts("settings", required: false),
        Numerator = item.OptionalInBoth("numerator") ?? "",
        Denominator = item.OptionalInBoth("denominator") ?? "",
        CountingUnit = item.OptionalInBoth("countingUnit") ?? "",
        LeftOut = item.OptionalInBoth("leftOut") ?? "",
        LeftOutIsReading = item.Flag("leftOutIsReading", false),
        Taken = item.OptionalInBoth("taken") ?? "",
        OtherReadings = item.OptionalInBoth("otherReadings") ?? "",
        LegalBasis = item.OptionalInBoth("legalBasis"),
        Readings = item.OptionalInBoth("readings") ?? "",
        Replaces = item.OptionalObject("replaces", earlier =>
            new Lineage(earlier.Text("target"), earlier.Choice<Comparability>("comparability")) { Since = earlier.OptionalInteger("since") }),
    };

    // Either both or neither: a clause without its task cannot be looked up.
    private static Citation ReadCitation(DataObject item) =>
        item.Has("task") || item.Has("phrase") ? new Citation(item.Integer("task"), item.Text("phrase")) : Citation.None;

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
