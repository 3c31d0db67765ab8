using System.Globalization;
using System.Text;
using PlanMetrics.Submissions;

namespace PlanMetrics.Files.Xlsx;

/// <summary>Computes a formula of the four operations, brackets, cells of the sheet and SUM; of any other it says nothing.</summary>
internal sealed class FormulaArithmetic(SheetCells cells)
{
    private const char Negation = '~';
    private const long MostSummed = 2_000_000;
    private readonly Stack<double> values = new();
    private readonly Stack<char> operators = new();
    private long summed;

    /// <summary>The result, or null where the formula is beyond this.</summary>
    public double? Compute(string formula)
    {
        values.Clear();
        operators.Clear();
        var wantsValue = true;
        for (var at = 0; at < formula.Length;)
        {
            var character = formula[at];
            if (character == ' ')
                at++;
            else if (wantsValue && character is '(' or '-' or '+')
            {
                if (character != '+')
                    operators.Push(character == '-' ? Negation : '(');
                at++;
            }
            else if (wantsValue)
            {
                if (Value(formula, ref at) is not { } value)
                    return null;
                values.Push(value);
                wantsValue = false;
            }
            else if (character == ')')
            {
                if (!Close())
                    return null;
                at++;
            }
            else if (character is '+' or '-' or '*' or '/')
            {
                Reduce(Rank(character));
                operators.Push(character);
                wantsValue = true;
                at++;
            }
            else
                return null;
        }
        if (wantsValue)
            return null;
        Reduce(0);
        return operators.Count == 0 && values.Count == 1 ? values.Pop() : null;
    }

    private static int Rank(char symbol) => symbol switch
    {
        '(' => -1,
        '+' or '-' => 1,
        '*' or '/' => 2,
        _ => 3,
    };

    private bool Close()
    {
        Reduce(0);
        return operators.TryPop(out _);
    }

    private void Reduce(int rank)
    {
        while (operators.TryPeek(out var symbol) && Rank(symbol) >= Math.Max(rank, 0))
        {
            operators.Pop();
            var right = values.Pop();
            values.Push(symbol switch
            {
                '+' => values.Pop() + right,
                '-' => values.Pop() - right,
                '*' => values.Pop() * right,
                '/' => values.Pop() / right,
                _ => -right,
            });
        }
    }

    private double? Value(string formula, ref int at)
    {
        if (char.IsAsciiDigit(formula[at]) || formula[at] == '.')
            return Number(formula, ref at);
        return string.CompareOrdinal(formula, at, "SUM(", 0, 4) == 0 ? Sum(formula, ref at) : Reference(formula, ref at) is { } cell ? cells.NumberAt(cell) : null;
    }

    private static double? Number(string formula, ref int at)
    {
        var start = at;
        while (at < formula.Length && (char.IsAsciiDigit(formula[at]) || formula[at] == '.'))
            at++;
        return double.TryParse(formula.AsSpan(start, at - start), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private double? Sum(string formula, ref int at)
    {
        var sum = 0.0;
        at += 3;
        do
        {
            at++;
            if (Reference(formula, ref at) is not { } first)
                return null;
            var last = first;
            if (at < formula.Length && formula[at] == ':')
            {
                at++;
                if (Reference(formula, ref at) is not { } end)
                    return null;
                last = end;
            }
            summed += Math.Max(0, (last.Row - first.Row + 1L) * (last.Column - first.Column + 1L));
            if (summed > MostSummed || cells.SumOf(first, last) is not { } part)
                return null;
            sum += part;
        }
        while (at < formula.Length && formula[at] == ',');
        return at < formula.Length && formula[at++] == ')' ? sum : null;
    }

    private static CellAddress? Reference(string formula, ref int at)
    {
        var start = at;
        while (at < formula.Length && (char.IsAsciiLetterUpper(formula[at]) || char.IsAsciiDigit(formula[at]) || formula[at] == '$'))
            at++;
        var text = formula[start..at].Replace("$", "", StringComparison.Ordinal);
        // What goes on is a function, another sheet or a name.
        var isWhole = at == formula.Length || formula[at] is ' ' or '+' or '-' or '*' or '/' or ')' or ',' or ':';
        return isWhole && CellReference.TryParse(Encoding.ASCII.GetBytes(text), out var cell) ? cell : null;
    }
}
