namespace PlanMetrics.Sql;

/// <summary>视图或表: as what the stages of a script are kept.</summary>
public enum SqlStorage
{
    /// <summary>Views, worked out whenever they are asked for.</summary>
    Views,

    /// <summary>Tables, each made once; for many districts.</summary>
    Tables,
}
