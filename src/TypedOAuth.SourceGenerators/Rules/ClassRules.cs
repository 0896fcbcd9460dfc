using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Parsing;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Checks that a part can be added to the class, and that its registration can access it.</summary>
internal static class ClassRules
{
    public static void Check(ClientContext context)
    {
        if (context.HasEmittedPart)
        {
            CheckRegistration(context);
            CheckPlace(context);
        }
        else
        {
            CheckClass(context);
        }
    }

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
            context.Report(
                Descriptors.UnsupportedClass,
                context.Symbol.Locations[0],
                context.Symbol.Name,
                ClassObstacles.Describe(context.Symbol, context.CancellationToken));
        }
    }

    /// <summary>Finds the first of several clients in one type. Only this client reports a fault of the type.</summary>
    private static INamedTypeSymbol? FindFirstClient(INamedTypeSymbol type) =>
        type.FindClientAnnotation() is not null
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

    /// <summary>Reports a client that its registration cannot name, because the registration is emitted outside of all types.</summary>
    private static void CheckRegistration(ClientContext context)
    {
        for (var type = context.Symbol; type is not null; type = type.ContainingType)
        {
            if (type.DeclaredAccessibility is Accessibility.Private or Accessibility.Protected or Accessibility.ProtectedAndInternal)
            {
                context.Report(
                    Descriptors.NoRegistration,
                    context.Symbol.Locations[0],
                    context.Symbol.Name,
                    type.Name,
                    SyntaxFacts.GetText(type.DeclaredAccessibility));
                return;
            }
        }
    }

    /// <summary>Reports a client whose methods stay in its namespace, with the reason and the way to call them.</summary>
    private static void CheckPlace(ClientContext context)
    {
        var methods = EmittedRegistration.GetMethodsBeside(context.Symbol).ToList();
        if (methods.Find(EmittedRegistration.Adds) is { } add)
        {
            context.Report(
                Descriptors.MethodsBesideClient,
                context.Symbol.Locations[0],
                context.Symbol.Name,
                FindSharer(context, methods),
                EmittedRegistration.WriteCall(add, "services"));
        }
    }

    private static string FindSharer(ClientContext context, IEnumerable<IMethodSymbol> methods)
    {
        var names = new HashSet<string>(methods.Select(static method => method.Name), StringComparer.Ordinal);
        if (ReferencedMethods.Find(context.Compilation, names, context.CancellationToken).FirstOrDefault() is { } offered)
        {
            return $"'{offered.ContainingAssembly.Name}' also has '{offered.Name}'";
        }

        var flatName = ClientNames.GetFlatName(context.Symbol);
        var other = context.Compilation
            .GetSymbolsWithName(name => flatName.EndsWith(name, StringComparison.Ordinal), SymbolFilter.Type, context.CancellationToken)
            .OfType<INamedTypeSymbol>()
            .FirstOrDefault(type => !SymbolEqualityComparer.Default.Equals(type, context.Symbol)
                && ClientNames.GetFlatName(type) == flatName && type.FindClientAnnotation() is not null);
        return $"'{other?.ToDisplayString() ?? "another client"}' would have methods with the same names";
    }
}
