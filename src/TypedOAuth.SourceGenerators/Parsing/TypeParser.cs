using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedOAuth.SourceGenerators.Model;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Parsing;

/// <summary>Reads the annotated class itself, and decides whether a part can be added to it.</summary>
internal static class TypeParser
{
    /// <summary>Emitted members that the application's own ones of the same name take the place of.</summary>
    private static readonly HashSet<string> ReplaceableMembers = new(StringComparer.Ordinal)
    {
        "GetUserAuthorizationUrlAsync",
        "GetUnboundAuthorizationUrlAsync",
        "CompleteAuthorizationAsync",
        "GetConnectionAsync",
        "RefreshUserAccessTokenAsync",
        "RevokeUserAccessTokenAsync",
    };

    /// <summary>Emitted members that everything else rests on: a class that has one of its own cannot be added to.</summary>
    private static readonly HashSet<string> EssentialMembers = new(StringComparer.Ordinal)
    {
        "_core",
        "AuthData",
        "Definition",
        "ForgetUserAsync",
        "get_Definition",
        "GetAccessTokenForUserAsync",
        "Scope",
    };

    /// <summary>Whether the emitted part has a member of this name.</summary>
    public static bool IsEmittedMember(string name) => EssentialMembers.Contains(name) || ReplaceableMembers.Contains(name);

    public static TypeModel? Parse(INamedTypeSymbol symbol, CancellationToken cancellationToken)
    {
        if (symbol.IsAbstract || symbol.IsStatic || symbol.IsGenericType || symbol.IsRecord
            || !BaseTypeParser.CanDerive(symbol) || FindRequiredMember(symbol) is not null)
        {
            return null;
        }

        var isDocumented = false;
        foreach (var reference in symbol.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellationToken) is not TypeDeclarationSyntax declaration || !CanBeAddedTo(declaration))
            {
                return null;
            }

            isDocumented |= HasDocumentation(declaration);
        }

        if (MeetsEmittedName(symbol)
            || HasBypassingConstructor(symbol, cancellationToken)
            || FindOwnMembers(symbol) is not { } ownMembers
            || FindContainingTypes(symbol, cancellationToken) is not { } containingTypes)
        {
            return null;
        }

        return new()
        {
            Namespace = GetNamespace(symbol.ContainingNamespace),
            ContainingTypes = containingTypes,
            Name = Identifiers.Escape(symbol.Name),
            Accessibility = SyntaxFacts.GetText(symbol.DeclaredAccessibility),
            RegistrationAccessibility = GetRegistrationAccessibility(symbol),
            IsDocumented = isDocumented,
            OwnMembers = ownMembers,
            HidingMembers = BaseTypeParser.FindHidingMembers(symbol, EssentialMembers.Concat(ReplaceableMembers)),
            Warnings = UseWarnings.FindAround(symbol),
        };
    }

    /// <summary>The name in metadata: namespaces with dots, nesting with <c>+</c>.</summary>
    public static string GetMetadataName(INamedTypeSymbol symbol)
    {
        var name = new StringBuilder(symbol.MetadataName);
        for (var type = symbol.ContainingType; type is not null; type = type.ContainingType)
        {
            name.Insert(0, '+').Insert(0, type.MetadataName);
        }

        for (var space = symbol.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            name.Insert(0, '.').Insert(0, space.Name);
        }

        return name.ToString();
    }

    private static bool CanBeAddedTo(TypeDeclarationSyntax declaration) =>
        declaration.Modifiers.Any(SyntaxKind.PartialKeyword)
        && !declaration.Modifiers.Any(SyntaxKind.FileKeyword)
        && declaration.ParameterList is null
        && !declaration.Identifier.IsMissing;

    private static bool HasDocumentation(TypeDeclarationSyntax declaration)
    {
        foreach (var trivia in declaration.GetLeadingTrivia())
        {
            if (trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineDocumentationCommentTrivia))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Finds a member, inherited or not, that whoever creates an object has to set: the runtime cannot (CS9035).</summary>
    public static ISymbol? FindRequiredMember(INamedTypeSymbol symbol)
    {
        for (var type = symbol; type is { SpecialType: not SpecialType.System_Object }; type = type.BaseType)
        {
            foreach (var member in type.GetMembers())
            {
                if (member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true })
                {
                    return member;
                }
            }
        }

        return null;
    }

    /// <summary>
    /// Whether the class has a constructor of its own that does not end in the emitted one, and so leaves a client without its runtime,
    /// or that would be the emitted one itself.
    /// </summary>
    public static bool HasBypassingConstructor(INamedTypeSymbol symbol, CancellationToken cancellationToken)
    {
        foreach (var constructor in symbol.InstanceConstructors)
        {
            if (constructor.DeclaringSyntaxReferences is [var reference]
                && reference.GetSyntax(cancellationToken) is ConstructorDeclarationSyntax declaration
                && (!declaration.Initializer.IsKind(SyntaxKind.ThisConstructorInitializer)
                    || constructor.Parameters is [{ Type: { Name: "OAuth2ClientCore" } and INamedTypeSymbol { Arity: 1 } }]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Returns whether the class is called as one of its members would be (CS0542) or hides a namespace that emitted code names, or the
    /// application has types of the names that the client's options and registration would get.
    /// </summary>
    private static bool MeetsEmittedName(INamedTypeSymbol symbol) =>
        EssentialMembers.Contains(symbol.Name)
        || ReplaceableMembers.Contains(symbol.Name)
        || ClientNames.HidesNamespace(symbol)
        || IsTaken((INamespaceOrTypeSymbol?)symbol.ContainingType ?? symbol.ContainingNamespace, GetOptionsName(symbol))
        || ClientNames.GetRegistrationTypes(symbol).Any(static type => IsTaken(type.Space, type.Name));

    /// <summary>Types of another arity are other types; whatever else is called so is not.</summary>
    private static bool IsTaken(INamespaceOrTypeSymbol container, string name) =>
        container.GetMembers(name).Any(static member => member is not INamedTypeSymbol { Arity: > 0 });

    /// <summary>The options stand beside the class.</summary>
    public static string GetOptionsName(INamedTypeSymbol symbol) => RegistrationNames.GetOptions(symbol.Name);

    /// <returns><see langword="null"/> where the class has members that the emitted ones cannot do without.</returns>
    private static EquatableArray<string>? FindOwnMembers(INamedTypeSymbol symbol)
    {
        var replaced = ImmutableArray.CreateBuilder<string>();
        foreach (var member in symbol.GetMembers())
        {
            if (EssentialMembers.Contains(member.Name))
            {
                return null;
            }

            if (ReplaceableMembers.Contains(member.Name) && !replaced.Contains(member.Name))
            {
                replaced.Add(member.Name);
            }
        }

        return new(replaced.ToImmutable());
    }

    /// <returns><see langword="null"/> where a containing type cannot be added to.</returns>
    private static EquatableArray<ContainingTypeModel>? FindContainingTypes(INamedTypeSymbol symbol, CancellationToken cancellationToken)
    {
        var types = ImmutableArray.CreateBuilder<ContainingTypeModel>();
        for (var type = symbol.ContainingType; type is not null; type = type.ContainingType)
        {
            if (type.IsGenericType || type.DeclaringSyntaxReferences is not [var reference, ..]
                || reference.GetSyntax(cancellationToken) is not TypeDeclarationSyntax declaration
                || !declaration.Modifiers.Any(SyntaxKind.PartialKeyword) || declaration.Modifiers.Any(SyntaxKind.FileKeyword))
            {
                return null;
            }

            var kind = declaration is RecordDeclarationSyntax record && record.ClassOrStructKeyword.IsKind(SyntaxKind.StructKeyword)
                ? "record struct"
                : declaration.Keyword.ValueText;
            var name = Identifiers.Escape(type.Name);
            types.Insert(0, new ContainingTypeModel($"partial {kind} {name}", name));
        }

        return new(types.ToImmutable());
    }

    private static string GetNamespace(INamespaceSymbol symbol)
    {
        var name = "";
        for (var space = symbol; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            name = name.Length == 0 ? Identifiers.Escape(space.Name) : $"{Identifiers.Escape(space.Name)}.{name}";
        }

        return name;
    }

    private static string? GetRegistrationAccessibility(INamedTypeSymbol symbol)
    {
        var accessibility = "public";
        for (var type = symbol; type is not null; type = type.ContainingType)
        {
            switch (type.DeclaredAccessibility)
            {
                case Accessibility.Public:
                    break;
                case Accessibility.Internal or Accessibility.ProtectedOrInternal:
                    accessibility = "internal";
                    break;
                default:
                    return null;
            }
        }

        return accessibility;
    }
}
