using System.Text;

namespace PlanMetrics.Cli.Tests;

/// <summary>A console behind which the disk is full.</summary>
internal sealed class FullWriter(bool onlyAtTheEnd) : TextWriter
{
    private const int NoSpace = 28;

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        if (!onlyAtTheEnd)
            Flush();
    }

    public override void Flush() => throw new IOException("No space left on device", NoSpace);
}
