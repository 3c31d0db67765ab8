using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Json;

/// <summary>
/// Writes JSON to a stream, compact but a line each where <see cref="Line"/> is called, so that a difference between two results
/// shows as lines. Memory stays bounded however long the file is.
/// </summary>
internal sealed class JsonRows : IDisposable
{
    private const int ChunkBytes = 1 << 16;

    private static readonly JsonWriterOptions Options = new()
    {
        // Chinese text stays legible; the files are never pasted into HTML as they are.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    private readonly ArrayBufferWriter<byte> buffer = new(ChunkBytes * 2);
    private readonly Stream stream;
    private int lineAt = -1;

    public JsonRows(Stream stream)
    {
        this.stream = stream;
        Writer = new Utf8JsonWriter(buffer, Options);
    }

    public Utf8JsonWriter Writer { get; }

    /// <summary>Starts a line before the next member or element.</summary>
    public void Line()
    {
        Writer.Flush();
        SettleComma();
        if (buffer.WrittenCount >= ChunkBytes)
            Drain();
        lineAt = buffer.WrittenCount;
        buffer.Write("\n"u8);
    }

    /// <summary>An array with a line an element.</summary>
    public void Rows<T>(string name, IEnumerable<T> rows, Action<T> write)
    {
        Line();
        Writer.WriteStartArray(name);
        foreach (var row in rows)
        {
            Line();
            write(row);
        }

        Writer.WriteEndArray();
    }

    // Whoever makes a plan in code may hand over a null for an empty text.
    public void Text(string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            Writer.WriteString(name, text);
    }

    /// <summary>A text and its English twin where that differs: <c>name</c> and <c>nameEn</c>.</summary>
    public void Text(string name, LocalText text)
    {
        Text(name, text.Chinese);
        if (text.English != text.Chinese)
            Text(name + "En", text.English);
    }

    public void Number(string name, decimal? value)
    {
        if (value is not { } number)
            return;
        Writer.WritePropertyName(name);
        Number(number);
    }

    public void Number(decimal number)
    {
        if (number.Scale == 0)
        {
            Writer.WriteNumberValue(number);
            return;
        }

        Span<byte> digits = stackalloc byte[64];
        number.TryFormat(digits, out var length, NumberText.Exact, CultureInfo.InvariantCulture);
        Writer.WriteRawValue(digits[..length], skipInputValidation: true);
    }

    public void Day(string name, DateOnly? day)
    {
        if (day is { } known)
            Writer.WriteString(name, NumberText.Of(known));
    }

    public void Dispose()
    {
        Writer.Dispose();
        SettleComma();
        buffer.Write("\n"u8);
        Drain();
    }

    // The writer puts a comma before the next value, which is after the line's end; people expect it before.
    private void SettleComma()
    {
        var bytes = MemoryMarshal.AsMemory(buffer.WrittenMemory).Span;
        if (lineAt >= 0 && lineAt + 1 < bytes.Length && bytes[lineAt + 1] == (byte)',')
            (bytes[lineAt], bytes[lineAt + 1]) = ((byte)',', (byte)'\n');
        lineAt = -1;
    }

    private void Drain()
    {
        stream.Write(buffer.WrittenSpan);
        buffer.ResetWrittenCount();
    }
}
