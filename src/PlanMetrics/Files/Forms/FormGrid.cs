namespace PlanMetrics.Files.Forms;

/// <summary>Where things stand on the sheet of a table when it is written. Reading never relies on it.</summary>
internal sealed class FormGrid(FormTable table, bool hasReference)
{
    public const int TitleRow = 1;
    public const int UnitRow = 2;
    public const int PeriodRow = 3;
    public const int BasisRow = 4;
    public const int SubmissionRow = 5;
    public const int HeadingRow = 6;
    public const int FirstRow = 8;
    public const int TargetColumn = 2;
    public const int ClauseColumn = 3;
    public const int DefinitionColumn = 4;
    public const int GoalColumn = 5;
    private const int FixedColumns = 5;

    private const double NarrowCell = 8;
    private const double WideCell = 14;

    public int LastRow => FirstRow + table.Rows.Length - 1;

    /// <summary>The column of last year's values; 0 for none.</summary>
    public int ReferenceColumn => hasReference ? FixedColumns + 1 : 0;

    public int FirstPeriodColumn => FixedColumns + (hasReference ? 2 : 1);

    public int LastPeriodColumn => FirstPeriodColumn + (2 * table.Key.Periods.Length) - 1;

    public int StateColumn => LastPeriodColumn + 1;

    public int EvidenceColumn => LastPeriodColumn + 2;

    public int NoteColumn => LastPeriodColumn + 3;

    /// <summary>The first of a period's two columns.</summary>
    public int Column(int period) => FirstPeriodColumn + (2 * period);

    /// <summary>The width of a column in characters; a Chinese one counts two.</summary>
    public double Width(int column) => column switch
    {
        1 => 5,
        TargetColumn => 20,
        ClauseColumn => table.IsYearly ? 26 : 20,
        DefinitionColumn => table.IsYearly ? 40 : 32,
        GoalColumn => 17,
        _ when column == ReferenceColumn => 11,
        _ when column <= LastPeriodColumn => table.Key.Periods.Length > 2 ? NarrowCell : WideCell,
        _ when column == StateColumn => 8,
        _ => table.IsYearly ? 22 : 15,
    };
}
