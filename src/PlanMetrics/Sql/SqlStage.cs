using System.Text;
using System.Text.RegularExpressions;

namespace PlanMetrics.Sql;

/// <summary>The text of one stage of the script, which is SQL with names between @ signs for what a plan and a profile say.</summary>
internal static partial class SqlStage
{
    /// <summary>A stage as it ships.</summary>
    public static string Text(string name)
    {
        using var stream = typeof(SqlStage).Assembly.GetManifestResourceStream($"PlanMetrics.sql.{name}.sql")
            ?? throw new InvalidOperationException($"No stage \"{name}\".");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>A stage with what its names stand for.</summary>
    public static string Fill(string name, IReadOnlyDictionary<string, string> words) => Fill(Text(name), name, words);

    private static string Fill(string text, string name, IReadOnlyDictionary<string, string> words)
    {
        var filled = Word().Replace(text, word => words.TryGetValue(word.Groups[1].Value, out var value)
            ? value
            : throw new InvalidOperationException($"The stage \"{name}\" names \"{word.Groups[1].Value}\", which nothing stands for."));
        return SqlFormulas.Expand(filled);
    }

    [GeneratedRegex("@([a-z_]+)@")]
    private static partial Regex Word();
}
