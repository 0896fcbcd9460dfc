using System.Reflection;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Links a rule to its page, or names the page in the rule's description.</summary>
/// <remarks>
/// The link leads to the repository, if the build names its address (the property <c>RepositoryUrl</c>). Otherwise, the description names the
/// page in the package. A link to the package is not possible: compilers and editors load a copy of the analyzer, which does not know the
/// folder of its package.
/// </remarks>
internal static class HelpLink
{
    private static readonly string? Repository = typeof(HelpLink).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(static item => item.Key == "RulePagesRepository")?.Value;

    /// <summary>Returns the address of a rule's page; returns null if the build names no repository.</summary>
    public static string? Get(string id) => Create(Repository, id);

    /// <summary>Returns the description of a rule; returns null if the rule has a link.</summary>
    public static string? Describe(string id) => Describe(Repository, id);

    /// <summary>Creates the address of a rule's page; returns null if the repository's address is not https.</summary>
    public static string? Create(string? repository, string id)
    {
        if (string.IsNullOrEmpty(repository) || !repository!.StartsWith("https://", StringComparison.Ordinal))
        {
            return null;
        }

        var root = repository.EndsWith(".git", StringComparison.Ordinal) ? repository.Substring(0, repository.Length - 4) : repository.TrimEnd('/');
        return $"{root}/blob/main/docs/rules/{id}.md";
    }

    /// <summary>Returns the description that names the page in the package; returns null if the rule has a link.</summary>
    public static string? Describe(string? repository, string id) =>
        Create(repository, id) is null ? $"The page of this rule is 'docs/rules/{id}.md' in the folder of the package TypedOAuth." : null;
}
