using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedOAuth.SourceGenerators.Parsing;

namespace TypedOAuth.SourceGenerators.Diagnostics;

/// <summary>The class, its alias and its callback.</summary>
internal static class ClassRules
{
    private const int MaxAliasLength = 63;

    public static void Check(ClientContext context)
    {
        CheckClass(context);
        CheckAlias(context);
        CheckCallback(context);
    }

    public static bool IsAlias(string alias) =>
        alias.Length is > 0 and <= MaxAliasLength && IsLetterOrDigit(alias[0]) && alias.All(static c => IsLetterOrDigit(c) || c is '.' or '_' or '-');

    private static void CheckClass(ClientContext context)
    {
        var isPartial = true;
        for (var type = context.Symbol; type is not null; type = type.ContainingType)
        {
            if (FindWholeDeclaration(type, context.CancellationToken) is { } declaration)
            {
                isPartial = false;
                context.Report(Rules.NotPartial, declaration.Identifier.GetLocation(), type.Name);
            }
        }

        // The emitted part is seen here: the class that has it could be added to. A base class's part is another one.
        var isEmitted = context.Symbol.Interfaces.Any(static item => item is { Name: "IOAuth2Client", Arity: 2 });
        if (isPartial && !isEmitted && TypeParser.Parse(context.Symbol, context.CancellationToken) is null && context.Symbol.BaseType?.TypeKind != TypeKind.Error)
        {
            context.Report(Rules.UnsupportedClass, context.Symbol.Locations[0], context.Symbol.Name, ClassObstacles.Describe(context.Symbol, context.CancellationToken));
        }
    }

    private static TypeDeclarationSyntax? FindWholeDeclaration(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellationToken) is TypeDeclarationSyntax declaration
                && !declaration.Modifiers.Any(SyntaxKind.PartialKeyword) && !declaration.Identifier.IsMissing)
            {
                return declaration;
            }
        }

        return null;
    }

    private static void CheckAlias(ClientContext context)
    {
        var alias = context.Arguments.GetString("Alias");
        if (alias is null ? !context.Arguments.Has("Alias") : !IsAlias(alias))
        {
            var slug = MakeSlug(string.IsNullOrEmpty(alias) ? context.Symbol.Name.Replace("Client", "") : alias!);
            context.ReportReplaceable(Rules.InvalidAlias, context.Arguments.GetLocation("Alias"), context.Arguments.Has("Alias") && IsAlias(slug) ? slug : null, alias);
        }
    }

    private static string MakeSlug(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var c in text.ToLowerInvariant())
        {
            if (IsLetterOrDigit(c) || (slug.Length > 0 && c is '.' or '_' or '-'))
            {
                slug.Append(c);
            }
            else if (slug.Length > 0 && slug[slug.Length - 1] != '-')
            {
                slug.Append('-');
            }
        }

        var result = slug.ToString().TrimEnd('-');
        return result.Length > MaxAliasLength ? result.Substring(0, MaxAliasLength) : result;
    }

    private static void CheckCallback(ClientContext context)
    {
        if (context.Arguments.GetString("AuthorizationCallback") is not { } name || CallbackParser.Find(context.Symbol, name) is not null)
        {
            return;
        }

        var found = name.Length > 0 && context.Symbol.GetMembers(name).Any(static member => member is IMethodSymbol);
        context.Report(
            Rules.InvalidCallback, context.Arguments.GetLocation("AuthorizationCallback"),
            context.Symbol.Name, found ? $"a method '{name}' of another signature" : $"no method '{name}'", Identifiers.IsValid(name) ? name : "OnAuthorizedAsync");
    }

    private static bool IsLetterOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= '0' and <= '9');
}
