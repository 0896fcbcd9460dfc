using System.Text;
using System.Text.RegularExpressions;

namespace TypedOAuth.SourceGenerators.Tests.Harness;

/// <summary>Splits an example into the application and its referenced projects, which begin with comment lines.</summary>
internal sealed partial record ProjectSources(string Application, IReadOnlyList<(string Name, string Source)> Libraries)
{
    /// <summary>Whether the application begins with statements.</summary>
    public bool HasStatements => Statements().IsMatch(Application);

    /// <summary>Splits an example; the application's code keeps its positions.</summary>
    public static ProjectSources Split(string example)
    {
        var application = new StringBuilder();
        var libraries = new List<(string Name, StringBuilder Source)>();
        StringBuilder? library = null;
        foreach (var line in example.Split('\n'))
        {
            application.Append(application.Length == 0 ? "" : "\n");
            if (LibraryLine().Match(line) is { Success: true } match)
            {
                library = new();
                libraries.Add((match.Groups["name"].Value, library));
            }
            else if (line == "// The application:")
            {
                library = null;
            }

            application.Append(library is null ? line : new string(' ', line.Length));
            library?.Append(line).Append('\n');
        }

        return new(application.ToString(), [.. libraries.Select(static found => (found.Name, found.Source.ToString()))]);
    }

    [GeneratedRegex(@"^// Project (?<name>\w+), which the application references:$")]
    private static partial Regex LibraryLine();

    [GeneratedRegex("^var ", RegexOptions.Multiline)]
    private static partial Regex Statements();
}
