namespace PlanMetrics.Files.Xls;

/// <summary>What the records of one sheet say that the reader of cells does not: which cells are errors, and which formulas.</summary>
internal sealed class BiffSheet
{
    private readonly Dictionary<(int Row, int Column), byte> errors = [];
    private readonly HashSet<(int Row, int Column)> formulas = [];

    /// <summary>How many cells hold a value, by the records.</summary>
    public int Filled { get; private set; }

    public IReadOnlyDictionary<(int Row, int Column), byte> Errors => errors;

    public bool IsFormula(int row, int column) => formulas.Contains((row, column));

    public void Count(int cells) => Filled += cells;

    public void AddFormula(int row, int column)
    {
        Filled++;
        formulas.Add((row, column));
    }

    public void AddError(int row, int column, byte code) => errors[(row, column)] = code;

    /// <summary>The name of an error.</summary>
    public static string NameOf(byte code) => code switch
    {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0F => "#VALUE!",
        0x17 => "#REF!",
        0x1D => "#NAME?",
        0x24 => "#NUM!",
        0x2A => "#N/A",
        _ => "#ERROR",
    };
}
