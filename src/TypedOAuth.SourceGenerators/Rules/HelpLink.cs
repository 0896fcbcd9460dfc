using System.Reflection;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>
/// Leads from a rule to its page: by a link to the repository if the build names its address (the property <c>RepositoryUrl</c>), else by the
/// rule's description, which names the page in the package. A link to the package is not possible: an analyzer does not know its folder, because
/// compilers and editors load a copy of it.
/// </summary>
internal static class HelpLink
{
    private static readonly string? Repository = typeof(HelpLink).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(static item => item.Key == "RulePagesRepository")?.Value;

    /// <summary>Returns the address of a rule's page; <see langword="null"/> if the build names no repository.</summary>
    public static string? Get(string id) => Create(Repository, id);

    /// <summary>Returns the description of a rule; <see langword="null"/> if the rule has a link.</summary>
    public static string? Describe(string id) => Describe(Repository, id);

    /// <summary>Creates the address of a rule's page from the repository's; <see langword="null"/> if that is not an https address.</summary>
    public static string? Create(string? repository, string id)
    {
        if (string.IsNullOrEmpty(repository) || !repository!.StartsWith("https://", StringComparison.Ordinal))
        {
            return null;
        }

        var root = repository.EndsWith(".git", StringComparison.Ordinal) ? repository.Substring(0, repository.Length - 4) : repository.TrimEnd('/');
        return $"{root}/blob/main/docs/rules/{id}.md";
    }

    /// <summary>Names the page in the package, unless there is a link to the repository's.</summary>
    public static string? Describe(string? repository, string id) =>
        Create(repository, id) is null ? $"The page of this rule is 'docs/rules/{id}.md' in the folder of the package TypedOAuth." : null;
}
