using System.Text;

namespace PlanMetrics.Release;

/// <summary>Whose work lies in a release, and under which terms: what the licences of the packages ask to be handed on.</summary>
internal static class Notices
{
    private const string Mit =
        """
        Permission is hereby granted, free of charge, to any person obtaining a copy
        of this software and associated documentation files (the "Software"), to deal
        in the Software without restriction, including without limitation the rights
        to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
        copies of the Software, and to permit persons to whom the Software is
        furnished to do so, subject to the following conditions:

        The above copyright notice and this permission notice shall be included in all
        copies or substantial portions of the Software.

        THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
        OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
        SOFTWARE.
        """;

    public static string Of(IReadOnlyList<ShippedPackage> packages)
    {
        if (packages.FirstOrDefault(package => package.Licence != "MIT") is { } other)
            throw new ReleaseException($"the package {other.Id} is under {other.Licence}, whose text is not among the notices");
        var text = new StringBuilder();
        text.Append("This folder holds the following packages of others. Each is under the MIT licence, whose text stands below;\n")
            .Append("what the packages themselves say of licence and of parts of others comes after it.\n\n");
        foreach (var package in packages)
            text.Append(package.Id).Append(' ').Append(package.Version).Append(", MIT\n    ").Append(package.Copyright).Append("\n    ").Append(package.Url).Append('\n');
        text.Append("\nThe MIT licence\n\n").Append(Mit).Append('\n');
        foreach (var package in packages)
            foreach (var (name, content) in package.Texts)
                text.Append('\n').Append('=', 78).Append('\n').Append(package.Id).Append(' ').Append(package.Version).Append(": ").Append(name).Append('\n').Append('=', 78).Append('\n')
                    .Append(content.Trim('\uFEFF').TrimEnd()).Append('\n');
        return text.ToString();
    }
}
