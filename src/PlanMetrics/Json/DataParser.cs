using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Json;

/// <summary>Parses a JSON data file into nodes with places. Comments and trailing commas are allowed: people write these files.</summary>
internal ref struct DataParser
{
    private static readonly JsonReaderOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 64,
    };

    private readonly ReadOnlySpan<byte> bytes;
    private Utf8JsonReader reader;
    private int line = 1;
    private int lineStart;
    private int counted;

    private DataParser(ReadOnlySpan<byte> bytes)
    {
        this.bytes = bytes;
        reader = new Utf8JsonReader(bytes, Options);
    }

    /// <summary>The root of the file, or null after a syntax fault, which is among the findings.</summary>
    public static DataNode? Parse(ReadOnlySpan<byte> utf8, string file, Findings findings)
    {
        if (utf8.StartsWith(Encoding.UTF8.Preamble))
            utf8 = utf8[Encoding.UTF8.Preamble.Length..];
        var parser = new DataParser(utf8);
        try
        {
            parser.reader.Read();
            var root = parser.Value();
            parser.reader.Read();
            return root;
        }
        catch (JsonException fault)
        {
            var place = string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"{(fault.LineNumber ?? 0) + 1}:{(fault.BytePositionInLine ?? 0) + 1}");
            findings.Add(Diagnostic.At(DataFileCodes.Syntax, new SourceLocation(file, "", place)));
            return null;
        }
        catch (InvalidOperationException)
        {
            // A string whose bytes are not UTF-8, or a lone surrogate escape: the reader says so only on decoding.
            var (row, column) = parser.Place();
            findings.Add(Diagnostic.At(DataFileCodes.Syntax, new SourceLocation(file, "", $"{row}:{column}")));
            return null;
        }
    }

    private DataNode Value()
    {
        var (row, column) = Place();
        return reader.TokenType switch
        {
            JsonTokenType.StartObject => new(DataKind.Object, "", row, column) { Members = Members() },
            JsonTokenType.StartArray => new(DataKind.Array, "", row, column) { Items = Items() },
            JsonTokenType.String => new(DataKind.Text, reader.GetString()!, row, column),
            JsonTokenType.Number => new(DataKind.Number, Encoding.ASCII.GetString(reader.ValueSpan), row, column),
            JsonTokenType.True => new(DataKind.Boolean, "true", row, column),
            JsonTokenType.False => new(DataKind.Boolean, "false", row, column),
            _ => new(DataKind.Null, "", row, column),
        };
    }

    private ImmutableArray<DataMember> Members()
    {
        var members = ImmutableArray.CreateBuilder<DataMember>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString()!;
            reader.Read();
            members.Add(new DataMember(name, Value()));
        }

        return members.DrainToImmutable();
    }

    private ImmutableArray<DataNode> Items()
    {
        var items = ImmutableArray.CreateBuilder<DataNode>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(Value());
        return items.DrainToImmutable();
    }

    private (int Line, int Column) Place()
    {
        var position = (int)reader.TokenStartIndex;
        for (; counted < position; counted++)
        {
            if (bytes[counted] != (byte)'\n')
                continue;
            line++;
            lineStart = counted + 1;
        }

        return (line, position - lineStart + 1);
    }
}
