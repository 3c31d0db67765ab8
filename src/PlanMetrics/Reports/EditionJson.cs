using PlanMetrics.Json;

namespace PlanMetrics.Reports;

/// <summary>An edition as <c>scores.json</c>, manifest and statement hold it.</summary>
internal static class EditionJson
{
    private const string Member = "edition";

    /// <summary>Writes the edition where there is one.</summary>
    /// <returns>Whether there was one.</returns>
    public static bool Write(Edition? edition, JsonRows json)
    {
        if (edition is null)
            return false;
        json.Writer.WriteStartObject(Member);
        json.Writer.WriteNumber("number", edition.Number);
        json.Text("status", EnumName<EditionStatus>.Of(edition.Status));
        json.Day("date", edition.Date);
        json.Text("document", edition.Document);
        if (edition.Supersedes is { } superseded)
        {
            json.Writer.WriteStartObject("supersedes");
            json.Text("manifestSha256", superseded.ManifestSha256);
            json.Number("number", superseded.Number);
            if (superseded.Status is { } status)
                json.Text("status", EnumName<EditionStatus>.Of(status));
            json.Day("date", superseded.Date);
            json.Writer.WriteEndObject();
        }

        json.Writer.WriteEndObject();
        return true;
    }

    /// <summary>The edition of a file that holds one; null where it holds none.</summary>
    public static Edition? Read(DataObject file) => file.OptionalObject(Member, edition => new Edition(
        edition.Integer("number"), edition.Choice<EditionStatus>("status"))
    {
        Date = edition.OptionalDate("date"),
        Document = edition.OptionalText("document") ?? "",
        Supersedes = edition.OptionalObject("supersedes", superseded => new SupersededEdition(superseded.Text("manifestSha256"))
        {
            Number = superseded.OptionalInteger("number"),
            Date = superseded.OptionalDate("date"),
            Status = superseded.Has("status") ? superseded.Choice<EditionStatus>("status") : null,
        }),
    });
}
