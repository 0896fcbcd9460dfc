using System.Text;
using System.Text.RegularExpressions;

namespace TypedOAuth.SourceGenerators.Tests.Harness;

/// <summary>Splits an example into the application and its referenced projects, which begin with comment lines.</summary>
internal sealed partial record ProjectSources(string Application, IReadOnlyList<ProjectSources.Library> Libraries)
{
    private const string ApplicationLine = "// The application:";

    /// <summary>Whether the application begins with statements.</summary>
    public bool HasStatements => Statements().IsMatch(Application);

    /// <summary>Returns the part of an example that contains the referenced projects; it is empty if there are none.</summary>
    public static string GetHeader(string example) =>
        Split(example).Libraries.Count > 0 && example.IndexOf(ApplicationLine, StringComparison.Ordinal) is >= 0 and var start ? example[..start] : "";

    /// <summary>Splits an example; the application's code keeps its positions.</summary>
    public static ProjectSources Split(string example)
    {
        var application = new StringBuilder();
        var libraries = new List<(string Name, bool HasAspNetCore, StringBuilder Source)>();
        StringBuilder? library = null;
        foreach (var line in example.Split('\n'))
        {
            application.Append(application.Length == 0 ? "" : "\n");
            if (LibraryLine().Match(line) is { Success: true } match)
            {
                library = new();
                libraries.Add((match.Groups["name"].Value, !match.Groups["plain"].Success, library));
            }
            else if (line == ApplicationLine)
            {
                library = null;
            }

            application.Append(library is null ? line : new string(' ', line.Length));
            library?.Append(line).Append('\n');
        }

        return new(application.ToString(), [.. libraries.Select(static found => new Library(found.Name, found.HasAspNetCore, found.Source.ToString()))]);
    }

    [GeneratedRegex(@"^// Project (?<name>\w+)(?<plain>, a class library without ASP\.NET Core)?, which the application references:$")]
    private static partial Regex LibraryLine();

    [GeneratedRegex("^var ", RegexOptions.Multiline)]
    private static partial Regex Statements();

    /// <summary>A referenced project.</summary>
    internal sealed record Library(string Name, bool HasAspNetCore, string Source)
    {
        public Microsoft.CodeAnalysis.MetadataReference Compile() =>
            GeneratorHarness.Run(GeneratorHarness.Compile(HasAspNetCore, Source).WithAssemblyName(Name)).Output.ToMetadataReference();
    }
}
