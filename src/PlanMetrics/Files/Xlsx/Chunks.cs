namespace PlanMetrics.Files.Xlsx;

/// <summary>A list that grows without moving what it holds, so that a large one never stands in memory twice.</summary>
internal sealed class Chunks<T>
    where T : struct
{
    // Large enough to be allocated apart from short-lived objects, which would be moved for it again and again.
    private const int Bits = 14;
    private const int Size = 1 << Bits;
    private const int First = 256;
    private T[][] chunks = [new T[First]];

    public int Count { get; private set; }

    public ref T this[int index] => ref chunks[index >> Bits][index & (Size - 1)];

    public void Add(in T item)
    {
        var (chunk, place) = (Count >> Bits, Count & (Size - 1));
        if (chunk == chunks.Length || chunks[chunk] is null || place == chunks[chunk].Length)
            MakeRoom(chunk);
        chunks[chunk][place] = item;
        Count++;
    }

    // The first grows, since most sheets are small.
    private void MakeRoom(int chunk)
    {
        if (chunk == 0)
        {
            Array.Resize(ref chunks[0], chunks[0].Length * 2);
            return;
        }
        if (chunk == chunks.Length)
            Array.Resize(ref chunks, chunk * 2);
        chunks[chunk] = new T[Size];
    }
}
