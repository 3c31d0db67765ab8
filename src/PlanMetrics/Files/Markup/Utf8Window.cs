using System.Buffers;
using System.Text.Unicode;

namespace PlanMetrics.Files.Markup;

/// <summary>The stretch of a part that a walk looks at. Every byte is known to be UTF-8 of characters that XML allows before the end is reached.</summary>
internal sealed class Utf8Window(Stream stream) : IDisposable
{
    private const int Usual = 1 << 16;
    private const int Largest = 1 << 20;

    private static readonly SearchValues<byte> Forbidden = SearchValues.Create(
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31]);

    private int valid;
    private bool ended;

    public byte[] Buffer { get; private set; } = ArrayPool<byte>.Shared.Rent(Usual);

    /// <summary>Where the walk stands.</summary>
    public int Start { get; set; }

    public int End { get; private set; }

    /// <summary>All that is there from where the walk stands.</summary>
    public ReadOnlySpan<byte> Rest => Buffer.AsSpan(Start, End - Start);

    /// <summary>Reads on, keeping what stands from <see cref="Start"/>; everything moves.</summary>
    /// <returns>False at the end of the part.</returns>
    /// <exception cref="UnusualMarkupException">The bytes are no UTF-8 that XML allows, or one piece is too long.</exception>
    public bool Fill()
    {
        if (ended)
            return false;
        MakeRoom();
        var read = stream.Read(Buffer, End, Buffer.Length - End);
        End += read;
        ended = read == 0;
        Check();
        return !ended;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(Buffer);
        Buffer = [];
        stream.Dispose();
    }

    private void MakeRoom()
    {
        if (Start > 0)
        {
            Rest.CopyTo(Buffer);
            valid -= Start;
            End -= Start;
            Start = 0;
        }
        if (End < Buffer.Length)
            return;
        if (Buffer.Length >= Largest)
            throw new UnusualMarkupException();
        var larger = ArrayPool<byte>.Shared.Rent(Buffer.Length * 2);
        Rest.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(Buffer);
        Buffer = larger;
    }

    // A character cut by the end of the window is looked at when the rest of it is there.
    private void Check()
    {
        var fresh = Buffer.AsSpan(valid, End - valid);
        if (!ended)
            fresh = fresh[..^CutCharacter(fresh)];
        if (!Utf8.IsValid(fresh) || fresh.IndexOfAny(Forbidden) >= 0 || HasNoncharacter(fresh))
            throw new UnusualMarkupException();
        valid += fresh.Length;
    }

    private static int CutCharacter(ReadOnlySpan<byte> bytes)
    {
        for (var back = 1; back <= Math.Min(3, bytes.Length); back++)
        {
            var lead = bytes[^back];
            if (lead < 0x80)
                return 0;
            if (lead >= 0xC0)
                return back < (lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2) ? back : 0;
        }
        return 0;
    }

    // U+FFFE and U+FFFF, which XML leaves out.
    private static bool HasNoncharacter(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> lead = [0xEF, 0xBF];
        for (var at = bytes.IndexOf(lead); at >= 0;)
        {
            if (at + 2 < bytes.Length && bytes[at + 2] >= 0xBE)
                return true;
            var next = bytes[(at + 2)..].IndexOf(lead);
            at = next < 0 ? -1 : at + 2 + next;
        }
        return false;
    }
}
