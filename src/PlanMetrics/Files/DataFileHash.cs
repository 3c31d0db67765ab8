namespace PlanMetrics.Files;

/// <summary>数据文件散列值: by which a reader tells that a result was made of a data file.</summary>
/// <param name="Kind">Which file.</param>
/// <param name="Sha256">Its SHA-256 in lower-case hexadecimal.</param>
public readonly record struct DataFileHash(DataFileKind Kind, string Sha256);
