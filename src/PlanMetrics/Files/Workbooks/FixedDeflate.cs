using System.Buffers.Binary;
using System.Numerics;

namespace PlanMetrics.Files.Workbooks;

/// <summary>
/// Deflate (RFC 1951) with its fixed codes and the latest earlier match: not the smallest there is, but the same bytes on every machine
/// and runtime, which no compressor of a runtime promises.
/// </summary>
internal sealed class FixedDeflate
{
    /// <summary>Its number in zip entries.</summary>
    public const ushort Method = 8;

    private const int Shortest = 4;
    private const int Longest = 258;
    private const int Window = 1 << 15;
    private const int HashBits = 15;
    private const int EndOfBlock = 256;

    // Where the codes of lengths and distances begin, and how many extra bits tell the rest.
    private static readonly ushort[] LengthStarts =
        [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];

    private static readonly byte[] LengthBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];

    private static readonly (uint Bits, byte Count)[] Symbols = SymbolCodes();
    private static readonly (uint Bits, byte Count)[] Lengths = LengthCodes();

    private readonly int[] last = new int[1 << HashBits];
    private byte[] packed;
    private int at;
    private ulong pending;
    private int held;

    private FixedDeflate(int length) => packed = new byte[1024 + (length / 4)];

    /// <summary>The bytes, packed.</summary>
    public static ReadOnlySpan<byte> Pack(ReadOnlySpan<byte> bytes)
    {
        var deflate = new FixedDeflate(bytes.Length);
        deflate.Run(bytes);
        return deflate.packed.AsSpan(0, deflate.at);
    }

    private void Run(ReadOnlySpan<byte> bytes)
    {
        Array.Fill(last, -Window - 1);
        // The only block, with fixed codes.
        Put(0b011, 3);
        var i = 0;
        while (i < bytes.Length)
        {
            var length = MatchAt(bytes, i, out var distance);
            if (length == 0)
            {
                Put(Symbols[bytes[i]]);
                i++;
                continue;
            }

            Put(Lengths[length]);
            PutDistance(distance);
            for (var inside = i + 2; inside < i + length && inside + Shortest <= bytes.Length; inside += 2)
                last[HashAt(bytes, inside)] = inside;
            i += length;
        }

        Put(Symbols[EndOfBlock]);
        for (; held > 0; held -= 8, pending >>= 8)
            Push(unchecked((byte)pending));
    }

    // How many bytes from here stood before within the window; 0 for too few.
    private int MatchAt(ReadOnlySpan<byte> bytes, int i, out int distance)
    {
        distance = 0;
        if (i + Shortest > bytes.Length)
            return 0;
        ref var known = ref last[HashAt(bytes, i)];
        var earlier = known;
        known = i;
        if (i - earlier > Window)
            return 0;
        var most = Math.Min(Longest, bytes.Length - i);
        var length = bytes.Slice(earlier, most).CommonPrefixLength(bytes.Slice(i, most));
        distance = i - earlier;
        return length < Shortest ? 0 : length;
    }

    private static int HashAt(ReadOnlySpan<byte> bytes, int i) =>
        (int)(unchecked(BinaryPrimitives.ReadUInt32LittleEndian(bytes[i..]) * 2654435761u) >> (32 - HashBits));

    // Two codes for each power of two from 4 on: the bit below the highest tells them apart, the rest are extra bits.
    private void PutDistance(int distance)
    {
        var from = (uint)distance - 1;
        var extra = from < 4 ? 0 : BitOperations.Log2(from) - 1;
        var code = from < 4 ? from : (uint)((extra * 2) + (int)(from >> extra));
        Put(Reversed(code, 5), 5);
        Put(from & ((1u << extra) - 1), extra);
    }

    private void Put((uint Bits, byte Count) code) => Put(code.Bits, code.Count);

    private void Put(uint bits, int count)
    {
        pending |= (ulong)bits << held;
        for (held += count; held >= 8; held -= 8, pending >>= 8)
            Push(unchecked((byte)pending));
    }

    private void Push(byte value)
    {
        if (at == packed.Length)
            Array.Resize(ref packed, packed.Length * 2);
        packed[at++] = value;
    }

    private static (uint Bits, byte Count)[] SymbolCodes()
    {
        var codes = new (uint, byte)[288];
        for (uint symbol = 0; symbol < codes.Length; symbol++)
        {
            var (code, count) = symbol switch
            {
                < 144 => (0x30 + symbol, 8),
                < 256 => (0x190 + symbol - 144, 9),
                < 280 => (symbol - 256, 7),
                _ => (0xC0 + symbol - 280, 8),
            };
            codes[symbol] = (Reversed(code, count), (byte)count);
        }

        return codes;
    }

    // Each length with its extra bits behind its symbol.
    private static (uint Bits, byte Count)[] LengthCodes()
    {
        var codes = new (uint, byte)[Longest + 1];
        for (var place = 0; place < LengthStarts.Length; place++)
        {
            var (bits, count) = Symbols[EndOfBlock + 1 + place];
            for (var rest = 0; rest < 1 << LengthBits[place] && LengthStarts[place] + rest <= Longest; rest++)
                codes[LengthStarts[place] + rest] = (bits | ((uint)rest << count), (byte)(count + LengthBits[place]));
        }

        return codes;
    }

    // Codes stand with their highest bit first, everything else with its lowest.
    private static uint Reversed(uint code, int count)
    {
        var reversed = 0u;
        for (var bit = 0; bit < count; bit++)
            reversed |= ((code >> bit) & 1) << (count - 1 - bit);
        return reversed;
    }
}
