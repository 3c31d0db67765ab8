using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Json;

namespace PlanMetrics.Plans;

/// <summary>Writes a plan as a plan file, a line a row; reading it gives the same plan.</summary>
public static class PlanJson
{
    /// <summary>Writes a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="stream">Receives UTF-8 without a byte-order mark; left open.</param>
    public static void Write(Plan plan, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(stream);
        using var json = new JsonRows(stream);
        json.Writer.WriteStartObject();
        WriteHead(plan, json);
        Rows(json, "kinds", plan.Kinds, kind => Named(json, kind.Id, kind.Name));
        Rows(json, "groups", plan.Groups, group => Named(json, group.Id, group.Name));
        Rows(json, "settings", plan.Settings, setting => WriteSetting(setting, json));
        Rows(json, "sections", plan.Sections, section => WriteSection(section, json));
        Rows(json, "units", plan.Units, unit => WriteUnit(unit, json));
        Rows(json, "tasks", plan.Tasks, task => WriteTask(task, json));
        Rows(json, "targets", plan.Targets, target => new TargetJson(target, json).Write());
        json.Line();
        json.Writer.WriteEndObject();
    }

    internal static void Texts(JsonRows json, string name, ImmutableArray<string> texts)
    {
        json.Writer.WriteStartArray(name);
        foreach (var text in texts.IsDefault ? [] : texts)
            json.Writer.WriteStringValue(text);
        json.Writer.WriteEndArray();
    }

    private static void WriteHead(Plan plan, JsonRows json)
    {
        json.Line();
        json.Writer.WriteString("$schema", "plan.schema.json");
        json.Writer.WriteNumber("schemaVersion", PlanFile.SchemaVersion);
        json.Text("id", plan.Id);
        json.Line();
        json.Text("title", plan.Title);
        json.Writer.WriteString("language", plan.Language == Language.English ? "en" : "zh");
        json.Line();
        json.Text("status", plan.Status);
        json.Writer.WriteString("documentNumber", plan.DocumentNumber);
        if (plan.Source is { } source)
        {
            json.Writer.WriteStartObject("source");
            json.Text("issuer", source.Issuer);
            json.Day("noticeDate", source.NoticeDate);
            json.Day("commentsUntil", source.CommentsUntil);
            json.Writer.WriteEndObject();
        }

        json.Line();
        json.Writer.WriteNumber("firstYear", plan.FirstYear);
        json.Writer.WriteNumber("lastYear", plan.LastYear);
    }

    private static void Rows<T>(JsonRows json, string name, ImmutableArray<T> rows, Action<T> write)
    {
        json.Line();
        json.Writer.WriteStartArray(name);
        foreach (var row in rows)
        {
            json.Line();
            json.Writer.WriteStartObject();
            write(row);
            json.Writer.WriteEndObject();
        }

        json.Writer.WriteEndArray();
    }

    private static void Named(JsonRows json, string id, LocalText name)
    {
        json.Text("id", id);
        json.Text("name", name);
    }

    private static void WriteSetting(PlanSetting setting, JsonRows json)
    {
        Named(json, setting.Id, setting.Name);
        json.Writer.WriteString("type", EnumName<SettingType>.Of(setting.Type));
        json.Writer.WriteString("role", EnumName<SettingRole>.Of(setting.Role));
    }

    private static void WriteSection(Section section, JsonRows json)
    {
        json.Writer.WriteNumber("number", section.Number);
        json.Text("heading", section.Heading);
        json.Text("part", section.Part);
        json.Text("name", section.Name);
    }

    private static void WriteUnit(PlanUnit unit, JsonRows json)
    {
        Named(json, unit.Id, unit.Name);
        json.Text("kind", unit.Kind);
        Texts(json, "groups", unit.Groups);
        json.Writer.WriteBoolean("groupsConfirmed", unit.GroupsConfirmed);
        json.Writer.WriteBoolean("scored", unit.Scored);
        json.Writer.WriteBoolean("assessor", unit.Assessor);
        Texts(json, "aliases", unit.Aliases);
    }

    private static void WriteTask(PlanTask task, JsonRows json)
    {
        json.Writer.WriteNumber("number", task.Number);
        json.Writer.WriteNumber("section", task.Section);
        json.Text("title", task.Title);
        Texts(json, "leads", task.Leads);
        Texts(json, "participants", task.Participants);
        json.Writer.WriteBoolean("towns", task.Towns);
        json.Writer.WriteBoolean("otherDepartments", task.OtherDepartments);
    }
}
