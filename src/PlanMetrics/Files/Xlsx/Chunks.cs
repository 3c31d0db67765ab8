namespace PlanMetrics.Files.Xlsx;

/// <summary>A list that grows without moving what it holds, so that a large one never stands in memory twice.</summary>
internal sealed class Chunks<T>
    where T : struct
{
    private const int Bits = 12;
    private const int Size = 1 << Bits;
    private T[][] chunks = new T[4][];

    public int Count { get; private set; }

    public ref T this[int index] => ref chunks[index >> Bits][index & (Size - 1)];

    public void Add(in T item)
    {
        var chunk = Count >> Bits;
        if ((Count & (Size - 1)) == 0)
            AddChunk(chunk);
        chunks[chunk][Count++ & (Size - 1)] = item;
    }

    private void AddChunk(int chunk)
    {
        if (chunk == chunks.Length)
            Array.Resize(ref chunks, chunk * 2);
        chunks[chunk] = new T[Size];
    }
}
