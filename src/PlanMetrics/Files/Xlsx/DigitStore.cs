using System.Runtime.InteropServices;

namespace PlanMetrics.Files.Xlsx;

/// <summary>The digits of a sheet's numbers, one after another, each with its length before it.</summary>
internal sealed class DigitStore
{
    private const int Bits = 17;
    private const int First = 1 << 11;
    private const int Size = 1 << Bits;
    private const int LongMark = byte.MaxValue;
    private readonly List<byte[]> chunks = [new byte[First]];
    private readonly List<byte[]> longOnes = [];
    private int used;

    /// <summary>Keeps the digits and tells their place.</summary>
    public int Add(ReadOnlySpan<byte> digits)
    {
        var isLong = digits.Length >= LongMark;
        var needed = isLong ? sizeof(int) + 1 : digits.Length + 1;
        if (used + needed > chunks[^1].Length)
            MakeRoom(needed);
        var place = ((chunks.Count - 1) << Bits) | used;
        var target = chunks[^1].AsSpan(used);
        used += needed;
        target[0] = (byte)(isLong ? LongMark : digits.Length);
        if (!isLong)
            digits.CopyTo(target[1..]);
        else
        {
            BitConverter.TryWriteBytes(target[1..], longOnes.Count);
            longOnes.Add(digits.ToArray());
        }
        return place;
    }

    // The first grows, since most sheets are small.
    private void MakeRoom(int needed)
    {
        if (chunks.Count == 1 && used + needed <= Size)
        {
            Array.Resize(ref CollectionsMarshal.AsSpan(chunks)[0], Math.Min(Size, chunks[0].Length * 2));
            return;
        }
        chunks.Add(new byte[Size]);
        used = 0;
    }

    public ReadOnlySpan<byte> this[int place]
    {
        get
        {
            var from = chunks[place >> Bits].AsSpan(place & (Size - 1));
            return from[0] < LongMark ? from.Slice(1, from[0]) : longOnes[BitConverter.ToInt32(from[1..])];
        }
    }
}
