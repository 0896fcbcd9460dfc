using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedOAuth.SourceGenerators.Diagnostics;

/// <summary>Secrets by their looks, wherever in the client's attributes they stand.</summary>
internal static class SecretRules
{
    private static readonly (Regex Shape, string What)[] Shapes =
    [
        (Create("^GOCSPX-[A-Za-z0-9_-]{10,}$"), "a Google client secret"),
        (Create("^gh[pousr]_[A-Za-z0-9]{20,}$"), "a GitHub token"),
        (Create("^github_pat_[A-Za-z0-9_]{20,}$"), "a GitHub token"),
        (Create("^xox[abeprs]-[A-Za-z0-9-]{10,}$"), "a Slack token"),
        (Create("^glpat-[A-Za-z0-9_-]{15,}$"), "a GitLab token"),
        (Create("^[sr]k_(live|test)_[A-Za-z0-9]{10,}$"), "a Stripe key"),
        (Create("^ATOA[A-Za-z0-9_-]{20,}$"), "an Atlassian client secret"),
        (Create("^AKIA[A-Z0-9]{16}$"), "an AWS access key"),
        (Create("^eyJ[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]{10,}\\."), "a JSON Web Token"),
        (Create("-----BEGIN [A-Z ]*PRIVATE KEY-----"), "a private key"),
    ];

    /// <summary>What a text looks like; <see langword="null"/> where it looks like no secret.</summary>
    public static string? Recognize(string text)
    {
        if (text.Length < 14)
        {
            return null;
        }

        foreach (var (shape, what) in Shapes)
        {
            if (shape.IsMatch(text))
            {
                return what;
            }
        }

        return null;
    }

    public static void Check(ClientContext context)
    {
        foreach (var attribute in context.Symbol.GetAttributes())
        {
            if (attribute.AttributeClass?.ContainingNamespace is not { Name: WellKnownNames.AttributeNamespace, ContainingNamespace.IsGlobalNamespace: true }
                || attribute.ApplicationSyntaxReference?.GetSyntax(context.CancellationToken) is not AttributeSyntax { ArgumentList: { } list })
            {
                continue;
            }

            foreach (var literal in list.DescendantNodes().OfType<LiteralExpressionSyntax>())
            {
                if (literal.Token.Value is string text && Recognize(text) is { } what)
                {
                    context.Report(Rules.SecretShape, literal.GetLocation(), what);
                }
            }
        }
    }

    private static Regex Create(string pattern) => new(pattern, RegexOptions.CultureInvariant);
}
