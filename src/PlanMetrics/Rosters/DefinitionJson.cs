using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using PlanMetrics.Json;
using PlanMetrics.Plans;

namespace PlanMetrics.Rosters;

/// <summary>
/// The canonical JSON of a definition: UTF-8, no blanks, members in ordinal order, empty ones left out, texts in the plan's language. Names,
/// clause numbers, the value it is held against and the notes for people are left out: they may change and the count stays the same.
/// </summary>
internal static class DefinitionJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Canonical(Definition definition)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
            Write(definition, writer);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>The members that differ, by name in ordinal order.</summary>
    public static ImmutableArray<string> Differing(Definition one, Definition other)
    {
        var (left, right) = (Members(one), Members(other));
        return [.. left.Keys.Union(right.Keys, StringComparer.Ordinal)
            .Where(name => left.GetValueOrDefault(name) != right.GetValueOrDefault(name)).Order(StringComparer.Ordinal)];
    }

    private static Dictionary<string, string> Members(Definition definition)
    {
        using var document = JsonDocument.Parse(Canonical(definition));
        return document.RootElement.EnumerateObject().ToDictionary(member => member.Name, member => member.Value.GetRawText(), StringComparer.Ordinal);
    }

    private static void Write(Definition definition, Utf8JsonWriter writer)
    {
        var target = definition.Target;
        writer.WriteStartObject();
        writer.WriteString("accrual", EnumName<Accrual>.Of(target.Accrual));
        writer.WriteString("cadence", EnumName<Cadence>.Of(target.Cadence));
        Choices(definition, writer);
        Text("countingUnit", target.CountingUnit.Chinese);
        Text("denominator", target.Denominator.Chinese);
        writer.WriteString("district", EnumName<DistrictValue>.Of(target.District));
        writer.WriteString("figure", EnumName<FigureKind>.Of(target.Figure));
        Text("leftOut", target.LeftOut.Chinese);
        Text("legalBasis", target.LegalBasis?.Chinese ?? "");
        Text("numerator", target.Numerator.Chinese);
        writer.WriteStartArray("owedBy");
        foreach (var group in target.OwedBy.Order(StringComparer.Ordinal))
            writer.WriteStringValue(group);
        writer.WriteEndArray();
        writer.WriteString("source", EnumName<DataSource>.Of(target.Source));
        Text("taken", target.Taken.Chinese);
        Text("unitName", target.UnitName.Chinese);
        writer.WriteString("unitOfMeasure", EnumName<UnitOfMeasure>.Of(target.UnitOfMeasure));
        writer.WriteEndObject();

        void Text(string name, string text)
        {
            if (text.Length > 0)
                writer.WriteString(name, text);
        }
    }

    private static void Choices(Definition definition, Utf8JsonWriter writer)
    {
        if (definition.Choices.IsEmpty)
            return;
        writer.WriteStartObject("choices");
        foreach (var (id, value) in definition.Choices)
            writer.WriteString(id, value);
        writer.WriteEndObject();
    }
}
