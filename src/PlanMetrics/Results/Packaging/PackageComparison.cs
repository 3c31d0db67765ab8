using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;

namespace PlanMetrics.Results.Packaging;

/// <summary>资料包核对: whether a package is what comes out of a result, byte for byte.</summary>
/// <param name="Audience">For whom the package is.</param>
/// <param name="FileCount">How many files it should hold.</param>
public sealed record PackageComparison(PackageAudience Audience, int FileCount)
{
    /// <summary>The files that are not there, by path.</summary>
    public ImmutableArray<string> Missing { get; init; } = [];

    /// <summary>The files that are not what comes out, by path.</summary>
    public ImmutableArray<string> Changed { get; init; } = [];

    /// <summary>The files that do not belong there, by path.</summary>
    public ImmutableArray<string> Unknown { get; init; } = [];

    /// <summary>一致: whether the package is the same.</summary>
    public bool IsIdentical => Missing.IsEmpty && Changed.IsEmpty && Unknown.IsEmpty;

    /// <summary>Makes the package again from a result, which is computed again, and compares each file.</summary>
    /// <param name="package">The package: a folder or a zip archive.</param>
    /// <param name="resultFolder">The folder of the result.</param>
    /// <param name="inputs">A folder that holds the inputs; null for the copies in the result.</param>
    /// <param name="findings">Receives the reason where nothing is compared.</param>
    /// <param name="ct">Stops the work.</param>
    /// <returns>The comparison, or null.</returns>
    /// <exception cref="ArgumentException">A path is empty.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="ct"/> was cancelled.</exception>
    public static PackageComparison? From(string package, string resultFolder, string? inputs, Findings findings, CancellationToken ct = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(package);
        ArgumentException.ThrowIfNullOrEmpty(resultFolder);
        ArgumentNullException.ThrowIfNull(findings);
        try
        {
            using var found = FoundPackage.Open(package);
            if (found.Audience() is { } audience)
                return ResultPackage.Make(resultFolder, audience, inputs, findings, ct) is { } made ? Compare(found, made, ct) : null;
            findings.Add(Diagnostic.At(PackageCodes.NotPackage, new SourceLocation(package), ("package", package)));
        }
        catch (InvalidDataException)
        {
            findings.Add(Diagnostic.At(PackageCodes.NotPackage, new SourceLocation(package), ("package", package)));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            findings.Add(Diagnostic.At(VerificationCodes.Unreadable, new SourceLocation(package), ("folder", package), ("fault", WriteReason.Of(fault))));
        }

        return null;
    }

    private static PackageComparison Compare(FoundPackage found, ResultPackage made, CancellationToken ct)
    {
        var (missing, changed) = (new List<string>(), new List<string>());
        foreach (var file in made.Files)
        {
            ct.ThrowIfCancellationRequested();
            if (!found.Has(file.Path))
                missing.Add(file.Path);
            else if (!found.IsSame(file.Path, file.Content))
                changed.Add(file.Path);
        }

        var known = made.Paths.ToHashSet(StringComparer.Ordinal);
        return new(made.Audience, made.Files.Length)
        {
            Missing = [.. missing.Order(StringComparer.Ordinal)],
            Changed = [.. changed.Order(StringComparer.Ordinal)],
            Unknown = [.. found.Paths.Where(path => !known.Contains(path)).Order(StringComparer.Ordinal)],
        };
    }
}
