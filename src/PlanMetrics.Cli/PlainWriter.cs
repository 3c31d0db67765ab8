using System.Text;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Cli;

/// <summary>
/// A console on which text from files cannot move the cursor or turn the reading direction: hidden characters are shown by their
/// numbers. Line ends, tabs and, where asked for, the colours of <see cref="Ink"/> pass.
/// </summary>
internal sealed class PlainWriter(TextWriter inner, bool hasColor) : TextWriter
{
    private const char Escape = '\u001b';

    public override Encoding Encoding => inner.Encoding;

    [System.Diagnostics.CodeAnalysis.AllowNull]
    public override string NewLine
    {
        get => inner.NewLine;
        set => inner.NewLine = value;
    }

    public override void Write(char value)
    {
        if (Passes(value))
            inner.Write(value);
        else
            inner.Write(VisibleText.OneLine(value.ToString()));
    }

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        var from = 0;
        for (var at = 0; at < buffer.Length; at++)
        {
            if (Passes(buffer[at]))
                continue;
            inner.Write(buffer[from..at]);
            inner.Write(VisibleText.OneLine(buffer[at].ToString()));
            from = at + 1;
        }

        inner.Write(buffer[from..]);
    }

    public override void WriteLine() => inner.WriteLine();

    public override void WriteLine(string? value)
    {
        Write(value.AsSpan());
        inner.WriteLine();
    }

    public override void Flush() => inner.Flush();

    private bool Passes(char character) => character is '\n' or '\r' or '\t' || (hasColor && character == Escape) || !VisibleText.IsHidden(character);
}
