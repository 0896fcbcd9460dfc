using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Parsing;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>The class, its alias and its callback.</summary>
internal static class ClassRules
{
    private const int MaxAliasLength = 63;

    public static void Check(ClientContext context)
    {
        // The emitted part is seen here: a class that has it could be added to. A base class's part is another one.
        if (context.Symbol.Interfaces.Any(static item => item is { Name: "IOAuth2Client", Arity: 2 }))
        {
            CheckCallback(context);
            CheckRegistration(context);
        }
        else
        {
            CheckClass(context);
        }

        CheckAlias(context);
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
                if (FindFirstClient(type) is { } first && SymbolEqualityComparer.Default.Equals(first, context.Symbol))
                {
                    context.Report(Descriptors.NotPartial, declaration.Identifier.GetLocation(), type.Name);
                }
            }
        }

        if (isPartial && TypeParser.Parse(context.Symbol, context.CancellationToken) is null && context.Symbol.BaseType?.TypeKind != TypeKind.Error)
        {
            context.Report(Descriptors.UnsupportedClass, context.Symbol.Locations[0], context.Symbol.Name, ClassObstacles.Describe(context.Symbol, context.CancellationToken));
        }
    }

    /// <summary>Of several clients in one type, the first reports what is wrong with it.</summary>
    private static INamedTypeSymbol? FindFirstClient(INamedTypeSymbol type) =>
        type.GetOAuth2Attributes("OAuth2ClientAttribute").Any()
            ? type
            : type.GetTypeMembers().Select(FindFirstClient).FirstOrDefault(static client => client is not null);

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
        var alias = context.Arguments.GetString("Alias") ?? "";
        if (!IsAlias(alias) && !context.Arguments.IsErroneous("Alias"))
        {
            var slug = MakeSlug(alias.Length > 0 ? alias : context.Symbol.Name.Replace("Client", ""));
            context.ReportFixable(
                Descriptors.InvalidAlias, context.Arguments.GetLocation("Alias"),
                IsAlias(slug) ? FixHints.Create((FixHints.Argument, "Alias"), (FixHints.Replacement, slug)) : FixHints.Create(), alias);
        }
    }

    /// <summary>An alias that no other client has: the class's name, or the old one with a number.</summary>
    public static string FindFreeAlias(INamedTypeSymbol symbol, string alias, ICollection<string> taken)
    {
        var free = MakeSlug(symbol.Name.Replace("Client", ""));
        var stem = MakeSlug(alias);
        stem = stem.Length == 0 ? "client" : stem.Substring(0, Math.Min(stem.Length, MaxAliasLength - 10));
        for (var number = 2; !IsAlias(free) || taken.Contains(free); number++)
        {
            free = $"{stem}-{number}";
        }

        return free;
    }

    /// <summary>A registration stands beside the outermost type, out of whose reach a private class is.</summary>
    private static void CheckRegistration(ClientContext context)
    {
        for (var type = context.Symbol; type is not null; type = type.ContainingType)
        {
            if (type.DeclaredAccessibility is Accessibility.Private or Accessibility.Protected or Accessibility.ProtectedAndInternal)
            {
                context.Report(Descriptors.NoRegistration, context.Symbol.Locations[0], context.Symbol.Name, type.Name, SyntaxFacts.GetText(type.DeclaredAccessibility));
                return;
            }
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
            Descriptors.InvalidCallback, context.Arguments.GetLocation("AuthorizationCallback"),
            context.Symbol.Name, found ? $"a method '{name}' of another signature" : $"no method '{name}'", Identifiers.IsValid(name) ? name : "OnAuthorizedAsync");
    }

    private static bool IsLetterOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= '0' and <= '9');
}
