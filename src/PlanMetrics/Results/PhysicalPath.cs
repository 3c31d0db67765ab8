namespace PlanMetrics.Results;

/// <summary>Where a path really lies: absolute, with the links on the way followed, so that two names of one folder compare alike.</summary>
internal static class PhysicalPath
{
    private static readonly StringComparison Comparison =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    public static string Of(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var parent = Path.GetDirectoryName(full);
        if (parent is null)
            return full;
        var own = Path.Combine(Of(parent), Path.GetFileName(full));
        // A link that leads nowhere stands for itself.
        var target = Directory.Exists(own) ? Directory.ResolveLinkTarget(own, returnFinalTarget: true)
            : File.Exists(own) ? File.ResolveLinkTarget(own, returnFinalTarget: true)
            : null;
        return target is null ? own : Of(target.FullName);
    }

    /// <summary>Whether one of two physical paths is the other or lies in it.</summary>
    public static bool Overlap(string left, string right) => IsIn(left, right) || IsIn(right, left);

    private static bool IsIn(string inner, string outer) =>
        inner.StartsWith(outer, Comparison)
        && (inner.Length == outer.Length || outer.EndsWith(Path.DirectorySeparatorChar) || inner[outer.Length] == Path.DirectorySeparatorChar);
}
