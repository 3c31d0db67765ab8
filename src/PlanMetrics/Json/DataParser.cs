using System.Collections.Immutable;
using System.Globalization;
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
    private int column = 1;
    private int bytesInLine;
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
            findings.Add(SyntaxFault(file, parser.PlaceOf(fault)));
            return null;
        }
        catch (InvalidOperationException)
        {
            // A string whose bytes are not UTF-8, or a lone surrogate escape: the reader says so only on decoding.
            findings.Add(SyntaxFault(file, parser.Place()));
            return null;
        }
    }

    private static Diagnostic SyntaxFault(string file, (int Line, int Column) place) =>
        Diagnostic.At(DataFileCodes.Syntax, new SourceLocation(
            file, "", string.Create(CultureInfo.InvariantCulture, $"{place.Line}:{place.Column}")));

    private DataNode Value()
    {
        var (row, start) = Place();
        return reader.TokenType switch
        {
            JsonTokenType.StartObject => new(DataKind.Object, "", row, start) { Members = Members() },
            JsonTokenType.StartArray => new(DataKind.Array, "", row, start) { Items = Items() },
            JsonTokenType.String => new(DataKind.Text, reader.GetString()!, row, start),
            JsonTokenType.Number => new(DataKind.Number, Encoding.ASCII.GetString(reader.ValueSpan), row, start),
            JsonTokenType.True => new(DataKind.Boolean, "true", row, start),
            JsonTokenType.False => new(DataKind.Boolean, "false", row, start),
            _ => new(DataKind.Null, "", row, start),
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
        CountTo((int)reader.TokenStartIndex);
        return (line, column);
    }

    private (int Line, int Column) PlaceOf(JsonException fault)
    {
        while (line <= (fault.LineNumber ?? 0) && counted < bytes.Length)
            CountTo(counted + 1);
        CountTo(Math.Min(bytes.Length, counted - bytesInLine + (int)(fault.BytePositionInLine ?? 0)));
        return (line, column);
    }

    private void CountTo(int position)
    {
        for (; counted < position; counted++)
        {
            bytesInLine++;
            if (bytes[counted] == (byte)'\n')
                (line, column, bytesInLine) = (line + 1, 1, 0);
            else if ((bytes[counted] & 0xC0) != 0x80)
                column++;
        }
    }
}
